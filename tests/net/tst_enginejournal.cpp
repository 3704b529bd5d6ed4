#include "core/command.h"
#include "engine/containers.h"
#include "engine/deedscope.h"
#include "engine/images.h"
#include "engine/system.h"
#include "support/fakeengine.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::Exchange;
using support::FakeEngine;
using support::Script;
namespace containers = engine::containers;

/// What the journal of a client tells is what went over the wire.
class TestEngineJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callAsSent();
    void secretHeaders();
    void whatTakesLongIsToldFirst();
    void deeds();
    void failures();
    void noConnection();
    void canceled();
    void bigBodies();
    void pullWithoutItsLogin();
    void streamOfBytes();
    void refusedAttach();
    void anotherVersion();
    void nobodyListens();
};

namespace {

/// A client of an engine and all that its journal told.
struct Journal
{
    explicit Journal(const core::Endpoint &endpoint) : client(endpoint)
    {
        client.setJournal([this](const Exchange &exchange) { told.append(exchange); });
    }

    QList<Exchange> ended() const
    {
        QList<Exchange> list;
        for (const Exchange &exchange : told) {
            if (exchange.milliseconds >= 0)
                list.append(exchange);
        }
        return list;
    }
    QByteArray header(const Exchange &exchange, const QByteArray &name) const
    {
        for (const auto &[key, value] : exchange.headers) {
            if (key == name)
                return value;
        }
        return {};
    }

    QList<Exchange> told; // before the client, which is gone first
    engine::Client client;
};

} // namespace

void TestEngineJournal::callAsSent()
{
    FakeEngine engine;
    Journal journal(engine.endpoint());
    journal.client.setHeaders({{"Authorization", "geheim"}, {"X-Meta", "웹"}});
    bool connected = false;
    journal.client.connectEngine(this, [&](const auto &info) { connected = info.ok(); });
    QTRY_VERIFY(connected);
    core::RunRequest run;
    run.image = u"nginx"_s;
    run.name = u"웹 1"_s;
    qsizetype known = -1;
    containers::create(journal.client, run, this, [&](const auto &) { known = journal.ended().size(); });
    QTRY_VERIFY(known >= 0);
    QCOMPARE(known, 3); // told before the callback of the call
    const QList<Exchange> list = journal.ended();
    const auto requests = engine.server().requests();
    QCOMPARE(requests.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        const Exchange &exchange = list.at(i);
        QCOMPARE(exchange.method, requests.at(i).method);
        QCOMPARE(exchange.target, requests.at(i).target);
        QCOMPARE(exchange.body, requests.at(i).body);
        QCOMPARE(exchange.bodySize, requests.at(i).body.size());
        QCOMPARE(exchange.headers.size(), requests.at(i).headers.size());
        for (const auto &[name, value] : requests.at(i).headers)
            QCOMPARE(journal.header(exchange, name),
                     name == "Authorization" ? core::secretDots().toUtf8() : value);
        QVERIFY(!exchange.error && !exchange.stream && exchange.started.isValid());
        QVERIFY(i == 0 || exchange.serial > list.at(i - 1).serial);
    }
    QCOMPARE(list.at(0).target, QByteArray("/_ping"));
    QCOMPARE(list.at(0).answer, QByteArray("OK"));
    QVERIFY(list.at(2).target.startsWith("/v1.4"));
    QCOMPARE(list.at(2).status, 201);
    QVERIFY(list.at(2).answer.startsWith("{\"Id\":"));
    QCOMPARE(list.at(2).answerSize, list.at(2).answer.size());
}

void TestEngineJournal::secretHeaders()
{
    FakeEngine engine;
    Journal journal(engine.endpoint());
    const engine::Headers secret{{"CF-Access-Client-Secret", "geheim"},
                                 {"X-Auth-Token", "geheim"},
                                 {"x-api-key", "geheim"},
                                 {"X-Forwarded-Authorization", "geheim"}};
    journal.client.setHeaders(engine::Headers(secret) << std::pair<QByteArray, QByteArray>("X-Team", "blue"));
    bool connected = false;
    journal.client.connectEngine(this, [&](const auto &info) { connected = info.ok(); });
    QTRY_VERIFY(connected);
    const Exchange exchange = journal.ended().first();
    for (const auto &[name, value] : secret) {
        QCOMPARE(engine.server().requests().first().header(name), value);
        QCOMPARE(journal.header(exchange, name), core::secretDots().toUtf8());
    }
    QCOMPARE(journal.header(exchange, "X-Team"), QByteArray("blue"));
}

void TestEngineJournal::whatTakesLongIsToldFirst()
{
    FakeEngine engine;
    const QString id = engine.addContainer(u"web"_s, u"nginx"_s, true);
    engine.trouble("/stop", Script().wait(80).send(support::wholeAnswer(204, {})));
    Journal journal(engine.endpoint());
    bool done = false;
    containers::act(journal.client, {core::ContainerVerb::Stop, {id}, {}, {}, false, false}, id, this,
                    [&](const auto &) { done = true; });
    QTRY_COMPARE(journal.told.size(), 1);
    QVERIFY(!done);
    QCOMPARE(journal.told.at(0).milliseconds, -1);
    QCOMPARE(journal.told.at(0).status, 0);
    QTRY_VERIFY(done);
    QCOMPARE(journal.told.size(), 2);
    QCOMPARE(journal.told.at(1).serial, journal.told.at(0).serial);
    QCOMPARE(journal.told.at(1).status, 204);
    QVERIFY2(journal.told.at(1).milliseconds >= 70,
             qPrintable(QString::number(journal.told.at(1).milliseconds)));
}

