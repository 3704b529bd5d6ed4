#include "views/stylepaint.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QVariant>
#include <QWidget>

namespace views::paint {

void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal radius,
         qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (outline.isValid()) {
        painter->setPen(QPen(outline, width));
        const qreal half = width / 2;
        painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
    }
    painter->restore();
}

void focusRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    box(painter, rect, {}, Theme::colors().accent, radius, 2);
}

void chevron(QPainter *painter, const QRectF &rect, Direction direction, const QColor &color)
{
    const qreal half = 3.5;
    const qreal depth = 1.75;
    QPolygonF line({{-half, -depth}, {0, depth}, {half, -depth}});
    static constexpr qreal angles[] = {180, 0, 90, -90};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    painter->rotate(angles[int(direction)]);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
    painter->restore();
}

void tick(QPainter *painter, const QRectF &rect, const QColor &color)
{
    const auto at = [&](qreal x, qreal y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, rect.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.3)}));
    painter->restore();
}

QColor pressed(const QColor &fill)
{
    return Theme::mix(fill, Theme::colors().text, 0.1);
}

QColor hovered(const QColor &fill)
{
    return Theme::mix(fill, Theme::colors().text, 0.045);
}

QString elided(const QFontMetrics &metrics, const QString &text, Qt::TextElideMode mode, int width, int flags)
{
    const int whole = flags ? metrics.size(flags, text).width() : metrics.horizontalAdvance(text);
    return whole <= width ? text : metrics.elidedText(text, mode, width, flags);
}

bool flag(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

QPixmap iconPixmap(const QIcon &icon, const QSize &size, qreal ratio, const QColor &color, bool enabled)
{
    QPixmap pixmap = icon.pixmap(size, ratio, enabled ? QIcon::Normal : QIcon::Disabled);
    if (isLineIcon(icon) && !pixmap.isNull()) {
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect(QPoint(), size), color);
    }
    return pixmap;
}

} // namespace views::paint
