#include "models/searchtext.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace models {

namespace {

// The keys of the 2-beolsik layout.
constexpr std::array<const char *, 19> leadKeys{"r", "R", "s", "e", "E", "f", "a", "q", "Q", "t",
                                                "T", "d", "w", "W", "c", "z", "x", "v", "g"};
constexpr std::array<const char *, 21> vowelKeys{"k",  "o", "i", "O",  "j",  "p",  "u", "P", "h",  "hk", "ho",
                                                 "hl", "y", "n", "nj", "np", "nl", "b", "m", "ml", "l"};
constexpr std::array<const char *, 28> tailKeys{"",   "r",  "R",  "rt", "s",  "sw", "sg", "e", "f",  "fr",
                                                "fa", "fq", "ft", "fx", "fv", "fg", "a",  "q", "qt", "t",
                                                "T",  "d",  "w",  "c",  "z",  "x",  "v",  "g"};
/// U+3131..U+314E: the consonants as they stand alone.
constexpr std::array<const char *, 30> loneKeys{"r",  "R",  "rt", "s",  "sw", "sg", "e", "E", "f", "fr",
                                                "fa", "fq", "ft", "fx", "fv", "fg", "a", "q", "Q", "qt",
                                                "t",  "T",  "d",  "w",  "W",  "c",  "z", "x", "v", "g"};
/// The lone form of each lead of a syllable.
constexpr std::u16string_view leads = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
/// Input methods join two consonants typed in a row: cluster, first, second.
constexpr std::u16string_view clusters =
    u"ㄳㄱㅅㄵㄴㅈㄶㄴㅎㄺㄹㄱㄻㄹㅁㄼㄹㅂㄽㄹㅅㄾㄹㅌㄿㄹㅍㅀㄹㅎㅄㅂㅅ";

constexpr size_t syllablesPerLead = 21ULL * 28;
constexpr char16_t firstSyllable = 0xac00;
constexpr char16_t lastSyllable = 0xd7a3;
constexpr char16_t firstLone = 0x3131;
constexpr char16_t firstLoneVowel = 0x314f;
constexpr char16_t lastLoneVowel = 0x3163;

bool isSyllable(QChar c)
{
    return c.unicode() >= firstSyllable && c.unicode() <= lastSyllable;
}

bool isLoneConsonant(QChar c)
{
    return c.unicode() >= firstLone && c.unicode() < firstLoneVowel;
}

bool isLoneVowel(QChar c)
{
    return c.unicode() >= firstLoneVowel && c.unicode() <= lastLoneVowel;
}

QChar leadOf(QChar syllable)
{
    return leads[static_cast<size_t>((syllable.unicode() - firstSyllable) / syllablesPerLead)];
}

QString withoutClusters(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        size_t i = 0;
        while (i < clusters.size() && clusters[i] != c.unicode())
            i += 3;
        if (i < clusters.size())
            result.append(clusters[i + 1]).append(clusters[i + 2]);
        else
            result.append(c);
    }
    return result;
}

bool containsInitials(const QString &text, const QString &wanted)
{
    const auto same = [](QChar have, QChar want) {
        return have == want || (isLoneConsonant(want) && isSyllable(have) && leadOf(have) == want);
    };
    return std::search(text.begin(), text.end(), wanted.begin(), wanted.end(), same) != text.end();
}

} // namespace

QString searchForm(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString latinFromHangul(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(composed.size() * 2);
    const auto press = [&result](const char *keys) {
        result.append(QLatin1String(keys));
    };
    for (const QChar c : composed) {
        if (isSyllable(c)) {
            const auto number = static_cast<size_t>(c.unicode() - firstSyllable);
            press(leadKeys.at(number / syllablesPerLead));
            press(vowelKeys.at(number / 28 % 21));
            press(tailKeys.at(number % 28));
        } else if (isLoneConsonant(c)) {
            press(loneKeys.at(static_cast<size_t>(c.unicode() - firstLone)));
        } else if (isLoneVowel(c)) {
            press(vowelKeys.at(static_cast<size_t>(c.unicode() - firstLoneVowel)));
        } else {
            result.append(c);
        }
    }
    return result;
}

SearchText::SearchText(const QString &typed, Mode mode)
{
    const QStringList words =
        mode == Words ? typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts) : QStringList{typed};
    for (const QString &text : words) {
        if (text.isEmpty())
            continue;
        Word word;
        word.text = searchForm(text);
        const QString latin = searchForm(latinFromHangul(text));
        if (latin != word.text)
            word.latin = latin;
        if (std::any_of(word.text.cbegin(), word.text.cend(), isLoneConsonant))
            word.initials = withoutClusters(word.text);
        m_words.append(word);
    }
}

bool SearchText::matches(const QString &text, const QString &id) const
{
    if (m_words.isEmpty())
        return true;
    const QString form = searchForm(text);
    const QStringView hex = QStringView(id).sliced(id.indexOf(QLatin1Char(':')) + 1);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const Word &word) {
        return form.contains(word.text) || (!word.latin.isEmpty() && form.contains(word.latin))
               || (!word.initials.isEmpty() && containsInitials(form, word.initials))
               || (word.text.size() >= 2 && (id.startsWith(word.text) || hex.startsWith(word.text)));
    });
}

} // namespace models
