#include "core/parse.h"
#include "core/stats.h"

#include "fixture.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::StatsSample;

class TestStats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usage_data();
    void usage();
    void stopped();
    void noPercentWithoutTwoSamples();
    void times_data();
    void times();
    void oddNumbers();
};

void TestStats::usage_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<double>("cpu");
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<bool>("windows");
    QTest::newRow("cgroup v1") << QByteArray("docker-20.10/stats.jsonl") << 50.5 << qint64(2097152)
                               << qint64(25276026880) << false;
    QTest::newRow("cgroup v2") << QByteArray("docker-29/stats.jsonl") << 50.0 << qint64(6291456)
                               << qint64(8327774208) << false;
    QTest::newRow("windows") << QByteArray("windows/stats.jsonl") << 10.0 << qint64(52428800) << qint64(0)
                             << true;
    QTest::newRow("podman") << QByteArray("podman-5/stats.jsonl") << 20.0 << qint64(901120) << qint64(0)
                            << false;
}

void TestStats::usage()
{
    QFETCH(QByteArray, file);
    const auto lines = fixtureLines(file.constData());
    QVERIFY(lines.size() >= 2);
    const auto before = core::parseStats(lines[0]);
    const auto now = core::parseStats(lines[1]);
    QVERIFY(before.ok() && now.ok());
    QTEST(now->windows, "windows");
    QCOMPARE(now->id.size(), 64);
    const auto usage = core::usageOf(*before, *now);
    QVERIFY(usage.cpuPercent);
    QTEST(*usage.cpuPercent, "cpu");
    QTEST(usage.memoryBytes, "memory");
    QTEST(usage.memoryLimit, "limit");
}

void TestStats::stopped()
{
    const auto sample = core::parseStats(fixture("docker-20.10/stats_stopped.json"));
    QVERIFY(sample.ok());
    QCOMPARE(sample->readNano, 0);
    QCOMPARE(sample->memoryUsage, -1);
    QCOMPARE(sample->memoryLimit, 0);
    QVERIFY(!sample->windows);
    const auto usage = core::usageOf(*sample, *sample);
    QVERIFY(!usage.cpuPercent);
    QCOMPARE(usage.memoryBytes, -1);
}

void TestStats::noPercentWithoutTwoSamples()
{
    StatsSample now;
    now.id = u"a"_s;
    now.readNano = 2'000'000'000;
    now.cpuTotal = 500'000'000;
    QVERIFY(!core::usageOf(std::nullopt, now).cpuPercent);
    QVERIFY(!core::usageOf(now, now).cpuPercent);

    auto before = now;
    before.readNano = 1'000'000'000;
    before.cpuTotal = 0;
    QCOMPARE(core::usageOf(before, now).cpuPercent.value_or(-1), 50.0);
    auto later = before;
    later.readNano = 3'000'000'000;
    QVERIFY(!core::usageOf(later, now).cpuPercent);
    auto restarted = before;
    restarted.cpuTotal = 600'000'000;
    QVERIFY(!core::usageOf(restarted, now).cpuPercent);
    auto never = before;
    never.readNano = 0;
    QVERIFY(!core::usageOf(never, now).cpuPercent);
    auto other = before;
    other.id = u"b"_s;
    QVERIFY(!core::usageOf(other, now).cpuPercent);
    other.id.clear();
    QVERIFY(core::usageOf(other, now).cpuPercent);
}

void TestStats::times_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<qint64>("nano");
    QTest::newRow("nanoseconds") << QByteArray("2026-11-24T04:00:47.379313583Z")
                                 << qint64(1795492847379313583);
    QTest::newRow("no fraction") << QByteArray("2026-11-24T04:00:47Z") << qint64(1795492847000000000);
    QTest::newRow("short fraction") << QByteArray("2026-11-24T04:00:47.5Z") << qint64(1795492847500000000);
    QTest::newRow("long fraction") << QByteArray("2026-11-24T04:00:47.1234567891Z")
                                   << qint64(1795492847123456789);
    QTest::newRow("offset") << QByteArray("2026-11-24T13:00:47+09:00") << qint64(1795492847000000000);
    QTest::newRow("west") << QByteArray("2026-11-23T20:30:47-07:30") << qint64(1795492847000000000);
    QTest::newRow("never") << QByteArray("0001-01-01T00:00:00Z") << qint64(0);
    QTest::newRow("far") << QByteArray("9999-01-01T00:00:00Z") << qint64(0);
    QTest::newRow("no zone") << QByteArray("2026-11-24T04:00:47") << qint64(0);
    QTest::newRow("nonsense") << QByteArray("soon") << qint64(0);
    QTest::newRow("no such day") << QByteArray("2026-13-44T04:00:47Z") << qint64(0);
}

void TestStats::times()
{
    QFETCH(QByteArray, time);
    const auto sample = core::parseStats("{\"read\":\"" + time + "\"}");
    QVERIFY(sample.ok());
    QTEST(sample->readNano, "nano");
}

void TestStats::oddNumbers()
{
    const auto sample = core::parseStats(
        R"({"cpu_stats":{"cpu_usage":{"total_usage":18446744073709551615}},"num_procs":-1,
            "memory_stats":{"usage":-5,"limit":1e300,"stats":{"inactive_file":7}}})");
    QVERIFY(sample.ok());
    QCOMPARE(sample->cpuTotal, std::numeric_limits<quint64>::max());
    QCOMPARE(sample->processors, 0);
    QCOMPARE(sample->memoryUsage, -1);
    QCOMPARE(sample->memoryLimit, 0);
    QVERIFY(core::parseStats(R"({"cpu_stats":7,"memory_stats":"x","id":null,"read":4})").ok());
    // Where the cache is said to be more than all, it is not taken off.
    QCOMPARE(core::parseStats(R"({"memory_stats":{"usage":5,"stats":{"inactive_file":7}}})")->memoryUsage, 5);
}

static const support::TestClass<TestStats> registration("tst_stats");
#include "tst_stats.moc"
