#include "core/parse.h"

#include "fixture.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;

class TestParseSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version();
    void info();
    void created();
    void removal();
    void wait_data();
    void wait();
    void names();
    void errorMessage_data();
    void errorMessage();
    void events();
    void eventShapes_data();
    void eventShapes();
    void progress();
    void badStreamLines_data();
    void badStreamLines();
};

void TestParseSystem::version()
{
    auto info = core::parseVersion(fixture("docker-20.10/version.json"), {});
    QVERIFY(info.ok());
    QCOMPARE(info->serverVersion, u"20.10.24+dfsg1"_s);
    QCOMPARE(info->apiVersion.text(), u"1.41"_s);
    QCOMPARE(info->engineApiVersion.text(), u"1.41"_s);
    QCOMPARE(info->minApiVersion.text(), u"1.12"_s);
    QCOMPARE(info->product, u"Docker"_s);
    QCOMPARE(info->os, u"linux"_s);
    QCOMPARE(info->arch, u"amd64"_s);

    info = core::parseVersion(fixture("docker-29/version.json"), {});
    QVERIFY(info.ok());
    QCOMPARE(info->engineApiVersion.text(), u"1.52"_s);
    QCOMPARE(info->arch, u"arm64"_s);

    core::EngineInfo known;
    known.apiVersion = {1, 43};
    known.os = u"linux"_s;
    info = core::parseVersion(fixture("podman-5/version.json"), known);
    QVERIFY(info.ok());
    QVERIFY(info->isPodman());
    QCOMPARE(info->apiVersion.text(), u"1.43"_s);
    QCOMPARE(info->engineApiVersion.text(), u"1.44"_s);

    info = core::parseVersion("{\"ApiVersion\":\"1.99\"}", {});
    QVERIFY(info.ok());
    QVERIFY(info->apiVersion == core::newestApi);
    info = core::parseVersion("{}", known);
    QVERIFY(info.ok());
    QCOMPARE(info->os, u"linux"_s);
    QVERIFY(!core::parseVersion("[]", {}).ok());
}

void TestParseSystem::info()
{
    auto info = core::parseVersion(fixture("docker-20.10/version.json"), {});
    info = core::parseInfo(fixture("docker-20.10/info.json"), *info);
    QVERIFY(info.ok());
    QCOMPARE(info->operatingSystem, u"Debian GNU/Linux 12 (bookworm)"_s);
    QCOMPARE(info->hostName, u"lab"_s);
    QCOMPARE(info->cpus, 2);
    QCOMPARE(info->memoryBytes, 25276026880);
    QCOMPARE(info->arch, u"amd64"_s);

    info = core::parseInfo(fixture("docker-20.10/info.json"), {});
    QCOMPARE(info->arch, u"amd64"_s);
    QCOMPARE(info->os, u"linux"_s);
    info = core::parseInfo(R"({"NCPU":-1,"MemTotal":-1,"Architecture":"aarch64"})", {});
    QVERIFY(info.ok());
    QCOMPARE(info->cpus, 0);
    QCOMPARE(info->memoryBytes, 0);
    QCOMPARE(info->arch, u"arm64"_s);
    QVERIFY(!core::parseInfo("", {}).ok());
}

void TestParseSystem::created()
{
    auto created = core::parseCreated(fixture("docker-20.10/created.json"));
    QVERIFY(created.ok());
    QCOMPARE(created->id.size(), 64);
    QVERIFY(created->warnings.isEmpty());
    created = core::parseCreated(R"({"Id":"a","Warnings":["one","둘"]})");
    QCOMPARE(created->warnings, (QStringList{u"one"_s, u"둘"_s}));
    QVERIFY(core::parseCreated(R"({"Id":"a","Warnings":null})").ok());
    QVERIFY(!core::parseCreated(R"({"Warnings":[]})").ok());
}

void TestParseSystem::removal()
{
    auto removal = core::parseImageRemoval(fixture("docker-20.10/image_removed.json"));
    QVERIFY(removal.ok());
    QCOMPARE(removal->untagged.size(), 2);
    QCOMPARE(removal->untagged[0], u"nginx:latest"_s);
    QCOMPARE(removal->deleted.size(), 10);
    removal = core::parseImageRemoval(fixture("docker-20.10/image_untagged.json"));
    QCOMPARE(removal->untagged, QStringList{u"my/web:1.0"_s});
    QVERIFY(removal->deleted.isEmpty());
    QVERIFY(core::parseImageRemoval("null").ok());
    QVERIFY(!core::parseImageRemoval("{}").ok());
}

