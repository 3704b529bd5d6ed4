#pragma once

#include <QColor>
#include <QList>
#include <QString>

namespace views {

/// What SGR sequences said about a run of text. Colours are 0..15; -1 = the text's own.
struct AnsiStyle
{
    int foreground = -1;
    int background = -1;
    bool bold = false;
    bool faint = false;
    bool underline = false;
    bool inverse = false;

    bool isPlain() const { return *this == AnsiStyle{}; }
    bool operator==(const AnsiStyle &) const = default;
};

struct AnsiRun
{
    qsizetype start = 0;
    qsizetype length = 0;
    AnsiStyle style;
    bool operator==(const AnsiRun &) const = default;
};

struct AnsiText
{
    QString text; ///< without escape sequences; other control characters as their pictures (U+2400...)
    QList<AnsiRun> runs; ///< of styled text only, in order
    bool operator==(const AnsiText &) const = default;
};

/// One line. Sequences that are not SGR vanish; a sequence cut off at the end does too. 256 and true colours
/// are brought to the nearest of the 16.
AnsiText parseAnsi(QStringView line);
/// A tone for colour 0..15 that can be read on the theme's panel.
QColor ansiColor(int index);

} // namespace views
