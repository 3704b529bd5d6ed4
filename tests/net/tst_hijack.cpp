#include "engine/hijackstream.h"
#include "support/fakeserver.h"
#include "support/testclass.h"

#include <QSignalSpy>
#include <QTest>

using support::FakeServer;
using support::Script;

namespace {

const QByteArray upgraded = "HTTP/1.1 101 UPGRADED\r\nContent-Type: application/vnd.docker.raw-stream\r\n"
                            "Connection: Upgrade\r\nUpgrade: tcp\r\n\r\n";
const QByteArray target = "/v1.41/exec/abc/start";

} // namespace

/// The two-way stream of attach and exec.
class TestHijack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void echo_data() { kinds(); }
    void echo();
    void writtenBeforeItOpens_data() { kinds(); }
    void writtenBeforeItOpens();
    void endOfInput_data();
    void endOfInput();
    void outputWithTheHead();
    void slowReader();
    void refused_data();
    void refused();
    void brokenStream();
    void silence();
    void closedAtOnce();
    void deletedInASlot();

private:
    static void kinds()
    {
        QTest::addColumn<FakeServer::Kind>("kind");
        QTest::newRow("local") << FakeServer::Kind::Local;
        QTest::newRow("TCP") << FakeServer::Kind::Tcp;
        QTest::newRow("TLS") << FakeServer::Kind::Tls;
    }
};