void TestParseSystem::wait_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    QTest::newRow("20.10") << fixture("docker-20.10/wait.json") << 137 << QString();
    QTest::newRow("29") << fixture("docker-29/wait.json") << 0 << QString();
    QTest::newRow("windows") << QByteArray(R"({"StatusCode":3221225786})") << -1073741510 << QString();
    QTest::newRow("failed") << QByteArray(R"({"StatusCode":125,"Error":{"Message":"gone"}})") << -1
                            << u"gone"_s;
    QTest::newRow("empty error") << QByteArray(R"({"StatusCode":3,"Error":{"Message":""}})") << 3
                                 << QString();
}

void TestParseSystem::wait()
{
    QFETCH(QByteArray, json);
    const auto code = core::parseWait(json);
    if (code.ok()) {
        QTEST(*code, "code");
        QTEST(QString(), "error");
    } else {
        QTEST(code.error().message, "error");
    }
    QVERIFY(!core::parseWait("{}").ok());
    QVERIFY(!core::parseWait("").ok());
}

void TestParseSystem::names()
{
    const auto networks = core::parseNetworkNames(fixture("docker-20.10/networks.json"));
    QVERIFY(networks.ok());
    QCOMPARE(*networks, (QStringList{u"bridge"_s, u"host"_s, u"none"_s}));
    const auto volumes = core::parseVolumeNames(fixture("docker-20.10/volumes.json"));
    QVERIFY(volumes.ok());
    QCOMPARE(volumes->size(), 3);
    QVERIFY(volumes->contains(u"site-data"_s));
    QCOMPARE(core::parseVolumeNames(R"({"Volumes":null,"Warnings":null})")->size(), 0);
    QCOMPARE(core::parseNetworkNames("null")->size(), 0);
    QVERIFY(!core::parseNetworkNames("{}").ok());
    QVERIFY(!core::parseVolumeNames("[]").ok());
}

void TestParseSystem::errorMessage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &type, int status,
                        const QString &message) {
        QTest::newRow(name) << body << type << status << message;
    };
    row("docker", "{\"message\":\"No such image: x\"}\n", "application/json", 404, u"No such image: x"_s);
    row("podman", fixture("podman-5/error.json"), "application/json; charset=utf-8", 404,
        u"no container with name or ID \"nope\" found: no such container"_s);
    row("no type", R"({"message":"한글"})", "", 500, u"한글"_s);
    row("text", "client version 1.1 is too old\n", "text/plain", 400, u"client version 1.1 is too old"_s);
    row("text said to be JSON", "Not Found", "application/json", 404, u"Not Found"_s);
    row("empty message", R"({"message":""})", "application/json", 500, u"{\"message\":\"\"}"_s);
    row("other message", R"({"message":5})", "application/json", 500, u"{\"message\":5}"_s);
    row("nothing", "", "application/json", 502, u"HTTP 502"_s);
    row("blank", " \r\n", "", 404, u"HTTP 404"_s);
    row("bad UTF-8", "\xff", "", 404, u"\ufffd"_s);
    row("a page", QByteArray(5000, 'x'), "text/html", 502, QString(2000, u'x'));
}

void TestParseSystem::errorMessage()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    QTEST(core::parseErrorMessage(body, type, status), "message");
}

void TestParseSystem::events()
{
    QStringList seen;
    for (const char *name :
         {"docker-20.10/events.jsonl", "docker-29/events.jsonl", "podman-5/events.jsonl"}) {
        const auto lines = fixtureLines(name);
        QVERIFY(!lines.isEmpty());
        for (const auto &line : lines) {
            const auto event = core::parseEvent(line);
            QVERIFY2(event.ok(), line.constData());
            QVERIFY(!event->id.isEmpty());
            QVERIFY(event->timeNano > 1795492000000000000);
            QVERIFY(!event->action.contains(u':'));
            seen.append(event->type + u'/' + event->action + u'/' + event->detail);
        }
    }
    for (const auto &expected :
         {u"container/create/"_s, u"container/start/"_s, u"container/die/"_s, u"container/rename/"_s,
          u"container/health_status/healthy"_s, u"container/health_status/unhealthy"_s,
          u"container/exec_create//bin/sh -c true"_s, u"image/pull/"_s, u"image/untag/"_s,
          u"network/connect/"_s, u"volume/create/"_s, u"container/init/"_s})
        QVERIFY2(seen.contains(expected), qUtf8Printable(expected));
}

