#pragma once

#include "core/json.h"
#include "core/recreate.h"

/// What the files parserebuild*.cpp share: a container's inspect on its way to a docker run.
namespace core::rebuild {

/// What is read, and the run as far as it is made. Each take*() adds one side of it.
class Draft
{
public:
    Draft(const InspectNode &containerInspect, const InspectNode &imageInspect, const InspectNode &engineInfo,
          const RebuildOptions &rebuildOptions);

    const InspectNode &container;
    const InspectNode &config; ///< Config of the container
    const InspectNode &host; ///< its HostConfig
    const InspectNode &image; ///< inspect of its image; null when that is gone
    const InspectNode &imageConfig; ///< Config of the image
    const InspectNode &info; ///< of the engine; null when not known
    const RebuildOptions &options;
    QString id;
    QString name;
    bool isPodman = false; ///< which shows what it does by default as if it had been asked for
    RebuiltRun out;

    RunRequest &run() { return out.run; }
    void flag(QLatin1String flagName, const QString &value = {}) { out.run.extra.append({flagName, value}); }
    void note(const QString &sentence) { out.notes.append(sentence); }
};

void takeImage(Draft &draft); ///< and platform
void takeProgram(Draft &draft); ///< command, entrypoint, streams
void takeSettings(Draft &draft); ///< variables, labels, user, places, stopping
void takeHealth(Draft &draft);
void takeNetwork(Draft &draft); ///< ports, too
void takeMounts(Draft &draft);
void takeLimits(Draft &draft); ///< of HostConfig: what is a number or a limit
void takeHost(Draft &draft); ///< of HostConfig: the rest
void takeDevices(Draft &draft);

/// One record of comma-separated values, the inverse of csvFields().
QString csvLine(const QStringList &fields);
/// "1m30s", as docker reads it.
QString durationText(qint64 nanoseconds);
/// {"a": "b"} -> a=b, sorted by name.
QStringList pairs(const InspectNode &object);
/// Without slashes at its end.
QString cleaned(QString path);
/// 64 hexadecimal digits: the name that an engine gives to a volume.
bool isGeneratedName(const QString &name);
/// The strings of an array; empty when there is none.
QStringList list(const InspectNode &node, QLatin1String key);
QStringList keys(const InspectNode &object);

} // namespace core::rebuild
