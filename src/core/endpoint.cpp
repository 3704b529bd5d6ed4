#include "core/endpoint.h"

#include <QDir>

namespace core {
namespace {

QString slashed(QString path)
{
    return path.replace(QLatin1Char('\\'), QLatin1Char('/'));
}

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
           || host.startsWith(QLatin1String("127.")) || host == QLatin1String("::1");
}

/// The address in one spelling.
QString canonicalAddress(const Endpoint &endpoint)
{
    switch (endpoint.kind) {
    case Endpoint::Kind::Unix: {
        const auto path = QDir::cleanPath(endpoint.address);
        // The first is a link to the second on every current Linux.
        return path.startsWith(QLatin1String("/var/run/")) ? path.mid(4) : path;
    }
    case Endpoint::Kind::NamedPipe:
        return slashed(endpoint.address).toLower();
    case Endpoint::Kind::Tcp:
        return isLoopback(endpoint.address) ? QStringLiteral("localhost") : endpoint.address.toLower();
    case Endpoint::Kind::Ssh:
        break;
    }
    return endpoint.address.toLower();
}

QString hostInUrl(const QString &host)
{
    return host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
}

} // namespace

QString Endpoint::url() const
{
    switch (kind) {
    case Kind::Unix:
        return QLatin1String("unix://") + address;
    case Kind::NamedPipe:
        return QLatin1String("npipe://") + slashed(address);
    case Kind::Tcp:
    case Kind::Ssh:
        break;
    }
    auto url = kind == Kind::Ssh ? QStringLiteral("ssh://") : QStringLiteral("tcp://");
    if (!user.isEmpty())
        url += user + QLatin1Char('@');
    url += hostInUrl(address);
    if (port != 0)
        url += QLatin1Char(':') + QString::number(port);
    return url + pathPrefix;
}

bool Endpoint::isLocal() const
{
    switch (kind) {
    case Kind::Unix:
    case Kind::NamedPipe:
        return true;
    case Kind::Tcp:
        return isLoopback(address);
    case Kind::Ssh:
        break;
    }
    return false;
}

bool Endpoint::samePlace(const Endpoint &other) const
{
    return kind == other.kind && port == other.port && user == other.user && pathPrefix == other.pathPrefix
           && tls == other.tls && canonicalAddress(*this) == canonicalAddress(other);
}

} // namespace core
