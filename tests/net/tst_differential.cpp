#include "core/apicall.h"
#include "core/command.h"
#include "core/shell.h"
#include "support/dockerrecord.h"
#include "support/testclass.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using core::RunRequest;
using support::DockerRecord;
using support::PlainRequest;

namespace {

/// Values for the run dialog's fields, the same in every run of the test.
class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) { }

    RunRequest run()
    {
        RunRequest made;
        made.image = pick({u"nginx"_s, u"busybox:1.36"_s, u"ghcr.io/org/app:v1"_s,
                           u"localhost:5000/a@sha256:"_s + QString(64, u'a')});
        if (often())
            made.name = pick({u"web"_s, u"hello-nginx_2"_s, u"a.b"_s});
        ports(made);
        mounts(made);
        words(made);
        limits(made);
        if (sometimes())
            made.network = pick({u"host"_s, u"none"_s, u"mynet"_s, u"container:web"_s});
        // -h is refused beside the network of another container.
        if (sometimes() && made.network != "container:web"_L1 && made.network != "host"_L1)
            made.hostname = u"box"_s;
        if (made.network == "container:web"_L1)
            made.ports.clear();
        if (sometimes())
            made.user = pick({u"1000:1000"_s, u"nobody"_s});
        if (sometimes())
            made.workingDir = pick({u"/srv"_s, u"/한글 폴더"_s});
        if (sometimes())
            made.platform = u"linux/amd64"_s;
        made.detach = often();
        made.interactive = sometimes();
        made.tty = sometimes();
        return made;
    }

private:
    bool sometimes() { return m_random.bounded(4) == 0; }
    bool often() { return m_random.bounded(3) != 0; }
    QString pick(const QStringList &of) { return of.at(m_random.bounded(int(of.size()))); }

    void ports(RunRequest &made)
    {
        const int count = m_random.bounded(4);
        for (int i = 0; i < count; ++i) {
            core::PortPublish port;
            port.container = {quint16(80 + i), pick({u"tcp"_s, u"tcp"_s, u"udp"_s, u"sctp"_s})};
            if (often())
                port.hostPort = quint16(8080 + i);
            if (sometimes())
                port.hostIp = pick({u"127.0.0.1"_s, u"0.0.0.0"_s, u"::1"_s});
            made.ports.append(port);
        }
    }

    void mounts(RunRequest &made)
    {
        using Kind = core::Mount::Kind;
        const int count = m_random.bounded(4);
        for (int i = 0; i < count; ++i) {
            core::Mount mount;
            mount.kind = std::array{Kind::Volume, Kind::Bind, Kind::Tmpfs}.at(size_t(m_random.bounded(3)));
            mount.target = u"/mnt/"_s + QString::number(i) + pick({QString(), u" x"_s, u"한글"_s});
            mount.readOnly = mount.kind != Kind::Tmpfs && sometimes();
            if (mount.kind == Kind::Volume)
                mount.source = pick({QString(), u"data"_s, u"my_vol.1"_s});
            else if (mount.kind == Kind::Bind)
                mount.source = pick({u"/tmp"_s, u"/tmp/a,b"_s, u"/tmp/say \"hi\""_s, u"/tmp/집 폴더"_s});
            if (mount.kind != Kind::Tmpfs && sometimes() && !mount.source.contains(u'"')) {
                mount.shortForm = true;
                mount.readOnly = mount.readOnly && !mount.source.isEmpty();
            }
            made.mounts.append(mount);
        }
    }

    QString value()
    {
        return pick({u"1"_s, QString(), u"a b"_s, u"it's"_s, u"say \"hi\""_s, u"$HOME"_s, u"$(id)"_s,
                     u"100%"_s, u"한글 값"_s, u"a=b=c"_s, u"line1\nline2"_s, u"\\"_s, u"--rm"_s, u"*"_s,
                     u"{\"a\":\"b c\"}"_s});
    }

    void words(RunRequest &made)
    {
        const int count = m_random.bounded(4);
        for (int i = 0; i < count; ++i) {
            core::EnvVar variable;
            variable.name = pick({u"KEY"_s, u"DB_PASSWORD"_s, u"한글"_s, u"A.B"_s}) + QString::number(i);
            if (often())
                variable.value = value();
            made.env.append(variable);
            if (sometimes())
                made.labels.append({u"com.example."_s + QString::number(i), value()});
        }
        if (often()) {
            QStringList command{pick({u"sh"_s, u"echo"_s, u"nginx"_s})};
            const int more = m_random.bounded(4);
            for (int i = 0; i < more; ++i)
                command.append(value());
            made.command = command;
        }
        if (sometimes())
            made.entrypoint = sometimes() ? QStringList{QString()} : QStringList{u"/bin/sh"_s};
        else if (sometimes())
            made.entrypoint = QStringList{u"sh"_s, u"-c"_s, u"echo hi"_s};
    }

    void limits(RunRequest &made)
    {
        if (sometimes())
            made.memoryBytes =
                std::array<qint64, 3>{64 << 20, 1 << 30, 7'000'001}.at(size_t(m_random.bounded(3)));
        if (sometimes())
            made.nanoCpus = std::array<qint64, 3>{500'000'000, 1'250'000'000, 2'000'000'000}.at(
                size_t(m_random.bounded(3)));
        if (sometimes()) {
            made.autoRemove = true;
            return;
        }
        using Kind = core::RestartPolicy::Kind;
        if (sometimes())
            made.restart.kind = std::array{Kind::OnFailure, Kind::Always, Kind::UnlessStopped}.at(
                size_t(m_random.bounded(3)));
        if (made.restart.kind == Kind::OnFailure && often())
            made.restart.maximumRetries = 3;
    }

    QRandomGenerator m_random;
};

