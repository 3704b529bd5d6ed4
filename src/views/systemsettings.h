#pragma once

class QPalette;

/// What the desktop asks of its programs, as far as it can be told without a library of its own.
namespace views {

/// `platform` is the palette the platform theme gave before ours was set.
bool systemIsDark(const QPalette &platform);
bool systemIsHighContrast(const QPalette &platform);
bool systemIsAnimated();

} // namespace views
