#include "models/runform.h"

#include "core/argv.h"
#include "core/extraflags.h"
#include "models/hostside.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace models {

namespace {

constexpr qint64 oneCpu = 1'000'000'000;

/// In the largest unit that keeps it exact: "512m"; bytes have none.
QString memoryText(qint64 bytes)
{
    if (bytes == 0)
        return {};
    const QLatin1String units("kmg");
    qsizetype unit = -1;
    while (unit + 1 < units.size() && bytes % 1024 == 0) {
        bytes /= 1024;
        ++unit;
    }
    return QString::number(bytes) + (unit < 0 ? QString() : QString(units.at(unit)));
}

QString cpusText(qint64 nanoCpus)
{
    if (nanoCpus == 0)
        return {};
    QString text = QString::number(nanoCpus / oneCpu);
    QString fraction = QString::number(nanoCpus % oneCpu).rightJustified(9, QLatin1Char('0'));
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += QLatin1Char('.') + fraction;
    return text;
}

} // namespace

RunInput inputOf(const core::RunRequest &request, const std::optional<core::Config> &image)
{
    RunInput input;
    input.image = request.image;
    input.name = request.name;
    for (const core::PortPublish &port : request.ports)
        input.ports.append({HostSide{port.hostIp, port.hostPort}.text(), port.container.text(), false});
    for (const core::EnvVar &variable : request.env)
        input.env.append({variable.name, variable.value.value_or(QString()), false, {}, !variable.value});
    if (request.command)
        input.command = core::joinArguments(*request.command);
    if (request.entrypoint) {
        input.entrypoint = core::joinArguments(*request.entrypoint);
        input.clearEntrypoint =
            request.entrypoint->isEmpty() || *request.entrypoint == QStringList{QString()};
    }
    input.detach = request.detach;
    input.interactive = request.interactive;
    input.tty = request.tty;
    input.autoRemove = request.autoRemove;
    for (const core::Mount &mount : request.mounts)
        input.mounts.append({mount.kind, mount.source, mount.target, mount.readOnly, mount.shortForm});
    input.network = request.network;
    input.restart = request.restart.kind;
    input.maximumRetries = request.restart.maximumRetries;
    input.memory = memoryText(request.memoryBytes);
    input.cpus = cpusText(request.nanoCpus);
    input.user = request.user;
    input.workingDir = request.workingDir;
    input.hostname = request.hostname;
    input.labels = request.labels;
    input.platform = request.platform;
    input.extra = core::joinArguments(core::wordsOf(request.extra));
    return image ? withImage(input, std::nullopt, image) : input;
}

bool hasRareFields(const RunInput &input)
{
    RunInput usual;
    usual.image = input.image;
    usual.name = input.name;
    usual.ports = input.ports;
    usual.env = input.env;
    usual.command = input.command;
    usual.detach = input.detach;
    usual.interactive = input.interactive;
    usual.tty = input.tty;
    usual.autoRemove = input.autoRemove;
    return usual != input;
}

RunInput withImage(RunInput input, const std::optional<core::Config> &before,
                   const std::optional<core::Config> &config)
{
    QList<PortRow> ports;
    if (config) {
        for (const core::PortSpec &spec : config->exposedPorts)
            ports.append({{}, spec.text(), true});
    }
    for (const PortRow &row : std::as_const(input.ports)) {
        const auto same = std::find_if(ports.begin(), ports.end(), [&](const PortRow &port) {
            return core::PortSpec::fromText(port.container)
                       == core::PortSpec::fromText(row.container.trimmed())
                   && port.host.isEmpty();
        });
        // An added row without a host port is published by the engine; an exposed one is not at all.
        const bool merges = row.exposed || !row.host.trimmed().isEmpty();
        if (same != ports.end() && merges)
            same->host = row.host;
        else if (!row.exposed || !row.host.trimmed().isEmpty())
            ports.append({row.host, row.container, false});
    }
    input.ports = ports;

    const auto valueIn = [](const std::optional<core::Config> &of,
                            const QString &name) -> std::optional<QString> {
        if (of) {
            for (const core::EnvVar &variable : of->env) {
                if (variable.name == name)
                    return variable.value.value_or(QString());
            }
        }
        return std::nullopt;
    };
    QList<EnvRow> rows;
    if (config) {
        for (const core::EnvVar &variable : config->env) {
            const QString value = variable.value.value_or(QString());
            rows.append({variable.name, value, true, value, false});
        }
    }
    for (const EnvRow &row : std::as_const(input.env)) {
        const auto same = std::find_if(rows.begin(), rows.end(),
                                       [&](const EnvRow &other) { return other.name == row.name.trimmed(); });
        const std::optional<QString> was = valueIn(before, row.name.trimmed());
        const bool edited = !row.fromImage || row.removed || was != row.value;
        if (same != rows.end()) {
            if (edited) {
                same->value = row.value;
                same->removed = row.removed;
            }
        } else if (edited && !(row.removed && row.fromImage)) {
            rows.append({row.name, row.value, false, {}, row.removed});
        }
    }
    input.env = rows;
    return input;
}

std::optional<qint64> bytesOfText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d+(?:\.\d+)?)\s*([bkmgt]?)(?:i?b)?$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    bool whole = false;
    if (const qint64 bytes = text.trimmed().toLongLong(&whole); whole)
        return bytes;
    double value = match.captured(1).toDouble();
    const QString unit = match.captured(2).toLower();
    for (const QChar step : QStringLiteral("kmgt")) {
        if (unit.isEmpty() || unit == QLatin1String("b"))
            break;
        value *= 1024;
        if (unit == step)
            break;
    }
    if (value > 9e18)
        return std::nullopt;
    return qint64(value);
}

quint16 freePort(quint16 wanted, const RunSurroundings &surroundings, const QSet<quint16> &used)
{
    const auto isFree = [&](int port) {
        return !surroundings.takenPorts.contains(quint16(port))
               && !surroundings.foreignPorts.contains(quint16(port)) && !used.contains(quint16(port));
    };
    // 80 -> 8080, 443 -> 8443: what people write, and free of privileges.
    int port = wanted < 1024 ? 8000 + wanted : wanted + 1;
    while (port < 65535 && !isFree(port))
        ++port;
    return quint16(port);
}

QString freeName(const QString &wanted, const QStringList &taken)
{
    static const QRegularExpression number(QStringLiteral(R"(\d+$)"));
    const auto match = number.match(wanted);
    const QString stem = match.hasMatch() ? wanted.left(match.capturedStart()) : wanted;
    int next = match.hasMatch() ? match.captured().left(6).toInt() + 1 : 2;
    while (taken.contains(stem + QString::number(next)))
        ++next;
    return stem + QString::number(next);
}

} // namespace models
