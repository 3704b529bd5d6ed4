#include "core/argv.h"
#include "core/command.h"
#include "support/testclass.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using core::RunRequest;
using Kind = core::CommandWord::Kind;

class TestRunCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_data();
    void line();
    void create();
    void entrypointWords();
    void notes();
    void places();
    void strangeText();
    void everyFieldIsInTheCommand();
};

namespace {

using Change = std::function<void(RunRequest &)>;

RunRequest nginx()
{
    RunRequest run;
    run.image = u"nginx"_s;
    return run;
}

core::Command commandOf(const core::Deed &deed)
{
    return core::mirrorOf(deed).commands.value(0);
}

QString lineOf(const core::Deed &deed)
{
    return core::joinArguments(commandOf(deed).arguments());
}

} // namespace

void TestRunCommand::line_data()
{
    QTest::addColumn<RunRequest>("run");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *line, const Change &change) {
        auto run = nginx();
        change(run);
        QTest::newRow(line) << run << QString::fromUtf8(line);
    };
    using R = RunRequest;
    using M = core::Mount::Kind;
    using P = core::RestartPolicy::Kind;
    // The course's own lines.
    row("docker run -p 80:80 --name hellonginx nginx", [](R &r) {
        r.detach = false;
        r.ports = {{{}, 80, {80, u"tcp"_s}}};
        r.name = u"hellonginx"_s;
    });
    row("docker run -d --name web nginx", [](R &r) { r.name = u"web"_s; });
    row("docker run --env KEY=VALUE nginx", [](R &r) {
        r.detach = false;
        r.env = {{u"KEY"_s, u"VALUE"_s}};
    });
    row("docker run nginx cat /etc/hosts", [](R &r) {
        r.detach = false;
        r.command = QStringList{u"cat"_s, u"/etc/hosts"_s};
    });

    row("docker run nginx", [](R &r) { r.detach = false; });
    row("docker run -d IMAGE", [](R &r) { r.image.clear(); });
    row("docker run -it --rm nginx sh", [](R &r) {
        r.detach = false;
        r.interactive = r.tty = r.autoRemove = true;
        r.command = QStringList{u"sh"_s};
    });
    row("docker run -d -i nginx", [](R &r) { r.interactive = true; });
    row("docker run -d -t nginx", [](R &r) { r.tty = true; });
    row("docker run -d -p 127.0.0.1:8080:80 -p '[::1]:81:80/udp' -p 80 -p 127.0.0.1::80 -p 9/sctp nginx",
        [](R &r) {
            r.ports = {{u"127.0.0.1"_s, 8080, {80, u"tcp"_s}},
                       {u"::1"_s, 81, {80, u"udp"_s}},
                       {{}, std::nullopt, {80, u"tcp"_s}},
                       {u"127.0.0.1"_s, std::nullopt, {80, u"tcp"_s}},
                       {{}, std::nullopt, {9, u"sctp"_s}}};
        });
    row("docker run -d --env A= --env B --env 'C=x y' nginx", [](R &r) {
        r.env = {{u"A"_s, QString()}, {u"B"_s, std::nullopt}, {u"C"_s, u"x y"_s}};
    });
    row("docker run -d --mount type=volume,source=data,target=/data --mount type=volume,target=/x "
        "--mount 'type=bind,\"source=/a,b \"\"c\"\"\",target=/site,readonly' --tmpfs /tmp --tmpfs /run:ro "
        "--mount type=tmpfs,target=/a:b nginx",
        [](R &r) {
            r.mounts = {{M::Volume, u"data"_s, u"/data"_s, false, false},
                        {M::Volume, {}, u"/x"_s, false, false},
                        {M::Bind, u"/a,b \"c\""_s, u"/site"_s, true, false},
                        {M::Tmpfs, {}, u"/tmp"_s, false, false},
                        {M::Tmpfs, {}, u"/run"_s, true, false},
                        {M::Tmpfs, {}, u"/a:b"_s, false, false}};
        });
    row("docker run -d -v data:/data -v /srv:/site:ro -v /x --mount type=volume,target=/y,readonly nginx",
        [](R &r) {
            r.mounts = {{M::Volume, u"data"_s, u"/data"_s, false, true},
                        {M::Bind, u"/srv"_s, u"/site"_s, true, true},
                        {M::Volume, {}, u"/x"_s, false, true},
                        {M::Volume, {}, u"/y"_s, true, true}};
        });
    row("docker run -d --network shop --restart on-failure:5 -m 64m --cpus 0.5 -u 1000:1000 -w /srv "
        "--hostname web --label a.b=c --label empty --platform linux/arm64 nginx",
        [](R &r) {
            r.network = u"shop"_s;
            r.restart = {P::OnFailure, 5};
            r.memoryBytes = 67108864;
            r.nanoCpus = 500'000'000;
            r.user = u"1000:1000"_s;
            r.workingDir = u"/srv"_s;
            r.hostname = u"web"_s;
            r.labels = {{u"a.b"_s, u"c"_s}, {u"empty"_s, {}}};
            r.platform = u"linux/arm64"_s;
        });
    row("docker run -d --restart on-failure -m 1g --cpus 2 nginx", [](R &r) {
        r.restart = {P::OnFailure, 0};
        r.memoryBytes = 1073741824;
        r.nanoCpus = 2'000'000'000;
    });
    row("docker run -d --restart always -m 1536m --cpus 0.000000001 nginx", [](R &r) {
        r.restart = {P::Always, 3};
        r.memoryBytes = 1610612736;
        r.nanoCpus = 1;
    });
    row("docker run -d --restart unless-stopped -m 10000001 --cpus 10.25 nginx", [](R &r) {
        r.restart = {P::UnlessStopped, 0};
        r.memoryBytes = 10'000'001;
        r.nanoCpus = 10'250'000'000;
    });
    row("docker run -d -m 7k nginx", [](R &r) { r.memoryBytes = 7168; });
    row("docker run -d --shm-size 64m --init --init=false --entrypoint sh nginx -c 'a b' '' x", [](R &r) {
        r.extra = {{u"--shm-size"_s, u"64m"_s}, {u"--init"_s, {}}, {u"--init"_s, u"false"_s}};
        r.entrypoint = QStringList{u"sh"_s, u"-c"_s, u"a b"_s};
        r.command = QStringList{QString(), u"x"_s};
    });
    row("docker run -d --entrypoint '' nginx ls", [](R &r) {
        r.entrypoint = QStringList();
        r.command = QStringList{u"ls"_s};
    });
    row("docker run -d --entrypoint '' nginx", [](R &r) { r.entrypoint = QStringList{QString()}; });
    row("docker run -d --name --rm nginx", [](R &r) { r.name = u"--rm"_s; });
}

