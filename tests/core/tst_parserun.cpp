#include "core/apicall.h"
#include "parsing.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Mount;
using core::PortPublish;
using core::RestartPolicy;
using core::RunRequest;
using parsing::deedOf;
using parsing::errorOf;
using parsing::noteOf;

class TestParseRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain();
    void spellings_data();
    void spellings();
    void ports_data();
    void ports();
    void mounts_data();
    void mounts();
    void lastTmpfs();
    void env();
    void limits();
    void programs();
    void extras();
    void networks();
    void stopsAtTheImage();
    void create();
    void refused_data();
    void refused();
};

namespace {

RunRequest run(const QString &rest)
{
    return deedOf<RunRequest>(u"docker run "_s + rest);
}

} // namespace

void TestParseRun::plain()
{
    RunRequest expected;
    expected.image = u"nginx"_s;
    expected.detach = false;
    QCOMPARE(run(u"nginx"_s), expected);
    expected.detach = true;
    expected.name = u"hellonginx"_s;
    expected.ports = {{{}, quint16(80), {80, u"tcp"_s}}};
    QCOMPARE(run(u"-d -p 80:80 --name hellonginx nginx"_s), expected);
}

void TestParseRun::spellings_data()
{
    QTest::addColumn<QString>("flags");
    for (const auto &flags : {
             u"-d -i -t -p 8080:80 -e A=b --name web"_s,
             u"-dit -p8080:80 -eA=b --name=web"_s,
             u"-itdp 8080:80 -e=A=b --name web"_s,
             u"--detach --interactive --tty --publish=8080:80 --env=A=b --name web"_s,
             u"-it -dp=8080:80 --env A=b --name other --name web"_s,
             u"--detach=true -i=1 -t --publish 8080:80 -e A=b --name web --"_s,
             u"-ditp8080:80 -e A=b --name web"_s,
         })
        QTest::newRow(qUtf8Printable(flags)) << flags;
}

void TestParseRun::spellings()
{
    QFETCH(QString, flags);
    RunRequest expected;
    expected.image = u"nginx"_s;
    expected.name = u"web"_s;
    expected.interactive = true;
    expected.tty = true;
    expected.ports = {{{}, quint16(8080), {80, u"tcp"_s}}};
    expected.env = {{u"A"_s, u"b"_s}};
    QCOMPARE(run(flags + u" nginx"_s), expected);
    QVERIFY(parsing::parsed(u"docker run "_s + flags + u" nginx"_s).findings.isEmpty());
}

void TestParseRun::ports_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QList<PortPublish>>("ports");
    const auto row = [](const QString &value, const QList<PortPublish> &ports) {
        QTest::newRow(qUtf8Printable(value)) << value << ports;
    };
    row(u"80"_s, {{{}, {}, {80, u"tcp"_s}}});
    row(u"80/udp"_s, {{{}, {}, {80, u"udp"_s}}});
    row(u"8080:80"_s, {{{}, quint16(8080), {80, u"tcp"_s}}});
    row(u"53:53/udp"_s, {{{}, quint16(53), {53, u"udp"_s}}});
    row(u"127.0.0.1:8080:80"_s, {{u"127.0.0.1"_s, quint16(8080), {80, u"tcp"_s}}});
    row(u"127.0.0.1::80"_s, {{u"127.0.0.1"_s, {}, {80, u"tcp"_s}}});
    row(u"[::1]:8080:80/sctp"_s, {{u"::1"_s, quint16(8080), {80, u"sctp"_s}}});
    row(u"0:80"_s, {{{}, {}, {80, u"tcp"_s}}});
    row(u"8000-8001:90-91"_s, {{{}, quint16(8000), {90, u"tcp"_s}}, {{}, quint16(8001), {91, u"tcp"_s}}});
    row(u"80-81/udp"_s, {{{}, {}, {80, u"udp"_s}}, {{}, {}, {81, u"udp"_s}}});
}

void TestParseRun::ports()
{
    QFETCH(QString, value);
    QTEST(run(u"-p "_s + value + u" nginx"_s).ports, "ports");
    QTEST(run(u"--publish="_s + value + u" nginx"_s).ports, "ports");
}

