#include "core/command.h"
#include "core/commandparse.h"
#include "core/runflags.h"
#include "support/testclass.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Deed;
using core::Mount;
using core::Reading;
using core::RestartPolicy;
using core::RunRequest;

/// A deed written as a command and read again is the same deed.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs();
    void everyExtraFlag();
    void readings();
    void acts();
    void topicsOfTheMirror();
};

namespace {

/// What the reader makes of what the mirror shows; with its findings when it makes nothing.
std::optional<Deed> again(const Deed &deed)
{
    const auto mirror = core::mirrorOf(deed);
    if (mirror.commands.size() != 1)
        return std::nullopt;
    const auto &command = mirror.commands.first();
    auto arguments = command.arguments();
    if (!command.source.isEmpty()) {
        QStringList source;
        for (const auto &word : command.source)
            source.append(word.text);
        arguments.append(u"$("_s + source.join(u' ') + u')');
    }
    const auto parsed = core::parseCommand(arguments);
    if (!parsed.deed) {
        for (const auto &finding : parsed.findings)
            qWarning("%s: %s", qUtf8Printable(arguments.join(u' ')), qUtf8Printable(finding.message));
    }
    return parsed.deed;
}

class Generator
{
public:
    RunRequest run()
    {
        RunRequest run;
        run.image = pick({u"nginx"_s, u"nginx:1.27"_s, u"host:5000/a/b@sha256:"_s + QString(64, u'a')});
        run.name = maybe() ? QString() : u"web-"_s + number(1000);
        run.detach = maybe();
        run.interactive = maybe();
        run.tty = maybe();
        run.autoRemove = maybe();
        for (int i = m_random.bounded(4); i > 0; --i)
            run.ports.append(port(i));
        for (int i = m_random.bounded(4); i > 0; --i)
            run.env.append(variable(i));
        for (int i = m_random.bounded(4); i > 0; --i)
            run.mounts.append(mount(i));
        for (int i = m_random.bounded(3); i > 0; --i)
            run.labels.append({u"com.example."_s + number(9), text()});
        if (maybe())
            run.command = QStringList{u"sh"_s, text(), text()};
        if (maybe())
            run.entrypoint = pick({u"a"_s, u"/bin/sh"_s, u""_s}).isEmpty() ? QStringList() : words();
        limits(run);
        if (maybe())
            extras(run);
        return run;
    }

private:
    bool maybe() { return m_random.bounded(2) == 0; }
    QString pick(const QStringList &list) { return list[m_random.bounded(static_cast<int>(list.size()))]; }
    QString number(int below) { return QString::number(m_random.bounded(below)); }

    /// Free text: what quotes, flags and other languages do.
    QString text()
    {
        static const QString alphabet = u"ab Z0_@%+:,./=-'\"\\$`!#&|;~^\t\n한é"_s;
        QString text;
        for (int i = m_random.bounded(10); i > 0; --i)
            text += alphabet[m_random.bounded(static_cast<int>(alphabet.size()))];
        return maybe() ? text
                       : pick({text, u"--rm"_s, u"-d"_s, u"--"_s, u"-"_s, u"=x"_s, u"80"_s, u"nginx"_s});
    }

    QStringList words()
    {
        QStringList list{u"tool"_s};
        for (int i = m_random.bounded(3); i > 0; --i)
            list.append(text());
        return list;
    }

    core::PortPublish port(int i)
    {
        static const QStringList protocols{u"tcp"_s, u"udp"_s, u"sctp"_s};
        core::PortPublish port;
        port.hostIp = pick({{}, u"127.0.0.1"_s, u"0.0.0.0"_s, u"::1"_s, u"fe80::1"_s});
        if (maybe())
            port.hostPort = static_cast<quint16>(8000 + 100 * i + m_random.bounded(100));
        port.container = {static_cast<quint16>(1 + m_random.bounded(65535)), pick(protocols)};
        return port;
    }

