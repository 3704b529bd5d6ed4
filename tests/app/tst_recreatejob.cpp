#include "app/history.h"
#include "app/recreatejob.h"
#include "engine/surroundings.h"
#include "support/fakeserver.h"
#include "support/testclass.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Script;

/// A container made anew, with an engine that fails at this step or that. The old one is never lost.
class TestRecreateJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allGoesWell();
    void stoppedOne();
    void imageIsPulledBefore();
    void whatFailsIsPutBack_data();
    void whatFailsIsPutBack();
    void nothingIsTouchedFor_data();
    void nothingIsTouchedFor();
    void endsAtOnce();
    void cancelPutsBack_data();
    void cancelPutsBack();
    void nameOfTheOldOneIsTold();
    void oldOneRemains();

private:
    void makeJob();
    Script answerTo(const QByteArray &line) const;

    QTemporaryDir m_folder;
    std::unique_ptr<support::FakeServer> m_server;
    std::unique_ptr<engine::Client> m_client;
    std::unique_ptr<engine::RegistryAuth> m_auth;
    app::History m_history;
    std::unique_ptr<app::RecreateJob> m_job;
    std::unique_ptr<QSignalSpy> m_succeeded;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_canceled;
    QByteArray m_old; ///< inspect of the old container
    QHash<QByteArray, int> m_trouble; ///< status by "METHOD path"
    QByteArray m_waited; ///< answer to wait; empty: it runs on
    QByteArrayList m_lines; ///< what was asked to be done
    core::RecreateRequest m_request;
    QByteArray m_cancelAt;
};

namespace {

const QByteArray renameOld = "POST /containers/old/rename?name=web-old";
const QByteArray createNew = "POST /containers/create?name=web";
const QByteArray stop = "POST /containers/old/stop";
const QByteArray start = "POST /containers/new/start";
const QByteArray removeOld = "DELETE /containers/old";
const QByteArray removeNew = "DELETE /containers/new?force=1&v=1";
const QByteArray renameBack = "POST /containers/old/rename?name=web";
const QByteArray startBack = "POST /containers/old/start";

QByteArray inspectOf(const char *status, bool autoRemove = false)
{
    return QByteArray(R"({"Id":"old","Name":"/web","State":{"Status":")") + status
           + R"("},"HostConfig":{"AutoRemove":)" + (autoRemove ? "true" : "false") + R"(},"Config":{}})";
}

} // namespace

void TestRecreateJob::init()
{
    m_job.reset();
    m_client.reset();
    m_server = std::make_unique<support::FakeServer>();
    m_server->setHandler([this](const support::FakeRequest &request) -> std::optional<Script> {
        const QByteArray line = request.method + ' ' + request.target;
        const bool isReading = request.method == "GET" || line.contains("/wait");
        if (!isReading)
            m_lines.append(line);
        if (line == m_cancelAt)
            m_job->cancel();
        return answerTo(line);
    });
    m_client = std::make_unique<engine::Client>(m_server->endpoint());
    m_auth = std::make_unique<engine::RegistryAuth>(engine::Surroundings::of({}, m_folder.path(), {}));
    m_old = inspectOf("running");
    m_trouble.clear();
    m_waited.clear();
    m_lines.clear();
    m_cancelAt.clear();
    m_request = {u"old"_s, u"web"_s, u"web-old"_s, true, {}};
    m_request.run.image = u"busybox"_s;
    makeJob();
}

void TestRecreateJob::makeJob()
{
    m_job = std::make_unique<app::RecreateJob>(*m_client, *m_auth, m_history, m_request);
    m_succeeded = std::make_unique<QSignalSpy>(m_job.get(), &app::RecreateJob::succeeded);
    m_failed = std::make_unique<QSignalSpy>(m_job.get(), &app::RecreateJob::failed);
    m_canceled = std::make_unique<QSignalSpy>(m_job.get(), &app::RecreateJob::canceled);
}

Script TestRecreateJob::answerTo(const QByteArray &line) const
{
    const auto reply = [](int status, const QByteArray &body = {}) {
        return Script().send(support::wholeAnswer(status, body));
    };
    const auto trouble = m_trouble.value(line);
    if (trouble)
        return reply(trouble, R"({"message":"no luck"})");
    if (line == "GET /containers/old/json")
        return reply(200, m_old);
    if (line.startsWith("GET /images/"))
        return reply(200, R"({"Id":"sha256:1"})");
    if (line.startsWith("POST /images/create"))
        return reply(200, R"({"status":"Pulling"})");
    if (line == createNew)
        return reply(201, R"({"Id":"new","Warnings":[]})");
    if (line.startsWith("POST /containers/new/wait"))
        return m_waited.isEmpty() ? Script().never() : reply(200, m_waited);
    if (line.startsWith("GET /containers/new/logs"))
        return reply(200, QByteArray("\x02\0\0\0\0\0\0\x05", 8) + "alas\n");
    return reply(204);
}

void TestRecreateJob::allGoesWell()
{
    m_job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_succeeded->size(), 1, 10'000);
    QCOMPARE(m_succeeded->first().first().toString(), u"new"_s);
    // Made before the old one is stopped: what is refused costs no time.
    QCOMPARE(m_lines, (QByteArrayList{renameOld, createNew, stop, start, removeOld}));
    QCOMPARE(m_failed->size() + m_canceled->size(), 0);
    QCOMPARE(m_job->strandedName(), QString());
}

