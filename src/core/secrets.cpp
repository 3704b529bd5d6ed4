#include "core/command.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

bool isSecretName(QStringView name)
{
    static constexpr std::array parts{"PASS"_L1, "SECRET"_L1, "TOKEN"_L1, "KEY"_L1, "CREDENTIAL"_L1};
    if (name.compare("KEY"_L1, Qt::CaseInsensitive) == 0)
        return false;
    return std::any_of(parts.begin(), parts.end(),
                       [name](QLatin1String part) { return name.contains(part, Qt::CaseInsensitive); });
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