    core::EnvVar variable(int i)
    {
        const QString name = pick({u"A"_s, u"DB_PASSWORD"_s, u"이름"_s, u"-x"_s}) + QString::number(i);
        return {name, maybe() ? std::optional(text()) : std::optional<QString>()};
    }

    Mount mount(int i)
    {
        Mount mount;
        mount.kind = static_cast<Mount::Kind>(m_random.bounded(3));
        mount.target = u"/t"_s + QString::number(i) + pick({{}, u",x"_s, u" y"_s, u"한"_s, u"\"q\""_s});
        mount.readOnly = maybe();
        mount.shortForm = mount.kind != Mount::Kind::Tmpfs && maybe();
        if (mount.kind == Mount::Kind::Bind)
            mount.source = pick({u"/srv"_s, u"/a,b"_s, u"C:\\my site"_s, u"d:/x"_s, u"\\\\server\\share"_s});
        else if (mount.kind == Mount::Kind::Volume && maybe())
            mount.source = u"data_"_s + number(9);
        return mount;
    }

    void limits(RunRequest &run)
    {
        run.network = pick({{}, u"host"_s, u"shop"_s});
        run.memoryBytes = maybe() ? 0 : 6291456 + m_random.bounded(1 << 30);
        run.nanoCpus = maybe() ? 0 : 1 + m_random.bounded(2000000000);
        run.user = pick({{}, u"1000:1000"_s, u"www"_s});
        run.workingDir = pick({{}, u"/srv/한 글"_s});
        run.hostname = pick({{}, u"box.example"_s});
        run.platform = pick({{}, u"linux/arm64/v8"_s});
        if (run.autoRemove)
            return;
        run.restart.kind = static_cast<RestartPolicy::Kind>(m_random.bounded(4));
        if (run.restart.kind == RestartPolicy::Kind::OnFailure)
            run.restart.maximumRetries = m_random.bounded(5);
    }

    void extras(RunRequest &run)
    {
        const QList<core::ExtraFlag> known{
            {u"--init"_s, {}},
            {u"--privileged"_s, u"false"_s},
            {u"--publish-all"_s, {}},
            {u"--shm-size"_s, u"64m"_s},
            {u"--cap-add"_s, u"NET_ADMIN"_s},
            {u"--add-host"_s, u"db:10.0.0.2"_s},
            {u"--health-cmd"_s, u"curl -f http://localhost || exit 1"_s},
            {u"--health-interval"_s, u"1m30s"_s},
            {u"--ulimit"_s, u"nofile=1024:2048"_s},
            {u"--log-opt"_s, u"max-size=10m"_s},
            {u"--volume"_s, u"data:/z:nocopy"_s},
            {u"--mount"_s, u"type=volume,source=v,target=/v,volume-nocopy"_s},
            {u"--tmpfs"_s, u"/run:size=64m"_s},
            {u"--pull"_s, u"always"_s},
            {u"--env-file"_s, u"a b.env"_s},
        };
        for (int i = m_random.bounded(4); i > 0; --i) {
            const auto &flag = known[m_random.bounded(static_cast<int>(known.size()))];
            // Of two of one folder docker takes the last.
            if (flag.name != u"--tmpfs"_s || !run.extra.contains(flag))
                run.extra.append(flag);
        }
    }

    QRandomGenerator m_random{31};
};

/// Two ways of one thing: docker has one command for both.
RunRequest normalized(RunRequest run)
{
    if (run.entrypoint && run.entrypoint->size() > 1) {
        run.command = run.entrypoint->mid(1) + run.command.value_or(QStringList());
        run.entrypoint = QStringList{run.entrypoint->first()};
    }
    if (run.command && run.command->isEmpty())
        run.command.reset();
    for (auto &mount : run.mounts) {
        if (mount.source.isEmpty() && mount.readOnly)
            mount.shortForm = false;
    }
    return run;
}

} // namespace

