#include "core/nativewords.h"

namespace core {

NativeLine splitNative(QList<NativeChar> characters)
{
    NativeLine out;
    NativeWord word;
    bool inWord = false;
    bool quoted = false;
    const auto touch = [&word, &inWord](qsizetype at) {
        if (!inWord) {
            word = {{}, at, at};
            inWord = true;
        }
        word.last = at;
    };
    for (qsizetype i = 0; i < characters.size(); ++i) {
        auto &now = characters[i];
        if (!quoted && !now.joined && (now.c == u' ' || now.c == u'\t')) {
            if (inWord)
                out.words.append(word);
            inWord = false;
            continue;
        }
        touch(now.at);
        now.quoted = quoted;
        if (now.c == u'"') {
            qsizetype backslashes = 0;
            while (backslashes < word.text.size() && i > backslashes
                   && characters[i - 1 - backslashes].c == u'\\')
                ++backslashes;
            word.text.chop((backslashes + 1) / 2);
            if (backslashes % 2 == 1) {
                word.text += now.c;
                continue;
            }
            if (quoted && i + 1 < characters.size() && characters[i + 1].c == u'"') {
                word.text += now.c;
                ++i;
                touch(characters[i].at);
            }
            quoted = !quoted;
            if (quoted)
                out.openQuote = now.at;
        } else {
            word.text += now.c;
        }
    }
    if (inWord)
        out.words.append(word);
    if (!quoted)
        out.openQuote = -1;
    out.characters = std::move(characters);
    return out;
}

} // namespace core
