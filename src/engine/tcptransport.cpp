#include "engine/tcptransport.h"

#include <QNetworkProxy>

#include <algorithm>

namespace engine {

namespace {

constexpr int openLimit = 10'000;
constexpr qint64 holdFrom = 64 * 1024;

} // namespace

core::Error tcpSocketError(QAbstractSocket::SocketError error, const QString &text)
{
    using core::ErrorKind;
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return {ErrorKind::Refused, 0, text};
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::NetworkError:
        return {ErrorKind::NoEngine, 0, text};
    case QAbstractSocket::SocketAccessError:
        return {ErrorKind::NoPermission, 0, text};
    case QAbstractSocket::SocketTimeoutError:
        return {ErrorKind::Timeout, 0, text};
    case QAbstractSocket::SocketResourceError:
        return {ErrorKind::Local, 0, text};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return {ErrorKind::Tls, 0, text};
    default:
        return {ErrorKind::Disconnected, 0, text};
    }
}

TcpTransport::TcpTransport(const core::Endpoint &endpoint)
    : TcpTransport(endpoint, std::make_unique<QTcpSocket>())
{
}

TcpTransport::TcpTransport(const core::Endpoint &endpoint, std::unique_ptr<QTcpSocket> socket)
    : m_endpoint(endpoint), m_socket(std::move(socket))
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_limit.setSingleShot(true);
    m_limit.setInterval(openLimit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_socket->disconnect(this);
        end({core::ErrorKind::Timeout, 0,
             QStringLiteral("no connection to %1:%2").arg(m_endpoint.address).arg(m_endpoint.port)});
    });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &TcpTransport::broken);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &TcpTransport::peerClosed);
}

TcpTransport::~TcpTransport()
{
    m_socket->disconnect(this);
}

void TcpTransport::open()
{
    m_limit.start();
    connectSocket();
}

void TcpTransport::connectSocket()
{
    connect(m_socket.get(), &QTcpSocket::connected, this, &TcpTransport::ready);
    m_socket->connectToHost(m_endpoint.address, m_endpoint.port);
}

void TcpTransport::ready()
{
    m_limit.stop();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Transport::readyRead);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &TcpTransport::afterWrite);
    setOpened();
}

core::Error TcpTransport::errorOf(QAbstractSocket::SocketError error) const
{
    if (isOpened())
        return {core::ErrorKind::Disconnected, 0, m_socket->errorString()};
    return tcpSocketError(error, m_socket->errorString());
}

qint64 TcpTransport::read(char *data, qint64 maxSize)
{
    if (!m_rest.isEmpty() || m_over)
        return m_rest.read(data, qsizetype(maxSize));
    const qint64 count = m_socket->read(data, maxSize);
    m_received = m_received || count > 0;
    return std::max<qint64>(0, count);
}

void TcpTransport::write(const QByteArray &data)
{
    if (m_over || data.isEmpty())
        return;
    m_written += data.size();
    if (m_written > holdFrom && isPlain())
        m_spare.hold(m_socket->socketDescriptor());
    m_socket->write(data);
}

void TcpTransport::halfClose()
{
    m_wantsHalfClose = true;
    if (!m_over && bytesToWrite() == 0)
        afterWrite();
}

void TcpTransport::abort()
{
    m_over = true;
    m_limit.stop();
    m_socket->disconnect(this);
    m_spare.drop();
    m_socket->abort();
}

void TcpTransport::afterWrite()
{
    if (m_wantsHalfClose && !m_over && bytesToWrite() == 0) {
        m_wantsHalfClose = false;
        shutdownSending(m_socket->socketDescriptor());
    }
    Q_EMIT bytesWritten();
}

void TcpTransport::end(const core::Error &error)
{
    if (m_over)
        return;
    rescue();
    m_over = true;
    m_limit.stop();
    Q_EMIT failed(error);
}

void TcpTransport::broken(QAbstractSocket::SocketError error)
{
    if (m_over)
        return;
    rescue();
    if (isOpened() && error == QAbstractSocket::RemoteHostClosedError)
        peerClosed();
    else
        end(errorOf(error));
}

void TcpTransport::peerClosed()
{
    if (m_over)
        return;
    rescue();
    if (const auto error = meaningOfEnd())
        return end(*error);
    m_over = true;
    m_limit.stop();
    Q_EMIT closed();
}

void TcpTransport::rescue()
{
    char block[16 * 1024];
    while (m_socket->bytesAvailable() > 0) {
        const qint64 count = m_socket->read(block, sizeof block);
        if (count <= 0)
            break;
        m_received = true;
        m_rest.tail().append(block, count);
    }
    m_rest.tail().append(m_spare.rest());
    m_spare.drop();
}

} // namespace engine
