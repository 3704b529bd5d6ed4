#pragma once

#include "engine/bytebuffer.h"
#include "engine/sockethandle.h"
#include "engine/transport.h"

#include <QTcpSocket>
#include <QTimer>

#include <optional>

namespace engine {

/// TCP, without proxies. Connecting has a limit of 10 seconds.
class TcpTransport : public Transport
{
    Q_OBJECT

public:
    explicit TcpTransport(const core::Endpoint &endpoint);
    ~TcpTransport() override;

    void open() override;
    qint64 read(char *data, qint64 maxSize) override;
    void write(const QByteArray &data) override;
    qint64 bytesToWrite() const override { return m_socket->bytesToWrite(); }
    void setReadBufferSize(qint64 size) override { m_socket->setReadBufferSize(size); }
    void halfClose() override;
    void abort() override;

protected:
    TcpTransport(const core::Endpoint &endpoint, std::unique_ptr<QTcpSocket> socket);

    const core::Endpoint &endpoint() const { return m_endpoint; }
    QTcpSocket *socket() const { return m_socket.get(); }
    /// Starts connecting; calls ready() some day.
    virtual void connectSocket();
    /// The kind of a failure, before or after opening.
    virtual core::Error errorOf(QAbstractSocket::SocketError error) const;
    /// What the peer's ending the stream means, if it is more than an end.
    virtual std::optional<core::Error> meaningOfEnd() const { return {}; }
    /// Whether what is in the socket are the bytes of the stream.
    virtual bool isPlain() const { return true; }
    bool hasReceived() const { return m_received; }

    void ready();
    void afterWrite();
    void end(const core::Error &error);

private:
    void broken(QAbstractSocket::SocketError error);
    void peerClosed();
    void rescue();

    core::Endpoint m_endpoint;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_limit;
    ByteBuffer m_rest;
    SpareHandle m_spare;
    qint64 m_written = 0;
    bool m_received = false;
    bool m_wantsHalfClose = false;
    bool m_over = false;
};

/// What a failed connect means.
core::Error tcpSocketError(QAbstractSocket::SocketError error, const QString &text);

} // namespace engine
