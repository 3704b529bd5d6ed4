#include "core/command.h"
#include "parsing.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::CommandWord;
using core::ContainerVerb;
using core::Reading;
using parsing::deedOf;
using parsing::errorOf;
using parsing::noteOf;
using parsing::parsed;

class TestCommandParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void containerActs();
    void removeAll_data();
    void removeAll();
    void removeAllWithoutForce();
    void otherActs();
    void readings_data();
    void readings();
    void logs();
    void words();
    void longForms();
    void topicsAreKnown_data();
    void topicsAreKnown();
    void globalFlags();
    void help();
    void tooMuchIsWrong();
};

void TestCommandParse::containerActs()
{
    core::ContainerRequest act{ContainerVerb::Remove, {u"hellonginx"_s}, {}, {}, false, false};
    QCOMPARE(deedOf<core::ContainerRequest>(u"docker rm hellonginx"_s), act);
    QCOMPARE(deedOf<core::ContainerRequest>(u"docker container rm hellonginx"_s), act);
    act.force = true;
    QCOMPARE(deedOf<core::ContainerRequest>(u"docker rm -f hellonginx"_s), act);
    QCOMPARE(deedOf<core::ContainerRequest>(u"docker rm hellonginx --force"_s), act);
    act.removeVolumes = true;
    QCOMPARE(deedOf<core::ContainerRequest>(u"docker rm -fv hellonginx"_s), act);
    act.force = false;
    QCOMPARE(deedOf<core::ContainerRequest>(u"docker rm --force=false -v hellonginx"_s), act);
    act = {ContainerVerb::Stop, {u"a"_s, u"b"_s}, 5, {}, false, false};
    for (const auto &flag : {u"-t 5"_s, u"-t5"_s, u"-t=5"_s, u"--time 5"_s, u"--time=5"_s, u"--timeout 5"_s})
        QCOMPARE(deedOf<core::ContainerRequest>(u"docker stop a "_s + flag + u" b"_s), act);
    act = {ContainerVerb::Restart, {u"a"_s}, -1, {}, false, false};
    QCOMPARE(deedOf<core::ContainerRequest>(u"docker restart -t -1 a"_s), act);
    act = {ContainerVerb::Kill, {u"a"_s}, {}, u"SIGINT"_s, false, false};
    QCOMPARE(deedOf<core::ContainerRequest>(u"docker kill -s SIGINT a"_s), act);
    QCOMPARE(deedOf<core::ContainerRequest>(u"docker kill -- a"_s).signal, QString());
    QCOMPARE(deedOf<core::ContainerRequest>(u"docker start a"_s).verb, ContainerVerb::Start);
    QCOMPARE(deedOf<core::ContainerRequest>(u"docker container pause a"_s).verb, ContainerVerb::Pause);
    QCOMPARE(deedOf<core::ContainerRequest>(u"docker unpause a"_s).verb, ContainerVerb::Unpause);
    QCOMPARE(deedOf<core::ContainerRequest>(u"docker rm -- -f"_s).ids, QStringList{u"-f"_s});
    QCOMPARE(errorOf(u"docker stop -t soon a"_s).word, 3);
}

void TestCommandParse::removeAll_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("runningOnly");
    const auto row = [](const QString &line, bool runningOnly) {
        QTest::newRow(qUtf8Printable(line)) << line << runningOnly;
    };
    row(u"docker rm -f '$(docker ps -aq)'"_s, false);
    row(u"docker rm -f '$(docker ps -a -q)'"_s, false);
    row(u"docker rm -f '$( docker ps  -qa )'"_s, false);
    row(u"docker container rm --force '$(docker container ls --all --quiet)'"_s, false);
    row(u"docker rm -f '`docker ps -aq`'"_s, false);
    row(u"docker rm '$(docker ps -q)' -f"_s, true);
    row(u"docker rm -f $(docker ps -aq)"_s, false);
}

void TestCommandParse::removeAll()
{
    QFETCH(QString, line);
    QTEST(deedOf<core::RemoveAllRequest>(line).runningOnly, "runningOnly");
    QVERIFY(parsing::hintOf(line).message.isEmpty());
}

/// Nothing is removed by force that docker would not have removed.
void TestCommandParse::removeAllWithoutForce()
{
    const auto line = u"docker rm '$(docker ps -aq)'"_s;
    const auto result = parsed(line);
    QVERIFY(!result.deed);
    QVERIFY(errorOf(line).message.isEmpty());
    const auto hint = parsing::hintOf(line);
    QCOMPARE(hint.message, u"Without -f, docker does not remove running containers."_s);
    QCOMPARE(hint.fixed, (QStringList{u"docker"_s, u"rm"_s, u"-f"_s, u"$(docker ps -aq)"_s}));
    QVERIFY(core::parseCommand(hint.fixed).deed);
    QVERIFY(!parsed(u"docker rm --force=false '$(docker ps -q)'"_s).deed);
}

