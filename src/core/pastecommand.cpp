#include "core/pastefindings.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

bool isDocker(const QString &word)
{
    static const QRegularExpression docker(uR"(^@?(?:.*[/\\])?docker(?:\.exe)?$)"_s);
    return word.size() < 300 && docker.match(word).hasMatch();
}

bool same(const QString &word, QLatin1StringView other)
{
    return word.compare(other, Qt::CaseInsensitive) == 0;
}

class CommandFinder
{
public:
    CommandFinder(const QList<ShellToken> &tokens, const QString &text) : m_tokens(tokens), m_text(text) { }
    std::optional<PastedCommand> find();

private:
    struct Start
    {
        qsizetype docker = -1;
        qsizetype sudo = -1;
    };
    Start startIn(qsizetype from, qsizetype end) const;
    qsizetype wordsEnd(qsizetype from) const;
    qsizetype behindLineEnds(qsizetype from) const;
    bool isWord(qsizetype at) const
    {
        return at < m_tokens.size() && m_tokens[at].kind == ShellToken::Kind::Word;
    }
    std::optional<PastedCommand> forEachObject(const QString &source, qsizetype from) const;
    std::optional<PastedCommand> xargs(const QString &source, qsizetype from) const;
    std::optional<PastedCommand> forLoop(qsizetype from, qsizetype end) const;
    PastedCommand command(qsizetype from, qsizetype end) const;

    const QList<ShellToken> &m_tokens;
    const QString &m_text;
};

QString substitution(const QList<ShellToken> &words)
{
    QStringList texts;
    for (const auto &word : words) {
        const auto text = quoted(word.text, Shell::Posix);
        texts.append(text ? *text : word.text);
    }
    return "$("_L1 + texts.join(u' ') + u')';
}

/// Each `name` becomes the output of `source`; false = there is none.
bool replaceIn(QList<ShellToken> &words, const QString &name, const QString &source)
{
    bool found = false;
    for (auto &word : words) {
        if (!word.text.contains(name, Qt::CaseInsensitive))
            continue;
        word.text.replace(name, source, Qt::CaseInsensitive);
        word.expansions.clear();
        word.placeholders.clear();
        found = true;
    }
    return found;
}

qsizetype CommandFinder::wordsEnd(qsizetype from) const
{
    while (isWord(from))
        ++from;
    return from;
}

qsizetype CommandFinder::behindLineEnds(qsizetype from) const
{
    while (from < m_tokens.size() && m_tokens[from].kind == ShellToken::Kind::LineEnd)
        ++from;
    return from;
}

CommandFinder::Start CommandFinder::startIn(qsizetype from, qsizetype end) const
{
    static const QRegularExpression assignment(uR"(^[A-Za-z_][A-Za-z0-9_]*=)"_s);
    static const QStringList starters{u"winpty"_s, u"time"_s, u"command"_s, u"exec"_s, u"env"_s};
    Start start;
    for (auto i = from; i < end; ++i) {
        const auto &word = m_tokens[i].text;
        if (isDocker(word)) {
            start.docker = i;
            return start;
        }
        if (word == "sudo"_L1) {
            start.sudo = start.sudo < 0 ? i : start.sudo;
            while (i + 1 < end && m_tokens[i + 1].text.startsWith(u'-')) {
                ++i;
                if (m_tokens[i].text == "-u"_L1 || m_tokens[i].text == "-g"_L1)
                    ++i;
            }
        } else if (!assignment.match(word).hasMatch() && !starters.contains(word)) {
            break;
        }
    }
    return {};
}

PastedCommand CommandFinder::command(qsizetype from, qsizetype end) const
{
    PastedCommand out;
    out.words = m_tokens.mid(from, end - from);
    out.words.first().text = u"docker"_s;
    out.from = m_tokens[from].from;
    out.end = m_tokens[end - 1].end();
    return out;
}

std::optional<PastedCommand> CommandFinder::find()
{
    for (qsizetype from = 0; from < m_tokens.size(); ++from) {
        if (!isWord(from))
            continue;
        const auto end = wordsEnd(from);
        if (const auto start = startIn(from, end); start.docker >= 0) {
            auto out = command(start.docker, end);
            if (end < m_tokens.size() && m_tokens[end].is("|")) {
                const auto source = substitution(out.words);
                const auto next = behindLineEnds(end + 1);
                auto loop = forEachObject(source, next);
                if (!loop)
                    loop = xargs(source, next);
                if (loop) {
                    loop->from = out.from;
                    out = *loop;
                }
            }
            if (start.sudo >= 0) {
                const auto sudoFrom = m_tokens[start.sudo].from;
                out.sudo = {sudoFrom, out.from - sudoFrom};
                out.from = sudoFrom;
            }
            return out;
        }
        if (auto loop = forLoop(from, end))
            return loop;
        from = end - 1;
    }
    return {};
}

