#include "core/extrabody.h"

#include "core/flagparts.h"
#include "core/flagspecs.h"
#include "core/runflags.h"

#include <QHash>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;
using Adder = void (*)(const QString &value, Json &body, Json &host);

void addNew(Json &array, const QString &text)
{
    if (const auto word = text.toStdString(); std::find(array.begin(), array.end(), word) == array.end())
        array.push_back(word);
}

void addCapability(Json &array, const QString &value)
{
    addNew(array, capability(value));
    std::sort(array.begin(), array.end());
}

void addOptional(Json &host, const char *key, const std::optional<QString> &text)
{
    if (text)
        host[key].push_back(text->toStdString());
}

void addRate(Json &host, const char *key, const char *number, const std::optional<DeviceRate> &rate)
{
    if (rate)
        host[key].push_back({{"Path", rate->path.toStdString()}, {number, rate->rate}});
}

void addDevice(const QString &value, Json & /*body*/, Json &host)
{
    if (isCdiDevice(value)) {
        auto &requests = host["DeviceRequests"];
        if (requests.empty() || requests.back().value("Driver", "") != "cdi")
            requests.push_back({{"Driver", "cdi"}});
        requests.back()["DeviceIDs"].push_back(value.toStdString());
    } else if (const auto device = deviceMapping(value)) {
        auto entry = Json{{"PathOnHost", device->host.toStdString()}};
        if (!device->container.isEmpty()) {
            entry["PathInContainer"] = device->container.toStdString();
            entry["CgroupPermissions"] = device->permissions.toStdString();
        }
        host["Devices"].push_back(entry);
    }
}

void addGpus(const QString &value, Json & /*body*/, Json &host)
{
    const auto spec = gpuSpec(value);
    if (!spec)
        return;
    auto entry = Json::object();
    if (!spec->driver.isEmpty())
        entry["Driver"] = spec->driver.toStdString();
    if (spec->count != 0)
        entry["Count"] = spec->count;
    for (const auto &device : spec->devices)
        entry["DeviceIDs"].push_back(device.toStdString());
    auto capabilities = Json::array();
    for (const auto &name : spec->capabilities)
        capabilities.push_back(name.toStdString());
    entry["Capabilities"] = Json::array({capabilities});
    for (const auto &[name, text] : spec->options)
        entry["Options"][name.toStdString()] = text.toStdString();
    auto &requests = host["DeviceRequests"];
    // Devices named by CDI are the last request.
    const bool named = !requests.empty() && requests.back().value("Driver", "") == "cdi";
    if (requests.is_null())
        requests = Json::array();
    requests.insert(named ? requests.end() - 1 : requests.end(), entry);
}

void addUlimit(const QString &value, Json & /*body*/, Json &host)
{
    const auto limit = ulimitOf(value);
    if (!limit)
        return;
    const Json entry{{"Name", limit->name.toStdString()}, {"Hard", limit->hard}, {"Soft", limit->soft}};
    auto &limits = host["Ulimits"];
    if (limits.is_null())
        limits = Json::array();
    const auto at = std::find_if(limits.begin(), limits.end(),
                                 [&entry](const Json &other) { return other["Name"] >= entry["Name"]; });
    if (at != limits.end() && (*at)["Name"] == entry["Name"])
        *at = entry;
    else
        limits.insert(at, entry);
}

void addPublished(const QString &value, Json &body, Json &host)
{
    const auto ports = publishedPorts(value).value_or(QList<PublishedPort>());
    for (const auto &port : ports) {
        const auto name = port.container.toStdString();
        auto binding = Json::object();
        if (!port.hostIp.isEmpty())
            binding["HostIp"] = port.hostIp.toStdString();
        binding["HostPort"] = port.hostPort.toStdString();
        body["ExposedPorts"][name] = Json::object();
        host["PortBindings"][name].push_back(binding);
    }
}

void addExposed(const QString &value, Json &body, Json & /*host*/)
{
    const auto ports = exposedPorts(value).value_or(QStringList());
    for (const auto &port : ports)
        body["ExposedPorts"][port.toStdString()] = Json::object();
}

void addSecurityOption(const QString &value, Json & /*body*/, Json &host)
{
    if (value == u"systempaths=unconfined"_s)
        host["MaskedPaths"] = host["ReadonlyPaths"] = Json::array();
    else if (!isSeccompFile(value))
        host["SecurityOpt"].push_back(value.toStdString());
}

void addHealthCommand(const QString &value, Json &body, Json & /*host*/)
{
    if (!value.isEmpty())
        body["Healthcheck"]["Test"] = Json::array({"CMD-SHELL", value.toStdString()});
}

void addTmpfs(const QString &value, Json & /*body*/, Json &host)
{
    const auto colon = value.indexOf(u':');
    const auto options = colon < 0 ? QString() : value.mid(colon + 1);
    host["Tmpfs"][value.left(colon).toStdString()] = options.toStdString();
}

bool isOn(const QString &value)
{
    return value.isEmpty() || boolOfText(value).value_or(false);
}

