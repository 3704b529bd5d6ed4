#include "core/parseparts.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace core::parts {

Error badAnswer()
{
    return {ErrorKind::BadAnswer, 0, {}};
}

ContainerState stateOf(const QString &word)
{
    // The second words are Podman's.
    static const QHash<QString, ContainerState> states{
        {QStringLiteral("created"), ContainerState::Created},
        {QStringLiteral("configured"), ContainerState::Created},
        {QStringLiteral("initialized"), ContainerState::Created},
        {QStringLiteral("running"), ContainerState::Running},
        {QStringLiteral("stopping"), ContainerState::Running},
        {QStringLiteral("paused"), ContainerState::Paused},
        {QStringLiteral("restarting"), ContainerState::Restarting},
        {QStringLiteral("removing"), ContainerState::Removing},
        {QStringLiteral("exited"), ContainerState::Exited},
        {QStringLiteral("stopped"), ContainerState::Exited},
        {QStringLiteral("dead"), ContainerState::Dead},
    };
    return states.value(word.toLower(), ContainerState::Unknown);
}

Health healthOf(const QString &word)
{
    if (word == QLatin1String("healthy"))
        return Health::Healthy;
    if (word == QLatin1String("unhealthy"))
        return Health::Unhealthy;
    return word == QLatin1String("starting") ? Health::Starting : Health::None;
}

quint16 portNumber(qint64 number)
{
    return number > 0 && number <= 65535 ? static_cast<quint16>(number) : quint16(0);
}

void tidyPorts(QList<PortMapping> &ports)
{
    const auto order = [](const PortMapping &port) {
        return std::tie(port.containerPort, port.protocol, port.hostIp, port.hostPort);
    };
    ports.removeIf([](const PortMapping &port) { return port.containerPort == 0; });
    std::sort(ports.begin(), ports.end(), [&](const auto &a, const auto &b) {
        const bool aPublished = a.hostPort != 0;
        const bool bPublished = b.hostPort != 0;
        return aPublished != bPublished ? aPublished : order(a) < order(b);
    });
    ports.erase(std::unique(ports.begin(), ports.end()), ports.end());
}

qint64 nanosecondsOf(QStringView time)
{
    // 2026-11-24T01:58:28.726834863Z or ...+09:00
    const auto second =
        QDateTime::fromString(time.left(19).toString(), QStringLiteral("yyyy-MM-dd'T'HH:mm:ss"));
    auto rest = time.mid(19);
    qint64 fraction = 0;
    if (rest.startsWith(QLatin1Char('.'))) {
        qint64 unit = 100'000'000;
        rest = rest.mid(1);
        for (; !rest.isEmpty() && rest.front() >= QLatin1Char('0') && rest.front() <= QLatin1Char('9');
             rest = rest.mid(1)) {
            fraction += unit * (rest.front().unicode() - '0');
            unit /= 10;
        }
    }
    qint64 offset = 0;
    if (rest.size() == 6 && (rest.front() == QLatin1Char('+') || rest.front() == QLatin1Char('-'))) {
        offset = rest.mid(1, 2).toInt() * 3600 + rest.mid(4, 2).toInt() * 60;
        offset = rest.front() == QLatin1Char('-') ? -offset : offset;
    } else if (rest != QLatin1String("Z")) {
        return 0;
    }
    const auto date = second.date();
    if (!second.isValid() || date.year() < 1970 || date.year() > 2200)
        return 0;
    const auto seconds = QDateTime(date, second.time(), Qt::UTC).toSecsSinceEpoch() - offset;
    return seconds * 1'000'000'000 + fraction;
}

} // namespace core::parts
