#include "engine/contextwatcher.h"

#include "dockerhome.h"
#include "support/testclass.h"

#include <QSaveFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using engine::ContextWatcher;

namespace {

/// As docker does it: a new file takes the place of the old one.
bool replace(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

} // namespace

class TestContextWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void configIsWritten();
    void configIsReplacedAgainAndAgain();
    void configComesAndGoes();
    void foldersThatDoNotExistYet();
    void contexts();
    void foldersAreReplaced();
    void burstIsOneSignal();
    void longBurstIsToldInTime();
    void otherFilesAreNoChange();

private:
    /// Signals that came, when none has come for a while.
    int settled(const QSignalSpy &spy) const;
    void watch(const QString &folder);

    std::unique_ptr<DockerHome> m_home;
    QString m_config;
    std::unique_ptr<ContextWatcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_spy;
};

// One change, one signal: waits for it, and forgets it.
#define EXPECT_CHANGE()                                                                                      \
    QTRY_COMPARE_WITH_TIMEOUT(m_spy->count(), 1, 5000);                                                      \
    m_spy->clear()

void TestContextWatcher::init()
{
    m_spy.reset();
    m_watcher.reset();
    m_home = std::make_unique<DockerHome>();
    QVERIFY(m_home->isValid());
    m_config = m_home->config(QStringLiteral("config.json"));
}

int TestContextWatcher::settled(const QSignalSpy &spy) const
{
    QTest::qWait(800);
    return int(spy.count());
}

void TestContextWatcher::watch(const QString &folder)
{
    m_watcher = std::make_unique<ContextWatcher>(folder);
    m_spy = std::make_unique<QSignalSpy>(m_watcher.get(), &ContextWatcher::changed);
}

void TestContextWatcher::configIsWritten()
{
    QVERIFY(DockerHome::write(m_config, "{}"));
    watch(m_home->config({}));
    QVERIFY(DockerHome::write(m_config, "{\"currentContext\":\"a\"}"));
    EXPECT_CHANGE();
    QVERIFY(DockerHome::write(m_config, "{\"currentContext\":\"b\"}"));
    EXPECT_CHANGE();
    QCOMPARE(settled(*m_spy), 0);
}

void TestContextWatcher::configIsReplacedAgainAndAgain()
{
    QVERIFY(DockerHome::write(m_config, "{}"));
    watch(m_home->config({}));
    for (const QByteArray &content :
         {QByteArray("{\"a\":1}"), QByteArray("{\"a\":2}"), QByteArray("{\"a\":3}")}) {
        QVERIFY(replace(m_config, content));
        EXPECT_CHANGE();
    }
    QVERIFY(DockerHome::write(m_config, "{\"a\":4}"));
    EXPECT_CHANGE();
}

void TestContextWatcher::configComesAndGoes()
{
    QVERIFY(QDir().mkpath(m_home->config({})));
    watch(m_home->config({}));
    QVERIFY(DockerHome::write(m_config, "{}"));
    EXPECT_CHANGE();
    QVERIFY(DockerHome::write(m_config, "{\"a\":1}"));
    EXPECT_CHANGE();
    QVERIFY(QFile::remove(m_config));
    EXPECT_CHANGE();
    QVERIFY(DockerHome::write(m_config, "{\"a\":2}"));
    EXPECT_CHANGE();
}

void TestContextWatcher::foldersThatDoNotExistYet()
{
    const QString folder = m_home->path() + QLatin1String("/not/yet");
    watch(folder);
    QVERIFY(QDir().mkpath(m_home->path() + QLatin1String("/not")));
    QCOMPARE(settled(*m_spy), 0);
    QVERIFY(DockerHome::write(folder + QLatin1String("/config.json"), "{}"));
    EXPECT_CHANGE();
    QVERIFY(replace(folder + QLatin1String("/config.json"), "{\"a\":1}"));
    EXPECT_CHANGE();
    QVERIFY(DockerHome::write(folder + QLatin1String("/contexts/meta/x/meta.json"), "{}"));
    EXPECT_CHANGE();
}

void TestContextWatcher::contexts()
{
    const QString name = QStringLiteral("one");
    QVERIFY(DockerHome::write(m_config, "{}"));
    watch(m_home->config({}));
    QVERIFY(m_home->writeContext(name, "unix:///1"));
    EXPECT_CHANGE();
    QVERIFY(m_home->writeContext(name, "unix:///2"));
    EXPECT_CHANGE();
    QVERIFY(replace(m_home->meta(name), "{}"));
    EXPECT_CHANGE();
    QVERIFY(replace(m_home->meta(name), "{\"Name\":\"one\"}"));
    EXPECT_CHANGE();
    QVERIFY(m_home->writeContext(QStringLiteral("two"), "unix:///2"));
    EXPECT_CHANGE();
    QVERIFY(DockerHome::write(m_home->pem(name, QStringLiteral("ca.pem")), "1"));
    EXPECT_CHANGE();
    QVERIFY(DockerHome::write(m_home->pem(name, QStringLiteral("ca.pem")), "2"));
    EXPECT_CHANGE();
    QVERIFY(QDir(QFileInfo(m_home->meta(name)).path()).removeRecursively());
    EXPECT_CHANGE();
    QVERIFY(QDir(m_home->config(QStringLiteral("contexts"))).removeRecursively());
    EXPECT_CHANGE();
    QVERIFY(m_home->writeContext(name, "unix:///1"));
    EXPECT_CHANGE();
}

void TestContextWatcher::foldersAreReplaced()
{
    const QString name = QStringLiteral("one");
    QVERIFY(m_home->writeContext(name, "unix:///1"));
    watch(m_home->config({}));
    const QString folder = m_home->path() + QLatin1String("/.docker");
    QVERIFY(QDir().rename(folder, m_home->path() + QLatin1String("/old")));
    EXPECT_CHANGE();
    QVERIFY(m_home->writeContext(name, "unix:///2"));
    EXPECT_CHANGE();
    QVERIFY(m_home->writeContext(name, "unix:///3"));
    EXPECT_CHANGE();
}

void TestContextWatcher::burstIsOneSignal()
{
    QVERIFY(DockerHome::write(m_config, "{}"));
    watch(m_home->config({}));
    for (int i = 0; i < 5; ++i) {
        QVERIFY(replace(m_config, QByteArray::number(i)));
        QVERIFY(m_home->writeContext(QString::number(i), "unix:///x"));
        QTest::qWait(20);
    }
    QCOMPARE(settled(*m_spy), 1);
}

void TestContextWatcher::longBurstIsToldInTime()
{
    QVERIFY(DockerHome::write(m_config, "{}"));
    watch(m_home->config({}));
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; m_spy->isEmpty() && clock.elapsed() < 10000; ++i) {
        QVERIFY(replace(m_config, QByteArray::number(i)));
        QTest::qWait(50);
    }
    QCOMPARE(m_spy->count(), 1);
    QVERIFY2(clock.elapsed() < 6000, qPrintable(QString::number(clock.elapsed())));
}

void TestContextWatcher::otherFilesAreNoChange()
{
    QVERIFY(DockerHome::write(m_config, "{}"));
    watch(m_home->config({}));
    QVERIFY(DockerHome::write(m_home->config(QStringLiteral("daemon.json")), "{}"));
    QVERIFY(DockerHome::write(m_home->config(QStringLiteral("buildx/activity/x")), "{}"));
    QVERIFY(replace(m_config, "{}"));
    QCOMPARE(settled(*m_spy), 0);
}

static const support::TestClass<TestContextWatcher> registration("tst_contextwatcher");
#include "tst_contextwatcher.moc"
