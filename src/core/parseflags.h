#pragma once

#include "core/parsedraft.h"
#include "core/runflags.h"

namespace core {

/// A flag of some docker command.
struct KnownFlag
{
    enum class Use {
        Asked, ///< part of what is asked for
        Silent, ///< of no interest here: --force of a prune
        Printed, ///< changes only what docker prints
        LeftOut, ///< has no place in Gorae
    };
    QString name; ///< "--publish"
    QChar letter; ///< or null
    bool isSwitch = false;
    Use use = Use::Asked;
    const RunFlag *run = nullptr; ///< of run and create
};

/// Flags of a compact list: "all/a filter=/f! format=~": name, = with a value, / letter, then ~ Printed,
/// ! LeftOut, . Silent.
QList<KnownFlag> knownFlags(QLatin1String list);

/// A flag as it was given.
struct ReadFlag
{
    KnownFlag spec;
    QString value; ///< of a switch: as written after =, or empty
    int word = -1; ///< that holds the flag
    Piece valuePiece; ///< word -1: the value, if any, is in the flag's own word

    bool isOn() const { return boolOfText(value).value_or(true); } ///< of a switch
    int valueWord() const { return valuePiece.word < 0 ? word : valuePiece.word; }
};

struct ReadWords
{
    QList<ReadFlag> flags;
    QList<Piece> operands;
    bool wantsHelp = false;
    bool hasSubstitution = false; ///< as an operand that names an object

    const ReadFlag *last(QLatin1String name) const; ///< null when it is not given
    bool isOn(QLatin1String name) const;
};

/// A command of docker: how its words are read and what they ask for.
struct Verb
{
    QStringList paths; ///< "ps", "container ls"; messages say the first
    QString topic;
    QList<KnownFlag> flags;
    QStringList operands; ///< "CONTAINER", "NAME"; the last one repeats
    int minimum = 0;
    int maximum = 0; ///< of operands; -1 = any number
    bool stopsAtOperand = false; ///< what comes after the first operand is not docker's
    void (*read)(Draft &draft, const Verb &verb, const ReadWords &words) = nullptr;
    ContainerVerb act = ContainerVerb::Start;
    Reading::What reading = Reading::What::Containers;

    QString title() const { return QLatin1String("docker ") + paths.first(); }
    QString operandName(qsizetype index) const;
    QString operandTopic(qsizetype index) const;
};

/// One argument that begins with -, which may be several flags.
struct FlagScan
{
    enum class Fault { None, Unknown, NoValue };
    QList<ReadFlag> flags; ///< those that were understood
    int next = 0; ///< index of the argument after it and its value
    Fault fault = Fault::None;
    QString unknown; ///< "--nam", "-n"
    bool wantsHelp = false;
};
FlagScan scanFlag(const Draft &draft, int word, const QList<KnownFlag> &specs);

/// Marks and tells about the flags of one argument; the index of the next one.
int readFlag(Draft &draft, int word, const QList<KnownFlag> &specs, const QString &topic,
             QList<ReadFlag> &flags, bool &wantsHelp);
/// Reads, marks and checks all words of a verb from the index `from`.
ReadWords readWords(Draft &draft, int from, const Verb &verb);

} // namespace core