void TestCommandParse::otherActs()
{
    QCOMPARE(deedOf<core::RenameRequest>(u"docker rename old new"_s),
             (core::RenameRequest{u"old"_s, u"new"_s}));
    QCOMPARE(deedOf<core::TagRequest>(u"docker image tag nginx localhost:5000/my/web:1.0"_s),
             (core::TagRequest{u"nginx"_s, u"localhost:5000/my/web"_s, u"1.0"_s}));
    QCOMPARE(deedOf<core::TagRequest>(u"docker tag nginx host:5000/web"_s),
             (core::TagRequest{u"nginx"_s, u"host:5000/web"_s, {}}));
    QCOMPARE(deedOf<core::ImageRemoveRequest>(u"docker image rm -f nginx redis:7"_s),
             (core::ImageRemoveRequest{{u"nginx"_s, u"redis:7"_s}, true}));
    QCOMPARE(deedOf<core::PullRequest>(u"docker pull --platform linux/arm64 nginx:1.27"_s),
             (core::PullRequest{u"nginx:1.27"_s, u"linux/arm64"_s}));
    QCOMPARE(deedOf<core::PushRequest>(u"docker image push me/web"_s), core::PushRequest{u"me/web"_s});
    QCOMPARE(deedOf<core::PruneRequest>(u"docker image prune -af"_s),
             (core::PruneRequest{core::PruneRequest::What::Images, true}));
    QCOMPARE(deedOf<core::PruneRequest>(u"docker container prune"_s),
             (core::PruneRequest{core::PruneRequest::What::Containers, false}));
    const core::ExecRequest exec{
        u"web"_s,          {u"sh"_s, u"-c"_s, u"ls -l"_s}, true, true, false, false, u"root"_s, u"/srv"_s,
        {{u"A"_s, u"b"_s}}};
    QCOMPARE(deedOf<core::ExecRequest>(u"docker exec -it -u root -w/srv -e A=b web sh -c 'ls -l'"_s), exec);
    const auto update = deedOf<core::UpdateRequest>(
        u"docker update -m 512m --memory-swap -1 --cpus 1.5 --restart on-failure:3 web"_s);
    QCOMPARE(update, (core::UpdateRequest{u"web"_s, 536870912, -1, 1500000000,
                                          core::RestartPolicy{core::RestartPolicy::Kind::OnFailure, 3}}));
    QVERIFY(!parsed(u"docker update --pids-limit 5 web"_s).deed);
    QVERIFY(errorOf(u"docker update web"_s).message.contains(u"--memory 512m"_s));
}

void TestCommandParse::readings_data()
{
    using What = Reading::What;
    QTest::addColumn<QString>("line");
    QTest::addColumn<What>("what");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("filter");
    const auto row = [](const QString &line, What what, const QString &id = {}, const QString &filter = {}) {
        QTest::newRow(qUtf8Printable(line)) << line << what << id << filter;
    };
    row(u"docker ps"_s, What::RunningContainers);
    row(u"docker ps -a"_s, What::Containers);
    row(u"docker ps -aq"_s, What::Containers);
    row(u"docker container ls --all"_s, What::Containers);
    row(u"docker container list"_s, What::RunningContainers);
    row(u"docker images"_s, What::Images);
    row(u"docker image ls"_s, What::Images);
    row(u"docker image ls nginx"_s, What::Images, {}, u"nginx"_s);
    row(u"docker container inspect web"_s, What::ContainerInspect, u"web"_s);
    row(u"docker image inspect nginx"_s, What::ImageInspect, u"nginx"_s);
    row(u"docker inspect web"_s, What::ContainerInspect, u"web"_s);
    row(u"docker inspect nginx:1.27"_s, What::ImageInspect, u"nginx:1.27"_s);
    row(u"docker inspect --type image web"_s, What::ImageInspect, u"web"_s);
    row(u"docker inspect -f '{{.Name}}' web"_s, What::ContainerInspect, u"web"_s);
    row(u"docker history nginx"_s, What::ImageHistory, u"nginx"_s);
    row(u"docker image history nginx"_s, What::ImageHistory, u"nginx"_s);
    row(u"docker stats"_s, What::Stats);
    row(u"docker stats web --no-stream"_s, What::Stats, u"web"_s);
    row(u"docker top web -eo pid"_s, What::Top, u"web"_s);
    row(u"docker diff web"_s, What::Diff, u"web"_s);
    row(u"docker wait web"_s, What::Wait, u"web"_s);
    row(u"docker events"_s, What::Events);
    row(u"docker version"_s, What::Version);
    row(u"docker -v"_s, What::Version);
    row(u"docker system info"_s, What::Info);
    row(u"docker info"_s, What::Info);
    row(u"docker system df -v"_s, What::DiskUsage);
    row(u"docker network ls"_s, What::Networks);
    row(u"docker volume ls"_s, What::Volumes);
}

