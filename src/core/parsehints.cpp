#include "core/parsehints.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace core {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

constexpr qsizetype longestName = 40;
constexpr qsizetype longestHint = 4096;

/// Insertions, removals, replacements and swaps of neighbors.
int distance(const QString &a, const QString &b)
{
    const auto rows = static_cast<std::size_t>(a.size()) + 1;
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    std::vector<std::vector<int>> cost(rows, std::vector<int>(columns));
    for (std::size_t i = 0; i < rows; ++i)
        cost[i][0] = static_cast<int>(i);
    for (std::size_t j = 0; j < columns; ++j)
        cost[0][j] = static_cast<int>(j);
    const auto equal = [&](std::size_t i, std::size_t j) {
        return a[static_cast<qsizetype>(i)] == b[static_cast<qsizetype>(j)];
    };
    for (std::size_t i = 1; i < rows; ++i) {
        for (std::size_t j = 1; j < columns; ++j) {
            const int replaced = cost[i - 1][j - 1] + (equal(i - 1, j - 1) ? 0 : 1);
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, replaced});
            if (i > 1 && j > 1 && equal(i - 1, j - 2) && equal(i - 2, j - 1))
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost.back().back();
}

QRegularExpression wholeOf(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// The words between the brackets of a placeholder.
bool isWording(const QString &inner)
{
    static const auto wording =
        wholeOf(QStringLiteral("[\\p{L}_][\\p{L}\\p{M}\\p{N}_ .,:/|'’-]*(\\.\\.\\.|…)?"));
    // [::1] and [fe80::1] are addresses.
    return wording.match(inner).hasMatch() && inner.count(QLatin1Char(':')) < 2;
}

bool isVariableName(const QString &inner)
{
    static const auto name =
        wholeOf(QStringLiteral("[A-Z_][A-Z0-9_]*|pwd|[A-Za-z_][A-Za-z0-9_]*:[-=?+].*|env:.*"));
    return name.match(inner).hasMatch();
}

/// What a bracket holds, when the whole text is one; `dollar` tells of ${...}.
QString insideOf(const QString &text, bool &dollar)
{
    dollar = text.startsWith(QLatin1String("${"));
    const auto from = dollar ? 1 : 0;
    if (text.size() < from + 3)
        return {};
    const auto at = QLatin1String("({[<").indexOf(text[from]);
    if (at < 0 || text.back() != QLatin1String(")}]>")[at])
        return {};
    return text.mid(from + 1, text.size() - from - 2);
}

bool isPlaceholder(const QString &text, int depth = 0)
{
    bool dollar = false;
    const auto inner = insideOf(text, dollar).trimmed();
    if (inner.isEmpty() || (dollar && isVariableName(inner)))
        return false;
    return isWording(inner) || (depth < 3 && isPlaceholder(inner, depth + 1));
}

/// ${...} that is no variable, and <...>, with other brackets around.
bool isPlainPlaceholder(const QString &text, int depth = 0)
{
    bool dollar = false;
    const auto inner = insideOf(text, dollar).trimmed();
    if (inner.isEmpty() || (dollar && isVariableName(inner)))
        return false;
    if (dollar || text[0] == QLatin1Char('<'))
        return isWording(inner);
    return depth < 3 && isPlainPlaceholder(inner, depth + 1);
}

bool isAbout(const QString &text, const QString &korean, QLatin1String english)
{
    return text.contains(korean) || text.contains(english, Qt::CaseInsensitive);
}

} // namespace

QString nearest(const QString &word, const QStringList &known)
{
    if (word.size() > longestName)
        return {};
    const auto typed = word.toLower();
    const int allowed = typed.size() < 4 ? 1 : 2;
    QString best;
    int least = allowed + 1;
    for (const auto &candidate : known) {
        const int cost = distance(typed, candidate);
        if (cost < least && cost < candidate.size()) {
            least = cost;
            best = candidate;
        }
    }
    return best;
}

bool isSubstitution(const QString &text)
{
    const bool dollar = text.startsWith(QLatin1String("$(")) && text.endsWith(QLatin1Char(')'));
    const auto tick = QLatin1Char('`');
    return dollar || (text.size() > 2 && text.startsWith(tick) && text.endsWith(tick));
}

