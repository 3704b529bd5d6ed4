#include "models/requestmaker.h"
#include "models/runform.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::RunField;

namespace {

core::Config imageOf(const QStringList &ports, const QStringList &env)
{
    core::Config config;
    for (const QString &port : ports)
        config.exposedPorts.append(*core::PortSpec::fromText(port));
    for (const QString &variable : env)
        config.env.append(core::EnvVar::fromText(variable));
    return config;
}

} // namespace

class TestRunInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void courseCommand();
    void textsAreAsAPersonWritesThem();
    void imageRowsAreMerged();
    void randomHostPortOfAnExposedPortStays();
    void flagsOfNewerEnginesAreTold();
    void rowsAreTold();
    void otherFlags_data();
    void otherFlags();
    void notesDoNotStandInTheWay();
    void hostSides_data();
    void hostSides();
    void variableTakenAwayOutlivesItsImage();
    void imageIdsAreImages();
    void rareFields();
};

void TestRunInput::everythingComesBack()
{
    RequestMaker maker(20261124);
    int valid = 0;
    for (int i = 0; i < 500; ++i) {
        const core::RunRequest request = maker.make();
        if (!core::problems(request).isEmpty())
            continue;
        ++valid;
        const models::RunInput input = models::inputOf(request);
        const models::RunEvaluation back = models::evaluate(input, {});
        QVERIFY2(back.canRun(),
                 qPrintable(back.hints.isEmpty() ? QString() : back.hints.first().problem.message));
        if (back.request != request) {
            QCOMPARE(back.request.entrypoint, request.entrypoint);
            QCOMPARE(back.request.command, request.command);
            QCOMPARE(back.request.memoryBytes, request.memoryBytes);
            QCOMPARE(back.request.extra.size(), request.extra.size());
        }
        QVERIFY2(back.request == request, qPrintable(QString::number(i)));
        QCOMPARE(models::inputOf(back.request), input);
    }
    QVERIFY2(valid > 250, qPrintable(QString::number(valid)));
}

void TestRunInput::courseCommand()
{
    core::RunRequest request;
    request.image = u"nginx"_s;
    request.name = u"hellonginx"_s;
    request.ports = {{{}, 80, {80, u"tcp"_s}}};
    request.detach = false;
    const models::RunInput input = models::inputOf(request);
    QCOMPARE(input.ports, (QList<models::PortRow>{{u"80"_s, u"80/tcp"_s, false}}));
    QCOMPARE(input.name, u"hellonginx"_s);
    QVERIFY(!input.detach);
    QCOMPARE(models::evaluate(input, {}).request, request);
}

void TestRunInput::textsAreAsAPersonWritesThem()
{
    core::RunRequest request;
    request.image = u"nginx"_s;
    request.memoryBytes = 512LL * 1024 * 1024;
    request.nanoCpus = 500'000'000;
    request.ports = {{u"127.0.0.1"_s, {}, {80, u"tcp"_s}}, {u"::1"_s, 8080, {81, u"udp"_s}}};
    request.command = QStringList{u"sh"_s, u"-c"_s, u"echo hi"_s};
    request.extra = {{u"--shm-size"_s, u"64m"_s}, {u"--init"_s, {}}};
    const models::RunInput input = models::inputOf(request);
    QCOMPARE(input.memory, u"512m"_s);
    QCOMPARE(input.cpus, u"0.5"_s);
    QCOMPARE(input.ports.at(0).host, u"127.0.0.1:"_s);
    QCOMPARE(input.ports.at(1).host, u"[::1]:8080"_s);
    QCOMPARE(input.ports.at(1).container, u"81/udp"_s);
    QCOMPARE(input.command, u"sh -c 'echo hi'"_s);
    QCOMPARE(input.extra, u"--shm-size 64m --init"_s);
    request.memoryBytes = 1000;
    request.nanoCpus = 2'000'000'000;
    QCOMPARE(models::inputOf(request).memory, u"1000"_s);
    QCOMPARE(models::inputOf(request).cpus, u"2"_s);
}

