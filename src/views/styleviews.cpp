#include "views/style.h"
#include "views/stylepaint.h"
#include "views/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

namespace views::paint {

namespace {

const QAbstractScrollArea *areaAround(const QWidget *widget)
{
    for (const QWidget *w = widget; w; w = w->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(w))
            return area;
    }
    return nullptr;
}

} // namespace

QColor scrollGround(const QWidget *widget)
{
    const QAbstractScrollArea *area = areaAround(widget);
    if (!area)
        return {};
    const QWidget *viewport = area->viewport();
    if (viewport->autoFillBackground())
        return viewport->palette().color(viewport->backgroundRole());
    // One that does not fill itself shows what it lies on: a block, or a window.
    for (const QWidget *w = area; w; w = w->parentWidget()) {
        const int surface = w->property("surface").toInt();
        if (surface != int(Surface::None))
            return surface == int(Surface::Panel) ? Theme::colors().panel : Theme::colors().inset;
        if (w->autoFillBackground() || w->isWindow())
            return w->palette().color(w->backgroundRole());
    }
    return {};
}

void header(const QStyleOptionHeader &option, QPainter *painter)
{
    const ThemeColors &c = Theme::colors();
    const bool vertical = option.orientation == Qt::Vertical;
    painter->fillRect(option.rect, c.panel);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool clickable = option.sortIndicator != QStyleOptionHeader::None;
    if (enabled && (option.state & QStyle::State_Sunken))
        painter->fillRect(option.rect, pressed(c.panel));
    else if (enabled && (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, c.hover);
    const QRect rect = option.rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
    if (vertical)
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), c.line);

    QRect content = rect.adjusted(Style::cellPadding, 0, -Style::cellPadding, -1);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, option.textAlignment);
    const bool right = alignment & Qt::AlignRight;
    QFontMetrics metrics = painter->fontMetrics();
    if (!option.icon.isNull()) {
        const QRect icon(content.left(), content.center().y() - 7, 16, 16);
        option.icon.paint(painter,
                          option.text.isEmpty() ? QRect(rect.center() - QPoint(7, 7), QSize(16, 16)) : icon);
        content.setLeft(content.left() + 22);
    }
    if (clickable) {
        const int room = std::min(metrics.horizontalAdvance(option.text), content.width() - 14);
        const int x = right ? content.right() - room - 14 : content.left() + room + 4;
        // Ascending points up, as people know it from their files; Qt calls that one SortDown.
        chevron(painter, QRectF(x, content.top(), 10, content.height()),
                option.sortIndicator == QStyleOptionHeader::SortDown ? Direction::Up : Direction::Down,
                c.dim);
        if (!right)
            content.setRight(content.right() - 14);
        else
            content.setLeft(content.left() + 14);
    }
    painter->setPen(enabled ? c.dim : c.faint);
    painter->drawText(content, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                      elided(metrics, option.text, Qt::ElideRight, content.width()));
}

void viewItem(const QStyleOptionViewItem &option, QPainter *painter)
{
    const ThemeColors &c = Theme::colors();
    const bool enabled = option.state & QStyle::State_Enabled;
    QColor fill;
    if (option.state & QStyle::State_Selected)
        fill = enabled ? c.selection : c.inset;
    else if (enabled && (option.state & QStyle::State_MouseOver))
        fill = c.hover;
    if (option.backgroundBrush.style() != Qt::NoBrush && !(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, option.backgroundBrush);
    else if (fill.isValid())
        painter->fillRect(option.rect, fill);
}

void tabShape(const QStyleOptionTab &option, QPainter *painter)
{
    const ThemeColors &c = Theme::colors();
    QRectF rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool over = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    if (!selected && !over && !(option.state & QStyle::State_HasFocus))
        return;
    if (selected || over) {
        const QColor color = selected ? c.accent : c.control;
        switch (option.shape) {
        case QTabBar::RoundedWest:
        case QTabBar::TriangularWest:
            painter->fillRect(QRectF(rect.right() - 2, rect.top(), 2, rect.height()), color);
            break;
        case QTabBar::RoundedEast:
        case QTabBar::TriangularEast:
            painter->fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), color);
            break;
        case QTabBar::RoundedSouth:
        case QTabBar::TriangularSouth:
            painter->fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2), color);
            break;
        default:
            painter->fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), color);
        }
    }
    if (selected && (option.state & QStyle::State_HasFocus)
        && (option.state & QStyle::State_KeyboardFocusChange))
        focusRing(painter, rect.adjusted(2, 4, -2, -5), 4);
}

