#include "net/replywatch.h"
#include "support/fakeserver.h"
#include "support/testclass.h"

#include <QBuffer>

using support::FakeServer;
using support::Script;

/// Bodies that are much larger than any buffer on the way, over each kind of connection.
class TestBigBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upload_data() { kinds(); }
    void upload();
    void download_data() { kinds(); }
    void download();
    void slowReader_data() { kinds(); }
    void slowReader();
    void deletedInASlot_data();
    void deletedInASlot();

private:
    static void kinds()
    {
        QTest::addColumn<FakeServer::Kind>("kind");
        QTest::newRow("local") << FakeServer::Kind::Local;
        QTest::newRow("TCP") << FakeServer::Kind::Tcp;
        QTest::newRow("TLS") << FakeServer::Kind::Tls;
        QTest::newRow("TLS with a certificate") << FakeServer::Kind::TlsWithClientCertificate;
    }
};

namespace {

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 12345;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    return bytes;
}

} // namespace

void TestBigBodies::upload()
{
    QFETCH(FakeServer::Kind, kind);
    for (const qsizetype size : {10, 100'000, 3'000'000, 10'000'000}) {
        FakeServer server(kind);
        server.onConnection(Script().expectRequest().send(support::wholeAnswer(200, "fine")));
        engine::AccessManager manager(server.endpoint());
        QBuffer body;
        body.setData(pattern(size));
        QVERIFY(body.open(QIODevice::ReadOnly));
        ReplyWatch watch(manager.sendCustomRequest(requestOf("/load"), "POST", &body));
        QVERIFY(watch.wait(30'000));
        QCOMPARE(watch.status(), 200);
        QCOMPARE(watch.body, QByteArray("fine"));
        QCOMPARE(server.requests().last().body, body.data());
    }
}

void TestBigBodies::download()
{
    QFETCH(FakeServer::Kind, kind);
    const QByteArray bytes = pattern(10'000'000);
    FakeServer server(kind);
    server.onConnection(Script().expectRequest().send(support::wholeAnswer(200, bytes)));
    engine::AccessManager manager(server.endpoint());
    ReplyWatch watch(manager.get(requestOf("/save")));
    QVERIFY(watch.wait(30'000));
    QCOMPARE(watch.body.size(), bytes.size());
    QVERIFY(watch.body == bytes);
}

void TestBigBodies::slowReader()
{
    QFETCH(FakeServer::Kind, kind);
    const QByteArray bytes = pattern(4'000'000);
    FakeServer server(kind);
    server.onConnection(Script().expectRequest().send(support::wholeAnswer(200, bytes)));
    engine::AccessManager manager(server.endpoint());
    const std::unique_ptr<QNetworkReply> reply(manager.get(requestOf("/save")));
    reply->setReadBufferSize(64 * 1024);
    QByteArray got;
    QElapsedTimer clock;
    clock.start();
    while (got.size() < bytes.size() && clock.elapsed() < 30'000) {
        QTest::qWait(1);
        QVERIFY(reply->bytesAvailable() <= 64 * 1024 || reply->isFinished());
        got += reply->read(50'000);
    }
    QCOMPARE(got.size(), bytes.size());
    QVERIFY(got == bytes);
}

void TestBigBodies::deletedInASlot_data()
{
    QTest::addColumn<QByteArray>("signal");
    for (const char *signal : {"metaDataChanged", "readyRead", "readChannelFinished", "finished",
                               "uploadProgress", "downloadProgress"})
        QTest::newRow(signal) << QByteArray(signal);
}

void TestBigBodies::deletedInASlot()
{
    QFETCH(QByteArray, signal);
    FakeServer server;
    server.onPath("/after", 200, "still there");
    server.onConnection(Script().expectRequest().send(support::wholeAnswer(200, pattern(1'000'000))));
    engine::AccessManager manager(server.endpoint());
    QBuffer body;
    body.setData(pattern(1'000'000));
    QVERIFY(body.open(QIODevice::ReadOnly));
    QPointer<QNetworkReply> reply = manager.sendCustomRequest(requestOf("/load"), "POST", &body);
    const auto kill = [reply] {
        delete reply.data();
    };
    if (signal == "metaDataChanged")
        connect(reply, &QNetworkReply::metaDataChanged, this, kill);
    else if (signal == "readyRead")
        connect(reply, &QNetworkReply::readyRead, this, kill);
    else if (signal == "readChannelFinished")
        connect(reply, &QNetworkReply::readChannelFinished, this, kill);
    else if (signal == "uploadProgress")
        connect(reply, &QNetworkReply::uploadProgress, this, kill);
    else if (signal == "downloadProgress")
        connect(reply, &QNetworkReply::downloadProgress, this, kill);
    else
        connect(reply, &QNetworkReply::finished, this, kill);
    QTRY_VERIFY_WITH_TIMEOUT(!reply, 10'000);
    // The manager goes on as if nothing had been.
    ReplyWatch watch(manager.get(requestOf("/after")));
    QVERIFY(watch.wait());
    QCOMPARE(watch.body, QByteArray("still there"));
}

static const support::TestClass<TestBigBodies> registration("tst_bigbodies");
#include "tst_bigbodies.moc"
