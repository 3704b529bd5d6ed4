#include "core/inspect.h"

#include <algorithm>

namespace core {
namespace {

using Kind = InspectNode::Kind;

QString quoted(const QString &text)
{
    QString out;
    out.reserve(text.size() + 2);
    out += QLatin1Char('"');
    for (const auto c : text) {
        switch (c.unicode()) {
        case '"':
            out += QLatin1String("\\\"");
            break;
        case '\\':
            out += QLatin1String("\\\\");
            break;
        case '\n':
            out += QLatin1String("\\n");
            break;
        case '\r':
            out += QLatin1String("\\r");
            break;
        case '\t':
            out += QLatin1String("\\t");
            break;
        default:
            if (c.unicode() < 0x20)
                out += QLatin1String("\\u")
                       + QString::number(c.unicode(), 16).rightJustified(4, QLatin1Char('0'));
            else
                out += c;
        }
    }
    out += QLatin1Char('"');
    return out;
}

void newLine(QString &out, int depth)
{
    out += QLatin1Char('\n');
    out += QString(qsizetype(4) * depth, QLatin1Char(' '));
}

void write(QString &out, const InspectNode &node, bool indented, int depth)
{
    if (!node.isContainer()) {
        out += node.kind == Kind::String ? quoted(node.text)
               : node.kind == Kind::Null ? QStringLiteral("null")
                                         : node.text;
        return;
    }
    const bool isObject = node.kind == Kind::Object;
    out += QLatin1Char(isObject ? '{' : '[');
    bool first = true;
    for (const auto &child : node.children) {
        if (!first)
            out += QLatin1Char(',');
        first = false;
        if (indented)
            newLine(out, depth + 1);
        if (isObject) {
            out += quoted(child.key);
            out += indented ? QLatin1String(": ") : QLatin1String(":");
        }
        write(out, child, indented, depth + 1);
    }
    if (indented && !node.children.isEmpty())
        newLine(out, depth);
    out += QLatin1Char(isObject ? '}' : ']');
}

/// A word that may follow a dot, in a Go template too.
bool isWord(const QString &key)
{
    const auto isLetter = [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
               || (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || c == QLatin1Char('_');
    };
    return !key.isEmpty() && isLetter(key[0]) && std::all_of(key.begin(), key.end(), [&](QChar c) {
        return isLetter(c) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
    });
}

} // namespace

QString jsonText(const InspectNode &node, bool indented)
{
    QString out;
    write(out, node, indented, 0);
    return out;
}

QString pathText(const InspectPath &path)
{
    QString text;
    for (const auto &step : path) {
        if (step.isIndex)
            text += QLatin1Char('[') + step.key + QLatin1Char(']');
        else if (isWord(step.key))
            text += QLatin1Char('.') + step.key;
        else
            text += QLatin1Char('[') + quoted(step.key) + QLatin1Char(']');
    }
    if (!text.startsWith(QLatin1Char('.')))
        text.prepend(QLatin1Char('.'));
    return text;
}

QString goTemplate(const InspectPath &path)
{
    QString text;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (!path[i].isIndex && isWord(path[i].key)) {
            text += QLatin1Char('.') + path[i].key;
            continue;
        }
        QString call = QLatin1String("(index ") + (text.isEmpty() ? QStringLiteral(".") : text);
        for (; i < path.size() && (path[i].isIndex || !isWord(path[i].key)); ++i)
            call += QLatin1Char(' ') + (path[i].isIndex ? path[i].key : quoted(path[i].key));
        --i;
        text = call + QLatin1Char(')');
    }
    return QLatin1String("{{json ") + (text.isEmpty() ? QStringLiteral(".") : text) + QLatin1String("}}");
}

QStringList inspectCommand(bool container, const QString &name, const InspectPath &path)
{
    QStringList words{QStringLiteral("docker"),
                      container ? QStringLiteral("container") : QStringLiteral("image"),
                      QStringLiteral("inspect")};
    if (!path.isEmpty())
        words << QStringLiteral("-f") << goTemplate(path);
    return words << name;
}

} // namespace core
