#include "core/parse.h"

#include "fixture.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ContainerState;
using core::Health;

class TestParseInspect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nginx();
    void healthy();
    void killed();
    void created();
    void portTaken();
    void engine29();
    void podman();
    void images();
    void bareImage();
    void odd_data();
    void odd();
    void tooDeep();
    void nodesInOrder();
};

void TestParseInspect::nginx()
{
    const auto inspect = core::parseContainerInspect(fixture("docker-20.10/container_nginx.json"));
    QVERIFY(inspect.ok());
    QCOMPARE(inspect->name, u"hellonginx"_s);
    QCOMPARE(inspect->image, u"nginx"_s);
    QVERIFY(inspect->imageId.startsWith(u"sha256:23f77e67"_s));
    QVERIFY(inspect->state == ContainerState::Running);
    QVERIFY(inspect->pid > 0);
    QCOMPARE(inspect->startedAt, u"2026-11-24T04:00:46.104493173Z"_s);
    QCOMPARE(inspect->finishedAt, QString());
    QCOMPARE(inspect->path, u"/docker-entrypoint.sh"_s);
    QCOMPARE(inspect->args, (QStringList{u"nginx"_s, u"-g"_s, u"daemon off;"_s}));
    QCOMPARE(inspect->config.cmd.value_or(QStringList()),
             (QStringList{u"nginx"_s, u"-g"_s, u"daemon off;"_s}));
    QCOMPARE(inspect->config.entrypoint.value_or(QStringList()), QStringList{u"/docker-entrypoint.sh"_s});
    QCOMPARE(inspect->config.stopSignal, u"SIGQUIT"_s);
    QVERIFY(inspect->config.env.contains(core::EnvVar{u"KEY"_s, u"a=b"_s}));
    QVERIFY(inspect->config.env.contains(core::EnvVar{u"이름"_s, u"홍길동"_s}));
    QVERIFY(inspect->config.env.contains(core::EnvVar{u"EMPTY"_s, QString()}));
    QCOMPARE(inspect->config.exposedPorts, (QList<core::PortSpec>{{80, u"tcp"_s}}));
    QCOMPARE(inspect->config.labels.size(), 2);
    QCOMPARE(inspect->config.labels[1], (core::Label{u"com.example.이름"_s, u"값"_s}));
    QCOMPARE(inspect->portBindings, (QList<core::PortPublish>{{QString(), 18080, {80, u"tcp"_s}}}));
    QCOMPARE(inspect->ports.size(), 2);
    QCOMPARE(inspect->ports[0], (core::PortMapping{u"0.0.0.0"_s, 18080, 80, u"tcp"_s}));
    QVERIFY(!inspect->autoRemove);
    QVERIFY(inspect->json.startsWith(u"{\n    \"Id\": \"9872"_s));
}

void TestParseInspect::healthy()
{
    const auto inspect = core::parseContainerInspect(fixture("docker-20.10/container_healthy.json"));
    QVERIFY(inspect.ok());
    QVERIFY(inspect->health == Health::Healthy);
    QCOMPARE(inspect->config.volumes, QStringList{u"/data"_s});
    QCOMPARE(inspect->config.user, u"nobody"_s);
    QCOMPARE(inspect->config.workingDir, u"/srv"_s);
    QCOMPARE(inspect->config.exposedPorts,
             (QList<core::PortSpec>{{9, u"tcp"_s}, {53, u"udp"_s}, {8080, u"tcp"_s}}));
    QCOMPARE(inspect->portBindings, (QList<core::PortPublish>{{u"127.0.0.1"_s, 15353, {53, u"udp"_s}},
                                                              {QString(), {}, {9, u"tcp"_s}}}));
    QCOMPARE(inspect->ports.size(), 4);
    QCOMPARE(inspect->ports[3], (core::PortMapping{QString(), 0, 8080, u"tcp"_s}));
}

