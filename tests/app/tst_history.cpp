#include "app/historyplace.h"
#include "models/historymodel.h"
#include "support/modelprint.h"
#include "support/testclass.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using app::History;
using core::ContainerRequest;
using core::ContainerVerb;
using core::Exchange;
using core::HistoryEntry;
using support::Script;
using State = core::HistoryEntry::State;

/// What the person does and what the window reads, as it is told later.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stop();
    void failedStop();
    void stopThenRemove();
    void renameAndTag();
    void removeImages();
    void automaticReads();
    void engineIsLeft();
    void eachEntryKnowsItsEngine();
    void latestEvents();
    void limits();
    void clears();
    void model();
};

namespace {

Exchange automatic(quint64 serial, qsizetype size, bool ended = true)
{
    Exchange exchange;
    exchange.serial = serial;
    exchange.started = QDateTime::currentDateTime();
    exchange.milliseconds = ended ? 1 : -1;
    exchange.method = "GET";
    exchange.target = "/v1.43/containers/json?all=1";
    exchange.status = 200;
    exchange.answer = QByteArray(size, ' ');
    exchange.answerSize = size;
    return exchange;
}

} // namespace

void TestHistory::stop()
{
    Place place;
    QTRY_VERIFY(place.isLoaded());
    QSignalSpy added(&place.history(), &History::entryAdded);
    place.session.perform(act(ContainerVerb::Stop, {place.id}));
    QCOMPARE(added.size(), 1);
    const core::DeedId id = added.at(0).at(0).toULongLong();
    QCOMPARE(place.history().entry(id)->state, State::Running);
    QTRY_COMPARE(place.history().entry(id)->state, State::Done);
    QTRY_COMPARE(actionsOf(*place.history().entry(id)), (QStringList{u"die"_s}));
    const HistoryEntry entry = *place.history().entry(id);
    QVERIFY(!entry.automatic && entry.milliseconds >= 0 && entry.problem.isEmpty());
    QCOMPARE(entry.deed, core::Deed(act(ContainerVerb::Stop, {place.id})));
    QCOMPARE(commandsOf(entry), u"docker stop web"_s);
    QCOMPARE(core::titleOf(entry), u"Stop web"_s);
    QCOMPARE(linesOf(entry), (QStringList{u"POST /containers/"_s + place.id + u"/stop 204"_s}));
    QVERIFY(entry.exchanges.first().milliseconds >= 0);
}

