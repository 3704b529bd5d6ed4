#pragma once

#include <QRandomGenerator>
#include <QStringList>

/// Arguments of characters that shells care about, the same in every run. `more`: characters beside those.
inline QStringList nastyArguments(int count, const QString &more)
{
    using namespace Qt::StringLiterals;
    static const QString alphabet =
        u"ab Z09_@%+:,./=-'\"\\$`!#&|;<>()[]{}*?~^\t한글　é₩“”„‘’‚‛–—−\u00a0\u200b가"_s;
    const QString characters = alphabet + more;
    QRandomGenerator random(30451);
    QStringList arguments{QString(),
                          u"-"_s,
                          u"--"_s,
                          u"--%"_s,
                          u"="_s,
                          u"=cmd"_s,
                          u"'"_s,
                          u"''"_s,
                          u"\""_s,
                          u"\"\""_s,
                          u"\\"_s,
                          u"\\\\"_s,
                          u"a\\"_s,
                          u"a b\\"_s,
                          u"a b\\\\"_s,
                          u"\\\""_s,
                          u"a\\\\\"b c\\\\"_s,
                          u"%OS%\"x y\""_s,
                          u"\\\\server\\share"_s,
                          u"[::1]:80:80"_s,
                          u"--rm"_s,
                          u"-v.x:y"_s,
                          u"e\u0301"_s, // decomposed
                          u"\u1112\u1161\u11ab"_s,
                          u"👩‍💻 🐳"_s,
                          QString(32000, u'x'),
                          QString(4000, u'\\') + u'"',
                          QString(4000, u'"')};
    while (arguments.size() < count) {
        QString argument;
        const auto length = random.bounded(14);
        for (int i = 0; i < length; ++i) {
            const auto at = random.bounded(static_cast<int>(characters.size()) + 1);
            argument += at == characters.size() ? u"😀"_s : QString(characters[at]);
        }
        arguments.append(argument);
    }
    return arguments;
}
