#include "core/argv.h"
#include "core/command.h"
#include "support/testclass.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::ContainerRequest;
using core::ContainerVerb;
using core::Deed;
using core::Reading;
using Kind = core::CommandWord::Kind;

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acts_data();
    void acts();
    void images_data();
    void images();
    void readings_data();
    void readings();
    void everyReadingHasACommand();
    void names();
    void removeAll();
    void recreate();
    void update();
    void wordsKnowTheirPlace();
};

namespace {

/// As a person would type it; the command's source in $( ).
QString typed(const core::Command &command)
{
    auto text = core::joinArguments(command.arguments());
    if (command.source.isEmpty())
        return text;
    core::Command source;
    source.words = command.source;
    return text + u" $(" + core::joinArguments(source.arguments()) + u')';
}

QStringList typed(const core::Mirror &mirror)
{
    QStringList lines;
    for (const auto &command : mirror.commands)
        lines.append(typed(command));
    return lines;
}

Deed act(ContainerVerb verb, const QStringList &ids = {u"web"_s})
{
    ContainerRequest request;
    request.verb = verb;
    request.ids = ids;
    return request;
}

Deed reading(Reading::What what, const QString &id = {})
{
    Reading made;
    made.what = what;
    made.id = id;
    return made;
}

void addRow(const Deed &deed, const QString &line)
{
    QTest::newRow(qUtf8Printable(line)) << deed << line;
}

void compareLine()
{
    QFETCH(Deed, deed);
    QFETCH(QString, line);
    const auto mirror = core::mirrorOf(deed);
    QCOMPARE(typed(mirror), QStringList{line});
    for (const auto &word : mirror.commands.constFirst().words)
        QVERIFY2(!word.topic.isEmpty(), qUtf8Printable(word.text));
}

} // namespace

void TestCommand::acts_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("line");
    using V = ContainerVerb;
    addRow(act(V::Start), u"docker start web"_s);
    addRow(act(V::Start, {u"web"_s, u"db"_s}), u"docker start web db"_s);
    addRow(act(V::Start, {}), u"docker start CONTAINER"_s);
    addRow(act(V::Stop), u"docker stop web"_s);
    addRow(ContainerRequest{V::Stop, {u"web"_s}, 3, {}, false, false}, u"docker stop -t 3 web"_s);
    addRow(ContainerRequest{V::Stop, {u"web"_s}, -1, {}, false, false}, u"docker stop -t -1 web"_s);
    addRow(ContainerRequest{V::Stop, {u"web"_s}, 0, {}, false, false}, u"docker stop -t 0 web"_s);
    addRow(ContainerRequest{V::Restart, {u"web"_s}, 0, {}, false, false}, u"docker restart -t 0 web"_s);
    addRow(act(V::Restart), u"docker restart web"_s);
    addRow(act(V::Pause), u"docker pause web"_s);
    addRow(act(V::Unpause), u"docker unpause web"_s);
    addRow(act(V::Kill), u"docker kill web"_s);
    addRow(ContainerRequest{V::Kill, {u"web"_s}, {}, u"SIGINT"_s, false, false},
           u"docker kill -s SIGINT web"_s);
    addRow(act(V::Remove, {u"hellonginx"_s}), u"docker rm hellonginx"_s);
    addRow(ContainerRequest{V::Remove, {u"web"_s}, {}, {}, true, false}, u"docker rm -f web"_s);
    addRow(ContainerRequest{V::Remove, {u"web"_s, u"db"_s}, {}, {}, true, true}, u"docker rm -f -v web db"_s);
    addRow(core::RenameRequest{u"web"_s, u"shop"_s}, u"docker rename web shop"_s);
    addRow(core::RenameRequest{u"web"_s, {}}, u"docker rename web NEW_NAME"_s);
    addRow(core::ExecRequest{u"web"_s, {u"sh"_s}, true, true, false, false, {}, {}, {}},
           u"docker exec -it web sh"_s);
    addRow(core::ExecRequest{u"web"_s,
                             {u"sh"_s, u"-c"_s, u"echo $X"_s},
                             false,
                             false,
                             true,
                             true,
                             u"root"_s,
                             u"/srv"_s,
                             {{u"X"_s, u"1"_s}}},
           u"docker exec -d --privileged -u root -w /srv --env X=1 web sh -c 'echo $X'"_s);
    addRow(core::PruneRequest{}, u"docker container prune"_s);
}

void TestCommand::acts()
{
    compareLine();
}

