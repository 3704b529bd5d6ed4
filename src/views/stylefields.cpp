#include "views/style.h"
#include "views/stylepaint.h"
#include "views/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

namespace views::paint {

namespace {

bool insideItemView(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return parent && qobject_cast<const QAbstractItemView *>(parent->parentWidget());
}

} // namespace

void fieldFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget, bool focused)
{
    const ThemeColors &c = Theme::colors();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool over = enabled && (option.state & QStyle::State_MouseOver);
    const bool invalid = flag(widget, "invalid");
    // An editor laid over a cell fills it to its corners.
    const qreal radius = insideItemView(widget) ? 0 : Style::radius;
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    const QColor fill = !enabled   ? Theme::mix(c.window, c.panel, 0.5)
                        : readOnly ? c.inset
                                   : option.palette.color(QPalette::Base);
    QColor outline = over ? Theme::mix(c.line, c.text, 0.25) : c.line;
    if (invalid)
        outline = c.error;
    if (focused && enabled)
        box(painter, option.rect, fill, invalid ? c.error : c.accent, radius, 2);
    else
        box(painter, option.rect, fill, outline, radius);
}

void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QStyle *style,
              const QWidget *widget)
{
    const ThemeColors &c = Theme::colors();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = (option.state & QStyle::State_HasFocus)
                         && (option.editable || (option.state & QStyle::State_KeyboardFocusChange));
    if (option.frame) {
        if (option.editable) {
            fieldFrame(option, painter, widget, focused);
        } else {
            QColor fill = enabled ? c.panel : Theme::mix(c.window, c.panel, 0.5);
            if (enabled && (option.state & (QStyle::State_Sunken | QStyle::State_On)))
                fill = pressed(c.panel);
            else if (enabled && (option.state & QStyle::State_MouseOver))
                fill = hovered(c.panel);
            box(painter, option.rect, fill, flag(widget, "invalid") ? c.error : c.line, Style::radius);
            if (focused)
                focusRing(painter, option.rect, Style::radius);
        }
    }
    const QRect arrow = style->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    chevron(painter, arrow, Direction::Down, enabled ? c.dim : c.faint);
}

void comboLabel(const QStyleOptionComboBox &option, QPainter *painter, const QStyle *style,
                const QWidget *widget)
{
    QRect rect = style->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const ThemeColors &c = Theme::colors();
    if (!option.currentIcon.isNull()) {
        QRect icon(QPoint(), option.iconSize);
        icon.moveCenter(rect.center());
        icon.moveLeft(rect.left());
        icon = QStyle::visualRect(option.direction, rect, icon);
        painter->drawPixmap(icon.topLeft(), iconPixmap(option.currentIcon, option.iconSize,
                                                       painter->device()->devicePixelRatioF(),
                                                       enabled ? c.text : c.faint, enabled));
        const int used = option.iconSize.width() + 6;
        if (option.direction == Qt::RightToLeft)
            rect.setRight(rect.right() - used);
        else
            rect.setLeft(rect.left() + used);
    }
    if (option.editable || option.currentText.isEmpty())
        return;
    painter->setPen(enabled ? c.text : c.faint);
    painter->drawText(rect, QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
                      elided(option.fontMetrics, option.currentText, Qt::ElideRight, rect.width()));
}

void spinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QStyle *style, const QWidget *widget)
{
    const ThemeColors &c = Theme::colors();
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.frame)
        fieldFrame(option, painter, widget, option.state & QStyle::State_HasFocus);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](QStyle::SubControl control, QAbstractSpinBox::StepEnabledFlag stepFlag,
                          Direction direction) {
        const QRectF rect = style->subControlRect(QStyle::CC_SpinBox, &option, control, widget);
        const bool possible = enabled && (option.stepEnabled & stepFlag);
        if (possible && option.activeSubControls == control) {
            const QColor fill = (option.state & QStyle::State_Sunken) ? pressed(c.panel) : hovered(c.panel);
            box(painter, rect.adjusted(0, 1, 0, -1), fill, {}, 3);
        }
        chevron(painter, rect, direction, possible ? c.dim : Theme::mix(c.panel, c.faint, 0.5));
    };
    step(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Direction::Up);
    step(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Direction::Down);
}

} // namespace views::paint
