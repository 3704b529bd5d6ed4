#include "core/apicall.h"
#include "core/parse.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ApiCall;
using core::ContainerRequest;
using core::ContainerVerb;
using core::Deed;
using core::Reading;

class TestApiCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data();
    void requests();
    void runInTheForeground();
    void bodies();
    void warnings();
    void readingBack_data();
    void readingBack();
    void noReading_data();
    void noReading();
    void readingOfLogs();
    void http();
    void curl_data();
    void curl();
    void noCurl();
};

namespace {

Deed act(ContainerVerb verb)
{
    ContainerRequest request;
    request.verb = verb;
    request.ids = {u"web"_s};
    return request;
}

Reading reading(Reading::What what, const QString &id = {})
{
    Reading made;
    made.what = what;
    made.id = id;
    return made;
}

QByteArrayList linesOf(const Deed &deed)
{
    QByteArrayList lines;
    const auto calls = core::apiCallsOf(deed);
    for (const auto &call : calls)
        lines.append(call.method + ' ' + call.target());
    return lines;
}

core::Endpoint endpoint(core::Endpoint::Kind kind, const QString &address, quint16 port = 0)
{
    core::Endpoint made;
    made.kind = kind;
    made.address = address;
    made.port = port;
    return made;
}

} // namespace

void TestApiCall::requests_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QByteArray>("lines");
    const auto row = [](const Deed &deed, const QByteArray &lines) {
        QTest::newRow(lines.constData()) << deed << lines;
    };
    using V = ContainerVerb;
    using W = Reading::What;
    core::RunRequest run;
    run.image = u"nginx"_s;
    row(run, "POST /containers/create\nPOST /containers/{id}/start");
    run.name = u"웹 1"_s;
    run.platform = u"linux/arm64"_s;
    row(core::CreateRequest{run}, "POST /containers/create?name=%EC%9B%B9%201&platform=linux%2Farm64");
    row(act(V::Start), "POST /containers/web/start");
    row(ContainerRequest{V::Stop, {u"a"_s, u"b"_s}, -1, {}, false, false},
        "POST /containers/a/stop?t=-1\nPOST /containers/b/stop?t=-1");
    row(act(V::Restart), "POST /containers/web/restart");
    row(act(V::Pause), "POST /containers/web/pause");
    row(act(V::Unpause), "POST /containers/web/unpause");
    row(act(V::Kill), "POST /containers/web/kill");
    row(ContainerRequest{V::Kill, {u"a"_s}, {}, u"SIGINT"_s, false, false},
        "POST /containers/a/kill?signal=SIGINT");
    row(act(V::Remove), "DELETE /containers/web");
    row(ContainerRequest{V::Remove, {u"a"_s}, {}, {}, true, true}, "DELETE /containers/a?force=1&v=1");
    row(core::RenameRequest{u"a?b#c%d e"_s, u"새"_s},
        "POST /containers/a%3Fb%23c%25d%20e/rename?name=%EC%83%88");
    row(core::UpdateRequest{u"a"_s, 1, {}, {}, {}}, "POST /containers/a/update");
    row(core::TagRequest{u"h:5000/a/b:1"_s, u"c"_s, u"2"_s}, "POST /images/h:5000/a/b:1/tag?repo=c&tag=2");
    row(core::ImageRemoveRequest{{u"a"_s, u"b:1"_s}, true},
        "DELETE /images/a?force=1\nDELETE /images/b:1?force=1");
    row(core::PullRequest{u"nginx"_s, {}},
        "POST /images/create?fromImage=docker.io%2Flibrary%2Fnginx&tag=latest");
    row(core::PullRequest{u"h:5000/a:2"_s, u"linux/arm64"_s},
        "POST /images/create?fromImage=h%3A5000%2Fa&tag=2&platform=linux%2Farm64");
    row(reading(W::Containers), "GET /containers/json?all=1");
    row(reading(W::RunningContainers), "GET /containers/json");
    row(reading(W::Images), "GET /images/json");
    row(Reading{W::Images, {}, u"nginx"_s, {}},
        "GET /images/json?filters=%7B%22reference%22%3A%5B%22nginx%22%5D%7D");
    row(reading(W::Logs, u"web"_s),
        "GET /containers/web/logs?stdout=1&stderr=1&follow=1&timestamps=0&tail=all");
    row(reading(W::Stats, u"web"_s), "GET /containers/web/stats?stream=1");
    row(reading(W::Wait, u"web"_s), "POST /containers/web/wait?condition=not-running");
    row(core::RemoveAllRequest{false}, "GET /containers/json?all=1\nDELETE /containers/{id}?force=1");
    row(core::RemoveAllRequest{true}, "GET /containers/json\nDELETE /containers/{id}?force=1");
    row(core::RecreateRequest{u"abc"_s, u"web"_s, u"web-old"_s, true, {}},
        "POST /containers/abc/rename?name=web-old\nPOST /containers/create?name=web\n"
        "POST /containers/abc/stop\nPOST /containers/{id}/start\nDELETE /containers/abc");
    row(core::ExecRequest{}, "");
}

