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

Q_DECLARE_METATYPE(app::Stranded)

/// A container made anew, with an engine that fails at this step or that. The old one is never lost.
class TestRecreateJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allGoesWell();
    void stoppedOne();
    void stoppedOneHasToRunToo();
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
    void oldOneIsGoneAlready();
    void lostAnswerOfTheRename_data();
    void lostAnswerOfTheRename();
    void lostAnswerOfTheCreation();
    void newOneInTheWayIsTold();
    void whatIsLeftInTheMiddle_data();
    void whatIsLeftInTheMiddle();
    void wordsOfWhatIsLeft();

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
    QByteArray m_name; ///< of the old container, as this engine has it
    QByteArray m_closeAt; ///< nothing is answered to this
    QByteArray m_lookAt;
    std::optional<app::Stranded> m_seen; ///< when that arrived
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
        if (line == m_lookAt)
            m_seen = m_job->stranded();
        const bool isRename = line == renameOld || line == renameBack;
        if (isRename && !m_trouble.contains(line))
            m_name = line == renameOld ? "web-old" : "web";
        return line == m_closeAt ? Script().close() : answerTo(line);
    });
    m_client = std::make_unique<engine::Client>(m_server->endpoint());
    m_auth = std::make_unique<engine::RegistryAuth>(engine::Surroundings::of({}, m_folder.path(), {}));
    m_old = inspectOf("running");
    m_trouble.clear();
    m_waited.clear();
    m_lines.clear();
    m_cancelAt.clear();
    m_closeAt.clear();
    m_lookAt.clear();
    m_seen.reset();
    m_name = "web";
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
        return reply(200, QByteArray(m_old).replace("/web", QByteArray('/' + m_name)));
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
    m_job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_succeeded->size(), 1, 10'000);
    QCOMPARE(m_lines, (QByteArrayList{renameOld, createNew, start, removeOld}));
}

void TestRecreateJob::stoppedOneHasToRunToo()
{
    m_old = inspectOf("exited");
    m_waited = R"({"StatusCode":1})";
    m_job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, 10'000);
    // It did not run before, so it does not run now.
    QCOMPARE(m_lines, (QByteArrayList{renameOld, createNew, start, removeNew, renameBack}));
    QVERIFY(m_job->stranded().isNothing());
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
    QCOMPARE(failure.text.command, u"docker rename web-old web"_s);
    QCOMPARE(m_job->strandedName(), u"web-old"_s);

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

void TestRecreateJob::oldOneIsGoneAlready()
{
    QSignalSpy remains(m_job.get(), &app::RecreateJob::oldRemains);
    m_trouble.insert(removeOld, 404);
    m_job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_succeeded->size(), 1, 10'000);
    QCOMPARE(remains.size(), 0);
}

void TestRecreateJob::lostAnswerOfTheRename_data()
{
    QTest::addColumn<bool>("done");
    QTest::newRow("carried out") << true;
    QTest::newRow("not carried out") << false;
}

void TestRecreateJob::lostAnswerOfTheRename()
{
    QFETCH(bool, done);
    m_closeAt = renameOld;
    if (!done) {
        m_trouble.insert(renameOld, 500);
        m_trouble.insert(renameBack, 400); // it has that name
    }
    m_job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, 10'000);
    QCOMPARE(m_name, QByteArray("web"));
    QCOMPARE(m_lines.last(), renameBack);
    QVERIFY(m_job->stranded().isNothing());
    QVERIFY(!m_failed->first().first().value<core::RunFailure>().text.nextStep.contains(u"web-old"_s));
}

void TestRecreateJob::lostAnswerOfTheCreation()
{
    m_closeAt = createNew;
    m_trouble.insert(renameBack, 409); // a new one was made after all
    m_job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, 10'000);
    const auto failure = m_failed->first().first().value<core::RunFailure>();
    QCOMPARE(failure.text.command, u"docker rm -f web\ndocker rename web-old web"_s);
}

void TestRecreateJob::newOneInTheWayIsTold()
{
    m_trouble.insert(start, 400);
    m_trouble.insert(removeNew, 500);
    m_trouble.insert(renameBack, 409);
    m_trouble.insert(startBack, 500);
    m_job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, 10'000);
    const auto failure = m_failed->first().first().value<core::RunFailure>();
    QCOMPARE(failure.text.command, u"docker rm -f new\ndocker rename web-old web\ndocker start web"_s);
}

void TestRecreateJob::whatIsLeftInTheMiddle_data()
{
    using Name = app::Stranded::Name;
    QTest::addColumn<QByteArray>("line"); ///< at whose arrival the engine would be left
    QTest::addColumn<app::Stranded>("expected");
    const bool stopped = true;
    QTest::newRow("inspect") << QByteArray("GET /containers/old/json") << app::Stranded{};
    QTest::newRow("rename") << renameOld << app::Stranded{Name::Unknown, false, false, false, {}};
    QTest::newRow("create") << createNew << app::Stranded{Name::Other, false, false, false, u"web"_s};
    QTest::newRow("stop") << stop << app::Stranded{Name::Other, stopped, false, false, u"new"_s};
    QTest::newRow("start") << start << app::Stranded{Name::Other, stopped, false, false, u"new"_s};
    QTest::newRow("remove") << removeOld << app::Stranded{Name::Other, stopped, false, true, u"new"_s};
    QTest::newRow("rename back") << renameBack << app::Stranded{Name::Unknown, stopped, false, false, {}};
    QTest::newRow("start again") << startBack << app::Stranded{Name::Own, stopped, false, false, {}};
}

void TestRecreateJob::whatIsLeftInTheMiddle()
{
    QFETCH(QByteArray, line);
    QFETCH(app::Stranded, expected);
    m_lookAt = line;
    if (line == renameBack || line == startBack)
        m_trouble.insert(start, 400);
    m_job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->size() + m_succeeded->size(), 1, 10'000);
    QVERIFY(m_seen.has_value());
    QVERIFY(*m_seen == expected);
    QVERIFY(m_job->stranded().isNothing());
}

void TestRecreateJob::wordsOfWhatIsLeft()
{
    using Name = app::Stranded::Name;
    const auto text = [this](const app::Stranded &left) {
        return app::strandedText(m_request, left);
    };
    QVERIFY(text({}).title.isEmpty() && text({}).command.isEmpty());
    // The new one is named by its ID, so that it is not the old one that goes.
    QCOMPARE(text({Name::Unknown, true, true, false, u"abc"_s}).command,
             u"docker rm -f abc\ndocker rename web-old web\ndocker start web\ndocker pause web"_s);
    QCOMPARE(text({Name::Own, true, false, false, {}}).command, u"docker start web"_s);
    QVERIFY(text({Name::Own, true, false, false, {}}).title.contains(u"web"_s));
    m_request.run.name = u"web"_s;
    const core::ErrorText removing = text({Name::Other, true, false, true, u"abc"_s});
    QCOMPARE(removing.command, u"docker rm web-old"_s);
    QVERIFY(removing.title.contains(u"runs"_s));
}

static const support::TestClass<TestRecreateJob> registration("tst_recreatejob");
#include "tst_recreatejob.moc"