void TestEngineJournal::deeds()
{
    FakeEngine engine;
    Journal journal(engine.endpoint());
    int done = 0;
    const auto ping = [&] {
        engine::system::ping(journal.client, this, [&](const auto &) { ++done; });
    };
    ping();
    {
        const engine::DeedScope outer(journal.client, 7);
        ping();
        {
            const engine::DeedScope inner(journal.client, 8);
            ping();
        }
        ping();
    }
    ping();
    QTRY_COMPARE(done, 5);
    QHash<core::DeedId, int> count;
    for (const Exchange &exchange : journal.ended())
        ++count[exchange.deed];
    QCOMPARE(count, (QHash<core::DeedId, int>{{0, 2}, {7, 2}, {8, 1}}));
    // Those of a deed are shown while they are under way.
    QCOMPARE(journal.told.size(), 8);
}

void TestEngineJournal::failures()
{
    FakeEngine engine;
    engine.trouble("/json", Script().send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":").close());
    Journal journal(engine.endpoint());
    int done = 0;
    const auto count = [&](const auto &) {
        ++done;
    };
    containers::rename(journal.client, {u"gone"_s, u"b"_s}, this, count);
    QTRY_COMPARE(done, 1);
    containers::inspect(journal.client, u"torn"_s, this, count);
    QTRY_COMPARE(done, 2);
    const QList<Exchange> list = journal.ended();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0).status, 404);
    QCOMPARE(list.at(0).answer, QByteArray("{\"message\":\"No such container: gone\"}"));
    QVERIFY(list.at(0).error && list.at(0).error->kind == ErrorKind::NotFound);
    QCOMPARE(list.at(0).error->message, u"No such container: gone"_s);
    QCOMPARE(list.at(1).status, 200);
    QVERIFY(list.at(1).error && list.at(1).error->kind == ErrorKind::Disconnected);
}

