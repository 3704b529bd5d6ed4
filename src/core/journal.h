#pragma once

#include "core/command.h"
#include "core/endpoint.h"
#include "core/event.h"
#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace core {

using DeedId = quint64; ///< 0 = nobody's: an automatic read

/// One request to the engine and what came of it. Bodies are cut to bodyLimit; X-Registry-Auth is dots.
struct Exchange
{
    static constexpr qsizetype bodyLimit = 32 * 1024;

    quint64 serial = 0; ///< counts up
    DeedId deed = 0;
    QDateTime started;
    qint64 milliseconds = -1; ///< -1 = still under way
    QByteArray method;
    QByteArray target; ///< "/v1.41/containers/create?name=web", encoded
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qint64 bodySize = 0; ///< of the whole
    int status = 0; ///< 0 = no answer
    QByteArray answer;
    qint64 answerSize = 0; ///< of the whole, as received; streams count on
    std::optional<Error> error;
    bool stream = false;

    bool operator==(const Exchange &) const = default;
};

/// One thing done (or read), with all there is to tell about it.
struct HistoryEntry
{
    enum class State { Running, Done, Failed, Canceled };
    DeedId id = 0;
    Endpoint endpoint; ///< of the engine it was asked of; not valid when that is not known
    QDateTime started;
    qint64 milliseconds = -1; ///< -1 while it runs
    Deed deed;
    Mirror mirror; ///< of the deed, with the names of that time
    bool automatic = false; ///< a read that the window made by itself
    State state = State::Running;
    QString problem; ///< what went wrong, one sentence in the language of that time
    QList<Exchange> exchanges;
    QList<EngineEvent> events; ///< that came while it ran and up to two seconds after, of its objects

    bool operator==(const HistoryEntry &) const = default;
};

/// What it did, in a few words of the user's language: "Run nginx", "Stop 3 containers".
QString titleOf(const HistoryEntry &entry);

/// JSON on several lines with two spaces; anything else as it is.
QString prettyBody(const QByteArray &body);
/// The exchange as text to read: request line, headers, pretty body, status, pretty answer, sizes where it
/// was cut. Secret values in Env arrays and X-Registry-Auth are dots unless `reveal`.
QString exchangeText(const Exchange &exchange, bool reveal = false);
/// Replaces the values of secret-named variables in "NAME=value" strings of a JSON text by dots.
QByteArray maskedBody(const QByteArray &body);

enum class ExportFormat { ShellScript, PowerShellScript, Markdown };
/// A file of these entries, oldest first, in UTF-8: .sh and .ps1 with the commands and comments (time, title;
/// what failed or has no command is a comment), secrets replaced by dots with a comment that says so; .md
/// study notes with each command and its words explained in the user's language.
QByteArray exported(const QList<HistoryEntry> &entries, ExportFormat format);
/// One command with its words explained as a Markdown table, for the clipboard.
QString explainedMarkdown(const Mirror &mirror);

} // namespace core
