#include "core/flagspecs.h"
#include "core/mirrors.h"
#include "core/parserebuild.h"

#include <QCoreApplication>

#include <array>

namespace core::rebuild {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

struct Rates
{
    QLatin1String key;
    QLatin1String flag;
    QLatin1String number;
    bool isSize;
};

constexpr std::array rates{
    Rates{"BlkioWeightDevice"_L1, "--blkio-weight-device"_L1, "Weight"_L1, false},
    Rates{"BlkioDeviceReadBps"_L1, "--device-read-bps"_L1, "Rate"_L1, true},
    Rates{"BlkioDeviceWriteBps"_L1, "--device-write-bps"_L1, "Rate"_L1, true},
    Rates{"BlkioDeviceReadIOps"_L1, "--device-read-iops"_L1, "Rate"_L1, false},
    Rates{"BlkioDeviceWriteIOps"_L1, "--device-write-iops"_L1, "Rate"_L1, false},
};

QString deviceText(const InspectNode &device)
{
    const auto host = json::text(device, "PathOnHost"_L1);
    const auto inside = json::text(device, "PathInContainer"_L1);
    const auto rights = json::text(device, "CgroupPermissions"_L1);
    const bool allRights = rights.isEmpty() || rights == u"rwm"_s;
    if (inside.isEmpty() || (inside == host && allRights))
        return host;
    const QString both = host + u':' + inside;
    return allRights ? both : QString(both + u':' + rights);
}

/// The value of --gpus, or nothing when it has no word for the request.
std::optional<QString> gpuText(const InspectNode &request)
{
    const auto driver = json::text(request, "Driver"_L1);
    const auto count = json::number(request, "Count"_L1);
    const auto devices = list(request, "DeviceIDs"_L1);
    const auto &kinds = json::at(request, "Capabilities"_L1);
    if (kinds.children.size() != 1)
        return std::nullopt;
    QStringList asked;
    for (const auto &capability : kinds.children.first().children)
        asked.append(capability.text);
    // The docker program adds this one, as the last.
    auto capabilities = asked;
    if (capabilities.isEmpty() || capabilities.takeLast() != u"gpu"_s)
        return std::nullopt;

    QStringList fields;
    if (devices.isEmpty())
        fields.append(count == -1 ? u"all"_s : QString::number(count));
    else
        fields.append(u"device="_s + devices.join(u','));
    if (!driver.isEmpty())
        fields.append(u"driver="_s + driver);
    if (!capabilities.isEmpty())
        fields.append(u"capabilities="_s + capabilities.join(u','));
    const auto options = pairs(json::at(request, "Options"_L1));
    if (!options.isEmpty())
        fields.append(u"options="_s + csvLine(options));
    const auto value = csvLine(fields);
    const auto read = gpuSpec(value);
    const bool same = read && read->driver == driver && read->devices == devices && read->count == count
                      && read->capabilities == asked;
    return same ? std::optional(value) : std::nullopt;
}

void takeRequests(Draft &draft)
{
    for (const auto &request : json::at(draft.host, "DeviceRequests"_L1).children) {
        if (json::text(request, "Driver"_L1) == u"cdi"_s) {
            const auto names = list(request, "DeviceIDs"_L1);
            for (const auto &name : names)
                draft.flag("--device"_L1, name);
        } else if (const auto value = gpuText(request)) {
            draft.flag("--gpus"_L1, *value);
        } else {
            //: --gpus is a flag
            draft.note(Text::tr("A device request is left out because --gpus cannot express it."));
        }
    }
}

} // namespace

void takeDevices(Draft &draft)
{
    for (const auto &device : json::at(draft.host, "Devices"_L1).children)
        draft.flag("--device"_L1, deviceText(device));
    takeRequests(draft);
    for (const auto &[key, flag, number, isSize] : rates) {
        for (const auto &rate : json::at(draft.host, key).children) {
            const auto value = json::number(rate, number);
            draft.flag(flag, json::text(rate, "Path"_L1) + u':'
                                 + (isSize ? mirrors::sizeValue(value) : QString::number(value)));
        }
    }
}

} // namespace core::rebuild