void TestParseInspect::killed()
{
    const auto inspect = core::parseContainerInspect(fixture("docker-20.10/container_killed.json"));
    QVERIFY(inspect.ok());
    QVERIFY(inspect->state == ContainerState::Exited);
    QCOMPARE(inspect->exitCode, 137);
    QVERIFY(!inspect->oomKilled);
    QVERIFY(!inspect->finishedAt.isEmpty());
    QCOMPARE(inspect->pid, 0);
}

void TestParseInspect::created()
{
    const auto inspect = core::parseContainerInspect(fixture("docker-20.10/container_created.json"));
    QVERIFY(inspect.ok());
    QVERIFY(inspect->state == ContainerState::Created);
    QCOMPARE(inspect->startedAt, QString());
    QVERIFY(inspect->config.tty);
    QVERIFY(inspect->config.openStdin);
    QVERIFY(!inspect->config.entrypoint);
}

void TestParseInspect::portTaken()
{
    const auto inspect = core::parseContainerInspect(fixture("docker-20.10/container_portfail.json"));
    QVERIFY(inspect.ok());
    QVERIFY(inspect->state == ContainerState::Created);
    QVERIFY(inspect->stateError.contains(u"port is already allocated"_s));
    QCOMPARE(inspect->portBindings.size(), 1);
    QVERIFY(inspect->ports.isEmpty());
}

void TestParseInspect::engine29()
{
    const auto inspect = core::parseContainerInspect(fixture("docker-29/container_inspect.json"));
    QVERIFY(inspect.ok());
    QVERIFY(inspect->oomKilled);
    QVERIFY(inspect->health == Health::Unhealthy);
    QVERIFY(inspect->autoRemove);
    QVERIFY(inspect->ports.isEmpty());
    QCOMPARE(inspect->portBindings, (QList<core::PortPublish>{{QString(), 8080, {80, u"tcp"_s}}}));
    QCOMPARE(inspect->config.env, (QList<core::EnvVar>{{u"NGINX_VERSION"_s, u"1.29.3"_s},
                                                       {u"FLAG"_s, std::nullopt},
                                                       {u"EMPTY"_s, QString()},
                                                       {u"PAIR"_s, u"b=c=d"_s}}));
    QVERIFY(inspect->config.labels.isEmpty());
    // A number too large for any integer is still shown as the engine wrote it.
    QVERIFY(inspect->json.contains(u"\"Memory\": 18446744073709551616,"_s));
}

void TestParseInspect::podman()
{
    const auto inspect = core::parseContainerInspect(fixture("podman-5/container_inspect.json"));
    QVERIFY(inspect.ok());
    QCOMPARE(inspect->name, u"box"_s);
    QVERIFY(inspect->health == Health::None);
    QCOMPARE(inspect->startedAt, QString());
    QVERIFY(inspect->config.entrypoint && inspect->config.entrypoint->isEmpty());
    QVERIFY(inspect->portBindings.isEmpty());
    QVERIFY(inspect->ports.isEmpty());
}

void TestParseInspect::images()
{
    auto inspect = core::parseImageInspect(fixture("docker-20.10/image_nginx.json"));
    QVERIFY(inspect.ok());
    QCOMPARE(inspect->repoTags, (QStringList{u"nginx:latest"_s, u"my/web:1.0"_s}));
    QCOMPARE(inspect->os, u"linux"_s);
    QCOMPARE(inspect->arch, u"amd64"_s);
    QCOMPARE(inspect->config.exposedPorts, (QList<core::PortSpec>{{80, u"tcp"_s}}));
    QCOMPARE(inspect->config.cmd.value_or(QStringList()).size(), 3);

    inspect = core::parseImageInspect(fixture("docker-20.10/image_healthy.json"));
    QVERIFY(inspect.ok());
    QCOMPARE(inspect->config.labels, (QList<core::Label>{{u"a.b"_s, u"c"_s}, {u"이름"_s, u"고래"_s}}));
    QVERIFY(inspect->config.env.contains(core::EnvVar{u"GREETING"_s, u"안녕 하세요"_s}));

    inspect = core::parseImageInspect(fixture("docker-20.10/image_busybox.json"));
    QVERIFY(inspect.ok());
    QCOMPARE(inspect->config.cmd.value_or(QStringList()), QStringList{u"sh"_s});

    inspect = core::parseImageInspect(fixture("docker-29/image_inspect.json"));
    QVERIFY(inspect.ok());
    QCOMPARE(inspect->config.workingDir, QString());
    QVERIFY(inspect->config.labels.isEmpty());
    QCOMPARE(inspect->config.stopSignal, u"SIGQUIT"_s);
}

