#include "net/replywatch.h"
#include "support/fakeserver.h"
#include "support/testclass.h"

#include <QSignalSpy>

using core::ErrorKind;
using engine::AccessManager;
using support::FakeServer;
using support::Script;

namespace {

const QByteArray ok = "HTTP/1.1 200 OK\r\n";
const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

Script afterRequest()
{
    return Script().expectRequest();
}

} // namespace

class TestEngineReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void nothingBeforeTheEventLoop();
    void headers();
    void requestHead();
    void requestHeadOverTcp();
    void ownFieldsStay();
    void badRequests();
    void statusErrors_data();
    void statusErrors();
    void redirectIsNotFollowed();
    void brokenAnswers_data();
    void brokenAnswers();
    void silence();
    void slowIsNotSilent();
    void managerTimeout();
    void everySplit();
    void bytewise();
    void resetAfterTheEnd();
    void switchingProtocols();
    void customVerbs();
};

void TestEngineReply::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("length") << QByteArray(ok + "Content-Length: 5\r\n\r\nhello") << false
                            << QByteArray("hello");
    QTest::newRow("length 0") << QByteArray(ok + "Content-Length: 0\r\n\r\n") << false << QByteArray();
    QTest::newRow("longer than its length")
        << QByteArray(ok + "Content-Length: 3\r\n\r\nhello") << false << QByteArray("hel");
    QTest::newRow("chunked") << QByteArray(chunked + "2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n") << false
                             << QByteArray("hello");
    QTest::newRow("until close") << QByteArray(ok + "\r\nhello") << false << QByteArray("hello");
    QTest::newRow("100 before") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n" + ok
                                              + "Content-Length: 1\r\n\r\na")
                                << false << QByteArray("a");
    QTest::newRow("HEAD") << QByteArray(ok + "Content-Length: 5\r\n\r\n") << true << QByteArray();
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << false << QByteArray();
    QTest::newRow("304") << QByteArray("HTTP/1.1 304 Not Modified\r\n\r\n") << false << QByteArray();
}

void TestEngineReply::answers()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, head);
    for (const auto kind : {FakeServer::Kind::Local, FakeServer::Kind::Tcp, FakeServer::Kind::Tls}) {
        FakeServer server(kind);
        server.onConnection(afterRequest().send(answer).close());
        AccessManager manager(server.endpoint());
        ReplyWatch watch(head ? manager.head(requestOf("/_ping")) : manager.get(requestOf("/_ping")));
        QVERIFY(watch.wait());
        QCOMPARE(watch.reply()->error(), QNetworkReply::NoError);
        QVERIFY(!watch.failure());
        QTEST(watch.body, "body");
        QCOMPARE(watch.signs.first(), QStringLiteral("head"));
        QCOMPARE(watch.signs.mid(watch.signs.size() - 2), signsOf("end finished"));
        QCOMPARE(watch.reply()->read(1), QByteArray());
        QCOMPARE(server.requests().first().method, QByteArray(head ? "HEAD" : "GET"));
    }
}

void TestEngineReply::nothingBeforeTheEventLoop()
{
    FakeServer server;
    server.onPath("/a", 200, "hello");
    AccessManager manager(server.endpoint());
    ReplyWatch watch(manager.get(requestOf("/a")));
    core::Endpoint nowhere = server.endpoint();
    nowhere.address += QLatin1String(".none");
    AccessManager other(nowhere);
    ReplyWatch failing(other.get(requestOf("/a")));
    QVERIFY(watch.signs.isEmpty());
    QVERIFY(failing.signs.isEmpty());
    QVERIFY(watch.wait() && failing.wait());
    QCOMPARE(watch.signs, signsOf("head body end finished"));
    QCOMPARE(failing.signs, signsOf("error end finished"));
}

