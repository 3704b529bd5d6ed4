#include "core/errortext.h"
#include "core/parse.h"

#include "fixture.h"
#include "support/testclass.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::RunField;
using core::RunRequest;
using core::RunStage;
using Cause = core::RunFailure::Cause;

namespace {

RunRequest nginx()
{
    RunRequest request;
    request.image = u"nginx"_s;
    request.name = u"web"_s;
    return request;
}

core::Error answered(int status, const QString &message)
{
    return {core::kindOfStatus(status), status, message};
}

} // namespace

class TestRunFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recorded_data();
    void recorded();
    void ports_data();
    void ports();
    void worded_data();
    void worded();
    void whichField();
    void login();
    void connection();
};

void TestRunFailure::recorded_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("port");
    const auto row = [](const char *name, Cause cause, RunField field, const QString &title, int port = 0) {
        QTest::newRow(name) << static_cast<int>(cause) << static_cast<int>(field) << title << port;
    };
    using F = RunField;
    row("name_taken", Cause::NameTaken, F::Name, u"The container name “web” is already in use."_s);
    row("bad_name", Cause::BadName, F::Name, u"The engine does not accept this container name."_s);
    row("no_image", Cause::NoSuchImage, F::Image, u"There is no image “nginx:latest”, or it is private."_s);
    row("bad_reference", Cause::NoSuchImage, F::Image, u"“nginx” is not a valid image name."_s);
    row("memory", Cause::Other, F::Memory, u"The engine does not accept this memory limit."_s);
    row("cpus", Cause::Other, F::Cpus, u"The engine does not accept this CPU limit."_s);
    row("bind", Cause::BadMount, F::Mounts, u"A folder to mount does not exist on the engine's computer."_s);
    row("dup_mount", Cause::BadMount, F::Mounts, u"A folder or volume could not be mounted."_s);
    row("volname", Cause::BadMount, F::Mounts, u"A folder or volume could not be mounted."_s);
    row("targetroot", Cause::BadMount, F::Mounts, u"A folder or volume could not be mounted."_s);
    row("rm_restart", Cause::Other, F::AutoRemove,
        u"A container that is removed when it ends (--rm) cannot have a restart policy."_s);
    row("platform", Cause::NoSuchImage, F::Image,
        u"The image “nginx:latest” is not made for this platform."_s);
    row("workdir", Cause::Other, F::WorkingDir, u"The working directory cannot be used in the container."_s);
    row("workdir_file", Cause::Other, F::WorkingDir,
        u"The working directory cannot be used in the container."_s);
    row("no_command", Cause::Other, F::Command, u"The image has no command of its own."_s);
    row("start_port", Cause::PortTaken, F::Ports, u"The host port 18080 is already in use."_s, 18080);
    row("start_port_outside", Cause::PortTaken, F::Ports, u"The host port 23987 is already in use."_s, 23987);
    row("start_ip", Cause::Other, F::Ports,
        u"A host address of the ports does not belong to the engine's computer."_s);
    row("start_command", Cause::CommandNotFound, F::Command, u"The image has no program named nosuch."_s);
    row("start_path", Cause::CommandNotFound, F::Command, u"The image has no program named /no/such."_s);
    row("start_dash", Cause::CommandNotFound, F::Command, u"The word -d was taken as the command to run."_s);
    row("start_perm", Cause::CommandNotFound, F::Command, u"The program /etc/passwd cannot be executed."_s);
    row("start_dir", Cause::CommandNotFound, F::Command, u"The program /etc cannot be executed."_s);
    row("start_network", Cause::NoSuchNetwork, F::Network, u"The network of the container does not exist."_s);
    row("start_user", Cause::Other, F::User, u"The image has no such user."_s);
    row("start_mountdir", Cause::BadMount, F::Mounts,
        u"A folder was to be mounted on a file, or a file on a folder."_s);
    row("pull_no_network", Cause::Other, F::Image, u"The engine could not reach the registry."_s);
    row("pull_no_tag", Cause::NoSuchImage, F::Image,
        u"The registry has no image “nginx:latest” with this tag."_s);
}

void TestRunFailure::recorded()
{
    QFETCH(int, cause);
    QFETCH(int, field);
    const auto all = QJsonDocument::fromJson(fixture("docker-20.10/errors.json")).array();
    for (const auto &entry : all) {
        if (entry[u"name"_s].toString() != QLatin1String(QTest::currentDataTag()))
            continue;
        const auto stageName = entry[u"stage"_s].toString();
        const auto stage = stageName == u"pull"_s     ? RunStage::Pull
                           : stageName == u"create"_s ? RunStage::Create
                                                      : RunStage::Start;
        const auto status = entry[u"status"_s].toInt();
        const auto message =
            core::parseErrorMessage(entry[u"body"_s].toString().toUtf8(), "application/json", status);
        const auto failure = core::runFailure(answered(status, message), stage, nginx());
        QTEST(failure.text.title, "title");
        QCOMPARE(static_cast<int>(failure.cause), cause);
        QCOMPARE(static_cast<int>(failure.field), field);
        QTEST(static_cast<int>(failure.port), "port");
        QVERIFY(!failure.text.nextStep.isEmpty());
        QCOMPARE(failure.text.raw, message);
        return;
    }
    QFAIL("not recorded");
}

