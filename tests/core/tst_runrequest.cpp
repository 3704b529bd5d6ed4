#include "core/runrequest.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::RunField;
using core::RunRequest;

class TestRunRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void envVar_data();
    void envVar();
    void portSpec_data();
    void portSpec();
    void names_data();
    void names();
    void problems_data();
    void problems();
    void nothingWrong();
};

void TestRunRequest::envVar_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("hasValue");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << u"FOO=bar"_s << u"FOO"_s << true << u"bar"_s;
    QTest::newRow("empty") << u"FOO="_s << u"FOO"_s << true << QString();
    QTest::newRow("absent") << u"FOO"_s << u"FOO"_s << false << QString();
    QTest::newRow("more equals") << u"a=b=c=d"_s << u"a"_s << true << u"b=c=d"_s;
    QTest::newRow("korean") << u"이름=홍 길동"_s << u"이름"_s << true << u"홍 길동"_s;
    QTest::newRow("no name") << u"=x"_s << QString() << true << u"x"_s;
    QTest::newRow("nothing") << QString() << QString() << false << QString();
}

void TestRunRequest::envVar()
{
    QFETCH(QString, text);
    const auto variable = core::EnvVar::fromText(text);
    QTEST(variable.name, "name");
    QTEST(variable.value.has_value(), "hasValue");
    QTEST(variable.value.value_or(QString()), "value");
    QCOMPARE(variable.text(), text);
}

void TestRunRequest::portSpec_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) {
        QTest::newRow(qUtf8Printable(text)) << text << expected;
    };
    row(u"80"_s, u"80/tcp"_s);
    row(u"80/tcp"_s, u"80/tcp"_s);
    row(u"53/udp"_s, u"53/udp"_s);
    row(u"9/SCTP"_s, u"9/sctp"_s);
    row(u"65535"_s, u"65535/tcp"_s);
    row(u"0"_s, {});
    row(u"65536"_s, {});
    row(u"-1"_s, {});
    row(u"+80"_s, {});
    row(u" 80"_s, {});
    row(u"80-90/tcp"_s, {});
    row(u"80/http"_s, {});
    row(u"80/"_s, {});
    row(u"/tcp"_s, {});
    row(u"٨٠"_s, {});
    row({}, {});
}

void TestRunRequest::portSpec()
{
    QFETCH(QString, text);
    const auto spec = core::PortSpec::fromText(text);
    QTEST(spec ? spec->text() : QString(), "expected");
}

void TestRunRequest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("problem");
    const auto characters =
        u"A container name has only the letters a-z and A-Z, digits and the characters _ . and -."_s;
    const auto row = [](const QString &name, const QString &problem) {
        QTest::newRow(qUtf8Printable(name)) << name << problem;
    };
    row(u"hellonginx"_s, {});
    row(u"Web_1.a-b"_s, {});
    row(u"0a"_s, {});
    row({}, u"A container name cannot be empty."_s);
    row(u"a"_s, u"A container name has at least two characters."_s);
    row(u"-bad"_s, u"A container name begins with a letter or digit."_s);
    row(u"."_s, u"A container name begins with a letter or digit."_s);
    row(u"한글"_s, characters);
    row(u"a b"_s, characters);
    row(u"a/b"_s, characters);
    row(u"ab\n"_s, characters);
}

void TestRunRequest::names()
{
    QFETCH(QString, name);
    QTEST(core::problemOfName(name), "problem");
}