/// The flags whose value is not simply written to the place that the table of flags names.
const QHash<QString, Adder> &adders()
{
    using V = const QString &;
    using J = Json &;
    static const QHash<QString, Adder> all{
        {u"--add-host"_s,
         [](V value, J, J host) {
             addOptional(host, "ExtraHosts", extraHost(value));
         }},
        {u"--attach"_s,
         [](V, J, J) {
         }},
        {u"--blkio-weight-device"_s,
         [](V value, J, J host) {
             addRate(host, "BlkioWeightDevice", "Weight", weightOfDevice(value));
         }},
        {u"--cap-add"_s,
         [](V value, J, J host) {
             addCapability(host["CapAdd"], value);
         }},
        {u"--cap-drop"_s,
         [](V value, J, J host) {
             addCapability(host["CapDrop"], value);
         }},
        {u"--device"_s, addDevice},
        {u"--device-read-bps"_s,
         [](V value, J, J host) {
             addRate(host, "BlkioDeviceReadBps", "Rate", bytesOfDevice(value));
         }},
        {u"--device-read-iops"_s,
         [](V value, J, J host) {
             addRate(host, "BlkioDeviceReadIOps", "Rate", operationsOfDevice(value));
         }},
        {u"--device-write-bps"_s,
         [](V value, J, J host) {
             addRate(host, "BlkioDeviceWriteBps", "Rate", bytesOfDevice(value));
         }},
        {u"--device-write-iops"_s,
         [](V value, J, J host) {
             addRate(host, "BlkioDeviceWriteIOps", "Rate", operationsOfDevice(value));
         }},
        {u"--dns"_s,
         [](V value, J, J host) {
             addOptional(host, "Dns", ipAddress(value));
         }},
        {u"--dns-search"_s,
         [](V value, J, J host) {
             addOptional(host, "DnsSearch", searchDomain(value));
         }},
        {u"--expose"_s, addExposed},
        {u"--gpus"_s, addGpus},
        {u"--health-cmd"_s, addHealthCommand},
        {u"--init"_s,
         [](V value, J, J host) {
             host["Init"] = isOn(value);
         }},
        {u"--mount"_s, addMountFlag},
        {u"--no-healthcheck"_s,
         [](V value, J body, J) {
             if (isOn(value))
                 body["Healthcheck"] = Json{{"Test", Json::array({"NONE"})}};
         }},
        {u"--publish"_s, addPublished},
        {u"--security-opt"_s, addSecurityOption},
        {u"--tmpfs"_s, addTmpfs},
        {u"--ulimit"_s, addUlimit},
        {u"--volume"_s, addVolumeFlag},
    };
    return all;
}

std::optional<qint64> numberOf(const RunFlag &flag, const QString &value)
{
    if (flag.name == u"--memory-swap"_s && value == u"-1"_s)
        return -1;
    switch (flag.shape) {
    case RunFlag::Shape::Size:
        return bytesOfSize(value);
    case RunFlag::Shape::Duration:
        return nanosecondsOfDuration(value);
    default:
        return integerOfText(value);
    }
}

/// Where zero is not the same as nothing said.
bool isSaid(const RunFlag &flag, qint64 number)
{
    if (flag.name == u"--memory-swappiness"_s)
        return number >= 0;
    return number != 0 || flag.name == u"--stop-timeout"_s;
}

void addText(const RunFlag &flag, const QString &value, Json &owner, const std::string &key)
{
    if (flag.shape == RunFlag::Shape::Pair) {
        const auto equals = value.indexOf(u'=');
        owner[key][value.left(equals).toStdString()] =
            equals < 0 ? std::string() : value.mid(equals + 1).toStdString();
    } else if (flag.repeats) {
        owner[key].push_back(value.toStdString());
    } else if (!value.isEmpty()) {
        owner[key] = value.toStdString();
    }
}

void addPlain(const RunFlag &flag, const QString &value, Json &body, Json &host)
{
    const auto parts = flag.apiPath.split(u'.');
    Json *owner = parts.first() == u"HostConfig"_s ? &host : &body;
    const auto own = [&](qsizetype from) {
        for (qsizetype i = from; i + 1 < parts.size(); ++i)
            owner = &(*owner)[parts[i].toStdString()];
        return owner;
    };
    const qsizetype from = owner == &host ? 1 : 0;
    const auto key = parts.last().toStdString();
    switch (flag.shape) {
    case RunFlag::Shape::Switch:
        if (isOn(value))
            (*own(from))[key] = true;
        break;
    case RunFlag::Shape::Text:
    case RunFlag::Shape::Pair:
        if (flag.repeats || !value.isEmpty())
            addText(flag, value, *own(from), key);
        break;
    default:
        if (const auto number = numberOf(flag, value); number && isSaid(flag, *number))
            (*own(from))[key] = *number;
    }
}

} // namespace

void addExtraFlags(const QList<ExtraFlag> &flags, Json &body, Json &host)
{
    for (qsizetype i = 0; i < flags.size(); ++i) {
        const auto &[name, value] = flags[i];
        const auto *flag = runFlag(name);
        if (!flag)
            continue;
        const auto isSame = [&name = flag->name](const ExtraFlag &other) {
            return other.name == name;
        };
        if (!flag->repeats && std::any_of(flags.begin() + i + 1, flags.end(), isSame))
            continue;
        if (const auto adder = adders().value(flag->name))
            adder(value, body, host);
        else if (flag->field.isEmpty() && !flag->apiPath.isEmpty() && !flag->apiPath.contains(u'*'))
            addPlain(*flag, value, body, host);
    }
}

} // namespace core
