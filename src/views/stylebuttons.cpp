#include "views/icons.h"
#include "views/style.h"
#include "views/stylepaint.h"
#include "views/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace views::paint {

namespace {

struct Look
{
    bool enabled;
    bool down;
    bool on;
    bool over;
    bool focus;
    bool primary;
    bool danger;
    bool link;

    Look(const QStyleOption &option, const QWidget *widget)
        : enabled(option.state & QStyle::State_Enabled), down(option.state & QStyle::State_Sunken),
          on(option.state & QStyle::State_On), over(enabled && (option.state & QStyle::State_MouseOver)),
          focus((option.state & QStyle::State_HasFocus)
                && (option.state & QStyle::State_KeyboardFocusChange)),
          primary(flag(widget, "primary")), danger(flag(widget, "danger")), link(flag(widget, "link"))
    {
    }

    QColor text() const
    {
        const ThemeColors &c = Theme::colors();
        if (!enabled)
            return c.faint;
        if (primary)
            return c.accentText;
        if (danger)
            return c.error;
        return on || link ? c.accent : c.text;
    }
};

void drawFace(QPainter *painter, QRectF rect, const Look &look, bool flat)
{
    const ThemeColors &c = Theme::colors();
    const qreal radius = Style::radius;
    if (look.primary && look.enabled) {
        if (look.focus) {
            focusRing(painter, rect, radius);
            rect.adjust(3, 3, -3, -3);
        }
        const QColor fill = look.down   ? Theme::mix(c.accent, Qt::black, 0.18)
                            : look.over ? Theme::mix(c.accent, Theme::isDark() ? Qt::white : Qt::black, 0.1)
                                        : c.accent;
        box(painter, rect, fill, {}, look.focus ? radius - 2 : radius);
        return;
    }
    const bool outlined = !flat && !look.link;
    QColor fill = outlined ? c.panel : QColor();
    if (!look.enabled && outlined)
        fill = Theme::mix(c.window, c.panel, 0.5);
    if (look.on && look.enabled)
        fill = Theme::mix(c.panel, c.accent, 0.08);
    if (look.down || (look.on && flat))
        fill = pressed(c.panel);
    else if (look.over && !look.link)
        fill = hovered(fill.isValid() ? fill : c.panel);
    const QColor outline = !outlined ? QColor() : look.on && look.enabled ? c.accent : c.line;
    if (fill.isValid() || outline.isValid())
        box(painter, rect, fill, outline, radius);
    if (look.focus)
        focusRing(painter, rect, radius);
}

void drawIndicatorFrame(const QStyleOption &option, QPainter *painter, qreal radius, bool filled)
{
    const ThemeColors &c = Theme::colors();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool over = enabled && (option.state & QStyle::State_MouseOver);
    const bool focus =
        (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    QColor fill = enabled ? c.panel : c.window;
    QColor outline = !enabled ? c.line : over ? c.accent : c.control;
    if (filled) {
        fill = enabled ? c.accent : c.faint;
        outline = fill;
    }
    if (option.state & QStyle::State_Sunken)
        fill = pressed(fill);
    box(painter, option.rect, fill, outline, radius, 1.2);
    if (focus)
        focusRing(painter, QRectF(option.rect).adjusted(-3, -3, 3, 3), radius + 3);
}

} // namespace

void buttonBevel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    drawFace(painter, option.rect, Look(option, widget), option.features & QStyleOptionButton::Flat);
}

void buttonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const Look look(option, widget);
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    QRect rect = option.rect.adjusted(look.link ? 2 : 8, 0, look.link ? -2 : -8, 0);
    const QColor color = look.text();
    if (menu) {
        chevron(painter, QRectF(rect.right() - 9, rect.top(), 10, rect.height()), Direction::Down, color);
        rect.setRight(rect.right() - 14);
    }
    painter->save();
    QFont font = painter->font();
    if (look.primary)
        font.setBold(true);
    font.setUnderline(look.link && look.over);
    painter->setFont(font);
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : 6;
    const QSize iconSize = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    const int textWidth = painter->fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
    const int width = std::min(iconSize.width() + gap + textWidth, rect.width());
    QRect line(rect.left() + (rect.width() - width) / 2, rect.top(), width, rect.height());
    if (look.link || flag(widget, "alignLeft"))
        line.moveLeft(rect.left());
    line = QStyle::visualRect(option.direction, rect, line);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    if (!option.icon.isNull()) {
        const int x = rightToLeft ? line.right() - iconSize.width() + 1 : line.left();
        const QPoint at(x, line.top() + (line.height() - iconSize.height()) / 2);
        painter->drawPixmap(at, iconPixmap(option.icon, iconSize, painter->device()->devicePixelRatioF(),
                                           color, look.enabled));
    }
    painter->setPen(color);
    const int used = iconSize.width() + gap;
    painter->drawText(line.adjusted(rightToLeft ? 0 : used, 0, rightToLeft ? -used : 0, 0), flags,
                      elided(painter->fontMetrics(), option.text, Qt::ElideRight, line.width() - used,
                             Qt::TextShowMnemonic));
    painter->restore();
}

void toolButton(const QStyleOptionToolButton &option, QPainter *painter, const QStyle *style,
                const QWidget *widget)
{
    Look look(option, widget);
    // An open menu or a held button both say so through the active sub-control.
    look.down = option.state & QStyle::State_Sunken;
    const bool flat = option.state & QStyle::State_AutoRaise;
    drawFace(painter, option.rect, look, flat);
    QStyleOptionToolButton label = option;
    label.rect = style->subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButton, widget)
                     .adjusted(3, 2, -3, -2);
    label.state &= ~(QStyle::State_Sunken | QStyle::State_On);
    const QColor color = look.text();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        label.palette.setColor(group, QPalette::ButtonText, color);
        label.palette.setColor(group, QPalette::WindowText, color);
    }
    if (look.enabled && color != Theme::colors().text && isLineIcon(label.icon))
        label.icon = QIcon(
            iconPixmap(label.icon, label.iconSize, painter->device()->devicePixelRatioF(), color, true));
    const bool split = option.features & QStyleOptionToolButton::MenuButtonPopup;
    const bool menu = option.features & QStyleOptionToolButton::HasMenu;
    if (menu && !split)
        label.rect.setRight(label.rect.right() - 12);
    label.features &= ~QStyleOptionToolButton::HasMenu;
    style->drawControl(QStyle::CE_ToolButtonLabel, &label, painter, widget);
    if (split) {
        const QRectF arrow =
            style->subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButtonMenu, widget);
        if (!flat)
            painter->fillRect(QRectF(arrow.left(), arrow.top() + 6, 1, arrow.height() - 12),
                              look.primary ? color : Theme::colors().line);
        chevron(painter, arrow, Direction::Down, color);
    } else if (menu) {
        const QRectF rect = option.rect;
        chevron(painter, QRectF(rect.right() - 17, rect.top(), 12, rect.height()), Direction::Down, color);
    }
}

void checkIndicator(const QStyleOption &option, QPainter *painter)
{
    const bool partly = option.state & QStyle::State_NoChange;
    const bool on = option.state & QStyle::State_On;
    drawIndicatorFrame(option, painter, 4, on || partly);
    const QColor ink =
        (option.state & QStyle::State_Enabled) ? Theme::colors().accentText : Theme::colors().panel;
    const QRectF rect = option.rect;
    if (on)
        tick(painter, rect, ink);
    else if (partly)
        box(painter, QRectF(rect.center() - QPointF(4, 1), QSizeF(8, 2)), ink, {}, 1);
}

void radioIndicator(const QStyleOption &option, QPainter *painter)
{
    const bool on = option.state & QStyle::State_On;
    const QRectF rect = option.rect;
    drawIndicatorFrame(option, painter, rect.width() / 2, on);
    if (on)
        box(painter, QRectF(rect.center() - QPointF(3, 3), QSizeF(6, 6)),
            (option.state & QStyle::State_Enabled) ? Theme::colors().accentText : Theme::colors().panel, {},
            3);
}

} // namespace views::paint
