#pragma once

#include "core/shell.h"

#include <QByteArray>

namespace core {

/// A part of a text.
struct TextRange
{
    qsizetype from = 0;
    qsizetype length = 0;
    qsizetype end() const { return from + length; }
    bool operator==(const TextRange &) const = default;
};

/// A word of a command line, or what stands between words.
struct ShellToken
{
    enum class Kind {
        Word,
        Operator, ///< | && ; > and, in PowerShell, { and }
        Comment,
        LineEnd,
    };
    Kind kind = Kind::Word;
    QString text; ///< of a word: without quotes
    qsizetype from = 0;
    qsizetype length = 0;
    QList<TextRange> expansions; ///< $HOME, %HOME%, $(...): where the shell would put a value
    QList<TextRange> placeholders; ///< ${name}, <name>: where the person should

    qsizetype end() const { return from + length; }
    bool is(const char *op) const { return kind == Kind::Operator && text == QLatin1String(op); }
};

/// What a character of the text is to the shell.
enum class Zone : char {
    Plain, ///< outside of quotes
    Quoted, ///< within single quotes
    DoubleQuoted,
    Mark, ///< a quote, or the character that escapes
    Escaped, ///< the one behind it
    Fixed, ///< of a placeholder or an expansion
    Comment,
};

struct LexedText
{
    QList<ShellToken> tokens;
    QList<Zone> zones; ///< one for each character
    qsizetype openQuote = -1; ///< where a quote is opened and not closed
};

enum class LexMode {
    Strict, ///< what the shell would make of one command; nothing but quotes, escapes and blanks is special
    Tolerant, ///< text from anywhere: placeholders are words, an open quote ends with its line
};

LexedText lexPosix(const QString &text);
/// `legacy`: each word as a program gets it from Windows PowerShell 5.1.
LexedText lexPowerShell(const QString &text, LexMode mode, bool legacy);
/// Whether 5.1 puts quotes around the word for a program: a blank has an even number of " before it, and 5.1
/// counts the escaped ones, too.
bool isWrappedByLegacy(const QString &word);
LexedText lexCmd(const QString &text, LexMode mode);
/// By the shell, tolerant.
LexedText lexShell(const QString &text, Shell shell);

/// ' ‘ ’ ‚ ‛ and " “ ” „, which PowerShell takes for the same.
bool isSingleQuoteLike(QChar c);
bool isDoubleQuoteLike(QChar c);

} // namespace core
