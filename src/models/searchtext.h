#pragma once

#include <QList>
#include <QString>

namespace models {

/// NFC and case-folded: what both sides of a search are brought to.
QString searchForm(const QString &text);
/// What a Latin keyboard would have typed for these keys of the 2-beolsik layout: "ㅜ햐ㅜㅌ" gives "nginx".
/// Everything that is not Hangul stays as it is.
QString latinFromHangul(const QString &text);

/// What a person typed into a search or filter box, made ready once and matched many times.
class SearchText
{
public:
    enum Mode {
        Words, ///< every word must be found, in any order
        Phrase, ///< the text as a whole, spaces included
    };

    SearchText() = default;
    explicit SearchText(const QString &typed, Mode mode = Words);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// True when empty. Beside the text itself two more are tried: initial consonants (ㅋㅌ finds 컨테이너),
    /// and what was meant if the keyboard was left in its Hangul state (ㅜ햐ㅜㅌ finds nginx).
    /// A word of two or more characters also matches when `id` begins with it, "sha256:" aside: as docker
    /// takes short IDs, and without "db" finding every third container by its ID.
    bool matches(const QString &text, const QString &id = {}) const;

private:
    struct Word
    {
        QString text;
        QString latin; ///< empty when `text` has no Hangul
        QString initials; ///< with lone consonants, which stand for any syllable that begins so; or empty
    };
    QList<Word> m_words;
};

} // namespace models
