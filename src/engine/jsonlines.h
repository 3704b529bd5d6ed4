#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace engine {

/// Splits a stream of JSON texts at "\n", cut anywhere. "\r" before it is dropped, empty lines are skipped.
class JsonLines
{
public:
    static constexpr qsizetype DefaultMaxLine = 16 * 1024 * 1024;

    explicit JsonLines(qsizetype maxLine = DefaultMaxLine) : m_maxLine(maxLine) { }

    /// The lines these bytes complete, without their ends.
    QList<QByteArray> feed(QByteArrayView data);
    /// At the end of the stream: the last line when it has no "\n"; else empty.
    QByteArray finish();

    /// A line was longer than the limit; nothing is given from there on.
    bool isFailed() const { return m_failed; }

private:
    qsizetype m_maxLine;
    QByteArray m_partial;
    bool m_failed = false;
};

} // namespace engine
