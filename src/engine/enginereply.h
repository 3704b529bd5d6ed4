#pragma once

#include "core/result.h"
#include "engine/httprequest.h"

#include <QNetworkReply>

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
    /// `head` may be an error: then that is what the reply ends with.
    EngineReply(std::shared_ptr<ConnectionPool> pool, QNetworkAccessManager::Operation operation,
                const QNetworkRequest &request, const core::Result<HttpRequest> &head, QIODevice *body,
                QObject *parent = nullptr);
    ~EngineReply() override;

    /// Why it failed, beside error(); nothing while it runs and after a success (304 is one). Its status is 0
    /// when no whole answer came, else that of the answer, and then the message is only the status line's
    /// reason: the engine's words are in the body.
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
    void takeEnd();
    bool meansTls() const;
    void complete(const std::optional<core::Error> &failure);

    std::unique_ptr<HttpExchange> m_exchange;
    std::optional<core::Error> m_failure;
    bool m_completing = false;
};

/// failure() of an EngineReply; for any other reply what its error() and status tell. For tests' doubles.
std::optional<core::Error> failureOf(const QNetworkReply &reply);

} // namespace engine
