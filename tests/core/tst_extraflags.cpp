#include "core/extraflags.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ExtraFlag;
using core::RunField;
using core::RunRequest;

class TestExtraFlags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void unread_data();
    void unread();
    void wordsComeBack();
    void beyondField();
    void problemsName();
    void conflicts_data();
    void conflicts();
    void olderEngines();
    void tmpfsOfAFieldAndHere();
    void notes();
};

void TestExtraFlags::read_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QList<ExtraFlag>>("flags");
    const auto row = [](const QString &line, const QList<ExtraFlag> &flags) {
        QTest::newRow(qUtf8Printable(line)) << line.split(u' ', Qt::SkipEmptyParts) << flags;
    };
    row({}, {});
    row(u"--shm-size 64m"_s, {{u"--shm-size"_s, u"64m"_s}});
    row(u"--shm-size=64m --init"_s, {{u"--shm-size"_s, u"64m"_s}, {u"--init"_s, {}}});
    row(u"--init=false --privileged=true"_s, {{u"--init"_s, u"false"_s}, {u"--privileged"_s, {}}});
    row(u"--memory-swap -1"_s, {{u"--memory-swap"_s, u"-1"_s}});
    row(u"--health-cmd=a=b"_s, {{u"--health-cmd"_s, u"a=b"_s}});
    row(u"--runtime="_s, {{u"--runtime"_s, {}}});
    row(u"-c 512 -Pqc4"_s, {{u"--cpu-shares"_s, u"512"_s},
                            {u"--publish-all"_s, {}},
                            {u"--quiet"_s, {}},
                            {u"--cpu-shares"_s, u"4"_s}});
    row(u"-c=8 -P=false -a stdin"_s,
        {{u"--cpu-shares"_s, u"8"_s}, {u"--publish-all"_s, u"false"_s}, {u"--attach"_s, u"stdin"_s}});
    row(u"-v data:/data:z -p 8000-8010:80"_s,
        {{u"--volume"_s, u"data:/data:z"_s}, {u"--publish"_s, u"8000-8010:80"_s}});
    row(u"--network name=shop,alias=db --net extra"_s,
        {{u"--network"_s, u"name=shop,alias=db"_s}, {u"--net"_s, u"extra"_s}});
    row(u"--shm-size lots"_s, {{u"--shm-size"_s, u"lots"_s}});
}

void TestExtraFlags::read()
{
    QFETCH(QStringList, words);
    const auto flags = core::extraFlagsOf(words);
    QVERIFY2(flags.ok(), flags ? "" : qUtf8Printable(flags.error().message));
    QTEST(*flags, "flags");
}

void TestExtraFlags::unread_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("message");
    const auto row = [](const QString &line, const QString &message) {
        QTest::newRow(qUtf8Printable(line)) << line.split(u' ') << message;
    };
    row(u"nginx"_s, u"\"nginx\" is not a flag; flags begin with - or --."_s);
    row(u"--init nginx"_s, u"\"nginx\" is not a flag; flags begin with - or --."_s);
    row(u"--"_s, u"\"--\" is not a flag; flags begin with - or --."_s);
    row(u"-"_s, u"\"-\" is not a flag; flags begin with - or --."_s);
    row(u"--shm-sise 64m"_s, u"docker run has no flag --shm-sise."_s);
    row(u"---init"_s, u"docker run has no flag ---init."_s);
    row(u"-Pnq"_s, u"docker run has no flag -n."_s);
    row(u"-P한"_s, u"docker run has no flag -한."_s);
    row(u"--init --shm-size"_s, u"--shm-size needs a value after it."_s);
    row(u"-qc"_s, u"-c needs a value after it."_s);
    row(u"--name web"_s, u"--name has its own field here; please use that one."_s);
    row(u"-p 80:80"_s, u"-p has its own field here; please use that one."_s);
    row(u"-v a:/b:ro"_s, u"-v has its own field here; please use that one."_s);
    row(u"--rm"_s, u"--rm has its own field here; please use that one."_s);
}

void TestExtraFlags::unread()
{
    QFETCH(QStringList, words);
    const auto flags = core::extraFlagsOf(words);
    QVERIFY(!flags.ok());
    QCOMPARE(flags.error().kind, core::ErrorKind::Local);
    QTEST(flags.error().message, "message");
}

