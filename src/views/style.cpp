#include "views/style.h"

#include "views/icons.h"
#include "views/stylepaint.h"
#include "views/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace views {

namespace {

template <typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s)
{
    setObjectName("gorae"_L1);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QDialog *>(widget))
        setPanel(widget);
}

void Style::unpolish(QWidget *widget)
{
    if (qobject_cast<QDialog *>(widget))
        setPanel(widget, false);
    QProxyStyle::unpolish(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (Theme::isHighContrast()) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const ThemeColors &c = Theme::colors();
    const QRect rect = option->rect;
    const auto arrow = [&](paint::Direction direction) {
        paint::chevron(painter, rect, direction, (option->state & State_Enabled) ? c.dim : c.faint);
    };
    switch (element) {
    case PE_FrameDefaultButton:
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
    case PE_PanelToolBar:
    case PE_PanelMenuBar:
        return;
    case PE_FrameFocusRect:
        // Item views claim a change by the keyboard always; the window knows.
        if (widget ? widget->window()->testAttribute(Qt::WA_KeyboardFocusChange)
                   : bool(option->state & State_KeyboardFocusChange))
            paint::focusRing(painter, rect, 4);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkIndicator(*option, painter);
        return;
    case PE_IndicatorRadioButton:
        paint::radioIndicator(*option, painter);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On))
            paint::box(painter, rect, paint::pressed(c.panel), {}, radius);
        else if ((option->state & State_MouseOver) && (option->state & State_Enabled))
            paint::box(painter, rect, paint::hovered(c.panel), {}, radius);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            paint::fieldFrame(*option, painter, widget, option->state & State_HasFocus);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (const auto *frame = as<QStyleOptionFrame>(option)) {
            if (frame->lineWidth > 0 || frame->frameShape == QFrame::StyledPanel)
                paint::frame(*frame, painter, widget);
            return;
        }
        break;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), c.line);
        return;
    case PE_FrameTabBarBase:
        if (const auto *base = as<QStyleOptionTabBarBase>(option)) {
            const bool vertical = base->shape == QTabBar::RoundedWest || base->shape == QTabBar::RoundedEast;
            painter->fillRect(vertical ? QRect(rect.right(), rect.top(), 1, rect.height())
                                       : QRect(rect.left(), rect.bottom(), rect.width(), 1),
                              c.line);
        }
        return;
    case PE_FrameMenu:
        paint::box(painter, rect, {}, c.line, 0);
        return;
    case PE_PanelMenu:
        painter->fillRect(rect, c.panel);
        return;
    case PE_PanelTipLabel:
        paint::box(painter, rect, c.panel, Theme::mix(c.line, c.text, 0.15), 0);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), c.line);
        return;
    case PE_PanelScrollAreaCorner:
        if (const QColor ground = paint::scrollGround(widget); ground.isValid())
            painter->fillRect(rect, ground);
        else
            painter->fillRect(rect, option->palette.color(QPalette::Base));
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto *item = as<QStyleOptionViewItem>(option)) {
            paint::viewItem(*item, painter);
            return;
        }
        break;
    case PE_IndicatorBranch:
        paint::branch(*option, painter);
        return;
    case PE_IndicatorHeaderArrow:
    case PE_IndicatorButtonDropDown:
        return;
    case PE_IndicatorArrowUp:
        arrow(paint::Direction::Up);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        arrow(paint::Direction::Down);
        return;
    case PE_IndicatorArrowLeft:
        arrow(paint::Direction::Left);
        return;
    case PE_IndicatorArrowRight:
        arrow(paint::Direction::Right);
        return;
    case PE_IndicatorToolBarSeparator:
        if (option->state & State_Horizontal)
            painter->fillRect(QRect(rect.center().x(), rect.top() + 6, 1, rect.height() - 12), c.line);
        else
            painter->fillRect(QRect(rect.left() + 6, rect.center().y(), rect.width() - 12, 1), c.line);
        return;
    case PE_IndicatorTabClose: {
        const bool over = option->state & State_MouseOver;
        if (over)
            paint::box(painter, rect, paint::pressed(c.panel), {}, 4);
        paintIcon(painter, QRect(rect.center() - QPoint(6, 6), QSize(14, 14)), "close"_L1,
                  over ? c.text : c.dim);
        return;
    }
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(rect, c.line);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (Theme::isHighContrast()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const ThemeColors &c = Theme::colors();
    const QRect rect = option->rect;
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = as<QStyleOptionButton>(option))
            paint::buttonBevel(*button, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option))
            paint::buttonLabel(*button, painter, widget);
        return;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto *button = as<QStyleOptionButton>(option)) {
            const bool check = element == CE_CheckBox;
            QStyleOptionButton part = *button;
            part.rect =
                subElementRect(check ? SE_CheckBoxIndicator : SE_RadioButtonIndicator, button, widget);
            drawPrimitive(check ? PE_IndicatorCheckBox : PE_IndicatorRadioButton, &part, painter, widget);
            part.rect = subElementRect(check ? SE_CheckBoxContents : SE_RadioButtonContents, button, widget);
            drawControl(check ? CE_CheckBoxLabel : CE_RadioButtonLabel, &part, painter, widget);
        }
        return;
    case CE_Header:
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            const QRegion clip = painter->clipRegion();
            painter->setClipRect(rect);
            paint::header(*header, painter);
            painter->setClipRegion(clip, clip.isEmpty() ? Qt::NoClip : Qt::ReplaceClip);
        }
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(rect, c.panel);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = as<QStyleOptionTab>(option))
            paint::tabShape(*tab, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = as<QStyleOptionTab>(option)) {
            if (tab->shape != QTabBar::RoundedNorth && tab->shape != QTabBar::RoundedSouth)
                break;
            paint::tabLabel(*tab, painter);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            paint::menuItem(*item, painter, widget);
        return;
    case CE_MenuEmptyArea:
    case CE_MenuBarEmptyArea:
    case CE_ToolBar:
        return;
    case CE_MenuBarItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option)) {
            if (item->state & (State_Selected | State_Sunken))
                paint::box(painter, QRectF(rect).adjusted(1, 2, -1, -2), paint::pressed(c.panel), {}, 4);
            const bool underline = styleHint(SH_UnderlineShortcut, option, widget);
            painter->setPen((item->state & State_Enabled) ? c.text : c.faint);
            painter->drawText(rect,
                              Qt::AlignCenter | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                              item->text);
        }
        return;
    case CE_ProgressBar:
        if (const auto *bar = as<QStyleOptionProgressBar>(option))
            paint::progressBar(*bar, painter);
        return;
    case CE_Splitter:
        painter->fillRect((option->state & State_Horizontal)
                              ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                              : QRect(rect.left(), rect.center().y(), rect.width(), 1),
                          (option->state & (State_MouseOver | State_Sunken)) ? c.accent : c.line);
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = as<QStyleOptionComboBox>(option))
            paint::comboLabel(*combo, painter, this, widget);
        return;
    case CE_ShapedFrame:
        if (const auto *frame = as<QStyleOptionFrame>(option)) {
            if (frame->frameShape == QFrame::HLine) {
                painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), c.line);
                return;
            }
            if (frame->frameShape == QFrame::VLine) {
                painter->fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), c.line);
                return;
            }
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (!Theme::isHighContrast()) {
        if (control == CC_ToolButton) {
            if (const auto *button = as<QStyleOptionToolButton>(option))
                return paint::toolButton(*button, painter, this, widget);
        } else if (control == CC_ComboBox) {
            if (const auto *combo = as<QStyleOptionComboBox>(option))
                return paint::comboBox(*combo, painter, this, widget);
        } else if (control == CC_SpinBox) {
            if (const auto *spin = as<QStyleOptionSpinBox>(option))
                return paint::spinBox(*spin, painter, this, widget);
        } else if (control == CC_ScrollBar) {
            if (const auto *slider = as<QStyleOptionSlider>(option))
                return paint::scrollBar(*slider, painter, this, widget);
        } else if (control == CC_Slider) {
            if (const auto *slider = as<QStyleOptionSlider>(option))
                return paint::slider(*slider, painter, this, widget);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
        return iconColored("clear"_L1, &ThemeColors::dim);
    case SP_DockWidgetCloseButton:
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton:
        return icon("close"_L1);
    case SP_MessageBoxWarning:
        return iconColored("warning"_L1, &ThemeColors::attention);
    case SP_MessageBoxCritical:
        return iconColored("error"_L1, &ThemeColors::error);
    case SP_MessageBoxInformation:
        return iconColored("info"_L1, &ThemeColors::accent);
    case SP_MessageBoxQuestion:
        return iconColored("help"_L1, &ThemeColors::accent);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace views