/// docker ps -aq | ForEach-Object {docker rm -f $_}
std::optional<PastedCommand> CommandFinder::forEachObject(const QString &source, qsizetype from) const
{
    auto at = from;
    const auto isNamed = [this](qsizetype i, QLatin1StringView name) {
        return isWord(i) && same(m_tokens[i].text, name);
    };
    if (!isNamed(at, "ForEach-Object"_L1) && !isNamed(at, "foreach"_L1) && !isNamed(at, "%"_L1))
        return {};
    ++at;
    if (isNamed(at, "-Process"_L1))
        ++at;
    if (at >= m_tokens.size() || !m_tokens[at].is("{"))
        return {};
    const auto first = behindLineEnds(at + 1);
    const auto end = wordsEnd(first);
    const auto closing = behindLineEnds(end);
    if (end == first || !isDocker(m_tokens[first].text) || closing >= m_tokens.size()
        || !m_tokens[closing].is("}"))
        return {};
    auto out = command(first, end);
    if (!replaceIn(out.words, u"$_"_s, source) && !replaceIn(out.words, u"$PSItem"_s, source))
        return {};
    out.end = m_tokens[closing].end();
    return out;
}

/// docker ps -aq | xargs docker rm -f
std::optional<PastedCommand> CommandFinder::xargs(const QString &source, qsizetype from) const
{
    if (!isWord(from) || m_tokens[from].text != "xargs"_L1)
        return {};
    QString name;
    auto at = from + 1;
    for (; isWord(at) && m_tokens[at].text.startsWith(u'-'); ++at) {
        const auto &option = m_tokens[at].text;
        if (option.startsWith("-I"_L1))
            name = option.size() > 2 ? option.sliced(2) : isWord(at + 1) ? m_tokens[++at].text : QString();
        else if (option == "-n"_L1 || option == "-L"_L1 || option == "-P"_L1)
            ++at;
    }
    if (!isWord(at) || !isDocker(m_tokens[at].text))
        return {};
    auto out = command(at, wordsEnd(at));
    if (!name.isEmpty())
        return replaceIn(out.words, name, source) ? std::optional(out) : std::nullopt;
    auto last = out.words.last();
    last.text = source;
    last.expansions.clear();
    last.placeholders.clear();
    out.words.append(last);
    return out;
}

/// for /f %i in ('docker ps -aq') do docker rm -f %i
std::optional<PastedCommand> CommandFinder::forLoop(qsizetype from, qsizetype end) const
{
    const auto last = end - 1;
    if (end - from < 7 || !same(m_tokens[from].text, "for"_L1) || !same(m_tokens[from + 1].text, "/f"_L1))
        return {};
    const auto named = [this, from, end](QLatin1StringView name) {
        for (auto i = from; i < end; ++i) {
            if (same(m_tokens[i].text, name))
                return i;
        }
        return qsizetype(-1);
    };
    const auto in = named("in"_L1);
    const auto run = named("do"_L1);
    if (in < from + 3 || run <= in + 1 || run >= last || !isDocker(m_tokens[run + 1].text))
        return {};
    static const QRegularExpression variable(uR"(^%%?[A-Za-z]$)"_s);
    const auto &name = m_tokens[in - 1].text;
    const auto sourceFrom = m_tokens[in + 1].from;
    const auto inside = m_text.sliced(sourceFrom, m_tokens[run - 1].end() - sourceFrom);
    static const QRegularExpression brackets(uR"(^\(\s*(['`])(.*)\1\s*\)$)"_s);
    const auto match = brackets.match(inside);
    if (!variable.match(name).hasMatch() || !match.hasMatch())
        return {};
    QList<ShellToken> source;
    for (const auto &token : lexCmd(match.captured(2), LexMode::Tolerant).tokens) {
        if (token.kind != ShellToken::Kind::Word)
            return {};
        source.append(token);
    }
    auto out = command(run + 1, end);
    if (source.isEmpty() || !isDocker(source.first().text)
        || !replaceIn(out.words, name, substitution(source)))
        return {};
    out.from = m_tokens[from].from;
    return out;
}

} // namespace

std::optional<PastedCommand> findCommand(const QList<ShellToken> &tokens, const QString &text)
{
    return CommandFinder(tokens, text).find();
}

} // namespace core
