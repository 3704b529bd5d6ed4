#include "engine/request.h"

#include <QUrl>

namespace engine {

QByteArray Answer::header(const char *name) const
{
    for (const auto &[key, value] : headers) {
        if (qstricmp(key.constData(), name) == 0)
            return value;
    }
    return {};
}

Request requestOf(const core::ApiCall &call)
{
    Request request;
    request.verb = call.method;
    request.path = call.path;
    request.query = call.query;
    request.body = call.body;
    if (!call.body.isEmpty())
        request.contentType = "application/json";
    return request;
}

QByteArray target(const Request &request, const QString &versionPrefix)
{
    QByteArray text;
    if (request.versioned)
        text += versionPrefix.toLatin1();
    text += request.path.toLatin1();
    char separator = '?';
    for (const auto &[key, value] : request.query) {
        text += separator + QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return text;
}

} // namespace engine
