#pragma once

#include "views/theme.h"

#include <QIcon>
#include <QLatin1StringView>

class QPainter;

namespace views {

/// Makes :/icons known; call once before the first icon (Theme::apply does).
void initResources();

/// The line icon :/icons/<name>.svg in the text colour; disabled and selected tones, pixel ratio and theme
/// changes are followed when it is painted. An unknown name gives an icon that paints nothing.
QIcon icon(QLatin1StringView name);
/// The same in one colour of the theme: iconColored("remove"_L1, &ThemeColors::error).
QIcon iconColored(QLatin1StringView name, ColorRole role);
bool hasIcon(QLatin1StringView name);
/// Made by icon(): in the text's colour, so that a style may paint it in another.
bool isLineIcon(const QIcon &icon);
/// For delegates that paint an icon in a colour of their own.
void paintIcon(QPainter *painter, const QRect &rect, QLatin1StringView name, const QColor &color);

} // namespace views