void TestEngineJournal::noConnection()
{
    FakeEngine engine;
    const core::Endpoint endpoint = engine.endpoint();
    engine.server().shutDown();
    Journal journal(endpoint);
    bool done = false;
    engine::system::ping(journal.client, this, [&](const auto &) { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(journal.told.size(), 1);
    QCOMPARE(journal.told.at(0).status, 0);
    QVERIFY(journal.told.at(0).error.has_value());
    QVERIFY(journal.told.at(0).error->kind != ErrorKind::Canceled);
}

void TestEngineJournal::canceled()
{
    FakeEngine engine;
    engine.addContainer(u"web"_s, u"nginx"_s, true);
    engine.trouble("/wait", Script().never());
    Journal journal(engine.endpoint());
    auto context = std::make_unique<QObject>();
    bool called = false;
    containers::wait(journal.client, u"web"_s, u"removed"_s, context.get(),
                     [&](const auto &) { called = true; });
    const engine::CallId events = engine::system::events(
        journal.client, this, {}, [](const auto &) {}, [&](const auto &) { called = true; });
    // The stream of events tells that it was opened, too.
    QTRY_COMPARE(journal.told.size(), 3);
    context.reset();
    journal.client.cancel(events);
    journal.client.cancel(events);
    QTRY_COMPARE(journal.told.size(), 5);
    for (const Exchange &exchange : journal.ended()) {
        QVERIFY(exchange.error && exchange.error->kind == ErrorKind::Canceled);
        QCOMPARE(exchange.status, exchange.stream ? 200 : 0);
    }
    QVERIFY(!called);
}

void TestEngineJournal::bigBodies()
{
    FakeEngine engine;
    const QByteArray large = "[\"" + QByteArray(500'000, 'x') + "\"]";
    engine.trouble("/networks", Script().send(support::wholeAnswer(200, large)));
    Journal journal(engine.endpoint());
    int done = 0;
    engine::system::networkNames(journal.client, this, [&](const auto &) { ++done; });
    core::RunRequest run;
    run.image = u"nginx"_s;
    run.env = {{u"A"_s, QString(100'000, u'a')}};
    containers::create(journal.client, run, this, [&](const auto &) { ++done; });
    QTRY_COMPARE(done, 2);
    for (const Exchange &exchange : journal.ended()) {
        const bool create = exchange.method == "POST";
        const QByteArray sent = create ? core::createBody(run) : QByteArray();
        QCOMPARE(exchange.body, sent.left(Exchange::bodyLimit));
        QCOMPARE(exchange.bodySize, sent.size());
        if (create)
            continue;
        QCOMPARE(exchange.answer, large.left(Exchange::bodyLimit));
        QCOMPARE(exchange.answerSize, large.size());
    }
}

void TestEngineJournal::pullWithoutItsLogin()
{
    FakeEngine engine;
    const QByteArray line = "{\"status\":\"Pulling fs layer\",\"id\":\"abc\"}\r\n";
    const QByteArray answer = line.repeated(1'000);
    engine.trouble("/create", Script().send(support::wholeAnswer(200, answer)));
    Journal journal(engine.endpoint());
    const engine::DeedScope scope(journal.client, 5);
    bool done = false;
    engine::images::pull(
        journal.client, {u"nginx"_s, {}}, "Z2VoZWlt", this, [](const auto &) {},
        [&](const auto &end) { done = end.ok(); });
    QTRY_VERIFY(done);
    QCOMPARE(engine.server().requests().last().header("X-Registry-Auth"), QByteArray("Z2VoZWlt"));
    for (const Exchange &exchange : std::as_const(journal.told)) {
        QCOMPARE(journal.header(exchange, "X-Registry-Auth"), core::secretDots().toUtf8());
        QVERIFY(exchange.stream && exchange.deed == 5);
    }
    QCOMPARE(journal.told.size(), 3); // sent, begun, ended
    const Exchange &end = journal.told.last();
    QCOMPARE(end.status, 200);
    QCOMPARE(end.answer, answer.left(Exchange::bodyLimit));
    QCOMPARE(end.answerSize, answer.size());
    QVERIFY(!end.error);
}

void TestEngineJournal::streamOfBytes()
{
    FakeEngine engine;
    const QByteArray frame = QByteArray("\1\0\0\0\0\0\0\5", 8) + "hello";
    engine.trouble("/logs",
                   Script().send(support::wholeAnswer(200, frame.repeated(100), "application/octet-stream")));
    Journal journal(engine.endpoint());
    bool done = false;
    core::LogRequest logs;
    logs.id = u"web"_s;
    containers::logs(
        journal.client, logs, this, [](const auto &) {}, [&](const auto &end) { done = end.ok(); });
    QTRY_VERIFY(done);
    QCOMPARE(journal.told.last().answer, QByteArray());
    QCOMPARE(journal.told.last().answerSize, frame.size() * 100);
    QCOMPARE(journal.told.last().status, 200);
}

void TestEngineJournal::refusedAttach()
{
    FakeEngine engine;
    Journal journal(engine.endpoint());
    journal.client.setHeaders({{"X-Meta", "a"}});
    bool failed = false;
    containers::attach(
        journal.client, {u"gone"_s, true, false, false}, this, {}, [](const auto &) {},
        [&](const auto &end) { failed = !end.ok(); });
    QTRY_VERIFY(failed);
    const auto request = engine.server().requests().last();
    QCOMPARE(journal.told.size(), 2);
    const Exchange &end = journal.told.last();
    QCOMPARE(end.method, QByteArray("POST"));
    QCOMPARE(end.target, request.target);
    QCOMPARE(end.headers.size(), request.headers.size());
    for (const auto &[name, value] : request.headers)
        QCOMPARE(journal.header(end, name), value);
    QCOMPARE(end.status, 404);
    QCOMPARE(end.answer, QByteArray("{\"message\":\"No such container: gone\"}"));
    QVERIFY(end.error && end.error->kind == ErrorKind::NotFound);
}

void TestEngineJournal::anotherVersion()
{
    FakeEngine engine;
    Journal journal(engine.endpoint());
    bool connected = false;
    journal.client.connectEngine(this, [&](const auto &info) { connected = info.ok(); });
    QTRY_VERIFY(connected);
    journal.told.clear();
    engine.trouble("/rename", Script().send(support::wholeAnswer(
                                  400, R"({"message":"client version 1.43 is too new. Maximum is 1.41"})")));
    bool done = false;
    const engine::DeedScope scope(journal.client, 3);
    containers::rename(journal.client, {u"a"_s, u"b"_s}, this, [&](const auto &) { done = true; });
    QTRY_VERIFY(done);
    // Refused, asked anew for the version, refused again: all three were sent.
    const QList<Exchange> list = journal.ended();
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0).status, 400);
    QCOMPARE(list.at(1).target, QByteArray("/_ping"));
    QCOMPARE(list.at(1).deed, core::DeedId(0));
    QCOMPARE(list.at(2).deed, core::DeedId(3));
    QVERIFY(list.at(0).serial != list.at(2).serial);
}

void TestEngineJournal::nobodyListens()
{
    FakeEngine engine;
    Journal journal(engine.endpoint());
    journal.client.setJournal({});
    int done = 0;
    engine::system::ping(journal.client, this, [&](const auto &) { ++done; });
    QTRY_COMPARE(done, 1);
    journal.client.setJournal([&](const Exchange &exchange) { journal.told.append(exchange); });
    engine::system::ping(journal.client, this, [&](const auto &) { ++done; });
    QTRY_COMPARE(done, 2);
    QCOMPARE(journal.told.size(), 1);
}

static const support::TestClass<TestEngineJournal> registration("tst_enginejournal");

#include "tst_enginejournal.moc"
