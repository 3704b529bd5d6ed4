#include "core/recreate.h"
#include "support/testclass.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

class TestLiveUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChanged();
    void limitsAndRestart();
    void swapGoesWithMemory_data();
    void swapGoesWithMemory();
    void limitsTakenAway();
    void everythingElse_data();
    void everythingElse();
    void orderIsNoDifference();
    void valuesOfAnUpdate();
    void nameNeedsNoNewContainer();
    void fieldsThatNeedANewOne();

private:
    static core::RunRequest sample();
};

constexpr qint64 mebi = 1024 * 1024;

core::RunRequest TestLiveUpdate::sample()
{
    core::RunRequest run;
    run.image = u"nginx"_s;
    run.name = u"web"_s;
    run.memoryBytes = 64 * mebi;
    run.nanoCpus = 500'000'000;
    run.env = {{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}};
    run.ports = {{{}, quint16(8080), {80}}, {{}, quint16(8443), {443}}};
    run.labels = {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}};
    run.mounts = {{core::Mount::Kind::Volume, u"v"_s, u"/v"_s}, {core::Mount::Kind::Volume, u"w"_s, u"/w"_s}};
    run.extra = {{u"--dns"_s, u"1.1.1.1"_s}, {u"--dns"_s, u"8.8.8.8"_s}, {u"--init"_s, {}}};
    return run;
}

namespace {

core::UpdateRequest plain()
{
    core::UpdateRequest request;
    request.id = u"abc"_s;
    return request;
}

} // namespace

void TestLiveUpdate::nothingChanged()
{
    QCOMPARE(core::liveUpdate(u"abc"_s, sample(), sample()), plain());
}

void TestLiveUpdate::limitsAndRestart()
{
    auto after = sample();
    after.nanoCpus = 1'000'000'000;
    core::UpdateRequest expected = plain();
    expected.nanoCpus = 1'000'000'000;
    QCOMPARE(core::liveUpdate(u"abc"_s, sample(), after), expected);

    after.restart = {core::RestartPolicy::Kind::OnFailure, 3};
    expected.restart = after.restart;
    QCOMPARE(core::liveUpdate(u"abc"_s, sample(), after), expected);
    // A policy can be taken away.
    expected = plain();
    expected.restart = core::RestartPolicy{};
    auto before = sample();
    before.restart = after.restart;
    QCOMPARE(core::liveUpdate(u"abc"_s, before, sample()), expected);
}

void TestLiveUpdate::swapGoesWithMemory_data()
{
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<QString>("swapBefore");
    QTest::addColumn<QString>("swapAfter");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("usual") << 128 * mebi << QString() << QString() << 256 * mebi;
    QTest::newRow("given") << 128 * mebi << u"256m"_s << u"300m"_s << 300 * mebi;
    QTest::newRow("no limit") << 128 * mebi << u"-1"_s << u"-1"_s << qint64(-1);
    QTest::newRow("swap alone") << 64 * mebi << QString() << u"-1"_s << qint64(-1);
    QTest::newRow("swap taken back") << 64 * mebi << u"-1"_s << QString() << 128 * mebi;
    QTest::newRow("zero says nothing") << 64 * mebi << u"-1"_s << u"0"_s << 128 * mebi;
}

void TestLiveUpdate::swapGoesWithMemory()
{
    QFETCH(qint64, memory);
    QFETCH(QString, swapBefore);
    QFETCH(QString, swapAfter);
    QFETCH(qint64, expected);
    auto before = sample();
    auto after = sample();
    after.memoryBytes = memory;
    if (!swapBefore.isEmpty())
        before.extra.append({u"--memory-swap"_s, swapBefore});
    if (!swapAfter.isEmpty())
        after.extra.append({u"--memory-swap"_s, swapAfter});
    const auto update = core::liveUpdate(u"abc"_s, before, after);
    QVERIFY(update);
    QCOMPARE(update->memoryBytes, std::optional(memory));
    QCOMPARE(update->memorySwapBytes, std::optional(expected));
}

void TestLiveUpdate::limitsTakenAway()
{
    // The engine reads zero as "no change".
    auto after = sample();
    after.memoryBytes = 0;
    QVERIFY(!core::liveUpdate(u"abc"_s, sample(), after));
    after = sample();
    after.nanoCpus = 0;
    QVERIFY(!core::liveUpdate(u"abc"_s, sample(), after));
    // A limit where there was none can be given.
    QVERIFY(core::liveUpdate(u"abc"_s, after, sample()));
}

