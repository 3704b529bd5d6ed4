#include "core/errortext.h"
#include "core/parse.h"

#include "fixture.h"
#include "support/testclass.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ContainerVerb;
using core::Endpoint;
using core::Error;
using core::ErrorKind;
using core::ErrorText;

namespace {

constexpr ErrorKind allKinds[] = {
    ErrorKind::NoEngine,     ErrorKind::NoPermission, ErrorKind::Refused,      ErrorKind::NotDocker,
    ErrorKind::Tls,          ErrorKind::Timeout,      ErrorKind::Disconnected, ErrorKind::BadAnswer,
    ErrorKind::TooLarge,     ErrorKind::TooOld,       ErrorKind::Canceled,     ErrorKind::BadRequest,
    ErrorKind::Unauthorized, ErrorKind::Forbidden,    ErrorKind::NotFound,     ErrorKind::Conflict,
    ErrorKind::Unsupported,  ErrorKind::Unavailable,  ErrorKind::Server,       ErrorKind::Local};

Endpoint unixAt(const QString &path)
{
    Endpoint endpoint;
    endpoint.address = path;
    return endpoint;
}

Endpoint tcpAt(const QString &host, quint16 port, bool tls)
{
    Endpoint endpoint;
    endpoint.kind = Endpoint::Kind::Tcp;
    endpoint.address = host;
    endpoint.port = port;
    endpoint.tls = tls;
    return endpoint;
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsASentence();
    void connection_data();
    void connection();
    void localEngine();
    void actions_data();
    void actions();
    void recordedActions_data();
    void recordedActions();
    void otherCalls();
};

void TestErrorText::everyKindIsASentence()
{
    const auto check = [](const ErrorText &text) {
        return text.title.endsWith(u'.') && !text.title.contains(u"%1"_s) && !text.nextStep.contains(u"%1"_s)
               && (text.nextStep.isEmpty() || text.nextStep.endsWith(u'.')) && text.raw == u"raw words"_s;
    };
    for (const auto kind : allKinds) {
        const Error error{kind, 0, u"raw words"_s};
        QVERIFY(check(core::errorText(error)));
        QVERIFY(check(core::connectionErrorText(error, unixAt(u"/run/docker.sock"_s))));
        QVERIFY(check(core::connectionErrorText(error, tcpAt(u"box"_s, 2376, true))));
        for (const auto verb :
             {ContainerVerb::Start, ContainerVerb::Stop, ContainerVerb::Restart, ContainerVerb::Pause,
              ContainerVerb::Unpause, ContainerVerb::Kill, ContainerVerb::Remove})
            QVERIFY(check(core::actionErrorText(error, verb, u"web"_s)));
    }
}

void TestErrorText::connection_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("nextStep");
    const auto row = [](const char *name, ErrorKind kind, const Endpoint &endpoint, const QString &title,
                        const QString &nextStep) {
        QTest::newRow(name) << static_cast<int>(kind) << endpoint << title << nextStep;
    };
    const auto plain = tcpAt(u"box"_s, 2375, false);
    const auto secure = tcpAt(u"box"_s, 2376, true);
    const auto turnOn =
        u"If the engine listens with TLS (often on port 2376), turn TLS on for this connection and "
        "give its certificate files."_s;
    const auto turnOff =
        u"Check the certificate files. If the engine listens without TLS (often on port 2375), "
        "turn TLS off for this connection."_s;
    row("no host", ErrorKind::NoEngine, plain, u"The host name box was not found."_s,
        u"Check the spelling of the address and your network."_s);
    row("closed port", ErrorKind::Refused, plain, u"No program listens at the address tcp://box:2375."_s,
        u"Check the port number, and whether the engine is running and listens for network connections."_s);
    row("plain to TLS", ErrorKind::NotDocker, plain,
        u"Something answers at the address tcp://box:2375, but it is not a Docker engine."_s, turnOn);
    row("TLS to plain", ErrorKind::NotDocker, secure,
        u"Something answers at the address tcp://box:2376, but it is not a Docker engine."_s, turnOff);
    row("handshake", ErrorKind::Tls, secure, u"The secure connection (TLS) could not be made."_s, turnOff);
    row("other program", ErrorKind::NotDocker, unixAt(u"/run/x.sock"_s),
        u"Something answers at the address unix:///run/x.sock, but it is not a Docker engine."_s,
        u"Choose another connection."_s);
    row("slow", ErrorKind::Timeout, unixAt(u"/run/docker.sock"_s), u"The engine does not answer in time."_s,
        u"It may still be starting, or be very busy. Wait a little and try again; if that does not help, "
        u"restart "
        "Docker."_s);
    row("far", ErrorKind::Timeout, plain, u"There is no answer from the address tcp://box:2375 in time."_s,
        u"Check the address, your network, and whether a firewall is in between."_s);
    auto ssh = plain;
    ssh.kind = Endpoint::Kind::Ssh;
    row("ssh", ErrorKind::Unsupported, ssh, u"Connections over SSH are not supported yet."_s,
        u"Forward the socket of the engine through an SSH tunnel and connect to the local end of it."_s);
    row("not offered", ErrorKind::Unsupported, plain, u"This engine does not offer this."_s, {});
    row("versions", ErrorKind::TooOld, plain,
        u"This engine and this window speak different versions of the Engine API."_s,
        u"Update the engine or this program."_s);
}