void TestCommand::images_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("line");
    addRow(core::TagRequest{u"nginx"_s, u"my/web"_s, u"1"_s}, u"docker tag nginx my/web:1"_s);
    addRow(core::TagRequest{u"nginx"_s, u"host:5000/web"_s, {}}, u"docker tag nginx host:5000/web"_s);
    addRow(core::TagRequest{u"nginx"_s, {}, u"1"_s}, u"docker tag nginx TARGET_IMAGE"_s);
    addRow(core::ImageRemoveRequest{{u"nginx"_s}, false}, u"docker rmi nginx"_s);
    addRow(core::ImageRemoveRequest{{u"nginx"_s, u"redis:7"_s}, true}, u"docker rmi -f nginx redis:7"_s);
    addRow(core::PullRequest{u"nginx"_s, {}}, u"docker pull nginx"_s);
    addRow(core::PullRequest{u"nginx:1.27"_s, u"linux/arm64"_s},
           u"docker pull --platform linux/arm64 nginx:1.27"_s);
    addRow(core::PushRequest{u"me/web:1"_s}, u"docker push me/web:1"_s);
    addRow(core::PruneRequest{core::PruneRequest::What::Images, true}, u"docker image prune -a"_s);
}

void TestCommand::images()
{
    compareLine();
}

void TestCommand::readings_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("line");
    using W = Reading::What;
    addRow(reading(W::Containers), u"docker ps -a"_s);
    addRow(reading(W::RunningContainers), u"docker ps"_s);
    addRow(reading(W::Images), u"docker image ls"_s);
    addRow(Reading{W::Images, {}, u"nginx"_s, {}}, u"docker image ls nginx"_s);
    addRow(reading(W::ContainerInspect, u"web"_s), u"docker container inspect web"_s);
    addRow(reading(W::ImageInspect, u"nginx"_s), u"docker image inspect nginx"_s);
    addRow(reading(W::ImageHistory, u"nginx"_s), u"docker history nginx"_s);
    addRow(reading(W::Logs, u"web"_s), u"docker logs -f web"_s);
    addRow(Reading{W::Logs, u"web"_s, {}, {{}, false, true, 100, u"1735689600.5"_s, false}},
           u"docker logs --tail 100 --since 1735689600.5 -t web"_s);
    addRow(Reading{W::Logs, u"web"_s, {}, {{}, false, false, 0, {}, false}}, u"docker logs --tail 0 web"_s);
    addRow(reading(W::Stats), u"docker stats"_s);
    addRow(reading(W::Stats, u"web"_s), u"docker stats web"_s);
    addRow(reading(W::Top, u"web"_s), u"docker top web"_s);
    addRow(reading(W::Diff, u"web"_s), u"docker diff web"_s);
    addRow(reading(W::Events), u"docker events"_s);
    addRow(reading(W::Version), u"docker version"_s);
    addRow(reading(W::Info), u"docker info"_s);
    addRow(reading(W::DiskUsage), u"docker system df"_s);
    addRow(reading(W::Networks), u"docker network ls"_s);
    addRow(reading(W::Volumes), u"docker volume ls"_s);
    addRow(reading(W::Wait, u"web"_s), u"docker wait web"_s);
    addRow(reading(W::ContainerInspect), u"docker container inspect CONTAINER"_s);
}

void TestCommand::readings()
{
    compareLine();
}

void TestCommand::everyReadingHasACommand()
{
    QSet<QString> lines;
    const int last = static_cast<int>(Reading::What::Wait);
    for (int i = 0; i <= last; ++i) {
        const auto mirror = core::mirrorOf(reading(static_cast<Reading::What>(i), u"web"_s));
        QCOMPARE(mirror.commands.size(), 1);
        lines.insert(typed(mirror).constFirst());
    }
    QCOMPARE(lines.size(), last + 1);
}

void TestCommand::names()
{
    const QString id(64, u'a');
    const core::NameOf nameOf = [&id](const QString &asked) {
        return asked == id ? u"web"_s : QString();
    };
    const auto stop = act(ContainerVerb::Stop, {id, u"other"_s, QString(64, u'b')});
    QCOMPARE(typed(core::mirrorOf(stop, nameOf)), QStringList{u"docker stop web other bbbbbbbbbbbb"_s});
    QCOMPARE(typed(core::mirrorOf(core::ImageRemoveRequest{{u"sha256:"_s + id}, false})),
             QStringList{u"docker rmi aaaaaaaaaaaa"_s});
    // No whole ID: as it is.
    QCOMPARE(typed(core::mirrorOf(act(ContainerVerb::Stop, {QString(63, u'a')}))),
             QStringList{u"docker stop "_s + QString(63, u'a')});
}

void TestCommand::removeAll()
{
    const auto all = core::mirrorOfRemoveAll();
    QCOMPARE(typed(all), QStringList{u"docker rm -f $(docker ps -aq)"_s});
    QVERIFY(all.commands.constFirst().source.constFirst().kind == Kind::Program);
    QCOMPARE(all.commands.constFirst().source.constLast().topic, u"ps --all --quiet"_s);
    QCOMPARE(typed(core::mirrorOfRemoveAll(true)), QStringList{u"docker rm -f $(docker ps -q)"_s});
    QVERIFY(core::mirrorOf(core::RemoveAllRequest{true}) == core::mirrorOfRemoveAll(true));
}

