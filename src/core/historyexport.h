#pragma once

#include "core/journal.h"
#include "core/shell.h"

namespace core {

/// The entries as a script of this shell, in their order.
QString scriptOf(const QList<HistoryEntry> &entries, Shell shell);
/// The entries as study notes, in their order.
QString studyNotesOf(const QList<HistoryEntry> &entries);

/// "12:00:05", and the day before it when there is no earlier entry of that day.
QString timeOf(const HistoryEntry &entry, const QDateTime &before);
/// "Failed: The port is taken.", "Canceled", "Still running"; empty when it is done.
QString endOf(const HistoryEntry &entry);

} // namespace core