std::optional<bool> runningOnlyOfSource(const QString &substitution)
{
    if (!isSubstitution(substitution))
        return std::nullopt;
    const auto from = substitution.startsWith(QLatin1Char('$')) ? 2 : 1;
    auto words = substitution.mid(from, substitution.size() - from - 1)
                     .simplified()
                     .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty() || words.takeFirst() != QLatin1String("docker"))
        return std::nullopt;
    if (words.value(0) == QLatin1String("container"))
        words.removeFirst();
    else if (words.value(0) != QLatin1String("ps"))
        return std::nullopt;
    if (words.isEmpty()
        || !QStringList{QStringLiteral("ps"), QStringLiteral("ls"), QStringLiteral("list")}.contains(
            words.takeFirst()))
        return std::nullopt;
    static const auto flags = knownFlags(QLatin1String("all/a quiet/q no-trunc"));
    ReadWords read;
    const Draft draft(words);
    for (int i = 0; i < draft.size();) {
        if (words[i].size() < 2 || !words[i].startsWith(QLatin1Char('-')))
            return std::nullopt;
        const auto scan = scanFlag(draft, i, flags);
        if (scan.fault != FlagScan::Fault::None || scan.wantsHelp)
            return std::nullopt;
        read.flags += scan.flags;
        i = scan.next;
    }
    if (!read.isOn(QLatin1String("--quiet")))
        return std::nullopt;
    return !read.isOn(QLatin1String("--all"));
}

bool isWholePlaceholder(const QString &text)
{
    return text.size() <= longestHint && isPlaceholder(text);
}

bool isBarePlaceholder(const QString &text)
{
    static const auto words = wholeOf(QStringLiteral("[\\p{L}\\p{M}\\p{N}_ -]*(이미지|컨테이너|이름)"
                                                     "[\\p{L}\\p{M}\\p{N}_ -]*"));
    return text.size() <= longestName && words.match(text).hasMatch();
}