void TestRunCommand::line()
{
    QFETCH(RunRequest, run);
    QFETCH(QString, line);
    QCOMPARE(lineOf(run), line);
}

void TestRunCommand::create()
{
    auto run = nginx();
    run.name = u"web"_s;
    run.tty = run.interactive = true;
    const auto command = commandOf(core::CreateRequest{run});
    QCOMPARE(command.arguments(),
             (QStringList{u"docker"_s, u"create"_s, u"-it"_s, u"--name"_s, u"web"_s, u"nginx"_s}));
    QCOMPARE(command.words[3].topic, u"create --name"_s);
}

void TestRunCommand::entrypointWords()
{
    auto run = nginx();
    run.entrypoint = QStringList{u"sh"_s, u"-c"_s};
    run.command = QStringList{u"ls"_s};
    const auto words = commandOf(run).words;
    const auto &image = words[words.size() - 3];
    const auto &rest = words[words.size() - 2];
    const auto &command = words.constLast();
    QCOMPARE(image.topic, u"run IMAGE"_s);
    QCOMPARE(rest.text, u"-c"_s);
    QCOMPARE(rest.field, u"entrypoint"_s);
    QVERIFY(rest.kind == Kind::Operand);
    QCOMPARE(rest.topic, u"run ARG"_s);
    QCOMPARE(command.field, u"command"_s);
    QCOMPARE(command.topic, u"run ARG"_s);

    run.entrypoint.reset();
    run.command = QStringList{u"ls"_s, u"-l"_s};
    const auto plain = commandOf(run).words;
    QCOMPARE(plain[plain.size() - 2].topic, u"run COMMAND"_s);
    QCOMPARE(plain.constLast().topic, u"run ARG"_s);
}

void TestRunCommand::notes()
{
    auto run = nginx();
    run.command = QStringList{u"ls"_s};
    run.env = {{u"A"_s, u"1"_s}};
    QCOMPARE(core::mirrorOf(run).note, QString());
    run.entrypoint = QStringList{u"sh"_s};
    QCOMPARE(core::mirrorOf(run).note, QString());
    run.command.reset();
    const auto dropped = core::mirrorOf(run).note;
    QVERIFY2(dropped.contains(u"CMD"_s), qUtf8Printable(dropped));
    run.command = QStringList();
    QCOMPARE(core::mirrorOf(run).note, dropped);
    run.entrypoint = QStringList{u"sh"_s, u"-c"_s};
    QVERIFY(core::mirrorOf(run).note.contains(u"one word"_s));
    run.entrypoint.reset();
    run.env = {{u"A"_s, std::nullopt}};
    QVERIFY(core::mirrorOf(run).note.contains(u"--env"_s));
}

