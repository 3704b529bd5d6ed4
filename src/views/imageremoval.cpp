#include "views/imageremoval.h"

#include <QHash>

namespace views {

namespace {

bool hasName(const core::ImageRow &row)
{
    return !row.tag.isEmpty();
}

ImageRemovalStep stepOf(const core::ImageRow &row, const QStringList &namesLeft, bool force)
{
    using Outcome = ImageRemovalStep::Outcome;
    ImageRemovalStep step;
    step.row = row;
    const bool used = !row.usedBy.isEmpty();
    const bool usedByRunning = row.usedByRunning > 0;

    if (hasName(row)) {
        step.otherNames = namesLeft;
        step.otherNames.removeOne(row.reference());
        if (!step.otherNames.isEmpty()) {
            step.outcome = Outcome::Untagged;
            return step;
        }
        step.needsForce = used;
        if (used && !force)
            step.outcome = Outcome::Refused;
        else
            step.outcome = usedByRunning ? Outcome::Orphaned : Outcome::Deleted;
        return step;
    }
    // Asked for by its ID: nothing removes it from under a running container.
    step.needsForce = used && !usedByRunning;
    step.outcome = usedByRunning || (used && !force) ? Outcome::Refused : Outcome::Deleted;
    return step;
}

} // namespace

QList<ImageRemovalStep> imageRemovalSteps(const QList<core::ImageRow> &rows, const QList<core::ImageRow> &all,
                                          bool force)
{
    QHash<QString, QStringList> names;
    for (const core::ImageRow &row : all) {
        if (hasName(row))
            names[row.id].append(row.reference());
    }
    QList<ImageRemovalStep> steps;
    for (const core::ImageRow &row : rows) {
        steps.append(stepOf(row, names.value(row.id), force));
        if (steps.constLast().outcome != ImageRemovalStep::Outcome::Refused)
            names[row.id].removeOne(row.reference());
    }
    return steps;
}

QSet<QString> prunedKeys(const QList<core::ImageRow> &rows, bool all)
{
    QSet<QString> keys;
    for (const core::ImageRow &row : rows) {
        if (row.usedBy.isEmpty() && (all || !hasName(row)))
            keys.insert(row.key);
    }
    return keys;
}

} // namespace views
