#include "core/command.h"
#include "core/runflags.h"
#include "core/topictable.h"
#include "support/testclass.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ContainerVerb;
using core::Deed;
using core::Reading;

class TestTopics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsExplained();
    void flagsOfVerbs_data();
    void flagsOfVerbs();
    void otherNames_data();
    void otherNames();
    void runFlags();
    void unknown();
    void tableIsTidy();
};

namespace {

core::RunRequest fullRun()
{
    core::RunRequest run;
    run.image = u"nginx"_s;
    run.name = u"web"_s;
    run.ports = {{{}, 80, {80, u"tcp"_s}}};
    run.env = {{u"A"_s, u"1"_s}};
    run.command = QStringList{u"sh"_s, u"-c"_s};
    run.entrypoint = QStringList{u"a"_s, u"b"_s};
    run.interactive = run.tty = run.autoRemove = true;
    run.mounts = {{core::Mount::Kind::Bind, u"/a"_s, u"/b"_s, false, false},
                  {core::Mount::Kind::Bind, u"/a"_s, u"/b"_s, false, true},
                  {core::Mount::Kind::Tmpfs, {}, u"/b"_s, false, false}};
    run.network = u"n"_s;
    run.restart.kind = core::RestartPolicy::Kind::Always;
    run.memoryBytes = run.nanoCpus = 1;
    run.user = run.workingDir = run.hostname = run.platform = u"x"_s;
    run.labels = {{u"l"_s, u"v"_s}};
    run.extra = {{u"--shm-size"_s, u"64m"_s}, {u"--init"_s, {}}};
    return run;
}

/// At least one of each kind, with everything that adds a word.
QList<Deed> deeds()
{
    auto half = fullRun();
    half.tty = half.detach = false;
    auto otherHalf = fullRun();
    otherHalf.interactive = false;
    QList<Deed> list{fullRun(),
                     half,
                     otherHalf,
                     core::CreateRequest{fullRun()},
                     core::RecreateRequest{u"a"_s, u"web"_s, u"web-old"_s, true, fullRun()},
                     core::UpdateRequest{u"web"_s, 1, 2, 3, core::RestartPolicy{}},
                     core::RenameRequest{u"a"_s, u"b"_s},
                     core::TagRequest{u"a"_s, u"b"_s, u"c"_s},
                     core::ImageRemoveRequest{{u"a"_s, u"b"_s}, true},
                     core::PullRequest{u"a"_s, u"linux/arm64"_s},
                     core::PushRequest{u"a"_s},
                     core::RemoveAllRequest{false},
                     core::RemoveAllRequest{true},
                     core::PruneRequest{core::PruneRequest::What::Containers, false},
                     core::PruneRequest{core::PruneRequest::What::Images, true}};
    for (const bool both : {false, true}) {
        list.append(core::ExecRequest{
            u"a"_s, {u"sh"_s, u"-c"_s}, true, both, true, true, u"u"_s, u"/w"_s, {{u"A"_s, u"1"_s}}});
    }
    list.append(core::ExecRequest{u"a"_s, {}, false, true, false, false, {}, {}, {}});
    for (int verb = 0; verb <= static_cast<int>(ContainerVerb::Remove); ++verb)
        list.append(core::ContainerRequest{
            static_cast<ContainerVerb>(verb), {u"a"_s, u"b"_s}, 3, u"SIGINT"_s, true, true});
    for (int what = 0; what <= static_cast<int>(Reading::What::Wait); ++what)
        list.append(Reading{
            static_cast<Reading::What>(what), u"a"_s, u"nginx"_s, {{}, true, true, 10, u"1"_s, false}});
    return list;
}

bool isSentence(const QString &text)
{
    return text.size() > 10 && (text.endsWith(u'.') || text.endsWith(u')')) && text == text.trimmed();
}

} // namespace

void TestTopics::everyWordIsExplained()
{
    QSet<std::size_t> kinds;
    const auto list = deeds();
    for (const auto &deed : list) {
        kinds.insert(deed.index());
        const auto mirror = core::mirrorOf(deed);
        QVERIFY(!mirror.commands.isEmpty());
        for (const auto &command : mirror.commands) {
            for (const auto &word : command.words + command.source) {
                const auto text = core::topicText(word.topic);
                QVERIFY2(isSentence(text), qPrintable(word.topic + u": " + text));
            }
        }
    }
    QCOMPARE(std::size_t(kinds.size()), std::variant_size_v<Deed>);
}

