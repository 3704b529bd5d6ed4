#pragma once

#include "core/result.h"
#include "engine/bytebuffer.h"
#include "engine/httpparser.h"
#include "engine/httprequest.h"
#include "engine/transport.h"
#include "engine/upload.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace engine {

class ConnectionPool;

/// One request and its answer over one connection; a second connection only where a kept one was dead before
/// the answer began and trying again is safe. May be deleted in any of its signals.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(std::shared_ptr<ConnectionPool> pool, const HttpRequest &request, QIODevice *body,
                 qint64 bodyLength);
    ~HttpExchange() override;

    void start();
    /// Drops the connection; no signal follows.
    void abort();

    /// Milliseconds without a byte in either direction, 0 = for ever. It rests while the reader is slow.
    void setTimeout(int milliseconds);
    /// The most bytes of the body held for a slow reader, 0 = no limit. The connection holds 256 KiB more.
    void setBodyLimit(qint64 size);

    const HttpParser &parser() const { return m_parser; }
    qint64 bodyAvailable() const { return m_body.size(); }
    QByteArrayView body() const { return m_body.view(); }
    qint64 readBody(char *data, qint64 maxSize);
    qint64 bodyReceived() const { return m_received; } ///< bytes of the body so far, read or not
    const std::optional<core::Error> &failure() const { return m_failure; }

Q_SIGNALS:
    void headArrived();
    void bodyArrived();
    void uploaded(qint64 sent, qint64 total);
    void ended(); ///< once; nothing comes after it

private:
    void connectAndSend(bool fresh);
    void send();
    void sendBody();
    void written();
    void pump();
    bool readAvailable();
    void queuePump();
    void connectionOver(const std::optional<core::Error> &error);
    bool tryAgain();
    void timedOut();
    void touch();
    void finish(const std::optional<core::Error> &error);
    bool isFull() const;

    std::shared_ptr<ConnectionPool> m_pool;
    HttpRequest m_request;
    Upload m_upload;
    TransportPtr m_transport;
    HttpParser m_parser;
    ByteBuffer m_body;
    QTimer m_timer;
    std::optional<core::Error> m_failure;
    qint64 m_bodyLimit = 0;
    qint64 m_received = 0;
    bool m_headTold = false;
    bool m_reused = false;
    bool m_wrote = false;
    bool m_excess = false; ///< bytes after the end of the answer
    bool m_connectionOver = false;
    bool m_pumpQueued = false;
    bool m_ended = false;
};

} // namespace engine
