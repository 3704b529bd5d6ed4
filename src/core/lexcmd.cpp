#include "core/nativewords.h"
#include "core/wordbuilder.h"

using namespace Qt::StringLiterals;

namespace core {
namespace {

/// cmd looks for quotes and carets, then the program splits what is left into words.
class CmdLexer
{
public:
    CmdLexer(const QString &text, LexMode mode) : m_text(text), m_tolerant(mode == LexMode::Tolerant)
    {
        m_out.zones.resize(text.size());
    }
    LexedText read();

private:
    void step();
    void stepEscape();
    bool takeVariable();
    bool takeBracket();
    void push(qsizetype count, Zone zone, bool joined = false);
    void flush();
    void addToken(ShellToken::Kind kind, qsizetype count);
    QChar at(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }

    const QString m_text;
    const bool m_tolerant;
    qsizetype m_at = 0;
    bool m_quoted = false;
    QList<NativeChar> m_raw; ///< of this command
    QList<TextRange> m_expansions;
    QList<TextRange> m_placeholders;
    LexedText m_out;
};

LexedText CmdLexer::read()
{
    while (m_at < m_text.size())
        step();
    flush();
    return m_out;
}

void CmdLexer::step()
{
    const auto c = at();
    if (c == u'\n') {
        addToken(ShellToken::Kind::LineEnd, 1);
        m_quoted = false;
    } else if (c == u'\r') {
        m_out.zones[m_at++] = Zone::Plain;
    } else if (c == u'"') {
        m_quoted = !m_quoted;
        push(1, Zone::Mark);
    } else if (c == u'%' && takeVariable()) {
    } else if (m_quoted) {
        push(1, Zone::DoubleQuoted);
    } else if (c == u'^') {
        stepEscape();
    } else if (takeBracket()) {
    } else if (m_tolerant && QStringView(u"&|<>").contains(c)) {
        addToken(ShellToken::Kind::Operator, at(1) == c ? 2 : 1);
    } else {
        push(1, Zone::Plain);
    }
}

void CmdLexer::stepEscape()
{
    m_out.zones[m_at++] = Zone::Mark;
    auto end = m_at;
    while (end < m_text.size()
           && (m_text[end] == u'\r' || (m_tolerant && (m_text[end] == u' ' || m_text[end] == u'\t'))))
        ++end;
    if (end < m_text.size() && m_text[end] == u'\n')
        m_at = end + 1;
    else if (m_at < m_text.size())
        push(1, Zone::Escaped);
}

bool CmdLexer::takeVariable()
{
    const auto isName = [](QChar c) {
        return c == u'_' || (c.unicode() < 0x80 && c.isLetterOrNumber());
    };
    auto end = m_at + 1;
    while (end < m_text.size() && isName(m_text[end]))
        ++end;
    if (!m_tolerant || end - m_at < 3 || end >= m_text.size() || m_text[end] != u'%')
        return false;
    const auto count = end + 1 - m_at;
    m_expansions.append({m_at, count});
    push(count, Zone::Fixed);
    return true;
}

bool CmdLexer::takeBracket()
{
    if (!m_tolerant || !"${<[("_L1.contains(at()))
        return false;
    if (at() != u'$') {
        const auto count = placeholderLength(m_text, m_at);
        if (count == 0)
            return false;
        m_placeholders.append({m_at, count});
        push(count, Zone::Fixed, true);
        return true;
    }
    // From another shell; one word all the same.
    const auto dollar = dollarAt(m_text, m_at, false);
    if (dollar.kind != Dollar::Kind::Placeholder && dollar.kind != Dollar::Kind::Substitution)
        return false;
    auto &ranges = dollar.kind == Dollar::Kind::Placeholder ? m_placeholders : m_expansions;
    ranges.append({m_at, dollar.length});
    push(dollar.length, Zone::Fixed, true);
    return true;
}

void CmdLexer::push(qsizetype count, Zone zone, bool joined)
{
    for (qsizetype i = 0; i < count; ++i, ++m_at) {
        m_raw.append({m_text[m_at], m_at, joined});
        m_out.zones[m_at] = zone;
    }
}

void CmdLexer::flush()
{
    const auto line = splitNative(m_raw);
    for (const auto &c : line.characters) {
        if (c.quoted && m_out.zones[c.at] == Zone::Plain)
            m_out.zones[c.at] = Zone::DoubleQuoted;
    }
    if (line.openQuote >= 0 && m_out.openQuote < 0)
        m_out.openQuote = line.openQuote;
    for (const auto &word : line.words) {
        ShellToken token;
        token.text = word.text;
        token.from = word.from;
        token.length = word.last + 1 - word.from;
        // Both lists are in the order of the text, and so are the words.
        while (!m_expansions.isEmpty() && m_expansions.first().from < token.end())
            token.expansions.append(m_expansions.takeFirst());
        while (!m_placeholders.isEmpty() && m_placeholders.first().from < token.end())
            token.placeholders.append(m_placeholders.takeFirst());
        m_out.tokens.append(token);
    }
    m_raw.clear();
    m_expansions.clear();
    m_placeholders.clear();
}

void CmdLexer::addToken(ShellToken::Kind kind, qsizetype count)
{
    flush();
    ShellToken token;
    token.kind = kind;
    token.text = m_text.sliced(m_at, count);
    token.from = m_at;
    token.length = count;
    m_out.tokens.append(token);
    for (const auto end = m_at + count; m_at < end; ++m_at)
        m_out.zones[m_at] = Zone::Plain;
}

} // namespace

LexedText lexCmd(const QString &text, LexMode mode)
{
    return CmdLexer(text, mode).read();
}

LexedText lexShell(const QString &text, Shell shell)
{
    switch (shell) {
    case Shell::Posix:
        return lexPosix(text);
    case Shell::PowerShell:
    case Shell::WindowsPowerShell:
        return lexPowerShell(text, LexMode::Tolerant, shell == Shell::WindowsPowerShell);
    case Shell::Cmd:
        break;
    }
    return lexCmd(text, LexMode::Tolerant);
}

} // namespace core
