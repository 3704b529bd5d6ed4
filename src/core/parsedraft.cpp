#include "core/parsedraft.h"

#include "core/parseflags.h"
#include "core/parsehints.h"

#include <algorithm>

namespace core {
namespace {

constexpr int longestPiece = 8;
constexpr int mostFindings = 50;
const auto openers = QLatin1String("({[<");
const auto closers = QLatin1String(")}]>");

qsizetype openBrackets(const QString &text)
{
    qsizetype open = 0;
    for (const auto c : text) {
        if (openers.contains(c))
            ++open;
        else if (closers.contains(c))
            --open;
    }
    return open;
}

bool isForeign(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 127; });
}

bool mayGoOn(const QString &text)
{
    return !text.isEmpty() && (openers.contains(text[0]) || text[0] == QLatin1Char('$'))
           && openBrackets(text) > 0;
}

} // namespace

Draft::Draft(const QStringList &arguments, const QList<int> &literal)
    : m_arguments(arguments), m_literal(literal)
{
    m_result.words.reserve(arguments.size());
    for (const auto &argument : arguments)
        m_result.words.append({argument, CommandWord::Kind::Operand, {}, {}, -1, false});
}

Piece Draft::piece(int word, bool inCommand) const
{
    Piece piece{word, 1, m_arguments[word]};
    static const QStringList rest{QStringLiteral("이름"), QStringLiteral("명"), QStringLiteral("아이디"),
                                  QStringLiteral("ID")};
    if (!inCommand && word + 1 < size() && isBarePlaceholder(piece.text)
        && rest.contains(m_arguments[word + 1]))
        return {word, 2, QString(piece.text + QLatin1Char(' ') + m_arguments[word + 1])};
    if (!mayGoOn(piece.text))
        return piece;
    auto text = piece.text;
    for (int count = 2; count <= longestPiece && word + count <= size(); ++count) {
        text += QLatin1Char(' ') + m_arguments[word + count - 1];
        if (openBrackets(text) > 0)
            continue;
        const bool meant = inCommand ? isForeign(text) && !plainPlaceholderIn(text).isEmpty()
                                     : isSubstitution(text) || !placeholderIn(text).isEmpty();
        return meant ? Piece{word, count, text} : piece;
    }
    return piece;
}

void Draft::mark(const Piece &piece, CommandWord::Kind kind, const QString &topic)
{
    for (int i = piece.word; i < piece.word + piece.count; ++i) {
        m_result.words[i].kind = kind;
        m_result.words[i].topic = topic;
    }
}

void Draft::setField(int word, int count, const QString &field, int row)
{
    for (int i = word; i < word + count; ++i) {
        if (!m_result.words[i].field.isEmpty())
            continue;
        m_result.words[i].field = field;
        m_result.words[i].row = row;
    }
}

void Draft::setField(const ReadFlag &flag, const QString &field, int row)
{
    setField(flag.word, 1, field, row);
    if (flag.valuePiece.word >= 0)
        setField(flag.valuePiece.word, flag.valuePiece.count, field, row);
}

int Draft::wordOf(const QString &field, int row) const
{
    int found = -1;
    for (int i = 0; i < size(); ++i) {
        const auto &word = m_result.words[i];
        // A range of ports is several rows of one word.
        if (word.field == field && word.row <= row)
            found = i;
    }
    return found;
}

void Draft::add(ParseFinding::Kind kind, int word, const QString &message, const QStringList &fixed)
{
    if (kind == ParseFinding::Kind::Error)
        m_wrongWords.insert(word);
    const auto &findings = m_result.findings;
    const auto count = std::count_if(findings.begin(), findings.end(),
                                     [kind](const auto &finding) { return finding.kind == kind; });
    const ParseFinding finding{kind, word, message, fixed};
    if (count < mostFindings && !findings.contains(finding))
        m_result.findings.append(finding);
}

bool Draft::isFull() const
{
    const auto &findings = m_result.findings;
    return std::count_if(findings.begin(), findings.end(),
                         [](const auto &finding) { return finding.kind == ParseFinding::Kind::Error; })
           >= mostFindings;
}

void Draft::error(int word, const QString &message, const QStringList &fixed)
{
    add(ParseFinding::Kind::Error, word, message, fixed);
}

void Draft::hint(int word, const QString &message, const QStringList &fixed)
{
    add(ParseFinding::Kind::Hint, word, message, fixed);
}

void Draft::note(int word, const QString &message)
{
    add(ParseFinding::Kind::Note, word, message, {});
}

QString Draft::variableAt(int word, const QString &text) const
{
    return m_literal.contains(word) ? QString() : variableIn(text);
}

QStringList Draft::with(const Piece &piece, const QStringList &instead) const
{
    return m_arguments.first(piece.word) + instead + m_arguments.mid(piece.word + piece.count);
}

ParsedCommand Draft::result() const
{
    auto result = m_result;
    if (hasErrors())
        result.deed.reset();
    std::stable_sort(result.findings.begin(), result.findings.end(),
                     [](const auto &a, const auto &b) { return a.word < b.word; });
    return result;
}

} // namespace core
