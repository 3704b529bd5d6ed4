#pragma once

#include "core/container.h"
#include "core/runrequest.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// One node of an inspect document, in the engine's order.
struct InspectNode
{
    enum class Kind { Null, Bool, Number, String, Array, Object };
    Kind kind = Kind::Null;
    QString key; ///< member name, or the index in an array
    QString text; ///< scalars: as JSON prints it, but strings without quotes
    QList<InspectNode> children;

    bool isContainer() const { return kind == Kind::Array || kind == Kind::Object; }
    bool operator==(const InspectNode &) const = default;
};

/// One step from the root of an inspect document.
struct InspectStep
{
    QString key;
    bool isIndex = false;
    bool operator==(const InspectStep &) const = default;
};
using InspectPath = QList<InspectStep>;

/// Compact or indented JSON text of a node.
QString jsonText(const InspectNode &node, bool indented);
/// ".Config.Env[0]", with ["..."] for keys that are no plain words.
QString pathText(const InspectPath &path);
/// The Go template that prints it: {{json .Config.Env}}, {{json (index .Config.Labels "a.b")}}.
QString goTemplate(const InspectPath &path);
/// The arguments of the command that prints it: docker, container|image, inspect, -f, template, name. The
/// root needs no template.
QStringList inspectCommand(bool container, const QString &name, const InspectPath &path);

/// What image and container have in common: the Config object.
struct Config
{
    std::optional<QStringList> cmd;
    std::optional<QStringList> entrypoint;
    QList<EnvVar> env;
    QList<PortSpec> exposedPorts; ///< sorted
    QStringList volumes; ///< sorted
    QString workingDir;
    QString user;
    QString stopSignal;
    QString hostname; ///< containers only
    QList<Label> labels; ///< sorted by name
    bool tty = false;
    bool openStdin = false;

    bool operator==(const Config &) const = default;
};

/// GET /images/{name}/json
struct ImageInspect
{
    QString id;
    QStringList repoTags;
    QString os;
    QString arch;
    Config config;
    InspectNode root;
    QString json; ///< indented text of the whole answer

    bool operator==(const ImageInspect &) const = default;
};

/// GET /containers/{id}/json
struct ContainerInspect
{
    QString id;
    QString name;
    QString image; ///< Config.Image: what was asked for
    QString imageId;
    ContainerState state = ContainerState::Unknown;
    Health health = Health::None;
    int exitCode = 0;
    bool oomKilled = false;
    QString stateError; ///< State.Error: why a start failed
    QString startedAt; ///< RFC 3339; empty = never
    QString finishedAt;
    qint64 pid = 0;
    Config config;
    QList<PortPublish> portBindings; ///< HostConfig.PortBindings: what was asked for
    QList<PortMapping> ports; ///< NetworkSettings.Ports: what is
    bool autoRemove = false;
    QString path; ///< what really runs: Path and Args
    QStringList args;
    InspectNode root;
    QString json;

    bool operator==(const ContainerInspect &) const = default;
};

enum class ConfigMark { Inherited, Overridden, Added, Removed };

/// One line of "Compare with image".
struct ConfigDifference
{
    QString field; ///< "Cmd", "Env.KEY", "ExposedPorts", "Labels.a"
    std::optional<QString> imageValue; ///< nothing = the image does not say
    std::optional<QString> containerValue;
    ConfigMark mark = ConfigMark::Inherited;
    bool operator==(const ConfigDifference &) const = default;
};

/// Cmd, Entrypoint, Env.*, ExposedPorts, Volumes, WorkingDir, User, StopSignal, Labels.* in this order.
QList<ConfigDifference> compareConfig(const Config &image, const Config &container);

} // namespace core
