#include "support/fakeconnection.h"

#include <QLocalSocket>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace support {

namespace {

constexpr qint64 maxQueued = 256 * 1024;
/// What a step that does not read leaves in the system: it is unread when the connection is closed.
constexpr qint64 socketBuffer = 64 * 1024;

void flush(QIODevice *socket)
{
    if (auto *tcp = qobject_cast<QTcpSocket *>(socket))
        tcp->flush();
    else if (auto *local = qobject_cast<QLocalSocket *>(socket))
        local->flush();
}

void abortSocket(QIODevice *socket, bool withReset)
{
    if (auto *tcp = qobject_cast<QTcpSocket *>(socket)) {
        if (withReset) {
            linger now = {1, 0};
#ifdef Q_OS_WIN
            ::setsockopt(SOCKET(tcp->socketDescriptor()), SOL_SOCKET, SO_LINGER,
                         reinterpret_cast<const char *>(&now), sizeof now);
#else
            ::setsockopt(int(tcp->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
        }
        tcp->abort();
    } else if (auto *local = qobject_cast<QLocalSocket *>(socket)) {
        local->abort();
    }
}

} // namespace

FakeConnection::FakeConnection(FakeServer *server, QIODevice *socket, int number, const Script *script)
    : QObject(server), m_server(server), m_socket(socket), m_number(number), m_byPath(script == nullptr)
{
    m_socket->setParent(this);
    if (script)
        m_steps = script->m_steps;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FakeConnection::run);
    connect(m_server, &FakeServer::gateOpened, this, &FakeConnection::run);
    connect(m_socket, &QIODevice::readyRead, this, &FakeConnection::run);
    connect(m_socket, &QIODevice::bytesWritten, this, &FakeConnection::run);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &FakeConnection::run);
    if (auto *tcp = qobject_cast<QTcpSocket *>(m_socket)) {
        tcp->setReadBufferSize(socketBuffer);
        connect(tcp, &QTcpSocket::disconnected, this, &FakeConnection::ended);
    } else if (auto *local = qobject_cast<QLocalSocket *>(m_socket)) {
        local->setReadBufferSize(socketBuffer);
        connect(local, &QLocalSocket::disconnected, this, &FakeConnection::ended);
    }
}

qint64 FakeConnection::pending() const
{
    const auto *tls = qobject_cast<QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void FakeConnection::run()
{
    if (m_running || m_over)
        return;
    m_running = true;
    for (;;) {
        if (m_at >= m_steps.size()) {
            if (!m_byPath || expectRequest(true) == Progress::Blocked)
                break;
            answerByPath(m_server->m_requests.last());
        }
        const Script::Step current = m_steps.at(m_at);
        if (step(current) == Progress::Blocked || m_over)
            break;
        if (current.kind == Script::Kind::Again)
            continue;
        ++m_at;
        m_count = 0;
    }
    m_running = false;
}

FakeConnection::Progress FakeConnection::step(const Script::Step &step)
{
    using Kind = Script::Kind;
    switch (step.kind) {
    case Kind::ExpectRequest:
        return expectRequest(true);
    case Kind::ExpectHead:
        return expectRequest(false);
    case Kind::ExpectBytes:
        readAll();
        if (!m_input.contains(step.bytes))
            return Progress::Blocked;
        m_input = m_input.sliced(m_input.indexOf(step.bytes) + step.bytes.size());
        return Progress::Next;
    case Kind::ExpectEnd:
        readAll();
        return Progress::Blocked;
    case Kind::Send:
        write(step.bytes);
        flush(m_socket);
        return Progress::Next;
    case Kind::SendBytewise:
        return sendBytewise(step.bytes);
    case Kind::SendMany:
        return sendMany(step.bytes, step.number);
    case Kind::Wait:
        return pause(int(step.number));
    case Kind::WaitForGate:
        return m_server->m_gateOpen ? Progress::Next : Progress::Blocked;
    case Kind::Echo:
        readAll();
        write(std::exchange(m_input, {}));
        return Progress::Blocked;
    case Kind::Close:
        m_closing = true;
        if (pending() > 0)
            return Progress::Blocked;
        drop();
        return Progress::Blocked;
    case Kind::Reset:
        abortSocket(m_socket, true);
        ended();
        return Progress::Blocked;
    case Kind::Never:
        return Progress::Blocked;
    case Kind::Again:
        m_at = 0;
        m_count = 0;
        return Progress::Next;
    }
    return Progress::Blocked;
}

FakeConnection::Progress FakeConnection::expectRequest(bool withBody)
{
    // Only what is needed is taken out of the socket, so that the rest is unread if it is closed.
    qsizetype end;
    while ((end = m_input.indexOf("\r\n\r\n")) < 0) {
        const QByteArray more = m_socket->read(withBody ? 64 * 1024 : 1);
        if (more.isEmpty())
            return Progress::Blocked;
        m_server->m_received += more.size();
        m_input += more;
    }
    QList<QByteArray> lines = m_input.first(end).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    FakeRequest request;
    request.connection = m_number;
    request.method = words.value(0);
    request.target = words.value(1);
    const qsizetype mark = request.target.indexOf('?');
    request.path = request.target.left(mark < 0 ? request.target.size() : mark);
    request.query = mark < 0 ? QByteArray() : request.target.sliced(mark + 1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon), line.sliced(colon + 1).trimmed()});
    }
    if (!withBody) {
        m_input = m_input.sliced(end + 4);
    } else if (!takeBody(request, end + 4)) {
        return Progress::Blocked;
    }
    m_lastPath = request.path;
    m_server->m_requests.append(request);
    Q_EMIT m_server->requested(request);
    return Progress::Next;
}