void TestRunFailure::ports_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("port");
    const auto row = [](const QString &message, int port) {
        QTest::newRow(qUtf8Printable(message.left(60))) << message << port;
    };
    row(u"Bind for 0.0.0.0:80 failed: port is already allocated"_s, 80);
    row(u"Bind for :::8080 failed: port is already allocated"_s, 8080);
    row(u"failed to set up container networking: driver failed programming external connectivity on endpoint "
        u"web "
        "(05420f61d30e): failed to bind host port for 127.0.0.1:8081:172.17.0.2:80/tcp: address already in use"_s,
        8081);
    row(u"Error starting userland proxy: listen tcp6 [::]:443: bind: address already in use"_s, 443);
    row(u"listen tcp6 [fe80::1]:444: bind: address already in use"_s, 444);
    row(u"Ports are not available: exposing port TCP 0.0.0.0:82 -> 0.0.0.0:0: listen tcp 0.0.0.0:82: bind: "
        u"Only one "
        "usage of each socket address (protocol/network address/port) is normally permitted."_s,
        82);
    row(u"rootlessport listen tcp 0.0.0.0:8083: bind: address already in use"_s, 8083);
    row(u"port is already allocated"_s, 0);
    row(u"Bind for 0.0.0.0:99999 failed: port is already allocated"_s, 0);
}

void TestRunFailure::ports()
{
    QFETCH(QString, message);
    QFETCH(int, port);
    auto failure = core::runFailure(answered(500, message), RunStage::Start, nginx());
    QVERIFY(failure.cause == Cause::PortTaken);
    QVERIFY(failure.field == RunField::Ports);
    QCOMPARE(static_cast<int>(failure.port), port);
    if (port != 0)
        return;
    QCOMPARE(failure.text.title, u"A host port is already in use."_s);
    // With one port asked for, it is that one; with two it is not known.
    auto request = nginx();
    request.ports = {{{}, 8080, {80, u"tcp"_s}}, {{}, std::nullopt, {81, u"tcp"_s}}};
    failure = core::runFailure(answered(500, message), RunStage::Start, request);
    QCOMPARE(failure.port, 8080);
    request.ports.append({{}, 8081, {82, u"tcp"_s}});
    QCOMPARE(core::runFailure(answered(500, message), RunStage::Start, request).port, 0);
}

void TestRunFailure::worded_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("cause");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, RunStage stage, int status, const QString &message, Cause cause,
                        const QString &title) {
        QTest::newRow(name) << static_cast<int>(stage) << status << message << static_cast<int>(cause)
                            << title;
    };
    const auto pull = RunStage::Pull;
    const auto none = u"There is no image “nginx:latest”, or it is private."_s;
    const auto denied = u"The registry does not let you pull the image “nginx:latest”."_s;
    row("hub, misspelt", pull, 404,
        u"pull access denied for ngnix, repository does not exist or may require 'docker login': denied: "
        u"requested "
        "access to the resource is denied"_s,
        Cause::NoSuchImage, none);
    row("same, in the stream", pull, 200,
        u"pull access denied for ngnix, repository does not exist or may require 'docker login'"_s,
        Cause::NoSuchImage, none);
    row("401", pull, 401, u"unauthorized"_s, Cause::PullDenied, denied);
    row("403", pull, 403, u"no"_s, Cause::PullDenied, denied);
    row("500, unauthorized", pull, 500,
        u"Head \"https://ghcr.io/v2/a/b/manifests/latest\": unauthorized: authentication required"_s,
        Cause::PullDenied, denied);
    row("no credentials", pull, 500, u"Head \"https://x/v2/\": no basic auth credentials"_s,
        Cause::PullDenied, denied);
    row("too many", pull, 500,
        u"toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit"_s,
        Cause::PullDenied, u"The registry allows no more pulls for now."_s);
    row("429", pull, 429, u"slow down"_s, Cause::PullDenied, u"The registry allows no more pulls for now."_s);
    row("platform", pull, 404, u"no matching manifest for linux/arm64/v8 in the manifest list entries"_s,
        Cause::NoSuchImage, u"The image “nginx:latest” is not made for this platform."_s);
    row("bad reference", pull, 400, u"invalid reference format"_s, Cause::NoSuchImage,
        u"“nginx” is not a valid image name."_s);
    row("not TLS", pull, 500,
        u"Get \"https://a:5000/v2/\": http: server gave HTTP response to HTTPS client"_s, Cause::Other,
        u"The engine could not reach the registry."_s);
    row("disk full", pull, 500, u"write /var/lib/docker/tmp/x: no space left on device"_s, Cause::Other,
        u"The engine reports an error."_s);

    const auto create = RunStage::Create;
    row("podman, name", create, 500,
        u"creating container storage: the container name \"web\" is already in use by 3f1c. You have to "
        u"remove that "
        "container to be able to reuse that name"_s,
        Cause::NameTaken, u"The container name “web” is already in use."_s);
    row("network at create", create, 404, u"network shop not found"_s, Cause::NoSuchNetwork,
        u"The network of the container does not exist."_s);
    row("policy", create, 400, u"invalid restart policy 'nope'"_s, Cause::Other,
        u"The engine does not accept this restart policy."_s);
    row("env", create, 400, u"invalid environment variable: =x"_s, Cause::Other,
        u"The engine does not accept an environment variable."_s);
    row("create, unknown", create, 500, u"boom"_s, Cause::Other, u"The engine reports an error."_s);

    const auto start = RunStage::Start;
    row("28, network", start, 404, u"failed to set up container networking: network shop not found"_s,
        Cause::NoSuchNetwork, u"The network of the container does not exist."_s);
    row("program named network", start, 400,
        u"failed to create task for container: failed to create shim task: OCI runtime create failed: runc "
        u"create "
        "failed: unable to start container process: error during container init: exec: \"network\": "
        "executable file "
        "not found in $PATH"_s,
        Cause::CommandNotFound, u"The image has no program named network."_s);
    row("podman, command", start, 500,
        u"crun: executable file `nosuch` not found in $PATH: No such file or directory: OCI runtime "
        u"attempted to "
        "invoke a command that was not found"_s,
        Cause::CommandNotFound, u"The command was not found in the image."_s);
    row("low port", start, 500,
        u"rootlessport cannot expose privileged port 80, you can add "
        u"'net.ipv4.ip_unprivileged_port_start=80' to "
        "/etc/sysctl.conf (currently 1024), or choose a larger port number (>= 1024): listen tcp 0.0.0.0:80: "
        "bind: "
        "permission denied"_s,
        Cause::Other, u"The engine may not open a host port this low."_s);
    row("working directory", start, 400,
        u"OCI runtime create failed: runc create failed: unable to start container process: chdir to cwd "
        u"(\"/x\") set "
        "in config.json failed: not a directory: unknown"_s,
        Cause::Other, u"The working directory cannot be used in the container."_s);
    row("start, unknown", start, 500, u"boom"_s, Cause::Other, u"The engine reports an error."_s);
}

