#include "models/hostside.h"

#include <QRegularExpression>

namespace models {

QString HostSide::text() const
{
    const QString number = port ? QString::number(*port) : QString();
    if (ip.isEmpty())
        return number;
    const bool brackets = ip.contains(QLatin1Char(':'));
    return (brackets ? QLatin1Char('[') + ip + QLatin1Char(']') : ip) + QLatin1Char(':') + number;
}

std::optional<HostSide> HostSide::fromText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:(?:\[([^\[\]\s]+)\]|([0-9.]+)):)?(\d{1,5})?$)"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    HostSide side;
    side.ip = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    if (match.captured(3).isEmpty())
        return side;
    const uint number = match.captured(3).toUInt();
    if (number == 0 || number > 65535)
        return std::nullopt;
    side.port = quint16(number);
    return side;
}

} // namespace models