void TestParseSystem::eventShapes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<core::EngineEvent>("expected");
    QTest::newRow("all") << QByteArray(
        R"({"Type":"container","Action":"exec_create: /bin/true ","Actor":{"ID":"c","Attributes":{"name":"웹","n":5}},"time":7,"timeNano":7000000001})")
                         << core::EngineEvent{u"container"_s,
                                              u"exec_create"_s,
                                              u"/bin/true"_s,
                                              u"c"_s,
                                              {{u"name"_s, u"웹"_s}, {u"n"_s, QString()}},
                                              7000000001};
    QTest::newRow("seconds") << QByteArray(
        R"({"timeNano":null,"time":7,"Type":"daemon","Action":"reload","Actor":null})")
                             << core::EngineEvent{u"daemon"_s, u"reload"_s, {}, {}, {}, 7000000000};
    QTest::newRow("two colons") << QByteArray(R"({"Type":"container","Action":"exec_start: sh -c a:b"})")
                                << core::EngineEvent{
                                       u"container"_s, u"exec_start"_s, u"sh -c a:b"_s, {}, {}, 0};
}

void TestParseSystem::eventShapes()
{
    QFETCH(QByteArray, json);
    QFETCH(core::EngineEvent, expected);
    const auto event = core::parseEvent(json);
    QVERIFY(event.ok());
    QCOMPARE(event->detail, expected.detail);
    QVERIFY(*event == expected);
}

void TestParseSystem::progress()
{
    auto line = core::parseProgress(
        R"({"status":"Downloading","progressDetail":{"current":203776,"total":20006280},"progress":"[> ]","id":"2a1a"})");
    QVERIFY(line.ok());
    QCOMPARE(line->status, u"Downloading"_s);
    QCOMPARE(line->id, u"2a1a"_s);
    QCOMPARE(line->current, 203776);
    QCOMPARE(line->total, 20006280);
    QCOMPARE(line->units, QString());

    const auto failed = fixtureLines("docker-20.10/build_failed.jsonl");
    line = core::parseProgress(failed.last());
    QVERIFY(line.ok());
    QCOMPARE(line->error, u"The command '/bin/sh -c exit 3' returned a non-zero code: 3"_s);
    QCOMPARE(core::parseProgress(failed.first())->stream, u"Step 1/2 : FROM busybox"_s);
    QCOMPARE(core::parseProgress(R"({"error":"old way"})")->error, u"old way"_s);
    QCOMPARE(core::parseProgress(R"({"error":"a","errorDetail":{"code":1,"message":"b"}})")->error, u"b"_s);
    QVERIFY(core::parseProgress("{}").ok());
    QVERIFY(core::parseProgress(R"({"status":null,"progressDetail":null,"aux":{"ID":"x"}})").ok());
    for (const auto &text : fixtureLines("docker-20.10/build.jsonl"))
        QVERIFY(core::parseProgress(text).ok());
}

void TestParseSystem::badStreamLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("text") << QByteArray("404 page not found");
    QTest::newRow("cut") << QByteArray(R"({"status":"Downlo)");
    QTest::newRow("cut after a value") << QByteArray(R"({"status":"Downloading")");
    QTest::newRow("two") << QByteArray(R"({"status":"a"}{"status":"b"})");
}

void TestParseSystem::badStreamLines()
{
    QFETCH(QByteArray, line);
    QVERIFY(core::parseProgress(line)
            == core::Result<core::ProgressLine>(core::Error{ErrorKind::BadAnswer, 0, {}}));
    QVERIFY(!core::parseEvent(line).ok());
    QVERIFY(!core::parseStats(line).ok());
}

static const support::TestClass<TestParseSystem> registration("tst_parsesystem");
#include "tst_parsesystem.moc"