void TestHistory::failedStop()
{
    Place place;
    QTRY_VERIFY(place.isLoaded());
    const QString other = place.engine.addContainer(u"db"_s, u"nginx"_s, true);
    QTRY_VERIFY(place.session.containers()->find(other));
    place.engine.trouble((u"/"_s + other + u"/stop"_s).toLatin1(),
                         Script().send(support::wholeAnswer(500, R"({"message":"cannot stop"})")));
    QSignalSpy failed(&place.session, &app::Session::actionFailed);
    place.session.perform(act(ContainerVerb::Stop, {place.id, other}));
    const auto deeds = place.deeds(1);
    QCOMPARE(deeds.size(), 1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(deeds.first().state, State::Failed);
    QCOMPARE(deeds.first().problem, u"1 of 2 containers could not be stopped."_s);
    QCOMPARE(commandsOf(deeds.first()), u"docker stop web db"_s);
    QCOMPARE(deeds.first().exchanges.size(), 2);
    const auto broken = std::find_if(deeds.first().exchanges.begin(), deeds.first().exchanges.end(),
                                     [](const Exchange &one) { return one.status == 500; });
    QVERIFY(broken != deeds.first().exchanges.end());
    QCOMPARE(broken->answer, QByteArray(R"({"message":"cannot stop"})"));
    QVERIFY(broken->error.has_value());
}

void TestHistory::stopThenRemove()
{
    Place place;
    QTRY_VERIFY(place.isLoaded());
    place.session.performBoth(act(ContainerVerb::Stop, {place.id}), act(ContainerVerb::Remove, {place.id}));
    const auto deeds = place.deeds(2);
    QCOMPARE(deeds.size(), 2);
    QCOMPARE(commandsOf(deeds.at(0)), u"docker stop web"_s);
    QCOMPARE(commandsOf(deeds.at(1)), u"docker rm web"_s); // named as it was, though it is gone
    QCOMPARE(linesOf(deeds.at(1)), (QStringList{u"DELETE /containers/"_s + place.id + u" 204"_s}));
    QTRY_VERIFY(actionsOf(*place.history().entry(deeds.at(1).id)).contains(u"destroy"_s));
}

void TestHistory::renameAndTag()
{
    Place place;
    QTRY_VERIFY(place.isLoaded());
    place.engine.trouble("/rename", Script().send(support::wholeAnswer(204, {})));
    place.engine.trouble("/tag", Script().send(support::wholeAnswer(404, R"({"message":"no such image"})")));
    int told = 0;
    place.session.rename({place.id, u"웹"_s}, [&](const core::Result<void> &) { ++told; });
    place.session.tag({u"nginx:latest"_s, u"my/web"_s, u"1"_s}, [&](const core::Result<void> &) { ++told; });
    const auto deeds = place.deeds(2);
    QCOMPARE(deeds.size(), 2);
    QCOMPARE(told, 2);
    QCOMPARE(deeds.at(0).state, State::Done);
    QCOMPARE(commandsOf(deeds.at(0)), u"docker rename web 웹"_s);
    QCOMPARE(deeds.at(1).state, State::Failed);
    QCOMPARE(commandsOf(deeds.at(1)), u"docker tag nginx:latest my/web:1"_s);
    QVERIFY(!deeds.at(1).problem.isEmpty());
    QCOMPARE(linesOf(deeds.at(1)), (QStringList{u"POST /images/nginx:latest/tag 404"_s}));
}

void TestHistory::removeImages()
{
    Place place;
    QTRY_VERIFY(place.isLoaded());
    place.engine.trouble("/images/a:1", Script().send(support::wholeAnswer(200, R"([{"Untagged":"a:1"}])")));
    place.engine.trouble("/images/b:1", Script().send(support::wholeAnswer(409, R"({"message":"in use"})")));
    place.session.removeImages({{u"a:1"_s, u"b:1"_s}, true});
    const auto deeds = place.deeds(1);
    QCOMPARE(deeds.size(), 1);
    QCOMPARE(commandsOf(deeds.first()), u"docker rmi -f a:1 b:1"_s);
    QCOMPARE(linesOf(deeds.first()), (QStringList{u"DELETE /images/a:1 200"_s, u"DELETE /images/b:1 409"_s}));
    QCOMPARE(deeds.first().problem, u"1 of 2 images could not be removed."_s);
}

void TestHistory::automaticReads()
{
    Place place;
    QTRY_VERIFY(place.isLoaded());
    QHash<QString, HistoryEntry> byTitle;
    for (const HistoryEntry &entry : place.history().entries()) {
        QVERIFY(entry.automatic);
        QCOMPARE(entry.exchanges.size(), 1);
        byTitle.insert(core::titleOf(entry), entry);
    }
    QCOMPARE(commandsOf(byTitle.value(u"List containers"_s)), u"docker ps -a"_s);
    QCOMPARE(byTitle.value(u"List containers"_s).state, State::Done);
    QVERIFY(byTitle.value(u"List containers"_s).exchanges.first().answer.contains("\"web\"")
            || byTitle.value(u"List containers"_s).exchanges.first().answer.contains("/web"));
    QCOMPARE(commandsOf(byTitle.value(u"List images"_s)), u"docker image ls"_s);
    QCOMPARE(commandsOf(byTitle.value(u"Read versions"_s)), u"docker version"_s);
    QCOMPARE(byTitle.value(u"Follow events"_s).state, State::Running); // it goes on
    const HistoryEntry ping = byTitle.value(u"Check whether the engine responds"_s);
    QVERIFY(ping.id != 0 && ping.mirror.commands.isEmpty() && !ping.mirror.note.isEmpty());
    // Its end is told of the same entry.
    const core::DeedId events = byTitle.value(u"Follow events"_s).id;
    place.engine.server().shutDown();
    QTRY_VERIFY(place.history().entry(events)->state != State::Running);
    QCOMPARE(place.history().entry(events)->exchanges.size(), 1);
}

void TestHistory::engineIsLeft()
{
    Place place;
    QTRY_VERIFY(place.isLoaded());
    place.engine.trouble("/stop", Script().never());
    place.session.perform(act(ContainerVerb::Stop, {place.id}));
    const core::DeedId id = place.history().entries().last().id;
    QTRY_COMPARE(place.history().entry(id)->exchanges.size(), 1);
    place.session.leave();
    for (const HistoryEntry &entry : place.history().entries()) {
        QVERIFY2(entry.state != State::Running, qPrintable(core::titleOf(entry)));
        QVERIFY(entry.milliseconds >= 0);
        for (const Exchange &exchange : entry.exchanges)
            QVERIFY(exchange.milliseconds >= 0);
    }
    QCOMPARE(place.history().entry(id)->state, State::Canceled);
}

void TestHistory::eachEntryKnowsItsEngine()
{
    Place place;
    QTRY_VERIFY(place.isLoaded());
    place.session.perform(act(ContainerVerb::Stop, {place.id}));
    const auto deeds = place.deeds(1);
    QCOMPARE(deeds.size(), 1);
    support::FakeEngine other;
    place.session.connectTo(other.endpoint());
    QTRY_VERIFY(place.isLoaded());
    QVERIFY(place.history().entry(deeds.first().id)->endpoint.samePlace(place.engine.endpoint()));
    QVERIFY(place.history().entries().last().endpoint.samePlace(other.endpoint()));
}

void TestHistory::latestEvents()
{
    History history;
    const auto event = [](const QString &action, const QString &id, const QString &type = u"container"_s) {
        core::EngineEvent one;
        one.type = type;
        one.action = action;
        one.id = id;
        return one;
    };
    // Of what is made the ID is told by the answer, which an event may precede.
    history.take({event(u"create"_s, u"before"_s)});
    QTest::qWait(5);
    const core::DeedId run = history.begin(runOf(u"nginx"_s, {}));
    const core::DeedId pull = history.begin(core::PullRequest{u"docker.io/library/nginx"_s, {}});
    const QString id(64, u'a');
    history.take({event(u"create"_s, id), event(u"create"_s, u"other"_s), event(u"exec_start: a"_s, id),
                  event(u"pull"_s, u"nginx:latest"_s, u"image"_s)});
    Exchange made;
    made.serial = 1;
    made.deed = run;
    made.started = QDateTime::currentDateTime();
    made.milliseconds = 1;
    made.method = "POST";
    made.target = "/v1.43/containers/create";
    made.status = 201;
    made.answer = "{\"Id\":\"" + id.toLatin1() + "\",\"Warnings\":[]}";
    history.take(made);
    QCOMPARE(actionsOf(*history.entry(run)), (QStringList{u"create"_s}));
    QCOMPARE(actionsOf(*history.entry(pull)), (QStringList{u"pull"_s}));
    history.finish(run, State::Done);
    history.finish(run, State::Failed, u"too late"_s);
    QCOMPARE(history.entry(run)->state, State::Done);
    history.take({event(u"start"_s, id)});
    QCOMPARE(actionsOf(*history.entry(run)), (QStringList{u"create"_s, u"start"_s}));
    QTest::qWait(History::eventsAfterMs + 100);
    history.take({event(u"die"_s, id)});
    QCOMPARE(history.entry(run)->events.size(), 2);
}

void TestHistory::limits()
{
    History history;
    QSet<core::DeedId> shown;
    connect(&history, &History::entryAdded, this, [&](core::DeedId id) { shown.insert(id); });
    connect(&history, &History::entriesRemoved, this, [&](const QList<core::DeedId> &ids) {
        for (const core::DeedId id : ids)
            QVERIFY(shown.remove(id));
    });
    const core::DeedId stop = history.begin(act(ContainerVerb::Stop, {u"a"_s}));
    history.finish(stop, core::Result<>());
    history.take(automatic(1, 10, false));
    const core::DeedId underWay = history.entries().last().id;
    for (quint64 i = 2; i <= 1'100; ++i)
        history.take(automatic(i, 10));
    QCOMPARE(history.entries().size(), History::mostEntries);
    QVERIFY(history.entry(stop) && history.entry(underWay));
    QCOMPARE(history.bytes(), 10 * (History::mostEntries - 1));
    for (quint64 i = 2'000; i < 2'700; ++i)
        history.take(automatic(i, Exchange::bodyLimit));
    QVERIFY(history.bytes() <= History::mostBytes && history.bytes() > History::mostBytes / 2);
    QVERIFY(history.entry(stop));
    QCOMPARE(shown.size(), history.entries().size());
    // What was forgotten does not come back with its end.
    history.take(automatic(3'000, 10, false));
    history.clear();
    QCOMPARE(history.entries().size(), 0);
    QCOMPARE(history.bytes(), 0);
    history.take(automatic(3'000, 10));
    QCOMPARE(history.entries().size(), 0);
    history.take(automatic(3'001, 10));
    QCOMPARE(history.entries().size(), 1);
}

void TestHistory::clears()
{
    History history;
    const core::DeedId running = history.begin(act(ContainerVerb::Stop, {u"a"_s}));
    const core::DeedId done = history.begin(act(ContainerVerb::Stop, {u"b"_s}));
    history.finish(done, core::Result<>(core::Error{core::ErrorKind::Canceled, 0, {}}));
    QCOMPARE(history.entry(done)->state, State::Canceled);
    history.clear();
    QVERIFY(history.entry(running) && !history.entry(done));
    history.finish(running, core::Result<>(core::Error{core::ErrorKind::Conflict, 409, u"x"_s}));
    QCOMPARE(history.entry(running)->state, State::Failed);
    QVERIFY(!history.entry(running)->problem.isEmpty());
}

void TestHistory::model()
{
    Place place;
    models::HistoryModel model;
    place.history().fill(model);
    QTRY_VERIFY(place.isLoaded());
    place.session.perform(act(ContainerVerb::Stop, {place.id}));
    QCOMPARE(place.deeds(1).size(), 1);
    const QList<HistoryEntry> entries = place.history().entries();
    QTRY_COMPARE(model.rowCount(), int(place.history().entries().size()));
    QVERIFY(support::printColumn(model, models::HistoryModel::Command).contains(u"docker stop web"_s));
    QTRY_COMPARE(*model.entry(entries.last().id), *place.history().entry(entries.last().id));
    place.history().clear();
    QTRY_COMPARE(model.rowCount(), int(place.history().entries().size()));
}

static const support::TestClass<TestHistory> registration("tst_history");

#include "tst_history.moc"
