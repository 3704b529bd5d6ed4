#pragma once

#include "core/deed.h"
#include "core/result.h"

namespace core {

/// A container's settings as a run, and what of them docker run has no flag for.
struct RebuiltRun
{
    RunRequest run;
    QStringList notes; ///< translated sentences: what could not be taken over
    bool operator==(const RebuiltRun &) const = default;
};

struct RebuildOptions
{
    QByteArray info; ///< JSON of GET /info: what this engine gives anyway; may be empty
    bool severalNetworks = false; ///< engine and docker take more than one --network (API 1.44)
    /// Volumes without a name of their own are taken over by their ID; otherwise the run gets new, empty
    /// ones.
    bool keepVolumes = false;
};

/// The `docker run` that makes a container like this one: equal in effect, values that the image or docker
/// gives anyway are left out. `container` is the JSON of GET /containers/{id}/json, `image` that of GET
/// /images/{its image}/json (empty: the image is gone, then nothing is left out for its sake). The error is
/// BadAnswer.
Result<RebuiltRun> rebuiltRun(const QByteArray &container, const QByteArray &image,
                              const RebuildOptions &options = {});

/// What of `after` can be changed while the container runs, when nothing else differs: limits and restart
/// policy. Nothing when it must be made anew. No member set: nothing changes at all. The order of variables,
/// labels, ports and mounts is no difference, nor is `detach`.
std::optional<UpdateRequest> liveUpdate(const QString &id, const RunRequest &before, const RunRequest &after);

/// What has to be done for a container with the settings `before` to have those of `anew.run`, by the
/// gentlest means: nothing at all, docker update, docker rename or both in this order, or `anew` itself. A
/// name that is not said is the one it has.
QList<Deed> editDeeds(RecreateRequest anew, const RunRequest &before);

/// What of `after` asks for a container made anew: fieldKey() of each field, and "interactive" and "tty". The
/// name does not.
QStringList anewFields(const RunRequest &before, const RunRequest &after);

/// The settings of a container after this docker update. As there, a limit of zero changes nothing.
RunRequest updated(RunRequest run, const UpdateRequest &update);

} // namespace core
