#include "core/flagparts.h"

#include <QRegularExpression>

namespace core {
namespace {

using namespace Qt::StringLiterals;

struct Range
{
    int first = 0;
    int last = 0;
};

std::optional<int> port(const QString &text)
{
    static const QRegularExpression form(u"^[0-9]{1,20}\\z"_s);
    bool ok = form.match(text).hasMatch();
    const auto number = ok ? text.toUShort(&ok) : quint16(0);
    return ok ? std::optional<int>(number) : std::nullopt;
}

std::optional<Range> range(const QString &text)
{
    const auto parts = text.split(u'-');
    const auto first = port(parts.first());
    const auto last = parts.size() == 1 ? first : port(parts[1]);
    if (!first || !last || *last < *first)
        return std::nullopt;
    return Range{*first, *last};
}

struct WithProtocol
{
    QString ports;
    QString protocol = u"tcp"_s;
};

WithProtocol withProtocol(const QString &text)
{
    const auto parts = text.split(u'/');
    WithProtocol found;
    found.ports = parts.first();
    if (parts.size() > 1 && !parts[1].isEmpty())
        found.protocol = parts[1];
    return found;
}

/// published=8080,target=80 as 8080:80/tcp
std::optional<QString> shortNotation(const QString &value)
{
    if (!value.contains(u'='))
        return value;
    QString published;
    QString target;
    QString protocol = u"tcp"_s;
    const auto parts = value.split(u',');
    for (const auto &part : parts) {
        const auto equals = part.indexOf(u'=');
        if (equals <= 0)
            return std::nullopt;
        const auto key = part.left(equals);
        const auto text = part.mid(equals + 1);
        if (key == u"published"_s)
            published = text;
        else if (key == u"target"_s)
            target = text;
        else if (key == u"protocol"_s)
            protocol = text;
    }
    return published + u':' + target + u'/' + protocol;
}

} // namespace

std::optional<QList<PublishedPort>> publishedPorts(const QString &value)
{
    const auto notation = shortNotation(value);
    if (!notation)
        return std::nullopt;
    auto parts = notation->split(u':');
    const auto inside = withProtocol(parts.takeLast());
    const auto host = parts.isEmpty() ? QString() : parts.takeLast();
    auto address = parts.join(u':');
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    if (!address.isEmpty() && !ipAddress(address))
        return std::nullopt;

    const auto protocol = inside.protocol.toLower();
    const auto containerPorts = range(inside.ports);
    const auto hostPorts = host.isEmpty() ? std::optional(Range()) : range(host);
    if (!containerPorts || !hostPorts || !QStringList{u"tcp"_s, u"udp"_s, u"sctp"_s}.contains(protocol))
        return std::nullopt;
    const int count = containerPorts->last - containerPorts->first;
    if (!host.isEmpty() && count != 0 && count != hostPorts->last - hostPorts->first)
        return std::nullopt;

    QList<PublishedPort> ports;
    for (int i = 0; i <= count; ++i) {
        QString hostPort;
        if (!host.isEmpty())
            hostPort = QString::number(hostPorts->first + i);
        if (count == 0 && hostPorts->first != hostPorts->last)
            hostPort += u'-' + QString::number(hostPorts->last);
        ports.append({address, hostPort, QString::number(containerPorts->first + i) + u'/' + protocol});
    }
    return ports;
}

std::optional<QStringList> exposedPorts(const QString &value)
{
    const auto inside = withProtocol(value);
    const auto ports = range(inside.ports);
    if (value.contains(u':') || !ports)
        return std::nullopt;
    QStringList names;
    for (int number = ports->first; number <= ports->last; ++number)
        names.append(QString::number(number) + u'/' + inside.protocol);
    return names;
}

} // namespace core
