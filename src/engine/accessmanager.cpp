#include "engine/accessmanager.h"

#include "engine/connectionpool.h"
#include "engine/enginereply.h"
#include "engine/httprequest.h"

namespace engine {

AccessManager::AccessManager(const core::Endpoint &endpoint, QObject *parent)
    : QNetworkAccessManager(parent), m_endpoint(endpoint), m_pool(std::make_shared<ConnectionPool>(endpoint))
{
}

AccessManager::~AccessManager() = default;

QNetworkReply *AccessManager::createRequest(Operation operation, const QNetworkRequest &request,
                                            QIODevice *outgoingData)
{
    QNetworkRequest complete = request;
    if (complete.transferTimeout() == 0)
        complete.setTransferTimeout(transferTimeout());
    return new EngineReply(m_pool, operation, complete, httpRequest(m_endpoint, operation, complete),
                           outgoingData, this);
}

} // namespace engine
