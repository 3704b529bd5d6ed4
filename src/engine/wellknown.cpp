#include "engine/wellknown.h"

#include "engine/hosturl.h"

#include <QDir>

namespace engine {

using Os = Surroundings::Os;

namespace {

/// Collects what exists.
class Places
{
public:
    explicit Places(const Surroundings &surroundings) : m_surroundings(surroundings) { }

    void socket(const QString &name, const QString &path)
    {
        if (path.startsWith(QLatin1Char('/')) && m_surroundings.exists(path))
            add(name, QLatin1String("unix://") + path);
    }

    /// FOLDER/<profile>/FILE for every profile.
    void profiles(const QString &product, const QString &folder, const QString &file)
    {
        const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &profile : names) {
            const QString path = folder + QLatin1Char('/') + profile + file;
            socket(profile == QLatin1String("default") ? product : named(product, profile), path);
        }
    }

    void pipe(const QString &name, const QString &pipe)
    {
        add(name, QLatin1String("npipe:////./pipe/") + pipe);
    }

    static QString named(const QString &product, const QString &profile)
    {
        return product + QLatin1String(" (") + profile + QLatin1Char(')');
    }

    QList<core::Endpoint> found;

private:
    void add(const QString &name, const QString &url)
    {
        core::Result<core::Endpoint> endpoint = parseHost(url);
        if (!endpoint) // too long a path
            return;
        endpoint.value().name = name;
        endpoint.value().source = core::Endpoint::Source::WellKnown;
        found.append(endpoint.value());
    }

    const Surroundings &m_surroundings;
};

void addPipes(Places &places, const Surroundings &surroundings)
{
    const QStringList pipes = surroundings.pipes();
    const auto known = [&](const QString &name, const QString &pipe) {
        if (pipes.contains(pipe, Qt::CaseInsensitive))
            places.pipe(name, pipe);
    };
    known(QStringLiteral("Docker Engine"), QStringLiteral("docker_engine"));
    known(QStringLiteral("Docker Desktop"), QStringLiteral("dockerDesktopLinuxEngine"));
    known(QStringLiteral("Docker Desktop (Windows)"), QStringLiteral("dockerDesktopWindowsEngine"));
    const QString podman = QStringLiteral("podman-");
    const QString machine = QStringLiteral("podman-machine-default");
    known(QStringLiteral("Podman"), machine);
    for (const QString &pipe : pipes) {
        if (pipe.startsWith(podman) && pipe != machine)
            places.pipe(Places::named(QStringLiteral("Podman"), pipe.mid(podman.size())), pipe);
    }
}

void addPodmanMachines(Places &places, const Surroundings &surroundings)
{
    const QString product = QStringLiteral("Podman");
    const QString end = QStringLiteral("-api.sock");
    const QDir folder(surroundings.variable(QStringLiteral("TMPDIR")) + QLatin1String("/podman"));
    const QStringList sockets = folder.entryList({u'*' + end}, QDir::Files | QDir::System, QDir::Name);
    for (const QString &socket : sockets) {
        const QString machine = socket.chopped(end.size());
        places.socket(machine == QLatin1String("podman-machine-default") ? product
                                                                         : Places::named(product, machine),
                      QDir::cleanPath(folder.filePath(socket)));
    }
    places.socket(product,
                  surroundings.home + QLatin1String("/.local/share/containers/podman/machine/podman.sock"));
}

/// What the virtual machines of Linux and macOS have in common.
void addMachines(Places &places, const Surroundings &surroundings)
{
    const QString home = surroundings.home;
    const auto folder = [&](const QString &variable, const QString &usual) {
        const QString said = surroundings.variable(variable);
        return said.isEmpty() ? home + usual : QDir::cleanPath(said);
    };
    const QString colima = QStringLiteral("Colima");
    const QString socket = QStringLiteral("/docker.sock");
    places.profiles(colima, folder(QStringLiteral("COLIMA_HOME"), QStringLiteral("/.colima")), socket);
    places.profiles(colima,
                    folder(QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("/.config"))
                        + QLatin1String("/colima"),
                    socket);
    places.socket(QStringLiteral("Rancher Desktop"), home + QLatin1String("/.rd/docker.sock"));
    places.profiles(QStringLiteral("Lima"), folder(QStringLiteral("LIMA_HOME"), QStringLiteral("/.lima")),
                    QStringLiteral("/sock/docker.sock"));
}

} // namespace

QList<core::Endpoint> wellKnownPlaces(const Surroundings &surroundings)
{
    Places places(surroundings);
    if (surroundings.os == Os::Windows) {
        addPipes(places, surroundings);
        return places.found;
    }
    const QString desktop = QStringLiteral("Docker Desktop");
    const QString podman = QStringLiteral("Podman");
    places.socket(QStringLiteral("Docker Engine"), QStringLiteral("/var/run/docker.sock"));
    if (surroundings.os == Os::MacOs) {
        places.socket(desktop, surroundings.home + QLatin1String("/.docker/run/docker.sock"));
        places.socket(QStringLiteral("OrbStack"),
                      surroundings.home + QLatin1String("/.orbstack/run/docker.sock"));
        addMachines(places, surroundings);
        addPodmanMachines(places, surroundings);
    } else {
        places.socket(QStringLiteral("Docker Engine (rootless)"),
                      surroundings.runtimeDir + QLatin1String("/docker.sock"));
        places.socket(desktop, surroundings.home + QLatin1String("/.docker/desktop/docker.sock"));
        addMachines(places, surroundings);
        places.socket(podman, surroundings.runtimeDir + QLatin1String("/podman/podman.sock"));
        places.socket(QStringLiteral("Podman (root)"), QStringLiteral("/run/podman/podman.sock"));
    }
    return places.found;
}

} // namespace engine
