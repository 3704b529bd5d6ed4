#include "views/loglines.h"

#include "models/logbuffer.h"
#include "views/logview.h"
#include "views/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

namespace views {

namespace {

/// Enough for the characters shown, whatever escape sequences stand between them.
constexpr qsizetype mostBytes = 64 * 1024;
constexpr size_t mostLines = 400;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

qint64 characters(QByteArrayView bytes)
{
    return std::count_if(bytes.begin(), bytes.end(), [](char byte) { return !isContinuation(byte); });
}

QByteArrayView shownPart(QByteArrayView bytes)
{
    if (bytes.size() <= mostBytes)
        return bytes;
    qsizetype end = mostBytes;
    while (end > mostBytes - 4 && isContinuation(bytes[end]))
        --end;
    return bytes.first(end);
}

/// Cuts to what is shown, never through a pair of surrogates.
qint64 cut(AnsiText &ansi)
{
    qsizetype end = LogView::maxShownCharacters;
    if (ansi.text.size() <= end)
        return 0;
    if (ansi.text.at(end - 1).isHighSurrogate())
        --end;
    const qint64 removed = ansi.text.size() - end;
    ansi.text.truncate(end);
    while (!ansi.runs.isEmpty() && ansi.runs.last().start >= end)
        ansi.runs.removeLast();
    if (!ansi.runs.isEmpty())
        ansi.runs.last().length = std::min(ansi.runs.last().length, end - ansi.runs.last().start);
    return removed;
}

QTextCharFormat format(const AnsiStyle &style, const QFont &font)
{
    const ThemeColors &c = Theme::colors();
    QTextCharFormat result;
    QColor ink = style.foreground >= 0 ? ansiColor(style.foreground) : c.text;
    if (style.faint)
        ink = c.dim;
    if (style.inverse) {
        result.setBackground(ink);
        result.setForeground(c.panel);
    } else {
        result.setForeground(ink);
        if (style.background >= 0)
            result.setBackground(Theme::mix(c.panel, ansiColor(style.background), 0.25));
    }
    if (style.bold) {
        QFont bold = font;
        bold.setBold(true);
        result.setFont(bold);
    }
    result.setFontUnderline(style.underline);
    return result;
}

QTextLayout::FormatRange range(qsizetype start, qsizetype length, const QTextCharFormat &charFormat)
{
    QTextLayout::FormatRange result;
    result.start = int(start);
    result.length = int(length);
    result.format = charFormat;
    return result;
}

} // namespace

QString logText(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar ch) {
        return (ch.unicode() < 0x20 && ch != u'\t') || (ch.unicode() >= 0x7f && ch.unicode() < 0xa0);
    });
    return plain ? text : parseAnsi(text).text;
}

void LogLines::setBuffer(const models::LogBuffer *buffer)
{
    m_buffer = buffer;
    forgetAll();
}

void LogLines::setFont(const QFont &font)
{
    m_font = font;
    forgetAll();
}

const LogLine &LogLines::line(qint64 number)
{
    std::unique_ptr<LogLine> &slot = m_lines[number];
    if (!slot)
        slot = make(number);
    return *slot;
}

void LogLines::forget(qint64 number)
{
    m_lines.erase(number);
}

void LogLines::forgetAll()
{
    m_lines.clear();
}

void LogLines::trim(qint64 first, qint64 last)
{
    if (m_lines.size() < mostLines)
        return;
    std::erase_if(m_lines, [=](const auto &entry) { return entry.first < first || entry.first > last; });
}

std::unique_ptr<LogLine> LogLines::make(qint64 number) const
{
    const models::LineView view = m_buffer->line(int(number - m_buffer->firstLineNumber()));
    const QByteArrayView part = shownPart(view.text);
    AnsiText ansi = parseAnsi(QString::fromUtf8(part));
    auto result = std::make_unique<LogLine>();
    result->source = view.source;
    result->hidden = cut(ansi) + characters(view.text.sliced(part.size()));
    result->text = ansi.text;

    QString shown = ansi.text;
    QList<QTextLayout::FormatRange> formats;
    for (const AnsiRun &run : std::as_const(ansi.runs))
        formats.append(range(run.start, run.length, format(run.style, m_font)));
    QTextCharFormat dim;
    dim.setForeground(Theme::colors().dim);
    if (view.source == core::LogSource::Note)
        formats = {range(0, shown.size(), dim)};
    if (result->hidden > 0) {
        const QString note = QCoreApplication::translate("views::LogView", "… (%1 more characters)")
                                 .arg(QLocale().toString(result->hidden));
        formats.append(range(shown.size(), note.size(), dim));
        shown += note;
    }

    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    option.setTextDirection(Qt::LeftToRight);
    option.setTabStopDistance(QFontMetricsF(m_font).horizontalAdvance(u' ') * 8);
    QTextLayout &layout = result->layout;
    layout.setFont(m_font);
    layout.setTextOption(option);
    layout.setText(shown);
    layout.setFormats(formats);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(1e7);
        line.setPosition({});
    }
    layout.endLayout();
    result->width = line.isValid() ? line.naturalTextWidth() : 0;
    return result;
}

} // namespace views