void tabLabel(const QStyleOptionTab &option, QPainter *painter)
{
    const ThemeColors &c = Theme::colors();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool selected = option.state & QStyle::State_Selected;
    const bool over = enabled && (option.state & QStyle::State_MouseOver);
    painter->save();
    QFont font = painter->font();
    font.setBold(selected);
    painter->setFont(font);
    const QColor color = !enabled ? c.faint : selected || over ? c.text : c.dim;
    painter->setPen(color);
    QRect rect = option.rect.adjusted(12, 0, -12, -2);
    if (!option.leftButtonSize.isEmpty())
        rect.setLeft(rect.left() + option.leftButtonSize.width() + 4);
    if (!option.rightButtonSize.isEmpty())
        rect.setRight(rect.right() - option.rightButtonSize.width() - 4);
    if (!option.icon.isNull()) {
        const QSize size = option.iconSize.isValid() ? option.iconSize : QSize(16, 16);
        const QPoint at(rect.left(), rect.center().y() - size.height() / 2 + 1);
        painter->drawPixmap(
            at, iconPixmap(option.icon, size, painter->device()->devicePixelRatioF(), color, enabled));
        rect.setLeft(rect.left() + size.width() + 6);
    }
    painter->drawText(rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter->restore();
}

void scrollBar(const QStyleOptionSlider &option, QPainter *painter, const QStyle *style,
               const QWidget *widget)
{
    const ThemeColors &c = Theme::colors();
    const QColor ground = scrollGround(widget);
    if (ground.isValid())
        painter->fillRect(option.rect, ground);
    if (option.minimum == option.maximum || !(option.state & QStyle::State_Enabled))
        return;
    QRectF handle = style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool over =
        (option.state & QStyle::State_MouseOver) && (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    const bool held = over && (option.state & QStyle::State_Sunken);
    const qreal side = over ? 1.5 : 2.5;
    if (option.orientation == Qt::Horizontal)
        handle.adjust(2, side, -2, -side);
    else
        handle.adjust(side, 2, -side, -2);
    const QColor base = ground.isValid() ? ground : c.window;
    const QColor color = Theme::mix(base, c.dim, held ? 0.75 : over ? 0.6 : 0.38);
    box(painter, handle, color, {}, std::min(handle.width(), handle.height()) / 2);
}

void slider(const QStyleOptionSlider &option, QPainter *painter, const QStyle *style, const QWidget *widget)
{
    const ThemeColors &c = Theme::colors();
    const bool horizontal = option.orientation == Qt::Horizontal;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF handle = style->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    const QRectF rect = option.rect;
    QRectF groove = horizontal ? QRectF(rect.left(), rect.center().y() - 2, rect.width(), 4)
                               : QRectF(rect.center().x() - 2, rect.top(), 4, rect.height());
    box(painter, groove, c.line, {}, 2);
    if (horizontal)
        groove.setRight(handle.center().x());
    else
        groove.setTop(handle.center().y());
    box(painter, groove, enabled ? c.accent : c.faint, {}, 2);
    QRectF knob(0, 0, 14, 14);
    knob.moveCenter(handle.center());
    box(painter, knob, c.panel, enabled ? c.accent : c.faint, 7, 2);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        focusRing(painter, knob.adjusted(-3, -3, 3, 3), 10);
}

void branch(const QStyleOption &option, QPainter *painter)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const bool open = option.state & QStyle::State_Open;
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const bool over = option.state & QStyle::State_MouseOver;
    chevron(painter, option.rect,
            open          ? Direction::Down
            : rightToLeft ? Direction::Left
                          : Direction::Right,
            over ? Theme::colors().text : Theme::colors().dim);
}

} // namespace views::paint