void TestCommandParse::readings()
{
    QFETCH(QString, line);
    const auto reading = deedOf<Reading>(line);
    QTEST(reading.what, "what");
    QTEST(reading.id, "id");
    QTEST(reading.filter, "filter");
}

void TestCommandParse::logs()
{
    auto reading = deedOf<Reading>(u"docker logs web"_s);
    QCOMPARE(reading.id, u"web"_s);
    QCOMPARE(reading.logs, (core::LogRequest{{}, false, false, -1, {}, false}));
    reading = deedOf<Reading>(u"docker logs -ft --tail 100 --since 1700000000.5 web"_s);
    QCOMPARE(reading.logs, (core::LogRequest{{}, true, true, 100, u"1700000000.5"_s, false}));
    QCOMPARE(deedOf<Reading>(u"docker logs -n all web"_s).logs.tail, -1);
    QCOMPARE(deedOf<Reading>(u"docker logs --since 2024-01-02T00:00:00Z web"_s).logs.since, u"1704153600"_s);
    const double ago = static_cast<double>(QDateTime::currentSecsSinceEpoch())
                       - deedOf<Reading>(u"docker logs --since 10m web"_s).logs.since.toDouble();
    QVERIFY(ago > 590 && ago < 620);
    QCOMPARE(errorOf(u"docker logs --since yesterday web"_s).word, 3);
    QCOMPARE(errorOf(u"docker logs --tail many web"_s).word, 3);
}