void TestErrorText::connection()
{
    QFETCH(int, kind);
    QFETCH(Endpoint, endpoint);
    const auto text = core::connectionErrorText({static_cast<ErrorKind>(kind), 0, u"raw"_s}, endpoint);
    QTEST(text.title, "title");
    QTEST(text.nextStep, "nextStep");
    QCOMPARE(text.raw, u"raw"_s);
    QCOMPARE(text.command, QString());
}

void TestErrorText::localEngine()
{
    const auto told = [](ErrorKind kind, const QString &path) {
        return core::connectionErrorText({kind, 0, {}}, unixAt(path));
    };
    // What to type differs by system; these are the words of the one the tests run on.
#if defined(Q_OS_LINUX)
    auto text = told(ErrorKind::NoEngine, u"/var/run/docker.sock"_s);
    QCOMPARE(text.title, u"Docker is not running."_s);
    QCOMPARE(
        text.nextStep,
        u"Start the engine in a terminal. If Docker is not installed yet, install Docker Engine first."_s);
    QCOMPARE(text.command, u"sudo systemctl start docker"_s);
    QCOMPARE(told(ErrorKind::NoEngine, u"/run/user/1000/docker.sock"_s).command,
             u"systemctl --user start docker"_s);
    QCOMPARE(told(ErrorKind::Refused, u"/run/user/1000/podman/podman.sock"_s).command,
             u"systemctl --user start podman.socket"_s);
    QCOMPARE(told(ErrorKind::Refused, u"/run/podman/podman.sock"_s).command,
             u"sudo systemctl start podman.socket"_s);
    text = told(ErrorKind::NoPermission, u"/run/docker.sock"_s);
    QCOMPARE(text.title, u"You do not have permission to use the Docker socket."_s);
    QCOMPARE(text.command, u"sudo usermod -aG docker $USER"_s);
    QCOMPARE(text.nextStep, u"Add yourself to the group docker in a terminal, then log out and in again."_s);
#else
    QVERIFY(
        told(ErrorKind::NoEngine, u"/var/run/docker.sock"_s).nextStep.startsWith(u"Start Docker Desktop"_s));
    QVERIFY(!told(ErrorKind::NoPermission, u"/var/run/docker.sock"_s).nextStep.isEmpty());
    QCOMPARE(told(ErrorKind::Refused, u"/home/me/podman/podman.sock"_s).command, u"podman machine start"_s);
#endif
    const auto stale = told(ErrorKind::Refused, u"/var/run/docker.sock"_s);
    QCOMPARE(stale.title, u"The Docker socket is there, but no engine listens on it."_s);
    QVERIFY(!stale.nextStep.isEmpty());
    // These are started in the same way on every system.
    QCOMPARE(told(ErrorKind::NoEngine, u"/home/me/.colima/default/docker.sock"_s).command, u"colima start"_s);
    QCOMPARE(told(ErrorKind::NoEngine, u"/home/me/.lima/default/sock/docker.sock"_s).command,
             u"limactl start"_s);
    QCOMPARE(told(ErrorKind::NoEngine, u"/home/me/.orbstack/run/docker.sock"_s).nextStep,
             u"Start OrbStack."_s);
    QCOMPARE(told(ErrorKind::NoEngine, u"/home/me/.rd/docker.sock"_s).nextStep,
             u"Start Rancher Desktop and wait until it is ready."_s);
    QCOMPARE(told(ErrorKind::NoEngine, u"/home/me/.rd/docker.sock"_s).title, u"The engine is not running."_s);
    QVERIFY(told(ErrorKind::NoEngine, u"/home/me/.docker/desktop/docker.sock"_s)
                .nextStep.startsWith(
                    u"Start Docker Desktop and wait until it says that the engine is running."_s));
}

