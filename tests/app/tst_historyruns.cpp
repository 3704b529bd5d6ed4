#include "app/historyplace.h"
#include "app/runjob.h"
#include "core/command.h"
#include "engine/surroundings.h"
#include "support/testclass.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Exchange;
using support::Script;
using State = core::HistoryEntry::State;

/// Runs and pulls in the history: all requests of one are its own.
class TestHistoryRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detachedRun();
    void runThatPulls();
    void failedRun();
    void canceledRun();
    void pullOfItsOwn();
};

namespace {

/// A registry login that nobody has.
engine::RegistryAuth &noLogin()
{
    static const QTemporaryDir folder;
    static engine::RegistryAuth auth(
        engine::Surroundings::of({}, folder.path(), engine::Surroundings::ofThisProcess().os));
    return auth;
}

} // namespace

void TestHistoryRuns::detachedRun()
{
    Place place;
    QTRY_VERIFY(place.isLoaded());
    app::RunJob job(*place.session.client(), noLogin(), place.history(), runOf(u"nginx"_s, u"neu"_s));
    QSignalSpy succeeded(&job, &app::RunJob::succeeded);
    job.start();
    QTRY_COMPARE(succeeded.size(), 1);
    const QString id = succeeded.at(0).at(0).toString();
    const auto deeds = place.deeds(1);
    QCOMPARE(deeds.size(), 1);
    QCOMPARE(commandsOf(deeds.first()), u"docker run -d --name neu nginx"_s);
    QCOMPARE(linesOf(deeds.first()),
             (QStringList{u"POST /containers/create 201"_s, u"POST /containers/"_s + id + u"/start 204"_s}));
    QTRY_COMPARE(actionsOf(*place.history().entry(deeds.first().id)), (QStringList{u"create"_s, u"start"_s}));
}

void TestHistoryRuns::runThatPulls()
{
    Place place;
    QTRY_VERIFY(place.isLoaded());
    place.engine.trouble("/containers/create", Script().send(support::wholeAnswer(
                                                   404, R"({"message":"No such image: a:latest"})")));
    app::RunJob job(*place.session.client(), noLogin(), place.history(), runOf(u"a"_s, {}));
    QSignalSpy failed(&job, &app::RunJob::failed);
    QSignalSpy succeeded(&job, &app::RunJob::succeeded);
    // After the pull it is there.
    connect(&job, &app::RunJob::pulling, this, [&] {
        place.engine.clearTrouble();
        place.engine.trouble("/images/create",
                             Script().send(support::wholeAnswer(200, "{\"status\":\"Done\"}\r\n")));
    });
    job.start();
    QTRY_COMPARE(succeeded.size() + failed.size(), 1);
    const auto deeds = place.deeds(1);
    QCOMPARE(deeds.size(), 1); // the pull is a part of the run
    QCOMPARE(deeds.first().state, State::Done);
    QStringList lines = linesOf(deeds.first());
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.mid(0, 3), (QStringList{u"POST /containers/create 404"_s, u"POST /images/create 200"_s,
                                           u"POST /containers/create 201"_s}));
}

void TestHistoryRuns::failedRun()
{
    Place place;
    QTRY_VERIFY(place.isLoaded());
    place.engine.trouble("/start",
                         Script().send(support::wholeAnswer(
                             500, R"({"message":"Bind for 0.0.0.0:80 failed: port is already allocated"})")));
    core::RunRequest run = runOf(u"nginx"_s, u"neu"_s);
    run.ports = {{{}, quint16(80), {80, u"tcp"_s}}};
    app::RunJob job(*place.session.client(), noLogin(), place.history(), run);
    QSignalSpy failed(&job, &app::RunJob::failed);
    job.start();
    QTRY_COMPARE(failed.size(), 1);
    const auto deeds = place.deeds(1);
    QCOMPARE(deeds.size(), 1);
    QCOMPARE(deeds.first().state, State::Failed);
    QVERIFY2(deeds.first().problem.contains(u"80"_s), qPrintable(deeds.first().problem));
    QCOMPARE(deeds.first().exchanges.size(), 2);
    QCOMPARE(deeds.first().exchanges.last().status, 500);
}

void TestHistoryRuns::canceledRun()
{
    Place place;
    QTRY_VERIFY(place.isLoaded());
    place.engine.trouble("/start", Script().never());
    app::RunJob job(*place.session.client(), noLogin(), place.history(), runOf(u"nginx"_s, u"neu"_s));
    QSignalSpy starting(&job, &app::RunJob::starting);
    job.start();
    QTRY_COMPARE(starting.size(), 1);
    QTRY_COMPARE(place.history().entries().last().exchanges.size(), 2);
    job.cancel();
    const auto deeds = place.deeds(1);
    QCOMPARE(deeds.size(), 1);
    QCOMPARE(deeds.first().state, State::Canceled);
    // What was made is taken away again, and that is told, too.
    QTRY_COMPARE(place.history().entry(deeds.first().id)->exchanges.size(), 3);
    const QList<Exchange> exchanges = place.history().entry(deeds.first().id)->exchanges;
    QCOMPARE(exchanges.last().method, QByteArray("DELETE"));
    QTRY_VERIFY(place.history().entry(deeds.first().id)->exchanges.at(1).error.has_value());
}

void TestHistoryRuns::pullOfItsOwn()
{
    Place place;
    QTRY_VERIFY(place.isLoaded());
    place.engine.trouble("/images/create", Script().send(support::wholeAnswer(
                                               404, R"({"message":"pull access denied for a"})")));
    app::PullJob job(*place.session.client(), noLogin(), place.history(), {u"a"_s, {}});
    QSignalSpy failed(&job, &app::PullJob::failed);
    job.start();
    QTRY_COMPARE(failed.size(), 1);
    const auto deeds = place.deeds(1);
    QCOMPARE(deeds.size(), 1);
    QCOMPARE(commandsOf(deeds.first()), u"docker pull a"_s);
    QCOMPARE(deeds.first().state, State::Failed);
    QVERIFY(!deeds.first().problem.isEmpty());
    for (const auto &[name, value] : deeds.first().exchanges.first().headers)
        QVERIFY(name != "X-Registry-Auth" || value == core::secretDots().toUtf8());
}

static const support::TestClass<TestHistoryRuns> registration("tst_historyruns");

#include "tst_historyruns.moc"
