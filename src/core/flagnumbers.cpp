#include "core/runflags.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 largest = std::numeric_limits<qint64>::max();

QRegularExpressionMatch fullMatch(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text, 0, QRegularExpression::NormalMatch,
                            QRegularExpression::AnchorAtOffsetMatchOption);
}

std::optional<double> unitOfSize(const QString &suffix)
{
    static const QString units = u"kmgtp"_s;
    const auto small = suffix.toLower();
    if (small.isEmpty() || small == u"b"_s)
        return 1;
    const auto at = units.indexOf(small.front());
    const auto rest = small.mid(1);
    if (at < 0 || !(rest.isEmpty() || rest == u"b"_s || rest == u"ib"_s))
        return std::nullopt;
    return std::pow(1024.0, static_cast<double>(at + 1));
}

quint64 unitOfTime(const QString &unit)
{
    if (unit == u"ns"_s)
        return 1;
    if (unit == u"ms"_s)
        return 1'000'000;
    if (unit == u"s"_s)
        return 1'000'000'000;
    if (unit == u"m"_s)
        return 60'000'000'000;
    if (unit == u"h"_s)
        return 3'600'000'000'000;
    return 1'000; // both spellings of a microsecond
}

std::optional<qint64> withSign(quint64 number, bool negative)
{
    if (number > static_cast<quint64>(largest))
        return std::nullopt;
    return negative ? -static_cast<qint64>(number) : static_cast<qint64>(number);
}

/// `digits` * 10^exponent as a whole number.
std::optional<qint64> scaled(QString digits, qint64 exponent, bool negative)
{
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits == u"0"_s)
        return 0;
    while (exponent < 0 && digits.endsWith(u'0')) {
        digits.chop(1);
        ++exponent;
    }
    if (exponent < 0 || digits.size() + exponent > 19)
        return std::nullopt;
    bool ok = false;
    digits += QString(exponent, u'0');
    const auto number = digits.toULongLong(&ok);
    return ok ? withSign(number, negative) : std::nullopt;
}

} // namespace

std::optional<qint64> bytesOfSize(const QString &text)
{
    static const QRegularExpression form(
        u"([+-]?(?:%1\\.?(?:%1)?|\\.%1)(?:[eE][+-]?%1)?) ?([A-Za-z]{0,3})\\z"_s.arg(
            u"[0-9]++(?:_[0-9]++)*+"_s));
    const auto match = fullMatch(form, text);
    if (!match.hasMatch())
        return std::nullopt;
    bool ok = false;
    const double number = match.captured(1).remove(u'_').toDouble(&ok);
    const auto unit = unitOfSize(match.captured(2));
    if (!ok || !unit || number < 0)
        return std::nullopt;
    const double bytes = number * *unit;
    if (!(bytes < static_cast<double>(largest)))
        return std::nullopt;
    return static_cast<qint64>(bytes);
}

std::optional<qint64> nanosecondsOfDuration(const QString &text)
{
    static const QRegularExpression form(
        u"([+-]?)(0|(?:(?:[0-9]++\\.?[0-9]*+|\\.[0-9]++)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))++)\\z"_s);
    static const QRegularExpression part(u"([0-9]*)\\.?([0-9]*)([^0-9.]+)"_s);
    const auto match = fullMatch(form, text);
    if (!match.hasMatch())
        return std::nullopt;
    quint64 total = 0;
    for (auto parts = part.globalMatch(match.captured(2)); parts.hasNext();) {
        const auto one = parts.next();
        const auto unit = unitOfTime(one.captured(3));
        bool ok = true;
        const quint64 whole = one.captured(1).isEmpty() ? 0 : one.captured(1).toULongLong(&ok);
        if (!ok || whole > static_cast<quint64>(largest) / unit)
            return std::nullopt;
        const auto decimals = one.captured(2).left(18);
        const double fraction =
            decimals.toDouble()
            * (static_cast<double>(unit) / std::pow(10.0, static_cast<double>(decimals.size())));
        total += whole * unit + static_cast<quint64>(fraction);
        if (total > static_cast<quint64>(largest))
            return std::nullopt;
    }
    return withSign(total, match.captured(1) == u"-"_s);
}

std::optional<bool> boolOfText(const QString &text)
{
    static const std::array yes{u"1"_s, u"t"_s, u"T"_s, u"true"_s, u"TRUE"_s, u"True"_s};
    static const std::array no{u"0"_s, u"f"_s, u"F"_s, u"false"_s, u"FALSE"_s, u"False"_s};
    if (std::find(yes.begin(), yes.end(), text) != yes.end())
        return true;
    if (std::find(no.begin(), no.end(), text) != no.end())
        return false;
    return std::nullopt;
}

std::optional<qint64> integerOfText(const QString &text)
{
    static const QRegularExpression form(
        u"([+-]?)(?:0[xX]((?:_?[0-9a-fA-F])++)|0[bB]((?:_?[01])++)|0[oO]?((?:_?[0-7])++)|(0|[1-9](?:_?[0-9])*+))\\z"_s);
    static constexpr std::array bases{16, 2, 8, 10};
    const auto match = fullMatch(form, text);
    if (!match.hasMatch())
        return std::nullopt;
    for (int i = 0; i < 4; ++i) {
        auto digits = match.captured(i + 2);
        if (digits.isEmpty())
            continue;
        digits.remove(u'_');
        bool ok = false;
        const auto number = digits.toULongLong(&ok, bases[static_cast<size_t>(i)]);
        return ok ? withSign(number, match.captured(1) == u"-"_s) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<qint64> nanoCpusOfText(const QString &text)
{
    static const QRegularExpression decimal(
        u"([+-]?)(?:([0-9]++)\\.?([0-9]*+)|\\.([0-9]++))(?:[eE]([+-]?[0-9]{1,4}))?\\z"_s);
    static const QRegularExpression fraction(u"([+-]?)([0-9]{1,9})/([0-9]{1,9})\\z"_s);
    if (const auto match = fullMatch(decimal, text); match.hasMatch()) {
        const QString decimals = match.captured(3) + match.captured(4);
        return scaled(match.captured(2) + decimals, match.captured(5).toInt() - decimals.size() + 9,
                      match.captured(1) == u"-"_s);
    }
    if (const auto match = fullMatch(fraction, text); match.hasMatch()) {
        const quint64 nano = match.captured(2).toULongLong() * 1'000'000'000;
        const quint64 divisor = match.captured(3).toULongLong();
        if (divisor == 0 || nano % divisor != 0)
            return std::nullopt;
        return withSign(nano / divisor, match.captured(1) == u"-"_s);
    }
    return std::nullopt;
}

} // namespace core
