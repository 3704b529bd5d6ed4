#include "core/parse.h"
#include "core/runrequest.h"
#include "support/testclass.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using core::RunRequest;

class TestCreateBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void body_data();
    void body();
    void environmentComesBack();
    void manyVariables();
    void strangeTextIsStillJson();
};

void TestCreateBody::body_data()
{
    QTest::addColumn<RunRequest>("request");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, auto change, const char *rest) {
        RunRequest request;
        request.image = u"nginx"_s;
        change(request);
        QTest::newRow(name) << request << QByteArray(R"({"Image":"nginx")") + rest + "}";
    };
    using R = RunRequest;
    using K = core::Mount::Kind;
    using P = core::RestartPolicy::Kind;
    row(
        "nothing said", [](R &) {}, "");
    row(
        "name and platform are not of the body",
        [](R &r) {
            r.name = u"web"_s;
            r.platform = u"linux/arm64"_s;
        },
        "");
    row(
        "foreground", [](R &r) { r.detach = false; }, R"(,"AttachStdout":true,"AttachStderr":true)");
    row(
        "foreground with terminal",
        [](R &r) {
            r.detach = false;
            r.interactive = r.tty = true;
        },
        R"(,"Tty":true,"OpenStdin":true,"StdinOnce":true,"AttachStdin":true,"AttachStdout":true,"AttachStderr":true)");
    row(
        "background with terminal", [](R &r) { r.interactive = r.tty = true; },
        R"(,"Tty":true,"OpenStdin":true)");
    row(
        "command",
        [](R &r) {
            r.command = QStringList{u"sh"_s, u"-c"_s, u"echo '안녕' \"$X\""_s};
        },
        R"(,"Cmd":["sh","-c","echo '안녕' \"$X\""])");
    row(
        "empty command", [](R &r) { r.command = QStringList(); }, R"(,"Cmd":[])");
    row(
        "entrypoint",
        [](R &r) {
            r.entrypoint = QStringList{u"/bin/sh"_s, QString()};
        },
        R"(,"Cmd":[""],"Entrypoint":["/bin/sh"])");
    row(
        "entrypoint and command",
        [](R &r) {
            r.entrypoint = QStringList{u"sh"_s, u"-c"_s};
            r.command = QStringList{u"ls"_s, u"/"_s};
        },
        R"(,"Cmd":["-c","ls","/"],"Entrypoint":["sh"])");
    row(
        "entrypoint of one word", [](R &r) { r.entrypoint = QStringList{u"sh"_s}; },
        R"(,"Entrypoint":["sh"])");
    row(
        "no entrypoint", [](R &r) { r.entrypoint = QStringList(); }, R"(,"Entrypoint":[""])");
    row(
        "env",
        [](R &r) {
            r.env = {{u"A"_s, u"b=c=d"_s},
                     {u"EMPTY"_s, QString()},
                     {u"FOO"_s, std::nullopt},
                     {u"이름"_s, u"길동"_s}};
        },
        R"(,"Env":["A=b=c=d","EMPTY=","FOO","이름=길동"])");
    row(
        "env, twice",
        [](R &r) {
            r.env = {{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}, {u"A"_s, std::nullopt}};
        },
        R"(,"Env":["B=2","A"])");
    row(
        "port",
        [](R &r) {
            r.ports = {{{}, 8080, {80, u"tcp"_s}}};
        },
        R"(,"ExposedPorts":{"80/tcp":{}},"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"8080"}]}})");
    row(
        "ports",
        [](R &r) {
            r.ports = {{u"127.0.0.1"_s, 53, {53, u"udp"_s}},
                       {{}, std::nullopt, {80, u"tcp"_s}},
                       {u"::1"_s, 81, {80, u"tcp"_s}}};
        },
        R"(,"ExposedPorts":{"53/udp":{},"80/tcp":{}},"HostConfig":{"PortBindings":{"53/udp":[{"HostIp":"127.0.0.1","HostPort":"53"}],)"
        R"("80/tcp":[{"HostPort":""},{"HostIp":"::1","HostPort":"81"}]}})");
    row(
        "labels",
        [](R &r) {
            r.labels = {{u"a.b"_s, u"c"_s}, {u"이름"_s, QString()}};
        },
        R"(,"Labels":{"a.b":"c","이름":""})");
    row(
        "where and who",
        [](R &r) {
            r.workingDir = u"/srv"_s;
            r.user = u"1000:1000"_s;
            r.hostname = u"web"_s;
        },
        R"(,"WorkingDir":"/srv","User":"1000:1000","Hostname":"web")");
    row(
        "rm", [](R &r) { r.autoRemove = true; }, R"(,"HostConfig":{"AutoRemove":true})");
    row(
        "always", [](R &r) { r.restart.kind = P::Always; },
        R"(,"HostConfig":{"RestartPolicy":{"Name":"always"}})");
    row(
        "unless stopped", [](R &r) { r.restart.kind = P::UnlessStopped; },
        R"(,"HostConfig":{"RestartPolicy":{"Name":"unless-stopped"}})");
    row(
        "on failure", [](R &r) { r.restart.kind = P::OnFailure; },
        R"(,"HostConfig":{"RestartPolicy":{"Name":"on-failure"}})");
    row(
        "on failure, five",
        [](R &r) {
            r.restart = {P::OnFailure, 5};
        },
        R"(,"HostConfig":{"RestartPolicy":{"Name":"on-failure","MaximumRetryCount":5}})");
    row(
        "network", [](R &r) { r.network = u"shop"_s; }, R"(,"HostConfig":{"NetworkMode":"shop"})");
    row(
        "limits",
        [](R &r) {
            r.memoryBytes = 67108864;
            r.nanoCpus = 500'000'000;
        },
        R"(,"HostConfig":{"Memory":67108864,"NanoCpus":500000000})");
    row(
        "mounts",
        [](R &r) {
            r.mounts = {{K::Volume, u"data"_s, u"/data"_s, false},
                        {K::Volume, {}, u"/anonymous"_s, false},
                        {K::Bind, u"/home/a:b,c"_s, u"/site"_s, true},
                        {K::Tmpfs, u"ignored"_s, u"/tmp"_s, false},
                        {K::Tmpfs, {}, u"/run"_s, true}};
        },
        R"(,"HostConfig":{"Mounts":[{"Type":"volume","Source":"data","Target":"/data"},{"Type":"volume","Target":"/anonymous"},)"
        R"({"Type":"bind","Source":"/home/a:b,c","Target":"/site","ReadOnly":true}],"Tmpfs":{"/tmp":"","/run":"ro"}})");
    row(
        "mounts, short",
        [](R &r) {
            r.mounts = {{K::Volume, u"data"_s, u"/data"_s, false, true},
                        {K::Volume, {}, u"/anonymous"_s, false, true},
                        {K::Volume, {}, u"/frozen"_s, true, true},
                        {K::Bind, u"C:\\site"_s, u"/site"_s, true, true},
                        {K::Volume, u"data"_s, u"/data"_s, false, true}};
        },
        R"(,"Volumes":{"/anonymous":{}},"HostConfig":{"Binds":["data:/data","C:\\site:/site:ro"],)"
        R"("Mounts":[{"Type":"volume","Target":"/frozen","ReadOnly":true}]})");
    row(
        "network in its long form", [](R &r) { r.network = u"name=shop,alias=db"_s; },
        R"(,"NetworkingConfig":{"EndpointsConfig":{"shop":{"Aliases":["db"]}}},"HostConfig":{"NetworkMode":"shop"})");
}

