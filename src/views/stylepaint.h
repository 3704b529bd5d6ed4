#pragma once

#include <QColor>
#include <QFontMetrics>
#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QStyle;
class QWidget;
class QIcon;
class QPixmap;
class QRect;
class QSize;
namespace views::paint {

// Parts
void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal radius,
         qreal width = 1);
void focusRing(QPainter *painter, const QRectF &rect, qreal radius);
enum class Direction { Up, Down, Left, Right };
void chevron(QPainter *painter, const QRectF &rect, Direction direction, const QColor &color);
void tick(QPainter *painter, const QRectF &rect, const QColor &color);
QColor pressed(const QColor &fill);
QColor hovered(const QColor &fill);
/// Text cut to `width`; what fits to the rounded pixel is left whole, which QFontMetrics::elidedText() would
/// cut.
QString elided(const QFontMetrics &metrics, const QString &text, Qt::TextElideMode mode, int width,
               int flags = 0);
bool flag(const QWidget *widget, const char *property);
/// One of our line icons in `color`; an icon with colours of its own keeps them.
QPixmap iconPixmap(const QIcon &icon, const QSize &size, qreal ratio, const QColor &color, bool enabled);

// Buttons
void buttonBevel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void buttonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void toolButton(const QStyleOptionToolButton &option, QPainter *painter, const QStyle *style,
                const QWidget *widget);
void checkIndicator(const QStyleOption &option, QPainter *painter);
void radioIndicator(const QStyleOption &option, QPainter *painter);

// Fields
void fieldFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget, bool focused);
void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QStyle *style,
              const QWidget *widget);
void comboLabel(const QStyleOptionComboBox &option, QPainter *painter, const QStyle *style,
                const QWidget *widget);
void spinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QStyle *style,
             const QWidget *widget);

// Views
void header(const QStyleOptionHeader &option, QPainter *painter);
void viewItem(const QStyleOptionViewItem &option, QPainter *painter);
void tabShape(const QStyleOptionTab &option, QPainter *painter);
void tabLabel(const QStyleOptionTab &option, QPainter *painter);
/// What the scroll bars of the area around `widget` and the corner between them stand on: the ground of what
/// is scrolled. Invalid when there is no area.
QColor scrollGround(const QWidget *widget);
void scrollBar(const QStyleOptionSlider &option, QPainter *painter, const QStyle *style,
               const QWidget *widget);
void slider(const QStyleOptionSlider &option, QPainter *painter, const QStyle *style, const QWidget *widget);
void branch(const QStyleOption &option, QPainter *painter);

// Panels
void frame(const QStyleOptionFrame &option, QPainter *painter, const QWidget *widget);
void menuItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget);
void progressBar(const QStyleOptionProgressBar &option, QPainter *painter);

} // namespace views::paint
