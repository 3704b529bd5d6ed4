#include "core/parse.h"

#include "fixture.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Container;
using core::ContainerState;
using core::ErrorKind;
using core::Health;
using core::PortMapping;

namespace {

Container named(const QList<Container> &list, const QString &name)
{
    for (const auto &container : list) {
        if (container.name == name)
            return container;
    }
    return {};
}

const QByteArray id64 = QByteArray(64, 'a');

} // namespace

class TestParseLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void containers20();
    void containers29();
    void containersPodman();
    void oneContainer_data();
    void oneContainer();
    void states_data();
    void states();
    void statusTexts_data();
    void statusTexts();
    void invalidUtf8();
    void equalTextsAreShared();
    void bad_data();
    void bad();
    void images20();
    void images29();
    void imagesPodman();
};

void TestParseLists::containers20()
{
    const auto list = core::parseContainers(fixture("docker-20.10/containers.json"));
    QVERIFY(list.ok());
    QCOMPARE(list->size(), 7);

    const auto nginx = named(*list, u"hellonginx"_s);
    QCOMPARE(nginx.id, u"9872bfb2ec4f4ed3a3efe620678dc9a3a2d37ab535ca01534ac19a60b468edf1"_s);
    QCOMPARE(nginx.image, u"nginx"_s);
    QCOMPARE(nginx.imageId, u"sha256:23f77e67b425372bbae9b923f18f4cfb1d49dfeaa2037a71432b366bcd7c521b"_s);
    QCOMPARE(nginx.command, u"/docker-entrypoint.sh nginx -g 'daemon off;'"_s);
    QVERIFY(nginx.created > 1795492000);
    QVERIFY(nginx.state == ContainerState::Running);
    QVERIFY(nginx.health == Health::None);
    QVERIFY(!nginx.exitCode);
    QVERIFY(nginx.status.startsWith(u"Up "_s));
    QCOMPARE(nginx.ports,
             (QList<PortMapping>{{u"0.0.0.0"_s, 18080, 80, u"tcp"_s}, {u"::"_s, 18080, 80, u"tcp"_s}}));
    QCOMPARE(nginx.labels, (QHash<QString, QString>{{u"a"_s, QString()}, {u"com.example.이름"_s, u"값"_s}}));
    QVERIFY(nginx.sizeRw >= 0);

    const auto healthy = named(*list, u"healthy"_s);
    QVERIFY(healthy.health == Health::Healthy);
    QCOMPARE(healthy.ports, (QList<PortMapping>{{u"0.0.0.0"_s, 32768, 9, u"tcp"_s},
                                                {u"::"_s, 32768, 9, u"tcp"_s},
                                                {u"127.0.0.1"_s, 15353, 53, u"udp"_s},
                                                {QString(), 0, 8080, u"tcp"_s}}));

    const auto killed = named(*list, u"killed"_s);
    QVERIFY(killed.state == ContainerState::Exited);
    QCOMPARE(killed.exitCode.value_or(-1), 137);
    QVERIFY(killed.ports.isEmpty());
    QVERIFY(named(*list, u"made"_s).state == ContainerState::Created);
    QVERIFY(!named(*list, u"made"_s).isRunning());
    QVERIFY(named(*list, u"resting"_s).state == ContainerState::Paused);
    QVERIFY(named(*list, u"resting"_s).isRunning());
    const auto again = named(*list, u"again"_s);
    QVERIFY(again.state == ContainerState::Restarting || again.state == ContainerState::Running);
    QVERIFY(!again.exitCode);
}

void TestParseLists::containers29()
{
    const auto list = core::parseContainers(fixture("docker-29/containers.json"));
    QVERIFY(list.ok());
    QCOMPARE(list->size(), 2);
    QVERIFY(list->at(0).health == Health::Unhealthy);
    QCOMPARE(list->at(0).status, u"Up 5 minutes"_s);
    QCOMPARE(list->at(0).sizeRw, -1);
    QVERIFY(list->at(1).health == Health::None);
    QCOMPARE(list->at(1).exitCode.value_or(-1), 3);
}

