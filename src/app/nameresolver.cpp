#include "app/nameresolver.h"

#include "core/reference.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int mostNames = 3;
constexpr qsizetype longestCompared = 128;

bool isIdBeginning(const QString &text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

/// How many letters have to be put in, left out, changed or swapped with the next one.
int distance(const QString &a, const QString &b)
{
    const qsizetype columns = b.size() + 1;
    QList<int> cost((a.size() + 1) * columns);
    const auto at = [&cost, columns](qsizetype i, qsizetype j) -> int & {
        return cost[i * columns + j];
    };
    for (qsizetype i = 0; i <= a.size(); ++i)
        at(i, 0) = int(i);
    for (qsizetype j = 0; j <= b.size(); ++j)
        at(0, j) = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int change = at(i - 1, j - 1) + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            int least = std::min({change, at(i - 1, j) + 1, at(i, j - 1) + 1});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                least = std::min(least, at(i - 2, j - 2) + 1);
            at(i, j) = least;
        }
    }
    return cost.last();
}

} // namespace

std::optional<core::Container> containerNamed(const QString &typed, const QList<core::Container> &containers)
{
    const QString name = typed.startsWith(u'/') ? typed.mid(1) : typed;
    for (const core::Container &container : containers) {
        if (container.name == name || container.id == typed)
            return container;
    }
    if (!isIdBeginning(typed))
        return std::nullopt;
    std::optional<core::Container> found;
    for (const core::Container &container : containers) {
        if (!container.id.startsWith(typed))
            continue;
        if (found)
            return std::nullopt; // docker says that several begin so
        found = container;
    }
    return found;
}

QList<core::ImageRow> imagesNamed(const QString &typed, const QList<core::ImageRow> &images)
{
    const auto reference = core::ImageReference::fromText(typed);
    QList<core::ImageRow> found;
    if (reference.isValid()) {
        const QString tag = reference.tag.isEmpty() ? u"latest"_s : reference.tag;
        for (const core::ImageRow &row : images) {
            const bool sameName = row.repository == reference.familiarName();
            if (sameName && (reference.digest.isEmpty() ? row.tag == tag : row.digest == reference.digest))
                return {row};
        }
    }
    const QString id = typed.startsWith("sha256:"_L1) ? typed.mid(7) : typed;
    if (!isIdBeginning(id))
        return {};
    QSet<QString> ids;
    for (const core::ImageRow &row : images) {
        if (!row.id.mid(row.id.indexOf(u':') + 1).startsWith(id))
            continue;
        found.append(row);
        ids.insert(row.id);
    }
    return ids.size() == 1 ? found : QList<core::ImageRow>();
}

QStringList nearNames(const QString &typed, const QStringList &names)
{
    const QString wanted = typed.toLower().left(longestCompared);
    QList<std::pair<int, QString>> ranked;
    for (const QString &name : names) {
        const QString other = name.toLower().left(longestCompared);
        const bool part = wanted.size() >= 2 && (other.contains(wanted) || wanted.contains(other));
        const int off = distance(wanted, other);
        if (part || off <= std::max<qsizetype>(1, wanted.size() / 3))
            ranked.append({off, name});
    }
    std::sort(ranked.begin(), ranked.end());
    QStringList nearest;
    for (const auto &[off, name] : std::as_const(ranked)) {
        if (nearest.size() < mostNames && !nearest.contains(name))
            nearest.append(name);
    }
    return nearest;
}

} // namespace app
