#include "core/pastefindings.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr auto Options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption;

bool isFence(QStringView line)
{
    const auto text = line.trimmed();
    return (text.startsWith(u"```") && !text.sliced(3).contains(u'`')) || text.startsWith(u"~~~");
}

std::optional<Shell> shellOfFence(const QString &text)
{
    static const QRegularExpression fence(uR"(^\s*(?:```|~~~)\s*(\w+))"_s, Options);
    const auto language = fence.match(text).captured(1).toLower();
    if (QStringList{u"powershell"_s, u"ps1"_s, u"pwsh"_s, u"ps"_s}.contains(language))
        return Shell::PowerShell;
    if (QStringList{u"cmd"_s, u"bat"_s, u"batch"_s, u"dosbatch"_s}.contains(language))
        return Shell::Cmd;
    if (QStringList{u"sh"_s, u"bash"_s, u"zsh"_s, u"shell"_s, u"console"_s}.contains(language))
        return Shell::Posix;
    return {};
}

bool isListMark(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.isDigit() || QStringView(u"-*+•·.)>").contains(c);
    });
}

/// The backticks around a command in a line of prose. Two edits or none.
QList<TextEdit> inlineCode(QStringView line, qsizetype from)
{
    const auto open = line.indexOf(u'`');
    const auto head = line.first(std::max<qsizetype>(open, 0));
    if (open < 0 || head.contains(u"docker"))
        return {};
    auto inside = open;
    while (inside < line.size() && line[inside] == u'`')
        ++inside;
    const auto ticks = line.sliced(open, inside - open);
    const auto close = line.indexOf(ticks, inside);
    if (close < 0)
        return {};
    const auto code = line.sliced(inside, close - inside);
    const auto word = code.trimmed().first(std::min<qsizetype>(code.trimmed().size(), 40)).toString();
    const bool isCommand = beginsCommand(code) || promptLength(code) > 0 || code.contains(u"docker ")
                           || latinOfHangul(word).startsWith("docker"_L1)
                           || word.normalized(QString::NormalizationForm_KC).startsWith("docker"_L1);
    if (!isCommand)
        return {};
    // What is left of the prose gets lines of its own.
    const bool isMark = isListMark(head);
    const auto editFrom = isMark ? 0 : open;
    const bool hasRest = !line.sliced(close + ticks.size()).trimmed().isEmpty();
    return {{{from + editFrom, inside - editFrom}, isMark ? QString() : u"\n"_s},
            {{from + close, ticks.size()}, hasRest ? u"\n"_s : QString()}};
}

} // namespace

QList<TextEdit> markdownEdits(const QString &text)
{
    QList<TextEdit> edits;
    forEachLine(text, [&](qsizetype from, qsizetype end) {
        const auto line = QStringView(text).sliced(from, end - from);
        if (isFence(line))
            edits.append(TextEdit{{from, std::min(end + 1, text.size()) - from}, {}});
        else
            edits.append(inlineCode(line, from));
    });
    return edits;
}

Shell guessedShell(const QString &text)
{
    constexpr qsizetype Enough = 4000;
    auto head = text.first(std::min(text.size(), Enough));
    if (const auto shell = shellOfFence(head))
        return *shell;
    QString plain = head;
    for (const auto &edit : markdownEdits(head))
        plain.replace(edit.range.from, edit.range.length, QString(edit.range.length, u' '));
    plain.replace(QChar(0x20a9), u'\\').replace(QChar(0xffe6), u'\\');
    const auto has = [&plain](const QRegularExpression &sign) {
        return sign.match(plain).hasMatch();
    };

    static const QRegularExpression powerShell(
        uR"(^\s*PS(?:\s[^>\n]*)?>|ForEach-Object|\$_(?!\w)|\$env:|[^`\n]`[ \t\r]*\n)"_s, Options);
    static const QRegularExpression cmd(
        uR"(^\s*[A-Z]:\\[^>\n]*>|\bfor\s+/f\s|\^[ \t\r]*\n|\^"|%[A-Z_]\w+%)"_s, Options);
    static const QRegularExpression posix(uR"(\\[ \t\r]*\n|'\\''|^\s*\$\s|^[\w.-]+@[\w.-]+:[^\n]*[$#]\s)"_s,
                                          Options);
    static const QRegularExpression innerEscaped(uR"('[^'\n]*\\"[^'\n]*')"_s);
    static const QRegularExpression doubled(uR"('[^'\n]*[^'\s=,]''[^'\s][^'\n]*')"_s);
    static const QRegularExpression drive(uR"((?:^|[\s="',“])[A-Z]:\\)"_s, Options);
    if (has(powerShell))
        return has(innerEscaped) ? Shell::WindowsPowerShell : Shell::PowerShell;
    if (has(cmd))
        return Shell::Cmd;
    if (has(posix))
        return Shell::Posix;
    if (has(innerEscaped))
        return Shell::WindowsPowerShell;
    return has(doubled) || has(drive) ? Shell::PowerShell : Shell::Posix;
}

} // namespace core
