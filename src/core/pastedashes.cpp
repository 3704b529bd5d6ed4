#include "core/pastefindings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

using Kind = PasteFinding::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

bool isLongDash(QChar c)
{
    const auto u = c.unicode();
    return (u >= 0x2010 && u <= 0x2015) || u == 0x2212 || u == 0xfe58 || u == 0xfe63;
}

bool isLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

/// Short options that people write in one: -it, -aq
bool isCombined(QStringView letters)
{
    static const QStringList known{u"it"_s, u"ti"_s, u"dit"_s, u"itd"_s, u"dti"_s, u"tid"_s, u"di"_s,
                                   u"id"_s, u"dt"_s, u"td"_s,  u"aq"_s,  u"qa"_s,  u"af"_s,  u"fa"_s,
                                   u"al"_s, u"as"_s, u"dp"_s,  u"dP"_s,  u"itp"_s, u"qf"_s,  u"fq"_s,
                                   u"fv"_s, u"vf"_s, u"itv"_s, u"aqf"_s, u"ditp"_s};
    return known.contains(letters);
}

/// The hyphens that belong before this name of an option.
QString hyphens(QStringView run, QStringView name)
{
    if (name.size() == 1)
        return u"-"_s;
    return run.size() == 1 && isCombined(name) ? u"-"_s : u"--"_s;
}

QList<TextEdit> dashesOfWord(QStringView word, qsizetype from)
{
    QList<TextEdit> edits;
    const auto isDash = [](QChar c) {
        return c == u'-' || isLongDash(c);
    };
    const auto runEnd = std::find_if_not(word.begin(), word.end(), isDash);
    const auto run = word.first(runEnd - word.begin());
    const bool isOption = !run.isEmpty() && runEnd != word.end() && isLetter(*runEnd);
    const auto name = word.sliced(run.size());
    if (isOption && std::any_of(run.begin(), run.end(), isLongDash)) {
        const auto nameEnd =
            std::find_if_not(name.begin(), name.end(), [&](QChar c) { return isLetter(c) || isDash(c); });
        edits.append({{from, run.size()}, hyphens(run, name.first(nameEnd - name.begin()))});
    }
    bool inName = isOption;
    for (auto i = run.size(); i < word.size(); ++i) {
        const auto u = word[i].unicode();
        inName = inName && u != '=';
        // Within a word only these are hyphens; a longer dash may be meant.
        const bool isHyphen = u == 0x2010 || u == 0x2011 || u == 0x2212;
        const bool between =
            i > 0 && i + 1 < word.size() && word[i - 1].unicode() < 0x80 && word[i + 1].unicode() < 0x80;
        if (isLongDash(word[i]) && (inName || (isHyphen && between)))
            edits.append({{from + i, 1}, u"-"_s});
    }
    return edits;
}

} // namespace

QList<Mend> longDashes(const PastedView &view)
{
    QList<Mend> mends;
    for (qsizetype i = 0; i < view.text.size(); ++i) {
        if (!view.isPlain(i) || view.text[i].isSpace())
            continue;
        const auto from = i;
        bool found = false;
        for (; i < view.text.size() && view.isPlain(i) && !view.text[i].isSpace(); ++i)
            found = found || isLongDash(view.text[i]);
        if (!found || (from > 0 && !view.isPlain(from - 1)))
            continue;
        const auto word = QStringView(view.text).sliced(from, i - from);
        const auto edits = dashesOfWord(word, from);
        if (edits.isEmpty())
            continue;
        QString mended = word.toString();
        for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
            mended.replace(edit->range.from - from, edit->range.length, edit->with);
        mends.append(
            {Kind::LongDash,
             {from, word.size()},
             //: %1 is a piece of text with a typographic dash, %2 is the same with hyphens.
             Text::tr("“%1” has a long dash. Use %2 instead.").arg(shortened(word), shortened(mended)),
             edits});
    }
    return mends;
}

} // namespace core
