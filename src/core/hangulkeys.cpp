#include "core/shellinput.h"

#include <array>

namespace core {
namespace {

// The keys of 2-beolsik for each letter, in the order of Unicode.
constexpr std::array<QStringView, 19> Leads{u"r", u"R", u"s", u"e", u"E", u"f", u"a", u"q", u"Q", u"t",
                                            u"T", u"d", u"w", u"W", u"c", u"z", u"x", u"v", u"g"};
constexpr std::array<QStringView, 21> Vowels{u"k",  u"o",  u"i",  u"O",  u"j",  u"p",  u"u",
                                             u"P",  u"h",  u"hk", u"ho", u"hl", u"y",  u"n",
                                             u"nj", u"np", u"nl", u"b",  u"m",  u"ml", u"l"};
constexpr std::array<QStringView, 28> Tails{
    u"",   u"r",  u"R", u"rt", u"s",  u"sw", u"sg", u"e", u"f", u"fr", u"fa", u"fq", u"ft", u"fx",
    u"fv", u"fg", u"a", u"q",  u"qt", u"t",  u"T",  u"d", u"w", u"c",  u"z",  u"x",  u"v",  u"g"};
constexpr std::array<QStringView, 30> LoneConsonants{
    u"r",  u"R", u"rt", u"s", u"sw", u"sg", u"e", u"E", u"f", u"fr", u"fa", u"fq", u"ft", u"fx", u"fv",
    u"fg", u"a", u"q",  u"Q", u"qt", u"t",  u"T", u"d", u"w", u"W",  u"c",  u"z",  u"x",  u"v",  u"g"};

template <std::size_t Size>
bool appendKey(QString &out, const std::array<QStringView, Size> &keys, int index)
{
    if (index < 0 || index >= static_cast<int>(Size))
        return false;
    out += keys[static_cast<std::size_t>(index)];
    return true;
}

} // namespace

QString latinOfHangul(const QString &text)
{
    QString out;
    out.reserve(text.size() * 2);
    for (const auto c : text) {
        const int u = c.unicode();
        if (u >= 0xac00 && u <= 0xd7a3) {
            const int syllable = u - 0xac00;
            appendKey(out, Leads, syllable / 588);
            appendKey(out, Vowels, syllable % 588 / 28);
            appendKey(out, Tails, syllable % 28);
        } else if (!appendKey(out, LoneConsonants, u - 0x3131)
                   && !appendKey(out, Vowels, u - 0x314f)
                   // Letters of decomposed syllables, as file names of macOS have them.
                   && !appendKey(out, Leads, u - 0x1100) && !appendKey(out, Vowels, u - 0x1161)
                   && !(u >= 0x11a8 && appendKey(out, Tails, u - 0x11a7))) {
            out += c;
        }
    }
    return out;
}

} // namespace core
