#include "views/systemsettings.h"

#include "views/theme.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace views {

bool systemIsDark(const QPalette &platform)
{
#ifdef Q_OS_WIN
    const QSettings personalize(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    const QVariant light = personalize.value("AppsUseLightTheme"_L1);
    if (light.isValid())
        return light.toInt() == 0;
#endif
    return Theme::looksDark(platform);
}

bool systemIsHighContrast(const QPalette &platform)
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW info = {};
    info.cbSize = sizeof(info);
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, info.cbSize, &info, 0))
        return (info.dwFlags & HCF_HIGHCONTRASTON) != 0;
#endif
    return Theme::looksHighContrast(platform);
}

bool systemIsAnimated()
{
#if defined(Q_OS_WIN)
    BOOL animated = TRUE;
    SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animated, 0);
    return animated;
#elif defined(Q_OS_MACOS)
    const QSettings access(QDir::homePath() + "/Library/Preferences/com.apple.universalaccess.plist"_L1,
                           QSettings::NativeFormat);
    return !access.value("reduceMotion"_L1).toBool();
#else
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QSettings gtk(config + "/gtk-3.0/settings.ini"_L1, QSettings::IniFormat);
    const QSettings kde(config + "/kdeglobals"_L1, QSettings::IniFormat);
    return gtk.value("Settings/gtk-enable-animations"_L1, true).toBool()
           && kde.value("KDE/AnimationDurationFactor"_L1, 1.0).toDouble() > 0;
#endif
}

} // namespace views
