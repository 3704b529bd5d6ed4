#pragma once

#include "core/shell.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace views {

/// The pasted text with other words for its command: where one word changed, only that one is replaced. What
/// stands after the command (from `restFrom` on, -1 = nothing does) stays. Nothing when the shell cannot
/// express the words.
std::optional<QString> mended(const QString &text, const QStringList &before, const QStringList &after,
                              core::Shell shell, qsizetype restFrom);

} // namespace views
