#include "core/wordbuilder.h"

#include <algorithm>

namespace core {
namespace {

constexpr qsizetype LongestName = 60;
constexpr qsizetype LongestBracket = 500;

QChar closingOf(QChar open)
{
    switch (open.unicode()) {
    case u'{':
        return u'}';
    case u'<':
        return u'>';
    case u'[':
        return u']';
    case u'(':
        return u')';
    default:
        return {};
    }
}

/// What a person may have written where a value belongs: words, in any language.
bool isName(QStringView name)
{
    if (name.isEmpty() || name.front().isSpace() || name.back().isSpace())
        return false;
    const auto fits = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u' ' || c == QChar(0xa0)
               || QStringView(u"_-./|…").contains(c);
    };
    return std::all_of(name.begin(), name.end(), fits)
           && std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); })
           && !name.startsWith(u"docker ");
}

bool mayStandBefore(QStringView text, qsizetype from)
{
    return from == 0 || text[from - 1].isSpace() || QStringView(u"=:/,@}>])").contains(text[from - 1]);
}

bool mayStandBehind(QStringView text, qsizetype end)
{
    return end >= text.size() || text[end].isSpace()
           || QStringView(u"=:/,@.-_\"'`\\$}){[(<;|").contains(text[end]);
}

bool isIdentifier(QChar c)
{
    return c == u'_' || (c.unicode() < 0x80 && c.isLetterOrNumber());
}

bool isUpperName(QStringView name)
{
    const auto end = std::find_if_not(name.begin(), name.end(), isIdentifier);
    const auto head = name.first(end - name.begin());
    return !head.isEmpty() && !head.front().isDigit()
           && std::none_of(head.begin(), head.end(), [](QChar c) { return c.isLower(); })
           && (end == name.end() || QStringView(u":#%/^,@+=?-").contains(*end));
}

} // namespace

qsizetype bracketLength(QStringView text, qsizetype from)
{
    const auto end = std::min(text.size(), from + LongestBracket);
    QChar quote;
    int depth = 0;
    for (auto i = from; i < end && text[i] != u'\n'; ++i) {
        const auto c = text[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = {};
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (c == u'(') {
            ++depth;
        } else if (c == u')' && --depth == 0) {
            return i - from + 1;
        }
    }
    return 0;
}

qsizetype placeholderLength(QStringView text, qsizetype from)
{
    const auto open = text[from];
    const auto close = closingOf(open);
    if (close.isNull() || !mayStandBefore(text, from))
        return 0;
    const auto window = text.sliced(from + 1, std::min(text.size() - from - 1, LongestName + 4));
    auto name = window;
    qsizetype length = 0;
    if (open == u'(') {
        length = bracketLength(text.first(from + 1 + window.size()), from);
        if (length == 0)
            return 0;
        name = text.sliced(from + 1, length - 2);
        const bool dollar = name.startsWith(u"${");
        const auto inner = dollar ? name.sliced(1) : name;
        if (!inner.isEmpty() && inner.back() == closingOf(inner.front()))
            name = inner.sliced(1, std::max<qsizetype>(inner.size() - 2, 0));
    } else {
        const auto end = window.indexOf(close);
        if (end < 0)
            return 0;
        name = window.first(end);
        length = end + 2;
    }
    return isName(name) && mayStandBehind(text, from + length) ? length : 0;
}

Dollar dollarAt(QStringView text, qsizetype from, bool powerShell)
{
    const auto next = from + 1 < text.size() ? text[from + 1] : QChar();
    if (next == u'(') {
        const auto length = bracketLength(text, from + 1);
        return length > 0 ? Dollar{Dollar::Kind::Substitution, length + 1} : Dollar{};
    }
    if (next == u'{') {
        const auto window = text.sliced(from + 2, std::min(text.size() - from - 2, LongestName + 4));
        const auto end = window.indexOf(u'}');
        if (end <= 0 || window.first(end).contains(u'\n'))
            return {};
        const auto name = window.first(end);
        const bool isVariable = isUpperName(name) || name.startsWith(u"env:");
        return {isVariable ? Dollar::Kind::Expansion : Dollar::Kind::Placeholder, end + 3};
    }
    auto end = from + 1;
    if (powerShell && text.sliced(end).startsWith(u"env:", Qt::CaseInsensitive))
        end += 4;
    else if (!powerShell && QStringView(u"?$#@*!").contains(next) && !next.isNull())
        return {Dollar::Kind::Expansion, 2};
    const auto nameFrom = end;
    while (end < text.size() && isIdentifier(text[end]))
        ++end;
    return end > nameFrom ? Dollar{Dollar::Kind::Expansion, end - from} : Dollar{};
}

} // namespace core
