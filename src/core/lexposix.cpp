#include "core/wordbuilder.h"

using namespace Qt::StringLiterals;

namespace core {
namespace {

class PosixLexer : private WordBuilder
{
public:
    using WordBuilder::WordBuilder;
    LexedText read();

private:
    void step();
    void takeSingleQuotes();
    void takeDoubleQuotes();
    bool takeBackticks();
    void takeOperator();
    qsizetype closingDoubleQuote() const;

    bool m_openSingle = false; ///< one was found open: no other of its kind can be closed
    bool m_openDouble = false;
    bool m_openBacktick = false;
};

bool isRedirection(QChar c)
{
    return c == u'<' || c == u'>';
}

LexedText PosixLexer::read()
{
    while (!atEnd())
        step();
    endWord();
    return m_out;
}

void PosixLexer::step()
{
    const auto c = at();
    if (c == u'\n') {
        addLineEnd();
    } else if (QStringView(u" \t\r\v\f").contains(c)) {
        endWord();
        skip(1);
    } else if (c == u'#' && !inWord()) {
        addComment();
    } else if (c == u'\\') {
        if (const auto length = continuationLength(true); length > 0) {
            skip(length);
        } else {
            mark(1);
            take(1, Zone::Escaped);
        }
    } else if (c == u'\'') {
        takeSingleQuotes();
    } else if (c == u'"') {
        takeDoubleQuotes();
    } else if (c == u'`' && takeBackticks()) {
    } else if (takeBracket() || takeDollar(false)) {
    } else if (QStringView(u"|&;<>").contains(c)) {
        takeOperator();
    } else if (c.isDigit() && !inWord() && isRedirection(at(1))) {
        takeOperator();
    } else {
        take(1, Zone::Plain);
    }
}

void PosixLexer::takeOperator()
{
    qsizetype count = 1;
    if (isRedirection(at()) || isRedirection(at(1)))
        while (isRedirection(at(count)) || at(count) == u'&')
            ++count;
    else if (at(1) == at() && at() != u';')
        count = 2;
    addOperator(count);
}

void PosixLexer::takeSingleQuotes()
{
    const auto end = m_openSingle ? -1 : m_text.indexOf(u'\'', m_at + 1);
    if (end < 0) {
        m_openSingle = true;
        takeOpenQuote(false);
        return;
    }
    mark(1);
    take(end - m_at, Zone::Quoted);
    mark(1);
}

qsizetype PosixLexer::closingDoubleQuote() const
{
    for (auto i = m_at + 1; i < m_text.size(); ++i) {
        if (m_text[i] == u'"')
            return i;
        if (m_text[i] == u'\\')
            ++i;
    }
    return -1;
}

void PosixLexer::takeDoubleQuotes()
{
    const auto end = m_openDouble ? -1 : closingDoubleQuote();
    if (end < 0) {
        m_openDouble = true;
        takeOpenQuote(false);
        return;
    }
    mark(1);
    while (m_at < end) {
        if (at() == u'\\' && at(1) == u'\n') {
            mark(2);
        } else if (at() == u'\\' && QStringView(u"$`\"\\").contains(at(1))) {
            mark(1);
            take(1, Zone::Escaped);
        } else if (at() == u'$') {
            const auto dollar = dollarAt(QStringView(m_text).first(end), m_at, false);
            if (dollar.kind == Dollar::Kind::None)
                take(1, Zone::DoubleQuoted);
            else
                takeDollar(false);
        } else {
            take(1, Zone::DoubleQuoted);
        }
    }
    mark(1);
}

/// `docker ps -aq` is the old way to write $(docker ps -aq).
bool PosixLexer::takeBackticks()
{
    const auto end = m_openBacktick ? -1 : m_text.indexOf(u'`', m_at + 1);
    m_openBacktick = end < 0;
    if (end < 0 || QStringView(m_text).sliced(m_at, end - m_at).contains(u'\n'))
        return false;
    const auto whole = end + 1 - m_at;
    noteExpansion(whole);
    mark(1);
    put(u'$');
    put(u'(');
    take(whole - 2, Zone::Fixed);
    put(u')');
    mark(1);
    return true;
}

} // namespace

LexedText lexPosix(const QString &text)
{
    return PosixLexer(text).read();
}

} // namespace core
