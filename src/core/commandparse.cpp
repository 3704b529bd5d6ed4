#include "core/commandparse.h"

#include "core/parsehints.h"
#include "core/parseverbs.h"

#include <QCoreApplication>
#include <QHash>

namespace core {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

const auto docker = QLatin1String("docker");
constexpr int mostWords = 4096;

/// What people write for commands that are called otherwise.
QString otherVerb(const QString &word)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("ls"), QStringLiteral("ps")},         {QStringLiteral("list"), QStringLiteral("ps")},
        {QStringLiteral("delete"), QStringLiteral("rm")},     {QStringLiteral("del"), QStringLiteral("rm")},
        {QStringLiteral("remove"), QStringLiteral("rm")},     {QStringLiteral("log"), QStringLiteral("logs")},
        {QStringLiteral("bash"), QStringLiteral("exec")},     {QStringLiteral("up"), QStringLiteral("start")},
        {QStringLiteral("download"), QStringLiteral("pull")},
    };
    return names.value(word);
}

void tellHelp(Draft &draft)
{
    draft.note(-1, Text::tr("This shows docker's help. Here each word of a command explains itself."));
}

bool isProgram(const QString &word)
{
    const auto name =
        word.mid(std::max(word.lastIndexOf(QLatin1Char('/')), word.lastIndexOf(QLatin1Char('\\'))) + 1)
            .toLower();
    return name == docker || name == QLatin1String("docker.exe");
}

/// Whether the rest can be read as if this were docker.
bool readProgram(Draft &draft)
{
    const auto &word = draft.arguments().first();
    draft.mark({0, 1, {}}, CommandWord::Kind::Program, docker);
    if (isProgram(word))
        return true;
    const bool meant = word == QLatin1String("podman") || word == QLatin1String("nerdctl")
                       || !nearest(word, {docker}).isEmpty();
    QStringList fixed;
    if (meant)
        fixed = draft.with({0, 1, {}}, {docker});
    else if (knownWords({}).contains(word))
        fixed = QStringList{docker} + draft.arguments();
    draft.error(0, Text::tr("A docker command begins with the word docker."), fixed);
    return meant;
}

/// Flags of docker itself, before the verb. The index of the verb.
int readGlobalFlags(Draft &draft, QList<ReadFlag> &flags, bool &wantsHelp)
{
    static const auto specs =
        knownFlags(QLatin1String("config=! context=/c! debug/D! host=/H! log-level=/l! tls! "
                                 "tlscacert=! tlscert=! tlskey=! tlsverify! version/v"));
    int at = 1;
    while (at < draft.size() && draft.arguments()[at].size() > 1
           && draft.arguments()[at].startsWith(QLatin1Char('-')))
        at = readFlag(draft, at, specs, docker, flags, wantsHelp);
    return at;
}

/// The verb's word as it was meant; empty when it is none. `group`: the word before it, or empty.
QString readVerbWord(Draft &draft, int at, const QString &group)
{
    const auto &word = draft.arguments()[at];
    const auto known = knownWords(group);
    draft.mark({at, 1, {}}, CommandWord::Kind::Verb, {});
    if (known.contains(word))
        return word;
    const auto other = otherVerb(word);
    const auto meant = known.contains(other) ? other : nearest(word, known);
    const auto title = group.isEmpty() ? QString(docker) : docker + QLatin1Char(' ') + group;
    if (meant.isEmpty())
        //: %1 is "docker" or "docker image", %2 the word after it
        draft.error(at, Text::tr("%1 has no command “%2”.").arg(title, word));
    else
        draft.error(at,
                    //: %1 is "docker" or "docker image", %2 the word after it, %3 the command that is meant
                    Text::tr("%1 has no command “%2”. Is it %3?").arg(title, word, meant),
                    draft.with({at, 1, {}}, {meant}));
    return meant;
}

/// The verb, with `at` after its words; null when there is none to go on with.
const Verb *readVerb(Draft &draft, int &at, bool &wantsHelp)
{
    auto path = readVerbWord(draft, at, {});
    const int first = at++;
    if (path.isEmpty())
        return nullptr;
    if (!verbsOfGroup(path).isEmpty()) {
        draft.mark({first, 1, {}}, CommandWord::Kind::Verb, path);
        const auto group = path;
        if (at >= draft.size()) {
            draft.error(
                first,
                //: %1 is "docker image" or "docker container"
                Text::tr("%1 needs one more word, such as ls.").arg(docker + QLatin1Char(' ') + group),
                draft.arguments() + QStringList{QStringLiteral("ls")});
            return nullptr;
        }
        wantsHelp =
            draft.arguments()[at] == QLatin1String("--help") || draft.arguments()[at] == QLatin1String("-h");
        const auto second = wantsHelp ? QString() : readVerbWord(draft, at, group);
        if (second.isEmpty())
            return nullptr;
        path += QLatin1Char(' ') + second;
        ++at;
    }
    if (const auto *verb = verbOf(path)) {
        draft.mark({at - 1, 1, {}}, CommandWord::Kind::Verb, verb->topic);
        return verb;
    }
    if (isForeignVerb(path))
        draft.error(
            at - 1,
            //: %1 is a docker command such as "docker build"
            Text::tr("Gorae does not do this: %1. A terminal can.").arg(docker + QLatin1Char(' ') + path));
    return nullptr;
}

void readAll(Draft &draft)
{
    if (draft.size() == 0) {
        draft.error(-1, Text::tr("There is no command."));
        return;
    }
    if (draft.size() > mostWords) {
        //: %1 is a number without group separators
        draft.error(-1, Text::tr("A command with more than %1 words is not read here.").arg(mostWords));
        return;
    }
    if (!readProgram(draft))
        return;
    QList<ReadFlag> globals;
    bool wantsHelp = false;
    int at = readGlobalFlags(draft, globals, wantsHelp);
    const bool wantsVersion = std::any_of(globals.begin(), globals.end(), [](const auto &flag) {
        return flag.spec.name == QLatin1String("--version");
    });
    if (wantsHelp || (at < draft.size() && draft.arguments()[at] == QLatin1String("help"))) {
        tellHelp(draft);
        return;
    }
    if (wantsVersion) {
        draft.setDeed(Reading{Reading::What::Version, {}, {}, {}});
        return;
    }
    if (at >= draft.size()) {
        draft.error(-1, Text::tr("After docker comes what to do, such as run or ps."));
        return;
    }
    const auto *verb = readVerb(draft, at, wantsHelp);
    if (wantsHelp)
        tellHelp(draft);
    if (!verb)
        return;
    const auto read = readWords(draft, at, *verb);
    if (read.wantsHelp) {
        tellHelp(draft);
        return;
    }
    if (read.hasSubstitution && verb->act != ContainerVerb::Remove) {
        draft.note(-1, Text::tr("Gorae does not run the command in the brackets. Write the names instead."));
        return;
    }
    if (read.operands.size() >= verb->minimum)
        verb->read(draft, *verb, read);
}

} // namespace

ParsedCommand parseCommand(const QStringList &arguments, const QList<int> &literal)
{
    Draft draft(arguments, literal);
    readAll(draft);
    return draft.result();
}

} // namespace core
