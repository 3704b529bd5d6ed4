#include "views/delegates.h"
#include "views/style.h"
#include "views/stylepaint.h"
#include "views/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace views {

namespace {

QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

/// The row of the current index, after the keyboard moved to it.
bool rowHasFocus(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus() || !(option.state & QStyle::State_KeyboardFocusChange))
        return false;
    const QModelIndex current = view->currentIndex();
    if (view->selectionBehavior() != QAbstractItemView::SelectRows)
        return current == index;
    return current.row() == index.row() && current.parent() == index.parent();
}

void paintFocus(QPainter *painter, const QStyleOptionViewItem &option, const QColor &color)
{
    const QRect r = option.rect.adjusted(0, 0, 0, -1);
    const auto position = option.viewItemPosition;
    painter->fillRect(QRect(r.left(), r.top(), r.width(), 2), color);
    painter->fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), color);
    if (position == QStyleOptionViewItem::Beginning || position == QStyleOptionViewItem::OnlyOne)
        painter->fillRect(QRect(r.left(), r.top(), 2, r.height()), color);
    if (position == QStyleOptionViewItem::End || position == QStyleOptionViewItem::OnlyOne)
        painter->fillRect(QRect(r.right() - 1, r.top(), 2, r.height()), color);
}

} // namespace

RowDelegate::RowDelegate(QObject *parent) : QStyledItemDelegate(parent), m_rowHeight(Style::rowHeight)
{
}

void RowDelegate::setBold(bool bold)
{
    m_bold = bold;
}

void RowDelegate::setDim(bool dim)
{
    m_dim = dim;
}

void RowDelegate::setMonospace(bool monospace)
{
    m_monospace = monospace;
}

void RowDelegate::setDimRole(int role)
{
    m_dimRole = role;
}

void RowDelegate::setMonospaceRole(int role)
{
    m_monospaceRole = role;
}

void RowDelegate::setRowHeight(int height)
{
    m_rowHeight = height;
}

void RowDelegate::setElideMode(Qt::TextElideMode mode)
{
    m_elideMode = mode;
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_monospace || (m_monospaceRole >= 0 && index.data(m_monospaceRole).toBool())) {
        const bool bold = option->font.bold();
        option->font = Theme::monospace();
        option->font.setBold(bold);
    }
    if (m_bold)
        option->font.setBold(true);
    option->fontMetrics = QFontMetrics(option->font);
    if (m_elideMode >= 0)
        option->textElideMode = Qt::TextElideMode(m_elideMode);
}

QRect RowDelegate::contentsRect(const QRect &cell)
{
    return cell.adjusted(Style::cellPadding, 0, -Style::cellPadding, -1);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const ThemeColors &c = Theme::colors();
    painter->save();
    painter->setClipRect(cell.rect, Qt::IntersectClip);
    styleOf(cell)->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    painter->fillRect(QRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1), c.line);
    painter->setFont(cell.font);
    paintContents(painter, contentsRect(cell.rect), cell, index);
    if (rowHasFocus(cell, index))
        paintFocus(painter, cell, Theme::isHighContrast() ? c.selectionText : c.accent);
    painter->restore();
}

void RowDelegate::paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QRect text = rect;
    if (option.features & QStyleOptionViewItem::HasDecoration) {
        const QSize size = option.decorationSize.isValid() ? option.decorationSize : QSize(16, 16);
        QRect icon(QPoint(rect.left(), rect.center().y() - size.height() / 2), size);
        icon = QStyle::visualRect(option.direction, rect, icon);
        const bool enabled = option.state & QStyle::State_Enabled;
        option.icon.paint(painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        const int used = size.width() + Style::spacing;
        text.adjust(option.direction == Qt::RightToLeft ? 0 : used, 0,
                    option.direction == Qt::RightToLeft ? -used : 0, 0);
    }
    paintText(painter, text, option, option.text, textColor(option, index));
}

int RowDelegate::contentsWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    int width = option.fontMetrics.horizontalAdvance(option.text);
    if (option.features & QStyleOptionViewItem::HasDecoration)
        width += option.decorationSize.width() + Style::spacing;
    return width;
}

void RowDelegate::paintText(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                            const QString &text, const QColor &color) const
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const Qt::Alignment side =
        QStyle::visualAlignment(option.direction, option.displayAlignment) & Qt::AlignHorizontal_Mask;
    painter->setPen(color);
    painter->drawText(rect, int(side | Qt::AlignVCenter | Qt::TextSingleLine),
                      paint::elided(option.fontMetrics, text, option.textElideMode, rect.width()));
}

QColor RowDelegate::textColor(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &c = Theme::colors();
    if (!(option.state & QStyle::State_Enabled))
        return c.faint;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected && Theme::isHighContrast())
        return c.selectionText;
    const QVariant foreground = index.data(Qt::ForegroundRole);
    if (foreground.isValid())
        return qvariant_cast<QBrush>(foreground).color();
    if (m_dim || (m_dimRole >= 0 && index.data(m_dimRole).toBool()))
        return c.dim;
    return selected ? c.selectionText : c.text;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    return {contentsWidth(cell, index) + 2 * Style::cellPadding,
            std::max(m_rowHeight, cell.fontMetrics.height() + 9)};
}

void RowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                       const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, 0, -1));
}

QStyleOptionViewItem RowDelegate::optionFor(const QAbstractItemView *view, const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    option.initFrom(view);
    option.widget = view;
    option.rect = view->visualRect(index);
    option.font = view->font();
    option.fontMetrics = view->fontMetrics();
    option.textElideMode = view->textElideMode();
    option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    initStyleOption(&option, index);
    return option;
}

void RowDelegate::watchViewport(const QStyleOptionViewItem &option) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || m_watched == view->viewport())
        return;
    m_watched = view->viewport();
    view->viewport()->installEventFilter(const_cast<RowDelegate *>(this));
}

} // namespace views