void TestRunCommand::places()
{
    auto run = nginx();
    run.tty = run.interactive = true;
    run.ports = {{{}, 80, {80, u"tcp"_s}}, {{}, 81, {81, u"tcp"_s}}};
    run.env = {{u"A"_s, u"1"_s}, {u"DB_PASSWORD"_s, u"x"_s}, {u"API_TOKEN"_s, std::nullopt}};
    run.labels = {{u"my.secret"_s, u"x=y"_s}};
    run.extra = {{u"--shm-size"_s, u"64m"_s}, {u"--log-opt"_s, u"splunk-token=abc"_s}};
    const auto words = commandOf(run).words;
    const auto at = [&words](const QString &text) {
        for (const auto &word : words) {
            if (word.text == text)
                return word;
        }
        return core::CommandWord{};
    };
    using W = core::CommandWord;
    QVERIFY(at(u"-d"_s) == (W{u"-d"_s, Kind::Flag, u"run --detach"_s, u"detach"_s, -1, false}));
    QVERIFY(at(u"-it"_s)
            == (W{u"-it"_s, Kind::Flag, u"run --interactive --tty"_s, u"interactive"_s, -1, false}));
    QVERIFY(at(u"81:81"_s) == (W{u"81:81"_s, Kind::Value, u"run --publish"_s, u"ports"_s, 1, false}));
    QVERIFY(at(u"A=1"_s) == (W{u"A=1"_s, Kind::Value, u"run --env"_s, u"env"_s, 0, false}));
    QVERIFY(at(u"DB_PASSWORD=x"_s)
            == (W{u"DB_PASSWORD=x"_s, Kind::Value, u"run --env"_s, u"env"_s, 1, true}));
    // A name alone is no secret.
    QVERIFY(!at(u"API_TOKEN"_s).secret);
    QVERIFY(at(u"my.secret=x=y"_s)
            == (W{u"my.secret=x=y"_s, Kind::Value, u"run --label"_s, u"labels"_s, 0, true}));
    QVERIFY(at(u"--shm-size"_s)
            == (W{u"--shm-size"_s, Kind::Flag, u"run --shm-size"_s, u"extra"_s, 0, false}));
    QVERIFY(at(u"splunk-token=abc"_s)
            == (W{u"splunk-token=abc"_s, Kind::Value, u"run --log-opt"_s, u"extra"_s, 1, true}));
    QVERIFY(at(u"nginx"_s) == (W{u"nginx"_s, Kind::Operand, u"run IMAGE"_s, u"image"_s, -1, false}));
}

void TestRunCommand::strangeText()
{
    auto run = nginx();
    const QString half(QChar(0xD800));
    const QString odd = u"한글 😀\n\"'"_s + half + QChar(0) + u"x"_s;
    run.env = {{u"A"_s, odd}};
    run.command = QStringList{odd, QString(100'000, u'가')};
    run.labels = {{u"b"_s, odd}};
    run.mounts = {{core::Mount::Kind::Bind, odd, u"/x"_s, false, false}};
    const auto arguments = commandOf(run).arguments();
    QVERIFY(arguments.contains(QString(u"A="_s + odd)));
    QVERIFY(arguments.contains(odd));
    QCOMPARE(arguments.constLast().size(), 100'000);
    auto doubled = odd;
    doubled.replace(u'"', u"\"\""_s);
    QVERIFY(arguments.contains(QString(u"type=bind,\"source="_s + doubled + u"\",target=/x"_s)));
}

void TestRunCommand::everyFieldIsInTheCommand()
{
    auto run = nginx();
    run.name = u"n"_s;
    run.ports = {{{}, 1, {1, u"tcp"_s}}};
    run.env = {{u"e"_s, u"v"_s}};
    run.command = QStringList{u"c"_s};
    run.entrypoint = QStringList{u"p"_s};
    run.mounts = {{core::Mount::Kind::Volume, u"v"_s, u"/v"_s, false, false}};
    run.network = u"w"_s;
    run.restart.kind = core::RestartPolicy::Kind::Always;
    run.memoryBytes = run.nanoCpus = 1;
    run.user = run.workingDir = run.hostname = run.platform = u"x"_s;
    run.labels = {{u"l"_s, u"v"_s}};
    run.autoRemove = true;
    run.extra = {{u"--init"_s, {}}};
    QSet<QString> fields;
    for (const auto &word : commandOf(run).words)
        fields.insert(word.field);
    for (int i = 0; i < static_cast<int>(core::RunField::Whole); ++i) {
        const auto key = core::fieldKey(static_cast<core::RunField>(i));
        QVERIFY2(!key.isEmpty() && fields.contains(key), qUtf8Printable(key));
    }
    QCOMPARE(core::fieldKey(core::RunField::Whole), QString());
}

static const support::TestClass<TestRunCommand> registration("tst_runcommand");
#include "tst_runcommand.moc"