void TestApiCall::requests()
{
    QFETCH(Deed, deed);
    QTEST(linesOf(deed).join('\n'), "lines");
}

void TestApiCall::runInTheForeground()
{
    core::RunRequest run;
    run.image = u"nginx"_s;
    run.detach = false;
    run.interactive = run.tty = true;
    QCOMPARE(
        linesOf(run),
        (QByteArrayList{"POST /containers/create",
                        "POST /containers/{id}/attach?stream=1&stdout=1&stderr=1&stdin=1&logs=0"
                        "&detachKeys=ctrl-%40%2Cctrl-%40",
                        "POST /containers/{id}/wait?condition=next-exit", "POST /containers/{id}/start"}));
    run.autoRemove = true;
    QVERIFY(linesOf(run).contains("POST /containers/{id}/wait?condition=removed"));
}

void TestApiCall::bodies()
{
    core::RunRequest run;
    run.image = u"nginx"_s;
    QCOMPARE(core::createCall(run).body, core::createBody(run));
    QCOMPARE(core::actCall({}, u"a"_s).body, QByteArray());
    QVERIFY(core::pullCall({u"nginx"_s, {}}).auth);
    QVERIFY(!core::createCall(run).auth);

    core::UpdateRequest update;
    QCOMPARE(core::updateBody(update), QByteArray("{}"));
    update.memoryBytes = 67108864;
    update.memorySwapBytes = -1;
    update.nanoCpus = 500'000'000;
    update.restart = core::RestartPolicy{core::RestartPolicy::Kind::OnFailure, 5};
    QCOMPARE(core::updateCall(update).body,
             QByteArray(R"({"Memory":67108864,"MemorySwap":-1,"NanoCpus":500000000,)"
                        R"("RestartPolicy":{"Name":"on-failure","MaximumRetryCount":5}})"));
    update = {};
    update.restart = core::RestartPolicy{core::RestartPolicy::Kind::No, 5};
    QCOMPARE(core::updateBody(update), QByteArray(R"({"RestartPolicy":{"Name":"no"}})"));
}

void TestApiCall::warnings()
{
    const auto some = core::parseWarnings(R"({"Warnings":["Your kernel is old","둘"]})");
    QVERIFY(some.ok());
    QCOMPARE(*some, (QStringList{u"Your kernel is old"_s, u"둘"_s}));
    const auto none = core::parseWarnings(R"({"Warnings":null})");
    QVERIFY(none.ok());
    QVERIFY(none->isEmpty());
    QVERIFY(!core::parseWarnings("[]").ok());
    QVERIFY(!core::parseWarnings("").ok());
}

void TestApiCall::readingBack_data()
{
    QTest::addColumn<int>("what");
    for (int what = 0; what <= static_cast<int>(Reading::What::Wait); ++what)
        QTest::addRow("%d", what) << what;
}

/// What is read is told from the request that reads it.
void TestApiCall::readingBack()
{
    QFETCH(int, what);
    auto wanted = reading(static_cast<Reading::What>(what));
    const auto call = core::readingCall(wanted);
    const bool ofAnObject = call.path.contains(u"//"_s);
    if (ofAnObject || wanted.what == Reading::What::Stats)
        wanted.id = u"host:5000/a b?c:1"_s;
    const auto target = core::readingCall(wanted).target();
    const auto method = core::readingCall(wanted).method;
    for (const QByteArray version : {"", "/v1.41", "/v2"}) {
        const auto got = core::readingOf(method, version + target);
        QVERIFY2(got, target.constData());
        QVERIFY2(*got == wanted, target.constData());
    }
}

void TestApiCall::noReading_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const QByteArray &method, const QByteArray &target) {
        QTest::newRow(QByteArray(method + ' ' + target).constData()) << method << target;
    };
    row("GET", "/_ping");
    row("HEAD", "/_ping");
    row("POST", "/v1.41/containers/web/start");
    row("POST", "/v1.41/containers/create");
    row("POST", "/containers/json");
    row("DELETE", "/containers/web/json");
    row("GET", "/containers//json");
    row("GET", "/v1.41");
    row("GET", "");
    row("", "/version");
    row("GET", "/containers/web");
}

void TestApiCall::noReading()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QVERIFY(!core::readingOf(method, target));
}

void TestApiCall::readingOfLogs()
{
    auto wanted = reading(Reading::What::Logs, u"web"_s);
    wanted.logs = {{}, false, true, 100, u"1735689600.000000001"_s, false};
    const auto got = core::readingOf("GET", core::readingCall(wanted).target());
    QVERIFY(got);
    QVERIFY(*got == wanted);
    const auto plain = core::readingOf("GET", "/containers/web/json?size=1");
    QVERIFY(plain && plain->what == Reading::What::ContainerInspect);
    const auto some = core::readingOf("GET", core::containersCall({u"a"_s}, true).target());
    QVERIFY(some && some->what == Reading::What::Containers);
}

