#include "core/apicall.h"
#include "engine/containers.h"
#include "engine/images.h"
#include "engine/system.h"
#include "support/fakeserver.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ApiCall;
using core::ContainerVerb;
using core::Reading;

/// What is shown as a request is what goes over the wire.
class TestApiRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calls();
    void streams();
    void update();
};

namespace {

core::RunRequest run()
{
    core::RunRequest request;
    request.image = u"nginx"_s;
    request.name = u"웹"_s;
    request.platform = u"linux/arm64"_s;
    return request;
}

Reading reading(Reading::What what, const QString &id = {})
{
    return {what, id, {}, {}};
}

void compare(const support::FakeRequest &request, const ApiCall &call)
{
    QCOMPARE(request.method, call.method);
    QCOMPARE(request.target, call.target());
    QCOMPARE(request.body, call.body);
    QCOMPARE(request.header("Content-Type"), QByteArray(call.body.isEmpty() ? "" : "application/json"));
    QCOMPARE(!request.header("X-Registry-Auth").isEmpty(), call.auth);
}

} // namespace

void TestApiRequests::calls()
{
    support::FakeServer server;
    engine::Client client(server.endpoint());
    const core::ContainerRequest stop{ContainerVerb::Stop, {}, 3, {}, false, false};
    const core::ContainerRequest kill{ContainerVerb::Kill, {}, {}, u"SIGINT"_s, false, false};
    const core::ContainerRequest remove{ContainerVerb::Remove, {}, {}, {}, true, true};
    const core::UpdateRequest update{u"web"_s, 67108864, {}, {}, {}};
    const core::RenameRequest rename{u"web"_s, u"새 이름"_s};
    const core::TagRequest tag{u"h:5000/a:1"_s, u"b"_s, u"2"_s};
    struct Pair
    {
        std::function<void(std::function<void()>)> send;
        ApiCall call;
    };
    namespace containers = engine::containers;
    namespace images = engine::images;
    const auto act = [&](const core::ContainerRequest &what) {
        return Pair{[&client, this, what](const std::function<void()> &done) {
                        containers::act(client, what, u"web"_s, this, [done](const auto &) { done(); });
                    },
                    core::actCall(what, u"web"_s)};
    };
    const QList<Pair> pairs{
        act({}),
        act(stop),
        act(kill),
        act(remove),
        {[&](auto done) { containers::create(client, run(), this, [done](const auto &) { done(); }); },
         core::createCall(run())},
        {[&](auto done) { containers::rename(client, rename, this, [done](const auto &) { done(); }); },
         core::renameCall(rename)},
        {[&](auto done) { containers::update(client, update, this, [done](const auto &) { done(); }); },
         core::updateCall(update)},
        {[&](auto done) {
             containers::list(client, {u"a"_s, u"b"_s}, true, this, [done](const auto &) { done(); });
         },
         core::containersCall({u"a"_s, u"b"_s}, true)},
        {[&](auto done) { containers::list(client, {}, false, this, [done](const auto &) { done(); }); },
         core::readingCall(reading(Reading::What::Containers))},
        {[&](auto done) { containers::inspect(client, u"web"_s, this, [done](const auto &) { done(); }); },
         core::readingCall(reading(Reading::What::ContainerInspect, u"web"_s))},
        {[&](auto done) {
             containers::wait(client, u"web"_s, u"removed"_s, this, [done](const auto &) { done(); });
         },
         core::waitCall(u"web"_s, u"removed"_s)},
        {[&](auto done) { images::list(client, this, [done](const auto &) { done(); }); },
         core::readingCall(reading(Reading::What::Images))},
        {[&](auto done) { images::inspect(client, u"h:5000/a"_s, this, [done](const auto &) { done(); }); },
         core::readingCall(reading(Reading::What::ImageInspect, u"h:5000/a"_s))},
        {[&](auto done) { images::tag(client, tag, this, [done](const auto &) { done(); }); },
         core::tagCall(tag)},
        {[&](auto done) { images::remove(client, u"a:1"_s, true, this, [done](const auto &) { done(); }); },
         core::removeImageCall(u"a:1"_s, true)},
        {[&](auto done) { engine::system::networkNames(client, this, [done](const auto &) { done(); }); },
         core::readingCall(reading(Reading::What::Networks))},
        {[&](auto done) { engine::system::volumeNames(client, this, [done](const auto &) { done(); }); },
         core::readingCall(reading(Reading::What::Volumes))},
    };
    for (const auto &pair : pairs) {
        bool done = false;
        pair.send([&done] { done = true; });
        QTRY_VERIFY(done);
        compare(server.requests().constLast(), pair.call);
    }
    QCOMPARE(server.requests().size(), pairs.size());
}

void TestApiRequests::streams()
{
    support::FakeServer server;
    engine::Client client(server.endpoint());
    int ended = 0;
    const auto end = [&ended](const core::Result<void> &) {
        ++ended;
    };
    const auto last = [&server] {
        return server.requests().constLast();
    };

    const core::LogRequest logs{u"web"_s, true, true, 100, u"1735689600.5"_s, false};
    engine::containers::logs(
        client, logs, this, [](const auto &) {}, end);
    QTRY_COMPARE(ended, 1);
    compare(last(), core::logsCall(logs));

    engine::containers::stats(
        client, u"web"_s, this, [](const auto &) {}, end);
    QTRY_COMPARE(ended, 2);
    compare(last(), core::readingCall(reading(Reading::What::Stats, u"web"_s)));

    engine::system::events(
        client, this, [] {}, [](const auto &) {}, end);
    QTRY_COMPARE(ended, 3);
    compare(last(), core::readingCall(reading(Reading::What::Events)));

    const core::PullRequest pull{u"h:5000/a:2"_s, u"linux/arm64"_s};
    engine::images::pull(
        client, pull, "e30=", this, [](const auto &) {}, end);
    QTRY_COMPARE(ended, 4);
    compare(last(), core::pullCall(pull));

    engine::containers::attach(
        client, {u"web"_s, true, true, false}, this, [] {}, [](const auto &) {}, end);
    QTRY_COMPARE(ended, 5);
    QCOMPARE(last().target, core::attachCall(u"web"_s, true, true, false).target());
}

void TestApiRequests::update()
{
    support::FakeServer server;
    server.onPath("/containers/web/update", 200, R"({"Warnings":["No swap."]})");
    engine::Client client(server.endpoint());
    std::optional<core::Result<QStringList>> got;
    core::UpdateRequest request;
    request.id = u"web"_s;
    request.nanoCpus = 1;
    engine::containers::update(client, request, this,
                               [&got](const core::Result<QStringList> &result) { got = result; });
    QTRY_VERIFY(got);
    QVERIFY(got->ok());
    QCOMPARE(**got, QStringList{u"No swap."_s});
    QCOMPARE(server.requests().constLast().body, QByteArray(R"({"NanoCpus":1})"));
}

static const support::TestClass<TestApiRequests> registration("tst_apirequests");
#include "tst_apirequests.moc"