void TestParseRun::mounts_data()
{
    QTest::addColumn<QString>("flags");
    QTest::addColumn<Mount>("mount");
    const auto row = [](const QString &flags, const Mount &mount) {
        QTest::newRow(qUtf8Printable(flags)) << flags << mount;
    };
    const auto volume = Mount::Kind::Volume;
    const auto bind = Mount::Kind::Bind;
    row(u"-v /data"_s, {volume, {}, u"/data"_s, false, true});
    row(u"-v data:/data"_s, {volume, u"data"_s, u"/data"_s, false, true});
    row(u"-v data:/data:ro"_s, {volume, u"data"_s, u"/data"_s, true, true});
    row(u"--volume=/srv:/data:rw"_s, {bind, u"/srv"_s, u"/data"_s, false, true});
    row(u"-v 'C:\\my site:/y'"_s, {bind, u"C:\\my site"_s, u"/y"_s, false, true});
    row(u"-v C:/site:/y:ro"_s, {bind, u"C:/site"_s, u"/y"_s, true, true});
    row(u"-v 'c:\\a:d:\\b'"_s, {bind, u"c:\\a"_s, u"d:\\b"_s, false, true});
    row(u"-v '$PWD:/y'"_s, {bind, u"$PWD"_s, u"/y"_s, false, true});
    row(u"-v ./site:/y"_s, {bind, u"./site"_s, u"/y"_s, false, true});
    row(u"--mount type=bind,source=/a,target=/b,readonly"_s, {bind, u"/a"_s, u"/b"_s, true, false});
    row(u"--mount 'type=bind,\"src=/a,b\",dst=/x'"_s, {bind, u"/a,b"_s, u"/x"_s, false, false});
    row(u"--mount source=data,destination=/x,readonly=false"_s, {volume, u"data"_s, u"/x"_s, false, false});
    row(u"--mount target=/x"_s, {volume, {}, u"/x"_s, false, false});
    row(u"--mount type=tmpfs,target=/x"_s, {Mount::Kind::Tmpfs, {}, u"/x"_s, false, false});
    row(u"--tmpfs /x"_s, {Mount::Kind::Tmpfs, {}, u"/x"_s, false, false});
    row(u"--tmpfs /x:ro"_s, {Mount::Kind::Tmpfs, {}, u"/x"_s, true, false});
}

void TestParseRun::mounts()
{
    QFETCH(QString, flags);
    QFETCH(Mount, mount);
    QCOMPARE(run(flags + u" nginx"_s).mounts, QList<Mount>{mount});
}

void TestParseRun::lastTmpfs()
{
    const auto all = [](const QString &flags) {
        const auto request = run(flags + u" nginx"_s);
        QStringList targets;
        for (const auto &mount : request.mounts)
            targets.append(mount.target + (mount.readOnly ? u":ro"_s : QString()));
        for (const auto &flag : request.extra)
            targets.append(flag.value);
        return targets;
    };
    QCOMPARE(all(u"--tmpfs /a --tmpfs /a:size=1m"_s), QStringList{u"/a:size=1m"_s});
    QCOMPARE(all(u"--tmpfs /a:size=1m --tmpfs /a"_s), QStringList{u"/a"_s});
    QCOMPARE(all(u"--tmpfs /a --tmpfs /a:ro"_s), QStringList{u"/a:ro"_s});
    QCOMPARE(all(u"--tmpfs /a --tmpfs /b:size=1m"_s), (QStringList{u"/a"_s, u"/b:size=1m"_s}));
    const auto note = noteOf(u"docker run --tmpfs /a --tmpfs /a:size=1m nginx"_s);
    QCOMPARE(note.word, 2);
    QCOMPARE(note.message, u"docker takes only the last --tmpfs of a folder."_s);
}

void TestParseRun::env()
{
    const QList<core::EnvVar> expected{
        {u"A"_s, u"b=c"_s}, {u"B"_s, QString()}, {u"C"_s, std::nullopt}, {u"D"_s, u"x y"_s}};
    QCOMPARE(run(u"-e A=b=c --env B= -e C --env 'D=x y' nginx"_s).env, expected);
    QVERIFY(noteOf(u"docker run -e C nginx"_s).message.contains(u" C "_s));
    const auto words =
        parsing::parsed(u"docker run -e API_TOKEN=x --env=API_TOKEN=x -e API_TOKEN= nginx"_s).words;
    QVERIFY(words[3].secret);
    QVERIFY(words[4].secret);
    QVERIFY(!words[6].secret);
}