void TestRunInput::imageRowsAreMerged()
{
    const core::Config image = imageOf({u"80"_s, u"443"_s}, {u"PATH=/bin"_s, u"LANG=C"_s, u"MODE=a"_s});
    core::RunRequest request;
    request.image = u"nginx"_s;
    request.ports = {{{}, 8443, {443, u"tcp"_s}}};
    request.env = {{u"LANG"_s, {}}, {u"MODE"_s, u"b"_s}, {u"OWN"_s, u"1"_s}};
    const models::RunInput input = models::inputOf(request, image);
    QCOMPARE(input.ports, (QList<models::PortRow>{{{}, u"80/tcp"_s, true}, {u"8443"_s, u"443/tcp"_s, true}}));
    QCOMPARE(input.env.size(), 4);
    QVERIFY(input.env.at(1).fromImage && input.env.at(1).removed);
    QCOMPARE(input.env.at(2).value, u"b"_s);
    QVERIFY(!input.env.at(3).fromImage);
    models::RunSurroundings around;
    around.image = image;
    const models::RunEvaluation back = models::evaluate(input, around);
    QCOMPARE(back.request, request);
    using models::EnvMark;
    QCOMPARE(back.envMarks,
             (QList<EnvMark>{EnvMark::FromImage, EnvMark::Removed, EnvMark::Overridden, EnvMark::Added}));
    // The image may also be told of later.
    QCOMPARE(models::withImage(models::inputOf(request), std::nullopt, image), input);
}

void TestRunInput::randomHostPortOfAnExposedPortStays()
{
    const core::Config image = imageOf({u"80"_s}, {});
    core::RunRequest request;
    request.image = u"nginx"_s;
    request.ports = {{{}, {}, {80, u"tcp"_s}}}; // -p 80
    models::RunSurroundings around;
    around.image = image;
    QCOMPARE(models::evaluate(models::inputOf(request, image), around).request, request);
}

void TestRunInput::flagsOfNewerEnginesAreTold()
{
    models::RunInput input;
    input.image = u"nginx"_s;
    input.extra = u"--annotation a=b"_s;
    models::RunSurroundings around;
    QVERIFY(models::evaluate(input, around).canRun());
    around.apiVersion = {1, 43};
    QVERIFY(models::evaluate(input, around).canRun());
    around.apiVersion = {1, 41};
    const models::RunEvaluation found = models::evaluate(input, around);
    QVERIFY(!found.canRun());
    QCOMPARE(found.hints.first().problem.field, RunField::Extra);
    QVERIFY(found.hints.first().problem.message.contains(u"1.43"_s));
}

void TestRunInput::rowsAreTold()
{
    models::RunInput input;
    input.image = u"nginx"_s;
    input.ports = {{{}, u"80/tcp"_s, true}, {u"8080"_s, u"81"_s, false}, {}, {u"8081"_s, u"82"_s, false}};
    input.env = {{u"A"_s, u"1"_s, true, u"1"_s, false}, {}, {u"B"_s, u"2"_s, false, {}, false}};
    input.mounts = {{}, {core::Mount::Kind::Volume, u"data"_s, u"relative"_s, false, true}};
    input.labels = {{}, {u"l"_s, u"v"_s}};
    models::RunSurroundings around;
    around.image = imageOf({u"80"_s}, {u"A=1"_s});
    const models::RunEvaluation found = models::evaluate(input, around);
    QCOMPARE(found.rows.value(RunField::Ports), (QList<int>{1, 3}));
    QCOMPARE(found.rows.value(RunField::Env), (QList<int>{2}));
    QCOMPARE(found.rows.value(RunField::Mounts), (QList<int>{1}));
    QCOMPARE(found.rows.value(RunField::Labels), (QList<int>{1}));
    QVERIFY(found.request.mounts.first().shortForm);
    // What is wrong with a row of the request is told at the row of the form.
    QCOMPARE(found.hints.size(), 1);
    QCOMPARE(found.hints.first().problem.field, RunField::Mounts);
    QCOMPARE(found.hints.first().problem.row, 1);

    // A variable that cannot be is told, too.
    input.mounts.clear();
    input.env[2].value = u"a\0b"_s;
    const models::RunEvaluation withNul = models::evaluate(input, around);
    QCOMPARE(withNul.hints.size(), 1);
    QCOMPARE(withNul.hints.first().problem.field, RunField::Env);
    QCOMPARE(withNul.hints.first().problem.row, 2);
}

void TestRunInput::otherFlags_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    QTest::addColumn<int>("flags");
    QTest::newRow("nothing") << u"  "_s << true << 0;
    QTest::newRow("one") << u"--shm-size 64m"_s << true << 1;
    QTest::newRow("with sign") << u" --shm-size=64m --init "_s << true << 2;
    QTest::newRow("quoted") << u"--health-cmd 'curl -f http://x'"_s << true << 1;
    QTest::newRow("open quote") << u"--health-cmd 'curl"_s << false << 0;
    QTest::newRow("no such flag") << u"--shmsize 64m"_s << false << 0;
    QTest::newRow("no value") << u"--shm-size"_s << false << 0;
    QTest::newRow("bad value") << u"--shm-size lots"_s << false << 1;
    QTest::newRow("has a field") << u"--name web"_s << false << 0;
    QTest::newRow("no flag") << u"nginx"_s << false << 0;
}

