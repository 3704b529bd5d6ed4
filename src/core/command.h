#pragma once

#include "core/deed.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace core {

/// One argument of a docker command, with what it means.
struct CommandWord
{
    enum class Kind {
        Program, ///< docker
        Verb, ///< run, image, ls
        Flag, ///< -d, --name, -aq
        Value, ///< of the flag before it
        Operand, ///< image, container, command
        Substitution ///< $(docker ps -aq): the output of another command
    };
    QString text; ///< as docker gets it: without any shell's quotes
    Kind kind = Kind::Operand;
    QString topic; ///< key of topicText(); a flag and its value share one
    /// The part of a form that it stands for: fieldKey() of the Run dialog, or a dialog's own ("signal");
    /// empty = none.
    QString field;
    int row = -1; ///< of a field that is a list: index in the request's list
    bool secret = false; ///< what follows the first '=' (or all, without one) is shown as dots
    bool placeholder = false; ///< stands for what is not said yet: NEW_NAME

    bool operator==(const CommandWord &) const = default;
};

/// A docker command as argument list. The one source of what is shown, copied and exported.
struct Command
{
    QList<CommandWord> words; ///< the first is "docker"
    /// Not empty: a command that prints IDs, which come as further arguments after `words`:
    /// docker rm -f $(docker ps -aq)
    QList<CommandWord> source;

    bool isEmpty() const { return words.isEmpty(); }
    QStringList arguments() const; ///< texts of `words`
    bool operator==(const Command &) const = default;
};

/// The commands that equal one deed, in their order. None, when docker has none: then `note` says so.
struct Mirror
{
    QList<Command> commands;
    QString note; ///< translated; why there are several or none, or what they leave out. May be empty.

    bool operator==(const Mirror &) const = default;
};

/// What a person calls an object: its name for an ID. Without one the ID is shown.
using NameOf = std::function<QString(const QString &id)>;

/// The docker command(s) of a deed. There is one function for each kind of deed; a new kind does not compile
/// before it has one. An operand that is not said yet stands as docker's usage has it: IMAGE, NEW_NAME.
Mirror mirrorOf(const Deed &deed, const NameOf &nameOf = {});

/// The texts of the placeholders in it, each once: NEW_NAME. With one, there is no request to make of the
/// deed.
QStringList placeholdersOf(const Mirror &mirror);

/// docker rm -f $(docker ps -aq): all containers, or (`runningOnly`) $(docker ps -q).
Mirror mirrorOfRemoveAll(bool runningOnly = false);

/// One or two sentences in the user's language about a word, by its topic ("run --name", "rm -f", "ps",
/// "run IMAGE"); empty for an unknown topic.
QString topicText(const QString &topic);

/// "image", "name", "ports", "env", "command", "entrypoint", "mounts", "network", "restart", "memory",
/// "cpus", "user", "workingDir", "hostname", "labels", "platform", "autoRemove", "extra"; "" for Whole.
/// Beside them the Run dialog has "detach", "interactive" and "tty".
QString fieldKey(RunField field);

/// Whether a variable of this name is likely to hold a secret: PASS, SECRET, TOKEN, KEY, CREDENTIAL in it. A
/// plain "KEY" is not: KEY=VALUE is how everybody writes an example.
bool isSecretName(QStringView name);
/// What stands for a secret; always as long, so that it does not tell the length.
QString secretDots();
/// The text with its secret part as dots: DB_PASSWORD=••••••••
QString maskedText(const CommandWord &word);
/// A copy in which every secret is masked.
Command masked(const Command &command);

} // namespace core