void TestExtraFlags::wordsComeBack()
{
    QList<ExtraFlag> flags;
    for (const auto &flag : core::runFlags()) {
        if (!flag.field.isEmpty())
            continue;
        if (flag.shape == core::RunFlag::Shape::Switch)
            flags << ExtraFlag{flag.name, {}} << ExtraFlag{flag.name, u"false"_s};
        else
            flags << ExtraFlag{flag.name, u"-1"_s} << ExtraFlag{flag.name, {}}
                  << ExtraFlag{flag.name, u"--init"_s};
    }
    flags << ExtraFlag{u"--volume"_s, u"aa:/b:z"_s} << ExtraFlag{u"--network"_s, u"shop"_s};
    const auto words = core::wordsOf(flags);
    QVERIFY(words.contains(u"--init=false"_s));
    const auto back = core::extraFlagsOf(words);
    QVERIFY2(back.ok(), back ? "" : qUtf8Printable(back.error().message));
    QCOMPARE(*back, flags);
    QCOMPARE(core::wordsOf({{u"--shm-size"_s, u"64m"_s}, {u"--init"_s, {}}, {u"--privileged"_s, u"t"_s}}),
             (QStringList{u"--shm-size"_s, u"64m"_s, u"--init"_s, u"--privileged"_s}));
}

void TestExtraFlags::beyondField()
{
    const QList<std::pair<QString, QStringList>> beyond{
        {u"--publish"_s, {u"8000-8010:80"_s, u"80-82"_s, u"0:80"_s, u"80:0"_s}},
        {u"--volume"_s, {u"aa:/b:z"_s, u"/a:/b:ro,rslave"_s, u"data:/b:nocopy"_s}},
        {u"--mount"_s,
         {u"type=bind,src=/a,dst=/b,bind-propagation=rslave"_s, u"type=image,src=x,dst=/b"_s,
          u"dst=/b,volume-nocopy"_s, u"type=tmpfs,dst=/b,tmpfs-size=1m"_s}},
        {u"--tmpfs"_s, {u"/x:size=64m"_s, u"/x:ro,size=1m"_s}},
        {u"--network"_s, {u"name=a,alias=b"_s, u"name=a,gw-priority=1"_s}},
    };
    const QList<std::pair<QString, QStringList>> within{
        {u"--publish"_s, {u"80"_s, u"8080:80"_s, u"[::1]:8080:80/udp"_s, u"published=1,target=2"_s, u"no"_s}},
        {u"--volume"_s, {u"/b"_s, u"a:/b"_s, u"a:/b:ro"_s, u"a:/b:rw"_s, u"./a:/b"_s, u"a::b"_s}},
        {u"--mount"_s, {u"type=bind,src=/a,dst=/b,ro"_s, u"dst=/b"_s, u"type=tmpfs,dst=/b"_s, u"no"_s}},
        {u"--tmpfs"_s, {u"/x"_s, u"/x:ro"_s, u"/x:"_s}},
        {u"--network"_s, {u"a"_s, u"name=a"_s, u"alias=b"_s}},
        {u"--name"_s, {u"x"_s}},
        {u"--shm-size"_s, {u"1m"_s}},
    };
    for (const auto &[flag, values] : beyond)
        for (const auto &value : values)
            QVERIFY2(core::isBeyondField(*core::runFlag(flag), value), qUtf8Printable(value));
    for (const auto &[flag, values] : within)
        for (const auto &value : values)
            QVERIFY2(!core::isBeyondField(*core::runFlag(flag), value), qUtf8Printable(value));
}

void TestExtraFlags::problemsName()
{
    const auto problems = core::problemsOfExtra({{u"--init"_s, {}},
                                                 {u"--shm-size"_s, u"lots"_s},
                                                 {u"--no-such"_s, {}},
                                                 {u"--name"_s, u"web"_s},
                                                 {u"--cidfile"_s, u"/x"_s},
                                                 {u"--volume"_s, u"./site:/site:z"_s},
                                                 {u"--network"_s, u"shop"_s},
                                                 {u"-P"_s, {}}});
    QList<int> rows;
    for (const auto &problem : problems) {
        QCOMPARE(problem.field, RunField::Extra);
        QVERIFY(problem.message.endsWith(u'.'));
        rows.append(problem.row);
    }
    QCOMPARE(rows, (QList<int>{1, 2, 3, 5, 7}));
    QVERIFY(problems[0].message.contains(u"--shm-size"));
    QVERIFY(problems[3].message.contains(u"\"./site\""));
}

