#include "core/json.h"
#include "core/parse.h"
#include "core/parseparts.h"

#include <algorithm>

namespace core {
namespace {

using L1 = QLatin1String;

bool isNever(const QString &time)
{
    return time.startsWith(L1("0001-01-01T"));
}

QStringList sortedKeys(const InspectNode &object)
{
    QStringList keys;
    if (object.kind == InspectNode::Kind::Object) {
        for (const auto &child : object.children)
            keys.append(child.key);
    }
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

Config readConfig(const InspectNode &node)
{
    Config config;
    config.cmd = json::strings(node, L1("Cmd"));
    config.entrypoint = json::strings(node, L1("Entrypoint"));
    for (const auto &text : json::strings(node, L1("Env")).value_or(QStringList()))
        config.env.append(EnvVar::fromText(text));
    for (const auto &key : sortedKeys(json::at(node, L1("ExposedPorts")))) {
        if (const auto port = PortSpec::fromText(key))
            config.exposedPorts.append(*port);
    }
    std::sort(config.exposedPorts.begin(), config.exposedPorts.end());
    config.volumes = sortedKeys(json::at(node, L1("Volumes")));
    config.workingDir = json::text(node, L1("WorkingDir"));
    config.user = json::text(node, L1("User"));
    config.stopSignal = json::text(node, L1("StopSignal"));
    config.hostname = json::text(node, L1("Hostname"));
    const auto &labels = json::at(node, L1("Labels"));
    for (const auto &key : sortedKeys(labels)) {
        const auto &last = *std::find_if(labels.children.rbegin(), labels.children.rend(),
                                         [&](const auto &child) { return child.key == key; });
        config.labels.append({key, last.text});
    }
    config.tty = json::flag(node, L1("Tty"));
    config.openStdin = json::flag(node, L1("OpenStdin"));
    return config;
}

/// Calls add(port, binding) for each binding of {"80/tcp":[{"HostIp":"","HostPort":"80"}]}, and once with a
/// null node for a port without bindings.
template <typename Add>
void forEachBinding(const InspectNode &ports, Add &&add)
{
    for (const auto &entry : ports.children) {
        const auto port = PortSpec::fromText(entry.key);
        if (!port)
            continue;
        if (entry.children.isEmpty())
            add(*port, InspectNode());
        for (const auto &binding : entry.children)
            add(*port, binding);
    }
}

/// What was asked for.
QList<PortPublish> readPublished(const InspectNode &ports)
{
    QList<PortPublish> published;
    forEachBinding(ports, [&](const PortSpec &port, const InspectNode &binding) {
        if (!binding.isContainer())
            return;
        const auto number = parts::portNumber(json::text(binding, L1("HostPort")).toLongLong());
        published.append(
            {json::text(binding, L1("HostIp")), number != 0 ? std::optional(number) : std::nullopt, port});
    });
    return published;
}

/// What is.
QList<PortMapping> readMappings(const InspectNode &ports)
{
    QList<PortMapping> mappings;
    forEachBinding(ports, [&](const PortSpec &port, const InspectNode &binding) {
        mappings.append({json::text(binding, L1("HostIp")),
                         parts::portNumber(json::text(binding, L1("HostPort")).toLongLong()), port.port,
                         port.protocol});
    });
    parts::tidyPorts(mappings);
    return mappings;
}

void readState(const InspectNode &state, ContainerInspect &inspect)
{
    inspect.state = parts::stateOf(json::text(state, L1("Status")));
    inspect.health = parts::healthOf(json::text(json::at(state, L1("Health")), L1("Status")));
    inspect.exitCode = static_cast<int>(json::number(state, L1("ExitCode")));
    inspect.oomKilled = json::flag(state, L1("OOMKilled"));
    inspect.stateError = json::text(state, L1("Error"));
    inspect.startedAt = json::text(state, L1("StartedAt"));
    inspect.finishedAt = json::text(state, L1("FinishedAt"));
    if (isNever(inspect.startedAt))
        inspect.startedAt.clear();
    if (isNever(inspect.finishedAt))
        inspect.finishedAt.clear();
    inspect.pid = json::number(state, L1("Pid"));
}

} // namespace

Result<ContainerInspect> parseContainerInspect(const QByteArray &json)
{
    auto root = json::read(json);
    if (!root || json::text(*root, L1("Id")).isEmpty())
        return parts::badAnswer();
    ContainerInspect inspect;
    inspect.id = json::text(*root, L1("Id"));
    inspect.name = json::text(*root, L1("Name"));
    if (inspect.name.startsWith(QLatin1Char('/')))
        inspect.name.remove(0, 1);
    const auto &config = json::at(*root, L1("Config"));
    inspect.image = json::text(config, L1("Image"));
    inspect.imageId = json::text(*root, L1("Image"));
    readState(json::at(*root, L1("State")), inspect);
    inspect.config = readConfig(config);
    const auto &host = json::at(*root, L1("HostConfig"));
    inspect.portBindings = readPublished(json::at(host, L1("PortBindings")));
    inspect.ports = readMappings(json::at(json::at(*root, L1("NetworkSettings")), L1("Ports")));
    inspect.autoRemove = json::flag(host, L1("AutoRemove"));
    inspect.path = json::text(*root, L1("Path"));
    inspect.args = json::strings(*root, L1("Args")).value_or(QStringList());
    inspect.root = std::move(*root);
    inspect.json = jsonText(inspect.root, true);
    return inspect;
}

Result<ImageInspect> parseImageInspect(const QByteArray &json)
{
    auto root = json::read(json);
    if (!root || json::text(*root, L1("Id")).isEmpty())
        return parts::badAnswer();
    ImageInspect inspect;
    inspect.id = json::text(*root, L1("Id"));
    inspect.repoTags = json::strings(*root, L1("RepoTags")).value_or(QStringList());
    inspect.repoTags.removeAll(QStringLiteral("<none>:<none>"));
    inspect.os = json::text(*root, L1("Os"));
    inspect.arch = json::text(*root, L1("Architecture"));
    inspect.config = readConfig(json::at(*root, L1("Config")));
    inspect.root = std::move(*root);
    inspect.json = jsonText(inspect.root, true);
    return inspect;
}

} // namespace core
