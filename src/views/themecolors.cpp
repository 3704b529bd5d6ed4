#include "views/theme.h"

#include <cmath>

namespace views {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

ThemeColors Theme::light()
{
    ThemeColors c;
    c.window = QColor(0xf4f6f8);
    c.panel = QColor(0xffffff);
    c.inset = QColor(0xedf2f5);
    c.line = QColor(0xdde3e8);
    c.control = QColor(0x84919d);
    c.text = QColor(0x1c2730);
    c.dim = QColor(0x586673);
    c.faint = QColor(0x84919d);
    c.accent = QColor(0x0b6e99);
    c.accentText = QColor(0xffffff);
    c.selection = QColor(0xdceef6);
    c.selectionText = c.text;
    c.hover = QColor(0xf1f6f9);
    c.running = QColor(0x177a43);
    c.ended = QColor(0x6f7c87);
    c.attention = QColor(0x945800);
    c.error = QColor(0xb83428);
    return c;
}

ThemeColors Theme::dark()
{
    ThemeColors c;
    c.window = QColor(0x161c21);
    c.panel = QColor(0x1e262d);
    c.inset = QColor(0x28323a);
    c.line = QColor(0x2f3a43);
    c.control = QColor(0x7b8a96);
    c.text = QColor(0xe4ebf0);
    c.dim = QColor(0xa3b1bc);
    c.faint = QColor(0x7b8a96);
    c.accent = QColor(0x4db3dd);
    c.accentText = QColor(0x0c1a22);
    c.selection = QColor(0x1f4152);
    c.selectionText = c.text;
    c.hover = QColor(0x232d35);
    c.running = QColor(0x52c77f);
    c.ended = QColor(0x94a2ad);
    c.attention = QColor(0xe0a13a);
    c.error = QColor(0xef7a6d);
    return c;
}

ThemeColors Theme::fromPalette(const QPalette &palette)
{
    ThemeColors c;
    const QColor text = palette.color(QPalette::WindowText);
    c.window = palette.color(QPalette::Window);
    c.panel = palette.color(QPalette::Base);
    c.inset = palette.color(QPalette::Window);
    c.line = text;
    c.control = text;
    c.text = palette.color(QPalette::Text);
    c.dim = c.text;
    c.faint = palette.color(QPalette::Disabled, QPalette::Text);
    c.accent = palette.color(QPalette::Link);
    if (contrast(c.accent, c.panel) < 4.5)
        c.accent = c.text;
    c.accentText = c.panel;
    c.selection = palette.color(QPalette::Highlight);
    c.selectionText = palette.color(QPalette::HighlightedText);
    c.hover = c.panel;
    c.running = c.ended = c.attention = c.error = c.text;
    return c;
}

bool Theme::looksDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

bool Theme::looksHighContrast(const QPalette &palette)
{
    // Ordinary themes lift windows off pure black and white; contrast themes paint one flat ground.
    const QColor window = palette.color(QPalette::Window);
    const bool flat = window == palette.color(QPalette::Base) && window == palette.color(QPalette::Button);
    const bool pure = luminance(window) == 0 || luminance(window) > 0.999;
    return flat && pure && contrast(window, palette.color(QPalette::WindowText)) >= 15;
}

QPalette Theme::palette(const ThemeColors &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.panel);
    p.setColor(QPalette::AlternateBase, c.panel); // dialogs and panels: see setPanel()
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.faint);
    p.setColor(QPalette::Button, c.panel);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.error);
    p.setColor(QPalette::ToolTipBase, c.panel);
    p.setColor(QPalette::ToolTipText, c.text);
    // Selected text in fields keeps the text colour, so the ground behind it is stronger than a selected
    // row's.
    p.setColor(QPalette::Highlight, mix(c.panel, c.accent, 0.32));
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, c.panel);
    p.setColor(QPalette::Midlight, c.line);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.control);
    p.setColor(QPalette::Shadow, c.control);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c.faint);
    p.setColor(QPalette::Disabled, QPalette::Base, c.window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    return p;
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor Theme::mix(const QColor &under, const QColor &over, double amount)
{
    const auto channel = [amount](float u, float o) {
        return float(u + (o - u) * amount);
    };
    return QColor::fromRgbF(channel(under.redF(), over.redF()), channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

} // namespace views
