#include "engine/httpexchange.h"

#include "engine/connectionpool.h"

#include <QPointer>

#include <algorithm>

namespace engine {

namespace {

constexpr qint64 socketBuffer = 256 * 1024;
/// Read in one go, before others have their turn.
constexpr qint64 turn = 1024 * 1024;

bool isIdempotent(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "PUT" || method == "DELETE";
}

} // namespace

HttpExchange::HttpExchange(std::shared_ptr<ConnectionPool> pool, const HttpRequest &request, QIODevice *body,
                           qint64 bodyLength)
    : m_pool(std::move(pool)), m_request(request), m_upload(body, bodyLength),
      m_parser(request.method == "HEAD")
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpExchange::timedOut);
    connect(&m_upload, &Upload::ready, this, [this] {
        if (m_transport && m_transport->isOpened())
            sendBody();
    });
}

HttpExchange::~HttpExchange() = default;

void HttpExchange::start()
{
    touch();
    connectAndSend(false);
}

void HttpExchange::abort()
{
    m_ended = true;
    m_timer.stop();
    m_transport.reset();
}

void HttpExchange::setTimeout(int milliseconds)
{
    m_timer.setInterval(std::max(0, milliseconds));
}

void HttpExchange::setBodyLimit(qint64 size)
{
    m_bodyLimit = std::max<qint64>(0, size);
    queuePump();
}

qint64 HttpExchange::readBody(char *data, qint64 maxSize)
{
    const bool wasFull = isFull();
    const qint64 count = m_body.read(data, qsizetype(maxSize));
    if (wasFull && !isFull())
        queuePump();
    return count;
}

void HttpExchange::connectAndSend(bool fresh)
{
    m_transport = m_pool->take(fresh);
    m_reused = m_transport->isOpened();
    m_transport->setReadBufferSize(socketBuffer);
    connect(m_transport.get(), &Transport::opened, this, &HttpExchange::send);
    connect(m_transport.get(), &Transport::readyRead, this, &HttpExchange::pump);
    connect(m_transport.get(), &Transport::bytesWritten, this, &HttpExchange::written);
    connect(m_transport.get(), &Transport::closed, this, [this] { connectionOver({}); });
    connect(m_transport.get(), &Transport::failed, this,
            [this](const core::Error &error) { connectionOver(error); });
    if (m_reused)
        send();
    else
        m_transport->open();
}

void HttpExchange::send()
{
    touch();
    HttpFields framing = m_upload.framing(m_request.method);
    if (!m_pool->keeps())
        framing.emplaceBack("Connection", "close");
    m_transport->write(m_request.bytes(framing));
    sendBody();
}

void HttpExchange::sendBody()
{
    if (m_ended || m_connectionOver)
        return;
    m_upload.pump(*m_transport);
    if (m_upload.failure())
        finish(m_upload.failure());
}

void HttpExchange::written()
{
    m_wrote = true;
    touch();
    if (m_upload.hasBody()) {
        // What is queued may hold a few bytes of framing, so this is a lower bound.
        const qint64 sent = std::max<qint64>(0, m_upload.sent() - m_transport->bytesToWrite());
        const QPointer<HttpExchange> alive(this);
        Q_EMIT uploaded(sent, m_upload.total());
        if (!alive)
            return;
    }
    sendBody();
}

/// Takes bytes out of the connection into the body. True when there may be more.
bool HttpExchange::readAvailable()
{
    char block[32 * 1024];
    qint64 left = turn;
    while (m_parser.state() != HttpParser::State::Done && m_parser.state() != HttpParser::State::Failed) {
        if (isFull())
            return false;
        if (left <= 0 && !m_connectionOver)
            return true;
        const bool limited = m_bodyLimit > 0 && !m_connectionOver;
        const qint64 room = limited ? m_bodyLimit - m_body.size() : qint64(sizeof block);
        const qint64 count = m_transport->read(block, std::min<qint64>(sizeof block, room));
        if (count <= 0)
            return false;
        left -= count;
        const qsizetype used = m_parser.feed(QByteArrayView(block, count), m_body.tail());
        m_excess = m_excess || used < count;
    }
    return false;
}

void HttpExchange::pump()
{
    if (m_ended)
        return;
    touch();
    const qint64 before = m_body.size();
    const bool more = readAvailable();
    const qint64 grown = m_body.size() - before;
    m_received += grown;

    const QPointer<HttpExchange> alive(this);
    if (m_parser.hasHead() && !m_headTold) {
        m_headTold = true;
        Q_EMIT headArrived();
        if (!alive || m_ended)
            return;
    }
    if (grown > 0) {
        Q_EMIT bodyArrived();
        if (!alive || m_ended)
            return;
    }
    switch (m_parser.state()) {
    case HttpParser::State::Done:
        return finish({});
    case HttpParser::State::Failed:
        return finish(
            core::Error{m_parser.hasHead() ? core::ErrorKind::BadAnswer : core::ErrorKind::NotDocker, 0,
                        m_parser.errorText()});
    default:
        if (more)
            queuePump();
    }
}

void HttpExchange::queuePump()
{
    if (m_pumpQueued || m_ended || !m_transport || !m_transport->isOpened())
        return;
    m_pumpQueued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_pumpQueued = false;
            if (m_transport)
                pump();
        },
        Qt::QueuedConnection);
}

void HttpExchange::connectionOver(const std::optional<core::Error> &error)
{
    if (m_ended)
        return;
    // The rest is in the transport; a reader's limit does not count any more.
    m_connectionOver = true;
    const QPointer<HttpExchange> alive(this);
    pump();
    if (!alive || m_ended)
        return;
    if (!error && m_parser.finish())
        return finish({});
    if (tryAgain())
        return;
    const char *where = m_parser.isStarted() ? "the connection ended inside the answer"
                                             : "the connection ended before the answer";
    finish(error.value_or(core::Error{core::ErrorKind::Disconnected, 0, QString::fromLatin1(where)}));
}

/// A kept connection may have been closed just before the request: that is nobody's failure.
bool HttpExchange::tryAgain()
{
    const bool safe = isIdempotent(m_request.method) || !m_wrote;
    if (!m_reused || m_parser.isStarted() || !safe || !m_upload.rewind())
        return false;
    m_connectionOver = false;
    m_wrote = false;
    connectAndSend(true);
    return true;
}

void HttpExchange::timedOut()
{
    if (isFull())
        return touch();
    finish(core::Error{core::ErrorKind::Timeout, 0,
                       QStringLiteral("nothing came for %1 s").arg(m_timer.interval() / 1000.0)});
}

void HttpExchange::touch()
{
    if (m_timer.interval() > 0)
        m_timer.start();
}

void HttpExchange::finish(const std::optional<core::Error> &error)
{
    m_ended = true;
    m_timer.stop();
    m_failure = error;
    char byte;
    const bool reusable = !error && m_pool->keeps() && m_parser.canReuse() && m_upload.isDone() && !m_excess
                          && !m_connectionOver && m_transport->bytesToWrite() == 0
                          && m_transport->read(&byte, 1) == 0;
    m_transport->disconnect(this);
    if (reusable)
        m_pool->give(std::move(m_transport));
    else
        m_transport.reset();
    Q_EMIT ended();
}

bool HttpExchange::isFull() const
{
    return m_bodyLimit > 0 && !m_connectionOver && m_body.size() >= m_bodyLimit;
}

} // namespace engine
