#include "engine/httprequest.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>

namespace engine {

namespace {

/// Fields of the connection and of the body's framing: never taken from the caller.
constexpr std::array<QByteArrayView, 7> ownFields = {
    "Host", "Connection", "Content-Length", "Transfer-Encoding", "Expect", "TE", "Keep-Alive",
};

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isOwn(QByteArrayView name)
{
    return std::any_of(ownFields.begin(), ownFields.end(),
                       [&](QByteArrayView own) { return sameName(own, name); });
}

bool isVisible(char c)
{
    return c > ' ' && c < 0x7f;
}

bool isWord(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isVisible);
}

bool staysOnItsLine(QByteArrayView value)
{
    return !value.contains('\r') && !value.contains('\n') && !value.contains('\0');
}

QByteArray methodOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    case QNetworkAccessManager::CustomOperation:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    case QNetworkAccessManager::UnknownOperation:
        break;
    }
    return {};
}

core::Error localError(const char *message)
{
    return {core::ErrorKind::Local, 0, QString::fromLatin1(message)};
}

} // namespace

QByteArray HttpRequest::value(QByteArrayView name) const
{
    for (const auto &[field, text] : fields) {
        if (sameName(field, name))
            return text;
    }
    return {};
}

QByteArray HttpRequest::bytes(const HttpFields &framing) const
{
    QByteArray text = method + ' ' + target + " HTTP/1.1\r\n";
    for (const HttpFields *list : {&fields, &framing}) {
        for (const auto &[name, value] : *list)
            text += name + ": " + value + "\r\n";
    }
    return text + "\r\n";
}

core::Result<HttpRequest> httpRequest(const core::Endpoint &endpoint,
                                      QNetworkAccessManager::Operation operation,
                                      const QNetworkRequest &request)
{
    HttpRequest result;
    result.method = methodOf(operation, request);
    if (!isWord(result.method))
        return localError("the request has no method");

    const QUrl url = request.url();
    if (!url.isValid())
        return localError("the request has a bad URL");
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (!target.startsWith('/'))
        target.prepend('/');
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    result.target = prefixedTarget(endpoint, target);

    result.fields.append({"Host", hostField(endpoint)});
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names) {
        const QByteArray value = request.rawHeader(name);
        if (!isWord(name) || name.contains(':') || !staysOnItsLine(value))
            return localError("the request has a bad header field");
        if (!isOwn(name))
            result.fields.append({name, value});
    }
    if (result.value("User-Agent").isEmpty())
        result.fields.append({"User-Agent", userAgent()});
    return result;
}

QByteArray hostField(const core::Endpoint &endpoint)
{
    if (endpoint.kind != core::Endpoint::Kind::Tcp)
        return "localhost";
    QByteArray host = QUrl::toAce(endpoint.address);
    if (host.isEmpty())
        host = endpoint.address.toLatin1();
    if (host.contains(':') && !host.startsWith('['))
        host = '[' + host + ']';
    return endpoint.port > 0 ? QByteArray(host + ':' + QByteArray::number(endpoint.port)) : host;
}

QByteArray userAgent()
{
    const QByteArray version = QCoreApplication::applicationVersion().toLatin1();
    return version.isEmpty() ? QByteArray("Gorae") : QByteArray("Gorae/" + version);
}

QByteArray prefixedTarget(const core::Endpoint &endpoint, const QByteArray &target)
{
    if (endpoint.pathPrefix.isEmpty())
        return target;
    // What is encoded already stays as it is.
    return QUrl::toPercentEncoding(endpoint.pathPrefix, "/:@!$&'()*+,;=%") + target;
}

} // namespace engine
