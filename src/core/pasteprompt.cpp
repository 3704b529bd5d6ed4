#include "core/pastefindings.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr qsizetype LongestPrompt = 300;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

const QRegularExpression &commandWord()
{
    static const QRegularExpression word(uR"((?<![^\s>])(?:docker(?:\.exe)?(?=\s|$)|sudo\s|for\s+/f\s))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return word;
}

bool isPrompt(QStringView text)
{
    static const QRegularExpression prompt(
        uR"(^\s*(?:(?:)"
        // PS C:\Users\me> and C:\Users\me>
        uR"((?:PS(?:\s[^>]*)?|[A-Za-z]:[\\/][^>]*)>\s*)"
        // $, #, user@host:~/x$, (base) [root@host x]#, bash-5.1#
        uR"(|(?:\([\w.-]+\)\s*)?)"
        uR"((?:\[[^\]]*\]|[\w.-]+@[\w.-]+[^$#%>❯]*|(?:ba)?sh-[\d.]+)?\s*[$#%>❯»]\s+)"
        // ➜  folder git:(main) ✗
        uR"(|➜\s+\S+\s+(?:git:\S+\s+)?(?:✗\s+)?)"
        uR"(){1,3})$)"_s);
    return prompt.match(text.toString()).hasMatch();
}

bool isHash(QStringView prompt)
{
    const auto text = prompt.trimmed();
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'#'; });
}

Mend promptMend(const QString &text, qsizetype from, qsizetype length)
{
    const auto prompt = QStringView(text).sliced(from, length);
    return {PasteFinding::Kind::Prompt,
            {from, length},
            //: %1 is what a terminal shows before one types: PS C:\>
            Text::tr("“%1” is the prompt of a terminal, not part of the command.")
                .arg(shortened(prompt.trimmed())),
            {{{from, length}, {}}}};
}

} // namespace

bool beginsCommand(QStringView line)
{
    const auto head = line.first(std::min(line.size(), LongestPrompt)).toString();
    const auto match = commandWord().match(head);
    return match.hasMatch() && QStringView(head).first(match.capturedStart()).trimmed().isEmpty();
}

qsizetype promptLength(QStringView line)
{
    const auto head = line.first(std::min(line.size(), LongestPrompt)).toString();
    auto words = commandWord().globalMatch(head);
    // The prompt may have the word, too: ~/docker$
    for (int tries = 0; words.hasNext() && tries < 5; ++tries) {
        const auto length = words.next().capturedStart();
        const auto before = QStringView(head).first(length);
        if (before.trimmed().isEmpty())
            return 0;
        if (isPrompt(before))
            return length;
    }
    return 0;
}

QList<Mend> prompts(const PastedView &view, bool evenHash)
{
    QList<Mend> mends;
    bool isDone = false;
    bool isContinued = false;
    const auto escape = view.shell == Shell::Posix ? u'\\' : view.shell == Shell::Cmd ? u'^' : u'`';
    forEachLine(view.text, [&](qsizetype from, qsizetype end) {
        const auto line = QStringView(view.text).sliced(from, end - from);
        if (isDone && !isContinued)
            return;
        if (isContinued) {
            // The terminal's sign that it waits for the rest.
            static const QRegularExpression sign(uR"(^\s*(?:>{1,2}\s|More\?\s)\s*)"_s);
            const auto match = sign.match(line.first(std::min(line.size(), LongestPrompt)).toString());
            if (match.hasMatch())
                mends.append(promptMend(view.text, from, match.capturedLength()));
        } else if (const auto length = promptLength(line);
                   length > 0 && (evenHash || !isHash(line.first(length)))) {
            mends.append(promptMend(view.text, from, length));
            isDone = true;
        } else {
            isDone = beginsCommand(line);
        }
        isContinued = isDone && line.trimmed().endsWith(escape);
    });
    return mends;
}

} // namespace core