void TestRoundTrip::runs()
{
    Generator generator;
    int tried = 0;
    int refused = 0;
    while (tried < 2000) {
        const auto run = generator.run();
        // What docker refuses anyway: ports and volumes that clash by chance.
        if (!core::problems(run).isEmpty()) {
            QVERIFY(++refused < 1000);
            continue;
        }
        ++tried;
        const auto result = again(run);
        QVERIFY(result);
        if (!(*result == Deed(normalized(run))))
            QVERIFY2(false, qUtf8Printable(core::mirrorOf(run).commands.first().arguments().join(u'\n')));
        const core::CreateRequest create{run};
        auto created = normalized(run);
        created.detach = false;
        QVERIFY(again(create) == Deed(core::CreateRequest{created}));
    }
}

void TestRoundTrip::everyExtraFlag()
{
    const QStringList samples{u"1"_s,
                              u"64m"_s,
                              u"a=b"_s,
                              u"db:10.0.0.2"_s,
                              u"/dev/sda:1mb"_s,
                              u"/dev/sda:10"_s,
                              u"/dev/sda"_s,
                              u"stdout"_s,
                              u"10.0.0.2"_s,
                              u"fe80::1"_s,
                              u"NET_ADMIN"_s,
                              u"host"_s,
                              u"c 1:3 rwm"_s,
                              u"nofile=1"_s,
                              u"always"_s,
                              u"02:42:ac:11:00:02"_s,
                              u"no-new-privileges"_s,
                              u"80"_s,
                              u"all"_s,
                              u"1m30s"_s,
                              u"100"_s,
                              u"net.core.somaxconn=1"_s};
    int flags = 0;
    for (const auto &flag : core::runFlags()) {
        if (!flag.field.isEmpty() || flag.name == "--help"_L1)
            continue;
        QStringList values{QString(), u"false"_s};
        if (flag.shape != core::RunFlag::Shape::Switch) {
            values = samples;
            values.removeIf(
                [&](const QString &value) { return !core::problemOfFlagValue(flag, value).isEmpty(); });
        }
        QVERIFY2(!values.isEmpty(), qUtf8Printable(flag.name));
        RunRequest run;
        run.image = u"nginx"_s;
        run.network = u"shop"_s;
        run.detach = false;
        run.extra = {{flag.name, values.first()}};
        QVERIFY2(again(run) == Deed(run), qUtf8Printable(flag.name));
        ++flags;
    }
    QVERIFY(flags > 70);
}

void TestRoundTrip::readings()
{
    using What = Reading::What;
    for (int i = 0; i <= static_cast<int>(What::Wait); ++i) {
        Reading reading;
        reading.what = static_cast<What>(i);
        switch (reading.what) {
        case What::ContainerInspect:
        case What::ImageInspect:
        case What::ImageHistory:
        case What::Stats:
        case What::Top:
        case What::Diff:
        case What::Wait:
        case What::Logs:
            reading.id = u"web"_s;
            break;
        default:
            break;
        }
        // Only what concerns a log has its settings.
        if (reading.what != What::Logs) {
            QVERIFY2(again(reading) == Deed(reading), qUtf8Printable(QString::number(i)));
            continue;
        }
        for (const auto &logs : {core::LogRequest{{}, true, true, 10, u"1700000000.25"_s, false},
                                 core::LogRequest{{}, false, false, -1, {}, false},
                                 core::LogRequest{{}, false, true, 0, u"5"_s, false}}) {
            reading.logs = logs;
            QVERIFY(again(reading) == Deed(reading));
        }
    }
    Reading images;
    images.what = What::Images;
    images.filter = u"my/*:1.*"_s;
    QVERIFY(again(images) == Deed(images));
    QVERIFY(again(Reading{What::Stats, {}, {}, {}}) == Deed(Reading{What::Stats, {}, {}, {}}));
}