/// The flags that docker's own help lists.
void TestTopics::flagsOfVerbs_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("flags");
    const auto row = [](const QString &verb, const QString &flags) {
        QTest::newRow(qUtf8Printable(verb)) << verb << flags;
    };
    row(u"docker"_s, u"--config --context --debug --host --log-level --tls --tlscacert --tlscert --tlskey "
                     "--tlsverify --version"_s);
    row(u"start"_s, u"--attach -a --interactive -i --detach-keys"_s);
    row(u"stop"_s, u"--signal -s --timeout -t --time"_s);
    row(u"restart"_s, u"--signal -s --timeout -t --time"_s);
    row(u"kill"_s, u"--signal -s"_s);
    row(u"rm"_s, u"--force -f --link -l --volumes -v"_s);
    row(u"update"_s, u"--memory -m --memory-swap --cpus --restart"_s);
    row(u"logs"_s, u"--details --follow -f --since --tail -n --timestamps -t --until"_s);
    row(u"exec"_s, u"--detach -d --detach-keys --env -e --env-file --interactive -i --privileged --tty -t "
                   "--user -u --workdir -w"_s);
    row(u"inspect"_s, u"--format -f --size -s --type"_s);
    row(u"container inspect"_s, u"--format -f --size -s"_s);
    row(u"image inspect"_s, u"--format -f --platform"_s);
    row(u"stats"_s, u"--all -a --format --no-stream --no-trunc"_s);
    row(u"ps"_s, u"--all -a --filter -f --format --last -n --latest -l --no-trunc --quiet -q --size -s"_s);
    row(u"image ls"_s, u"--all -a --digests --filter -f --format --no-trunc --quiet -q --tree"_s);
    row(u"pull"_s, u"--all-tags -a --disable-content-trust --platform --quiet -q"_s);
    row(u"push"_s, u"--all-tags -a --disable-content-trust --platform --quiet -q"_s);
    row(u"rmi"_s, u"--force -f --no-prune --platform"_s);
    row(u"history"_s, u"--format --human -H --no-trunc --platform --quiet -q"_s);
    row(u"events"_s, u"--filter -f --format --since --until"_s);
    row(u"version"_s, u"--format -f"_s);
    row(u"info"_s, u"--format -f"_s);
    row(u"container prune"_s, u"--filter --force -f"_s);
    row(u"image prune"_s, u"--all -a --filter --force -f"_s);
    row(u"system df"_s, u"--format --verbose -v"_s);
    row(u"network ls"_s, u"--filter -f --format --no-trunc --quiet -q"_s);
    row(u"volume ls"_s, u"--filter -f --format --quiet -q"_s);
    for (const auto &verb : {u"top"_s, u"diff"_s, u"wait"_s, u"pause"_s, u"unpause"_s, u"rename"_s, u"tag"_s})
        row(verb, u"--help"_s);
}

void TestTopics::flagsOfVerbs()
{
    QFETCH(QString, verb);
    QFETCH(QString, flags);
    QVERIFY(isSentence(core::topicText(verb)));
    const auto list = flags.split(u' ');
    for (const auto &flag : list) {
        const auto text = core::topicText(verb + u' ' + flag);
        QVERIFY2(isSentence(text), qPrintable(verb + u' ' + flag + u": " + text));
    }
    QVERIFY(isSentence(core::topicText(verb + u" --help")));
}

