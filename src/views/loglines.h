#pragma once

#include "core/log.h"
#include "views/ansitext.h"

#include <QByteArrayView>
#include <QFont>
#include <QTextLayout>

#include <memory>
#include <unordered_map>

namespace models {
class LogBuffer;
}

namespace views {

/// A place in a log: the line's number since clear() (it survives dropped lines) and a UTF-16 index in its
/// text.
struct LogPosition
{
    qint64 line = 0;
    int column = 0;
    auto
    operator<=>(const LogPosition &) const = default; // NOLINT(modernize-use-nullptr): of the generated code
};

/// A line as it is shown.
struct LogLine
{
    core::LogSource source = core::LogSource::Stdout;
    QString text; ///< without what was cut off
    qint64 hidden = 0; ///< characters cut off
    QTextLayout layout; ///< one line; the note about the cut is behind `text`
    qreal width = 0;
};

/// The text of a whole line, escape sequences taken out; invalid UTF-8 as U+FFFD.
QString logText(QByteArrayView bytes);

/// Lays out lines on demand and keeps those it made last.
class LogLines
{
public:
    void setBuffer(const models::LogBuffer *buffer);
    void setFont(const QFont &font);
    const QFont &font() const { return m_font; }

    /// Only for a number the buffer holds. Stays valid until the next forget or trim.
    const LogLine &line(qint64 number);
    void forget(qint64 number);
    void forgetAll();
    /// Forgets what is far from the lines shown.
    void trim(qint64 first, qint64 last);

private:
    std::unique_ptr<LogLine> make(qint64 number) const;

    const models::LogBuffer *m_buffer = nullptr;
    QFont m_font;
    std::unordered_map<qint64, std::unique_ptr<LogLine>> m_lines;
};

} // namespace views