void TestParseRun::limits()
{
    QCOMPARE(run(u"-m 512m nginx"_s).memoryBytes, qint64(512) << 20);
    QCOMPARE(run(u"--memory=1.5g nginx"_s).memoryBytes, qint64(1536) << 20);
    QCOMPARE(run(u"--cpus .5 nginx"_s).nanoCpus, 500000000);
    QCOMPARE(run(u"--cpus 0.000000001 nginx"_s).nanoCpus, 1);
    QCOMPARE(run(u"--restart always nginx"_s).restart, (RestartPolicy{RestartPolicy::Kind::Always, 0}));
    QCOMPARE(run(u"--restart on-failure:3 nginx"_s).restart,
             (RestartPolicy{RestartPolicy::Kind::OnFailure, 3}));
    QCOMPARE(run(u"--restart unless-stopped nginx"_s).restart,
             (RestartPolicy{RestartPolicy::Kind::UnlessStopped, 0}));
    QVERIFY(run(u"--rm nginx"_s).autoRemove);
    QVERIFY(!run(u"--rm=false nginx"_s).autoRemove);
    const auto rest = run(u"-u 1000:1000 -w /srv -h box -l a=b -l c --platform linux/arm64 nginx"_s);
    QCOMPARE(rest.user, u"1000:1000"_s);
    QCOMPARE(rest.workingDir, u"/srv"_s);
    QCOMPARE(rest.hostname, u"box"_s);
    QCOMPARE(rest.labels, (QList<core::Label>{{u"a"_s, u"b"_s}, {u"c"_s, QString()}}));
    QCOMPARE(rest.platform, u"linux/arm64"_s);
}

void TestParseRun::programs()
{
    const auto shell = run(u"--entrypoint sh alpine -c 'echo hi'"_s);
    QCOMPARE(shell.entrypoint, QStringList{u"sh"_s});
    QCOMPARE(shell.command, (QStringList{u"-c"_s, u"echo hi"_s}));
    QCOMPARE(run(u"--entrypoint '' alpine ls"_s).entrypoint, QStringList());
    QCOMPARE(run(u"--entrypoint= alpine ls"_s).entrypoint, QStringList());
    QVERIFY(!run(u"alpine"_s).command);
    QVERIFY(!run(u"alpine"_s).entrypoint);
    QCOMPARE(run(u"alpine echo '{\"a\": [1]}' '<b>' ''"_s).command,
             (QStringList{u"echo"_s, u"{\"a\": [1]}"_s, u"<b>"_s, QString()}));
}

void TestParseRun::extras()
{
    const QList<core::ExtraFlag> expected{
        {u"--publish-all"_s, {}},        {u"--shm-size"_s, u"64m"_s},
        {u"--init"_s, u"false"_s},       {u"--cap-add"_s, u"NET_ADMIN"_s},
        {u"--volume"_s, u"data:/b:z"_s}, {u"--publish"_s, u"8000-8010:80"_s},
        {u"--cpu-shares"_s, u"512"_s}};
    const auto line =
        u"-P --shm-size=64m --init=0 --cap-add NET_ADMIN -v data:/b:z -p 8000-8010:80 -c 512 nginx"_s;
    QCOMPARE(run(line).extra, expected);
    const auto words = parsing::parsed(u"docker run "_s + line).words;
    QCOMPARE(words[2].field, u"extra"_s);
    QCOMPARE(words[2].row, 0);
    QCOMPARE(words[3].topic, u"run --shm-size"_s);
    QCOMPARE(words[3].row, 1);
    QVERIFY(!noteOf(u"docker run --cidfile /x nginx"_s).message.isEmpty());
}

