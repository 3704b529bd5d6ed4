#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>
#include <QString>

namespace engine {

/// Status line and fields of an answer.
struct HttpHead
{
    int minorVersion = 1; ///< of HTTP/1.x
    int status = 0;
    QByteArray reason;
    QList<QPair<QByteArray, QByteArray>> fields; ///< in their order, names as they came

    /// All values of a field, whatever its name's case, joined by ", ".
    QByteArray value(QByteArrayView name) const;
    /// True when a comma-separated field lists this word, whatever its case.
    bool lists(QByteArrayView name, QByteArrayView word) const;

    bool operator==(const HttpHead &) const = default;
};

/// Push parser of one HTTP/1.x answer; any cut of the same bytes gives the same result.
class HttpParser
{
public:
    enum class State {
        Head, ///< up to the blank line; 1xx heads but 101 are skipped
        Body,
        Raw, ///< after 101: all further bytes are body
        Done,
        Failed,
    };

    static constexpr qsizetype MaxLine = 64 * 1024;
    static constexpr qsizetype MaxHead = 256 * 1024;

    /// `headRequest`: the request was HEAD, the answer has no body.
    explicit HttpParser(bool headRequest = false) : m_headRequest(headRequest) { }

    /// Appends the decoded bytes of the body to `body`. Returns how many of `data` were used: fewer when the
    /// answer ends inside of it or the parser fails.
    qsizetype feed(QByteArrayView data, QByteArray &body);
    /// The connection has ended. True when the answer is complete.
    bool finish();

    State state() const { return m_state; }
    bool hasHead() const { return m_hasHead; }
    const HttpHead &head() const { return m_head; }
    /// Bytes of the body by Content-Length, 0 when there can be none, -1 when unknown.
    qint64 contentLength() const { return m_contentLength; }
    /// At least one byte was fed.
    bool isStarted() const { return m_started; }
    /// After Done: the answer had its own end and the peer wants to go on.
    bool canReuse() const;
    /// English, technical; when Failed.
    QString errorText() const { return m_error; }

private:
    enum class Part { StatusLine, Fields, Length, UntilClose, ChunkSize, ChunkData, ChunkEnd, Trailers };

    void fail(const char *text);
    bool takeLine(QByteArrayView &data, QByteArrayView &line);
    void parseStatusLine(QByteArrayView line);
    void parseField(QByteArrayView line);
    void parseChunkSize(QByteArrayView line);
    void takeChunkEnd(QByteArrayView &data);
    void headDone();
    void done() { m_state = State::Done; }

    HttpHead m_head;
    QByteArray m_line; ///< the part of a line that has come so far
    QString m_error;
    qsizetype m_headBytes = 0;
    qint64 m_contentLength = -1;
    qint64 m_left = 0;
    State m_state = State::Head;
    Part m_part = Part::StatusLine;
    bool m_headRequest = false;
    bool m_hasHead = false;
    bool m_started = false;
};

} // namespace engine
