#include "core/command.h"
#include "core/runflags.h"
#include "core/topictable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

using Alias = std::pair<QLatin1String, QLatin1String>;

/// The verbs that docker has two names for, beside "container start" for "start".
constexpr std::array verbAliases{
    Alias{"images"_L1, "image ls"_L1},       Alias{"image list"_L1, "image ls"_L1},
    Alias{"image rm"_L1, "rmi"_L1},          Alias{"image remove"_L1, "rmi"_L1},
    Alias{"image pull"_L1, "pull"_L1},       Alias{"image push"_L1, "push"_L1},
    Alias{"image tag"_L1, "tag"_L1},         Alias{"image history"_L1, "history"_L1},
    Alias{"container ls"_L1, "ps"_L1},       Alias{"container list"_L1, "ps"_L1},
    Alias{"container remove"_L1, "rm"_L1},   Alias{"system events"_L1, "events"_L1},
    Alias{"system info"_L1, "info"_L1},      Alias{"network list"_L1, "network ls"_L1},
    Alias{"volume list"_L1, "volume ls"_L1},
};

/// Other names for an operand, as docker's pages call it for one verb or another.
constexpr std::array operandAliases{
    Alias{"SOURCE"_L1, "SOURCE_IMAGE"_L1},
    Alias{"TARGET"_L1, "TARGET_IMAGE"_L1},
    Alias{"REFERENCE"_L1, "IMAGE"_L1},
    Alias{"REPOSITORY"_L1, "IMAGE"_L1},
};

const topics::Topic *find(const QString &key)
{
    for (const auto &table : {topics::general(), topics::acts(), topics::readings()}) {
        const auto found = std::find_if(table.begin(), table.end(), [&key](const topics::Topic &topic) {
            return key == QLatin1String(topic.key);
        });
        if (found != table.end())
            return &*found;
    }
    return nullptr;
}

/// "rm -f": the letters are looked up among the flags of the verb.
const topics::Topic *findLetter(const QString &verb, QChar letter)
{
    const QString start = verb + u" --";
    for (const auto &table : {topics::general(), topics::acts(), topics::readings()}) {
        const auto found = std::find_if(table.begin(), table.end(), [&](const topics::Topic &topic) {
            return topic.letter != 0 && letter == QLatin1Char(topic.letter)
                   && QLatin1String(topic.key).startsWith(start);
        });
        if (found != table.end())
            return &*found;
    }
    return nullptr;
}

QString aliasOf(std::span<const Alias> aliases, const QString &name)
{
    const auto found = std::find_if(aliases.begin(), aliases.end(),
                                    [&name](const Alias &alias) { return name == alias.first; });
    return found == aliases.end() ? QString() : QString(found->second);
}

QString usualVerb(const QString &verb)
{
    if (const auto other = aliasOf(verbAliases, verb); !other.isEmpty())
        return other;
    if (!find(verb) && verb.startsWith("container "_L1))
        return verb.mid(10);
    return verb;
}

bool hasRunFlags(const QString &verb)
{
    return verb == "run"_L1 || verb == "create"_L1 || verb == "update"_L1;
}

QString textOf(const topics::Topic *topic)
{
    return topic ? Text::tr(topic->text) : QString();
}

QString flagTextOf(const QString &verb, const QString &flag)
{
    if (const auto *topic = find(verb + u' ' + flag))
        return textOf(topic);
    if (flag.size() == 2) {
        if (const auto *topic = findLetter(verb, flag[1]))
            return textOf(topic);
    }
    if (hasRunFlags(verb)) {
        if (const auto *known = runFlag(flag))
            return flagText(*known);
    }
    if (const auto *topic = find(u"* "_s + flag))
        return textOf(topic);
    // Several letters in one: -aq
    QStringList texts;
    if (flag.size() > 2 && flag[1] != u'-') {
        for (qsizetype i = 1; i < flag.size(); ++i)
            texts.append(flagTextOf(verb, u'-' + QString(flag[i])));
    }
    texts.removeAll(QString());
    return texts.join(u' ');
}

QString operandTextOf(const QString &verb, const QString &operand)
{
    const auto asRun = verb == "create"_L1 ? u"run"_s : verb;
    if (const auto *topic = find(asRun + u' ' + operand))
        return textOf(topic);
    const auto other = operand == "NAME"_L1 ? u"IMAGE"_s : aliasOf(operandAliases, operand);
    if (!other.isEmpty()) {
        if (const auto *topic = find(asRun + u' ' + other))
            return textOf(topic);
    }
    return textOf(find(u"* "_s + operand));
}

bool isOperand(const QString &word)
{
    return !word.isEmpty() && word[0] >= u'A' && word[0] <= u'Z';
}

} // namespace

QString topicText(const QString &topic)
{
    if (topic.startsWith(u'*'))
        return {};
    if (const auto *whole = find(topic))
        return textOf(whole);
    const auto words = topic.split(u' ', Qt::SkipEmptyParts);
    const auto end = std::find_if(words.begin(), words.end(), [](const QString &word) {
        return word.startsWith(u'-') || isOperand(word);
    });
    const auto verb = usualVerb(QStringList(words.begin(), end).join(u' '));
    const auto *known = find(verb);
    if (!known || end == words.end())
        return textOf(known);
    QStringList texts;
    for (auto word = end; word != words.end(); ++word)
        texts.append(isOperand(*word) ? operandTextOf(verb, *word) : flagTextOf(verb, *word));
    texts.removeAll(QString());
    return texts.join(u' ');
}

} // namespace core