void TestErrorText::actions_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("nextStep");
    const auto own = u"The engine's own words tell the reason."_s;
    const auto row = [](const char *name, ContainerVerb verb, int status, const QString &message,
                        const QString &title, const QString &nextStep) {
        QTest::newRow(name) << static_cast<int>(verb) << status << message << title << nextStep;
    };
    using V = ContainerVerb;
    row("unknown reason", V::Stop, 500, u"boom"_s, u"The container “web” could not be stopped."_s, own);
    row("restart", V::Restart, 500, u"boom"_s, u"The container “web” could not be restarted."_s, own);
    row("kill", V::Kill, 400, u"Invalid signal: FOO"_s, u"The container “web” could not be killed."_s, own);
    row("remove", V::Remove, 500, u"device or resource busy"_s,
        u"The container “web” could not be removed."_s, own);
    row("removal goes on", V::Remove, 409, u"removal of container web is already in progress"_s,
        u"The container “web” is already being removed."_s, {});
    row("podman running", V::Remove, 500,
        u"cannot remove container 3f1c as it is running - running or paused containers cannot be removed without force"_s,
        u"The container “web” is still running."_s, u"Stop it first, or remove it by force."_s);
    row("podman unpause", V::Unpause, 500,
        u"\"3f1c\" is not paused, can't unpause: container state improper"_s,
        u"The container “web” is not paused."_s, {});
    row("child images", V::Remove, 409,
        u"conflict: unable to delete 33 (cannot be forced) - image has dependent child images"_s,
        u"Other images are built on the image “web”."_s, u"Remove those images first."_s);
    row("many names", V::Remove, 409,
        u"conflict: unable to delete 23 (must be forced) - image is referenced in multiple repositories"_s,
        u"The image “web” has more than one name."_s,
        u"Remove its names one by one, or remove the image by force."_s);
    row("stopped container", V::Remove, 409,
        u"conflict: unable to delete 23 (must be forced) - image is being used by stopped container 98"_s,
        u"The image “web” is used by a container."_s,
        u"Remove that container first, or remove the image by force."_s);
    row("port taken", V::Start, 500, u"Bind for 0.0.0.0:80 failed: port is already allocated"_s,
        u"The host port 80 is already in use."_s,
        u"Choose another host port, or stop the program or container that uses it."_s);
    row("network gone", V::Start, 404, u"network shop not found"_s,
        u"The network of the container does not exist."_s,
        u"Choose a network of the list, or create it first."_s);
    row("gone", V::Start, 404, u"No such container: web"_s, u"The container “web” does not exist any more."_s,
        u"Read the list again."_s);
}

void TestErrorText::actions()
{
    QFETCH(int, verb);
    QFETCH(int, status);
    QFETCH(QString, message);
    const auto text = core::actionErrorText({core::kindOfStatus(status), status, message},
                                            static_cast<ContainerVerb>(verb), u"web"_s);
    QTEST(text.title, "title");
    QTEST(text.nextStep, "nextStep");
    QCOMPARE(text.raw, message);
}

void TestErrorText::recordedActions_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, ContainerVerb verb, const QString &title) {
        QTest::newRow(name) << static_cast<int>(verb) << title;
    };
    using V = ContainerVerb;
    row("rm_running", V::Remove, u"The container “it” is still running."_s);
    row("kill_stopped", V::Kill, u"The container “it” is not running."_s);
    row("pause_stopped", V::Pause, u"The container “it” is not running."_s);
    row("pause_paused", V::Pause, u"The container “it” is already paused."_s);
    row("unpause", V::Unpause, u"The container “it” is not paused."_s);
    row("start_paused", V::Start, u"The container “it” is paused."_s);
    row("rmi_used", V::Remove, u"The image “it” is used by a container."_s);
    row("rmi_stopped", V::Remove, u"The image “it” is used by a container."_s);
    row("rmi_multi", V::Remove, u"The image “it” is used by a running container."_s);
    row("rmi_none", V::Remove, u"The image “it” does not exist any more."_s);
    row("no_container", V::Stop, u"The container “it” does not exist any more."_s);
}

void TestErrorText::recordedActions()
{
    QFETCH(int, verb);
    const auto all = QJsonDocument::fromJson(fixture("docker-20.10/errors.json")).array();
    for (const auto &entry : all) {
        if (entry[u"name"_s].toString() != QLatin1String(QTest::currentDataTag()))
            continue;
        const auto status = entry[u"status"_s].toInt();
        const auto message =
            core::parseErrorMessage(entry[u"body"_s].toString().toUtf8(), "application/json", status);
        const auto text = core::actionErrorText({core::kindOfStatus(status), status, message},
                                                static_cast<ContainerVerb>(verb), u"it"_s);
        QTEST(text.title, "title");
        return;
    }
    QFAIL("not recorded");
}

void TestErrorText::otherCalls()
{
    auto text =
        core::errorText({ErrorKind::Conflict, 409,
                         u"Error when allocating new name: Conflict. The container name \"/web\" is already "
                         "in use by container \"98\"."_s});
    QCOMPARE(text.title, u"Another container already has this name."_s);
    QCOMPARE(text.nextStep, u"Choose another name."_s);
    text = core::errorText(
        {ErrorKind::Server, 500, u"invalid reference format: repository name must be lowercase"_s});
    QCOMPARE(text.title, u"This is not a valid image name."_s);
    text = core::errorText({ErrorKind::Unauthorized, 401, u"unauthorized"_s});
    QCOMPARE(text.command, u"docker login"_s);
    text = core::errorText({ErrorKind::Server, 500, u"boom"_s});
    QCOMPARE(text.title, u"The engine reports an error."_s);
    QCOMPARE(text.raw, u"boom"_s);
}

static const support::TestClass<TestErrorText> registration("tst_errortext");
#include "tst_errortext.moc"
