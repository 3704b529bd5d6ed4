#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace views {

enum class ThemeMode { System, Light, Dark };

/// Every colour the window paints with. Text, dim and the state colours keep a contrast of 4.5 on panel and
/// window; faint is for placeholders and disabled things only.
struct ThemeColors
{
    QColor window; ///< behind everything
    QColor panel; ///< tables, dialogs, fields
    QColor inset; ///< a quiet block on a panel: commands, neutral badges
    QColor line; ///< one-pixel lines between things
    QColor control; ///< the outline of what can be pressed or ticked
    QColor text;
    QColor dim;
    QColor faint;
    QColor accent; ///< links, focus, primary buttons, the active tab
    QColor accentText; ///< on accent
    QColor selection; ///< behind a selected row
    QColor selectionText; ///< on selection: `text`, but for high contrast
    QColor hover; ///< behind a row or flat button under the pointer
    QColor running;
    QColor ended;
    QColor attention;
    QColor error;

    bool operator==(const ThemeColors &) const = default;
};

/// A colour by its name, looked up at paint time: &ThemeColors::error
using ColorRole = QColor ThemeColors::*;

/// Owned by the application, one at a time; made right after QApplication, before anything sets a palette.
/// The static getters answer with the light theme while there is none.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;
    static Theme *instance();

    /// Sets style, palette and fonts of the application. May be called again at any time.
    void apply(QApplication &app, ThemeMode mode);
    ThemeMode mode() const;

    static const ThemeColors &colors();
    static bool isDark();
    /// System mode on a high-contrast desktop: the platform's palette is kept and colors() is made from it.
    static bool isHighContrast();
    /// Tooltips, commands, JSON, logs, IDs. Sized so that it looks as tall as the UI font beside it.
    static QFont monospace();
    /// The UI font, `stepsUp` sizes up and bold.
    static QFont heading(int stepsUp = 1);
    /// False when the system asks for no motion.
    static bool isAnimated();

    static ThemeColors light();
    static ThemeColors dark();
    static ThemeColors fromPalette(const QPalette &palette);
    static bool looksDark(const QPalette &palette);
    static bool looksHighContrast(const QPalette &palette);
    /// The palette Qt's own drawing uses with these colours.
    static QPalette palette(const ThemeColors &colors);
    /// WCAG contrast ratio, 1..21.
    static double contrast(const QColor &a, const QColor &b);
    /// `over` laid on `under` with `amount` 0..1.
    static QColor mix(const QColor &under, const QColor &over, double amount);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void readSystem();

    ThemeMode m_mode = ThemeMode::System;
    ThemeColors m_colors;
    QPalette m_systemPalette;
    QFont m_systemFont;
    QFont m_monospace;
    bool m_dark = false;
    bool m_highContrast = false;
    bool m_systemDark = false;
    bool m_systemHighContrast = false;
    bool m_applied = false;
    bool m_refreshing = false;
};

} // namespace views