void TestParseLists::containersPodman()
{
    const auto list = core::parseContainers(fixture("podman-5/containers.json"));
    QVERIFY(list.ok());
    QCOMPARE(list->size(), 3);
    QCOMPARE(list->at(0).name, u"box"_s);
    QVERIFY(list->at(0).ports.isEmpty());
    QVERIFY(list->at(0).labels.isEmpty());
    QCOMPARE(list->at(1).name, u"mesh"_s);
    QVERIFY(list->at(1).state == ContainerState::Exited);
    QCOMPARE(list->at(1).exitCode.value_or(-1), 143);
    QCOMPARE(list->at(1).ports,
             (QList<PortMapping>{{QString(), 8080, 80, u"tcp"_s}, {QString(), 0, 81, u"udp"_s}}));
    QCOMPARE(list->at(2).name, QString());
    QVERIFY(list->at(2).state == ContainerState::Created);
    QCOMPARE(list->at(2).created, 0);
}

void TestParseLists::oneContainer_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<Container>("expected");
    const auto row = [](const char *name, const QByteArray &members, auto change) {
        Container container;
        container.id = QString::fromLatin1(id64);
        change(container);
        QTest::newRow(name) << members << container;
    };
    using C = Container;
    row("only an ID", "", [](C &) {});
    row("nulls",
        R"(,"Names":null,"Image":null,"Created":null,"Ports":null,"Labels":null,"State":null,"Health":null)",
        [](C &) {});
    row("wrong types",
        R"(,"Names":5,"Image":["x"],"Created":"soon","Ports":{"a":1},"Labels":[1],"State":{},"Health":"x")",
        [](C &) {});
    row("no names", R"(,"Names":[])", [](C &) {});
    row("names with holes", R"(,"Names":[null,5,"","/web"])", [](C &c) { c.name = u"web"_s; });
    row("linked", R"(,"Names":["/other/alias","/db"])", [](C &c) { c.name = u"db"_s; });
    row("only a link", R"(,"Names":["/other/alias"])", [](C &c) { c.name = u"other/alias"_s; });
    row("unknown members", R"(,"New":{"a":[1,{"b":null}]},"Other":1e999,"Image":"x")",
        [](C &c) { c.image = u"x"_s; });
    row("created beyond", R"(,"Created":99999999999999999999)",
        [](C &c) { c.created = std::numeric_limits<qint64>::max(); });
    row("created as a fraction", R"(,"Created":12.9)", [](C &c) { c.created = 12; });
    row("size not known", R"(,"SizeRw":-1)", [](C &c) { c.sizeRw = -1; });
    row("size", R"(,"SizeRw":3)", [](C &c) { c.sizeRw = 3; });
    row("ports twice", R"(,"Ports":[{"PrivatePort":80,"Type":"tcp"},{"PrivatePort":80,"Type":"tcp"}])",
        [](C &c) {
            c.ports = {{QString(), 0, 80, u"tcp"_s}};
        });
    row("ports out of range",
        R"(,"Ports":[{"PrivatePort":70000},{"PrivatePort":80,"PublicPort":-1},{},null,7])", [](C &c) {
            c.ports = {{QString(), 0, 80, u"tcp"_s}};
        });
    row("ports sorted",
        R"(,"Ports":[{"PrivatePort":9},{"PrivatePort":443,"PublicPort":1},{"IP":"::","PrivatePort":80,"PublicPort":2},)"
        R"({"IP":"0.0.0.0","PrivatePort":80,"PublicPort":2},{"PrivatePort":80,"PublicPort":2,"Type":"udp"}])",
        [](C &c) {
            c.ports = {{u"0.0.0.0"_s, 2, 80, u"tcp"_s},
                       {u"::"_s, 2, 80, u"tcp"_s},
                       {QString(), 2, 80, u"udp"_s},
                       {QString(), 1, 443, u"tcp"_s},
                       {QString(), 0, 9, u"tcp"_s}};
        });
    row("escapes", R"(,"Image":"a\"\\\/\b\n\u00e9\ud83d\ude00")", [](C &c) { c.image = u"a\"\\/\b\né😀"_s; });
    row("labels", R"(,"Labels":{"a":"1","b":null,"a b":"","이름":"값"})", [](C &c) {
        c.labels = {{u"a"_s, u"1"_s}, {u"b"_s, QString()}, {u"a b"_s, QString()}, {u"이름"_s, u"값"_s}};
    });
    row("health of the status", R"x(,"State":"running","Status":"Up 3 seconds (health: starting)")x",
        [](C &c) {
            c.state = ContainerState::Running;
            c.status = u"Up 3 seconds (health: starting)"_s;
            c.health = Health::Starting;
        });
    row("health member wins",
        R"x(,"Status":"Up (healthy)","Health":{"FailingStreak":1,"Status":"unhealthy"})x", [](C &c) {
            c.status = u"Up (healthy)"_s;
            c.health = Health::Unhealthy;
        });
    row("no code while running", R"x(,"State":"running","Status":"Up (5)")x", [](C &c) {
        c.state = ContainerState::Running;
        c.status = u"Up (5)"_s;
    });
}