void TestEngineReply::headers()
{
    FakeServer server;
    server.onConnection(
        afterRequest().send(ok
                            + "api-version: 1.41\r\nX: a\r\nContent-Type: text/plain\r\nx: b\r\n"
                              "Content-Length: 2\r\n\r\nOK"));
    AccessManager manager(server.endpoint());
    ReplyWatch watch(manager.get(requestOf("/_ping")));
    QSignalSpy progress(watch.reply(), &QNetworkReply::downloadProgress);
    QVERIFY(watch.wait());
    QCOMPARE(watch.reply()->rawHeader("Api-Version"), QByteArray("1.41"));
    QCOMPARE(watch.reply()->rawHeader("X"), QByteArray("a, b"));
    QCOMPARE(watch.reply()->header(QNetworkRequest::ContentTypeHeader).toString(),
             QStringLiteral("text/plain"));
    QCOMPARE(watch.status(), 200);
    QCOMPARE(watch.reply()->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray(),
             QByteArray("OK"));
    QCOMPARE(progress.last(), QVariantList({2, 2}));
    QCOMPARE(watch.reply()->manager(), &manager);
    QCOMPARE(watch.reply()->operation(), QNetworkAccessManager::GetOperation);
}

void TestEngineReply::requestHead()
{
    FakeServer server;
    AccessManager manager(server.endpoint());
    const QByteArray target =
        "/v1.41/images/a%2Fb:1/json?filters=%7B%22a%22%3A%5B%22b%2Bc%22%5D%7D&x=%E2%82%AC";
    ReplyWatch get(manager.get(requestOf(target)));
    QVERIFY(get.wait());
    ReplyWatch post(manager.post(requestOf("/containers/x/start"), QByteArray()));
    QVERIFY(post.wait());
    QNetworkRequest request = requestOf("");
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    ReplyWatch create(manager.post(request, QByteArray("{}")));
    QVERIFY(create.wait());
    ReplyWatch remove(manager.deleteResource(requestOf("/containers/x")));
    QVERIFY(remove.wait());

    const auto requests = server.requests();
    QCOMPARE(requests.size(), 4);
    QCOMPARE(requests[0].target, target);
    QCOMPARE(requests[0].header("Host"), QByteArray("localhost"));
    QCOMPARE(requests[0].header("Connection"), QByteArray("close"));
    QVERIFY(requests[0].header("User-Agent").startsWith("Gorae"));
    QVERIFY(requests[0].header("Content-Length").isEmpty());
    QVERIFY(requests[0].header("Transfer-Encoding").isEmpty());
    QVERIFY(requests[0].header("Accept-Encoding").isEmpty());
    QCOMPARE(requests[1].header("Content-Length"), QByteArray("0"));
    QVERIFY(requests[1].header("Content-Type").isEmpty());
    QCOMPARE(requests[2].target, QByteArray("/"));
    QCOMPARE(requests[2].header("Content-Length"), QByteArray("2"));
    QCOMPARE(requests[2].header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(requests[2].body, QByteArray("{}"));
    QCOMPARE(requests[3].method, QByteArray("DELETE"));
    QCOMPARE(server.connectionCount(), 4);
}

void TestEngineReply::requestHeadOverTcp()
{
    FakeServer server(FakeServer::Kind::Tcp);
    core::Endpoint endpoint = server.endpoint();
    endpoint.pathPrefix = QStringLiteral("/docker api");
    AccessManager manager(endpoint);
    ReplyWatch watch(manager.get(requestOf("/_ping?a=1")));
    QVERIFY(watch.wait());
    const auto request = server.requests().first();
    QCOMPARE(request.target, QByteArray("/docker%20api/_ping?a=1"));
    QCOMPARE(request.header("Host"), QByteArray("127.0.0.1:" + QByteArray::number(endpoint.port)));
    QVERIFY(request.header("Connection").isEmpty());
}

void TestEngineReply::ownFieldsStay()
{
    FakeServer server;
    AccessManager manager(server.endpoint());
    QNetworkRequest request = requestOf("/a");
    request.setRawHeader("host", "elsewhere");
    request.setRawHeader("Connection", "keep-alive");
    request.setRawHeader("Content-Length", "77");
    request.setRawHeader("Transfer-Encoding", "chunked");
    request.setRawHeader("User-Agent", "Other/1");
    request.setRawHeader("X-Registry-Auth", "e30=");
    ReplyWatch watch(manager.post(request, QByteArray("abc")));
    QVERIFY(watch.wait());
    const auto got = server.requests().first();
    QCOMPARE(got.header("Host"), QByteArray("localhost"));
    QCOMPARE(got.header("Connection"), QByteArray("close"));
    QCOMPARE(got.header("Content-Length"), QByteArray("3"));
    QVERIFY(got.header("Transfer-Encoding").isEmpty());
    QCOMPARE(got.header("User-Agent"), QByteArray("Other/1"));
    QCOMPARE(got.header("X-Registry-Auth"), QByteArray("e30="));
    QCOMPARE(got.body, QByteArray("abc"));
}

void TestEngineReply::badRequests()
{
    FakeServer server;
    AccessManager manager(server.endpoint());
    QNetworkRequest injected = requestOf("/a");
    injected.setRawHeader("X", "a\r\nHost: b");
    ReplyWatch first(manager.get(injected));
    ReplyWatch second(manager.get(QNetworkRequest(QUrl())));
    ReplyWatch third(manager.sendCustomRequest(requestOf("/a"), "GET /b"));
    QVERIFY(first.wait() && second.wait() && third.wait());
    QVERIFY(first.failedAs(ErrorKind::Local));
    QVERIFY(second.failedAs(ErrorKind::Local));
    QVERIFY(third.failedAs(ErrorKind::Local));
    QCOMPARE(first.signs, signsOf("error end finished"));
    QCOMPARE(server.connectionCount(), 0);
}

void TestEngineReply::statusErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::newRow("400") << 400 << QNetworkReply::ProtocolInvalidOperationError;
    QTest::newRow("401") << 401 << QNetworkReply::AuthenticationRequiredError;
    QTest::newRow("403") << 403 << QNetworkReply::ContentAccessDenied;
    QTest::newRow("404") << 404 << QNetworkReply::ContentNotFoundError;
    QTest::newRow("409") << 409 << QNetworkReply::ContentConflictError;
    QTest::newRow("418") << 418 << QNetworkReply::UnknownContentError;
    QTest::newRow("500") << 500 << QNetworkReply::InternalServerError;
    QTest::newRow("501") << 501 << QNetworkReply::OperationNotImplementedError;
    QTest::newRow("503") << 503 << QNetworkReply::ServiceUnavailableError;
    QTest::newRow("599") << 599 << QNetworkReply::UnknownServerError;
}

