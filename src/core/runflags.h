#pragma once

#include <QChar>
#include <QList>
#include <QString>

#include <optional>

namespace core {

/// One flag of `docker run` (docker/cli, container run), of all there are, the hidden and deprecated too.
struct RunFlag
{
    enum class Shape {
        Switch, ///< --rm, --rm=false
        Text,
        Integer,
        Decimal, ///< --cpus
        Size, ///< bytes with b, k, m, g: --shm-size
        Duration, ///< 1m30s
        Pair, ///< KEY=VALUE
    };
    QString name; ///< "--publish"
    QChar letter; ///< 'p', or null
    Shape shape = Shape::Text;
    bool repeats = false; ///< may be given several times, all count
    QString valueName; ///< what docker's help calls the value: "list", "bytes"
    QString field; ///< fieldKey of the Run dialog's own field, or empty: it is an ExtraFlag
    QString
        apiPath; ///< "HostConfig.ShmSize", "?platform"; empty: only the docker program does something with it
    int apiMinor = 0; ///< first API version 1.N that has it, 0 = since 1.41 or earlier
};

/// All of them, by name.
const QList<RunFlag> &runFlags();
/// By "--name", "name", "-p" or "p" (one character); null when there is none.
const RunFlag *runFlag(const QString &name);
/// One sentence in the user's language: what the flag does.
QString flagText(const RunFlag &flag);
/// Empty when docker would take the value, else one translated sentence. A switch takes 1, t, true, 0, f,
/// false.
QString problemOfFlagValue(const RunFlag &flag, const QString &value);

/// Values as docker reads them; std::nullopt = it does not.
std::optional<qint64> bytesOfSize(const QString &text); ///< "64m", "1.5g", "512"; binary units
std::optional<qint64> nanosecondsOfDuration(const QString &text); ///< "1m30s", "500ms"
std::optional<bool> boolOfText(const QString &text); ///< as Go's strconv.ParseBool
std::optional<qint64> integerOfText(const QString &text); ///< "10", "-1", "0x1f"; 010 is eight
std::optional<qint64> nanoCpusOfText(const QString &text); ///< "0.5", "1e1", "1/2": --cpus

} // namespace core
