#pragma once

#include "engine/bytebuffer.h"
#include "engine/sockethandle.h"
#include "engine/transport.h"

#include <QElapsedTimer>
#include <QLocalSocket>
#include <QTimer>

namespace engine {

/// Unix socket or named pipe. An engine too busy to accept is asked again for 5 seconds. One try does not
/// last (but for up to 5 seconds on Windows), so a thread never has more than one connect in flight.
class LocalTransport : public Transport
{
    Q_OBJECT

public:
    explicit LocalTransport(const QString &path);
    ~LocalTransport() override;

    void open() override;
    qint64 read(char *data, qint64 maxSize) override;
    void write(const QByteArray &data) override;
    qint64 bytesToWrite() const override { return m_socket.bytesToWrite(); }
    void setReadBufferSize(qint64 size) override { m_socket.setReadBufferSize(size); }
    void halfClose() override;
    void abort() override;

private:
    void tryToConnect();
    void connected();
    void retryOr(const core::Error &error);
    void afterWrite();
    void broken(QLocalSocket::LocalSocketError error);
    void peerClosed();
    void rescue();

    QString m_path;
    QLocalSocket m_socket;
    QTimer m_retry;
    QElapsedTimer m_sinceOpen;
    ByteBuffer m_rest; ///< read out of the socket before Qt drops it
    SpareHandle m_spare;
    qint64 m_written = 0;
    bool m_wantsHalfClose = false;
    bool m_over = false;
};

/// What a failed connect to this path means.
core::Error localSocketError(QLocalSocket::LocalSocketError error, const QString &path, const QString &text);

} // namespace engine
