#include "core/extraflags.h"
#include "core/reference.h"
#include "core/runrequest.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

constexpr qint64 leastMemory = qint64(6) * 1024 * 1024;

bool matches(const QString &text, const char *pattern)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QLatin1String(pattern)));
    return expression.match(text).hasMatch();
}

bool hasNul(const QString &text)
{
    return text.contains(QChar(0));
}

bool isAbsoluteInContainer(const QString &path)
{
    // Windows containers have drive letters.
    return path.startsWith(QLatin1Char('/')) || matches(path, "[A-Za-z]:[/\\\\].*");
}

bool isAbsoluteOnHost(const QString &path)
{
    return isAbsoluteInContainer(path) || path.startsWith(QLatin1String("\\\\"));
}

/// A colon that is not that of a drive letter.
bool hasInnerColon(const QString &path)
{
    return path.indexOf(QLatin1Char(':'), matches(path, "[A-Za-z]:.*") ? 2 : 0) >= 0;
}

/// "/data/" and "/data" are one place.
QString cleaned(QString path)
{
    while (path.size() > 1 && path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

bool isAddress(const QString &text)
{
    // What Docker reads as an address; the engine has the last word.
    return matches(text, "(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}")
           || (text.contains(QLatin1Char(':')) && matches(text, "[0-9a-fA-F:]*(\\d+(\\.\\d+){3})?(%.+)?"));
}

/// Whether two published ports want one port of one address. No address means all, of both families.
bool collide(const PortPublish &a, const PortPublish &b)
{
    if (a.hostPort != b.hostPort || a.container.protocol != b.container.protocol)
        return false;
    if (a.hostIp == b.hostIp || a.hostIp.isEmpty() || b.hostIp.isEmpty())
        return true;
    if (a.hostIp.contains(QLatin1Char(':')) != b.hostIp.contains(QLatin1Char(':')))
        return false;
    const auto isAll = [](const QString &ip) {
        return ip == QLatin1String("0.0.0.0") || ip == QLatin1String("::");
    };
    return isAll(a.hostIp) || isAll(b.hostIp);
}

class Finder
{
public:
    explicit Finder(const RunRequest &request) : m_request(request) { }

    QList<Problem> find()
    {
        if (!matches(m_request.image, "(sha256:)?[a-f0-9]{64}"))
            add(RunField::Image, -1, problemOfReference(m_request.image));
        if (!m_request.name.isEmpty())
            add(RunField::Name, -1, problemOfName(m_request.name));
        ports();
        env();
        words();
        mounts();
        limits();
        places();
        labels();
        m_problems += problemsOfExtra(m_request.extra);
        m_problems += conflictsOf(m_request);
        return m_problems;
    }

private:
    void add(RunField field, int row, const QString &message)
    {
        if (!message.isEmpty())
            m_problems.append({field, row, message});
    }

    void ports();
    void env();
    void words();
    void mounts();
    void limits();
    void places();
    void labels();

    const RunRequest &m_request;
    QList<Problem> m_problems;
};

void Finder::ports()
{
    for (int row = 0; row < m_request.ports.size(); ++row) {
        const auto &port = m_request.ports[row];
        if (!port.hostIp.isEmpty() && !isAddress(port.hostIp))
            add(RunField::Ports, row, Text::tr("A host address is an IP address, such as 127.0.0.1."));
        if (port.container.port == 0)
            add(RunField::Ports, row, Text::tr("Give the container port, a number from 1 to 65535."));
        if (!matches(port.container.protocol, "tcp|udp|sctp"))
            add(RunField::Ports, row, Text::tr("The protocol of a port is tcp, udp or sctp."));
        if (!port.hostPort)
            continue;
        if (*port.hostPort == 0) {
            add(RunField::Ports, row,
                Text::tr("Give a host port from 1 to 65535, or leave it empty to let the engine choose."));
            continue;
        }
        const auto earlier = m_request.ports.first(row);
        if (std::any_of(earlier.begin(), earlier.end(),
                        [&](const auto &other) { return collide(other, port); })) {
            add(RunField::Ports, row,
                //: %1 is a number without group separators, such as 8080
                Text::tr("The host port %1 is used twice.").arg(QString::number(*port.hostPort)));
        }
    }
}

void Finder::env()
{
    for (int row = 0; row < m_request.env.size(); ++row) {
        const auto &variable = m_request.env[row];
        if (variable.name.isEmpty())
            add(RunField::Env, row, Text::tr("An environment variable needs a name."));
        else if (variable.name.contains(QLatin1Char('=')))
            add(RunField::Env, row, Text::tr("The name of an environment variable has no = in it."));
        else if (hasNul(variable.text()))
            add(RunField::Env, row, Text::tr("An environment variable cannot hold the character NUL."));
    }
}

void Finder::words()
{
    // After an entrypoint it is an argument, which may be empty.
    const bool isArgument = m_request.entrypoint && !m_request.entrypoint->isEmpty();
    if (m_request.command && !isArgument && !m_request.command->isEmpty()
        && m_request.command->first().isEmpty())
        add(RunField::Command, -1,
            Text::tr("The first word of the command is empty; it must name a program."));
    const auto withNul = [](const std::optional<QStringList> &words) {
        return words && std::any_of(words->begin(), words->end(), hasNul);
    };
    if (withNul(m_request.command))
        add(RunField::Command, -1, Text::tr("A command cannot hold the character NUL."));
    if (withNul(m_request.entrypoint))
        add(RunField::Entrypoint, -1, Text::tr("An entrypoint cannot hold the character NUL."));
}

void Finder::mounts()
{
    QSet<QString> targets;
    for (int row = 0; row < m_request.mounts.size(); ++row) {
        const auto &mount = m_request.mounts[row];
        const auto target = cleaned(mount.target);
        if (target.isEmpty())
            add(RunField::Mounts, row, Text::tr("Give the folder in the container, for example /data."));
        else if (!isAbsoluteInContainer(target))
            add(RunField::Mounts, row,
                Text::tr("The folder in the container is a full path, which begins with /."));
        else if (target == QLatin1String("/"))
            add(RunField::Mounts, row, Text::tr("The root folder / of a container cannot be a mount."));
        else if (targets.contains(target))
            //: %1 is a path
            add(RunField::Mounts, row, Text::tr("The folder %1 in the container is used twice.").arg(target));
        targets.insert(target);

        switch (mount.kind) {
        case Mount::Kind::Bind:
            if (mount.source.isEmpty())
                add(RunField::Mounts, row, Text::tr("Give the folder or file of this computer to mount."));
            else if (!isAbsoluteOnHost(mount.source))
                add(RunField::Mounts, row,
                    Text::tr(
                        "The folder of this computer is a full path, such as /home/me/site or C:\\site."));
            break;
        case Mount::Kind::Volume:
            if (!mount.source.isEmpty() && !matches(mount.source, "[a-zA-Z0-9][a-zA-Z0-9_.-]+"))
                add(RunField::Mounts, row,
                    Text::tr("A volume name has at least two letters, digits or the characters _ . - and "
                             "begins with a letter or digit."));
            break;
        case Mount::Kind::Tmpfs:
            break;
        }
        if (mount.shortForm && mount.kind != Mount::Kind::Tmpfs
            && (hasInnerColon(mount.source) || hasInnerColon(mount.target)))
            //: -v and --mount are flags
            add(RunField::Mounts, row, Text::tr("With -v a path cannot have a colon in it; --mount can."));
    }
}

void Finder::limits()
{
    if (m_request.memoryBytes < 0 || (m_request.memoryBytes > 0 && m_request.memoryBytes < leastMemory))
        add(RunField::Memory, -1, Text::tr("A memory limit is at least 6 MB."));
    if (m_request.nanoCpus < 0)
        add(RunField::Cpus, -1, Text::tr("A CPU limit is a number above 0, such as 0.5."));
    if (m_request.autoRemove && m_request.restart.kind != RestartPolicy::Kind::No)
        add(RunField::AutoRemove, -1,
            Text::tr("A container that is removed when it ends (--rm) cannot have a restart policy."));
    if (m_request.restart.maximumRetries < 0)
        add(RunField::Restart, -1, Text::tr("The number of restarts is 0 (no limit) or more."));
}

void Finder::places()
{
    if (!m_request.workingDir.isEmpty() && !isAbsoluteInContainer(m_request.workingDir))
        add(RunField::WorkingDir, -1, Text::tr("The working directory is a full path, which begins with /."));
    if (!m_request.network.isEmpty())
        add(RunField::Network, -1,
            problemOfFlagValue(*runFlag(QStringLiteral("--network")), m_request.network));
    if (!m_request.hostname.isEmpty()
        && !(m_request.hostname.size() <= 63
             && matches(m_request.hostname, "[a-zA-Z0-9]([a-zA-Z0-9_.-]*[a-zA-Z0-9])?")))
        add(RunField::Hostname, -1,
            Text::tr("A host name has up to 63 letters, digits and the characters _ . - and begins and "
                     "ends with a letter or digit."));
    if (!m_request.platform.isEmpty()
        && !matches(m_request.platform, "[A-Za-z0-9_-]+(/[A-Za-z0-9_.-]+){0,2}"))
        add(RunField::Platform, -1, Text::tr("A platform is written as linux/amd64 or linux/arm64."));
}

void Finder::labels()
{
    for (int row = 0; row < m_request.labels.size(); ++row) {
        const auto &name = m_request.labels[row].name;
        if (name.isEmpty())
            add(RunField::Labels, row, Text::tr("A label needs a name."));
        else if (name.contains(QLatin1Char('=')))
            add(RunField::Labels, row, Text::tr("The name of a label has no = in it."));
    }
}

} // namespace

QList<Problem> problems(const RunRequest &request)
{
    return Finder(request).find();
}

QString problemOfName(const QString &name)
{
    if (matches(name, "[a-zA-Z0-9][a-zA-Z0-9_.-]+"))
        return {};
    if (name.isEmpty())
        return Text::tr("A container name cannot be empty.");
    if (name.size() == 1 && matches(name, "[a-zA-Z0-9]"))
        return Text::tr("A container name has at least two characters.");
    if (matches(name, "[_.-][a-zA-Z0-9_.-]*"))
        return Text::tr("A container name begins with a letter or digit.");
    return Text::tr(
        "A container name has only the letters a-z and A-Z, digits and the characters _ . and -.");
}

} // namespace core
