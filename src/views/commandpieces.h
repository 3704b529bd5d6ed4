#pragma once

#include "core/command.h"
#include "core/shell.h"
#include "views/flowlayout.h"

#include <QList>

namespace views {

/// What stands in a shown command: a word of it, a sign that only the shell reads, or a remark.
struct CommandPiece
{
    enum class Kind { Word, Sign, Prose };
    Kind kind = Kind::Word;
    core::CommandWord word; ///< Word only
    QString text; ///< as it is shown, with the quotes of the shell; never longer than a row or two
    FlowLayout::Joint joint = FlowLayout::Joint::Free;
    int command = 0; ///< index in Mirror::commands

    bool operator==(const CommandPiece &) const = default;
};

/// The pieces of the commands as they stand in this shell. Secrets are dots unless `revealed`. At most `most`
/// words; `left` counts those that were left out.
QList<CommandPiece> piecesOf(const core::Mirror &mirror, core::Shell shell, bool revealed, int most,
                             int *left);

/// Line breaks and other characters without a shape as signs, and cut to `most` characters.
QString shownText(const QString &text, qsizetype most);

} // namespace views
