#include "core/runrequest.h"

#include <algorithm>

namespace core {
namespace {

bool isProtocol(const QString &text)
{
    return text == QLatin1String("tcp") || text == QLatin1String("udp") || text == QLatin1String("sctp");
}

} // namespace

EnvVar EnvVar::fromText(const QString &text)
{
    const auto equals = text.indexOf(QLatin1Char('='));
    if (equals < 0)
        return {text, std::nullopt};
    return {text.left(equals), text.mid(equals + 1)};
}

QString PortSpec::text() const
{
    return QString::number(port) + QLatin1Char('/') + protocol;
}

std::optional<PortSpec> PortSpec::fromText(QStringView text)
{
    PortSpec spec;
    const auto slash = text.indexOf(QLatin1Char('/'));
    if (slash >= 0)
        spec.protocol = text.mid(slash + 1).toString().toLower();
    const auto number = slash < 0 ? text : text.left(slash);
    const auto isDigit = [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    };
    bool ok = std::all_of(number.begin(), number.end(), isDigit);
    if (ok)
        spec.port = number.toUShort(&ok);
    if (!ok || spec.port == 0 || !isProtocol(spec.protocol))
        return std::nullopt;
    return spec;
}

} // namespace core
