#include "core/inspect.h"
#include "core/parse.h"

#include "fixture.h"
#include "support/testclass.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ConfigMark;
using core::InspectNode;
using core::InspectPath;
using Kind = core::InspectNode::Kind;

class TestInspect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paths_data();
    void paths();
    void commands();
    void jsonText();
    void jsonTextSaysWhatTheEngineSaid();
    void compare();
    void compareNothing();
    void compareRecorded();
};

void TestInspect::paths_data()
{
    QTest::addColumn<InspectPath>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("goTemplate");
    const auto row = [](const InspectPath &path, const QString &text, const QString &goTemplate) {
        QTest::newRow(qUtf8Printable(text)) << path << text << goTemplate;
    };
    row({}, u"."_s, u"{{json .}}"_s);
    row({{u"Config"_s}}, u".Config"_s, u"{{json .Config}}"_s);
    row({{u"Config"_s}, {u"Env"_s}}, u".Config.Env"_s, u"{{json .Config.Env}}"_s);
    row({{u"Config"_s}, {u"Env"_s}, {u"0"_s, true}}, u".Config.Env[0]"_s,
        u"{{json (index .Config.Env 0)}}"_s);
    row({{u"NetworkSettings"_s}, {u"Ports"_s}, {u"80/tcp"_s}}, u".NetworkSettings.Ports[\"80/tcp\"]"_s,
        u"{{json (index .NetworkSettings.Ports \"80/tcp\")}}"_s);
    row({{u"NetworkSettings"_s}, {u"Ports"_s}, {u"80/tcp"_s}, {u"0"_s, true}, {u"HostPort"_s}},
        u".NetworkSettings.Ports[\"80/tcp\"][0].HostPort"_s,
        u"{{json (index .NetworkSettings.Ports \"80/tcp\" 0).HostPort}}"_s);
    row({{u"A"_s}, {u"0"_s, true}, {u"B"_s}, {u"c d"_s}, {u"E"_s}}, u".A[0].B[\"c d\"].E"_s,
        u"{{json (index (index .A 0).B \"c d\").E}}"_s);
    row({{u"Config"_s}, {u"Labels"_s}, {u"a.b"_s}}, u".Config.Labels[\"a.b\"]"_s,
        u"{{json (index .Config.Labels \"a.b\")}}"_s);
    row({{u"Config"_s}, {u"Labels"_s}, {u"say \"hi\" \\"_s}}, u".Config.Labels[\"say \\\"hi\\\" \\\\\"]"_s,
        u"{{json (index .Config.Labels \"say \\\"hi\\\" \\\\\")}}"_s);
    row({{u"Config"_s}, {u"Labels"_s}, {u"이름"_s}}, u".Config.Labels[\"이름\"]"_s,
        u"{{json (index .Config.Labels \"이름\")}}"_s);
    row({{u"Labels"_s}, {QString()}}, u".Labels[\"\"]"_s, u"{{json (index .Labels \"\")}}"_s);
    row({{u"Labels"_s}, {u"0"_s}}, u".Labels[\"0\"]"_s, u"{{json (index .Labels \"0\")}}"_s);
    row({{u"0"_s, true}, {u"Id"_s}}, u".[0].Id"_s, u"{{json (index . 0).Id}}"_s);
    row({{u"a-b"_s}}, u".[\"a-b\"]"_s, u"{{json (index . \"a-b\")}}"_s);
    row({{u"Data"_s}, {u"_x1"_s}}, u".Data._x1"_s, u"{{json .Data._x1}}"_s);
}

void TestInspect::paths()
{
    QFETCH(InspectPath, path);
    QTEST(core::pathText(path), "text");
    QTEST(core::goTemplate(path), "goTemplate");
}

void TestInspect::commands()
{
    QCOMPARE(core::inspectCommand(true, u"web"_s, {{u"State"_s}, {u"Pid"_s}}),
             (QStringList{u"docker"_s, u"container"_s, u"inspect"_s, u"-f"_s, u"{{json .State.Pid}}"_s,
                          u"web"_s}));
    QCOMPARE(core::inspectCommand(false, u"nginx:1"_s, {}),
             (QStringList{u"docker"_s, u"image"_s, u"inspect"_s, u"nginx:1"_s}));
}

void TestInspect::jsonText()
{
    InspectNode root{Kind::Object, {}, {}, {}};
    root.children = {
        {Kind::String, u"a\"b"_s, u"line\n\ttab \\ \u0001 한글"_s, {}},
        {Kind::Number, u"n"_s, u"18446744073709551616"_s, {}},
        {Kind::Bool, u"t"_s, u"true"_s, {}},
        {Kind::Null, u"z"_s, u"null"_s, {}},
        {Kind::Array, u"e"_s, {}, {}},
        {Kind::Object, u"o"_s, {}, {}},
        {Kind::Array, u"l"_s, {}, {{Kind::String, u"0"_s, u"x"_s, {}}, {Kind::Number, u"1"_s, u"2"_s, {}}}}};
    QCOMPARE(
        core::jsonText(root, false),
        u"{\"a\\\"b\":\"line\\n\\ttab \\\\ \\u0001 한글\",\"n\":18446744073709551616,\"t\":true,\"z\":null,"
        "\"e\":[],\"o\":{},\"l\":[\"x\",2]}"_s);
    root.children = {{Kind::Array, u"l"_s, {}, {{Kind::Number, u"0"_s, u"1"_s, {}}}},
                     {Kind::Object, u"o"_s, {}, {}}};
    QCOMPARE(core::jsonText(root, true), u"{\n    \"l\": [\n        1\n    ],\n    \"o\": {}\n}"_s);
    QCOMPARE(core::jsonText(InspectNode(), false), u"null"_s);
}