void TestParseInspect::bareImage()
{
    const auto inspect = core::parseImageInspect(fixture("docker-29/image_bare.json"));
    QVERIFY(inspect.ok());
    QVERIFY(inspect->config == core::Config());
    QVERIFY(inspect->repoTags.isEmpty());
}

void TestParseInspect::odd_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("ok");
    QTest::newRow("only an ID") << QByteArray(R"({"Id":"a"})") << true;
    QTest::newRow("wrong types") << QByteArray(
        R"({"Id":"a","Name":5,"State":[],"Config":"x","HostConfig":{"PortBindings":[1],"AutoRemove":"yes"},"NetworkSettings":7})")
                                 << true;
    QTest::newRow("odd ports") << QByteArray(
        R"({"Id":"a","NetworkSettings":{"Ports":{"x":null,"80":[null,5,{"HostPort":80}],"70000/tcp":[{}]}}})")
                               << true;
    QTest::newRow("bad UTF-8") << QByteArray("{\"Id\":\"a\",\"Name\":\"/\xff\"}") << true;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\"Id\":\"a\"}") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("list") << QByteArray(R"([{"Id":"a"}])") << false;
    QTest::newRow("no ID") << QByteArray("{}") << false;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("two") << QByteArray(R"({"Id":"a"}{"Id":"b"})") << false;
    QTest::newRow("half a pair") << QByteArray(R"({"Id":"\ud800"})") << false;
}

void TestParseInspect::odd()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, ok);
    const auto container = core::parseContainerInspect(json);
    const auto image = core::parseImageInspect(json);
    QCOMPARE(container.ok(), ok);
    QCOMPARE(image.ok(), ok);
    if (!ok)
        QVERIFY(container.error().kind == core::ErrorKind::BadAnswer);
}

void TestParseInspect::tooDeep()
{
    const auto nested = [](int depth) -> QByteArray {
        return "{\"Id\":\"a\",\"x\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}";
    };
    QVERIFY(core::parseContainerInspect(nested(200)).ok());
    QVERIFY(!core::parseContainerInspect(nested(300)).ok());
    QVERIFY(!core::parseContainerInspect(nested(1000000)).ok());
    QVERIFY(!core::parseContainers(QByteArray(1000000, '[')).ok());
    QVERIFY(!core::parseEvent("{\"a\":" + QByteArray(1000000, '[')).ok());
}

void TestParseInspect::nodesInOrder()
{
    const auto inspect = core::parseImageInspect(R"({"z":1,"Id":"a","b":[true,null,{"k":"v"}],"z":-2.50})");
    QVERIFY(inspect.ok());
    const auto &children = inspect->root.children;
    QCOMPARE(children.size(), 4);
    QCOMPARE(children[0].key, u"z"_s);
    QCOMPARE(children[2].children[1].key, u"1"_s);
    QCOMPARE(children[2].children[1].text, u"null"_s);
    QCOMPARE(children[2].children[2].children[0].text, u"v"_s);
    QCOMPARE(children[3].text, u"-2.50"_s);
}

static const support::TestClass<TestParseInspect> registration("tst_parseinspect");
#include "tst_parseinspect.moc"