bool mayBeImagePlaceholder(const QString &text)
{
    static const QRegularExpression words(
        QRegularExpression::anchoredPattern(QStringLiteral("(your|my)?[-_]?image[-_]?(name|id)?")),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= longestName && words.match(text).hasMatch();
}

bool tellsOfImage(const QString &text)
{
    const bool container = isAbout(text, QStringLiteral("컨테이너"), QLatin1String("container"));
    return !container && isAbout(text, QStringLiteral("이미지"), QLatin1String("image"));
}

bool tellsOfContainer(const QString &text)
{
    const bool image = isAbout(text, QStringLiteral("이미지"), QLatin1String("image"));
    return !image && isAbout(text, QStringLiteral("컨테이너"), QLatin1String("container"));
}

QString placeholderIn(const QString &text)
{
    if (text.size() > longestHint)
        return {};
    if (isPlaceholder(text))
        return text;
    static const QRegularExpression parts(
        QStringLiteral("\\$?\\{[^{}]+\\}|<[^<>]+>|\\[[^\\[\\]]+\\]|(?<!\\$)\\([^()]+\\)"));
    for (auto matches = parts.globalMatch(text); matches.hasNext();) {
        const auto part = matches.next().captured();
        if (isPlaceholder(part))
            return part;
    }
    return {};
}

QString plainPlaceholderIn(const QString &text)
{
    if (text.size() > longestHint)
        return {};
    const auto value = text.mid(text.indexOf(QLatin1Char('=')) + 1);
    if (isPlainPlaceholder(text))
        return text;
    return isPlainPlaceholder(value) ? value : QString();
}

QString variableIn(const QString &text)
{
    if (text.size() > longestHint)
        return {};
    static const QRegularExpression variable(QStringLiteral("\\$\\([^()]*\\)|\\$\\{?env:[A-Za-z_]\\w*\\}?"
                                                            "|\\$[A-Za-z_][A-Za-z0-9_]*|\\$\\{[^{}]+\\}"
                                                            "|%[A-Za-z_]\\w*%|`[^`]+`"));
    return variable.match(text).captured();
}

void tellVariable(Draft &draft, int word, const QString &text, bool isFree)
{
    const auto variable = draft.variableAt(word, text);
    const bool isWhole = variable == text || variable == text.mid(text.indexOf(QLatin1Char('=')) + 1);
    if (variable.isEmpty() || (isFree && !isWhole))
        return;
    if (variable.startsWith(QLatin1String("$(")) || variable.startsWith(QLatin1Char('`')))
        draft.hint(
            word,
            //: %1 is $(pwd) or another command whose output a shell would put there
            Text::tr("A shell puts the output of %1 here; Gorae takes it as it is written.").arg(variable));
    else
        draft.hint(
            word,
            //: %1 is a variable such as $HOME
            Text::tr("A shell puts the value of %1 here; Gorae takes it as it is written.").arg(variable));
}

void tellPlaceholder(Draft &draft, const Piece &piece, const QString &part, const QString &operandName)
{
    QString message;
    if (operandName == QLatin1String("CONTAINER"))
        //: %1 is a placeholder such as <container>
        message = Text::tr("Replace %1 by the name or ID of a container.");
    else if (operandName == QLatin1String("NEW_NAME"))
        //: %1 is a placeholder such as <name>
        message = Text::tr("Replace %1 by a name of your choice, such as web.");
    else if (operandName == QLatin1String("TARGET_IMAGE"))
        //: %1 is a placeholder such as <name>
        message = Text::tr("Replace %1 by the new name of the image, such as my-nginx:1.0.");
    else if (operandName == QLatin1String("COMMAND"))
        //: %1 is a placeholder such as <command>
        message = Text::tr("Replace %1 by a command, such as sh.");
    else
        //: %1 is a placeholder such as <image>
        message = Text::tr("Replace %1 by the name of an image, such as nginx.");
    draft.error(piece.word, message.arg(part));
}

void tellFlagsAfterImage(Draft &draft, const Verb &verb, const Piece &image, const QList<Piece> &command)
{
    if (command.isEmpty() || !command.first().text.startsWith(QLatin1Char('-')))
        return;
    const int from = command.first().word;
    int to = from;
    while (to < draft.size() && draft.arguments()[to].size() > 1
           && draft.arguments()[to].startsWith(QLatin1Char('-'))) {
        const auto scan = scanFlag(draft, to, verb.flags);
        const bool known = scan.fault == FlagScan::Fault::None && !scan.wantsHelp
                           && std::all_of(scan.flags.begin(), scan.flags.end(), [](const auto &flag) {
                                  return !flag.spec.run || flag.value.isEmpty()
                                         || problemOfFlagValue(*flag.spec.run, flag.value).isEmpty();
                              });
        if (!known)
            break;
        to = scan.next;
    }
    if (to == from)
        return;
    const auto &words = draft.arguments();
    const auto moved = words.mid(from, to - from);
    draft.hint(from,
               //: %1 is a flag, such as -d
               Text::tr("%1 comes after the image, so it goes to the program in the container. For docker it "
                        "must stand before the image.")
                   .arg(words[from]),
               words.first(image.word) + moved + words.mid(image.word, from - image.word) + words.mid(to));
}

void tellSplitPorts(Draft &draft, const ReadWords &read)
{
    static const auto number = wholeOf(QStringLiteral("[0-9]{1,5}:?"));
    static const auto second = wholeOf(QStringLiteral(":?[0-9]{1,5}(/(tcp|udp|sctp))?"));
    if (read.operands.size() < 2)
        return;
    const auto &image = read.operands.first();
    for (const auto &flag : read.flags) {
        if (flag.spec.name != QLatin1String("--publish") || flag.valuePiece.word < 0
            || flag.valuePiece.word + 1 != image.word || !number.match(flag.value).hasMatch()
            || !second.match(image.text).hasMatch())
            continue;
        auto ports = QString(flag.value + QLatin1Char(':') + image.text);
        ports.replace(QLatin1String("::"), QLatin1String(":"));
        draft.hint(flag.valuePiece.word,
                   //: %1 is two ports joined by a colon, such as 80:80
                   Text::tr("The two ports are one word with a colon: %1").arg(ports),
                   draft.with({flag.valuePiece.word, 2, {}}, {ports}));
    }
}

} // namespace core
