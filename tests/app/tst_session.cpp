#include "app/session.h"
#include "support/fakeengine.h"
#include "support/testclass.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What the session asks an engine for, and how often.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pruneOfImagesReadsTheContainersSeldom();
    void statsThatFailAreAskedForEverMoreSeldom();
    void actsOnManyLeaveRoomForReading();

private:
    static int asked(support::FakeEngine &engine, QByteArrayView pathEnd);
};

/// So many GETs of paths with this end came.
int TestSession::asked(support::FakeEngine &engine, QByteArrayView pathEnd)
{
    const auto &requests = engine.server().requests();
    return int(std::count_if(requests.begin(), requests.end(), [&](const support::FakeRequest &request) {
        return request.method == "GET" && request.path.endsWith(pathEnd);
    }));
}

void TestSession::pruneOfImagesReadsTheContainersSeldom()
{
    support::FakeEngine engine;
    engine.addContainer(u"one"_s, u"busybox"_s, true);
    app::Session session;
    session.connectTo(engine.endpoint());
    QTRY_VERIFY_WITH_TIMEOUT(session.containersLoaded() && session.imagesLoaded(), 10'000);
    const int before = asked(engine, "/containers/json");

    QElapsedTimer storm;
    storm.start();
    QString made;
    for (int number = 0; number < 100; ++number) {
        engine.tellImage(u"delete"_s, u"image%1"_s.arg(number));
        if (number == 50)
            made = engine.addContainer(u"two"_s, u"busybox"_s, true);
        QTest::qWait(3);
    }
    QTRY_VERIFY(session.containers()->find(made));
    QTest::qWait(300);
    // One every 120 ms, those for the container that was made meanwhile, and one at the end.
    const int most = int(storm.elapsed() / 120) + 4;
    const int often = asked(engine, "/containers/json") - before;
    QVERIFY2(often >= 1 && often <= most, qPrintable(u"%1 times, at most %2"_s.arg(often).arg(most)));

    // An event after all of them is not forgotten, and what changes no name changes no row.
    const int then = asked(engine, "/containers/json");
    engine.tellImage(u"tag"_s, u"late"_s);
    QTRY_VERIFY(asked(engine, "/containers/json") > then);
    QTest::qWait(300);
    const int after = asked(engine, "/containers/json");
    engine.tellImage(u"push"_s, u"late"_s);
    QTest::qWait(300);
    QCOMPARE(asked(engine, "/containers/json"), after);
}

void TestSession::statsThatFailAreAskedForEverMoreSeldom()
{
    support::FakeEngine engine;
    const QString id = engine.addContainer(u"one"_s, u"busybox"_s, true);
    engine.trouble("/stats", support::Script().send(support::wholeAnswer(500, R"({"message":"no cgroup"})")));
    app::Session session;
    session.connectTo(engine.endpoint());
    QTRY_VERIFY_WITH_TIMEOUT(session.containersLoaded(), 10'000);
    session.watchUsage({id});
    QTRY_COMPARE(asked(engine, "/stats"), 1);
    QElapsedTimer rest;
    rest.start();
    // Not with every change of the list, nor with every look at the row.
    const QString other = engine.addContainer(u"two"_s, u"busybox"_s, true);
    QTRY_VERIFY(session.containers()->find(other));
    session.watchUsage({});
    session.watchUsage({id});
    QTRY_COMPARE_WITH_TIMEOUT(asked(engine, "/stats"), 2, 10'000);
    QVERIFY2(rest.restart() > 1'500, "too early");
    QTRY_COMPARE_WITH_TIMEOUT(asked(engine, "/stats"), 3, 20'000);
    QVERIFY2(rest.elapsed() > 3'500, "too early");

    // Another start is another chance, and a sample ends the resting.
    engine.trouble("/stats", support::Script().send(support::wholeAnswer(
                                 200, R"({"read":"2024-01-02T03:04:05Z","memory_stats":{"usage":4096}})"
                                      "\n")));
    engine.end(id, 0, 0);
    QTRY_COMPARE(session.containers()->find(id)->state, core::ContainerState::Exited);
    QCOMPARE(asked(engine, "/stats"), 3);
    engine.start(id);
    QTRY_COMPARE(asked(engine, "/stats"), 4);
    rest.restart();
    QTRY_COMPARE_WITH_TIMEOUT(asked(engine, "/stats"), 6, 20'000);
    QVERIFY2(rest.elapsed() < 5'500, "still resting"); // 2 s and 2 s
}

void TestSession::actsOnManyLeaveRoomForReading()
{
    // Not the kind of the machine: a pipe takes fewer calls at once.
    support::FakeEngine engine(support::FakeServer::Kind::Tcp);
    core::ContainerRequest stop;
    stop.verb = core::ContainerVerb::Stop;
    for (int number = 0; number < 60; ++number)
        stop.ids.append(engine.addContainer(u"c%1"_s.arg(number), u"busybox"_s, true));
    engine.trouble("/stop", support::Script().waitForGate().send("HTTP/1.1 204 No Content\r\n\r\n"));
    app::Session session;
    session.connectTo(engine.endpoint());
    QTRY_VERIFY_WITH_TIMEOUT(session.containersLoaded() && session.imagesLoaded(), 10'000);
    QSignalSpy failed(&session, &app::Session::actionFailed);
    session.perform(stop);
    QTRY_COMPARE_WITH_TIMEOUT(engine.posted("/stop").size(), 24, 10'000);
    QTest::qWait(300);
    QCOMPARE(engine.posted("/stop").size(), 24);
    // While none of them is answered, the lists are, and a container that comes is seen.
    const QString other = engine.addContainer(u"other"_s, u"busybox"_s, true);
    QTRY_VERIFY(session.containers()->find(other));
    QCOMPARE(session.containers()->pending(stop.ids.last()), core::ContainerVerb::Stop);

    engine.server().openGate();
    QTRY_COMPARE_WITH_TIMEOUT(engine.posted("/stop").size(), 60, 10'000);
    const auto pending = [&](const QString &id) {
        return session.containers()->pending(id).has_value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(std::none_of(stop.ids.begin(), stop.ids.end(), pending), 10'000);
    QCOMPARE(failed.count(), 0);
}

static const support::TestClass<TestSession> registration("tst_session");
#include "tst_session.moc"