/// Line by line, so that a difference is seen at once.
QStringList linesOf(const QList<PlainRequest> &requests)
{
    QStringList lines;
    for (const PlainRequest &request : requests)
        lines += request.text().split(u'\n', Qt::SkipEmptyParts);
    return lines;
}

QStringList sorted(const QList<PlainRequest> &requests)
{
    QStringList list;
    for (const PlainRequest &request : requests)
        list.append(request.text());
    list.sort();
    return list;
}

QList<PlainRequest> plainCalls(const core::Deed &deed)
{
    QList<PlainRequest> list;
    const QList<core::ApiCall> calls = core::apiCallsOf(deed);
    for (const core::ApiCall &call : calls)
        list.append(support::plainOf(call));
    return list;
}

/// Those that change something.
QList<PlainRequest> acts(QList<PlainRequest> requests)
{
    requests.removeIf([](const PlainRequest &request) {
        return request.method == "GET" || request.method == "HEAD" || request.path.endsWith("/wait"_L1)
               || request.path.endsWith("/attach"_L1) || request.path.endsWith("/resize"_L1);
    });
    // The ID that the recorder gave.
    for (PlainRequest &request : requests) {
        static const QString given = u"c0ffee000001c0ffee000001c0ffee000001c0ffee000001c0ffee000001c0ff"_s;
        request.path.replace(given, u"{id}"_s);
    }
    return requests;
}

} // namespace

/// The words that are shown are run with the real docker program; what it asks an engine for is what Gorae
/// asks for.
class TestDifferential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runs_data();
    void runs();
    void deeds_data();
    void deeds();
    void removeAll();

private:
    QStringList m_programs;
};

void TestDifferential::initTestCase()
{
    m_programs = DockerRecord::programs();
    QVERIFY2(!m_programs.isEmpty(), "there is no docker program to compare with");
}

void TestDifferential::runs_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<quint32>("seed");
    for (const QString &program : std::as_const(m_programs)) {
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("%s %u", qPrintable(program), seed) << program << seed;
    }
}

void TestDifferential::runs()
{
    QFETCH(QString, program);
    QFETCH(quint32, seed);
    DockerRecord record;
    const RunRequest run = Generator(seed).run();
    const core::Mirror mirror = core::mirrorOf(core::Deed(run));
    QCOMPARE(mirror.commands.size(), 1);
    const core::Command &command = mirror.commands.first();
    QCOMPARE(command.arguments().value(0), u"docker"_s);

    QList<PlainRequest> asked;
    if (run.tty && run.interactive && !run.detach) {
        const auto line = core::commandLine(command, core::Shell::Posix);
        QVERIFY(line.ok());
        asked = record.runLine(program, *line, true);
    } else {
        asked = record.run(program, command.arguments().mid(1));
    }
    const QStringList docker = linesOf(acts(asked));
    QVERIFY2(record.exitCode() == 0, qPrintable(command.arguments().join(u'|') + u'\n' + record.said()));
    QCOMPARE(docker, linesOf(acts(plainCalls(run))));
}

