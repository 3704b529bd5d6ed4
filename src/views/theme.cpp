#include "views/theme.h"

#include "views/icons.h"
#include "views/style.h"
#include "views/systemsettings.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QWidget>

#include <cmath>

using namespace Qt::StringLiterals;

namespace views {

namespace {

Theme *s_instance = nullptr;

const QStringList &koreanFamilies()
{
    static const QStringList families = {u"Malgun Gothic"_s, u"Apple SD Gothic Neo"_s, u"Noto Sans CJK KR"_s,
                                         u"Noto Sans KR"_s};
    return families;
}

/// fontconfig's "Sans Serif" and "monospace" are rules, not fonts: in a list of families they would match
/// nothing.
QString realFamily(const QFont &font)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (!QFontDatabase::hasFamily(font.family()))
        return QFontInfo(font).family();
#endif
    return font.family();
}

QFont withFamilies(QFont font, const QStringList &more)
{
    QStringList families = font.families();
    if (families.isEmpty())
        families.append(font.family());
    families.first() = realFamily(font);
    for (const QString &family : more) {
        if (!families.contains(family) && QFontDatabase::hasFamily(family))
            families.append(family);
    }
    font.setFamilies(families);
    return font;
}

QFont scaled(QFont font, double factor)
{
    // Half points keep headings and code on sizes that hint well.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::round(font.pointSizeF() * factor * 2) / 2);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

QFont makeMonospace(const QFont &base)
{
    QStringList families;
    const QString fixed = realFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    for (const QString &family : {u"D2Coding"_s, u"JetBrains Mono"_s, fixed, u"Noto Sans Mono CJK KR"_s}) {
        if (!families.contains(family) && (family == fixed || QFontDatabase::hasFamily(family)))
            families.append(family);
    }
    QFont font = base;
    font.setFamilies(families);
    font = withFamilies(font, koreanFamilies());
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    const double ratio = QFontMetricsF(base).xHeight() / QFontMetricsF(font).xHeight();
    return scaled(font, std::clamp(ratio, 0.85, 1.1));
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent), m_colors(light()), m_systemPalette(QApplication::palette()),
      m_systemFont(QApplication::font())
{
    s_instance = this;
    qApp->installEventFilter(this);
}

Theme::~Theme()
{
    if (s_instance == this)
        s_instance = nullptr;
}

Theme *Theme::instance()
{
    return s_instance;
}

void Theme::apply(QApplication &app, ThemeMode mode)
{
    initResources();
    m_mode = mode;
    if (!m_applied) {
        app.setStyle(new Style);
        m_applied = true;
    }
    readSystem();
    refresh();
}

ThemeMode Theme::mode() const
{
    return m_mode;
}

void Theme::readSystem()
{
    m_systemHighContrast = systemIsHighContrast(m_systemPalette);
    m_systemDark = systemIsDark(m_systemPalette);
}

void Theme::refresh()
{
    m_refreshing = true;
    m_highContrast = m_mode == ThemeMode::System && m_systemHighContrast;
    m_dark = m_highContrast ? looksDark(m_systemPalette)
                            : m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemDark);
    m_colors = m_highContrast ? fromPalette(m_systemPalette) : m_dark ? dark() : light();
    QPalette next = m_highContrast ? m_systemPalette : palette(m_colors);
    if (m_highContrast)
        next.setColor(QPalette::AlternateBase, next.color(QPalette::Window));
    QApplication::setPalette(next);
    const QFont font = withFamilies(m_systemFont, koreanFamilies());
    if (font != QApplication::font())
        QApplication::setFont(font);
    m_monospace = makeMonospace(font);
    m_refreshing = false;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        widget->update();
    Q_EMIT changed();
}

/// Focus rings are for the keyboard: keys that move bring them, a press of the mouse takes them away.
static void noteInput(QWidget *widget, const QEvent *event)
{
    bool keyboard = false;
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<const QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            keyboard = true;
            break;
        default:
            return;
        }
    }
    QWidget *window = widget->window();
    if (window->testAttribute(Qt::WA_KeyboardFocusChange) == keyboard)
        return;
    window->setAttribute(Qt::WA_KeyboardFocusChange, keyboard);
    if (QWidget *focus = QApplication::focusWidget())
        focus->update();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
        && watched->isWidgetType())
        noteInput(static_cast<QWidget *>(watched), event);
    const bool desktopChanged = event->type() == QEvent::ThemeChange;
    if (m_applied && !m_refreshing && m_mode == ThemeMode::System
        && (desktopChanged || (event->type() == QEvent::ApplicationStateChange && watched == qApp))) {
        const bool dark = m_systemDark;
        const bool highContrast = m_systemHighContrast;
        if (desktopChanged) {
            // Ours hides the platform's palette; taking ours away for a moment shows it.
            m_refreshing = true;
            QApplication::setPalette(QPalette());
            m_systemPalette = QApplication::palette();
            m_refreshing = false;
        }
        readSystem();
        if (desktopChanged || dark != m_systemDark || highContrast != m_systemHighContrast)
            refresh();
    }
    return QObject::eventFilter(watched, event);
}

const ThemeColors &Theme::colors()
{
    static const ThemeColors fallback = light();
    return s_instance ? s_instance->m_colors : fallback;
}

bool Theme::isDark()
{
    return s_instance && s_instance->m_dark;
}

bool Theme::isHighContrast()
{
    return s_instance && s_instance->m_highContrast;
}

QFont Theme::monospace()
{
    return s_instance && s_instance->m_applied ? s_instance->m_monospace
                                               : makeMonospace(QApplication::font());
}

QFont Theme::heading(int stepsUp)
{
    QFont font = scaled(QApplication::font(), 1.0 + 0.15 * stepsUp);
    font.setBold(true);
    return font;
}

bool Theme::isAnimated()
{
    static const bool animated = systemIsAnimated();
    return animated;
}

} // namespace views
