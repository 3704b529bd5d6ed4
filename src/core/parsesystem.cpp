#include "core/json.h"
#include "core/parse.h"
#include "core/parseparts.h"

#include <algorithm>

namespace core {
namespace {

using L1 = QLatin1String;
using Kind = InspectNode::Kind;

std::optional<InspectNode> readObject(const QByteArray &json)
{
    auto root = json::read(json);
    return root && root->kind == Kind::Object ? root : std::nullopt;
}

QStringList namesOf(const InspectNode &list)
{
    QStringList names;
    for (const auto &entry : list.children) {
        const auto name = json::text(entry, L1("Name"));
        if (!name.isEmpty())
            names.append(name);
    }
    names.sort();
    return names;
}

void fill(QString &field, const QString &text)
{
    if (!text.isEmpty())
        field = text;
}

/// As GET /version names it; GET /info has the kernel's names.
QString archName(const QString &machine)
{
    if (machine == L1("x86_64"))
        return QStringLiteral("amd64");
    return machine == L1("aarch64") ? QStringLiteral("arm64") : machine;
}

} // namespace

Result<CreatedContainer> parseCreated(const QByteArray &json)
{
    const auto root = readObject(json);
    if (!root || json::text(*root, L1("Id")).isEmpty())
        return parts::badAnswer();
    return CreatedContainer{json::text(*root, L1("Id")),
                            json::strings(*root, L1("Warnings")).value_or(QStringList())};
}

Result<QStringList> parseWarnings(const QByteArray &json)
{
    const auto root = readObject(json);
    if (!root)
        return parts::badAnswer();
    return json::strings(*root, L1("Warnings")).value_or(QStringList());
}

Result<int> parseWait(const QByteArray &json)
{
    const auto root = readObject(json);
    if (!root || json::at(*root, L1("StatusCode")).kind != Kind::Number)
        return parts::badAnswer();
    auto message = json::text(json::at(*root, L1("Error")), L1("Message"));
    if (!message.isEmpty())
        return Error{ErrorKind::Server, 0, std::move(message)};
    return static_cast<int>(json::number(*root, L1("StatusCode")));
}

Result<EngineInfo> parseVersion(const QByteArray &json, EngineInfo info)
{
    const auto root = readObject(json);
    if (!root)
        return parts::badAnswer();
    fill(info.serverVersion, json::text(*root, L1("Version")));
    fill(info.os, json::text(*root, L1("Os")));
    fill(info.arch, json::text(*root, L1("Arch")));
    fill(info.kernel, json::text(*root, L1("KernelVersion")));
    const auto newest = ApiVersion::fromText(json::text(*root, L1("ApiVersion")));
    const auto oldest = ApiVersion::fromText(json::text(*root, L1("MinAPIVersion")));
    if (newest.isValid())
        info.engineApiVersion = newest;
    if (oldest.isValid())
        info.minApiVersion = oldest;
    if (!info.apiVersion.isValid() && newest.isValid())
        info.apiVersion = std::min(newest, newestApi);
    const auto &components = json::at(*root, L1("Components")).children;
    const bool podman = std::any_of(components.begin(), components.end(), [](const auto &component) {
        return json::text(component, L1("Name")) == L1("Podman Engine");
    });
    if (podman)
        info.product = QStringLiteral("Podman");
    else if (info.product.isEmpty())
        info.product = QStringLiteral("Docker");
    return info;
}

Result<EngineInfo> parseInfo(const QByteArray &json, EngineInfo info)
{
    const auto root = readObject(json);
    if (!root)
        return parts::badAnswer();
    fill(info.operatingSystem, json::text(*root, L1("OperatingSystem")));
    fill(info.hostName, json::text(*root, L1("Name")));
    if (info.serverVersion.isEmpty())
        info.serverVersion = json::text(*root, L1("ServerVersion"));
    if (info.kernel.isEmpty())
        info.kernel = json::text(*root, L1("KernelVersion"));
    if (info.os.isEmpty())
        info.os = json::text(*root, L1("OSType"));
    if (info.arch.isEmpty())
        info.arch = archName(json::text(*root, L1("Architecture")));
    info.cpus = static_cast<int>(std::clamp<qint64>(json::number(*root, L1("NCPU")), 0, 1 << 20));
    info.memoryBytes = std::max<qint64>(json::number(*root, L1("MemTotal")), 0);
    return info;
}

Result<QStringList> parseNetworkNames(const QByteArray &json)
{
    const auto root = json::read(json);
    if (!root || (root->kind != Kind::Array && root->kind != Kind::Null))
        return parts::badAnswer();
    return namesOf(*root);
}

Result<QStringList> parseVolumeNames(const QByteArray &json)
{
    const auto root = readObject(json);
    if (!root)
        return parts::badAnswer();
    return namesOf(json::at(*root, L1("Volumes")));
}

QString parseErrorMessage(const QByteArray &body, const QByteArray &contentType, int status)
{
    const auto trimmed = body.trimmed();
    if (contentType.toLower().contains("json") || trimmed.startsWith('{')) {
        if (const auto root = readObject(trimmed)) {
            const auto message = json::text(*root, L1("message")).trimmed();
            if (!message.isEmpty())
                return message;
        }
    }
    // A page of a proxy has no place in a message.
    constexpr qsizetype longest = 2000;
    const auto text = QString::fromUtf8(trimmed).trimmed().left(longest);
    return text.isEmpty() ? QLatin1String("HTTP ") + QString::number(status) : text;
}

} // namespace core