void TestExtraFlags::conflicts_data()
{
    QTest::addColumn<QList<ExtraFlag>>("flags");
    QTest::addColumn<QString>("network");
    QTest::addColumn<QList<int>>("rows");
    const auto row = [](const char *name, const QString &line, const QList<int> &rows,
                        const QString &network = {}) {
        const auto flags = core::extraFlagsOf(line.split(u' ', Qt::SkipEmptyParts));
        QTest::newRow(name) << flags.valueOr({{u"unread"_s, {}}}) << network << rows;
    };
    row("attach", u"--attach stdout"_s, {0});
    row("no health check", u"--health-cmd x --no-healthcheck"_s, {1});
    row("no health check, nothing said", u"--health-retries 0 --no-healthcheck"_s, {});
    row("health check after all", u"--health-cmd x --no-healthcheck --no-healthcheck=false"_s, {});
    row("options of no log", u"--log-driver none --log-opt a=b"_s, {1});
    row("options of a log", u"--log-driver local --log-opt a=b"_s, {});
    row("alias without network", u"--network-alias a"_s, {0});
    row("alias on bridge", u"--network-alias a"_s, {0}, u"bridge"_s);
    row("alias on own network", u"--network-alias a"_s, {}, u"shop"_s);
    row("alias twice", u"--network name=shop,alias=b --network-alias a"_s, {1});
    row("address twice", u"--network name=shop,ip=1.1.1.1 --ip 2.2.2.2"_s, {1});
    row("alias in long form on bridge", u"--network name=bridge,alias=a"_s, {0});
    row("network twice", u"--network a --network a"_s, {1});
    row("network in its field and here", u"--network a"_s, {0}, u"a"_s);
    row("two networks", u"--network b"_s, {}, u"a"_s);
    row("own network and host", u"--network host"_s, {0}, u"a"_s);
    row("two mounts in one place", u"-v aa:/x:z --tmpfs /x/:size=1m"_s, {1});
    row("one mount twice", u"-v aa:/x:z -v aa:/x:z --tmpfs /t:size=1m --tmpfs /t:size=2m"_s, {});
    row("two volumes in one place", u"-v aa:/x:z -v bb:/x:z"_s, {1});
}

void TestExtraFlags::conflicts()
{
    QFETCH(QList<ExtraFlag>, flags);
    QFETCH(QString, network);
    RunRequest request;
    request.image = u"nginx"_s;
    request.extra = flags;
    request.network = network;
    QList<int> rows;
    for (const auto &problem : core::problems(request)) {
        QCOMPARE(problem.field, RunField::Extra);
        QVERIFY(problem.message.endsWith(u'.'));
        rows.append(problem.row);
    }
    QTEST(rows, "rows");
    QCOMPARE(core::problems(request), core::conflictsOf(request));
}

void TestExtraFlags::olderEngines()
{
    const QList<ExtraFlag> flags{{u"--shm-size"_s, u"64m"_s},
                                 {u"--annotation"_s, u"a=b"_s},
                                 {u"--health-start-interval"_s, u"1s"_s},
                                 {u"--mac-address"_s, u"02:42:ac:11:00:02"_s}};
    const auto rows = [&flags](const core::ApiVersion &version) {
        QList<int> list;
        for (const auto &problem : core::problemsOfApi(flags, version))
            list.append(problem.row);
        return list;
    };
    QCOMPARE(rows({1, 41}), (QList<int>{1, 2, 3}));
    QCOMPARE(rows({1, 43}), (QList<int>{2, 3}));
    QCOMPARE(rows({1, 44}), QList<int>());
    QCOMPARE(rows({}), QList<int>());
    QCOMPARE(core::problemsOfApi(flags, {1, 41}).first().message,
             u"--annotation needs an engine of API version 1.43 or later; this one has 1.41."_s);
}

void TestExtraFlags::tmpfsOfAFieldAndHere()
{
    RunRequest request;
    request.image = u"nginx"_s;
    request.extra = {{u"--tmpfs"_s, u"/a:size=1m"_s}};
    request.mounts = {{core::Mount::Kind::Tmpfs, {}, u"/a"_s, false, false}};
    QVERIFY(core::problems(request).isEmpty());
    request.mounts.first().kind = core::Mount::Kind::Volume;
    QCOMPARE(core::problems(request).size(), 1);
}

void TestExtraFlags::notes()
{
    const auto notes = core::clientOnlyNotes({{u"--shm-size"_s, u"64m"_s},
                                              {u"--cidfile"_s, u"/id"_s},
                                              {u"--env-file"_s, u"a.env"_s},
                                              {u"--env-file"_s, u"b.env"_s},
                                              {u"--quiet"_s, u"false"_s},
                                              {u"--pull"_s, u"always"_s},
                                              {u"--pull"_s, u"never"_s},
                                              {u"--security-opt"_s, u"seccomp=unconfined"_s},
                                              {u"--security-opt"_s, u"seccomp=p.json"_s}});
    QCOMPARE(notes.size(), 5);
    QVERIFY(notes[0].contains(u"--cidfile /id"));
    QVERIFY(notes[1].contains(u"a.env"));
    QVERIFY(notes[2].contains(u"b.env"));
    QVERIFY(notes[3].startsWith(u"--pull"));
    QVERIFY(notes[4].contains(u"p.json"));
    // A flag that the engine never hears of is told of.
    for (const auto &flag : core::runFlags())
        if (flag.apiPath.isEmpty())
            QVERIFY2(core::clientOnlyNotes({{flag.name, {}}}).size() == 1, qUtf8Printable(flag.name));
}

static const support::TestClass<TestExtraFlags> registration("tst_extraflags");
#include "tst_extraflags.moc"