void TestRunInput::otherFlags()
{
    QFETCH(QString, typed);
    QFETCH(bool, good);
    QFETCH(int, flags);
    models::RunInput input;
    input.image = u"nginx"_s;
    input.extra = typed;
    const models::RunEvaluation found = models::evaluate(input, {});
    QCOMPARE(found.canRun(), good);
    QCOMPARE(found.request.extra.size(), flags);
    QCOMPARE(found.hints.isEmpty(), good);
    if (!good) {
        QCOMPARE(found.hints.first().problem.field, RunField::Extra);
        QVERIFY(!found.hints.first().problem.message.isEmpty());
    }
}

void TestRunInput::notesDoNotStandInTheWay()
{
    models::RunInput input;
    input.image = u"nginx"_s;
    input.extra = u"--cidfile /tmp/id"_s;
    models::RunEvaluation found = models::evaluate(input, {});
    QVERIFY(found.canRun());
    QCOMPARE(found.hints.size(), 1);
    QVERIFY(found.hints.first().problem.message.contains(u"cidfile"_s));
    // What is wrong comes first.
    input.extra = u"--cidfile /tmp/id --shm-size lots"_s;
    found = models::evaluate(input, {});
    QVERIFY(!found.canRun());
    QVERIFY(found.hints.first().blocks);
}

void TestRunInput::hostSides_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QString>("ip");
    QTest::addColumn<int>("port"); // 0 = the engine chooses
    QTest::newRow("port") << u"8080"_s << true << QString() << 8080;
    QTest::newRow("address") << u"127.0.0.1:80"_s << true << u"127.0.0.1"_s << 80;
    QTest::newRow("address, any port") << u"127.0.0.1:"_s << true << u"127.0.0.1"_s << 0;
    QTest::newRow("ipv6") << u"[::1]:80"_s << true << u"::1"_s << 80;
    QTest::newRow("nothing") << QString() << true << QString() << 0;
    QTest::newRow("zero") << u"0"_s << false << QString() << 0;
    QTest::newRow("large") << u"65536"_s << false << QString() << 0;
    QTest::newRow("word") << u"web"_s << false << QString() << 0;
    QTest::newRow("address of words") << u"[local host]:80"_s << false << QString() << 0;
    QTest::newRow("address that is none") << u"999.1:80"_s << false << u"999.1"_s << 80;
}

void TestRunInput::hostSides()
{
    QFETCH(QString, typed);
    QFETCH(bool, good);
    QFETCH(QString, ip);
    QFETCH(int, port);
    models::RunInput input;
    input.image = u"nginx"_s;
    input.ports = {{typed, u"80"_s, false}};
    const models::RunEvaluation found = models::evaluate(input, {});
    QCOMPARE(found.canRun(), good);
    if (!good)
        return;
    QCOMPARE(found.request.ports.first().hostIp, ip);
    QCOMPARE(int(found.request.ports.first().hostPort.value_or(0)), port);
}

void TestRunInput::variableTakenAwayOutlivesItsImage()
{
    core::RunRequest request;
    request.image = u"nginx"_s;
    request.env = {{u"LANG"_s, {}}};
    const core::Config with = imageOf({}, {u"LANG=C"_s});
    const core::Config without = imageOf({}, {});
    // -e LANG was written for this container: it stays whatever image is chosen.
    models::RunInput input = models::withImage(models::inputOf(request), std::nullopt, without);
    QCOMPARE(models::evaluate(input, {without, {}, {}, {}, {}}).request, request);
    // Taken away from an image that has it, it goes with that image.
    input = models::withImage(models::inputOf(request, with), with, without);
    QVERIFY(models::evaluate(input, {without, {}, {}, {}, {}}).request.env.isEmpty());
}

void TestRunInput::imageIdsAreImages()
{
    models::RunInput input;
    input.image = QString(64, u'a');
    QVERIFY(models::evaluate(input, {}).canRun());
    input.image = QString(63, u'A');
    QVERIFY(!models::evaluate(input, {}).canRun());
}

void TestRunInput::rareFields()
{
    core::RunRequest request;
    request.image = u"nginx"_s;
    request.ports = {{{}, 80, {80, u"tcp"_s}}};
    request.env = {{u"A"_s, u"1"_s}};
    request.command = QStringList{u"sh"_s};
    request.autoRemove = true;
    QVERIFY(!models::hasRareFields(models::inputOf(request)));
    request.extra = {{u"--init"_s, {}}};
    QVERIFY(models::hasRareFields(models::inputOf(request)));
    request.extra.clear();
    request.labels = {{u"a"_s, u"b"_s}};
    QVERIFY(models::hasRareFields(models::inputOf(request)));
}

static const support::TestClass<TestRunInput> registration("tst_runinput");
#include "tst_runinput.moc"
