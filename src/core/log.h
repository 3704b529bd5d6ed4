#pragma once

#include <QByteArray>
#include <QList>

namespace core {

enum class LogSource : quint8 {
    Stdout = 1,
    Stderr = 2,
    System = 3, ///< the daemon's own words in the stream
    Note = 4, ///< the window's own words: "container stopped", "connection lost"
};

/// Bytes of one source as they came: whole lines, parts of lines, or many lines.
struct LogChunk
{
    LogSource source = LogSource::Stdout;
    QByteArray text;
    bool operator==(const LogChunk &) const = default;
};
using LogChunks = QList<LogChunk>;

} // namespace core
