#include "views/ansitext.h"

#include "views/theme.h"

#include <array>

namespace views {

namespace {

constexpr char16_t escape = 0x1b;
constexpr char16_t bell = 0x07;
constexpr char16_t singleCsi = 0x9b;

using Palette16 = std::array<QRgb, 16>;

constexpr Palette16 xterm{0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
                          0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff};
constexpr Palette16 onLight{0x1c2730, 0xb83428, 0x177a43, 0x8a6100, 0x1560b0, 0x8c3fa0, 0x0a7380, 0x586673,
                            0x687580, 0xc9302a, 0x0f7f3f, 0x936200, 0x0b67c8, 0xa138b5, 0x007a86, 0x3c4a56};
constexpr Palette16 onDark{0x93a1ad, 0xef7a6d, 0x52c77f, 0xe0a13a, 0x6cb0f2, 0xc795e6, 0x4fc3cf, 0xd3dce3,
                           0x94a2ad, 0xff8f83, 0x74dd9b, 0xf0ba5e, 0x8dc4fa, 0xdaaef2, 0x74d9e2, 0xffffff};

int nearest(int red, int green, int blue)
{
    int best = 0;
    int bestDistance = -1;
    for (size_t i = 0; i < xterm.size(); ++i) {
        const int dr = red - qRed(xterm[i]);
        const int dg = green - qGreen(xterm[i]);
        const int db = blue - qBlue(xterm[i]);
        const int distance = dr * dr * 2 + dg * dg * 4 + db * db * 3;
        if (bestDistance < 0 || distance < bestDistance) {
            best = int(i);
            bestDistance = distance;
        }
    }
    return best;
}

int from256(int index)
{
    if (index < 0 || index > 255)
        return -1;
    if (index < 16)
        return index;
    if (index >= 232) {
        const int grey = 8 + (index - 232) * 10;
        return nearest(grey, grey, grey);
    }
    const auto level = [](int step) {
        return step == 0 ? 0 : 55 + step * 40;
    };
    const int cube = index - 16;
    return nearest(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
}

/// The colour after 38 or 48; `at` is left on its last parameter.
int extendedColor(const QList<int> &codes, qsizetype &at)
{
    const int kind = codes.value(at + 1, -1);
    if (kind == 5) {
        at += 2;
        return from256(codes.value(at, -1));
    }
    if (kind == 2) {
        at += 4;
        if (at >= codes.size())
            return -1;
        return nearest(codes.at(at - 2), codes.at(at - 1), codes.at(at));
    }
    return -1;
}

void applySgr(AnsiStyle &style, QStringView parameters)
{
    QList<int> codes;
    const QStringList parts = parameters.toString().replace(u':', u';').split(u';');
    for (const QString &part : parts)
        codes.append(std::min(part.toInt(), 255)); // an empty one means 0
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const int code = codes.at(i);
        if (code == 0)
            style = {};
        else if (code == 1)
            style.bold = true;
        else if (code == 2)
            style.faint = true;
        else if (code == 4)
            style.underline = true;
        else if (code == 7)
            style.inverse = true;
        else if (code == 22)
            style.bold = style.faint = false;
        else if (code == 24)
            style.underline = false;
        else if (code == 27)
            style.inverse = false;
        else if (code >= 30 && code <= 37)
            style.foreground = code - 30;
        else if (code >= 40 && code <= 47)
            style.background = code - 40;
        else if (code >= 90 && code <= 97)
            style.foreground = code - 90 + 8;
        else if (code >= 100 && code <= 107)
            style.background = code - 100 + 8;
        else if (code == 38)
            style.foreground = extendedColor(codes, i);
        else if (code == 48)
            style.background = extendedColor(codes, i);
        else if (code == 39)
            style.foreground = -1;
        else if (code == 49)
            style.background = -1;
    }
}

/// Where the sequence that starts at `at` ends (one past), and what it did to the style.
qsizetype skipSequence(QStringView line, qsizetype at, AnsiStyle &style)
{
    const qsizetype size = line.size();
    qsizetype i = at + 1;
    char16_t kind = u'[';
    if (line.at(at).unicode() == escape) {
        if (i >= size)
            return size;
        kind = line.at(i++).unicode();
    }
    if (kind == u'[') {
        const qsizetype start = i;
        while (i < size && line.at(i).unicode() >= 0x20 && line.at(i).unicode() < 0x40)
            ++i;
        if (i < size && line.at(i) == u'm')
            applySgr(style, line.sliced(start, i - start));
        return std::min(i + 1, size);
    }
    if (kind == u']' || kind == u'P' || kind == u'^' || kind == u'_' || kind == u'X') {
        while (i < size && line.at(i).unicode() != bell && line.at(i).unicode() != escape)
            ++i;
        const bool terminated = i + 1 < size && line.at(i).unicode() == escape && line.at(i + 1) == u'\\';
        return std::min(i + (terminated ? 2 : 1), size);
    }
    // Two- and three-character sequences: intermediates, then one final character.
    --i;
    while (i < size && line.at(i).unicode() >= 0x20 && line.at(i).unicode() < 0x30)
        ++i;
    return std::min(i + 1, size);
}

} // namespace

AnsiText parseAnsi(QStringView line)
{
    AnsiText result;
    result.text.reserve(line.size());
    AnsiStyle style;
    qsizetype runStart = 0;
    const auto endRun = [&] {
        if (!style.isPlain() && result.text.size() > runStart)
            result.runs.append({runStart, result.text.size() - runStart, style});
        runStart = result.text.size();
    };
    for (qsizetype i = 0; i < line.size();) {
        const char16_t ch = line.at(i).unicode();
        if (ch == escape || ch == singleCsi) {
            AnsiStyle next = style;
            const qsizetype end = skipSequence(line, i, next);
            if (next != style) {
                endRun();
                style = next;
            }
            i = end;
            continue;
        }
        if (ch < 0x20 && ch != u'\t')
            result.text += QChar(char16_t(0x2400 + ch));
        else if (ch == 0x7f)
            result.text += QChar(u'\u2421');
        else
            result.text += line.at(i);
        ++i;
    }
    endRun();
    return result;
}

QColor ansiColor(int index)
{
    if (index < 0 || index > 15 || Theme::isHighContrast())
        return Theme::colors().text;
    return QColor(Theme::isDark() ? onDark[size_t(index)] : onLight[size_t(index)]);
}

} // namespace views