void TestInspect::jsonTextSaysWhatTheEngineSaid()
{
    const auto bytes = fixture("docker-20.10/container_healthy.json");
    const auto inspect = core::parseContainerInspect(bytes);
    QVERIFY(inspect.ok());
    const auto expected = QJsonDocument::fromJson(bytes);
    QVERIFY(!expected.isNull());
    QCOMPARE(QJsonDocument::fromJson(inspect->json.toUtf8()), expected);
    QCOMPARE(QJsonDocument::fromJson(core::jsonText(inspect->root, false).toUtf8()), expected);
    QCOMPARE(core::jsonText(inspect->root, true), inspect->json);
}

void TestInspect::compare()
{
    core::Config image;
    image.cmd = QStringList{u"nginx"_s, u"-g"_s, u"daemon off;"_s};
    image.entrypoint = QStringList{u"/entry"_s};
    image.env = {{u"PATH"_s, u"/bin"_s}, {u"MODE"_s, u"a"_s}, {u"GONE"_s, u"x"_s}, {u"EMPTY"_s, QString()}};
    image.exposedPorts = {{80, u"tcp"_s}};
    image.stopSignal = u"SIGQUIT"_s;
    image.labels = {{u"keep"_s, u"1"_s}};
    auto container = image;
    container.cmd = QStringList{u"sh"_s};
    container.entrypoint = std::nullopt;
    container.env = {
        {u"MODE"_s, u"b"_s}, {u"PATH"_s, u"/bin"_s}, {u"이름"_s, u"길동"_s}, {u"EMPTY"_s, QString()}};
    container.exposedPorts = {{80, u"tcp"_s}, {443, u"tcp"_s}};
    container.volumes = QStringList{u"/data"_s};
    container.workingDir = u"/srv"_s;
    container.labels = {{u"keep"_s, u"1"_s}, {u"new"_s, QString()}};
    container.hostname = u"ignored"_s;

    using D = core::ConfigDifference;
    const QList<D> expected{
        {u"Cmd"_s, u"[\"nginx\",\"-g\",\"daemon off;\"]"_s, u"[\"sh\"]"_s, ConfigMark::Overridden},
        {u"Entrypoint"_s, u"[\"/entry\"]"_s, std::nullopt, ConfigMark::Removed},
        {u"Env.PATH"_s, u"/bin"_s, u"/bin"_s, ConfigMark::Inherited},
        {u"Env.MODE"_s, u"a"_s, u"b"_s, ConfigMark::Overridden},
        {u"Env.GONE"_s, u"x"_s, std::nullopt, ConfigMark::Removed},
        {u"Env.EMPTY"_s, QString(), QString(), ConfigMark::Inherited},
        {u"Env.이름"_s, std::nullopt, u"길동"_s, ConfigMark::Added},
        {u"ExposedPorts"_s, u"80/tcp"_s, u"80/tcp, 443/tcp"_s, ConfigMark::Overridden},
        {u"Volumes"_s, std::nullopt, u"/data"_s, ConfigMark::Added},
        {u"WorkingDir"_s, std::nullopt, u"/srv"_s, ConfigMark::Added},
        {u"StopSignal"_s, u"SIGQUIT"_s, u"SIGQUIT"_s, ConfigMark::Inherited},
        {u"Labels.keep"_s, u"1"_s, u"1"_s, ConfigMark::Inherited},
        {u"Labels.new"_s, std::nullopt, QString(), ConfigMark::Added},
    };
    const auto differences = core::compareConfig(image, container);
    QCOMPARE(differences.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY2(differences[i] == expected[i], qUtf8Printable(expected[i].field));
}

void TestInspect::compareNothing()
{
    core::Config empty;
    empty.cmd = QStringList();
    QCOMPARE(core::compareConfig(empty, core::Config()).size(), 0);
}

void TestInspect::compareRecorded()
{
    const auto image = core::parseImageInspect(fixture("docker-20.10/image_nginx.json"));
    const auto container = core::parseContainerInspect(fixture("docker-20.10/container_nginx.json"));
    QVERIFY(image.ok() && container.ok());
    QStringList added;
    for (const auto &difference : core::compareConfig(image->config, container->config)) {
        if (difference.mark == ConfigMark::Added)
            added.append(difference.field);
        else
            QVERIFY2(difference.mark == ConfigMark::Inherited, qUtf8Printable(difference.field));
    }
    QCOMPARE(added, (QStringList{u"Env.KEY"_s, u"Env.이름"_s, u"Env.EMPTY"_s, u"Labels.a"_s,
                                 u"Labels.com.example.이름"_s}));
}

static const support::TestClass<TestInspect> registration("tst_inspect");
#include "tst_inspect.moc"