void TestTopics::otherNames_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("same");
    const auto row = [](const QString &topic, const QString &same) {
        QTest::newRow(qUtf8Printable(topic)) << topic << same;
    };
    row(u"rm -f"_s, u"rm --force"_s);
    row(u"container rm --force"_s, u"rm --force"_s);
    row(u"container remove"_s, u"rm"_s);
    row(u"container run"_s, u"run"_s);
    row(u"container ls --all"_s, u"ps --all"_s);
    row(u"container list"_s, u"ps"_s);
    row(u"container stop CONTAINER"_s, u"stop CONTAINER"_s);
    row(u"images"_s, u"image ls"_s);
    row(u"images --digests"_s, u"image ls --digests"_s);
    row(u"images REPOSITORY"_s, u"image ls REPOSITORY"_s);
    row(u"image list"_s, u"image ls"_s);
    row(u"image rm IMAGE"_s, u"rmi IMAGE"_s);
    row(u"image remove --force"_s, u"rmi --force"_s);
    row(u"image pull NAME"_s, u"pull IMAGE"_s);
    row(u"image tag SOURCE"_s, u"tag SOURCE_IMAGE"_s);
    row(u"system info"_s, u"info"_s);
    row(u"system events --since"_s, u"events --since"_s);
    row(u"network list"_s, u"network ls"_s);
    row(u"volume list --quiet"_s, u"volume ls --quiet"_s);
    row(u"create IMAGE"_s, u"run IMAGE"_s);
    row(u"docker -H"_s, u"docker --host"_s);
}

void TestTopics::otherNames()
{
    QFETCH(QString, topic);
    QFETCH(QString, same);
    QVERIFY(!core::topicText(topic).isEmpty());
    QCOMPARE(core::topicText(topic), core::topicText(same));
    // Not because everything is the same.
    QVERIFY(core::topicText(topic) != core::topicText(u"wait"_s));
}

void TestTopics::runFlags()
{
    const auto *name = core::runFlag(u"--name"_s);
    QVERIFY(name);
    QCOMPARE(core::topicText(u"run --name"_s), core::flagText(*name));
    QCOMPARE(core::topicText(u"create --name"_s), core::flagText(*name));
    QCOMPARE(core::topicText(u"container run --name"_s), core::flagText(*name));
    const auto all = core::topicText(u"ps --all"_s);
    const auto quiet = core::topicText(u"ps --quiet"_s);
    QCOMPARE(core::topicText(u"ps --all --quiet"_s), QString(all + u' ' + quiet));
    QCOMPARE(core::topicText(u"ps -aq"_s), QString(all + u' ' + quiet));
    QCOMPARE(core::topicText(u"run --interactive --tty"_s),
             QString(core::topicText(u"run --interactive"_s) + u' ' + core::topicText(u"run --tty"_s)));
}

void TestTopics::unknown()
{
    const QStringList topics{QString(),
                             u"frobnicate"_s,
                             u"frobnicate CONTAINER"_s,
                             u"frobnicate --help"_s,
                             u"rm --nothing"_s,
                             u"rm -z"_s,
                             u"rm -"_s,
                             u"* --help"_s,
                             u"run --nothing"_s,
                             u"container"_s + QString(5, u' ') + u"frobnicate"_s,
                             u"stop SHOE"_s,
                             u"-"_s,
                             u"image frobnicate"_s,
                             QString(100'000, u'-'),
                             QString(QChar(0))};
    for (const QString &topic : topics)
        QCOMPARE(core::topicText(topic), QString());
    QVERIFY(!core::topicText(u"$( )"_s).isEmpty());
    QVERIFY(!core::topicText(u"--"_s).isEmpty());
}

void TestTopics::tableIsTidy()
{
    QSet<QString> keys;
    QSet<QString> letters;
    static const QRegularExpression flag(u" --[a-z-]+$"_s);
    for (const auto &table : {core::topics::general(), core::topics::acts(), core::topics::readings()}) {
        for (const auto &topic : table) {
            const auto key = QString::fromLatin1(topic.key);
            QVERIFY2(!keys.contains(key), topic.key);
            keys.insert(key);
            QVERIFY2(isSentence(QString::fromUtf8(topic.text)), topic.text);
            if (topic.letter == 0)
                continue;
            auto verb = key;
            QVERIFY2(verb.contains(flag), topic.key);
            verb.remove(flag);
            const QString letter = verb + u" -" + QLatin1Char(topic.letter);
            QVERIFY2(!letters.contains(letter), topic.key);
            letters.insert(letter);
        }
    }
}

static const support::TestClass<TestTopics> registration("tst_topics");
#include "tst_topics.moc"
