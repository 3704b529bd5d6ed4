#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <compare>
#include <optional>

namespace core {

/// FOO=bar, FOO= (empty value) and FOO (no value: unset in the container) are three things.
struct EnvVar
{
    QString name;
    std::optional<QString> value;

    QString text() const { return value ? name + QLatin1Char('=') + *value : name; }
    static EnvVar fromText(const QString &text); ///< splits at the first '='
    bool operator==(const EnvVar &) const = default;
};

struct Label
{
    QString name;
    QString value;
    bool operator==(const Label &) const = default;
};

/// A port of the image or container: "80/tcp".
struct PortSpec
{
    quint16 port = 0;
    QString protocol = QStringLiteral("tcp"); ///< tcp, udp or sctp

    QString text() const; ///< "80/tcp"
    static std::optional<PortSpec> fromText(QStringView text); ///< "80", "80/udp"
    std::strong_ordering operator<=>(const PortSpec &) const =
        default; // NOLINT(modernize-use-nullptr): a false alarm of older clang-tidy
};

/// One -p: hostPort empty lets the engine choose.
struct PortPublish
{
    QString hostIp; ///< empty = all addresses
    std::optional<quint16> hostPort;
    PortSpec container;
    bool operator==(const PortPublish &) const = default;
};

/// --mount type=volume|bind, or --tmpfs. Unlike -v, a missing host folder is an error and is not created.
struct Mount
{
    enum class Kind { Volume, Bind, Tmpfs };
    Kind kind = Kind::Volume;
    QString
        source; ///< volume name (empty = anonymous) or absolute host path, which must exist; unused for Tmpfs
    QString target; ///< absolute path in the container
    bool readOnly = false;
    /// Written -v SOURCE:TARGET (HostConfig.Binds; a bare -v TARGET is Config.Volumes): a missing host folder
    /// is created.
    bool shortForm = false;
    bool operator==(const Mount &) const = default;
};

struct RestartPolicy
{
    enum class Kind { No, OnFailure, Always, UnlessStopped };
    Kind kind = Kind::No;
    int maximumRetries = 0; ///< OnFailure only; 0 = no limit
    bool operator==(const RestartPolicy &) const = default;
};

/// A flag of docker run that has no field of its own; see core/extraflags.h.
struct ExtraFlag
{
    QString name; ///< long: "--shm-size"
    QString value; ///< "64m"; a switch that is on: empty
    bool operator==(const ExtraFlag &) const = default;
};

/// What the Run dialog collects: `docker run`. Only what differs from the image is in it; std::nullopt and
/// empty strings mean "not said". POST /containers/create, then start.
struct RunRequest
{
    QString image;
    QString name;
    QList<PortPublish> ports;
    QList<EnvVar> env;
    std::optional<QStringList> command; ///< CMD override
    std::optional<QStringList> entrypoint; ///< an empty list takes the image's entrypoint away
    bool detach = true;
    bool interactive = false; ///< -i
    bool tty = false; ///< -t
    bool autoRemove = false; ///< --rm
    QList<Mount> mounts;
    QString network;
    RestartPolicy restart;
    qint64 memoryBytes = 0; ///< 0 = no limit
    qint64 nanoCpus = 0; ///< 1e9 = one CPU, 0 = no limit
    QString user;
    QString workingDir;
    QString hostname;
    QList<Label> labels;
    QString platform; ///< "linux/arm64"
    QList<ExtraFlag> extra; ///< in their order; a flag that does not repeat counts by its last one

    bool operator==(const RunRequest &) const = default;
};

enum class RunField {
    Image,
    Name,
    Ports,
    Env,
    Command,
    Entrypoint,
    Mounts,
    Network,
    Restart,
    Memory,
    Cpus,
    User,
    WorkingDir,
    Hostname,
    Labels,
    Platform,
    AutoRemove,
    Extra, ///< row = index in RunRequest::extra
    Whole
};

/// Something wrong with a request, for the place beside the field. `row` counts the rows of a list field.
struct Problem
{
    RunField field = RunField::Whole;
    int row = -1;
    QString message; ///< one sentence, translated
    bool operator==(const Problem &) const = default;
};

/// What can be told before asking the engine: name characters, ports out of range or twice, environment
/// names, relative paths, --rm with a restart policy, memory under 6 MB...
QList<Problem> problems(const RunRequest &request);

/// Empty when `name` is a name an engine accepts: [a-zA-Z0-9][a-zA-Z0-9_.-]+, else one translated sentence.
QString problemOfName(const QString &name);

/// Body of POST /containers/create (API 1.41 and later), compact JSON.
QByteArray createBody(const RunRequest &request);

} // namespace core