void TestCommandParse::words()
{
    const auto result = parsed(u"docker run -dp 8080:80 --name=web -e DB_PASSWORD=x nginx:1.27 nginx -t"_s);
    using Kind = CommandWord::Kind;
    const QList<CommandWord> expected{
        {u"docker"_s, Kind::Program, u"docker"_s, {}, -1, false},
        {u"run"_s, Kind::Verb, u"run"_s, {}, -1, false},
        {u"-dp"_s, Kind::Flag, u"run --detach --publish"_s, u"detach"_s, -1, false},
        {u"8080:80"_s, Kind::Value, u"run --detach --publish"_s, u"ports"_s, 0, false},
        {u"--name=web"_s, Kind::Flag, u"run --name"_s, u"name"_s, -1, false},
        {u"-e"_s, Kind::Flag, u"run --env"_s, u"env"_s, 0, false},
        {u"DB_PASSWORD=x"_s, Kind::Value, u"run --env"_s, u"env"_s, 0, true},
        {u"nginx:1.27"_s, Kind::Operand, u"run IMAGE"_s, u"image"_s, -1, false},
        {u"nginx"_s, Kind::Operand, u"run COMMAND"_s, u"command"_s, -1, false},
        {u"-t"_s, Kind::Operand, u"run ARG"_s, u"command"_s, -1, false},
    };
    QCOMPARE(result.words.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY2(result.words[i] == expected[i], qUtf8Printable(expected[i].text));
    QVERIFY(result.findings.isEmpty());
    const auto all = parsed(u"docker rm -f '$(docker ps -aq)'"_s).words;
    QCOMPARE(all[3].kind, Kind::Substitution);
    QCOMPARE(all[3].topic, u"$( )"_s);
}

void TestCommandParse::longForms()
{
    const auto words = parsed(u"docker container rm -f web"_s).words;
    QCOMPARE(words[1].topic, u"container"_s);
    QCOMPARE(words[2].topic, u"rm"_s);
    QCOMPARE(words[3].topic, u"rm --force"_s);
    QCOMPARE(words[4].topic, u"rm CONTAINER"_s);
    QCOMPARE(parsed(u"docker container ls -aq"_s).words[3].topic, u"ps --all --quiet"_s);
    QCOMPARE(parsed(u"docker images nginx"_s).words[1].topic, u"image ls"_s);
    QCOMPARE(parsed(u"docker images nginx"_s).words[2].topic, u"image ls REPOSITORY"_s);
    QCOMPARE(parsed(u"docker image rm nginx"_s).words[2].topic, u"rmi"_s);
    QCOMPARE(parsed(u"docker rename a b2"_s).words[3].topic, u"rename NEW_NAME"_s);
}

void TestCommandParse::topicsAreKnown_data()
{
    QTest::addColumn<QString>("line");
    for (const auto &line : {
             u"docker container run -it --rm -P -v a:/b --shm-size 64m nginx sh -c ls"_s,
             u"docker create --name web nginx"_s,
             u"docker stop -t 5 web"_s,
             u"docker restart --time 5 web"_s,
             u"docker kill -s INT web"_s,
             u"docker rename a bb"_s,
             u"docker update -m 64m --cpus 1 --restart no web"_s,
             u"docker logs -ft --tail 5 --since 1 --until 2 --details web"_s,
             u"docker exec -it -u a -w /b -e A=b web sh -c ls"_s,
             u"docker inspect -s web"_s,
             u"docker top web aux"_s,
             u"docker stats --no-stream web"_s,
             u"docker ps -a -f a=b -n 2 -l --no-trunc -q -s"_s,
             u"docker image ls -a --digests nginx"_s,
             u"docker pull -q nginx"_s,
             u"docker push nginx"_s,
             u"docker tag a b"_s,
             u"docker rmi -f a"_s,
             u"docker history -H a"_s,
             u"docker image prune -af"_s,
             u"docker container prune -f"_s,
             u"docker -H tcp://a system df -v"_s,
             u"docker volume ls -q"_s,
             u"docker network ls"_s,
             u"docker rm -- a"_s,
         })
        QTest::newRow(qUtf8Printable(line)) << line;
}

void TestCommandParse::topicsAreKnown()
{
    QFETCH(QString, line);
    const auto result = parsed(line);
    for (const auto &word : result.words)
        QVERIFY2(!core::topicText(word.topic).isEmpty(), qUtf8Printable(word.text + u": "_s + word.topic));
}

void TestCommandParse::globalFlags()
{
    const auto result = parsed(u"docker -H tcp://host:2375 --context=far ps"_s);
    QVERIFY(result.deed);
    QCOMPARE(result.findings.size(), 2);
    QCOMPARE(noteOf(u"docker -H tcp://host:2375 ps"_s).message, u"--host has no effect here."_s);
    QCOMPARE(result.words[1].topic, u"docker --host"_s);
    QCOMPARE(result.words[4].topic, u"ps"_s);
}

void TestCommandParse::help()
{
    for (const auto &line :
         {u"docker --help"_s, u"docker help run"_s, u"docker run --help"_s, u"docker image -h"_s}) {
        const auto result = parsed(line);
        QVERIFY(!result.deed);
        QVERIFY(errorOf(line).message.isEmpty());
        QVERIFY2(noteOf(line).message.startsWith(u"This shows docker's help."_s), qUtf8Printable(line));
    }
    // -h is a flag of run: the host name.
    QCOMPARE(deedOf<core::RunRequest>(u"docker run -h box nginx"_s).hostname, u"box"_s);
}

/// Each mended command is as long as the command itself.
void TestCommandParse::tooMuchIsWrong()
{
    const auto unknown = core::parseCommand(QStringList{u"docker"_s, u"run"_s} + QStringList(4000, u"-Z"_s));
    QVERIFY(!unknown.deed);
    QCOMPARE(unknown.findings.size(), 50);
    QCOMPARE(unknown.findings.first().word, 2);
    QCOMPARE(unknown.words.size(), 4002);
    // However much there is to note before it, what is wrong is told.
    QStringList noted{u"docker"_s, u"run"_s};
    for (int i = 0; i < 100; ++i)
        noted.append({u"--env"_s, u"A"_s + QString::number(i)});
    const auto told = core::parseCommand(noted + QStringList{u"--nonsense"_s, u"nginx"_s});
    QVERIFY(!told.deed);
    QCOMPARE(told.findings.size(), 51);
    QCOMPARE(told.findings.last().word, 202);
    QVERIFY(core::parseCommand(noted + QStringList{u"nginx"_s}).deed);

    const auto huge = core::parseCommand(QStringList{u"docker"_s, u"rm"_s} + QStringList(16000, u"[b]"_s));
    QVERIFY(!huge.deed);
    QCOMPARE(huge.words.size(), 16002);
    QCOMPARE(huge.findings.size(), 1);
    QCOMPARE(huge.findings.first().message, u"A command with more than 4096 words is not read here."_s);
}

static const support::TestClass<TestCommandParse> registration("tst_commandparse");
#include "tst_commandparse.moc"
