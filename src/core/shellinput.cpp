#include "core/shellinput.h"

#include "core/argv.h"
#include "core/pastefindings.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

using Kind = PasteFinding::Kind;

/// Who mends twenty of a kind will mend the next twenty, too; what is read is mended all the same.
constexpr int MostOfOneKind = 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

class PasteReader
{
public:
    PasteReader(const QString &text, Shell shell) : m_original(text), m_mended(text)
    {
        m_result.shell = shell;
    }
    PastedText read();

private:
    using Look = QList<Mend> (*)(const PastedView &);

    void mend(Look look);
    void note(const QList<Mend> &mends);
    void add(Kind kind, TextRange range, const QString &message, const QList<TextEdit> &edits = {});
    void apply(const QList<TextEdit> &edits);
    const LexedText &lexed();
    PastedView view() { return {m_mended.text(), lexed().zones, m_result.shell}; }
    std::optional<PastedCommand> find();
    void tellBefore(const PastedCommand &command);
    void tellAfter(const PastedCommand &command, const QList<ShellToken> &tokens);
    void tellWords(const PastedCommand &command);
    void tellExpansion(const PastedCommand &command, qsizetype word, TextRange range);
    void keepWithin(const PastedCommand &command);
    bool isLiteral(const ShellToken &word);

    const QString m_original;
    MendedText m_mended;
    std::optional<LexedText> m_lexed; ///< of m_mended
    QList<Mend> m_characters; ///< wherever they are in the text
    PastedText m_result;
};

/// In places of the original.
Mend ofOriginal(const MendedText &mended, const Mend &mend)
{
    return {mend.kind, mended.original(mend.range), mend.message, mended.original(mend.edits)};
}

PasteFinding finding(const Mend &mend, const QString &original)
{
    return {mend.kind, mend.range.from, mend.range.length, mend.message,
            mend.edits.isEmpty() ? QString() : edited(original, mend.edits)};
}

void PasteReader::note(const QList<Mend> &mends)
{
    QList<TextEdit> edits;
    for (const auto &mend : mends) {
        m_characters.append(ofOriginal(m_mended, mend));
        edits.append(mend.edits);
    }
    // Two kinds of ₩ of one line may lie within each other.
    std::sort(edits.begin(), edits.end(),
              [](const TextEdit &a, const TextEdit &b) { return a.range.from < b.range.from; });
    apply(edits);
}

void PasteReader::mend(Look look)
{
    note(look(view()));
}

void PasteReader::add(Kind kind, TextRange range, const QString &message, const QList<TextEdit> &edits)
{
    m_result.findings.append(finding(ofOriginal(m_mended, {kind, range, message, edits}), m_original));
}

const LexedText &PasteReader::lexed()
{
    if (!m_lexed)
        m_lexed = lexShell(m_mended.text(), m_result.shell);
    return *m_lexed;
}

void PasteReader::apply(const QList<TextEdit> &edits)
{
    if (edits.isEmpty())
        return;
    m_mended.apply(edits);
    m_lexed.reset();
}

std::optional<PastedCommand> PasteReader::find()
{
    for (const bool evenHash : {false, true}) {
        note(prompts(view(), evenHash));
        if (auto command = findCommand(lexed().tokens, m_mended.text()))
            return command;
    }
    return {};
}

PastedText PasteReader::read()
{
    apply(markdownEdits(m_mended.text()));
    for (const auto look : {smartQuotes, strangeSpaces, fullWidth, wonSigns, longDashes, hangulTyped})
        mend(look);
    apply(markdownEdits(m_mended.text()));
    const auto command = find();
    if (!command) {
        if (!m_original.trimmed().isEmpty())
            m_result.findings = {{Kind::NoDocker,
                                  0,
                                  m_original.size(),
                                  Text::tr("There is no docker command in this text."),
                                  {}}};
        return m_result;
    }
    for (const auto &word : command->words) {
        if (isLiteral(word))
            m_result.literal.append(static_cast<int>(m_result.words.size()));
        m_result.words.append(word.text);
    }
    keepWithin(*command);
    tellBefore(*command);
    tellWords(*command);
    if (const auto open = lexed().openQuote; open >= command->from && open < command->end)
        add(Kind::OpenQuote, {open, 1},
            //: %1 is a quote character.
            Text::tr("The quote %1 is opened and not closed.").arg(m_mended.text()[open]));
    tellAfter(*command, lexed().tokens);
    std::stable_sort(m_result.findings.begin(), m_result.findings.end(),
                     [](const PasteFinding &a, const PasteFinding &b) { return a.from < b.from; });
    return m_result;
}

/// Whether what begins a variable is in it, and quoted wherever it is.
bool PasteReader::isLiteral(const ShellToken &word)
{
    const auto &zones = lexed().zones;
    bool found = false;
    for (auto i = word.from; i < word.end(); ++i) {
        if (!QStringView(u"$%`").contains(m_mended.text()[i]) || zones[i] == Zone::Mark)
            continue;
        if (zones[i] != Zone::Quoted && zones[i] != Zone::Escaped)
            return false;
        found = true;
    }
    return found && word.expansions.isEmpty();
}