void TestCommand::recreate()
{
    core::RecreateRequest request{u"abc"_s, u"web"_s, u"web-old"_s, true, {}};
    request.run.image = u"nginx"_s;
    const auto mirror = core::mirrorOf(request);
    QCOMPARE(typed(mirror), (QStringList{u"docker rename web web-old"_s, u"docker stop web-old"_s,
                                         u"docker run -d --name web nginx"_s, u"docker rm web-old"_s}));
    QVERIFY(!mirror.note.isEmpty());

    request.wasRunning = false;
    request.run.name = u"shop"_s;
    QCOMPARE(typed(core::mirrorOf(request)),
             (QStringList{u"docker rename web web-old"_s, u"docker run -d --name shop nginx"_s,
                          u"docker rm web-old"_s}));

    // What waits for the end of the new one never comes to the old one.
    const auto note = core::mirrorOf(request).note;
    request.run.detach = false;
    request.run.interactive = request.run.tty = true;
    request.run.extra = {{u"--attach"_s, u"stdout"_s}, {u"--init"_s, {}}};
    QCOMPARE(typed(core::mirrorOf(request)).value(1), u"docker run -d -it --name shop --init nginx"_s);
    QVERIFY(core::mirrorOf(request).note.size() > note.size()
            && core::mirrorOf(request).note.contains(u"-d"_s));
}

void TestCommand::update()
{
    core::UpdateRequest request;
    request.id = u"web"_s;
    const auto nothing = core::mirrorOf(request);
    QVERIFY(nothing.commands.isEmpty());
    QVERIFY(!nothing.note.isEmpty());

    request.memoryBytes = 536870912;
    request.memorySwapBytes = -1;
    request.nanoCpus = 1'500'000'000;
    request.restart = core::RestartPolicy{core::RestartPolicy::Kind::No, 0};
    QCOMPARE(typed(core::mirrorOf(request)),
             QStringList{u"docker update -m 512m --memory-swap -1 --cpus 1.5 --restart no web"_s});
}

void TestCommand::wordsKnowTheirPlace()
{
    const auto find = [](const Deed &deed, const QString &text) {
        const auto words = core::mirrorOf(deed).commands.constFirst().words;
        const auto found = std::find_if(words.begin(), words.end(),
                                        [&text](const core::CommandWord &word) { return word.text == text; });
        return found == words.end() ? core::CommandWord{} : *found;
    };
    const ContainerRequest stop{ContainerVerb::Stop, {u"web"_s}, 3, {}, false, false};
    QVERIFY(find(stop, u"docker"_s)
            == (core::CommandWord{u"docker"_s, Kind::Program, u"docker"_s, {}, -1, false}));
    QVERIFY(find(stop, u"stop"_s) == (core::CommandWord{u"stop"_s, Kind::Verb, u"stop"_s, {}, -1, false}));
    QVERIFY(find(stop, u"-t"_s)
            == (core::CommandWord{u"-t"_s, Kind::Flag, u"stop --timeout"_s, u"timeout"_s, -1, false}));
    QVERIFY(find(stop, u"3"_s)
            == (core::CommandWord{u"3"_s, Kind::Value, u"stop --timeout"_s, u"timeout"_s, -1, false}));
    QVERIFY(find(stop, u"web"_s)
            == (core::CommandWord{u"web"_s, Kind::Operand, u"stop CONTAINER"_s, {}, -1, false}));

    const auto inspect = reading(Reading::What::ImageInspect, u"nginx"_s);
    QCOMPARE(find(inspect, u"image"_s).topic, u"image"_s);
    QCOMPARE(find(inspect, u"inspect"_s).topic, u"image inspect"_s);

    QCOMPARE(find(core::RenameRequest{u"a"_s, u"b"_s}, u"b"_s).field, u"name"_s);
    QCOMPARE(find(core::TagRequest{u"a"_s, u"b"_s, u"1"_s}, u"b:1"_s).field, u"repository"_s);
    QCOMPARE(find(core::PullRequest{u"a"_s, u"p"_s}, u"a"_s).field, u"reference"_s);
    QCOMPARE(find(core::PullRequest{u"a"_s, u"p"_s}, u"p"_s).field, u"platform"_s);
    QCOMPARE(find(core::ImageRemoveRequest{{u"a"_s}, true}, u"-f"_s).field, u"force"_s);
    const ContainerRequest remove{ContainerVerb::Remove, {u"web"_s}, {}, {}, true, true};
    QCOMPARE(find(remove, u"-f"_s).field, u"force"_s);
    QCOMPARE(find(remove, u"-v"_s).field, u"volumes"_s);
    const ContainerRequest kill{ContainerVerb::Kill, {u"web"_s}, {}, u"9"_s, false, false};
    QCOMPARE(find(kill, u"9"_s).field, u"signal"_s);
}

static const support::TestClass<TestCommand> registration("tst_command");
#include "tst_command.moc"
