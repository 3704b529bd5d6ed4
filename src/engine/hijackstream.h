#pragma once

#include "core/endpoint.h"
#include "core/result.h"
#include "engine/bytebuffer.h"
#include "engine/httpparser.h"
#include "engine/httprequest.h"
#include "engine/request.h"
#include "engine/transport.h"

#include <QIODevice>
#include <QTimer>

namespace engine {

/// The two-way stream behind POST /exec/{id}/start and POST /containers/{id}/attach. Open for reading and
/// writing from the start; bytes written before opened() are sent after it.
/// opened() or failed() comes exactly once, never from inside start(), neither after close().
/// The end of the stream (also a broken one) is readChannelFinished(); what came before stays readable.
class HijackStream : public QIODevice
{
    Q_OBJECT

public:
    /// `target`: percent-encoded path and query ("/v1.41/exec/ID/start"). `json` is the body, may be empty.
    HijackStream(const core::Endpoint &endpoint, const QByteArray &target, const QByteArray &json = {},
                 QObject *parent = nullptr);
    ~HijackStream() override;

    void start();
    /// Before start(): more header fields for the request.
    void setHeaders(const Headers &headers) { m_headers = headers; }
    /// How long the engine may take to answer the request, 30,000 ms by default; 0 = for ever.
    void setOpenTimeout(int milliseconds) { m_openTimeout = milliseconds; }
    /// The most bytes held for a slow reader (256 KiB by default); then the engine waits. 0 = no limit.
    void setReadBufferSize(qint64 size);
    /// What start() sends, with its Content-Length.
    HttpRequest request() const;

    /// Tells the other side "no more input" once everything written is out. Reading goes on.
    void closeWrite();
    bool isOpened() const { return m_stage == Stage::Open; }
    /// The connection is over: nothing more than bytesAvailable() will come.
    bool isEnded() const { return m_stage == Stage::Ended; }
    /// It ended before the other side had said all; errorString() tells more.
    bool isBroken() const { return m_broken; }
    int status() const { return m_parser.hasHead() ? m_parser.head().status : 0; } ///< 0 = no answer yet
    /// The body of an answer that refused; after failed().
    const QByteArray &refusal() const { return m_refusal; }

    void close() override; ///< drops the connection at once; no signal but aboutToClose()
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override;

Q_SIGNALS:
    void opened(const QByteArray &contentType);
    /// Before opened() only: connection trouble, or an answer that is neither 101 nor 200, with its status
    /// and the engine's words.
    void failed(const core::Error &error);

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    enum class Stage { Idle, Connecting, Head, Refused, Open, Ended };

    void begin();
    void sendHead();
    void pump();
    void queuePump();
    bool readAvailable();
    void takeHead();
    void send(const QByteArray &bytes);
    void connectionOver(const core::Error &error);
    void written();
    void fail(const core::Error &error);
    void failWithAnswer();
    void endStream(const QString &why);
    bool isFull() const;

    core::Endpoint m_endpoint;
    QByteArray m_target;
    QByteArray m_json;
    Headers m_headers;
    TransportPtr m_transport;
    HttpParser m_parser;
    ByteBuffer m_buffer;
    QByteArray m_pendingWrite;
    QByteArray m_refusal;
    QTimer m_timer;
    qint64 m_readBufferSize = 256 * 1024;
    int m_openTimeout = 30'000;
    Stage m_stage = Stage::Idle;
    qint64 m_unconfirmed = 0; ///< written by the user, not yet told by bytesWritten()
    bool m_accepted = false;
    bool m_broken = false;
    bool m_writeClosed = false;
    bool m_connectionOver = false;
    bool m_pumpQueued = false;
};

} // namespace engine
