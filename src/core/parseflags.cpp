#include "core/parseflags.h"

#include "core/parsehints.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace core {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

const KnownFlag *specOf(const QList<KnownFlag> &specs, const QString &name)
{
    const auto found =
        std::find_if(specs.begin(), specs.end(), [&](const auto &spec) { return spec.name == name; });
    return found == specs.end() ? nullptr : &*found;
}

const KnownFlag *specOf(const QList<KnownFlag> &specs, QChar letter)
{
    const auto found =
        std::find_if(specs.begin(), specs.end(), [&](const auto &spec) { return spec.letter == letter; });
    return found == specs.end() || letter.isNull() ? nullptr : &*found;
}

/// A value that is the argument after the flag.
bool takeNext(const Draft &draft, ReadFlag &flag, FlagScan &scan)
{
    if (scan.next >= draft.size()) {
        scan.fault = FlagScan::Fault::NoValue;
        scan.unknown = flag.spec.name;
        return false;
    }
    flag.valuePiece = draft.piece(scan.next);
    flag.value = flag.valuePiece.text;
    scan.next += flag.valuePiece.count;
    return true;
}

void scanLong(const Draft &draft, int word, const QList<KnownFlag> &specs, FlagScan &scan)
{
    const auto &argument = draft.arguments()[word];
    const auto equals = argument.indexOf(QLatin1Char('='));
    const auto name = equals < 0 ? argument : argument.left(equals);
    const auto *spec = specOf(specs, name);
    if (!spec) {
        scan.wantsHelp = name == QLatin1String("--help");
        if (!scan.wantsHelp) {
            scan.fault = FlagScan::Fault::Unknown;
            scan.unknown = name;
        }
        return;
    }
    ReadFlag flag{*spec, {}, word, {}};
    if (equals >= 0)
        flag.value = argument.mid(equals + 1);
    else if (!spec->isSwitch && !takeNext(draft, flag, scan))
        return;
    scan.flags.append(flag);
}

/// -it, -dp 80:80, -p80:80, -e=x
void scanLetters(const Draft &draft, int word, const QList<KnownFlag> &specs, FlagScan &scan)
{
    const auto &argument = draft.arguments()[word];
    for (qsizetype at = 1; at < argument.size(); ++at) {
        const auto *spec = specOf(specs, argument[at]);
        if (!spec) {
            scan.wantsHelp = argument[at] == QLatin1Char('h');
            if (!scan.wantsHelp) {
                scan.fault = FlagScan::Fault::Unknown;
                scan.unknown = QLatin1Char('-') + argument.mid(at, argument[at].isHighSurrogate() ? 2 : 1);
            }
            return;
        }
        ReadFlag flag{*spec, {}, word, {}};
        const auto rest = argument.mid(at + 1);
        const bool assigns = rest.size() > 1 && rest[0] == QLatin1Char('=');
        if (assigns)
            flag.value = rest.mid(1);
        else if (!spec->isSwitch && !rest.isEmpty())
            flag.value = rest;
        else if (!spec->isSwitch && !takeNext(draft, flag, scan))
            return;
        scan.flags.append(flag);
        if (assigns || !spec->isSwitch)
            return;
    }
}

/// What people write for flags that are called otherwise, too far from them for a spelling mistake.
QString otherName(const QString &name)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("--port"), QStringLiteral("--publish")},
        {QStringLiteral("--ports"), QStringLiteral("--publish")},
        {QStringLiteral("--environment"), QStringLiteral("--env")},
        {QStringLiteral("--daemon"), QStringLiteral("--detach")},
        {QStringLiteral("--background"), QStringLiteral("--detach")},
        {QStringLiteral("--remove"), QStringLiteral("--rm")},
        {QStringLiteral("--cpu"), QStringLiteral("--cpus")},
        {QStringLiteral("--mem"), QStringLiteral("--memory")},
        {QStringLiteral("--workingdir"), QStringLiteral("--workdir")},
    };
    return names.value(name);
}

/// The flag that was meant, or empty.
QString meantFlag(const QString &argument, const QString &unknown, const QList<KnownFlag> &specs)
{
    QStringList names;
    for (const auto &spec : specs)
        names.append(spec.name);
    if (!argument.startsWith(QLatin1String("--"))) {
        const auto equals = argument.indexOf(QLatin1Char('='));
        const QString whole = QLatin1Char('-') + argument.left(equals);
        if (names.contains(whole))
            return whole;
        const auto other = QString(unknown).toLower();
        return other != unknown && specOf(specs, other.back()) ? other : QString();
    }
    const auto other = otherName(unknown);
    return names.contains(other) ? other : nearest(unknown, names);
}

/// -name is read as -n -a -m -e by docker.
void tellLongWithOneDash(Draft &draft, const FlagScan &scan, int word, const QList<KnownFlag> &specs)
{
    const auto &argument = draft.arguments()[word];
    if (argument.startsWith(QLatin1String("--")) || argument.size() < 3 || scan.flags.isEmpty())
        return;
    const auto name = QString(QLatin1Char('-') + argument);
    const auto *spec = specOf(specs, name);
    if (!spec || scan.flags.last().spec.isSwitch)
        return;
    draft.hint(word,
               //: %1 and %2 are flags: -env is not --env
               Text::tr("docker reads %1 as single letters. With two dashes it is %2.").arg(argument, name),
               draft.with(draft.piece(word), {name}));
}

