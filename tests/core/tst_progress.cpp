#include "core/parse.h"
#include "core/progress.h"

#include "fixture.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::LayerProgress;
using core::ProgressLine;
using core::PullProgress;
using Phase = core::LayerProgress::Phase;

namespace {

ProgressLine line(const QString &status, const QString &id = {}, qint64 current = -1, qint64 total = -1)
{
    ProgressLine line;
    line.status = status;
    line.id = id;
    line.current = current;
    line.total = total;
    return line;
}

} // namespace

class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLayer();
    void manyLayers();
    void retried();
    void failed();
    void secondsAreNoBytes();
    void everythingThere();
    void recorded();
    void upToDate();
    void podman();
};

void TestProgress::oneLayer()
{
    PullProgress pull;
    QCOMPARE(pull.fraction(), -1.0);
    pull.apply(line(u"Pulling from library/nginx"_s, u"latest"_s));
    QCOMPARE(pull.layers.size(), 0);
    QCOMPARE(pull.lastStatus, u"Pulling from library/nginx"_s);
    pull.apply(line(u"Pulling fs layer"_s, u"a"_s));
    QCOMPARE(pull.layers.size(), 1);
    QCOMPARE(pull.fraction(), -1.0);
    pull.apply(line(u"Downloading"_s, u"a"_s, 50, 200));
    QVERIFY(pull.layers[0].phase == Phase::Downloading);
    QCOMPARE(pull.downloadedBytes(), 50);
    QCOMPARE(pull.totalBytes(), 200);
    QCOMPARE(pull.fraction(), 0.1875);
    pull.apply(line(u"Verifying Checksum"_s, u"a"_s));
    QVERIFY(pull.layers[0].phase == Phase::Verifying);
    QCOMPARE(pull.downloadedBytes(), 200);
    pull.apply(line(u"Download complete"_s, u"a"_s));
    QVERIFY(pull.layers[0].phase == Phase::Downloaded);
    QCOMPARE(pull.fraction(), 0.75);
    pull.apply(line(u"Extracting"_s, u"a"_s, 100, 200));
    QVERIFY(pull.layers[0].phase == Phase::Extracting);
    QCOMPARE(pull.downloadedBytes(), 200);
    QCOMPARE(pull.fraction(), 0.875);
    QCOMPARE(pull.doneLayers(), 0);
    pull.apply(line(u"Pull complete"_s, u"a"_s));
    QCOMPARE(pull.fraction(), 1.0);
    QCOMPARE(pull.doneLayers(), 1);
    pull.apply(line(u"Digest: sha256:ff"_s));
    QCOMPARE(pull.digest, u"sha256:ff"_s);
}

void TestProgress::manyLayers()
{
    PullProgress pull;
    pull.apply(line(u"Pulling fs layer"_s, u"a"_s));
    pull.apply(line(u"Already exists"_s, u"b"_s));
    pull.apply(line(u"Pulling fs layer"_s, u"c"_s));
    pull.apply(line(u"Downloading"_s, u"a"_s, 100, 100));
    pull.apply(line(u"Downloading"_s, u"c"_s, 0, 300));
    QCOMPARE(pull.layers[0].id + pull.layers[1].id + pull.layers[2].id, u"abc"_s);
    QCOMPARE(pull.totalBytes(), 400);
    QCOMPARE(pull.downloadedBytes(), 100);
    QCOMPARE(pull.fraction(), 0.75 * 0.25);
    QCOMPARE(pull.doneLayers(), 1);
    // More bytes than announced, as pushes tell them.
    pull.apply(line(u"Downloading"_s, u"c"_s, 900, 300));
    QCOMPARE(pull.downloadedBytes(), 400);
    QCOMPARE(pull.fraction(), 0.75);
}

void TestProgress::retried()
{
    PullProgress pull;
    pull.apply(line(u"Pulling fs layer"_s, u"a"_s));
    pull.apply(line(u"Downloading"_s, u"a"_s, 80, 100));
    pull.apply(line(u"Retrying in 4 seconds"_s, u"a"_s));
    QVERIFY(pull.layers[0].phase == Phase::Waiting);
    QCOMPARE(pull.downloadedBytes(), 0);
    QCOMPARE(pull.totalBytes(), 100);
    QCOMPARE(pull.fraction(), 0.0);
}

void TestProgress::failed()
{
    PullProgress pull;
    auto bad = line({});
    bad.error = u"no space left on device"_s;
    pull.apply(bad);
    QCOMPARE(pull.error, u"no space left on device"_s);
    pull.apply(ProgressLine());
    QCOMPARE(pull.error, u"no space left on device"_s);
}

void TestProgress::secondsAreNoBytes()
{
    PullProgress pull;
    for (const auto &text : fixtureLines("docker-29/pull.jsonl").first(8)) {
        const auto parsed = core::parseProgress(text);
        QVERIFY(parsed.ok());
        pull.apply(*parsed);
    }
    QCOMPARE(pull.layers.size(), 2);
    QVERIFY(pull.layers[0].phase == Phase::Extracting);
    QCOMPARE(pull.layers[0].current, 0);
    QCOMPARE(pull.layers[0].total, 4194304);
    QCOMPARE(pull.downloadedBytes(), 4194304);
}

void TestProgress::everythingThere()
{
    PullProgress pull;
    pull.apply(line(u"Already exists"_s, u"a"_s));
    QCOMPARE(pull.fraction(), 1.0);
    QCOMPARE(pull.totalBytes(), 0);
}

void TestProgress::recorded()
{
    for (const char *name : {"docker-20.10/pull.jsonl", "docker-29/pull.jsonl"}) {
        PullProgress pull;
        double last = -1;
        for (const auto &text : fixtureLines(name)) {
            const auto parsed = core::parseProgress(text);
            QVERIFY(parsed.ok());
            pull.apply(*parsed);
            QVERIFY(pull.fraction() <= 1.0);
            QVERIFY(pull.downloadedBytes() <= pull.totalBytes());
            last = pull.fraction();
        }
        QCOMPARE(last, 1.0);
        QVERIFY(pull.layers.size() >= 2);
        QCOMPARE(pull.doneLayers(), static_cast<int>(pull.layers.size()));
        QVERIFY(pull.digest.startsWith(u"sha256:"_s));
        QCOMPARE(pull.lastStatus, u"Status: Downloaded newer image for nginx:latest"_s);
        QCOMPARE(pull.error, QString());
    }
}

void TestProgress::upToDate()
{
    PullProgress pull;
    for (const auto &text : fixtureLines("docker-20.10/pull_again.jsonl"))
        pull.apply(*core::parseProgress(text));
    QCOMPARE(pull.layers.size(), 0);
    QCOMPARE(pull.lastStatus, u"Status: Image is up to date for nginx:latest"_s);
    QCOMPARE(pull.fraction(), -1.0);
}

void TestProgress::podman()
{
    PullProgress pull;
    for (const auto &text : fixtureLines("podman-5/pull.jsonl"))
        pull.apply(*core::parseProgress(text));
    // The last line names the image, which is no layer.
    QCOMPARE(pull.layers.size(), 2);
    QVERIFY(pull.layers[0].phase == Phase::Downloaded);
    QCOMPARE(pull.downloadedBytes(), 1000);
}

static const support::TestClass<TestProgress> registration("tst_progress");
#include "tst_progress.moc"
