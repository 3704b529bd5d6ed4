#include "dockerhome.h"
#include "engine/endpoints.h"
#include "support/testclass.h"

#include <QTest>

#include <memory>

using core::Endpoint;
using engine::Surroundings;
using Environment = QHash<QString, QString>;
using Source = core::Endpoint::Source;

namespace {

QStringList urls(const QList<Endpoint> &endpoints)
{
    QStringList result;
    for (const Endpoint &endpoint : endpoints)
        result << endpoint.name + QLatin1Char(' ') + endpoint.url();
    return result;
}

} // namespace

class TestEnginePicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oddContextStores();
    void everyPlaceOnLinux();
    void placesOnMac();
    void placesOnWindows();
    void noPlaceTwice();
    void tellsWhatItLeftOut();

private:
    std::unique_ptr<DockerHome> m_home;
};

void TestEnginePicker::init()
{
    m_home = std::make_unique<DockerHome>();
    QVERIFY(m_home->isValid());
}

void TestEnginePicker::oddContextStores()
{
    QVERIFY(m_home->writeContext(QStringLiteral("c10"), "unix:///10"));
    QVERIFY(m_home->writeContext(QStringLiteral("c2"), "unix:///2"));
    QVERIFY(m_home->writeContext(QStringLiteral("C3"), "unix:///3"));
    QVERIFY(m_home->writeContext(QStringLiteral("c02"), "unix:///02"));
    QVERIFY(m_home->writeContext(QStringLiteral("c"), "unix:///c"));
    QVERIFY(m_home->writeContext(QStringLiteral("default"), "unix:///not-that-one"));
    QVERIFY(DockerHome::write(m_home->config(QStringLiteral("contexts/meta/deep/down/meta.json")),
                              "{\"name\":\"deep\",\"endpoints\":{\"docker\":{\"host\":\"unix:///deep\"}}}"));
    QVERIFY(DockerHome::write(m_home->config(QStringLiteral("contexts/meta/meta.json")),
                              "{\"Name\":\"stray\",\"Endpoints\":{\"docker\":{\"Host\":\"x\"}}}"));
    QVERIFY(DockerHome::write(m_home->config(QStringLiteral("contexts/meta/a/meta.json")),
                              "{\"Name\":\"cluster\",\"Endpoints\":{\"kubernetes\":{}}}"));
    QVERIFY(DockerHome::write(m_home->config(QStringLiteral("contexts/meta/b/meta.json")), "{\"Name\":"));
    QVERIFY(DockerHome::write(m_home->config(QStringLiteral("contexts/meta/c/meta.json")), "{\"Name\":7}"));
    QVERIFY(DockerHome::write(m_home->config(QStringLiteral("contexts/meta/d/other.json")), "nothing"));
    QVERIFY(m_home->writeContext(QStringLiteral("bad"), "unix://relative"));
    QStringList problems;
    const QStringList expected{QStringLiteral("default unix:///var/run/docker.sock"),
                               QStringLiteral("C3 unix:///3"),
                               QStringLiteral("c unix:///c"),
                               QStringLiteral("c02 unix:///02"),
                               QStringLiteral("c2 unix:///2"),
                               QStringLiteral("c10 unix:///10"),
                               QStringLiteral("deep unix:///deep")};
    QCOMPARE(urls(engine::all(m_home->surroundings(), &problems)), expected);
    QCOMPARE(problems.size(), 3);
    const QString told = problems.join(QLatin1Char('\n'));
    QVERIFY(told.contains(QDir::toNativeSeparators(QStringLiteral("b/meta.json"))));
    QVERIFY(told.contains(QDir::toNativeSeparators(QStringLiteral("c/meta.json"))));
    QVERIFY(told.contains(QLatin1String("bad")));
}

