#include "core/flagspecs.h"
#include "core/parserebuild.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace core::rebuild {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

void takeBinding(Draft &draft, const PortSpec &port, const InspectNode &binding)
{
    auto address = json::text(binding, "HostIp"_L1);
    if (draft.isPodman && address == u"0.0.0.0"_s)
        address.clear();
    const auto host = json::text(binding, "HostPort"_L1);
    bool isNumber = false;
    const auto number = host.toUShort(&isNumber);
    if (host.isEmpty() || isNumber) {
        const auto hostPort = number != 0 ? std::optional(number) : std::nullopt;
        draft.run().ports.append({address, hostPort, port});
        return;
    }
    // A range, of which the engine takes one that is free.
    if (address.contains(u':'))
        address = u'[' + address + u']';
    if (!address.isEmpty())
        address += u':';
    draft.flag("--publish"_L1, address + host + u':' + port.text());
}

void takePorts(Draft &draft)
{
    QSet<QString> known;
    const auto given = keys(json::at(draft.imageConfig, "ExposedPorts"_L1));
    for (const auto &port : given)
        known.insert(port);
    const auto &bindings = json::at(draft.host, "PortBindings"_L1);
    for (const auto &entry : bindings.children) {
        const auto port = PortSpec::fromText(entry.key);
        if (!port || entry.children.isEmpty())
            continue;
        known.insert(entry.key);
        for (const auto &binding : entry.children)
            takeBinding(draft, *port, binding);
    }
    std::stable_sort(draft.run().ports.begin(), draft.run().ports.end(),
                     [](const auto &a, const auto &b) { return a.container < b.container; });
    const auto exposed = keys(json::at(draft.config, "ExposedPorts"_L1));
    for (const auto &port : exposed) {
        if (!known.contains(port))
            draft.flag("--expose"_L1, port.endsWith(u"/tcp"_s) ? port.chopped(4) : port);
    }
}

/// What a container is to a network: its settings in it.
NetworkSpec specOf(const Draft &draft, const QString &name, const InspectNode &endpoint)
{
    NetworkSpec spec;
    spec.name = name;
    spec.aliases = list(endpoint, "Aliases"_L1);
    spec.aliases.removeAll(draft.id.left(12));
    spec.aliases.removeAll(draft.id);
    if (draft.isPodman)
        spec.aliases.removeAll(draft.name);
    spec.aliases.removeDuplicates();
    spec.links = list(endpoint, "Links"_L1);
    const auto &addresses = json::at(endpoint, "IPAMConfig"_L1);
    spec.ip4 = json::text(addresses, "IPv4Address"_L1);
    spec.ip6 = json::text(addresses, "IPv6Address"_L1);
    spec.linkLocalIps = list(addresses, "LinkLocalIPs"_L1);
    const auto options = pairs(json::at(endpoint, "DriverOpts"_L1));
    for (const auto &option : options)
        spec.driverOptions.append({option.section(u'=', 0, 0), option.section(u'=', 1)});
    spec.gatewayPriority = json::number(endpoint, "GwPriority"_L1);
    return spec;
}

/// The value of --network that says all of `spec`; nothing when docker has no words for it.
std::optional<QString> longForm(const NetworkSpec &spec)
{
    if (!spec.hasMore())
        return spec.name;
    QStringList fields{u"name="_s + spec.name};
    for (const auto &alias : spec.aliases)
        fields.append(u"alias="_s + alias);
    if (!spec.ip4.isEmpty())
        fields.append(u"ip="_s + spec.ip4);
    if (!spec.ip6.isEmpty())
        fields.append(u"ip6="_s + spec.ip6);
    for (const auto &address : spec.linkLocalIps)
        fields.append(u"link-local-ip="_s + address);
    if (!spec.mac.isEmpty())
        fields.append(u"mac-address="_s + spec.mac);
    for (const auto &[name, value] : spec.driverOptions)
        fields.append(u"driver-opt="_s + name + u'=' + value);
    if (spec.gatewayPriority != 0)
        fields.append(u"gw-priority="_s + QString::number(spec.gatewayPriority));
    const auto value = csvLine(fields);
    const auto read = networkSpec(value);
    // The docker program reads it in small letters.
    const bool same = read && read->name == spec.name && read->aliases == spec.aliases && spec.links.isEmpty()
                      && read->driverOptions == spec.driverOptions;
    return same ? std::optional(value) : std::nullopt;
}

class Networks
{
public:
    explicit Networks(Draft &draft)
        : m_draft(draft), m_all(json::at(json::at(draft.container, "NetworkSettings"_L1), "Networks"_L1)),
          m_mode(json::text(draft.host, "NetworkMode"_L1))
    {
    }

    void take();

private:
    bool isUsual(const QString &name) const;
    const InspectNode *first() const;
    void takeFirst(const NetworkSpec &spec);
    void takeFurther(const InspectNode &endpoint);
    QString macAddress(const InspectNode &endpoint) const;

    Draft &m_draft;
    const InspectNode &m_all;
    QString m_mode;
};

/// Is it what an engine calls the network that a container without --network gets?
bool Networks::isUsual(const QString &name) const
{
    static const QSet<QString> docker{u""_s, u"default"_s, u"bridge"_s, u"nat"_s};
    static const QSet<QString> podman{u"slirp4netns"_s, u"pasta"_s, u"podman"_s, u"private"_s};
    return docker.contains(name) || (m_draft.isPodman && podman.contains(name.section(u':', 0, 0)));
}