void TestParseRun::networks()
{
    QCOMPARE(run(u"--network host nginx"_s).network, u"host"_s);
    QCOMPARE(run(u"--net=shop nginx"_s).network, u"shop"_s);
    const auto both = run(u"--network shop --net back nginx"_s);
    QCOMPARE(both.network, u"shop"_s);
    QCOMPARE(both.extra, (QList<core::ExtraFlag>{{u"--network"_s, u"back"_s}}));
    const auto alias = run(u"--network name=shop,alias=db nginx"_s);
    QCOMPARE(alias.network, QString());
    QCOMPARE(alias.extra, (QList<core::ExtraFlag>{{u"--network"_s, u"name=shop,alias=db"_s}}));
}

void TestParseRun::stopsAtTheImage()
{
    QCOMPARE(run(u"alpine ls -l --name x -- y"_s).command,
             (QStringList{u"ls"_s, u"-l"_s, u"--name"_s, u"x"_s, u"--"_s, u"y"_s}));
    QCOMPARE(deedOf<core::ExecRequest>(u"docker exec web ls -it"_s).command,
             (QStringList{u"ls"_s, u"-it"_s}));
    QVERIFY(!deedOf<core::ExecRequest>(u"docker exec web ls -it"_s).tty);
}

void TestParseRun::create()
{
    auto expected = run(u"--name web nginx ls"_s);
    QVERIFY(!expected.detach);
    QCOMPARE(deedOf<core::CreateRequest>(u"docker container create --name web nginx ls"_s).run, expected);
    QCOMPARE(errorOf(u"docker create -d nginx"_s).fixed, (QStringList{u"docker"_s, u"create"_s, u"nginx"_s}));
    // Its streams are those of a container in the foreground.
    const auto attached = deedOf<core::CreateRequest>(u"docker create -a stdout nginx"_s);
    QCOMPARE(attached.run.extra, (QList<core::ExtraFlag>{{u"--attach"_s, u"stdout"_s}}));
    const auto calls = core::apiCallsOf(deedOf<core::CreateRequest>(u"docker create -i alpine cat"_s));
    QCOMPARE(calls.size(), 1);
    for (const char *said : {R"("OpenStdin":true)", R"("StdinOnce":true)", R"("AttachStdin":true)",
                             R"("AttachStdout":true)", R"("AttachStderr":true)"})
        QVERIFY2(calls.first().body.contains(said), said);
}

void TestParseRun::refused_data()
{
    QTest::addColumn<QString>("rest");
    QTest::addColumn<int>("word");
    const auto row = [](const QString &rest, int word) {
        QTest::newRow(qUtf8Printable(rest)) << rest << word;
    };
    row(QString(), -1);
    row(u"-d"_s, -1);
    row(u"--name"_s, 2);
    row(u"-p"_s, 2);
    row(u"-p web nginx"_s, 3);
    row(u"-p 80:99999 nginx"_s, 3);
    row(u"-pweb nginx"_s, 2);
    row(u"-p 80:80 -p 80:81 nginx"_s, 5);
    row(u"-m lots nginx"_s, 3);
    row(u"-m 1m nginx"_s, 3);
    row(u"--cpus=many nginx"_s, 2);
    row(u"--restart sometimes nginx"_s, 3);
    row(u"--restart always:3 nginx"_s, 3);
    row(u"--rm --restart always nginx"_s, 2);
    row(u"--rm=perhaps nginx"_s, 2);
    row(u"-e =bad nginx"_s, 3);
    row(u"--name 한글 nginx"_s, 3);
    row(u"--name -bad nginx"_s, 3);
    row(u"-w srv nginx"_s, 3);
    row(u"--shm-size big nginx"_s, 3);
    row(u"--mount type=bind,target=/x nginx"_s, 3);
    row(u"--mount sorce=/a,target=/x nginx"_s, 3);
    row(u"-v aa:bb:cc:dd nginx"_s, 3);
    row(u"Nginx"_s, 2);
    row(u"''"_s, 2);
    row(u"-é nginx"_s, 2);
}

void TestParseRun::refused()
{
    QFETCH(QString, rest);
    const QString line = u"docker run "_s + rest;
    QVERIFY(!parsing::parsed(line).deed);
    const auto error = errorOf(line);
    QVERIFY(!error.message.isEmpty());
    QTEST(error.word, "word");
}

static const support::TestClass<TestParseRun> registration("tst_parserun");
#include "tst_parserun.moc"