void TestRunFailure::worded()
{
    QFETCH(int, stage);
    QFETCH(int, status);
    QFETCH(QString, message);
    const auto failure = core::runFailure(answered(status, message), static_cast<RunStage>(stage), nginx());
    QTEST(failure.text.title, "title");
    QTEST(static_cast<int>(failure.cause), "cause");
    QVERIFY(!failure.text.nextStep.isEmpty());
    QCOMPARE(failure.text.raw, message);
}

void TestRunFailure::whichField()
{
    const auto missing =
        answered(400, u"runc create failed: exec: \"/bin/go\": stat /bin/go: no such file or directory"_s);
    auto request = nginx();
    request.entrypoint = QStringList{u"/bin/go"_s};
    QVERIFY(core::runFailure(missing, RunStage::Start, request).field == RunField::Entrypoint);
    request.entrypoint = QStringList{u"/other"_s};
    QVERIFY(core::runFailure(missing, RunStage::Start, request).field == RunField::Command);

    request = nginx();
    request.network = u"shop"_s;
    QCOMPARE(
        core::runFailure(answered(404, u"network shop not found"_s), RunStage::Start, request).text.title,
        u"There is no network named “shop”."_s);
    request.platform = u"linux/arm64"_s;
    QVERIFY(core::runFailure(
                answered(404, u"image with reference nginx was found but does not match the specified "
                              "platform: wanted linux/arm64, actual: linux/amd64"_s),
                RunStage::Create, request)
                .field
            == RunField::Platform);

    request = nginx();
    request.name = u"-bad"_s;
    const auto failure = core::runFailure(answered(400, u"another wording"_s), RunStage::Create, request);
    QVERIFY(failure.cause == Cause::BadName);
    QCOMPARE(failure.text.nextStep, u"A container name begins with a letter or digit."_s);
}

void TestRunFailure::login()
{
    auto request = nginx();
    QCOMPARE(core::runFailure(answered(401, {}), RunStage::Pull, request).text.command, u"docker login"_s);
    request.image = u"ghcr.io/team/app"_s;
    QCOMPARE(core::runFailure(answered(401, {}), RunStage::Pull, request).text.command,
             u"docker login ghcr.io"_s);
}

void TestRunFailure::connection()
{
    const core::Error error{ErrorKind::Disconnected, 0, u"closed"_s};
    for (const auto stage : {RunStage::Pull, RunStage::Create, RunStage::Start}) {
        const auto failure = core::runFailure(error, stage, nginx());
        QVERIFY(failure.cause == Cause::Other);
        QVERIFY(failure.field == RunField::Whole);
        QCOMPARE(failure.text.title, core::errorText(error).title);
        QCOMPARE(failure.text.raw, u"closed"_s);
    }
}

static const support::TestClass<TestRunFailure> registration("tst_runfailure");
#include "tst_runfailure.moc"
