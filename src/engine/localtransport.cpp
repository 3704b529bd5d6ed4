#include "engine/localtransport.h"

#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/un.h>
#endif

namespace engine {

namespace {

constexpr int openLimit = 5'000;
constexpr int retryPause = 50;
/// From here on a write may fail while an early answer waits in the socket.
constexpr qint64 holdFrom = 64 * 1024;

#ifdef Q_OS_WIN

/// The engine takes an empty message as the end of our direction; QLocalSocket cannot send one.
void endSending(qintptr descriptor)
{
    OVERLAPPED overlapped = {};
    overlapped.hEvent = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!overlapped.hEvent)
        return;
    const auto pipe = HANDLE(descriptor);
    DWORD written = 0;
    if (!WriteFile(pipe, "", 0, nullptr, &overlapped) && GetLastError() == ERROR_IO_PENDING
        && WaitForSingleObject(overlapped.hEvent, 1'000) != WAIT_OBJECT_0) {
        CancelIoEx(pipe, &overlapped);
    }
    // The structure may not go before the system is done with it.
    GetOverlappedResult(pipe, &overlapped, &written, TRUE);
    CloseHandle(overlapped.hEvent);
}

bool isTooLong(const QString &)
{
    return false;
}

#else

void endSending(qintptr descriptor)
{
    shutdownSending(descriptor);
}

bool isTooLong(const QString &path)
{
    return size_t(path.toLocal8Bit().size()) >= sizeof(sockaddr_un::sun_path) - 1;
}

#endif

} // namespace

core::Error localSocketError(QLocalSocket::LocalSocketError error, const QString &path, const QString &text)
{
    using core::ErrorKind;
    const QString message = path + QStringLiteral(": ") + text;
    switch (error) {
    case QLocalSocket::ServerNotFoundError:
        if (isTooLong(path))
            return {ErrorKind::Local, 0, path + QStringLiteral(": the path is too long for a socket")};
        // Qt's own words for it, "Invalid name", would mislead.
        return {ErrorKind::NoEngine, 0, path};
    case QLocalSocket::SocketAccessError:
        return {ErrorKind::NoPermission, 0, message};
    case QLocalSocket::ConnectionRefusedError:
        return {ErrorKind::Refused, 0, message};
    case QLocalSocket::SocketTimeoutError:
        return {ErrorKind::Timeout, 0, message};
    case QLocalSocket::SocketResourceError:
        return {ErrorKind::Local, 0, message};
    case QLocalSocket::PeerClosedError:
        return {ErrorKind::Disconnected, 0, message};
    default:
        break;
    }
    // ENOTDIR and the like: the path leads nowhere.
    const bool exists = QFileInfo::exists(path);
    return {exists ? ErrorKind::Refused : ErrorKind::NoEngine, 0, message};
}

LocalTransport::LocalTransport(const QString &path) : m_path(path)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryPause);
    connect(&m_retry, &QTimer::timeout, this, &LocalTransport::tryToConnect);
}

LocalTransport::~LocalTransport()
{
    // ~QLocalSocket still tells of its end.
    m_socket.disconnect(this);
}

void LocalTransport::open()
{
    m_sinceOpen.start();
    tryToConnect();
}

void LocalTransport::tryToConnect()
{
    m_socket.connectToServer(m_path, QIODevice::ReadWrite);
    switch (m_socket.state()) {
    case QLocalSocket::ConnectedState:
        connected();
        break;
    case QLocalSocket::ConnectingState:
        // The backlog is full; Qt would wait in a busy loop.
        m_socket.abort();
        retryOr({core::ErrorKind::Timeout, 0,
                 m_path + QStringLiteral(": the engine does not accept connections")});
        break;
    default: {
        const QLocalSocket::LocalSocketError code = m_socket.error();
        const core::Error error = localSocketError(code, m_path, m_socket.errorString());
#ifdef Q_OS_WIN
        if (code == QLocalSocket::ConnectionError) // all instances of the pipe are busy
            return retryOr({core::ErrorKind::Timeout, 0, error.message});
#endif
        m_over = true;
        Q_EMIT failed(error);
    }
    }
}

void LocalTransport::retryOr(const core::Error &error)
{
    if (m_sinceOpen.elapsed() < openLimit) {
        m_retry.start();
        return;
    }
    m_over = true;
    Q_EMIT failed(error);
}

void LocalTransport::connected()
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &Transport::readyRead);
    connect(&m_socket, &QLocalSocket::bytesWritten, this, &LocalTransport::afterWrite);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &LocalTransport::broken);
    connect(&m_socket, &QLocalSocket::disconnected, this, &LocalTransport::peerClosed);
    setOpened();
}

qint64 LocalTransport::read(char *data, qint64 maxSize)
{
    if (!m_rest.isEmpty() || m_over)
        return m_rest.read(data, qsizetype(maxSize));
    return std::max<qint64>(0, m_socket.read(data, maxSize));
}

void LocalTransport::write(const QByteArray &data)
{
    if (m_over || data.isEmpty())
        return;
    m_written += data.size();
    if (m_written > holdFrom)
        m_spare.hold(m_socket.socketDescriptor());
    m_socket.write(data);
}

void LocalTransport::halfClose()
{
    m_wantsHalfClose = true;
    if (!m_over && m_socket.bytesToWrite() == 0)
        afterWrite();
}

void LocalTransport::abort()
{
    m_over = true;
    m_retry.stop();
    m_socket.disconnect(this);
    m_spare.drop();
    m_socket.abort();
}

void LocalTransport::afterWrite()
{
    if (m_wantsHalfClose && !m_over && m_socket.bytesToWrite() == 0) {
        m_wantsHalfClose = false;
        endSending(m_socket.socketDescriptor());
    }
    Q_EMIT bytesWritten();
}

void LocalTransport::broken(QLocalSocket::LocalSocketError error)
{
    if (m_over)
        return;
#ifdef Q_OS_WIN
    // An answer sent before the pipe was closed is still in it, and would be thrown away with it. The wait is
    // for an overlapped read that has begun; it ends with the pipe.
    while (m_socket.state() == QLocalSocket::ConnectedState && m_socket.waitForReadyRead(50)) {
        rescue();
    }
#endif
    rescue();
    m_over = true;
    // Qt tells of a reset and of an end in the same way, and so must this.
    if (error == QLocalSocket::PeerClosedError)
        Q_EMIT closed();
    else
        Q_EMIT failed({core::ErrorKind::Disconnected, 0, m_socket.errorString()});
}

void LocalTransport::peerClosed()
{
    if (m_over)
        return;
    rescue();
    m_over = true;
    Q_EMIT closed();
}

void LocalTransport::rescue()
{
    char block[16 * 1024];
    while (m_socket.bytesAvailable() > 0) {
        const qint64 count = m_socket.read(block, sizeof block);
        if (count <= 0)
            break;
        m_rest.tail().append(block, count);
    }
    m_rest.tail().append(m_spare.rest());
    m_spare.drop();
}

} // namespace engine
