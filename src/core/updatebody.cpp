#include "core/deed.h"
#include "core/mirrors.h"

#include <nlohmann/json.hpp>

namespace core {

QByteArray updateBody(const UpdateRequest &request)
{
    using Json = nlohmann::ordered_json;
    auto body = Json::object();
    if (request.memoryBytes)
        body["Memory"] = *request.memoryBytes;
    if (request.memorySwapBytes)
        body["MemorySwap"] = *request.memorySwapBytes;
    if (request.nanoCpus)
        body["NanoCpus"] = *request.nanoCpus;
    if (request.restart) {
        const auto kind = request.restart->kind;
        body["RestartPolicy"]["Name"] = mirrors::restartValue({kind, 0}).toStdString();
        if (kind == RestartPolicy::Kind::OnFailure && request.restart->maximumRetries > 0)
            body["RestartPolicy"]["MaximumRetryCount"] = request.restart->maximumRetries;
    }
    return QByteArray::fromStdString(body.dump());
}

} // namespace core
