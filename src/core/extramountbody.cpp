#include "core/extrabody.h"
#include "core/flagspecs.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace core {
namespace {

using Json = nlohmann::ordered_json;

void addText(Json &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object[key] = text.toStdString();
}

void addSwitch(Json &object, const char *key, bool on)
{
    if (on)
        object[key] = true;
}

void addPairs(Json &object, const char *key, const TextPairs &pairs)
{
    for (const auto &[name, value] : pairs)
        object[key][name.toStdString()] = value.toStdString();
}

void addPart(Json &object, const char *key, Json part)
{
    if (!part.empty())
        object[key] = std::move(part);
}

Json bindOptions(const MountSpec &spec)
{
    auto options = Json::object();
    addText(options, "Propagation", spec.propagation);
    addSwitch(options, "NonRecursive", spec.nonRecursive);
    addSwitch(options, "ReadOnlyNonRecursive", spec.readOnlyNonRecursive);
    addSwitch(options, "ReadOnlyForceRecursive", spec.readOnlyForceRecursive);
    return options;
}

Json volumeOptions(const MountSpec &spec)
{
    auto driver = Json::object();
    addText(driver, "Name", spec.driver);
    addPairs(driver, "Options", spec.driverOptions);
    auto options = Json::object();
    addSwitch(options, "NoCopy", spec.noCopy);
    addPairs(options, "Labels", spec.labels);
    addText(options, "Subpath", spec.volumeSubpath);
    addPart(options, "DriverConfig", std::move(driver));
    return options;
}

Json tmpfsOptions(const MountSpec &spec)
{
    auto options = Json::object();
    if (spec.tmpfsSize != 0)
        options["SizeBytes"] = spec.tmpfsSize;
    if (spec.tmpfsMode != 0)
        options["Mode"] = spec.tmpfsMode;
    return options;
}

} // namespace

void addVolumeFlag(const QString &value, Json &body, Json &host)
{
    const auto spec = volumeSpec(value);
    if (!spec)
        return;
    const auto text = value.toStdString();
    if (spec->source.isEmpty()) {
        body["Volumes"][text] = Json::object();
        return;
    }
    auto &binds = host["Binds"];
    if (std::find(binds.begin(), binds.end(), text) == binds.end())
        binds.push_back(text);
}

void addMountFlag(const QString &value, Json & /*body*/, Json &host)
{
    const auto read = mountSpec(value);
    if (!read)
        return;
    const auto &spec = *read;
    auto entry = Json::object();
    addText(entry, "Type", spec.type);
    addText(entry, "Source", spec.source);
    addText(entry, "Target", spec.target);
    addSwitch(entry, "ReadOnly", spec.readOnly);
    addText(entry, "Consistency", spec.consistency);
    addPart(entry, "BindOptions", bindOptions(spec));
    addPart(entry, "VolumeOptions", volumeOptions(spec));
    if (!spec.imageSubpath.isEmpty())
        entry["ImageOptions"]["Subpath"] = spec.imageSubpath.toStdString();
    addPart(entry, "TmpfsOptions", tmpfsOptions(spec));
    host["Mounts"].push_back(entry);
}

} // namespace core