void TestEnginePicker::everyPlaceOnLinux()
{
    for (const char *path :
         {"/.docker/desktop/docker.sock", "/.colima/default/docker.sock", "/.colima/work/docker.sock",
          "/.config/colima/new/docker.sock", "/.rd/docker.sock", "/.lima/vm/sock/docker.sock",
          "/.orbstack/run/docker.sock", "/run/docker.sock", "/run/podman/podman.sock"})
        QVERIFY(DockerHome::write(m_home->path() + QLatin1String(path)));
    Surroundings surroundings = m_home->surroundings();
    const auto exists = surroundings.exists;
    surroundings.exists = [exists](const QString &path) {
        return exists(path) || path == QLatin1String("/var/run/docker.sock")
               || path == QLatin1String("/run/podman/podman.sock");
    };
    const QString unixHome = QLatin1String(" unix://") + m_home->path();
    const QStringList expected{
        QStringLiteral("default unix:///var/run/docker.sock"),
        QStringLiteral("Docker Engine (rootless)") + unixHome + QLatin1String("/run/docker.sock"),
        QStringLiteral("Docker Desktop") + unixHome + QLatin1String("/.docker/desktop/docker.sock"),
        QStringLiteral("Colima") + unixHome + QLatin1String("/.colima/default/docker.sock"),
        QStringLiteral("Colima (work)") + unixHome + QLatin1String("/.colima/work/docker.sock"),
        QStringLiteral("Colima (new)") + unixHome + QLatin1String("/.config/colima/new/docker.sock"),
        QStringLiteral("Rancher Desktop") + unixHome + QLatin1String("/.rd/docker.sock"),
        QStringLiteral("Lima (vm)") + unixHome + QLatin1String("/.lima/vm/sock/docker.sock"),
        QStringLiteral("Podman") + unixHome + QLatin1String("/run/podman/podman.sock"),
        QStringLiteral("Podman (root) unix:///run/podman/podman.sock")};
    QStringList problems;
    const QList<Endpoint> found = engine::all(surroundings, &problems);
    QCOMPARE(urls(found), expected);
    QCOMPARE(problems, QStringList());
    QCOMPARE(int(found.at(0).source), int(Source::Context));
    QCOMPARE(int(found.at(1).source), int(Source::WellKnown));

    surroundings.environment = {
        {QStringLiteral("COLIMA_HOME"), m_home->path() + QLatin1String("/.config/colima")},
        {QStringLiteral("LIMA_HOME"), m_home->path() + QLatin1String("/none")},
        {QStringLiteral("XDG_CONFIG_HOME"), m_home->path() + QLatin1String("/none")},
        {QStringLiteral("DOCKER_HOST"), QStringLiteral("tcp://h:1")}};
    QStringList moved = expected;
    moved.removeAt(7);
    moved.removeAt(4);
    moved.removeAt(3);
    moved.replace(0, QStringLiteral("default tcp://h:1"));
    moved.insert(1, QStringLiteral("Docker Engine unix:///var/run/docker.sock"));
    QCOMPARE(urls(engine::all(surroundings)), moved);
    QCOMPARE(int(engine::all(surroundings).first().source), int(Source::Environment));
}

void TestEnginePicker::placesOnMac()
{
    for (const char *path :
         {"/.docker/run/docker.sock", "/.orbstack/run/docker.sock", "/.docker/desktop/docker.sock",
          "/tmp/podman/podman-machine-default-api.sock", "/tmp/podman/big-api.sock",
          "/.local/share/containers/podman/machine/podman.sock", "/run/docker.sock"})
        QVERIFY(DockerHome::write(m_home->path() + QLatin1String(path)));
    const Surroundings surroundings = m_home->surroundings(
        {{QStringLiteral("TMPDIR"), m_home->path() + QLatin1String("/tmp/")}}, Surroundings::Os::MacOs);
    const QString unixHome = QLatin1String(" unix://") + m_home->path();
    const QStringList expected{
        QStringLiteral("default unix:///var/run/docker.sock"),
        QStringLiteral("Docker Desktop") + unixHome + QLatin1String("/.docker/run/docker.sock"),
        QStringLiteral("OrbStack") + unixHome + QLatin1String("/.orbstack/run/docker.sock"),
        QStringLiteral("Podman (big)") + unixHome + QLatin1String("/tmp/podman/big-api.sock"),
        QStringLiteral("Podman") + unixHome + QLatin1String("/tmp/podman/podman-machine-default-api.sock"),
        QStringLiteral("Podman") + unixHome
            + QLatin1String("/.local/share/containers/podman/machine/podman.sock")};
    QCOMPARE(urls(engine::all(surroundings)), expected);
}

