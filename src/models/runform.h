#pragma once

#include "core/engineinfo.h"
#include "core/inspect.h"
#include "core/runrequest.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace models {

/// A row of ports as typed. Left empty, the host side of an exposed port is not published, that of an added
/// row is chosen by the engine.
struct PortRow
{
    QString
        host; ///< "8080", "127.0.0.1:8080", "[::1]:8080", "127.0.0.1:" (a port the engine chooses) or empty
    QString container; ///< "80", "53/udp"
    bool exposed = false; ///< comes from the image's EXPOSE
    bool operator==(const PortRow &) const = default;
};

/// A row of environment variables as typed.
struct EnvRow
{
    QString name;
    QString value;
    bool fromImage = false; ///< the name is the image's; `value` starts as the image's
    QString imageValue; ///< fromImage only
    bool removed = false; ///< the variable shall not be in the container, though the image may have it
    bool operator==(const EnvRow &) const = default;
};

struct MountRow
{
    core::Mount::Kind kind = core::Mount::Kind::Volume;
    QString source;
    QString target;
    bool readOnly = false;
    bool shortForm = false; ///< as core::Mount::shortForm
    bool operator==(const MountRow &) const = default;
};

/// Everything typed into the Run dialog, as it was typed.
struct RunInput
{
    QString image;
    QString name;
    QList<PortRow> ports;
    QList<EnvRow> env;
    QString command; ///< empty = the image's CMD
    QString entrypoint;
    bool clearEntrypoint = false; ///< run without the image's ENTRYPOINT
    bool detach = true;
    bool interactive = false;
    bool tty = false;
    bool autoRemove = false;
    QList<MountRow> mounts;
    QString network;
    core::RestartPolicy::Kind restart = core::RestartPolicy::Kind::No;
    int maximumRetries = 0;
    QString memory; ///< "512m", "1g", bytes
    QString cpus; ///< "0.5"
    QString user;
    QString workingDir;
    QString hostname;
    QList<core::Label> labels;
    QString platform;
    QString extra; ///< other flags of docker run, as words: --shm-size 64m --init
    bool operator==(const RunInput &) const = default;
};

/// What the form is checked against.
struct RunSurroundings
{
    std::optional<core::Config> image; ///< of the image typed, when it is known
    QStringList takenNames;
    QHash<quint16, QString> takenPorts; ///< TCP host port -> container that has it published
    QSet<quint16> foreignPorts; ///< TCP host ports another program of this computer has
    core::ApiVersion apiVersion; ///< of the engine, as agreed
};

enum class EnvMark { FromImage, Overridden, Added, Removed };

/// A problem with a way out that the dialog offers as a link.
struct RunHint
{
    core::Problem problem;
    bool blocks = true; ///< false: only a warning, Run stays possible
    std::optional<quint16> freePort; ///< use this host port instead
    QString freeName; ///< use this name instead
    bool offerShell = false; ///< wrap the command in sh -c
    bool operator==(const RunHint &) const = default;
};

/// What the form means.
struct RunEvaluation
{
    core::RunRequest request;
    QList<RunHint> hints; ///< in the order of the form
    QList<EnvMark> envMarks; ///< one per row of RunInput::env
    QStringList commandArguments; ///< what will be passed, for showing
    /// For Ports, Env, Mounts and Labels: of each row of the request, which row of the input it comes from.
    QHash<core::RunField, QList<int>> rows;
    bool canRun() const;
};

RunEvaluation evaluate(const RunInput &input, const RunSurroundings &surroundings);

/// The inverse: what would have to be typed for this request. evaluate(inputOf(r), {}).request == r for each
/// request without problems whose texts do not begin or end with blanks where the form takes them away (all
/// but values of variables and labels, and words of commands). With the image's configuration the rows are
/// merged with its own, as withImage() does.
RunInput inputOf(const core::RunRequest &request, const std::optional<core::Config> &image = {});
/// Whether something is set that the Run dialog shows only when it is unfolded.
bool hasRareFields(const RunInput &input);

/// Brings the rows that come from the image up to date with `config` (or none): exposed ports and variables
/// are added, changed and removed; what was typed stays, edited rows become rows of their own.
RunInput withImage(RunInput input, const std::optional<core::Config> &before,
                   const std::optional<core::Config> &config);

/// "512m" -> bytes as docker reads it (b, k, m, g, binary); nothing when it is no size.
std::optional<qint64> bytesOfText(const QString &text);
/// The first free port from `wanted` on: 80 -> 8080, then upwards.
quint16 freePort(quint16 wanted, const RunSurroundings &surroundings, const QSet<quint16> &used);
/// A name that is not taken: "web" -> "web2".
QString freeName(const QString &wanted, const QStringList &taken);

} // namespace models