void TestEngineReply::statusErrors()
{
    QFETCH(int, status);
    FakeServer server;
    server.onPath("/a", status, R"({"message":"no"})");
    AccessManager manager(server.endpoint());
    ReplyWatch watch(manager.get(requestOf("/a")), false);
    QVERIFY(watch.wait());
    QTEST(watch.reply()->error(), "error");
    QCOMPARE(watch.status(), status);
    QCOMPARE(watch.failure()->status, status);
    QCOMPARE(watch.failure()->kind, core::kindOfStatus(status));
    QCOMPARE(watch.signs, signsOf("head body error end finished"));
    QCOMPARE(watch.reply()->readAll(), QByteArray(R"({"message":"no"})"));
}

void TestEngineReply::redirectIsNotFollowed()
{
    FakeServer server;
    server.onConnection(
        afterRequest().send("HTTP/1.1 301 Moved Permanently\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n"));
    server.onPath("/b", 200);
    AccessManager manager(server.endpoint());
    ReplyWatch watch(manager.get(requestOf("/containers//json")));
    QVERIFY(watch.wait());
    QCOMPARE(watch.status(), 301);
    QCOMPARE(watch.failure()->status, 301);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().target, QByteArray("/containers//json"));
}

void TestEngineReply::brokenAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<QByteArray>("body");
    const auto closed = QNetworkReply::RemoteHostClosedError;
    const auto protocol = QNetworkReply::ProtocolFailure;
    QTest::newRow("nothing") << QByteArray() << ErrorKind::Disconnected << closed << QByteArray();
    QTest::newRow("cut in the status line")
        << QByteArray("HTTP/1.1 2") << ErrorKind::Disconnected << closed << QByteArray();
    QTest::newRow("cut in the head") << QByteArray(ok + "Content-Len") << ErrorKind::Disconnected << closed
                                     << QByteArray();
    QTest::newRow("cut in a chunk header")
        << QByteArray(chunked + "1\r\na\r\n5") << ErrorKind::Disconnected << closed << QByteArray("a");
    QTest::newRow("cut in a chunk") << QByteArray(chunked + "5\r\nabc") << ErrorKind::Disconnected << closed
                                    << QByteArray("abc");
    QTest::newRow("without last chunk")
        << QByteArray(chunked + "5\r\nabcde\r\n") << ErrorKind::Disconnected << closed << QByteArray("abcde");
    QTest::newRow("shorter than its length") << QByteArray(ok + "Content-Length: 5\r\n\r\nabc")
                                             << ErrorKind::Disconnected << closed << QByteArray("abc");
    QTest::newRow("error shorter than its length")
        << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\n\r\nabc") << ErrorKind::Disconnected
        << closed << QByteArray("abc");
    QTest::newRow("chunk of a wrong length") << QByteArray(chunked + "3\r\nabcde\r\n0\r\n\r\n")
                                             << ErrorKind::BadAnswer << protocol << QByteArray("abc");
    QTest::newRow("bad length") << QByteArray(ok + "Content-Length: x\r\n\r\n") << ErrorKind::BadAnswer
                                << protocol << QByteArray();
    QTest::newRow("garbage") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n") << ErrorKind::NotDocker << protocol
                             << QByteArray();
    QTest::newRow("TLS port") << QByteArray(
        "HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n")
                              << ErrorKind::Tls << QNetworkReply::SslHandshakeFailedError
                              << QByteArray("Client sent an HTTP request to an HTTPS server.\n");
    QTest::newRow("TLS port, in the reason")
        << QByteArray("HTTP/1.0 400 Client sent an HTTP request to an HTTPS server.\r\n\r\n")
        << ErrorKind::Tls << QNetworkReply::SslHandshakeFailedError << QByteArray();
    QTest::newRow("TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7) << ErrorKind::NotDocker
                               << protocol << QByteArray();
}