void TestParseLists::oneContainer()
{
    QFETCH(QByteArray, members);
    QFETCH(Container, expected);
    const auto list = core::parseContainers("[{\"Id\":\"" + id64 + "\"" + members + "}]");
    QVERIFY(list.ok());
    QCOMPARE(list->size(), 1);
    const auto &container = list->first();
    QCOMPARE(container.name, expected.name);
    QCOMPARE(container.image, expected.image);
    QCOMPARE(container.created, expected.created);
    QCOMPARE(container.ports, expected.ports);
    QCOMPARE(container.labels, expected.labels);
    QVERIFY(container == expected);
}

void TestParseLists::states_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("state");
    const auto row = [](const char *word, ContainerState state) {
        QTest::newRow(word) << QByteArray(word) << static_cast<int>(state);
    };
    row("created", ContainerState::Created);
    row("running", ContainerState::Running);
    row("paused", ContainerState::Paused);
    row("restarting", ContainerState::Restarting);
    row("removing", ContainerState::Removing);
    row("exited", ContainerState::Exited);
    row("dead", ContainerState::Dead);
    row("Exited", ContainerState::Exited);
    row("stopping", ContainerState::Running);
    row("initialized", ContainerState::Created);
    row("", ContainerState::Unknown);
    row("dreaming", ContainerState::Unknown);
}

void TestParseLists::states()
{
    QFETCH(QByteArray, word);
    const auto list = core::parseContainers("[{\"State\":\"" + word + "\",\"Id\":\"" + id64 + "\"}]");
    QVERIFY(list.ok());
    QTEST(static_cast<int>(list->first().state), "state");
}

void TestParseLists::statusTexts_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("health");
    const auto row = [](const QString &status, int code, Health health) {
        QTest::newRow(qUtf8Printable(status)) << status << code << static_cast<int>(health);
    };
    row(u"Exited (137) 2 hours ago"_s, 137, Health::None);
    row(u"Exited (0) 1 second ago"_s, 0, Health::None);
    row(u"Restarting (1) 5 seconds ago"_s, 1, Health::None);
    row(u"Up 5 minutes (healthy)"_s, -1, Health::Healthy);
    row(u"Up 5 minutes (unhealthy)"_s, -1, Health::Unhealthy);
    row(u"Up 1 second (health: starting)"_s, -1, Health::Starting);
    row(u"Up 5 minutes (Paused)"_s, -1, Health::None);
    row(u"Created"_s, -1, Health::None);
    row(u"Exited ("_s, -1, Health::None);
    row(u")("_s, -1, Health::None);
    row(QString(), -1, Health::None);
}

void TestParseLists::statusTexts()
{
    QFETCH(QString, status);
    QTEST(core::exitCodeOfStatus(status).value_or(-1), "code");
    QTEST(static_cast<int>(core::healthOfStatus(status)), "health");
}

void TestParseLists::invalidUtf8()
{
    const QByteArray json = "[{\"Id\":\"" + id64
                            + "\",\"Command\":\"a\xff\xfe"
                              "b\",\"Labels\":{\"\xc3\":\"\xe3\x81\"}},"
                            + "{\"Id\":\"" + QByteArray(64, 'b') + "\",\"Command\":\"ok\"}]";
    const auto list = core::parseContainers(json);
    QVERIFY(list.ok());
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).command, u"a\ufffd\ufffdb"_s);
    QCOMPARE(list->at(0).labels.size(), 1);
    QCOMPARE(list->at(1).command, u"ok"_s);
}

