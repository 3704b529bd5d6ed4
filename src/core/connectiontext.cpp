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

/// What to do, and what to type for it.
struct Step
{
    QString text;
    QString command = {};
    bool isDocker = false; ///< Docker itself, which may be not installed yet
};

Step terminalStep(const char *command, bool isDocker = false)
{
    return {Text::tr("Start the engine in a terminal."), QLatin1String(command), isDocker};
}

/// How the engine of a local endpoint is started.
Step startStep(const Endpoint &endpoint)
{
    const auto has = [&endpoint](const char *part) {
        return endpoint.address.contains(QLatin1String(part), Qt::CaseInsensitive);
    };
    constexpr bool isLinux = thisSystem == System::Linux;
    if (has("podman")) {
        if (!isLinux)
            return terminalStep("podman machine start");
        return terminalStep(has("/run/user/") ? "systemctl --user start podman.socket"
                                              : "sudo systemctl start podman.socket");
    }
    if (has("colima"))
        return terminalStep("colima start");
    if (has("/.lima/"))
        return terminalStep("limactl start");
    if (has("/.orbstack/"))
        return {Text::tr("Start OrbStack.")};
    if (has("/.rd/"))
        return {Text::tr("Start Rancher Desktop and wait until it is ready.")};
    if (has("/.docker/") || !isLinux)
        return {
            Text::tr("Start Docker Desktop and wait until it says that the engine is running."), {}, true};
    return terminalStep(has("/run/user/") ? "systemctl --user start docker" : "sudo systemctl start docker",
                        true);
}

/// With %1 = how it is started, so that translators see both sentences together.
QString startOrInstall(const QString &start)
{
    switch (thisSystem) {
    case System::Linux:
        //: %1 is a sentence: Start the engine in a terminal.
        return Text::tr("%1 If Docker is not installed yet, install Docker Engine first.").arg(start);
    case System::MacOs:
    case System::Windows:
        break;
    }
    //: %1 is a sentence: Start Docker Desktop...
    return Text::tr("%1 If Docker is not installed yet, install Docker Desktop first.").arg(start);
}

Step permissionStep()
{
    switch (thisSystem) {
    case System::Linux:
        return {Text::tr("Add yourself to the group docker in a terminal, then log out and in again."),
                QStringLiteral("sudo usermod -aG docker $USER")};
    case System::MacOs:
        return {
            Text::tr("Start Docker Desktop as the user who is logged in now, or allow the default socket in "
                     "its advanced settings.")};
    case System::Windows:
        break;
    }
    return {
        Text::tr("Ask an administrator to add you to the group docker-users, then log out and in again.")};
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
    const auto step = startStep(endpoint);
    if (!step.isDocker)
        return {Text::tr("The engine is not running."), step.text, {}, step.command};
    return {Text::tr("Docker is not running."), startOrInstall(step.text), {}, step.command};
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
    const auto step = startStep(endpoint);
    return {
        Text::tr("The Docker socket is there, but no engine listens on it."), step.text, {}, step.command};
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
    case ErrorKind::NoPermission: {
        const auto step = permissionStep();
        text = {
            Text::tr("You do not have permission to use the Docker socket."), step.text, {}, step.command};
        break;
    }
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