void TestHijack::echo()
{
    QFETCH(FakeServer::Kind, kind);
    FakeServer server(kind);
    server.onConnection(Script().expectRequest().send(upgraded).echo());
    engine::HijackStream stream(server.endpoint(), target, R"({"Detach":false})");
    QSignalSpy opened(&stream, &engine::HijackStream::opened);
    stream.start();
    QVERIFY(opened.wait(10'000));
    QCOMPARE(opened.first().first().toByteArray(), QByteArray("application/vnd.docker.raw-stream"));
    QCOMPARE(server.requests().first().method, QByteArray("POST"));
    QCOMPARE(server.requests().first().target, target);
    QCOMPARE(server.requests().first().header("Upgrade"), QByteArray("tcp"));
    QCOMPARE(server.requests().first().body, QByteArray(R"({"Detach":false})"));

    const QByteArray bytes = QByteArray(300'000, 'a') + QByteArray::fromHex("00ff0d0a03") + "\xed\x95\x9c";
    QByteArray got;
    connect(&stream, &QIODevice::readyRead, &stream, [&] { got += stream.readAll(); });
    stream.write(bytes);
    QTRY_COMPARE_WITH_TIMEOUT(got.size(), bytes.size(), 10'000);
    QVERIFY(got == bytes);
}

void TestHijack::writtenBeforeItOpens()
{
    QFETCH(FakeServer::Kind, kind);
    FakeServer server(kind);
    server.onConnection(Script().expectRequest().wait(50).send(upgraded).echo());
    engine::HijackStream stream(server.endpoint(), target);
    stream.start();
    stream.write("early ");
    QByteArray got;
    connect(&stream, &QIODevice::readyRead, &stream, [&] { got += stream.readAll(); });
    connect(&stream, &engine::HijackStream::opened, &stream, [&] { stream.write("late"); });
    QTRY_COMPARE(got, QByteArray("early late"));
}

void TestHijack::endOfInput_data()
{
    QTest::addColumn<FakeServer::Kind>("kind");
    QTest::newRow("local") << FakeServer::Kind::Local;
    QTest::newRow("TCP") << FakeServer::Kind::Tcp;
}

void TestHijack::endOfInput()
{
    QFETCH(FakeServer::Kind, kind);
    FakeServer server(kind);
    server.onConnection(
        Script().expectRequest().send(upgraded).expectBytes("last line\n").send("answer").expectEnd());
    engine::HijackStream stream(server.endpoint(), target);
    QByteArray got;
    connect(&stream, &QIODevice::readyRead, &stream, [&] { got += stream.readAll(); });
    QSignalSpy ended(&server, &FakeServer::ended);
    stream.start();
    stream.write("last line\n");
    stream.closeWrite();
    QTRY_COMPARE(got, QByteArray("answer")); // reading went on
    QVERIFY(ended.count() > 0 || ended.wait(5'000));
    QCOMPARE(stream.write("more"), qint64(-1));
}

void TestHijack::outputWithTheHead()
{
    FakeServer server;
    server.onConnection(Script().expectRequest().send(upgraded + "already here").close());
    engine::HijackStream stream(server.endpoint(), target);
    QSignalSpy ended(&stream, &QIODevice::readChannelFinished);
    stream.start();
    QVERIFY(ended.wait());
    QVERIFY(stream.isEnded());
    QCOMPARE(stream.readAll(), QByteArray("already here"));
}

void TestHijack::slowReader()
{
    FakeServer server;
    server.onConnection(
        Script().expectRequest().send(upgraded).sendMany(QByteArray(10'000, 'x'), 300).close());
    engine::HijackStream stream(server.endpoint(), target);
    stream.setReadBufferSize(64 * 1024);
    stream.start();
    qint64 got = 0;
    while (!stream.isEnded() || stream.bytesAvailable() > 0) {
        QTest::qWait(1);
        QVERIFY(stream.bytesAvailable() <= 64 * 1024 || stream.isEnded());
        got += stream.read(30'000).size();
        QVERIFY(got <= 3'000'000);
    }
    QCOMPARE(got, qint64(3'000'000));
}

void TestHijack::refused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::newRow("gone") << 404 << core::ErrorKind::NotFound;
    QTest::newRow("paused") << 409 << core::ErrorKind::Conflict;
    QTest::newRow("trouble") << 500 << core::ErrorKind::Server;
}

void TestHijack::refused()
{
    QFETCH(int, status);
    QFETCH(core::ErrorKind, kind);
    FakeServer server;
    server.onConnection(
        Script().expectRequest().send(support::wholeAnswer(status, R"({"message":"the reason"})")).never());
    engine::HijackStream stream(server.endpoint(), target);
    QList<core::Error> errors;
    connect(&stream, &engine::HijackStream::failed, &stream,
            [&](const core::Error &error) { errors.append(error); });
    QSignalSpy opened(&stream, &engine::HijackStream::opened);
    stream.start();
    QTRY_COMPARE(errors.size(), 1);
    QCOMPARE(errors.first().kind, kind);
    QCOMPARE(errors.first().status, status);
    QCOMPARE(errors.first().message, QStringLiteral("the reason"));
    QCOMPARE(opened.count(), 0);
}

void TestHijack::brokenStream()
{
    FakeServer server(FakeServer::Kind::Tcp);
    server.onConnection(Script().expectRequest().send(upgraded + "some").wait(20).reset());
    engine::HijackStream stream(server.endpoint(), target);
    QSignalSpy ended(&stream, &QIODevice::readChannelFinished);
    stream.start();
    QVERIFY(ended.wait());
    QCOMPARE(stream.readAll(), QByteArray("some"));
    QVERIFY(!stream.errorString().isEmpty());
}

void TestHijack::silence()
{
    FakeServer server;
    server.onConnection(Script().expectRequest().never());
    engine::HijackStream stream(server.endpoint(), target);
    stream.setOpenTimeout(100);
    QList<core::Error> errors;
    connect(&stream, &engine::HijackStream::failed, &stream,
            [&](const core::Error &error) { errors.append(error); });
    stream.start();
    QTRY_COMPARE(errors.size(), 1);
    QCOMPARE(errors.first().kind, core::ErrorKind::Timeout);
}

void TestHijack::closedAtOnce()
{
    FakeServer server;
    server.onConnection(Script().expectRequest().send(upgraded).never());
    engine::HijackStream stream(server.endpoint(), target);
    QSignalSpy opened(&stream, &engine::HijackStream::opened);
    stream.start();
    QVERIFY(opened.wait());
    stream.close();
    QTRY_COMPARE(server.openCount(), 0);
}

void TestHijack::deletedInASlot()
{
    for (const bool atOpen : {true, false}) {
        FakeServer server;
        server.onConnection(Script().expectRequest().send(upgraded + "x").never());
        QPointer<engine::HijackStream> stream = new engine::HijackStream(server.endpoint(), target);
        const auto kill = [stream] {
            delete stream.data();
        };
        if (atOpen)
            connect(stream, &engine::HijackStream::opened, this, kill);
        else
            connect(stream, &QIODevice::readyRead, this, kill);
        stream->start();
        QTRY_VERIFY(!stream);
        QTRY_COMPARE(server.openCount(), 0);
    }
}

static const support::TestClass<TestHijack> registration("tst_hijack");
#include "tst_hijack.moc"
