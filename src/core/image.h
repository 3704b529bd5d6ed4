#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace core {

/// A row of GET /images/json: one image ID with all its names.
struct Image
{
    QString id; ///< with "sha256:"
    QStringList repoTags; ///< "nginx:latest"; never "<none>:<none>"
    QStringList repoDigests; ///< "nginx@sha256:..."; never "<none>@<none>"
    qint64 created = 0; ///< seconds since 1970, 0 = not known
    qint64 size = -1; ///< bytes, -1 = not known
    QString parentId;

    bool operator==(const Image &) const = default;
};

/// What `docker image ls` prints as a line: one name of an image. Repository or tag is empty where docker
/// prints <none>.
struct ImageRow
{
    QString key; ///< unique: image ID and name
    QString id;
    QString repository;
    QString tag;
    QString digest; ///< for images known only by digest
    qint64 created = 0;
    qint64 size = -1;
    QStringList usedBy; ///< names of containers made from this image ID, sorted
    int usedByRunning = 0;

    /// "nginx:latest", or the whole ID when there is no tag: what commands call this row.
    QString reference() const;
    bool isDangling() const { return tag.isEmpty() && repository.isEmpty(); }
    bool operator==(const ImageRow &) const = default;
};

/// The lines of one image: one per tag; an untagged image has one line.
QList<ImageRow> rowsOf(const Image &image);

} // namespace core