void TestRunRequest::problems_data()
{
    QTest::addColumn<RunRequest>("request");
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *name, auto change, RunField field, int at, const QString &message) {
        RunRequest request;
        request.image = u"nginx"_s;
        change(request);
        QTest::newRow(name) << request << static_cast<int>(field) << at << message;
    };
    const auto port = [](const QString &ip, std::optional<quint16> host, quint16 inside,
                         const QString &protocol = u"tcp"_s) {
        return core::PortPublish{ip, host, {inside, protocol}};
    };
    using R = RunRequest;
    row(
        "no image", [](R &r) { r.image.clear(); }, RunField::Image, -1,
        u"Name an image, for example nginx."_s);
    row(
        "bad image", [](R &r) { r.image = u"Nginx"_s; }, RunField::Image, -1,
        u"An image name has lowercase letters only."_s);
    row(
        "bad name", [](R &r) { r.name = u"-x"_s; }, RunField::Name, -1,
        u"A container name begins with a letter or digit."_s);
    row(
        "no container port",
        [&](R &r) {
            r.ports = {port({}, 80, 80), port({}, 81, 0)};
        },
        RunField::Ports, 1, u"Give the container port, a number from 1 to 65535."_s);
    row(
        "host port 0", [&](R &r) { r.ports = {port({}, 0, 80)}; }, RunField::Ports, 0,
        u"Give a host port from 1 to 65535, or leave it empty to let the engine choose."_s);
    row(
        "protocol", [&](R &r) { r.ports = {port({}, 80, 80, u"http"_s)}; }, RunField::Ports, 0,
        u"The protocol of a port is tcp, udp or sctp."_s);
    row(
        "address", [&](R &r) { r.ports = {port(u"localhost"_s, 80, 80)}; }, RunField::Ports, 0,
        u"A host address is an IP address, such as 127.0.0.1."_s);
    const auto twice = u"The host port 8080 is used twice."_s;
    row(
        "twice",
        [&](R &r) {
            r.ports = {port({}, 8080, 80), port({}, 8080, 443)};
        },
        RunField::Ports, 1, twice);
    row(
        "twice, all and one",
        [&](R &r) {
            r.ports = {port(u"0.0.0.0"_s, 8080, 80), port(u"127.0.0.1"_s, 8080, 443)};
        },
        RunField::Ports, 1, twice);
    row(
        "twice, six",
        [&](R &r) {
            r.ports = {port(u"::1"_s, 8080, 80), port({}, 8080, 80)};
        },
        RunField::Ports, 1, twice);
    row(
        "env name empty",
        [](R &r) {
            r.env = {{u"A"_s, u"1"_s}, {{}, u"x"_s}};
        },
        RunField::Env, 1, u"An environment variable needs a name."_s);
    row(
        "env name with =",
        [](R &r) {
            r.env = {{u"A=B"_s, u"1"_s}};
        },
        RunField::Env, 0, u"The name of an environment variable has no = in it."_s);
    row(
        "env with NUL",
        [](R &r) {
            r.env = {{u"A"_s, QString(1, QChar(0))}};
        },
        RunField::Env, 0, u"An environment variable cannot hold the character NUL."_s);
    row(
        "command without program",
        [](R &r) {
            r.command = QStringList{QString(), u"a"_s};
        },
        RunField::Command, -1, u"The first word of the command is empty; it must name a program."_s);
    const auto mount = [](core::Mount::Kind kind, const QString &source, const QString &target) {
        return core::Mount{kind, source, target, false};
    };
    using K = core::Mount::Kind;
    row(
        "target missing", [&](R &r) { r.mounts = {mount(K::Tmpfs, {}, {})}; }, RunField::Mounts, 0,
        u"Give the folder in the container, for example /data."_s);
    row(
        "target relative", [&](R &r) { r.mounts = {mount(K::Volume, u"data"_s, u"data"_s)}; },
        RunField::Mounts, 0, u"The folder in the container is a full path, which begins with /."_s);
    row(
        "target root", [&](R &r) { r.mounts = {mount(K::Volume, {}, u"//"_s)}; }, RunField::Mounts, 0,
        u"The root folder / of a container cannot be a mount."_s);
    row(
        "target twice",
        [&](R &r) {
            r.mounts = {mount(K::Volume, {}, u"/a"_s), mount(K::Tmpfs, {}, u"/a/"_s)};
        },
        RunField::Mounts, 1, u"The folder /a in the container is used twice."_s);
    row(
        "bind relative", [&](R &r) { r.mounts = {mount(K::Bind, u"site"_s, u"/a"_s)}; }, RunField::Mounts, 0,
        u"The folder of this computer is a full path, such as /home/me/site or C:\\site."_s);
    row(
        "bind without source", [&](R &r) { r.mounts = {mount(K::Bind, {}, u"/a"_s)}; }, RunField::Mounts, 0,
        u"Give the folder or file of this computer to mount."_s);
    row(
        "volume name", [&](R &r) { r.mounts = {mount(K::Volume, u"a b"_s, u"/a"_s)}; }, RunField::Mounts, 0,
        u"A volume name has at least two letters, digits or the characters _ . - and begins with a letter or "
        "digit."_s);
    row(
        "memory", [](R &r) { r.memoryBytes = 6 * 1024 * 1024 - 1; }, RunField::Memory, -1,
        u"A memory limit is at least 6 MB."_s);
    row(
        "memory negative", [](R &r) { r.memoryBytes = -1; }, RunField::Memory, -1,
        u"A memory limit is at least 6 MB."_s);
    row(
        "cpus", [](R &r) { r.nanoCpus = -1; }, RunField::Cpus, -1,
        u"A CPU limit is a number above 0, such as 0.5."_s);
    row(
        "rm and restart",
        [](R &r) {
            r.autoRemove = true;
            r.restart.kind = core::RestartPolicy::Kind::Always;
        },
        RunField::AutoRemove, -1,
        u"A container that is removed when it ends (--rm) cannot have a restart policy."_s);
    row(
        "retries", [](R &r) { r.restart.maximumRetries = -1; }, RunField::Restart, -1,
        u"The number of restarts is 0 (no limit) or more."_s);
    row(
        "working dir", [](R &r) { r.workingDir = u"srv"_s; }, RunField::WorkingDir, -1,
        u"The working directory is a full path, which begins with /."_s);
    const auto hostname =
        u"A host name has up to 63 letters, digits and the characters _ . - and begins and ends "
        "with a letter or digit."_s;
    row(
        "hostname", [](R &r) { r.hostname = u"호스트"_s; }, RunField::Hostname, -1, hostname);
    row(
        "hostname dash", [](R &r) { r.hostname = u"-a"_s; }, RunField::Hostname, -1, hostname);
    row(
        "hostname long", [](R &r) { r.hostname = QString(64, u'a'); }, RunField::Hostname, -1, hostname);
    row(
        "label",
        [](R &r) {
            r.labels = {{u"a"_s, {}}, {{}, u"x"_s}};
        },
        RunField::Labels, 1, u"A label needs a name."_s);
    row(
        "label with =",
        [](R &r) {
            r.labels = {{u"a=b"_s, {}}};
        },
        RunField::Labels, 0, u"The name of a label has no = in it."_s);
    row(
        "platform", [](R &r) { r.platform = u"linux arm"_s; }, RunField::Platform, -1,
        u"A platform is written as linux/amd64 or linux/arm64."_s);
    row(
        "short mount with a colon",
        [](R &r) {
            r.mounts = {{core::Mount::Kind::Bind, u"/a:b"_s, u"/c"_s, false, true}};
        },
        RunField::Mounts, 0, u"With -v a path cannot have a colon in it; --mount can."_s);
    row(
        "network", [](R &r) { r.network = u"alias=db"_s; }, RunField::Network, -1,
        u"The network needs a name."_s);
    row(
        "other flag",
        [](R &r) {
            r.extra = {{u"--init"_s, {}}, {u"--shm-size"_s, u"big"_s}};
        },
        RunField::Extra, 1, u"The value of --shm-size is a size: a number with b, k, m or g, such as 64m."_s);
    row(
        "attach in the background",
        [](R &r) {
            r.extra = {{u"--attach"_s, u"stdin"_s}};
        },
        RunField::Extra, 0, u"--attach is for a container in the foreground, so it does not go with -d."_s);
}

