#include "views/style.h"
#include "views/stylepaint.h"
#include "views/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace views {

namespace {

constexpr int arrowWidth = 28;
constexpr int stepWidth = 22;

template <typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

int boldWidth(const QStyleOption &option, const QWidget *widget, const QString &text)
{
    QFont font = widget ? widget->font() : QFont();
    font.setBold(true);
    return std::max(QFontMetrics(font).size(Qt::TextShowMnemonic, text).width(),
                    option.fontMetrics.size(Qt::TextShowMnemonic, text).width());
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const bool link = paint::flag(widget, "link");
    int width = paint::flag(widget, "primary")
                    ? boldWidth(option, widget, option.text)
                    : option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull())
        width += option.iconSize.width() + (option.text.isEmpty() ? 0 : 6);
    width += link ? 20 : option.text.isEmpty() ? 16 : 26;
    if (option.features & QStyleOptionButton::HasMenu)
        width += 14;
    if (widget && qobject_cast<const QDialogButtonBox *>(widget->parentWidget()))
        width = std::max(width, 72);
    const int height = std::max(option.fontMetrics.height() + 8, link ? 28 : Style::controlHeight);
    return {width, height};
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &size)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {size.width() + 24, option.text.isEmpty() ? 9 : std::max(28, size.height() + 8)};
    int width = size.width() + 24;
    if (option.menuHasCheckableItems)
        width += 18;
    if (option.maxIconWidth > 0)
        width += 24;
    // Room before a shortcut or the arrow of a submenu.
    width += option.text.contains(u'\t') || option.menuItemType == QStyleOptionMenuItem::SubMenu ? 28 : 8;
    return {width, std::max(size.height() + 8, 30)};
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, const QStyle *style,
                    const QWidget *widget)
{
    const QRect rect = option.rect;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? rect.width() : rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0) {
        const int shortest = style->pixelMetric(QStyle::PM_ScrollBarSliderMin, &option, widget);
        slider = int(qint64(length) * option.pageStep / (range + option.pageStep));
        slider = std::min(std::max(slider, shortest), length);
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - slider, option.upsideDown);
    const auto span = [&](int from, int size) {
        return horizontal ? QRect(rect.left() + from, rect.top(), size, rect.height())
                          : QRect(rect.left(), rect.top() + from, rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return span(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarGroove:
        return rect;
    default:
        return {};
    }
}

} // namespace

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = as<QStyleOptionButton>(option))
            return pushButtonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = as<QStyleOptionToolButton>(option)) {
            const bool text = button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
            int width = size.width() + (text ? 18 : 12);
            const bool menu = (button->features & QStyleOptionToolButton::HasMenu)
                              && !(button->features & QStyleOptionToolButton::MenuButtonPopup);
            if (menu)
                width += 14;
            return {std::max(width, controlHeight), std::max(size.height() + 8, controlHeight)};
        }
        break;
    case CT_LineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            return {size.width() + 18, std::max(size.height() + 8, controlHeight)};
        break;
    case CT_ComboBox:
        return {size.width() + 10 + arrowWidth, std::max(size.height() + 8, controlHeight)};
    case CT_SpinBox:
        return {size.width() + 10 + stepWidth, std::max(size.height() + 8, controlHeight)};
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(std::max(result.height(), 24));
        break;
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return menuItemSize(*item, size);
        break;
    case CT_MenuBarItem:
        return {size.width() + 16, std::max(size.height() + 10, 30)};
    case CT_TabBarTab:
        if (const auto *tab = as<QStyleOptionTab>(option)) {
            const int normal = tab->fontMetrics.size(Qt::TextShowMnemonic, tab->text).width();
            return {size.width() + boldWidth(*tab, widget, tab->text) - normal + 2,
                    std::max(size.height(), 38)};
        }
        break;
    case CT_HeaderSection:
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            const int text = header->fontMetrics.horizontalAdvance(header->text);
            return {text + 2 * cellPadding + 14, std::max(header->fontMetrics.height() + 8, headerHeight)};
        }
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), 28));
        break;
    case CT_ProgressBar:
        result.setHeight(std::max(size.height(), 16));
        break;
    default:
        break;
    }
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (!Theme::isHighContrast()) {
        switch (element) {
        case SE_PushButtonContents:
        case SE_ProgressBarGroove:
        case SE_ProgressBarContents:
        case SE_ProgressBarLabel:
            return option->rect;
        case SE_LineEditContents:
            // QLineEdit adds two pixels of its own.
            if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
                return option->rect.adjusted(cellPadding - 2, 1, -(cellPadding - 2), -1);
            return option->rect;
        default:
            break;
        }
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    const QRect rect = option->rect;
    const auto visual = [&](const QRect &part) {
        return visualRect(option->direction, rect, part);
    };
    if (control == CC_GroupBox) {
        if (const auto *box = as<QStyleOptionGroupBox>(option)) {
            const bool title = !box->text.isEmpty() || (box->subControls & SC_GroupBoxCheckBox);
            const int height = title ? std::max(box->fontMetrics.height(), 20) : 0;
            const int indent = (box->subControls & SC_GroupBoxCheckBox) ? 24 : 0;
            switch (subControl) {
            case SC_GroupBoxCheckBox:
                return visual(QRect(rect.left() + 1, rect.top() + (height - 16) / 2, 16, 16));
            case SC_GroupBoxLabel:
                return visual(QRect(rect.left() + indent, rect.top(),
                                    box->fontMetrics.size(Qt::TextShowMnemonic, box->text).width() + 4,
                                    height));
            case SC_GroupBoxContents:
                return rect.adjusted(0, height + (title ? 6 : 0), 0, 0);
            default:
                return rect;
            }
        }
    }
    if (!Theme::isHighContrast()) {
        switch (control) {
        case CC_ScrollBar:
            if (const auto *slider = as<QStyleOptionSlider>(option))
                return scrollBarPart(*slider, subControl, this, widget);
            break;
        case CC_ComboBox:
            if (const auto *combo = as<QStyleOptionComboBox>(option)) {
                const int pad = !combo->frame ? 0 : combo->editable ? cellPadding - 2 : cellPadding;
                if (subControl == SC_ComboBoxArrow)
                    return visual(
                        QRect(rect.right() - arrowWidth + 1, rect.top(), arrowWidth, rect.height()));
                if (subControl == SC_ComboBoxEditField)
                    return visual(rect.adjusted(pad, 2, -arrowWidth, -2));
                return rect;
            }
            break;
        case CC_SpinBox:
            if (const auto *spin = as<QStyleOptionSpinBox>(option)) {
                const int buttons = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : stepWidth;
                const int pad = spin->frame ? cellPadding - 2 : 0;
                const int half = rect.height() / 2;
                const QRect column(rect.right() - buttons - 1, rect.top() + 2, buttons, rect.height() - 4);
                if (subControl == SC_SpinBoxUp)
                    return buttons ? visual(column.adjusted(0, 0, 0, 2 - half)) : QRect();
                if (subControl == SC_SpinBoxDown)
                    return buttons ? visual(column.adjusted(0, half - 2, 0, 0)) : QRect();
                if (subControl == SC_SpinBoxEditField)
                    return visual(rect.adjusted(pad, 2, -buttons - (buttons ? 2 : pad), -2));
                return rect;
            }
            break;
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace views
