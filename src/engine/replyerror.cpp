#include "engine/replyerror.h"

#include "core/parse.h"
#include "engine/enginereply.h"

#include <QNetworkReply>

namespace engine {

namespace {

constexpr qint64 errorBodyLimit = 1 << 20;

} // namespace

bool transportFailed(const QNetworkReply *reply)
{
    const std::optional<core::Error> failure = failureOf(*reply);
    return failure && failure->status < 300;
}

core::Error errorOf(QNetworkReply *reply, QByteArray *body)
{
    if (transportFailed(reply))
        return *failureOf(*reply);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray contentType = reply->rawHeader("Content-Type");
    const QByteArray read = reply->read(errorBodyLimit);
    if (body)
        *body = read;
    return {core::kindOfStatus(status), status, core::parseErrorMessage(read, contentType, status)};
}

} // namespace engine
