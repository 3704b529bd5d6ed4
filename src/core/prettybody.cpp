#include "core/bodytext.h"
#include "core/journal.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace core {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

qsizetype afterSpace(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && isSpace(text.at(at)))
        ++at;
    return at;
}

void newLine(QByteArray &out, int depth)
{
    constexpr int deepest = 40; // beyond it nobody counts, and the text would grow with its square
    out += '\n' + QByteArray(2 * std::clamp(depth, 0, deepest), ' ');
}

/// Sets the tokens on lines of their own without reading them, so that numbers and the order of members stay
/// as they are and an end may be missing. Nothing when there is more than one document.
std::optional<QByteArray> indented(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size() * 3 / 2);
    int depth = 0;
    for (qsizetype i = afterSpace(text, 0); i < text.size(); i = afterSpace(text, i + 1)) {
        const char c = text.at(i);
        if (depth == 0 && !out.isEmpty())
            return std::nullopt;
        if (c == '"') {
            const qsizetype from = i++;
            while (i < text.size() && text.at(i) != '"')
                i += text.at(i) == '\\' ? 2 : 1;
            out += text.mid(from, i - from + 1);
        } else if (c == '{' || c == '[') {
            out += c;
            const qsizetype next = afterSpace(text, i + 1);
            if (next < text.size() && text.at(next) == (c == '{' ? '}' : ']')) {
                out += text.at(next);
                i = next;
            } else {
                newLine(out, ++depth);
            }
        } else if (c == '}' || c == ']') {
            newLine(out, --depth);
            out += c;
        } else {
            out += c;
            if (c == ',')
                newLine(out, depth);
            else if (c == ':')
                out += ' ';
        }
    }
    return out;
}

} // namespace

QString prettyText(const QByteArray &body, bool cut)
{
    const qsizetype first = afterSpace(body, 0);
    const bool structured = first < body.size() && (body.at(first) == '{' || body.at(first) == '[');
    if (structured && (cut || nlohmann::json::accept(body.cbegin(), body.cend()))) {
        if (const auto text = indented(body))
            return QString::fromUtf8(*text);
    }
    return QString::fromUtf8(body);
}

QString prettyBody(const QByteArray &body)
{
    return prettyText(body, false);
}

} // namespace core