void TestEnginePicker::placesOnWindows()
{
    QVERIFY(DockerHome::write(m_home->path() + QLatin1String("/.rd/docker.sock")));
    QVERIFY(
        m_home->writeContext(QStringLiteral("desktop-linux"), "npipe:////./pipe/dockerDesktopLinuxEngine"));
    QVERIFY(m_home->writeContext(QStringLiteral("wsl"), "unix:///var/run/docker.sock"));
    Surroundings surroundings = m_home->surroundings({}, Surroundings::Os::Windows);
    QStringList problems;
    const QStringList contexts{QStringLiteral("default npipe:////./pipe/docker_engine"),
                               QStringLiteral("desktop-linux npipe:////./pipe/dockerDesktopLinuxEngine")};
    QCOMPARE(urls(engine::all(surroundings, &problems)), contexts);
    QCOMPARE(problems.size(), 1);
    surroundings.pipes = [] {
        return QStringList{QStringLiteral("other"),
                           QStringLiteral("docker_engine"),
                           QStringLiteral("dockerDesktopLinuxEngine"),
                           QStringLiteral("dockerDesktopWindowsEngine"),
                           QStringLiteral("podman-big"),
                           QStringLiteral("podman-machine-default")};
    };
    const QStringList expected =
        contexts
        + QStringList{QStringLiteral("Docker Desktop (Windows) npipe:////./pipe/dockerDesktopWindowsEngine"),
                      QStringLiteral("Podman npipe:////./pipe/podman-machine-default"),
                      QStringLiteral("Podman (big) npipe:////./pipe/podman-big")};
    QCOMPARE(urls(engine::all(surroundings)), expected);
    QVERIFY(!engine::resolve({QStringLiteral("unix:///s"), {}}, surroundings).ok());
    QCOMPARE(engine::resolve({QStringLiteral("npipe://"), {}}, surroundings)->address,
             QStringLiteral("\\\\.\\pipe\\docker_engine"));
}

void TestEnginePicker::noPlaceTwice()
{
    const QString socket = m_home->path() + QLatin1String("/.colima/default/docker.sock");
    QVERIFY(DockerHome::write(socket));
    QVERIFY(m_home->writeContext(QStringLiteral("colima"), "unix://" + socket.toUtf8()));
    QVERIFY(m_home->writeContext(QStringLiteral("colima2"), "unix://" + socket.toUtf8()));
    QVERIFY(m_home->writeContext(QStringLiteral("same"), "unix:///run/docker.sock"));
    Surroundings surroundings = m_home->surroundings();
    const QStringList expected{QStringLiteral("default unix:///var/run/docker.sock"),
                               QStringLiteral("colima unix://") + socket};
    QCOMPARE(urls(engine::all(surroundings)), expected);

    // As with Podman's and Docker Desktop's link to the usual place.
    const QString desktop = m_home->path() + QLatin1String("/.docker/desktop/docker.sock");
    QVERIFY(DockerHome::write(desktop));
    QCOMPARE(engine::all(surroundings).size(), 3);
    surroundings.realPath = [desktop](const QString &path) {
        return path == QLatin1String("/var/run/docker.sock") ? desktop : QFileInfo(path).canonicalFilePath();
    };
    surroundings.exists = [](const QString &path) {
        return QFile::exists(path);
    };
    const QStringList found = urls(engine::all(surroundings));
    QCOMPARE(found.filter(QLatin1String("Docker Desktop")), QStringList());
}

void TestEnginePicker::tellsWhatItLeftOut()
{
    QStringList problems;
    const Surroundings surroundings =
        m_home->surroundings({{QStringLiteral("DOCKER_HOST"), QStringLiteral("http://h")}});
    QCOMPARE(engine::all(surroundings, &problems), QList<Endpoint>());
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().contains(QLatin1String("http://")));
}

static const support::TestClass<TestEnginePicker> registration("tst_enginepicker");
#include "tst_enginepicker.moc"
