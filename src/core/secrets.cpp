#include "core/command.h"
#include "core/extraflags.h"
#include "core/flagparts.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// addr=nas,password=x; a value may be a list of such fields again.
bool hasSecretField(const QString &fields)
{
    const auto isSecret = [](const QString &field) {
        const auto parts = field.split(u'=');
        return !parts.last().isEmpty()
               && std::any_of(parts.begin(), parts.end() - 1,
                              [](const QString &name) { return !name.contains(u'/') && isSecretName(name); });
    };
    const auto list = fields.split(u',');
    return std::any_of(list.begin(), list.end(), isSecret);
}

} // namespace

bool isSecretName(QStringView name)
{
    static constexpr std::array parts{"PASS"_L1, "SECRET"_L1, "TOKEN"_L1, "KEY"_L1, "CREDENTIAL"_L1};
    if (name.compare("KEY"_L1, Qt::CaseInsensitive) == 0)
        return false;
    return std::any_of(parts.begin(), parts.end(),
                       [name](QLatin1String part) { return name.contains(part, Qt::CaseInsensitive); });
}

bool holdsSecret(const ExtraFlag &flag)
{
    if (flag.name == "--mount"_L1 || flag.name == "--network"_L1) {
        const auto fields = csvFields(flag.value).value_or(QStringList{flag.value});
        return std::any_of(fields.begin(), fields.end(), hasSecretField);
    }
    const auto *known = runFlag(flag.name);
    const auto equals = flag.value.indexOf(u'=');
    return known && known->shape == RunFlag::Shape::Pair && equals > 0 && equals + 1 < flag.value.size()
           && isSecretName(QStringView(flag.value).left(equals));
}

QString secretDots()
{
    return QString(8, u'\u2022');
}

QString maskedText(const CommandWord &word)
{
    if (!word.secret)
        return word.text;
    return word.text.left(word.text.indexOf(u'=') + 1) + secretDots();
}

Command masked(const Command &command)
{
    auto copy = command;
    for (auto *words : {&copy.words, &copy.source}) {
        for (auto &word : *words)
            word.text = maskedText(word);
    }
    return copy;
}

} // namespace core
