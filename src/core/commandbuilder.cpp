#include "core/mirrors.h"
#include "core/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace core::mirrors {

using namespace Qt::StringLiterals;
using Kind = CommandWord::Kind;

namespace {

bool isWholeId(QStringView text)
{
    if (text.startsWith("sha256:"_L1))
        text = text.mid(7);
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace

QString calledName(const QString &id, const NameOf &nameOf)
{
    const auto name = nameOf && !id.isEmpty() ? nameOf(id) : QString();
    if (!name.isEmpty())
        return name;
    return isWholeId(id) ? shortId(id) : id;
}

CommandBuilder::CommandBuilder(const QString &verb) : m_verb(verb)
{
    append({u"docker"_s, Kind::Program, u"docker"_s, {}, -1, false});
    QString path;
    const auto verbs = verb.split(u' ');
    for (const auto &word : verbs) {
        path += path.isEmpty() ? word : QString(u' ' + word);
        append({word, Kind::Verb, path, {}, -1, false});
    }
}

void CommandBuilder::flag(QLatin1String text, QLatin1String name, const Place &place)
{
    append({text, Kind::Flag, topic(name), place.field, place.row, false});
}

void CommandBuilder::option(QLatin1String text, QLatin1String name, const QString &value, const Place &place,
                            bool secret)
{
    flag(text, name, place);
    append({value, Kind::Value, topic(name), place.field, place.row, secret});
}

void CommandBuilder::operand(QLatin1String usage, const QString &text, const Place &place)
{
    append({text.isEmpty() ? QString(usage) : text, Kind::Operand, topic(usage), place.field, place.row,
            false, text.isEmpty()});
}

void CommandBuilder::operands(QLatin1String usage, const QStringList &ids, const NameOf &nameOf)
{
    if (ids.isEmpty())
        operand(usage, {});
    for (const auto &id : ids)
        operand(usage, calledName(id, nameOf));
}

void CommandBuilder::arguments(QLatin1String usage, const QStringList &words, const Place &place)
{
    auto name = usage;
    for (const auto &word : words) {
        append({word, Kind::Operand, topic(name), place.field, place.row, false});
        name = "ARG"_L1;
    }
}

QString sizeValue(qint64 bytes)
{
    static constexpr std::array units{std::pair{30, u'g'}, std::pair{20, u'm'}, std::pair{10, u'k'}};
    for (const auto &[shift, letter] : units) {
        if (const auto unit = qint64(1) << shift; bytes > 0 && bytes % unit == 0)
            return QString::number(bytes / unit) + letter;
    }
    return QString::number(bytes);
}

QString cpusValue(qint64 nanoCpus)
{
    constexpr qint64 one = 1'000'000'000;
    const QString sign = nanoCpus < 0 ? u"-"_s : QString();
    auto decimals = QString::number(std::abs(nanoCpus % one)).rightJustified(9, u'0');
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    const QString whole = sign + QString::number(std::abs(nanoCpus / one));
    return decimals.isEmpty() ? whole : QString(whole + u'.' + decimals);
}

QString restartValue(const RestartPolicy &policy)
{
    switch (policy.kind) {
    case RestartPolicy::Kind::OnFailure:
        return policy.maximumRetries > 0 ? QString(u"on-failure:"_s + QString::number(policy.maximumRetries))
                                         : u"on-failure"_s;
    case RestartPolicy::Kind::Always:
        return u"always"_s;
    case RestartPolicy::Kind::UnlessStopped:
        return u"unless-stopped"_s;
    case RestartPolicy::Kind::No:
        break;
    }
    return u"no"_s;
}

void addEnv(CommandBuilder &builder, const EnvVar &variable, const Place &place)
{
    const bool secret = variable.value && !variable.value->isEmpty() && isSecretName(variable.name);
    builder.option("--env"_L1, "--env"_L1, variable.text(), place, secret);
}

} // namespace core::mirrors