void TestRecreateJob::stoppedOne()
{
    m_old = inspectOf("exited");
    m_waited = R"({"StatusCode":1})"; // nobody waits for it
    m_job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_succeeded->size(), 1, 10'000);
    QCOMPARE(m_lines, (QByteArrayList{renameOld, createNew, start, removeOld}));
}

void TestRecreateJob::imageIsPulledBefore()
{
    m_trouble.insert("GET /images/busybox/json", 404);
    m_job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_succeeded->size(), 1, 10'000);
    QVERIFY(m_lines.first().startsWith("POST /images/create?fromImage=docker.io")
            && m_lines.first().contains("busybox"));
    QCOMPARE(m_lines.mid(1), (QByteArrayList{renameOld, createNew, stop, start, removeOld}));
}

void TestRecreateJob::whatFailsIsPutBack_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("rename") << renameOld << 409 << QByteArrayList{renameOld};
    QTest::newRow("create") << createNew << 400 << QByteArrayList{renameOld, createNew, renameBack};
    QTest::newRow("stop") << stop << 500
                          << QByteArrayList{renameOld, createNew, stop, removeNew, renameBack, startBack};
    QTest::newRow("start") << start << 400 << QByteArrayList{renameOld, createNew,  stop,     start,
                                                             removeNew, renameBack, startBack};
}

void TestRecreateJob::whatFailsIsPutBack()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    QFETCH(QByteArrayList, expected);
    m_trouble.insert(line, status);
    m_job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, 10'000);
    QCOMPARE(m_lines, expected);
    QCOMPARE(m_succeeded->size() + m_canceled->size(), 0);
    QCOMPARE(m_job->strandedName(), QString());
}

void TestRecreateJob::nothingIsTouchedFor_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("removed at its end") << inspectOf("running", true) << QByteArray("none") << 0;
    QTest::newRow("gone") << QByteArray() << QByteArray("GET /containers/old/json") << 404;
    QTest::newRow("engine's trouble")
        << inspectOf("running") << QByteArray("GET /images/busybox/json") << 500;
}

void TestRecreateJob::nothingIsTouchedFor()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    m_old = old;
    m_trouble.insert(line, status);
    m_job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, 10'000);
    QCOMPARE(m_lines, QByteArrayList());
    const auto failure = m_failed->first().first().value<core::RunFailure>();
    QVERIFY(!failure.text.title.isEmpty());
}

void TestRecreateJob::endsAtOnce()
{
    m_waited = R"({"StatusCode":127})";
    m_job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, 10'000);
    QCOMPARE(m_lines, (QByteArrayList{renameOld, createNew, stop, start, removeNew, renameBack, startBack}));
    const auto failure = m_failed->first().first().value<core::RunFailure>();
    QVERIFY(failure.text.title.contains(u"127"_s));
    QCOMPARE(failure.text.raw, u"alas"_s);

    // What has done its work is fine.
    init();
    m_waited = R"({"StatusCode":0})";
    m_job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_succeeded->size(), 1, 10'000);
}

void TestRecreateJob::cancelPutsBack_data()
{
    QTest::addColumn<QByteArray>("line"); ///< at whose arrival it is canceled
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("inspect") << QByteArray("GET /containers/old/json") << QByteArrayList();
    QTest::newRow("rename") << renameOld << QByteArrayList{renameOld, renameBack};
    QTest::newRow("create") << createNew << QByteArrayList{renameOld, createNew, removeNew, renameBack};
    QTest::newRow("stop") << stop
                          << QByteArrayList{renameOld, createNew, stop, removeNew, renameBack, startBack};
    QTest::newRow("start") << start << QByteArrayList{renameOld, createNew,  stop,     start,
                                                      removeNew, renameBack, startBack};
    QTest::newRow("while it settles")
        << QByteArray("POST /containers/new/wait?condition=not-running")
        << QByteArrayList{renameOld, createNew, stop, start, removeNew, renameBack, startBack};
}

void TestRecreateJob::cancelPutsBack()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArrayList, expected);
    m_cancelAt = line;
    m_job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_canceled->size(), 1, 10'000);
    QCOMPARE(m_lines, expected);
    QCOMPARE(m_succeeded->size() + m_failed->size(), 0);
}

void TestRecreateJob::nameOfTheOldOneIsTold()
{
    m_trouble.insert(start, 400);
    m_trouble.insert(renameBack, 500);
    m_job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, 10'000);
    // It runs again under the name it has.
    QCOMPARE(m_lines.last(), startBack);
    const auto failure = m_failed->first().first().value<core::RunFailure>();
    QVERIFY(failure.text.nextStep.contains(u"web-old"_s));

    // The engine goes away in the middle.
    init();
    m_cancelAt = "none";
    m_server->setHandler([this](const support::FakeRequest &request) -> std::optional<Script> {
        const QByteArray line = request.method + ' ' + request.target;
        if (line == stop) {
            m_server->shutDown();
            return Script().close();
        }
        return answerTo(line);
    });
    m_job->start();
    QTRY_COMPARE(m_job->strandedName(), u"web-old"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, 20'000);
    QVERIFY(m_failed->first().first().value<core::RunFailure>().text.nextStep.contains(u"web-old"_s));
}

void TestRecreateJob::oldOneRemains()
{
    QSignalSpy remains(m_job.get(), &app::RecreateJob::oldRemains);
    m_trouble.insert(removeOld, 500);
    m_job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_succeeded->size(), 1, 10'000);
    QCOMPARE(remains.size(), 1);
    QCOMPARE(remains.first().first().toString(), u"web-old"_s);
}

static const support::TestClass<TestRecreateJob> registration("tst_recreatejob");
#include "tst_recreatejob.moc"
