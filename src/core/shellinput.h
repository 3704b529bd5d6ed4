#pragma once

#include "core/shell.h"

namespace core {

/// The argument list that `shell` would make of the line: the inverse of quoted(). Nothing is expanded. The
/// error is of kind Local and translated: an open quote.
Result<QStringList> unquote(const QString &line, Shell shell);

/// Something about pasted text that a person should know, with a way to mend it.
struct PasteFinding
{
    enum class Kind {
        Prompt, ///< "$ ", "# ", "PS C:\> ", "C:\> "
        Sudo,
        SmartQuotes, ///< “ ” ‘ ’
        LongDash, ///< – or — used for - or --
        StrangeSpace, ///< U+00A0, U+3000, zero-width
        FullWidth, ///< ｄｏｃｋｅｒ
        Won, ///< ₩ where a backslash or backtick was meant
        Placeholder, ///< ${name}, {name}, <name>, [name], (name)
        Hangul, ///< typed in the wrong input state: 애찯ㄱ
        Variable, ///< $HOME: a shell would put a value here
        Rest, ///< further commands after this one, comments, redirections
        OpenQuote,
        NoDocker, ///< there is no docker command
    };
    Kind kind = Kind::Prompt;
    qsizetype from = 0; ///< in the text given
    qsizetype length = 0;
    QString message; ///< one sentence, translated
    /// The whole text with this mended; empty: only the person knows. It should be read with the shell of
    /// this reading: a guess may have come from what was mended away (a prompt).
    QString fixed;
    bool operator==(const PasteFinding &) const = default;
};

/// A docker command out of pasted text.
struct PastedText
{
    Shell shell = Shell::Posix; ///< as given, or guessed from quotes and continuations
    /// The words, the first is "docker"; empty when there is none. $(docker ps -aq) stays one word; the
    /// PowerShell and cmd ways of the same (a pipe into ForEach-Object, for /f) are brought into that form.
    /// Findings with a `fixed` are read as if mended already (except Placeholder and Variable, which stay).
    QStringList words;
    /// Indexes of words whose $HOME or %HOME% this shell leaves as it is, for quotes or escapes: '$HOME'.
    QList<int> literal;
    /// In the order of the text; twenty at most of a kind, more of them after those are mended.
    QList<PasteFinding> findings;
    bool operator==(const PastedText &) const = default;
};

PastedText readPasted(const QString &text, std::optional<Shell> shell = {});

/// 2-beolsik Hangul as the keys that were pressed: "애찯ㄱ" -> "docker". Other characters stay.
QString latinOfHangul(const QString &text);

} // namespace core
