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

bool isSmartSingle(QChar c)
{
    return c >= QChar(0x2018) && c <= QChar(0x201b);
}

bool isSmartDouble(QChar c)
{
    return c >= QChar(0x201c) && c <= QChar(0x201f);
}

bool isStrangeBlank(QChar c)
{
    const auto u = c.unicode();
    return u == 0xa0 || u == 0x1680 || (u >= 0x2000 && u <= 0x200a) || u == 0x2028 || u == 0x2029
           || u == 0x202f || u == 0x205f || u == 0x3000;
}

bool isZeroWidth(QChar c)
{
    const auto u = c.unicode();
    return u == 0xad || (u >= 0x200b && u <= 0x200f) || u == 0x2060 || u == 0xfeff;
}

bool isFullWidth(QChar c)
{
    return c >= QChar(0xff01) && c <= QChar(0xff5e);
}

bool isWon(QChar c)
{
    return c == QChar(0x20a9) || c == QChar(0xffe6);
}

bool isAsciiAlphanumeric(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// Where the quote that opens at `from` is closed; -1 = nowhere on its line.
qsizetype smartClosing(const PastedView &view, qsizetype from)
{
    const bool isDouble = isSmartDouble(view.text[from]);
    for (auto i = from + 1; i < view.text.size() && view.text[i] != u'\n'; ++i) {
        if (!view.isPlain(i) || !(isDouble ? isSmartDouble : isSmartSingle)(view.text[i]))
            continue;
        const auto next = i + 1 < view.text.size() ? view.text[i + 1] : QChar(u' ');
        if (isDouble || next.isSpace() || QStringView(u",:;/.)}]|&").contains(next))
            return i;
    }
    return -1;
}

QString codePoint(QChar c)
{
    return "U+"_L1 + QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0');
}

/// A letter that needs a joiner between it and its neighbor: of an emoji, of some scripts.
bool joins(const PastedView &view, qsizetype at)
{
    const auto c = view.text[at].unicode();
    return (c == 0x200c || c == 0x200d) && at > 0 && at + 1 < view.text.size()
           && view.text[at - 1].unicode() >= 0x80 && view.text[at + 1].unicode() >= 0x80;
}

} // namespace

QString shortened(QStringView text)
{
    constexpr qsizetype Longest = 40;
    auto out = text.first(std::min(text.size(), Longest)).toString();
    out.replace(u'\n', u' ');
    return text.size() > Longest ? out + u'…' : out;
}

QList<Mend> smartQuotes(const PastedView &view)
{
    QList<Mend> mends;
    bool openSingle = false; // No other on this line can be closed.
    bool openDouble = false;
    for (qsizetype i = 0; i < view.text.size(); ++i) {
        const auto c = view.text[i];
        if (c == u'\n')
            openSingle = openDouble = false;
        const bool isDouble = isSmartDouble(c);
        if (!(isDouble || isSmartSingle(c)) || !view.isPlain(i))
            continue;
        const auto before = i > 0 ? view.text[i - 1] : QChar(u' ');
        // Within a word it is an apostrophe: it’s
        if (!isDouble && !before.isSpace() && !QStringView(u"=:,({[").contains(before))
            continue;
        const QString straight(isDouble || view.shell == Shell::Cmd ? u'"' : u'\'');
        bool &open = isDouble ? openDouble : openSingle;
        const auto end = open ? -1 : smartClosing(view, i);
        open = end < 0;
        Mend mend{Kind::SmartQuotes, {i, 1}, {}, {{{i, 1}, straight}}};
        if (end >= 0) {
            mend.range.length = end + 1 - i;
            mend.edits.append({{end, 1}, straight});
            i = end;
        }
        //: %1 is a piece of text in typographic quotes, %2 is the straight quote.
        mend.message =
            Text::tr("A shell treats the curly quotes in %1 as ordinary characters. Use %2 instead.")
                .arg(shortened(QStringView(view.text).sliced(mend.range.from, mend.range.length)), straight);
        mends.append(mend);
    }
    return mends;
}

QList<Mend> strangeSpaces(const PastedView &view)
{
    const auto isStrange = [&view](qsizetype i) {
        const auto c = view.text[i];
        return (isStrangeBlank(c) || (isZeroWidth(c) && !joins(view, i))) && view.isPlain(i);
    };
    QList<Mend> mends;
    for (qsizetype i = 0; i < view.text.size(); ++i) {
        if (!isStrange(i))
            continue;
        const auto from = i;
        QString with;
        for (; i < view.text.size() && isStrange(i); ++i) {
            if (isStrangeBlank(view.text[i]))
                with += u' ';
        }
        const auto message =
            with.isEmpty()
                //: %1 is a character's number, U+200B.
                ? Text::tr("An invisible character (%1) is hidden here.").arg(codePoint(view.text[from]))
                : Text::tr("This space is a special character (%1), which a shell treats as part of a word.")
                      .arg(codePoint(view.text[from]));
        mends.append({Kind::StrangeSpace, {from, i - from}, message, {{{from, i - from}, with}}});
    }
    return mends;
}

