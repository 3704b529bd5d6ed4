#pragma once

#include "core/result.h"
#include "engine/bytebuffer.h"
#include "engine/httprequest.h"

#include <QNetworkReply>
#include <QTimer>

#include <memory>
#include <optional>

namespace engine {

class ConnectionPool;
class HttpExchange;

/// One answer of the engine. As QNetworkReply says, and further:
/// - nothing is emitted before control is back in the event loop, but by abort();
/// - redirects are never followed; a 4xx or 5xx answer has an error and a readable body;
/// - transferTimeout() of the request is an inactivity limit, from connecting to the last byte; it rests
/// while
///   readBufferSize() holds the engine back. 0 = none;
/// - a complete answer is a success, even when the connection breaks afterwards or before all was uploaded.
class EngineReply : public QNetworkReply
{
    Q_OBJECT

public:
    EngineReply(std::shared_ptr<ConnectionPool> pool, QNetworkAccessManager::Operation operation,
                const QNetworkRequest &request, const HttpRequest &head, QIODevice *body,
                QObject *parent = nullptr);
    ~EngineReply() override;

    /// Why it failed, beside error(); nothing while it runs and after a success (304 is one). For an answer
    /// of 300 or more the message is the status line's reason: the engine's words are in the body.
    std::optional<core::Error> failure() const { return m_failure; }

    void abort() override;
    void close() override;
    qint64 bytesAvailable() const override;
    void setReadBufferSize(qint64 size) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    void start();
    void takeHead();
    void takeBody();
    void readMore();
    void exchangeEnded();
    void timedOut();
    void touchTimer();
    void setFailure(const core::Error &error, NetworkError code);
    void complete();
    bool isFull() const;

    std::shared_ptr<ConnectionPool> m_pool;
    HttpRequest m_head;
    QIODevice *m_body = nullptr;
    std::unique_ptr<HttpExchange> m_exchange;
    ByteBuffer m_buffer;
    QTimer m_inactivity;
    std::optional<core::Error> m_failure;
    qint64 m_received = 0;
    qint64 m_total = -1;
    bool m_readMoreQueued = false;
    bool m_announced = false;
};

/// failure() of an EngineReply; for any other reply what its error() and status tell. For tests' doubles.
std::optional<core::Error> failureOf(const QNetworkReply &reply);

} // namespace engine
