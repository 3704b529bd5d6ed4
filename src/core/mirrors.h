#pragma once

#include "core/command.h"

#include <QStringList>

/// What command.cpp's mirrorOf() is made of: one function for each kind of deed, named otherwise than
/// mirrorOf() itself, which takes any of them for a Deed and would call itself.
namespace core::mirrors {

Mirror of(const RunRequest &run, const NameOf &nameOf);
Mirror of(const CreateRequest &create, const NameOf &nameOf);
Mirror of(const RecreateRequest &recreate, const NameOf &nameOf);
Mirror of(const UpdateRequest &update, const NameOf &nameOf);
Mirror of(const ContainerRequest &act, const NameOf &nameOf);
Mirror of(const RenameRequest &rename, const NameOf &nameOf);
Mirror of(const ExecRequest &exec, const NameOf &nameOf);
Mirror of(const RemoveAllRequest &removeAll, const NameOf &nameOf);
Mirror of(const TagRequest &tag, const NameOf &nameOf);
Mirror of(const ImageRemoveRequest &remove, const NameOf &nameOf);
Mirror of(const PullRequest &pull, const NameOf &nameOf);
Mirror of(const PushRequest &push, const NameOf &nameOf);
Mirror of(const PruneRequest &prune, const NameOf &nameOf);
Mirror of(const Reading &reading, const NameOf &nameOf);

/// What a person would write for an object: its name, else a whole ID as docker prints it, else as it is.
QString calledName(const QString &id, const NameOf &nameOf);

/// Where in a form a word comes from.
struct Place
{
    QLatin1String field = {};
    int row = -1;
};

/// Builds a docker command word by word; the topics of its words begin with its verb.
class CommandBuilder
{
public:
    explicit CommandBuilder(const QString &verb); ///< "run", "image ls"

    /// `text` as it is written ("-d"), `name` the long names of all flags in it ("--interactive --tty").
    void flag(QLatin1String text, QLatin1String name, const Place &place = {});
    void option(QLatin1String text, QLatin1String name, const QString &value, const Place &place = {},
                bool secret = false);
    /// Stands as `usage` ("IMAGE") while there is no text.
    void operand(QLatin1String usage, const QString &text, const Place &place = {});
    void operands(QLatin1String usage, const QStringList &ids, const NameOf &nameOf);
    /// Words for the program in a container, which may be empty ones.
    void arguments(QLatin1String usage, const QStringList &words, const Place &place = {});
    void append(CommandWord word) { m_command.words.append(std::move(word)); }

    QString topic(const QString &name) const { return m_verb + u' ' + name; }
    const Command &command() const { return m_command; }
    Mirror mirror(const QString &note = {}) const { return {{m_command}, note}; }

private:
    QString m_verb;
    Command m_command;
};

/// Values as docker reads them.
QString sizeValue(qint64 bytes); ///< "64m", "1g", "1000", "-1"
QString cpusValue(qint64 nanoCpus); ///< "0.5"
QString restartValue(const RestartPolicy &policy); ///< "on-failure:5", "no"
void addEnv(CommandBuilder &builder, const EnvVar &variable, const Place &place);

} // namespace core::mirrors