QList<Mend> fullWidth(const PastedView &view)
{
    QList<Mend> mends;
    forEachLine(view.text, [&](qsizetype from, qsizetype end) {
        QList<TextEdit> edits;
        for (auto i = from; i < end; ++i) {
            if (isFullWidth(view.text[i]) && view.isPlain(i))
                edits.append({{i, 1}, QString(QChar(view.text[i].unicode() - 0xfee0))});
        }
        if (edits.isEmpty())
            return;
        const TextRange range{edits.first().range.from, edits.last().range.end() - edits.first().range.from};
        const auto words = QStringView(view.text).sliced(range.from, range.length);
        mends.append({Kind::FullWidth, range,
                      //: %1 is a piece of text in wide letters: ｄｏｃｋｅｒ
                      Text::tr("“%1” is written in full-width characters, which docker does not know.")
                          .arg(shortened(words)),
                      edits});
    });
    return mends;
}

namespace {

/// One line's ₩ and what was meant by them.
class WonReader
{
public:
    WonReader(const PastedView &view, qsizetype from, qsizetype end)
        : m_view(view), m_from(from), m_end(end),
          m_line(QStringView(view.text).sliced(from, end - from).trimmed())
    {
    }
    QList<TextEdit> edits();

private:
    QString meant(qsizetype at) const;
    bool isTick(QChar c) const { return isWon(c) || c == u'`'; }
    QChar charAt(qsizetype at) const { return at >= m_from && at < m_end ? m_view.text[at] : QChar(); }

    const PastedView &m_view;
    const qsizetype m_from;
    const qsizetype m_end;
    const QStringView m_line;
    bool m_inPath = false; ///< behind C:₩
};

QList<TextEdit> WonReader::edits()
{
    QList<TextEdit> edits;
    for (auto i = m_from; i < m_end; ++i) {
        const auto c = m_view.text[i];
        if (m_view.zones[i] == Zone::Mark || (c.isSpace() && m_view.isPlain(i)))
            m_inPath = false;
        if ((isWon(c) || c == u'\\') && charAt(i - 1) == u':' && isAsciiAlphanumeric(charAt(i - 2)))
            m_inPath = true;
        const auto zone = m_view.zones[i];
        if (!isWon(c) || (zone != Zone::Plain && zone != Zone::Quoted && zone != Zone::DoubleQuoted))
            continue;
        if (const auto with = meant(i); !with.isEmpty())
            edits.append({{i, 1}, with});
    }
    return edits;
}

QString WonReader::meant(qsizetype at) const
{
    const auto next = charAt(at + 1);
    const auto before = charAt(at - 1);
    const bool plain = m_view.isPlain(at);
    const bool atLineEnd = QStringView(m_view.text).sliced(at + 1, m_end - at - 1).trimmed().isEmpty();
    if (m_line.size() > 2 && isTick(m_line.front()) && isTick(m_line.back())
        && (atLineEnd || QStringView(m_view.text).sliced(m_from, at - m_from).trimmed().isEmpty()))
        return u"`"_s;
    if (m_inPath)
        return u"\\"_s;
    if (atLineEnd && plain && before.isSpace() && m_end < m_view.text.size()) {
        if (m_view.shell == Shell::Posix)
            return u"\\"_s;
        return m_view.shell == Shell::Cmd ? u"^"_s : u"`"_s;
    }
    const auto isPath = [](QChar c) {
        return isAsciiAlphanumeric(c) || QStringView(u"._-").contains(c);
    };
    if (plain && (isPath(before) || before == u')') && isPath(next))
        return u"\\"_s;
    const auto behind = charAt(at + 2);
    if (m_view.zones[at] != Zone::Quoted && next == u'"' && !behind.isNull() && !behind.isSpace())
        return u"\\"_s;
    return {};
}

} // namespace

QList<Mend> wonSigns(const PastedView &view)
{
    QList<Mend> mends;
    forEachLine(view.text, [&](qsizetype from, qsizetype end) {
        const auto edits = WonReader(view, from, end).edits();
        // A line may have both meanings; they are mended one after the other.
        for (const auto &with : {u"\\"_s, u"`"_s, u"^"_s}) {
            QList<TextEdit> same;
            std::copy_if(edits.begin(), edits.end(), std::back_inserter(same),
                         [&with](const TextEdit &edit) { return edit.with == with; });
            if (same.isEmpty())
                continue;
            const auto at = same.first().range.from;
            mends.append({Kind::Won,
                          {at, same.last().range.end() - at},
                          //: %1 is a backslash or another character.
                          Text::tr("₩ was typed here instead of %1.").arg(with),
                          same});
        }
    });
    return mends;
}

} // namespace core
