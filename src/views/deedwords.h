#pragma once

#include "core/deed.h"

#include <QString>

namespace views {

/// What the window does with a command that was pasted: never the deed itself.
struct DeedWords
{
    QString button; ///< "Fill in the Run dialog"
    QString sentence; ///< what it opens
    bool possible = true; ///< false: the window has no place for it, which `sentence` says
};

DeedWords wordsOf(const core::Deed &deed);

} // namespace views
