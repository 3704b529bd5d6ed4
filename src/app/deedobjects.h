#pragma once

#include "core/deed.h"
#include "core/event.h"

#include <QSet>
#include <QStringList>

namespace app {

/// IDs, names and image references that events of this deed may bear.
QStringList objectsOf(const core::Deed &deed);
/// Whether an event is about one of these.
bool concerns(const core::EngineEvent &event, const QSet<QString> &objects);

} // namespace app
