#pragma once

#include "core/endpoint.h"

#include <QNetworkAccessManager>

#include <memory>

namespace engine {

class ConnectionPool;

/// Sends every request to one engine endpoint. Of a request's URL only the percent-encoded path and the query
/// count, and are sent as they are (behind the endpoint's path prefix). Every reply is an EngineReply.
/// The caller gives Content-Type; Host, Connection, Content-Length and Transfer-Encoding are set here.
/// Upload devices: random access or with ContentLengthHeader = framed by length, other sequential ones =
/// chunked. A sequential device ends well by readChannelFinished(); one that is closed or deleted before
/// makes the request fail. Devices must live until the reply has finished.
class AccessManager : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit AccessManager(const core::Endpoint &endpoint, QObject *parent = nullptr);
    ~AccessManager() override;

    const core::Endpoint &endpoint() const { return m_endpoint; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoingData) override;

private:
    core::Endpoint m_endpoint;
    std::shared_ptr<ConnectionPool> m_pool;
};

} // namespace engine
