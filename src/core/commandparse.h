#pragma once

#include "core/command.h"

#include <optional>

namespace core {

/// Something to tell about a word of a command.
struct ParseFinding
{
    enum class Kind {
        Error, ///< docker would refuse this
        Hint, ///< docker would take it, but it is likely not what was meant
        Note, ///< good to know: a flag that has no effect here
    };
    Kind kind = Kind::Error;
    int word = -1; ///< index in ParsedCommand::words, -1 = the whole
    QString message; ///< one sentence, translated
    QStringList fixed; ///< the whole argument list with this mended; empty: only the person knows
    bool operator==(const ParseFinding &) const = default;
};

/// A docker command understood.
struct ParsedCommand
{
    QList<CommandWord> words; ///< one per argument given, with topic, field and row
    /// What it asks for; nothing while there is an Error. Objects are named as they were typed. Findings of
    /// kind Hint and Note leave it there.
    std::optional<Deed> deed;
    QList<ParseFinding> findings;
    bool operator==(const ParsedCommand &) const = default;
};

/// Reads an argument list that begins with "docker": `run`, `create`, `start`, `stop`, `restart`, `pause`,
/// `unpause`, `kill`, `rm`, `rename`, `update`, `logs`, `exec`, `inspect`, `top`, `stats`, `ps`, `diff`,
/// `wait`, `images`, `pull`, `push`, `tag`, `rmi`, `history`, `events`, `version`, `info`, `container ...`
/// and `image ...` with all of these and ls, list, prune; `system df`, `network ls`, `volume ls`; global
/// flags (-H, --context) are noted. Never throws, any input is fine. In the words at the indexes `literal`
/// (PastedText::literal) $HOME is meant as it is written. Of each kind no more than 50 findings are told, and
/// of more than 4096 words only that they are too many.
ParsedCommand parseCommand(const QStringList &arguments, const QList<int> &literal = {});

} // namespace core
