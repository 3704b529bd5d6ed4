#pragma once

#include "core/argv.h"
#include "core/commandparse.h"

#include <algorithm>

/// Commands as people type them, for the tests of their reader.
namespace parsing {

inline QStringList wordsOf(const QString &line)
{
    return core::splitArguments(line).valueOr(QStringList());
}

inline core::ParsedCommand parsed(const QString &line)
{
    return core::parseCommand(wordsOf(line));
}

/// The deed, which must be of this kind.
template <typename T>
T deedOf(const QString &line)
{
    const auto result = parsed(line);
    const auto *deed = result.deed ? std::get_if<T>(&*result.deed) : nullptr;
    if (!deed) {
        QString told;
        for (const auto &finding : result.findings)
            told += finding.message + QLatin1Char('\n');
        qFatal("no such deed in: %s\n%s", qUtf8Printable(line), qUtf8Printable(told));
    }
    return *deed;
}

inline core::ParseFinding firstOf(const core::ParsedCommand &result, core::ParseFinding::Kind kind)
{
    const auto found = std::find_if(result.findings.begin(), result.findings.end(),
                                    [kind](const auto &finding) { return finding.kind == kind; });
    return found == result.findings.end() ? core::ParseFinding{kind, -2, {}, {}} : *found;
}

inline core::ParseFinding errorOf(const QString &line)
{
    return firstOf(parsed(line), core::ParseFinding::Kind::Error);
}
inline core::ParseFinding hintOf(const QString &line)
{
    return firstOf(parsed(line), core::ParseFinding::Kind::Hint);
}
inline core::ParseFinding noteOf(const QString &line)
{
    return firstOf(parsed(line), core::ParseFinding::Kind::Note);
}

} // namespace parsing