void TestEngineReply::brokenAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    for (const auto place : {FakeServer::Kind::Local, FakeServer::Kind::Tcp}) {
        FakeServer server(place);
        server.onConnection(afterRequest().send(answer).close());
        AccessManager manager(server.endpoint());
        ReplyWatch watch(manager.get(requestOf("/a")), false);
        QVERIFY(watch.wait());
        QVERIFY(watch.failedAs(kind));
        QCOMPARE(watch.failure()->status, 0);
        QVERIFY(!watch.failure()->message.isEmpty());
        QTEST(watch.reply()->error(), "error");
        QTEST(watch.reply()->readAll(), "body");
        QCOMPARE(watch.signs.mid(watch.signs.size() - 3), signsOf("error end finished"));
        QCOMPARE(watch.signs.count(QStringLiteral("finished")), 1);
    }
}

void TestEngineReply::silence()
{
    FakeServer server;
    for (const Script &script : {Script().never(), afterRequest().never(), afterRequest().send(ok).never(),
                                 afterRequest().send(chunked + "2\r\na").never()}) {
        server.onConnection(script);
        AccessManager manager(server.endpoint());
        ReplyWatch watch(manager.get(requestOf("/a", 120)));
        QVERIFY(watch.wait(3'000));
        QVERIFY(watch.failedAs(ErrorKind::Timeout));
        QCOMPARE(watch.reply()->error(), QNetworkReply::OperationCanceledError);
    }
    QTRY_COMPARE(server.openCount(), 0);
}

void TestEngineReply::slowIsNotSilent()
{
    FakeServer server;
    Script slow = afterRequest().send(ok + "Content-Length: 8\r\n\r\n");
    for (int i = 0; i < 8; ++i)
        slow.wait(60).send("x");
    server.onConnection(slow);
    AccessManager manager(server.endpoint());
    ReplyWatch watch(manager.get(requestOf("/a", 300)));
    QVERIFY(watch.wait());
    QVERIFY(!watch.failure());
    QCOMPARE(watch.body, QByteArray("xxxxxxxx"));
}

void TestEngineReply::managerTimeout()
{
    FakeServer server;
    server.onConnection(Script().never());
    AccessManager manager(server.endpoint());
    manager.setTransferTimeout(120);
    ReplyWatch watch(manager.get(requestOf("/a")));
    QVERIFY(watch.wait(3'000));
    QVERIFY(watch.failedAs(ErrorKind::Timeout));
}

void TestEngineReply::everySplit()
{
    const QByteArray answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nA: b\r\n\r\n"
                              "5\r\nhello\r\nd;x=y\r\n, world......\r\n0\r\nT: t\r\n\r\n";
    FakeServer server;
    AccessManager manager(server.endpoint());
    for (qsizetype at = 1; at < answer.size(); ++at) {
        server.onConnection(afterRequest().sendInTwo(answer, at));
        ReplyWatch watch(manager.get(requestOf("/a")));
        QVERIFY(watch.wait());
        QVERIFY2(!watch.failure(),
                 qPrintable(QString::number(at) + QLatin1Char(' ') + watch.reply()->errorString()));
        QCOMPARE(watch.body, QByteArray("hello, world......"));
        QCOMPARE(watch.reply()->rawHeader("a"), QByteArray("b"));
    }
}

void TestEngineReply::bytewise()
{
    FakeServer server(FakeServer::Kind::Tcp);
    server.onConnection(afterRequest().sendBytewise(chunked + "5\r\nhello\r\n0\r\n\r\n"));
    AccessManager manager(server.endpoint());
    ReplyWatch watch(manager.get(requestOf("/a")));
    QVERIFY(watch.wait());
    QVERIFY(!watch.failure());
    QCOMPARE(watch.body, QByteArray("hello"));
}

void TestEngineReply::resetAfterTheEnd()
{
    for (const auto place : {FakeServer::Kind::Local, FakeServer::Kind::Tcp}) {
        FakeServer server(place);
        server.onConnection(afterRequest().send(ok + "Content-Length: 5\r\n\r\nhello").reset());
        server.onConnection(afterRequest().send(chunked + "5\r\nhello\r\n0\r\n\r\n").reset());
        AccessManager manager(server.endpoint());
        for (int i = 0; i < 2; ++i) {
            ReplyWatch watch(manager.get(requestOf("/a")));
            QVERIFY(watch.wait());
            QVERIFY(!watch.failure());
            QCOMPARE(watch.body, QByteArray("hello"));
        }
    }
}

void TestEngineReply::switchingProtocols()
{
    FakeServer server;
    server.onConnection(afterRequest()
                            .send("HTTP/1.1 101 UPGRADED\r\nUpgrade: tcp\r\n\r\nleft")
                            .wait(20)
                            .send("over")
                            .close());
    AccessManager manager(server.endpoint());
    ReplyWatch watch(manager.get(requestOf("/a")));
    QVERIFY(watch.wait());
    QCOMPARE(watch.status(), 101);
    QCOMPARE(watch.body, QByteArray("leftover"));
}

void TestEngineReply::customVerbs()
{
    FakeServer server;
    server.onConnection(afterRequest().send(ok + "Content-Length: 9\r\n\r\n"));
    AccessManager manager(server.endpoint());
    ReplyWatch head(manager.sendCustomRequest(requestOf("/_ping"), "HEAD", QByteArray()));
    QVERIFY(head.wait());
    QVERIFY(!head.failure());
    ReplyWatch get(manager.sendCustomRequest(requestOf("/a"), "GET", QByteArray()));
    QVERIFY(get.wait());
    QCOMPARE(server.requests()[0].method, QByteArray("HEAD"));
    QCOMPARE(server.requests()[1].method, QByteArray("GET"));
    QVERIFY(server.requests()[1].header("Content-Length").isEmpty());
}

static const support::TestClass<TestEngineReply> registration("tst_enginereply");
#include "tst_enginereply.moc"
