#include "core/errortext.h"

#include <QCoreApplication>

namespace core {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

enum class System { Linux, MacOs, Windows };
#if defined(Q_OS_WIN)
constexpr auto thisSystem = System::Windows;
#elif defined(Q_OS_MACOS)
constexpr auto thisSystem = System::MacOs;
#else
constexpr auto thisSystem = System::Linux;
#endif

bool isSocket(const Endpoint &endpoint)
{
    return endpoint.kind == Endpoint::Kind::Unix || endpoint.kind == Endpoint::Kind::NamedPipe;
}

QString dockerDesktopStep()
{
    return Text::tr("Start Docker Desktop and wait until it says that the engine is running.");
}

QString commandStep(const QString &command)
{
    //: %1 is a command for the terminal
    return Text::tr("Start it in a terminal: %1").arg(command);
}

/// How the engine of a local endpoint is started.
QString startStep(const Endpoint &endpoint)
{
    const auto path = endpoint.address;
    const auto has = [&path](const char *part) {
        return path.contains(QLatin1String(part), Qt::CaseInsensitive);
    };
    if (has("podman")) {
        return thisSystem == System::Linux && has("/run/user/")
                   ? commandStep(QStringLiteral("systemctl --user start podman.socket"))
               : thisSystem == System::Linux
                   ? commandStep(QStringLiteral("sudo systemctl start podman.socket"))
                   : commandStep(QStringLiteral("podman machine start"));
    }
    if (has("colima"))
        return commandStep(QStringLiteral("colima start"));
    if (has("/.lima/"))
        return commandStep(QStringLiteral("limactl start"));
    if (has("/.orbstack/"))
        return Text::tr("Start OrbStack.");
    if (has("/.rd/"))
        return Text::tr("Start Rancher Desktop and wait until it is ready.");
    if (has("/.docker/") || thisSystem != System::Linux)
        return dockerDesktopStep();
    if (has("/run/user/"))
        return commandStep(QStringLiteral("systemctl --user start docker"));
    return commandStep(QStringLiteral("sudo systemctl start docker"));
}

QString installStep()
{
    switch (thisSystem) {
    case System::Linux:
        return Text::tr("If Docker is not installed yet, install Docker Engine first.");
    case System::MacOs:
    case System::Windows:
        break;
    }
    return Text::tr("If Docker is not installed yet, install Docker Desktop first.");
}

QString permissionStep()
{
    switch (thisSystem) {
    case System::Linux:
        return Text::tr("Add yourself to the group docker in a terminal, then log out and in again: "
                        "sudo usermod -aG docker $USER");
    case System::MacOs:
        return Text::tr(
            "Start Docker Desktop as the user who is logged in now, or allow the default socket in its "
            "advanced settings.");
    case System::Windows:
        break;
    }
    return Text::tr("Ask an administrator to add you to the group docker-users, then log out and in again.");
}

/// The usual ports are 2375 without and 2376 with TLS.
QString tlsMixStep(const Endpoint &endpoint)
{
    if (endpoint.kind != Endpoint::Kind::Tcp)
        return {};
    if (endpoint.tls)
        return Text::tr(
            "Check the certificate files. If the engine listens without TLS (often on port 2375), turn TLS "
            "off for this connection.");
    return Text::tr(
        "If the engine listens with TLS (often on port 2376), turn TLS on for this connection and give its "
        "certificate files.");
}

ErrorText noEngine(const Endpoint &endpoint)
{
    if (!isSocket(endpoint)) {
        //: %1 is a host name
        return {Text::tr("The host name %1 was not found.").arg(endpoint.address),
                Text::tr("Check the spelling of the address and your network."),
                {}};
    }
    return {Text::tr("Docker is not running."), startStep(endpoint) + QLatin1Char('\n') + installStep(), {}};
}

ErrorText refused(const Endpoint &endpoint)
{
    if (!isSocket(endpoint)) {
        //: %1 is an address such as tcp://host:2375
        return {Text::tr("No program listens at the address %1.").arg(endpoint.url()),
                Text::tr("Check the port number, and whether the engine is running and listens for network "
                         "connections."),
                {}};
    }
    return {Text::tr("The Docker socket is there, but no engine listens on it."), startStep(endpoint), {}};
}

ErrorText notDocker(const Endpoint &endpoint)
{
    //: %1 is an address such as tcp://host:2375
    const auto title =
        Text::tr("Something answers at the address %1, but it is not a Docker engine.").arg(endpoint.url());
    const auto step = tlsMixStep(endpoint);
    return {title, step.isEmpty() ? Text::tr("Choose another connection.") : step, {}};
}

ErrorText timeout(const Endpoint &endpoint)
{
    if (isSocket(endpoint)) {
        return {
            Text::tr("The engine does not answer in time."),
            Text::tr(
                "It may still be starting, or be very busy. Wait a little and try again; if that does not "
                "help, restart Docker."),
            {}};
    }
    //: %1 is an address such as tcp://host:2375
    return {Text::tr("There is no answer from the address %1 in time.").arg(endpoint.url()),
            Text::tr("Check the address, your network, and whether a firewall is in between."),
            {}};
}

} // namespace

ErrorText connectionErrorText(const Error &error, const Endpoint &endpoint)
{
    ErrorText text;
    switch (error.kind) {
    case ErrorKind::NoEngine:
        text = noEngine(endpoint);
        break;
    case ErrorKind::NoPermission:
        text = {Text::tr("You do not have permission to use the Docker socket."), permissionStep(), {}};
        break;
    case ErrorKind::Refused:
        text = refused(endpoint);
        break;
    case ErrorKind::NotDocker:
        text = notDocker(endpoint);
        break;
    case ErrorKind::Tls:
        text = {Text::tr("The secure connection (TLS) could not be made."), tlsMixStep(endpoint), {}};
        break;
    case ErrorKind::Timeout:
        text = timeout(endpoint);
        break;
    case ErrorKind::Unsupported:
        if (endpoint.kind != Endpoint::Kind::Ssh)
            return errorText(error);
        text = {
            Text::tr("Connections over SSH are not supported yet."),
            Text::tr(
                "Forward the socket of the engine through an SSH tunnel and connect to the local end of it."),
            {}};
        break;
    default:
        return errorText(error);
    }
    text.raw = error.message;
    return text;
}

} // namespace core
