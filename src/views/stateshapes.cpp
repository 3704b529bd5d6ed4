#include "views/stateshapes.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace views {

namespace {

class ShapeIconEngine final : public QIconEngine
{
public:
    ShapeIconEngine(Shape shape, ColorRole color) : m_shape(shape), m_color(color) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const ThemeColors &c = Theme::colors();
        paintShape(painter, QRectF(rect), m_shape, mode == QIcon::Disabled ? c.faint : c.*m_color);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new ShapeIconEngine(*this); }
    QString key() const override { return u"GoraeShape"_s; }

private:
    Shape m_shape;
    ColorRole m_color;
};

} // namespace

StateLook stateLook(core::ContainerState state, core::Health health, std::optional<int> exitCode)
{
    switch (state) {
    case core::ContainerState::Running:
        if (health == core::Health::Unhealthy)
            return {Shape::Triangle, &ThemeColors::attention};
        return {health == core::Health::Starting ? Shape::DiscInRing : Shape::Disc, &ThemeColors::running};
    case core::ContainerState::Exited:
        if (exitCode.value_or(0) != 0)
            return {Shape::Triangle, &ThemeColors::attention};
        return {Shape::Square, &ThemeColors::ended};
    case core::ContainerState::Dead:
        return {Shape::Triangle, &ThemeColors::error};
    case core::ContainerState::Paused:
        return {Shape::Bars, &ThemeColors::attention};
    case core::ContainerState::Created:
        return {Shape::Ring, &ThemeColors::ended};
    case core::ContainerState::Restarting:
        return {Shape::BrokenRing, &ThemeColors::attention};
    case core::ContainerState::Removing:
        return {Shape::FadedDisc, &ThemeColors::ended};
    case core::ContainerState::Unknown:
        break;
    }
    return {Shape::None, &ThemeColors::ended};
}

void paintShape(QPainter *painter, const QRectF &rect, Shape shape, const QColor &color)
{
    const qreal side = std::min(rect.width(), rect.height());
    const QPointF centre = rect.center();
    const auto square = [&](qreal share) {
        const qreal size = side * share;
        return QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size);
    };
    const qreal stroke = std::max(1.25, side * 0.13);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const auto outline = [&] {
        painter->setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap));
        painter->setBrush(Qt::NoBrush);
    };
    switch (shape) {
    case Shape::None:
        break;
    case Shape::Disc:
        painter->drawEllipse(square(0.78));
        break;
    case Shape::FadedDisc:
        painter->setOpacity(painter->opacity() * 0.45);
        painter->drawEllipse(square(0.78));
        break;
    case Shape::DiscInRing:
        painter->drawEllipse(square(0.42));
        outline();
        painter->drawEllipse(square(0.9 - stroke / side));
        break;
    case Shape::Triangle: {
        QPainterPath path;
        const QRectF box = square(0.84);
        path.moveTo(box.center().x(), box.top());
        path.lineTo(box.bottomRight());
        path.lineTo(box.bottomLeft());
        path.closeSubpath();
        // A stroke of the same colour rounds the corners.
        painter->setPen(QPen(color, side * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(path);
        break;
    }
    case Shape::Square:
        painter->drawRoundedRect(square(0.74), side * 0.12, side * 0.12);
        break;
    case Shape::Bars: {
        const QRectF box = square(0.78);
        const qreal width = box.width() * 0.36;
        painter->drawRoundedRect(QRectF(box.left(), box.top(), width, box.height()), 1, 1);
        painter->drawRoundedRect(QRectF(box.right() - width, box.top(), width, box.height()), 1, 1);
        break;
    }
    case Shape::Ring:
        outline();
        painter->drawEllipse(square(0.8 - stroke / side));
        break;
    case Shape::BrokenRing: {
        outline();
        const QRectF box = square(0.86 - stroke / side);
        painter->drawArc(box, 30 * 16, 120 * 16);
        painter->drawArc(box, 210 * 16, 120 * 16);
        break;
    }
    }
    painter->restore();
}

void paintStateShape(QPainter *painter, const QRectF &rect, core::ContainerState state, core::Health health,
                     std::optional<int> exitCode)
{
    const StateLook look = stateLook(state, health, exitCode);
    paintShape(painter, rect, look.shape, Theme::colors().*look.color);
}

QIcon stateIcon(core::ContainerState state, core::Health health, std::optional<int> exitCode)
{
    const StateLook look = stateLook(state, health, exitCode);
    return shapeIcon(look.shape, look.color);
}

QIcon shapeIcon(Shape shape, ColorRole color)
{
    return QIcon(new ShapeIconEngine(shape, color));
}

} // namespace views