const InspectNode *Networks::first() const
{
    for (const auto &endpoint : m_all.children) {
        const auto id = json::text(endpoint, "NetworkID"_L1);
        if (endpoint.key == m_mode || (m_mode.size() >= 12 && id.startsWith(m_mode)))
            return &endpoint;
    }
    if (!isUsual(m_mode))
        return nullptr;
    // Any other one was joined later.
    const auto usual = std::find_if(m_all.children.begin(), m_all.children.end(),
                                    [this](const auto &endpoint) { return isUsual(endpoint.key); });
    return usual != m_all.children.end() ? &*usual : nullptr;
}

/// The one that was asked for in this network. What a live endpoint has may have been made up by the engine;
/// Docker marks those as locally administered, Windows does not.
QString Networks::macAddress(const InspectNode &endpoint) const
{
    const auto address = json::text(endpoint, "MacAddress"_L1);
    if (m_draft.isPodman || address.isEmpty())
        return {};
    const bool isLive = json::flag(json::at(m_draft.container, "State"_L1), "Running"_L1)
                        || !json::text(endpoint, "EndpointID"_L1).isEmpty();
    if (!isLive)
        return address;
    const bool isWindows = json::text(m_draft.container, "Platform"_L1) == u"windows"_s;
    bool isNumber = false;
    const auto first = address.left(2).toUInt(&isNumber, 16);
    const bool isMadeUp = !isNumber || (first & 0x02U) != 0;
    return isMadeUp || isWindows ? QString() : address;
}

void Networks::takeFirst(const NetworkSpec &spec)
{
    NetworkSpec rest;
    rest.name = spec.name.isEmpty() ? u"default"_s : spec.name;
    rest.driverOptions = spec.driverOptions;
    rest.gatewayPriority = spec.gatewayPriority;
    const auto value = longForm(rest);
    if (rest.hasMore() && value) {
        m_draft.flag("--network"_L1, *value);
    } else {
        m_draft.run().network = spec.name;
        if (!value)
            //: %1 the name of a network
            m_draft.note(
                Text::tr(
                    "Options of the network %1 are left out: docker run would convert them to lowercase.")
                    .arg(rest.name));
    }
    for (const auto &alias : spec.aliases)
        m_draft.flag("--network-alias"_L1, alias);
    if (!spec.ip4.isEmpty())
        m_draft.flag("--ip"_L1, spec.ip4);
    if (!spec.ip6.isEmpty())
        m_draft.flag("--ip6"_L1, spec.ip6);
    for (const auto &address : spec.linkLocalIps)
        m_draft.flag("--link-local-ip"_L1, address);
    if (!spec.mac.isEmpty())
        m_draft.flag("--mac-address"_L1, spec.mac);
    for (const auto &link : spec.links)
        m_draft.flag("--link"_L1, link);
}

void Networks::takeFurther(const InspectNode &endpoint)
{
    auto spec = specOf(m_draft, endpoint.key, endpoint);
    spec.mac = macAddress(endpoint);
    const auto value = longForm(spec);
    if (m_draft.options.severalNetworks && value && isUserNetwork(spec.name) && !isUsual(m_mode)
        && isUserNetwork(m_mode)) {
        m_draft.flag("--network"_L1, *value);
        return;
    }
    //: %1 the name of a network, %2 that of a container; docker network connect is typed so
    m_draft.note(Text::tr("The container is in the network %1, too. A new one joins it with: docker network "
                          "connect %1 %2")
                     .arg(spec.name, m_draft.name));
}

void Networks::take()
{
    // Podman calls each network of its own a bridge.
    if (m_draft.isPodman && m_mode == u"bridge"_s && m_all.kind == InspectNode::Kind::Object
        && !m_all.children.isEmpty() && m_all.children.first().key != u"podman"_s)
        m_mode = m_all.children.first().key;
    const auto *endpoint = first();
    static const InspectNode none;
    auto spec = specOf(m_draft, isUsual(m_mode) ? QString() : m_mode, endpoint ? *endpoint : none);
    spec.mac = json::text(m_draft.config, "MacAddress"_L1); // until API 1.43
    if (spec.mac.isEmpty() && endpoint)
        spec.mac = macAddress(*endpoint);
    if (!isUserNetwork(m_mode))
        spec.aliases.clear(); // there are none in docker's own
    takeFirst(spec);
    for (const auto &other : m_all.children)
        if (&other != endpoint && !m_mode.startsWith(u"container:"_s))
            takeFurther(other);
}

/// "/db:/web/store" -> "db:store"
void takeLinks(Draft &draft)
{
    const auto links = list(draft.host, "Links"_L1);
    for (const auto &link : links) {
        auto source = link.section(u':', 0, 0);
        if (source.startsWith(u'/'))
            source.remove(0, 1);
        draft.flag("--link"_L1, source + u':' + link.section(u'/', -1));
    }
}

} // namespace

void takeNetwork(Draft &draft)
{
    takePorts(draft);
    Networks(draft).take();
    takeLinks(draft);
}

} // namespace core::rebuild