void TestRunRequest::problems()
{
    QFETCH(RunRequest, request);
    QFETCH(int, field);
    const auto problems = core::problems(request);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(static_cast<int>(problems[0].field), field);
    QTEST(problems[0].row, "row");
    QTEST(problems[0].message, "message");
}

void TestRunRequest::nothingWrong()
{
    RunRequest request;
    request.image = u"sha256:"_s + QString(64, u'0');
    request.name = u"web"_s;
    request.ports = {{{}, 8080, {80, u"tcp"_s}},
                     {{}, 8080, {80, u"udp"_s}},
                     {{}, std::nullopt, {80, u"tcp"_s}},
                     {{}, std::nullopt, {80, u"tcp"_s}},
                     {u"127.0.0.1"_s, 90, {80, u"tcp"_s}},
                     {u"127.0.0.2"_s, 90, {80, u"tcp"_s}},
                     {u"0.0.0.0"_s, 91, {80, u"tcp"_s}},
                     {u"::"_s, 91, {80, u"tcp"_s}},
                     {u"fe80::1%eth0"_s, 92, {80, u"tcp"_s}}};
    request.env = {{u"A"_s, std::nullopt}, {u"이름"_s, u"a=b"_s}, {u"EMPTY"_s, QString()}};
    request.entrypoint = QStringList();
    request.command = QStringList();
    request.mounts = {{core::Mount::Kind::Bind, u"C:\\site"_s, u"/a"_s, true},
                      {core::Mount::Kind::Bind, u"\\\\server\\share"_s, u"C:\\b"_s, false},
                      {core::Mount::Kind::Bind, u"/한글 폴더"_s, u"/c"_s, false},
                      {core::Mount::Kind::Volume, {}, u"/d"_s, false},
                      {core::Mount::Kind::Volume, u"data.1"_s, u"/e"_s, false}};
    request.memoryBytes = 6 * 1024 * 1024;
    request.nanoCpus = 500'000'000;
    request.autoRemove = true;
    request.workingDir = u"/srv"_s;
    request.hostname = u"web-1.example_2"_s;
    request.labels = {{u"com.example/이름"_s, u"a=b"_s}};
    request.platform = u"linux/arm/v7"_s;
    request.mounts.append({core::Mount::Kind::Bind, u"C:\\site"_s, u"/f"_s, true, true});
    request.network = u"shop"_s;
    request.extra = {{u"--network-alias"_s, u"db"_s}, {u"--shm-size"_s, u"64m"_s}};
    const auto problems = core::problems(request);
    QVERIFY2(problems.isEmpty(), qUtf8Printable(problems.isEmpty() ? QString() : problems[0].message));
}

static const support::TestClass<TestRunRequest> registration("tst_runrequest");
#include "tst_runrequest.moc"