void TestCreateBody::body()
{
    QFETCH(RunRequest, request);
    QTEST(core::createBody(request), "expected");
}

void TestCreateBody::environmentComesBack()
{
    const QStringList texts{u"FOO=bar"_s,      u"EMPTY="_s,      u"ABSENT"_s,        u"a=b=c=d"_s,
                            u"이름=홍 길동"_s, u"QUOTE=\"'\\"_s, u"LINES=a\nb\tc"_s, u"SMILE=😀"_s};
    RunRequest request;
    request.image = u"nginx"_s;
    for (const auto &text : texts)
        request.env.append(core::EnvVar::fromText(text));
    const auto body = QJsonDocument::fromJson(core::createBody(request)).object();
    // What the engine keeps of it is what inspect tells.
    const QJsonObject inspect{{u"Id"_s, u"x"_s}, {u"Config"_s, body}};
    const auto read = core::parseContainerInspect(QJsonDocument(inspect).toJson());
    QVERIFY(read.ok());
    QCOMPARE(read->config.env, request.env);
    QCOMPARE(read->image, u"nginx"_s);
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(read->config.env[i].text(), texts[i]);
}

/// A file of them may be pasted.
void TestCreateBody::manyVariables()
{
    RunRequest request;
    request.image = u"nginx"_s;
    for (int i = 0; i < 100'000; ++i)
        request.env.append({u"A"_s + QString::number(i), u"x"_s});
    request.env.append({u"A0"_s, u"last"_s});
    QElapsedTimer timer;
    timer.start();
    const auto body = core::createBody(request);
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(body.contains(R"("Env":["A1=x","A2=x",)"));
    QVERIFY(body.endsWith(R"("A99999=x","A0=last"]})"));
}

void TestCreateBody::strangeTextIsStillJson()
{
    RunRequest request;
    request.image = u"nginx"_s;
    // Half of a pair, as a bad file name holds it.
    request.env = {{u"A"_s, QString(QChar(0xD800)) + u"\u0001x"_s}};
    const auto document = QJsonDocument::fromJson(core::createBody(request));
    QVERIFY(document.isObject());
    QVERIFY(document[u"Env"_s][0].toString().endsWith(u"\u0001x"_s));
}

static const support::TestClass<TestCreateBody> registration("tst_createbody");
#include "tst_createbody.moc"