void TestRoundTrip::acts()
{
    using core::ContainerVerb;
    using Prune = core::PruneRequest;
    const QStringList two{u"web"_s, u"0123456789ab"_s};
    const QList<Deed> deeds{
        core::ContainerRequest{ContainerVerb::Start, two, {}, {}, false, false},
        core::ContainerRequest{ContainerVerb::Stop, two, 10, {}, false, false},
        core::ContainerRequest{ContainerVerb::Stop, two, -1, {}, false, false},
        core::ContainerRequest{ContainerVerb::Restart, two, 0, {}, false, false},
        core::ContainerRequest{ContainerVerb::Pause, two, {}, {}, false, false},
        core::ContainerRequest{ContainerVerb::Unpause, two, {}, {}, false, false},
        core::ContainerRequest{ContainerVerb::Kill, two, {}, {}, false, false},
        core::ContainerRequest{ContainerVerb::Kill, two, {}, u"SIGINT"_s, false, false},
        core::ContainerRequest{ContainerVerb::Remove, two, {}, {}, false, false},
        core::ContainerRequest{ContainerVerb::Remove, two, {}, {}, true, true},
        core::RenameRequest{u"web"_s, u"new"_s},
        core::TagRequest{u"nginx"_s, u"localhost:5000/a"_s, u"1"_s},
        core::TagRequest{u"nginx"_s, u"localhost:5000/a"_s, {}},
        core::ImageRemoveRequest{two, false},
        core::ImageRemoveRequest{two, true},
        core::PullRequest{u"nginx:1"_s, {}},
        core::PullRequest{u"nginx"_s, u"linux/amd64"_s},
        core::PushRequest{u"me/web:1"_s},
        Prune{Prune::What::Containers, false},
        Prune{Prune::What::Images, false},
        Prune{Prune::What::Images, true},
        core::RemoveAllRequest{false},
        core::RemoveAllRequest{true},
        core::UpdateRequest{u"web"_s, 64 << 20, -1, 500000000, RestartPolicy{RestartPolicy::Kind::Always, 0}},
        core::UpdateRequest{u"web"_s, {}, {}, {}, RestartPolicy{RestartPolicy::Kind::No, 0}},
        core::UpdateRequest{u"web"_s, 0, 0, 0, {}},
        core::UpdateRequest{u"web"_s, {}, {}, {}, RestartPolicy{RestartPolicy::Kind::OnFailure, 2}},
        core::ExecRequest{u"web"_s, {u"ls"_s, u"-l"_s, QString()}, false, false, false, false, {}, {}, {}},
        core::ExecRequest{u"web"_s,
                          {u"sh"_s},
                          true,
                          true,
                          true,
                          true,
                          u"root"_s,
                          u"/srv"_s,
                          {{u"A"_s, u"b c"_s}, {u"B"_s, std::nullopt}, {u"C"_s, QString()}}},
        core::ExecRequest{u"web"_s, {u"cat"_s}, true, false, false, false, {}, {}, {}},
    };
    for (const auto &deed : deeds) {
        const auto command = core::mirrorOf(deed).commands.value(0).arguments().join(u' ');
        QVERIFY2(again(deed) == deed, qUtf8Printable(command));
    }
}

void TestRoundTrip::topicsOfTheMirror()
{
    // The words of a shown command and of the same command pasted explain themselves alike.
    Generator generator;
    for (int i = 0; i < 300; ++i) {
        const auto run = generator.run();
        if (!core::problems(run).isEmpty() || (run.entrypoint && run.entrypoint->size() > 1))
            continue;
        const auto command = core::mirrorOf(run).commands.first();
        const auto parsed = core::parseCommand(command.arguments());
        QCOMPARE(parsed.words.size(), command.words.size());
        for (qsizetype k = 0; k < command.words.size(); ++k) {
            const auto &shown = command.words[k];
            const auto &read = parsed.words[k];
            const QString where = command.arguments().mid(0, k + 1).join(u' ') + u" | "_s + shown.topic
                                  + u" | "_s + read.topic + u" | "_s + shown.field + u" | "_s + read.field;
            QVERIFY2(shown == read, qUtf8Printable(where));
        }
    }
}

static const support::TestClass<TestRoundTrip> registration("tst_roundtrip");
#include "tst_roundtrip.moc"
