#pragma once

#include "core/command.h"
#include "core/container.h"

#include <QList>

class QDialog;

namespace views {

class CommandLine;

/// A block for the commands of a dialog, named "<dialog>.mirror", above its last row: the buttons.
CommandLine *addMirror(QDialog *dialog);

/// The names of these containers; the ID of any other.
core::NameOf namesOf(const QList<core::Container> &containers);

} // namespace views