void TestApiCall::http()
{
    core::RunRequest run;
    run.image = u"가"_s;
    run.name = u"web"_s;
    QCOMPARE(core::httpText(core::createCall(run), u"1.41"_s),
             u"POST /v1.41/containers/create?name=web HTTP/1.1\nHost: localhost\n"
             "Content-Type: application/json\nContent-Length: 15\n\n{\"Image\":\"가\"}"_s);
    QCOMPARE(core::httpText(core::readingCall(reading(Reading::What::Images)), {}),
             u"GET /images/json HTTP/1.1\nHost: localhost\n\n"_s);
    QCOMPARE(core::httpText(core::actCall({}, u"web"_s), u"1.52"_s),
             u"POST /v1.52/containers/web/start HTTP/1.1\nHost: localhost\nContent-Length: 0\n\n"_s);
    QVERIFY(core::httpText(core::pullCall({u"nginx"_s, {}}), {}).contains(u"\nX-Registry-Auth: \u2022"_s));
}

void TestApiCall::curl_data()
{
    QTest::addColumn<ApiCall>("call");
    QTest::addColumn<core::Endpoint>("endpoint");
    QTest::addColumn<QString>("line");
    using K = core::Endpoint::Kind;
    const auto socket = endpoint(K::Unix, u"/var/run/docker.sock"_s);
    core::RunRequest run;
    run.image = u"nginx"_s;
    run.env = {{u"A"_s, u"it's"_s}};
    QTest::newRow("get") << core::readingCall(reading(Reading::What::RunningContainers)) << socket
                         << u"curl --unix-socket /var/run/docker.sock "
                            "http://localhost/v1.41/containers/json"_s;
    QTest::newRow("query") << core::readingCall(reading(Reading::What::Containers)) << socket
                           << u"curl --unix-socket /var/run/docker.sock "
                              "'http://localhost/v1.41/containers/json?all=1'"_s;
    QTest::newRow("post") << core::actCall({}, u"web"_s) << socket
                          << u"curl --unix-socket /var/run/docker.sock -X POST "
                             "http://localhost/v1.41/containers/web/start"_s;
    QTest::newRow("body") << core::createCall(run) << endpoint(K::Unix, u"/a b/docker.sock"_s)
                          << u"curl --unix-socket '/a b/docker.sock' -X POST -H 'Content-Type: "
                             "application/json' -d '{\"Image\":\"nginx\",\"Env\":[\"A=it'\\''s\"]}' "
                             "http://localhost/v1.41/containers/create"_s;
    QTest::newRow("stream") << core::readingCall(reading(Reading::What::Stats, u"web"_s)) << socket
                            << u"curl --unix-socket /var/run/docker.sock --no-buffer "
                               "'http://localhost/v1.41/containers/web/stats?stream=1'"_s;
    auto tcp = endpoint(K::Tcp, u"::1"_s, 2375);
    tcp.pathPrefix = u"/engine"_s;
    QTest::newRow("tcp") << core::readingCall(reading(Reading::What::Info)) << tcp
                         << u"curl 'http://[::1]:2375/engine/v1.41/info'"_s;
    auto tls = endpoint(K::Tcp, u"build.example"_s, 2376);
    tls.tls = true;
    tls.tlsFiles = {u"/c/ca.pem"_s, u"/c/cert.pem"_s, u"/c/key.pem"_s, true};
    QTest::newRow("tls") << core::readingCall(reading(Reading::What::Info)) << tls
                         << u"curl --cacert /c/ca.pem --cert /c/cert.pem --key /c/key.pem "
                            "https://build.example:2376/v1.41/info"_s;
    tls.tlsFiles = {u"/c/ca.pem"_s, {}, {}, false};
    QTest::newRow("tls, not verified")
        << core::actCall({ContainerVerb::Remove, {}, {}, {}, true, false}, u"web"_s) << tls
        << u"curl --insecure -X DELETE 'https://build.example:2376/v1.41/containers/web?force=1'"_s;
}

void TestApiCall::curl()
{
    QFETCH(ApiCall, call);
    QFETCH(core::Endpoint, endpoint);
    const auto text = core::curlText(call, u"1.41"_s, endpoint);
    QVERIFY(text.ok());
    QTEST(*text, "line");
}

void TestApiCall::noCurl()
{
    using K = core::Endpoint::Kind;
    const auto call = core::readingCall(reading(Reading::What::Info));
    const auto pipe = core::curlText(call, {}, endpoint(K::NamedPipe, uR"(\\.\pipe\docker_engine)"_s));
    QVERIFY(!pipe.ok());
    QVERIFY(pipe.error().kind == core::ErrorKind::Local);
    QVERIFY(pipe.error().message.contains(u"named pipe"_s));
    const auto ssh = core::curlText(call, {}, endpoint(K::Ssh, u"host"_s));
    QVERIFY(!ssh.ok());
    QVERIFY(ssh.error().message.contains(u"SSH"_s));
}

static const support::TestClass<TestApiCall> registration("tst_apicall");
#include "tst_apicall.moc"
