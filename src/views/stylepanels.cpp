#include "views/style.h"
#include "views/stylepaint.h"
#include "views/theme.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace views::paint {

void frame(const QStyleOptionFrame &option, QPainter *painter, const QWidget *widget)
{
    const ThemeColors &c = Theme::colors();
    if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)) {
        fieldFrame(option, painter, widget, option.state & QStyle::State_HasFocus);
        return;
    }
    const int surface = widget ? widget->property("surface").toInt() : 0;
    if (surface != int(Surface::None)) {
        const bool outlined = flag(widget, "outlined");
        box(painter, option.rect, surface == int(Surface::Panel) ? c.panel : c.inset,
            outlined ? c.line : QColor(), Style::radius);
        return;
    }
    // A view's viewport has square corners.
    const bool square = qobject_cast<const QAbstractScrollArea *>(widget);
    const bool focus = square && (option.state & QStyle::State_HasFocus)
                       && (option.state & QStyle::State_KeyboardFocusChange);
    box(painter, option.rect, {}, focus ? c.accent : c.line, square ? 0 : Style::radius);
}

void menuItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget)
{
    const ThemeColors &c = Theme::colors();
    const QRect rect = option.rect;
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        if (option.text.isEmpty()) {
            painter->fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), c.line);
        } else {
            painter->setPen(c.dim);
            painter->drawText(rect.adjusted(12, 4, -12, 0), Qt::AlignLeft | Qt::AlignVCenter, option.text);
        }
        return;
    }
    const bool chosen = enabled && (option.state & QStyle::State_Selected);
    if (chosen)
        box(painter, QRectF(rect).adjusted(0, 1, 0, -1), c.selection, {}, 4);
    bool danger = false;
    if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
        const QAction *action = menu->actionAt(rect.center());
        danger = action && action->property("danger").toBool();
    }
    const QColor color = !enabled ? c.faint : danger ? c.error : chosen ? c.selectionText : c.text;
    painter->save();
    painter->setFont(option.font);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const auto visual = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, rect, part);
    };

    int x = rect.left() + 12;
    const bool checkable = option.checkType != QStyleOptionMenuItem::NotCheckable;
    if (option.menuHasCheckableItems || checkable) {
        const QRect mark = visual(QRect(x - 4, rect.center().y() - 7, 16, 16));
        if (checkable && option.checked)
            tick(painter, mark, enabled ? c.accent : c.faint);
        x += 18;
    }
    if (option.maxIconWidth > 0) {
        if (!option.icon.isNull()) {
            const QRect icon = visual(QRect(x, rect.center().y() - 7, 16, 16));
            painter->drawPixmap(icon.topLeft(),
                                iconPixmap(option.icon, icon.size(), painter->device()->devicePixelRatioF(),
                                           danger || !enabled ? color
                                           : chosen           ? c.selectionText
                                                              : c.dim,
                                           enabled));
        }
        x += 24;
    }
    const qsizetype tab = option.text.indexOf(u'\t');
    const QString text = tab < 0 ? option.text : option.text.left(tab);
    const int mnemonic = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget)
                             ? Qt::TextShowMnemonic
                             : Qt::TextHideMnemonic;
    painter->setPen(color);
    const QRect textRect = visual(QRect(x, rect.top(), rect.right() - x - 12, rect.height()));
    const int side = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    if (option.menuItemType == QStyleOptionMenuItem::DefaultItem) {
        QFont font = painter->font();
        font.setBold(true);
        painter->setFont(font);
    }
    painter->drawText(textRect, side | Qt::AlignVCenter | Qt::TextSingleLine | mnemonic, text);
    if (tab >= 0) {
        painter->setFont(option.font);
        painter->setPen(enabled ? c.dim : c.faint);
        painter->drawText(textRect, (rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                          option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow = visual(QRect(rect.right() - 18, rect.top(), 12, rect.height()));
        chevron(painter, arrow, rightToLeft ? Direction::Left : Direction::Right, enabled ? c.dim : c.faint);
    }
    painter->restore();
}

void progressBar(const QStyleOptionProgressBar &option, QPainter *painter)
{
    const ThemeColors &c = Theme::colors();
    QRectF rect = option.rect;
    if (option.textVisible && !option.text.isEmpty() && (option.state & QStyle::State_Horizontal)) {
        const int width = option.fontMetrics.horizontalAdvance(option.text);
        painter->setPen(c.dim);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, option.text);
        rect.setRight(rect.right() - std::max(width, option.fontMetrics.horizontalAdvance(u'0') * 5) - 8);
    }
    constexpr qreal thickness = 6;
    const bool horizontal = option.state & QStyle::State_Horizontal;
    QRectF groove = horizontal
                        ? QRectF(rect.left(), rect.center().y() - thickness / 2, rect.width(), thickness)
                        : QRectF(rect.center().x() - thickness / 2, rect.top(), thickness, rect.height());
    box(painter, groove, c.line, {}, thickness / 2);
    const QColor color = (option.state & QStyle::State_Enabled) ? c.accent : c.faint;
    if (option.minimum == 0 && option.maximum == 0) {
        // Not known: a resting tint, no motion.
        box(painter, groove, Theme::mix(c.line, color, 0.45), {}, thickness / 2);
        return;
    }
    const double span = double(option.maximum) - option.minimum;
    const double done =
        span > 0 ? std::clamp((double(option.progress) - option.minimum) / span, 0.0, 1.0) : 0;
    if (done <= 0)
        return;
    QRectF bar = groove;
    if (horizontal) {
        bar.setWidth(std::max(thickness, groove.width() * done));
        if ((option.direction == Qt::RightToLeft) != option.invertedAppearance)
            bar.moveRight(groove.right());
    } else {
        bar.setTop(groove.bottom() - std::max(thickness, groove.height() * done));
    }
    box(painter, bar, color, {}, thickness / 2);
}

} // namespace views::paint
