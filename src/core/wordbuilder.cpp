#include "core/wordbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

WordBuilder::WordBuilder(const QString &text) : m_text(text)
{
    m_out.zones.resize(text.size());
}

QChar WordBuilder::at(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
}

void WordBuilder::beginWord()
{
    if (m_inWord)
        return;
    m_inWord = true;
    m_word = {};
    m_word.from = m_at;
}

void WordBuilder::take(qsizetype count, Zone zone)
{
    beginWord();
    m_word.text += QStringView(m_text).sliced(m_at, count);
    std::fill_n(m_out.zones.begin() + m_at, count, zone);
    m_at += count;
    m_wordEnd = m_at;
}

void WordBuilder::mark(qsizetype count)
{
    beginWord();
    std::fill_n(m_out.zones.begin() + m_at, count, Zone::Mark);
    m_at += count;
    m_wordEnd = m_at;
}

void WordBuilder::skip(qsizetype count)
{
    std::fill_n(m_out.zones.begin() + m_at, count, Zone::Plain);
    m_at += count;
}

void WordBuilder::noteExpansion(qsizetype count)
{
    beginWord();
    m_word.expansions.append({m_at, count});
}

void WordBuilder::endWord()
{
    if (!m_inWord)
        return;
    m_inWord = false;
    m_word.length = m_wordEnd - m_word.from;
    m_out.tokens.append(m_word);
}

void WordBuilder::addOperator(qsizetype count)
{
    endWord();
    ShellToken token;
    token.kind = ShellToken::Kind::Operator;
    token.text = m_text.sliced(m_at, count);
    token.from = m_at;
    token.length = count;
    m_out.tokens.append(token);
    skip(count);
}

void WordBuilder::addLineEnd()
{
    addOperator(1);
    m_out.tokens.last().kind = ShellToken::Kind::LineEnd;
}

void WordBuilder::addComment()
{
    endWord();
    const auto lineEnd = m_text.indexOf(u'\n', m_at);
    const auto count = (lineEnd < 0 ? m_text.size() : lineEnd) - m_at;
    const auto from = m_at;
    addOperator(count);
    m_out.tokens.last().kind = ShellToken::Kind::Comment;
    std::fill_n(m_out.zones.begin() + from, count, Zone::Comment);
}

void WordBuilder::takeOpenQuote(bool all)
{
    if (m_out.openQuote < 0)
        m_out.openQuote = m_at;
    mark(1);
    const auto lineEnd = all ? -1 : m_text.indexOf(u'\n', m_at);
    take((lineEnd < 0 ? m_text.size() : lineEnd) - m_at, Zone::Quoted);
    endWord();
}

bool WordBuilder::takeBracket()
{
    const auto open = at();
    if (!"{<[("_L1.contains(open))
        return false;
    if (const auto length = placeholderLength(m_text, m_at); length > 0) {
        beginWord();
        m_word.placeholders.append({m_at, length});
        take(length, Zone::Fixed);
        return true;
    }
    // PowerShell's own way to write a command whose output is wanted.
    if (open != u'(' || m_inWord || !QStringView(m_text).sliced(m_at + 1).startsWith(u"docker "))
        return false;
    const auto length = bracketLength(m_text, m_at);
    if (length == 0)
        return false;
    noteExpansion(length);
    put(u'$');
    take(length, Zone::Fixed);
    return true;
}

bool WordBuilder::takeDollar(bool powerShell)
{
    if (at() != u'$')
        return false;
    const auto dollar = dollarAt(m_text, m_at, powerShell);
    if (dollar.kind == Dollar::Kind::None)
        return false;
    if (dollar.kind == Dollar::Kind::Placeholder) {
        beginWord();
        m_word.placeholders.append({m_at, dollar.length});
        take(dollar.length, Zone::Fixed);
    } else {
        noteExpansion(dollar.length);
        take(dollar.length, Zone::Fixed);
    }
    return true;
}

qsizetype WordBuilder::continuationLength(bool tolerant) const
{
    auto end = m_at + 1;
    while (end < m_text.size()
           && (m_text[end] == u'\r' || (tolerant && (m_text[end] == u' ' || m_text[end] == u'\t'))))
        ++end;
    if (end < m_text.size() && m_text[end] == u'\n')
        return end + 1 - m_at;
    return tolerant && end == m_text.size() ? end - m_at : 0;
}

} // namespace core
