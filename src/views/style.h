#pragma once

#include <QProxyStyle>

class QAbstractButton;
class QFrame;
class QWidget;

namespace views {

/// Marks a button: one primary button in a window, filled with the accent.
void setPrimary(QAbstractButton *button, bool primary = true);
/// A button that takes something away: its text in the error colour.
void setDanger(QAbstractButton *button, bool danger = true);
/// A button that reads as a link: "+ Add port".
void setLink(QAbstractButton *button, bool link = true);

/// Paints the panel colour behind a bar, a pane or a page; dialogs have it already.
void setPanel(QWidget *widget, bool panel = true);

/// Outlines a field in the error colour (FieldMessage::setField does it for errors).
void setInvalid(QWidget *field, bool invalid);

enum class Surface { None, Panel, Inset };
/// Fills a QFrame of shape StyledPanel: a card on the window, or a quiet block for a command.
void setSurface(QFrame *frame, Surface surface, bool outlined = true);

/// Fusion, painted flat with the colours of Theme. In high contrast it is plain Fusion.
/// Dynamic properties it reads: "primary", "danger", "link" of buttons ("danger" of a QAction in a menu too),
/// "invalid" of fields, "surface" and "outlined" of frames. The functions above set them.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    static constexpr int grid = 4;
    static constexpr int controlHeight = 32;
    static constexpr int rowHeight = 32;
    static constexpr int headerHeight = 32;
    static constexpr int radius = 6;
    static constexpr int cellPadding = 10;
    static constexpr int dialogMargin = 16;
    static constexpr int spacing = 8;

    Style();

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
};

} // namespace views