bool FakeConnection::takeBody(FakeRequest &request, qsizetype from)
{
    readAll();
    if (request.header("Transfer-Encoding") == "chunked")
        return takeChunks(request, from);
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (m_input.size() < from + length)
        return false;
    request.body = m_input.sliced(from, length);
    m_input = m_input.sliced(from + length);
    return true;
}

bool FakeConnection::takeChunks(FakeRequest &request, qsizetype from)
{
    for (;;) {
        const qsizetype end = m_input.indexOf("\r\n", from);
        if (end < 0)
            return false;
        const qsizetype size = m_input.sliced(from, end - from).toLongLong(nullptr, 16);
        if (m_input.size() < end + 2 + size + 2)
            return false;
        request.body += m_input.sliced(end + 2, size);
        from = end + 2 + size + 2;
        if (size == 0) {
            m_input = m_input.sliced(from);
            return true;
        }
    }
}

void FakeConnection::push(const QByteArray &bytes)
{
    write(bytes);
    flush(m_socket);
}

void FakeConnection::answerByPath(const FakeRequest &request)
{
    m_at = 0;
    m_count = 0;
    if (m_server->m_handler) {
        if (const std::optional<Script> script = m_server->m_handler(request)) {
            m_steps = script->m_steps;
            return;
        }
    }
    if (!m_server->m_paths.contains(request.path))
        m_server->onPath(request.path, 404, R"({"message":"page not found"})");
    m_steps = m_server->m_paths.value(request.path).m_steps;
    if (request.header("Connection").toLower() == "close")
        m_steps.append({Script::Kind::Close, {}, 0});
}

FakeConnection::Progress FakeConnection::sendBytewise(const QByteArray &bytes)
{
    if (m_timer.isActive())
        return Progress::Blocked;
    if (m_count == bytes.size())
        return Progress::Next;
    write(bytes.sliced(m_count++, 1));
    flush(m_socket);
    m_timer.start(0);
    return Progress::Blocked;
}

FakeConnection::Progress FakeConnection::sendMany(const QByteArray &block, qint64 times)
{
    while (pending() < maxQueued) {
        if (m_count == times)
            return Progress::Next;
        ++m_count;
        write(block);
    }
    return Progress::Blocked;
}

FakeConnection::Progress FakeConnection::pause(int milliseconds)
{
    if (m_timer.isActive())
        return Progress::Blocked;
    if (m_count++ > 0)
        return Progress::Next;
    m_timer.start(milliseconds);
    return Progress::Blocked;
}

void FakeConnection::readAll()
{
    while (m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->readAll();
        m_server->m_received += bytes.size();
        m_input += bytes;
    }
}

void FakeConnection::write(const QByteArray &bytes)
{
    m_queued += bytes.size();
    m_socket->write(bytes);
}

void FakeConnection::drop()
{
    if (m_over)
        return;
    abortSocket(m_socket, false);
    ended();
}

void FakeConnection::ended()
{
    if (m_over)
        return;
    if (!m_closing)
        readAll();
    m_over = true;
    m_timer.stop();
    m_server->m_leftover = m_input;
    m_server->m_sentBefore += bytesSent();
    m_server->m_open.removeOne(this);
    deleteLater();
    Q_EMIT m_server->ended();
}

} // namespace support
