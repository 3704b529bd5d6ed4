#include "core/ondemand.h"
#include "core/parse.h"
#include "core/parseparts.h"

#include <algorithm>

namespace core {
namespace {

using namespace ondemand;

/// The one without a further slash; others ("/other/alias") come from links.
QString ownName(const QStringList &names)
{
    for (const auto &name : names) {
        if (!name.contains(QLatin1Char('/')))
            return name;
    }
    return names.value(0);
}

error_code readPort(value node, PortMapping &port)
{
    return forEachMember(node, [&](std::string_view key, value member) {
        qint64 number = 0;
        if (key == "IP")
            return readText(member, port.hostIp);
        if (key == "Type")
            return readText(member, port.protocol);
        if (key == "PrivatePort" || key == "PublicPort") {
            const auto error = readNumber(member, number);
            (key == "PublicPort" ? port.hostPort : port.containerPort) = parts::portNumber(number);
            return error;
        }
        return simdjson::SUCCESS;
    });
}

error_code readNames(value node, QString &name)
{
    QStringList names;
    const auto error = forEachElement(node, [&](value element) {
        QString text;
        const auto fault = readText(element, text);
        if (!text.isEmpty())
            names.append(text.startsWith(QLatin1Char('/')) ? text.mid(1) : text);
        return fault;
    });
    name = ownName(names);
    return error;
}

error_code readHealth(value node, QString &status)
{
    return forEachMember(node, [&](std::string_view key, value member) {
        return key == "Status" ? readText(member, status) : simdjson::SUCCESS;
    });
}

error_code readLabels(value node, Interner &interner, QHash<QString, QString> &labels)
{
    return forEachMember(node, [&](std::string_view key, value member) {
        return readText(member, interner, labels[interner.get(key)]);
    });
}

/// A volume that nobody named has 64 hexadecimal digits for a name.
error_code readMount(value node, QStringList &anonymousVolumes)
{
    QString type;
    QString name;
    const auto error = forEachMember(node, [&](std::string_view key, value member) -> error_code {
        if (key == "Type")
            return readText(member, type);
        if (key == "Name")
            return readText(member, name);
        return simdjson::SUCCESS;
    });
    const auto isHex = [](QChar ch) {
        return (ch >= u'0' && ch <= u'9') || (ch >= u'a' && ch <= u'f');
    };
    if (!error && type == QLatin1String("volume") && name.size() == 64
        && std::all_of(name.cbegin(), name.cend(), isHex))
        anonymousVolumes.append(name);
    return error;
}

error_code readContainer(value node, Interner &interner, Container &container)
{
    QString state;
    QString health;
    const auto error = forEachMember(node, [&](std::string_view key, value member) -> error_code {
        if (key == "Id")
            return readText(member, container.id);
        if (key == "Names")
            return readNames(member, container.name);
        if (key == "Image")
            return readText(member, interner, container.image);
        if (key == "ImageID")
            return readText(member, interner, container.imageId);
        if (key == "Command")
            return readText(member, interner, container.command);
        if (key == "Created")
            return readNumber(member, container.created);
        if (key == "State")
            return readText(member, interner, state);
        if (key == "Status")
            return readText(member, interner, container.status);
        if (key == "Labels")
            return readLabels(member, interner, container.labels);
        if (key == "SizeRw")
            return readNumber(member, container.sizeRw);
        if (key == "Health")
            return readHealth(member, health);
        if (key == "Mounts") {
            return forEachElement(
                member, [&](value element) { return readMount(element, container.anonymousVolumes); });
        }
        if (key == "Ports") {
            return forEachElement(
                member, [&](value element) { return readPort(element, container.ports.emplaceBack()); });
        }
        return simdjson::SUCCESS;
    });
    if (error)
        return error;
    container.created = std::max<qint64>(container.created, 0);
    parts::tidyPorts(container.ports);
    container.state = parts::stateOf(state);
    container.health = health.isEmpty() ? healthOfStatus(container.status) : parts::healthOf(health);
    if (container.state == ContainerState::Exited || container.state == ContainerState::Dead)
        container.exitCode = exitCodeOfStatus(container.status);
    return container.id.isEmpty() ? simdjson::NO_SUCH_FIELD : simdjson::SUCCESS;
}

} // namespace

Result<QList<Container>> parseContainers(const QByteArray &json)
{
    QList<Container> containers;
    const auto error = readDocument(json, [&](value root) -> error_code {
        containers.clear();
        Interner interner;
        if (!parts::isArray(root))
            return simdjson::INCORRECT_TYPE;
        return forEachElement(
            root, [&](value element) { return readContainer(element, interner, containers.emplaceBack()); });
    });
    if (error)
        return parts::badAnswer();
    return containers;
}

std::optional<int> exitCodeOfStatus(QStringView status)
{
    // "Exited (137) 2 hours ago"; "Up 5 minutes (healthy)" has no number.
    const auto open = status.indexOf(QLatin1Char('('));
    const auto close = status.indexOf(QLatin1Char(')'), open + 1);
    if (open < 0 || close < 0)
        return std::nullopt;
    bool ok = false;
    const auto code = status.mid(open + 1, close - open - 1).toLongLong(&ok);
    return ok ? std::optional(static_cast<int>(code)) : std::nullopt;
}

Health healthOfStatus(QStringView status)
{
    if (status.contains(QLatin1String("(healthy)")))
        return Health::Healthy;
    if (status.contains(QLatin1String("(unhealthy)")))
        return Health::Unhealthy;
    return status.contains(QLatin1String("(health: starting)")) ? Health::Starting : Health::None;
}

} // namespace core