void tellUnknown(Draft &draft, const FlagScan &scan, int word, const QList<KnownFlag> &specs,
                 const QString &topic)
{
    if (draft.isFull()) {
        draft.error(word, {}); // it only counts: what is meant by it takes long to find out
        return;
    }
    const auto docker = QLatin1String("docker");
    const auto title = topic == docker ? topic : docker + QLatin1Char(' ') + topic;
    const auto &argument = draft.arguments()[word];
    const auto meant = meantFlag(argument, scan.unknown, specs);
    if (meant.isEmpty()) {
        //: %1 is a docker command such as "docker run", %2 a flag
        draft.error(word, Text::tr("%1 has no flag %2.").arg(title, scan.unknown),
                    draft.without({word, 1, {}}));
        return;
    }
    auto mended = meant;
    if (meant.startsWith(QLatin1String("--"))) {
        const auto equals = argument.indexOf(QLatin1Char('='));
        mended += equals < 0 ? QString() : argument.mid(equals);
    } else {
        mended = argument;
        mended.replace(scan.unknown.back(), meant.back());
    }
    draft.error(word,
                //: %1 is a docker command such as "docker run", %2 and %3 are flags
                Text::tr("%1 has no flag %2. Is it %3?").arg(title, scan.unknown, meant),
                draft.with({word, 1, {}}, {mended}));
}

void tellUse(Draft &draft, const ReadFlag &flag)
{
    if (flag.spec.isSwitch && !flag.value.isEmpty() && !boolOfText(flag.value)) {
        //: %1 is a flag
        draft.error(flag.word, Text::tr("%1 is true or false.").arg(flag.spec.name));
    } else if (flag.spec.use == KnownFlag::Use::Printed) {
        //: %1 is a flag
        draft.note(flag.word, Text::tr("%1 only changes what docker prints.").arg(flag.spec.name));
    } else if (flag.spec.use == KnownFlag::Use::LeftOut) {
        //: %1 is a flag
        draft.note(flag.word, Text::tr("%1 has no effect here.").arg(flag.spec.name));
    }
}

} // namespace

QList<KnownFlag> knownFlags(QLatin1String list)
{
    QList<KnownFlag> specs;
    const auto words = QString(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (auto word : words) {
        KnownFlag spec;
        const auto end = word.back();
        if (end == QLatin1Char('~'))
            spec.use = KnownFlag::Use::Printed;
        else if (end == QLatin1Char('!'))
            spec.use = KnownFlag::Use::LeftOut;
        else if (end == QLatin1Char('.'))
            spec.use = KnownFlag::Use::Silent;
        if (spec.use != KnownFlag::Use::Asked)
            word.chop(1);
        if (word.size() > 2 && word[word.size() - 2] == QLatin1Char('/')) {
            spec.letter = word.back();
            word.chop(2);
        }
        spec.isSwitch = !word.endsWith(QLatin1Char('='));
        if (!spec.isSwitch)
            word.chop(1);
        spec.name = QLatin1String("--") + word;
        specs.append(spec);
    }
    return specs;
}

FlagScan scanFlag(const Draft &draft, int word, const QList<KnownFlag> &specs)
{
    FlagScan scan;
    scan.next = word + 1;
    if (draft.arguments()[word].startsWith(QLatin1String("--")))
        scanLong(draft, word, specs, scan);
    else
        scanLetters(draft, word, specs, scan);
    return scan;
}

int readFlag(Draft &draft, int word, const QList<KnownFlag> &specs, const QString &topic,
             QList<ReadFlag> &flags, bool &wantsHelp)
{
    auto scan = scanFlag(draft, word, specs);
    wantsHelp = wantsHelp || scan.wantsHelp;
    auto flagTopic = topic;
    for (const auto &flag : std::as_const(scan.flags))
        flagTopic += QLatin1Char(' ') + flag.spec.name;
    if (scan.fault == FlagScan::Fault::NoValue)
        flagTopic += QLatin1Char(' ') + scan.unknown;
    draft.mark({word, 1, {}}, CommandWord::Kind::Flag, flagTopic == topic ? QString() : flagTopic);
    if (scan.fault == FlagScan::Fault::Unknown) {
        tellUnknown(draft, scan, word, specs, topic);
        // Its value, if it is a flag with one that was meant, is no operand.
        const auto *spec = specOf(specs, meantFlag(draft.arguments()[word], scan.unknown, specs));
        const bool hasValue = draft.arguments()[word].contains(QLatin1Char('='));
        if (spec && !spec->isSwitch && !hasValue && scan.next < draft.size()) {
            const auto value = draft.piece(scan.next);
            draft.mark(value, CommandWord::Kind::Value, QString());
            scan.next += value.count;
        }
    } else if (scan.fault == FlagScan::Fault::NoValue) {
        //: %1 is a flag
        draft.error(word, Text::tr("%1 needs a value after it.").arg(scan.unknown));
    }
    for (const auto &flag : std::as_const(scan.flags)) {
        if (flag.valuePiece.word >= 0)
            draft.mark(flag.valuePiece, CommandWord::Kind::Value, flagTopic);
        tellUse(draft, flag);
        tellLongWithOneDash(draft, scan, word, specs);
    }
    flags += scan.flags;
    return scan.next;
}

} // namespace core
