#include "core/text.h"

namespace core {
namespace {

bool isEveryAddress(const QString &ip)
{
    return ip.isEmpty() || ip == QLatin1String("0.0.0.0") || ip == QLatin1String("::");
}

bool isLoopback(const QString &ip)
{
    return ip.startsWith(QLatin1String("127.")) || ip == QLatin1String("::1")
           || ip.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0;
}

QString bracketed(const QString &host)
{
    return host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
}

void appendOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}

} // namespace

QString portText(const PortMapping &port)
{
    auto inside = QString::number(port.containerPort);
    if (port.protocol != QLatin1String("tcp"))
        inside += QLatin1Char('/') + port.protocol;
    if (port.hostPort == 0)
        return inside;
    auto outside = QString::number(port.hostPort);
    if (!isEveryAddress(port.hostIp))
        outside = bracketed(port.hostIp) + QLatin1Char(':') + outside;
    return outside + QStringLiteral(" → ") + inside;
}

QString portsText(const QList<PortMapping> &ports)
{
    QStringList texts;
    for (const auto &port : ports)
        appendOnce(texts, portText(port));
    return texts.join(QLatin1String(", "));
}

QStringList portUrls(const QList<PortMapping> &ports, const QString &engineHost)
{
    const bool here = engineHost.isEmpty() || isLoopback(engineHost);
    QStringList urls;
    for (const auto &port : ports) {
        if (port.hostPort == 0 || port.protocol != QLatin1String("tcp"))
            continue;
        auto host = here ? QStringLiteral("localhost") : bracketed(engineHost);
        if (isLoopback(port.hostIp)) {
            if (!here)
                continue;
            host = port.hostIp == QLatin1String("127.0.0.1") ? host : bracketed(port.hostIp);
        } else if (!isEveryAddress(port.hostIp)) {
            host = bracketed(port.hostIp);
        }
        const auto scheme =
            port.containerPort == 443 ? QStringLiteral("https://") : QStringLiteral("http://");
        appendOnce(urls, scheme + host + QLatin1Char(':') + QString::number(port.hostPort));
    }
    return urls;
}

} // namespace core
