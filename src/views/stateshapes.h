#pragma once

#include "core/container.h"
#include "views/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace views {

enum class Shape { None, Disc, DiscInRing, Triangle, Square, Bars, Ring, BrokenRing, FadedDisc };

/// What a state looks like: shape and colour, so that neither alone carries the meaning.
struct StateLook
{
    Shape shape = Shape::None;
    ColorRole color = &ThemeColors::ended;
    bool operator==(const StateLook &) const = default;
};

StateLook stateLook(core::ContainerState state, core::Health health = core::Health::None,
                    std::optional<int> exitCode = {});
/// Centred in `rect`, as large as fits (12 to 16 px reads best beside text).
void paintShape(QPainter *painter, const QRectF &rect, Shape shape, const QColor &color);
void paintStateShape(QPainter *painter, const QRectF &rect, core::ContainerState state,
                     core::Health health = core::Health::None, std::optional<int> exitCode = {});
/// Follows the theme by itself.
QIcon stateIcon(core::ContainerState state, core::Health health = core::Health::None,
                std::optional<int> exitCode = {});
QIcon shapeIcon(Shape shape, ColorRole color);

} // namespace views
