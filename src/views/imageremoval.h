#pragma once

#include "core/image.h"

#include <QList>
#include <QSet>
#include <QString>

namespace views {

/// What removing one line of the image list does.
struct ImageRemovalStep
{
    enum class Outcome {
        Untagged, ///< the image keeps other names
        Deleted, ///< it was the last name: layers nobody else needs go, too
        Orphaned, ///< it was the last name, but a running container keeps the image, without a name
        Refused, ///< the engine will say no as things are
    };

    core::ImageRow row;
    Outcome outcome = Outcome::Deleted;
    bool needsForce = false; ///< refused without force, and force helps
    QStringList otherNames; ///< names the image keeps

    bool operator==(const ImageRemovalStep &) const = default;
};

/// What happens when `rows` are removed one after the other; `all` is the whole image list. As the engine
/// decides it: the last name of an image used by a container needs force, a running one keeps it alive, an
/// untagged one used by a running container cannot be removed at all.
QList<ImageRemovalStep> imageRemovalSteps(const QList<core::ImageRow> &rows, const QList<core::ImageRow> &all,
                                          bool force);

/// Keys of the rows that docker image prune removes: those without a name (`all`: with one, too) that no
/// container uses.
QSet<QString> prunedKeys(const QList<core::ImageRow> &rows, bool all);

} // namespace views