void TestLiveUpdate::everythingElse_data()
{
    using Change = std::function<void(core::RunRequest &)>;
    QTest::addColumn<Change>("change");
    const auto add = [](const char *name, const Change &change) {
        QTest::newRow(name) << change;
    };
    add("image", [](auto &run) { run.image = u"nginx:1"_s; });
    add("name", [](auto &run) { run.name = u"web2"_s; });
    add("port", [](auto &run) { run.ports[0].hostPort = quint16(80); });
    add("variable", [](auto &run) { run.env[0].value = u"2"_s; });
    add("unset", [](auto &run) { run.env[0].value.reset(); });
    add("command", [](auto &run) { run.command = QStringList{u"ls"_s}; });
    add("entrypoint", [](auto &run) { run.entrypoint = QStringList(); });
    add("terminal", [](auto &run) { run.tty = true; });
    add("input", [](auto &run) { run.interactive = true; });
    add("removal", [](auto &run) { run.autoRemove = true; });
    add("mount", [](auto &run) { run.mounts[0].readOnly = true; });
    add("network", [](auto &run) { run.network = u"host"_s; });
    add("user", [](auto &run) { run.user = u"root"_s; });
    add("folder", [](auto &run) { run.workingDir = u"/"_s; });
    add("host name", [](auto &run) { run.hostname = u"a"_s; });
    add("label", [](auto &run) { run.labels.removeLast(); });
    add("platform", [](auto &run) { run.platform = u"linux/arm64"_s; });
    add("flag", [](auto &run) { run.extra.removeLast(); });
    add("order of name servers", [](auto &run) { run.extra.swapItemsAt(0, 1); });
}

void TestLiveUpdate::everythingElse()
{
    QFETCH(std::function<void(core::RunRequest &)>, change);
    auto after = sample();
    change(after);
    after.nanoCpus = 1; // changes live, but not alone
    QVERIFY(!core::liveUpdate(u"abc"_s, sample(), after));
}

void TestLiveUpdate::orderIsNoDifference()
{
    auto after = sample();
    after.env.append(core::EnvVar(after.env.first()));
    after.env.removeFirst();
    after.labels.swapItemsAt(0, 1);
    after.ports.swapItemsAt(0, 1);
    after.mounts.swapItemsAt(0, 1);
    after.extra.move(2, 0);
    after.detach = false;
    QCOMPARE(core::liveUpdate(u"abc"_s, sample(), after), plain());
}

void TestLiveUpdate::valuesOfAnUpdate()
{
    const core::RunRequest before = sample();
    core::UpdateRequest update = plain();
    QCOMPARE(core::updated(before, update), before);
    update.memoryBytes = 0; // docker changes nothing then
    update.nanoCpus = 0;
    QCOMPARE(core::updated(before, update), before);
    update.memoryBytes = 512 * mebi;
    update.memorySwapBytes = 1024 * mebi;
    update.nanoCpus = 1'500'000'000;
    update.restart = core::RestartPolicy{core::RestartPolicy::Kind::Always, 0};
    // What comes out is what was asked for.
    QCOMPARE(core::liveUpdate(u"abc"_s, before, core::updated(before, update)), update);
    core::UpdateRequest unlimited = plain();
    unlimited.memorySwapBytes = -1;
    const core::RunRequest after = core::updated(core::updated(before, update), unlimited);
    QCOMPARE(after.extra.constLast(), (core::ExtraFlag{u"--memory-swap"_s, u"-1"_s}));
    QCOMPARE(after.extra.size(), before.extra.size() + 1);
}

void TestLiveUpdate::nameNeedsNoNewContainer()
{
    const auto deeds = [](const core::RunRequest &after) {
        return core::editDeeds({u"abc"_s, u"web"_s, u"web-old"_s, true, after}, sample());
    };
    QVERIFY(deeds(sample()).isEmpty());
    auto after = sample();
    after.name.clear(); // as it is
    QVERIFY(deeds(after).isEmpty());
    after.name = u"shop"_s;
    QCOMPARE(deeds(after), QList<core::Deed>{core::Deed(core::RenameRequest{u"abc"_s, u"shop"_s})});
    after.nanoCpus = 1'000'000'000;
    core::UpdateRequest update = plain();
    update.nanoCpus = after.nanoCpus;
    QCOMPARE(deeds(after),
             (QList<core::Deed>{core::Deed(update), core::Deed(core::RenameRequest{u"abc"_s, u"shop"_s})}));
    after.user = u"root"_s;
    const core::RecreateRequest anew{u"abc"_s, u"web"_s, u"web-old"_s, true, after};
    QCOMPARE(deeds(after), QList<core::Deed>{core::Deed(anew)});
    // The name it has is said where none is.
    after.name.clear();
    QCOMPARE(std::get<core::RecreateRequest>(deeds(after).first()).run.name, u"web"_s);
}

void TestLiveUpdate::fieldsThatNeedANewOne()
{
    auto after = sample();
    after.name = u"shop"_s;
    after.nanoCpus *= 2;
    after.env = {after.env.at(1), after.env.at(0)};
    QCOMPARE(core::anewFields(sample(), after), QStringList());
    after.nanoCpus = 0;
    after.tty = true;
    after.env.append({u"C"_s, u"3"_s});
    QCOMPARE(core::anewFields(sample(), after), (QStringList{u"env"_s, u"tty"_s, u"cpus"_s}));
    // Whatever asks for a new one is named.
    QVERIFY(!core::liveUpdate(u"abc"_s, sample(), after));
}

static const support::TestClass<TestLiveUpdate> registration("tst_liveupdate");
#include "tst_liveupdate.moc"
