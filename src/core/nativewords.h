#pragma once

#include <QList>
#include <QString>

namespace core {

/// A character on its way to a program of Windows, which gets its command line as one text.
struct NativeChar
{
    QChar c;
    qsizetype at = 0; ///< in the text it comes from
    bool joined = false; ///< a blank that does not end a word
    bool quoted = false; ///< filled in by splitNative()
};

struct NativeWord
{
    QString text;
    qsizetype from = 0; ///< `at` of its first and last character
    qsizetype last = 0;
};

struct NativeLine
{
    QList<NativeWord> words;
    QList<NativeChar> characters; ///< as given, with `quoted`
    qsizetype openQuote = -1; ///< `at` of a quote that is not closed
};

/// The words as a Windows program finds them in its command line; by the rules of Go, in which docker is
/// written.
NativeLine splitNative(QList<NativeChar> characters);

} // namespace core
