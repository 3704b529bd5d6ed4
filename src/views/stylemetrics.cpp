#include "views/style.h"
#include "views/theme.h"

#include <QFormLayout>
#include <QFrame>
#include <QGroupBox>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace views {

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
    case PM_LayoutTopMargin:
        if (qobject_cast<const QGroupBox *>(widget))
            return 0;
        return widget && widget->isWindow() ? dialogMargin : 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return spacing;
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_DockWidgetFrameWidth:
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ? 4
                                                                                                       : 1;
    case PM_SplitterWidth: // Qt widens the grab area of a one-pixel handle by itself
    case PM_DockWidgetSeparatorExtent:
    case PM_MenuPanelWidth:
    case PM_TabBarBaseOverlap:
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
        return 1;
    case PM_MenuBarVMargin:
        return 2;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_MenuBarHMargin:
    case PM_MenuBarItemSpacing:
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
    case PM_HeaderGripMargin:
    case PM_LineEditIconMargin:
        return grid;
    case PM_FocusFrameHMargin:
        return 5;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_DockWidgetTitleMargin:
        return 8;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_HeaderMargin:
        return cellPadding;
    case PM_ScrollBarExtent:
        return 11;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return 16;
    case PM_MenuButtonIndicator:
    case PM_TreeViewIndentation:
        return 20;
    case PM_TabBarTabHSpace:
    case PM_TabBarScrollButtonWidth:
        return 24;
    case PM_ScrollBarSliderMin:
    case PM_HeaderDefaultSectionSizeVertical:
    case PM_MessageBoxIconSize:
        return 32;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DockWidget_ButtonsHaveFrame:
    case SH_MessageBox_CenterButtons:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Widget_Animate:
        return Theme::isAnimated();
    case SH_Widget_Animation_Duration:
        return Theme::isAnimated() ? 150 : 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_FormLayoutFormAlignment:
        return Qt::AlignLeft | Qt::AlignTop;
    case SH_FormLayoutFieldGrowthPolicy:
        return QFormLayout::AllNonFixedFieldsGrow;
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::StyledPanel | QFrame::Plain;
    case SH_Table_GridLineColor:
        return int(Theme::colors().line.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace views