void TestParseLists::equalTextsAreShared()
{
    QByteArray json = "[";
    for (int i = 0; i < 3; ++i)
        json += "{\"Id\":\"" + QByteArray(64, static_cast<char>('a' + i))
                + "\",\"Image\":\"nginx\",\"Labels\":{\"k\":\"v\"}},";
    json.back() = ']';
    const auto list = core::parseContainers(json);
    QVERIFY(list.ok());
    QCOMPARE(list->at(0).image.constData(), list->at(2).image.constData());
    QCOMPARE(list->at(0).labels.begin().key().constData(), list->at(2).labels.begin().key().constData());
    // Nothing of the answer's bytes is kept.
    json.fill('x');
    QCOMPARE(list->at(1).image, u"nginx"_s);
}

void TestParseLists::bad_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n");
    QTest::newRow("text") << QByteArray("Not Found");
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("error object") << QByteArray(R"({"message":"x"})");
    QTest::newRow("number") << QByteArray("5");
    QTest::newRow("string") << QByteArray("\"a\"");
    QTest::newRow("open") << QByteArray("[");
    QTest::newRow("numbers") << QByteArray("[1,2]");
    QTest::newRow("no Id") << QByteArray("[{}]");
    QTest::newRow("null Id") << QByteArray(R"([{"Id":null}])");
    QTest::newRow("two documents") << QByteArray(R"([{"Id":"a"}] [{"Id":"b"}])");
    QTest::newRow("more behind") << QByteArray(R"([{"Id":"a"}]x)");
    QTest::newRow("comma") << QByteArray(R"([{"Id":"a"},])");
    QTest::newRow("quotes") << QByteArray(R"([{"Id":'a'}])");
    QTest::newRow("NUL") << QByteArray("[{\"Id\":\"a\0\"}]", 13);
}

void TestParseLists::bad()
{
    QFETCH(QByteArray, json);
    const auto containers = core::parseContainers(json);
    QVERIFY(!containers.ok());
    QVERIFY(containers.error().kind == ErrorKind::BadAnswer);
    const auto images = core::parseImages(json);
    QVERIFY(!images.ok());
    QVERIFY(images.error().kind == ErrorKind::BadAnswer);
}

void TestParseLists::images20()
{
    const auto list = core::parseImages(fixture("docker-20.10/images.json"));
    QVERIFY(list.ok());
    QCOMPARE(list->size(), 5);
    QCOMPARE(list->at(0).repoTags, QStringList{u"old:1"_s});
    QVERIFY(list->at(0).repoDigests.isEmpty());
    QVERIFY(list->at(0).parentId.startsWith(u"sha256:"_s));
    QVERIFY(list->at(1).repoTags.isEmpty());
    QVERIFY(list->at(1).repoDigests.isEmpty());
    QVERIFY(core::rowsOf(list->at(1)).first().isDangling());
    QCOMPARE(list->at(3).repoTags, (QStringList{u"nginx:latest"_s, u"my/web:1.0"_s}));
    QCOMPARE(list->at(3).repoDigests.size(), 1);
    QCOMPARE(list->at(3).size, 39727198);
    QCOMPARE(list->at(3).created, 1795491508);
    QCOMPARE(core::parseImages("[]")->size(), 0);
    QCOMPARE(core::parseImages("null")->size(), 0);
    QCOMPARE(core::parseContainers(" null\n")->size(), 0);
}

void TestParseLists::images29()
{
    const auto list = core::parseImages(fixture("docker-29/images.json"));
    QVERIFY(list.ok());
    QCOMPARE(list->size(), 3);
    QCOMPARE(list->at(0).size, 237042719);
    QCOMPARE(core::rowsOf(list->at(0)).size(), 2);
    QCOMPARE(list->at(1).created, 0);
    QCOMPARE(list->at(1).size, -1);
    QCOMPARE(core::rowsOf(list->at(1)).first().repository, u"ghcr.io/team/app"_s);
    QCOMPARE(list->at(2).parentId, QString());
}

void TestParseLists::imagesPodman()
{
    const auto list = core::parseImages(fixture("podman-5/images.json"));
    QVERIFY(list.ok());
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).repoTags,
             (QStringList{u"localhost/hello:1"_s, u"docker.io/library/hello:latest"_s}));
    QVERIFY(list->at(1).repoTags.isEmpty());
}

static const support::TestClass<TestParseLists> registration("tst_parselists");
#include "tst_parselists.moc"
