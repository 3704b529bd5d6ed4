#pragma once

#include "core/container.h"
#include "core/image.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// The container that docker would take for what was typed: by name, by ID, by the beginning of an ID when it
/// is the only one that begins so.
std::optional<core::Container> containerNamed(const QString &typed, const QList<core::Container> &containers);

/// The row of the image list that docker would take for a reference (no tag = latest); by an ID, or the
/// beginning of one, all rows of that image.
QList<core::ImageRow> imagesNamed(const QString &typed, const QList<core::ImageRow> &images);

/// Names that are nearly the one typed, the nearest first, at most three.
QStringList nearNames(const QString &typed, const QStringList &names);

} // namespace app