void TestDifferential::deeds_data()
{
    using core::ContainerVerb;
    QTest::addColumn<QString>("program");
    QTest::addColumn<core::Deed>("deed");
    const auto add = [this](const char *name, const core::Deed &deed) {
        for (const QString &program : std::as_const(m_programs))
            QTest::addRow("%s %s", name, qPrintable(program)) << program << deed;
    };
    const QStringList two{u"web"_s, u"db"_s};
    add("start", core::ContainerRequest{ContainerVerb::Start, two, {}, {}, false, false});
    add("stop", core::ContainerRequest{ContainerVerb::Stop, two, {}, {}, false, false});
    add("stop in 5 s", core::ContainerRequest{ContainerVerb::Stop, two, 5, {}, false, false});
    add("stop at once", core::ContainerRequest{ContainerVerb::Stop, two, 0, {}, false, false});
    add("stop, however long", core::ContainerRequest{ContainerVerb::Stop, two, -1, {}, false, false});
    add("restart", core::ContainerRequest{ContainerVerb::Restart, two, {}, {}, false, false});
    add("restart in 3 s", core::ContainerRequest{ContainerVerb::Restart, two, 3, {}, false, false});
    add("pause", core::ContainerRequest{ContainerVerb::Pause, two, {}, {}, false, false});
    add("unpause", core::ContainerRequest{ContainerVerb::Unpause, two, {}, {}, false, false});
    add("kill", core::ContainerRequest{ContainerVerb::Kill, two, {}, {}, false, false});
    add("kill with a signal",
        core::ContainerRequest{ContainerVerb::Kill, two, {}, u"SIGINT"_s, false, false});
    add("remove", core::ContainerRequest{ContainerVerb::Remove, two, {}, {}, false, false});
    add("remove by force", core::ContainerRequest{ContainerVerb::Remove, two, {}, {}, true, false});
    add("remove with volumes", core::ContainerRequest{ContainerVerb::Remove, two, {}, {}, true, true});
    add("rename", core::RenameRequest{u"web"_s, u"web2"_s});
    add("tag", core::TagRequest{u"nginx"_s, u"localhost:5000/my/nginx"_s, u"v1"_s});
    add("remove images", core::ImageRemoveRequest{{u"nginx:latest"_s, u"busybox"_s}, false});
    add("remove images by force", core::ImageRemoveRequest{{u"nginx:latest"_s}, true});
    add("pull", core::PullRequest{u"nginx"_s, {}});
    add("pull a tag for a platform", core::PullRequest{u"ghcr.io/org/app:v2"_s, u"linux/arm64"_s});
    core::UpdateRequest update;
    update.id = u"web"_s;
    update.memoryBytes = 128 << 20;
    update.nanoCpus = 500'000'000;
    update.restart = core::RestartPolicy{core::RestartPolicy::Kind::OnFailure, 3};
    add("update", update);
    RunRequest run;
    run.image = u"nginx"_s;
    run.name = u"web"_s;
    add("create", core::CreateRequest{run});
    add("prune containers", core::PruneRequest{core::PruneRequest::What::Containers, false});
    add("prune images", core::PruneRequest{core::PruneRequest::What::Images, false});
    add("prune all images", core::PruneRequest{core::PruneRequest::What::Images, true});
}

void TestDifferential::deeds()
{
    QFETCH(QString, program);
    QFETCH(core::Deed, deed);
    DockerRecord record;
    const core::Mirror mirror = core::mirrorOf(deed);
    QVERIFY(!mirror.commands.isEmpty());
    QList<PlainRequest> asked;
    for (const core::Command &command : mirror.commands) {
        QStringList words = command.arguments().mid(1);
        if (words.contains(u"prune"_s)) // it would ask
            words.append(u"-f"_s);
        asked += record.run(program, words);
        QVERIFY2(record.exitCode() == 0, qPrintable(record.said()));
    }
    // docker asks for several at once, in any order.
    QCOMPARE(sorted(acts(asked)), sorted(acts(plainCalls(deed))));
}

void TestDifferential::removeAll()
{
    for (const QString &program : std::as_const(m_programs)) {
        DockerRecord record;
        const core::Mirror mirror = core::mirrorOfRemoveAll();
        const auto line = core::commandLine(mirror.commands.first(), core::Shell::Posix);
        QVERIFY(line.ok());
        QCOMPARE(*line, u"docker rm -f $(docker ps -aq)"_s);
        const QList<PlainRequest> asked = record.runLine(program, *line);
        QVERIFY2(record.exitCode() == 0, qPrintable(record.said()));
        QCOMPARE(sorted(asked), QStringList({u"DELETE /containers/aaaaaaaaaaaa?force=1"_s,
                                             u"DELETE /containers/bbbbbbbbbbbb?force=1"_s,
                                             u"GET /containers/json?all=1"_s}));
    }
}

static const support::TestClass<TestDifferential> registration("tst_differential");

#include "tst_differential.moc"
