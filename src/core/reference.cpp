#include "core/reference.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace core {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

const QLatin1String hub("docker.io");
const QLatin1String official("library/");

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

bool isDomain(const QString &text)
{
    static const auto expression = whole(QStringLiteral(
        "(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])"
        "(?:\\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?"));
    return expression.match(text).hasMatch();
}

bool isPath(const QString &text)
{
    static const auto expression = whole(
        QStringLiteral("[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*"));
    return expression.match(text).hasMatch();
}

bool isTag(const QString &text)
{
    static const auto expression = whole(QStringLiteral("[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}"));
    return expression.match(text).hasMatch();
}

bool isDigest(const QString &text)
{
    static const auto expression =
        whole(QStringLiteral("sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128}"));
    return expression.match(text).hasMatch();
}

bool isIdentifier(const QString &text)
{
    static const auto expression = whole(QStringLiteral("[a-f0-9]{64}"));
    return expression.match(text).hasMatch();
}

bool isLower(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
}

enum class Fault { None, Empty, Blank, Identifier, Domain, Upper, Path, Long, Tag, Digest };

Fault read(const QString &text, ImageReference &reference)
{
    if (text.isEmpty())
        return Fault::Empty;
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }))
        return Fault::Blank;
    if (isIdentifier(text))
        return Fault::Identifier;

    auto rest = text;
    reference.domain = hub;
    const auto slash = rest.indexOf(QLatin1Char('/'));
    if (slash >= 0) {
        const auto first = rest.left(slash);
        if (first.contains(QLatin1Char('.')) || first.contains(QLatin1Char(':'))
            || first == QLatin1String("localhost") || !isLower(first)) {
            reference.domain = first == QLatin1String("index.docker.io") ? QString(hub) : first;
            rest = rest.mid(slash + 1);
        }
    }
    if (!isDomain(reference.domain))
        return Fault::Domain;

    const auto at = rest.indexOf(QLatin1Char('@'));
    if (at >= 0) {
        reference.digest = rest.mid(at + 1);
        if (!isDigest(reference.digest))
            return Fault::Digest;
        rest.truncate(at);
    }
    const auto colon = rest.indexOf(QLatin1Char(':'));
    if (colon >= 0) {
        reference.tag = rest.mid(colon + 1);
        rest.truncate(colon);
    }
    if (!isLower(rest))
        return Fault::Upper;
    if (!isPath(rest))
        return Fault::Path;
    if (colon >= 0 && !isTag(reference.tag))
        return Fault::Tag;
    if (rest.size() > 255)
        return Fault::Long;
    reference.path =
        reference.domain == hub && !rest.contains(QLatin1Char('/')) ? QString(official + rest) : rest;
    return Fault::None;
}

/// The end of the class that begins at `i` ("[a-z]"), and whether it holds `c`; -1 when it is not closed.
qsizetype matchClass(QStringView pattern, qsizetype i, QChar c, bool &matches)
{
    const bool negated = ++i < pattern.size() && pattern[i] == QLatin1Char('^');
    if (negated)
        ++i;
    bool found = false;
    const auto take = [&](QChar &out) {
        if (i < pattern.size() && pattern[i] == QLatin1Char('\\'))
            ++i;
        if (i >= pattern.size())
            return false;
        out = pattern[i++];
        return true;
    };
    for (int count = 0;; ++count) {
        if (i < pattern.size() && pattern[i] == QLatin1Char(']') && count > 0)
            break;
        QChar low;
        if (i >= pattern.size() || pattern[i] == QLatin1Char('-') || pattern[i] == QLatin1Char(']')
            || !take(low))
            return -1;
        auto high = low;
        if (i < pattern.size() && pattern[i] == QLatin1Char('-')) {
            ++i;
            if (i >= pattern.size() || pattern[i] == QLatin1Char('-') || pattern[i] == QLatin1Char(']')
                || !take(high))
                return -1;
        }
        found = found || (low <= c && c <= high);
    }
    matches = found != negated;
    return i + 1;
}

/// A shell pattern of which no star crosses a slash. A star is tried again only from the last one: what
/// earlier ones take never helps later ones.
bool globMatches(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype starPattern = -1;
    qsizetype starText = 0;
    while (t < text.size() || p < pattern.size()) {
        bool step = false;
        if (p < pattern.size() && pattern[p] == QLatin1Char('*')) {
            starPattern = ++p;
            starText = t;
            continue;
        }
        if (p < pattern.size() && t < text.size()) {
            auto after = p + 1;
            if (pattern[p] == QLatin1Char('?')) {
                step = text[t] != QLatin1Char('/');
            } else if (pattern[p] == QLatin1Char('[')) {
                after = matchClass(pattern, p, text[t], step);
                if (after < 0)
                    return false;
            } else {
                if (pattern[p] == QLatin1Char('\\')) {
                    if (p + 1 >= pattern.size())
                        return false;
                    after = p + 2;
                }
                step = pattern[after - 1] == text[t];
            }
            if (step) {
                p = after;
                ++t;
                continue;
            }
        }
        if (starPattern < 0 || starText >= text.size() || text[starText] == QLatin1Char('/'))
            return false;
        p = starPattern;
        t = ++starText;
    }
    return true;
}

} // namespace

QString ImageReference::familiarName() const
{
    if (domain != hub)
        return domain + QLatin1Char('/') + path;
    if (path.startsWith(official) && path.count(QLatin1Char('/')) == 1)
        return path.mid(official.size());
    return path;
}

QString ImageReference::familiar() const
{
    auto text = familiarName();
    if (!tag.isEmpty())
        text += QLatin1Char(':') + tag;
    if (!digest.isEmpty())
        text += QLatin1Char('@') + digest;
    return tag.isEmpty() && digest.isEmpty() ? QString(text + QLatin1String(":latest")) : text;
}

ImageReference ImageReference::fromText(const QString &text)
{
    ImageReference reference;
    return read(text, reference) == Fault::None ? reference : ImageReference{};
}

QString problemOfReference(const QString &text)
{
    ImageReference reference;
    switch (read(text, reference)) {
    case Fault::None:
        return {};
    case Fault::Empty:
        return Text::tr("Name an image, for example nginx.");
    case Fault::Blank:
        return Text::tr("An image name has no spaces.");
    case Fault::Identifier:
        return Text::tr("This is an image ID, not the name of an image.");
    case Fault::Domain:
        //: %1 is a host name
        return Text::tr("The registry address “%1” is not valid.").arg(reference.domain);
    case Fault::Upper:
        return Text::tr("An image name has lowercase letters only.");
    case Fault::Path:
        return Text::tr("An image name has lowercase letters and digits, with . _ - or / only between them.");
    case Fault::Long:
        return Text::tr("An image name has at most 255 characters.");
    case Fault::Tag:
        return Text::tr(
            "A tag has up to 128 letters, digits and the characters . _ - and does not begin with . or -");
    case Fault::Digest:
        return Text::tr("A digest is written as sha256: and 64 characters of 0-9 and a-f.");
    }
    return {};
}

bool matchesReferenceFilter(const QString &repository, const QString &tag, const QString &pattern)
{
    if (repository.isEmpty())
        return false;
    const auto reference = ImageReference::fromText(repository);
    const auto name = reference.isValid() ? reference.familiarName() : repository;
    return globMatches(pattern, name)
           || (!tag.isEmpty() && globMatches(pattern, QString(name + QLatin1Char(':') + tag)));
}

} // namespace core
