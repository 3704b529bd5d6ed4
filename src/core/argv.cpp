#include "core/argv.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

bool isBlank(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t') || c == QLatin1Char('\n')
           || c == QLatin1Char('\r');
}

/// What a backslash takes its meaning from within double quotes.
bool isEscapable(QChar c)
{
    return c == QLatin1Char('$') || c == QLatin1Char('`') || c == QLatin1Char('"') || c == QLatin1Char('\\');
}

bool isSafe(QChar c)
{
    const auto u = c.unicode();
    return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9')
           || QStringView(u"_@%+:,./=-").contains(c);
}

Error localError(const QString &message)
{
    return {ErrorKind::Local, 0, message};
}

} // namespace

Result<QStringList> splitArguments(const QString &line)
{
    QStringList words;
    QString word;
    bool inWord = false;
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto c = line[i];
        const auto next = i + 1 < line.size() ? line[i + 1] : QChar();
        if (c == QLatin1Char('\\') && quote != QLatin1Char('\'')) {
            if (i + 1 == line.size())
                return localError(
                    Text::tr("The line ends with a backslash, which needs a character after it."));
            if (next == QLatin1Char('\n')) {
                ++i;
                continue;
            }
            if (quote.isNull() || isEscapable(next)) {
                word += next;
                ++i;
            } else {
                word += c;
            }
            inWord = true;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = {};
            else
                word += c;
        } else if (c == QLatin1Char('\'') || c == QLatin1Char('"')) {
            quote = c;
            inWord = true;
        } else if (isBlank(c)) {
            if (inWord)
                words.append(word);
            word.clear();
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (quote == QLatin1Char('\''))
        return localError(Text::tr("A single quote (') is opened and not closed."));
    if (!quote.isNull())
        return localError(Text::tr("A double quote (\") is opened and not closed."));
    if (inWord)
        words.append(word);
    return words;
}

QString quoteArgument(const QString &argument)
{
    // zsh replaces a word that begins with '=' by the path of a program.
    const bool safe = !argument.isEmpty() && argument[0] != QLatin1Char('=')
                      && std::all_of(argument.begin(), argument.end(), isSafe);
    if (safe)
        return argument;
    auto inside = argument;
    inside.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + inside + QLatin1Char('\'');
}

QString joinArguments(const QStringList &arguments)
{
    QStringList quoted;
    quoted.reserve(arguments.size());
    for (const auto &argument : arguments)
        quoted.append(quoteArgument(argument));
    return quoted.join(QLatin1Char(' '));
}

bool wantsShell(const QString &line)
{
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto c = line[i];
        const bool literal = quote == QLatin1Char('\'');
        if (c == QLatin1Char('\\') && !literal) {
            ++i;
        } else if ((c == QLatin1Char('$') || c == QLatin1Char('`')) && !literal) {
            return true;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = {};
        } else if (c == QLatin1Char('\'') || c == QLatin1Char('"')) {
            quote = c;
        } else if (QStringView(u"|&><*;").contains(c)) {
            return true;
        }
    }
    return false;
}

} // namespace core
