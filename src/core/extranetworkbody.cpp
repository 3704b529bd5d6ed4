#include "core/extrabody.h"
#include "core/flagspecs.h"

#include <nlohmann/json.hpp>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

QStringList valuesOf(const QList<ExtraFlag> &flags, const QString &name, const QString &otherName = {})
{
    QStringList values;
    for (const auto &flag : flags)
        if (flag.name == name || flag.name == otherName)
            values.append(flag.value);
    return values;
}

void setLast(QString &target, const QStringList &values)
{
    if (!values.isEmpty() && !values.last().isEmpty())
        target = values.last();
}

void setAll(QStringList &target, const QStringList &values)
{
    if (!values.isEmpty())
        target = values;
}

/// --ip and its like are about the first network.
void applyFlags(NetworkSpec &first, const QList<ExtraFlag> &flags)
{
    setAll(first.aliases, valuesOf(flags, u"--network-alias"_s, u"--net-alias"_s));
    if (isUserNetwork(first.name))
        setAll(first.links, valuesOf(flags, u"--link"_s));
    setLast(first.ip4, valuesOf(flags, u"--ip"_s));
    setLast(first.ip6, valuesOf(flags, u"--ip6"_s));
    setLast(first.mac, valuesOf(flags, u"--mac-address"_s));
    setAll(first.linkLocalIps, valuesOf(flags, u"--link-local-ip"_s));
}

Json words(const QStringList &list)
{
    auto array = Json::array();
    for (const auto &word : list)
        array.push_back(word.toStdString());
    return array;
}

Json endpoint(const NetworkSpec &spec)
{
    auto object = Json::object();
    if (!spec.ip4.isEmpty())
        object["IPAMConfig"]["IPv4Address"] = spec.ip4.toStdString();
    if (!spec.ip6.isEmpty())
        object["IPAMConfig"]["IPv6Address"] = spec.ip6.toStdString();
    if (!spec.linkLocalIps.isEmpty())
        object["IPAMConfig"]["LinkLocalIPs"] = words(spec.linkLocalIps);
    if (!spec.links.isEmpty())
        object["Links"] = words(spec.links);
    if (!spec.aliases.isEmpty())
        object["Aliases"] = words(spec.aliases);
    if (!spec.mac.isEmpty())
        object["MacAddress"] = spec.mac.toStdString();
    for (const auto &[name, value] : spec.driverOptions)
        object["DriverOpts"][name.toStdString()] = value.toStdString();
    if (spec.gatewayPriority != 0)
        object["GwPriority"] = spec.gatewayPriority;
    return object;
}

} // namespace

void addNetworks(const RunRequest &request, Json &body, Json &host)
{
    QStringList given = valuesOf(request.extra, u"--network"_s, u"--net"_s);
    if (!request.network.isEmpty())
        given.prepend(request.network);
    QList<NetworkSpec> specs;
    for (const auto &value : std::as_const(given))
        if (const auto spec = networkSpec(value))
            specs.append(*spec);
    if (!specs.isEmpty())
        host["NetworkMode"] = specs.first().name.toStdString();
    else
        specs.append(networkSpec(u"default"_s).value());

    applyFlags(specs.first(), request.extra);
    for (const auto &spec : std::as_const(specs))
        if (specs.size() > 1 || spec.hasMore())
            body["NetworkingConfig"]["EndpointsConfig"][spec.name.toStdString()] = endpoint(spec);
}

} // namespace core