/// Of what was found in characters, that which concerns this command.
void PasteReader::keepWithin(const PastedCommand &command)
{
    const auto &text = m_mended.text();
    auto end = command.end;
    while (end < text.size() && text[end] != u'\n' && text[end].isSpace())
        ++end;
    const auto first = m_mended.original({command.from, 1}).from;
    const auto lineFrom = first > 0 ? m_original.lastIndexOf(u'\n', first - 1) + 1 : 0;
    const auto lineEnd = m_mended.original({end, 0}).from;
    QHash<int, int> seen;
    for (const auto &found : std::as_const(m_characters)) {
        const bool within = found.range.from < std::max(lineEnd, first + 1) && found.range.end() > lineFrom;
        if (within && ++seen[static_cast<int>(found.kind)] <= MostOfOneKind)
            m_result.findings.append(finding(found, m_original));
    }
}

void PasteReader::tellBefore(const PastedCommand &command)
{
    const auto &text = m_mended.text();
    const auto before = QStringView(text).first(command.from);
    const auto from = std::find_if_not(before.begin(), before.end(), [](QChar c) { return c.isSpace(); });
    if (from != before.end()) {
        const TextRange range{from - before.begin(), before.end() - from};
        add(Kind::Rest, {range.from, before.trimmed().size()},
            Text::tr("Only the docker command is read; the text before it is left out."), {{range, {}}});
    }
    if (command.sudo.length > 0)
        add(Kind::Sudo, command.sudo,
            Text::tr("sudo is not needed here: Gorae talks to the engine as the user you are."),
            {{command.sudo, {}}});
}

void PasteReader::tellWords(const PastedCommand &command)
{
    int told = 0;
    for (qsizetype i = 0; i < command.words.size(); ++i) {
        const auto &word = command.words[i];
        for (const auto &range : word.placeholders) {
            if (++told > MostOfOneKind)
                return;
            const auto name = QStringView(m_mended.text()).sliced(range.from, range.length);
            add(Kind::Placeholder, range,
                //: %1 is a text such as <name> or ${name}.
                Text::tr("%1 stands for a value: put your own in its place.").arg(shortened(name)));
        }
        for (const auto &range : word.expansions) {
            if (++told > MostOfOneKind)
                return;
            tellExpansion(command, i, range);
        }
    }
}

void PasteReader::tellExpansion(const PastedCommand &command, qsizetype at, TextRange range)
{
    const auto &word = command.words[at];
    const auto name = QStringView(m_mended.text()).sliced(range.from, range.length);
    if (word.text.startsWith("$(docker "_L1) && word.text.endsWith(u')'))
        return;
    if (name.endsWith(u')') || name.startsWith(u'`')) {
        //: %1 is a command in brackets: $(pwd)
        add(Kind::Variable, range,
            Text::tr("A shell would run %1 and put its output here. Here it stays as it is.")
                .arg(shortened(name)));
        return;
    }
    // In quotes the container gets it as written. For the value of an option nobody would want that.
    const auto &previous = command.words[std::max<qsizetype>(at - 1, 0)].text;
    const bool isArgument =
        at > 2 && !word.text.startsWith(u'-') && (!previous.startsWith(u'-') || previous == "-c"_L1);
    QList<TextEdit> edits;
    const auto text = quoted(word.text, m_result.shell);
    if (isArgument && text && word.placeholders.isEmpty())
        edits.append({{word.from, word.length}, *text});
    //: %1 is a variable of a shell: $HOME
    add(Kind::Variable, range,
        Text::tr("A shell would put the value of %1 here. Here it stays as it is.").arg(shortened(name)),
        edits);
}

void PasteReader::tellAfter(const PastedCommand &command, const QList<ShellToken> &tokens)
{
    const auto &text = m_mended.text();
    const auto rest = QStringView(text).sliced(command.end);
    const auto from = std::find_if_not(rest.begin(), rest.end(), [](QChar c) { return c.isSpace(); });
    if (from == rest.end() || rest.trimmed() == u";")
        return;
    const auto at = command.end + (from - rest.begin());
    const auto token =
        std::find_if(tokens.begin(), tokens.end(), [at](const ShellToken &t) { return t.from >= at; });
    auto message = Text::tr("Only the first docker command is read; what follows it is left out.");
    if (token != tokens.end() && token->from == at && token->kind == ShellToken::Kind::Comment
        && !rest.trimmed().contains(u'\n'))
        message = Text::tr("The comment is left out.");
    else if (token != tokens.end() && token->from == at && token->kind == ShellToken::Kind::Operator
             && (token->is("|") || token->text.contains(u'>') || token->text.contains(u'<')))
        //: %1 is a sign of the shell: | or >
        message = Text::tr("Everything after %1 is for a terminal and is left out.").arg(token->text);
    add(Kind::Rest, {at, rest.trimmed().size()}, message, {{{at, text.size() - at}, {}}});
}

} // namespace

Result<QStringList> unquote(const QString &line, Shell shell)
{
    if (shell == Shell::Posix)
        return splitArguments(line);
    const auto lexed = shell == Shell::Cmd
                           ? lexCmd(line, LexMode::Strict)
                           : lexPowerShell(line, LexMode::Strict, shell == Shell::WindowsPowerShell);
    if (lexed.openQuote >= 0)
        return Error{ErrorKind::Local, 0,
                     Text::tr("The quote %1 is opened and not closed.").arg(line[lexed.openQuote])};
    QStringList words;
    for (const auto &token : lexed.tokens) {
        if (token.kind == ShellToken::Kind::Word)
            words.append(token.text);
    }
    return words;
}

PastedText readPasted(const QString &text, std::optional<Shell> shell)
{
    return PasteReader(text, shell ? *shell : guessedShell(text)).read();
}

} // namespace core
