#include "engine/httpparser.h"
#include "support/testclass.h"

#include <QTest>

using engine::HttpParser;
using State = HttpParser::State;

namespace {

struct Outcome
{
    State state = State::Head;
    engine::HttpHead head;
    QByteArray body;
    QByteArray rest;
    QString error;
    bool complete = false;

    bool operator==(const Outcome &) const = default;
};

Outcome parse(const QList<QByteArray> &pieces, bool headRequest = false)
{
    HttpParser parser(headRequest);
    Outcome outcome;
    for (const QByteArray &piece : pieces) {
        const qsizetype used = parser.feed(piece, outcome.body);
        if (parser.state() != State::Failed)
            outcome.rest += piece.sliced(used);
    }
    outcome.complete = parser.finish();
    outcome.state = parser.state();
    outcome.head = parser.head();
    outcome.error = parser.errorText();
    return outcome;
}

const QByteArray chunkedAnswer = "HTTP/1.1 100 Continue\r\n\r\n"
                                 "HTTP/1.1 200 OK\r\n"
                                 "Content-Type: application/json\r\n"
                                 "X-Twice: a\r\nx-twice: b\r\n"
                                 "Transfer-Encoding: chunked\r\n"
                                 "\r\n"
                                 "5\r\nhello\r\n"
                                 "A;name=\"value\"\r\n, world...\r\n"
                                 "00c \r\n0123456789ab\r\n"
                                 "0\r\n"
                                 "X-Trailer: t\r\n"
                                 "\r\n"
                                 "left over";

} // namespace

class TestHttpParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusLines_data();
    void statusLines();
    void bodies_data();
    void bodies();
    void incomplete_data();
    void incomplete();
    void garbage_data();
    void garbage();
    void everySplit();
    void everyTwoSplits();
    void everyCut();
    void headOfFields();
    void limits();
    void garbageIsToldAtOnce();
    void reuse_data();
    void reuse();
    void switchingProtocols();
    void bigBodies();
};

void TestHttpParser::statusLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("minor");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("usual") << QByteArray("HTTP/1.1 200 OK\r\n") << 200 << 1 << QByteArray("OK");
    QTest::newRow("1.0") << QByteArray("HTTP/1.0 400 Bad Request\r\n") << 400 << 0
                         << QByteArray("Bad Request");
    QTest::newRow("no reason") << QByteArray("HTTP/1.1 204\r\n") << 204 << 1 << QByteArray();
    QTest::newRow("empty reason") << QByteArray("HTTP/1.1 204 \r\n") << 204 << 1 << QByteArray();
    QTest::newRow("bare line feed") << QByteArray("HTTP/1.1 500 Oh no\n") << 500 << 1 << QByteArray("Oh no");
    QTest::newRow("Korean reason") << QByteArray("HTTP/1.1 404 \xec\x97\x86\xec\x9d\x8c\r\n") << 404 << 1
                                   << QByteArray("\xec\x97\x86\xec\x9d\x8c");
}

void TestHttpParser::statusLines()
{
    QFETCH(QByteArray, line);
    const Outcome outcome = parse({line + "Content-Length: 0\r\n\r\n"});
    QCOMPARE(outcome.state, State::Done);
    QTEST(outcome.head.status, "status");
    QTEST(outcome.head.minorVersion, "minor");
    QTEST(outcome.head.reason, "reason");
}

void TestHttpParser::bodies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("headRequest");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("rest");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("length") << QByteArray(ok + "content-LENGTH: 3\r\n\r\nabcd") << false << QByteArray("abc")
                            << QByteArray("d");
    QTest::newRow("length 0") << QByteArray(ok + "Content-Length: 0\r\n\r\nx") << false << QByteArray()
                              << QByteArray("x");
    QTest::newRow("same length twice") << QByteArray(ok + "Content-Length: 2\r\nContent-Length: 2\r\n\r\nab")
                                       << false << QByteArray("ab") << QByteArray();
    QTest::newRow("until close") << QByteArray(ok + "\r\nall of it") << false << QByteArray("all of it")
                                 << QByteArray();
    QTest::newRow("until close, empty") << QByteArray(ok + "\r\n") << false << QByteArray() << QByteArray();
    QTest::newRow("chunked") << chunkedAnswer << false << QByteArray("hello, world...0123456789ab")
                             << QByteArray("left over");
    QTest::newRow("chunked wins over length")
        << QByteArray(ok + "Content-Length: 99\r\nTransfer-Encoding: Chunked\r\n\r\n1\r\na\r\n0\r\n\r\n")
        << false << QByteArray("a") << QByteArray();
    QTest::newRow("bare line feeds") << QByteArray("HTTP/1.1 200 OK\nContent-Length: 1\n\na") << false
                                     << QByteArray("a") << QByteArray();
    QTest::newRow("identity") << QByteArray(ok + "Transfer-Encoding: identity\r\nContent-Length: 1\r\n\r\na")
                              << false << QByteArray("a") << QByteArray();
    QTest::newRow("HEAD") << QByteArray(ok + "Content-Length: 5\r\n\r\n") << true << QByteArray()
                          << QByteArray();
    QTest::newRow("HEAD, chunked") << QByteArray(ok + "Transfer-Encoding: chunked\r\n\r\n") << true
                                   << QByteArray() << QByteArray();
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\nrest") << false << QByteArray()
                         << QByteArray("rest");
    QTest::newRow("304") << QByteArray("HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n") << false
                         << QByteArray() << QByteArray();
    QTest::newRow("100 and 103 before")
        << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nLink: x\r\n\r\n" + ok
                      + "Content-Length: 1\r\n\r\na")
        << false << QByteArray("a") << QByteArray();
    QTest::newRow("attach to nothing")
        << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Type: application/vnd.docker.raw-stream\r\n\r\n"
                      "No such container: nope\r\n")
        << false << QByteArray("No such container: nope\r\n") << QByteArray();
    QTest::newRow("plain to a TLS port")
        << QByteArray("HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n")
        << false << QByteArray("Client sent an HTTP request to an HTTPS server.\n") << QByteArray();
}

void TestHttpParser::bodies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, headRequest);
    const Outcome outcome = parse({bytes}, headRequest);
    QVERIFY2(outcome.complete, qPrintable(outcome.error));
    QTEST(outcome.body, "body");
    QTEST(outcome.rest, "rest");
}

void TestHttpParser::incomplete_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("in the status line") << QByteArray("HTTP/1.1 20");
    QTest::newRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("before the blank line") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n");
    QTest::newRow("after 100") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
    QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabcd");
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("before a chunk") << chunked;
    QTest::newRow("in a chunk header") << QByteArray(chunked + "5");
    QTest::newRow("in a chunk") << QByteArray(chunked + "5\r\nabc");
    QTest::newRow("after a chunk") << QByteArray(chunked + "5\r\nabcde");
    QTest::newRow("before the last chunk") << QByteArray(chunked + "5\r\nabcde\r\n");
    QTest::newRow("before the end of the trailers") << QByteArray(chunked + "0\r\nX: y\r\n");
}

void TestHttpParser::incomplete()
{
    QFETCH(QByteArray, bytes);
    const Outcome outcome = parse({bytes});
    QVERIFY(!outcome.complete);
    QVERIFY(outcome.state != State::Failed);
}

void TestHttpParser::garbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7);
    QTest::newRow("HTTP/2") << QByteArray("HTTP/2 200\r\n\r\n");
    QTest::newRow("empty line first") << QByteArray("\r\nHTTP/1.1 200 OK\r\n\r\n");
    QTest::newRow("no status") << QByteArray("HTTP/1.1 OK\r\n\r\n");
    QTest::newRow("status of two digits") << QByteArray("HTTP/1.1 20 OK\r\n\r\n");
    QTest::newRow("status of four digits") << QByteArray("HTTP/1.1 2000 OK\r\n\r\n");
    QTest::newRow("status below 100") << QByteArray("HTTP/1.1 099 OK\r\n\r\n");
    QTest::newRow("field without colon") << QByteArray(ok + "Content-Length 5\r\n\r\n");
    QTest::newRow("field without name") << QByteArray(ok + ": 5\r\n\r\n");
    QTest::newRow("space before the colon") << QByteArray(ok + "Content-Length : 5\r\n\r\n");
    QTest::newRow("continuation of nothing") << QByteArray(ok + " folded\r\n\r\n");
    QTest::newRow("zero byte") << QByteArray(ok + QByteArray("A: b\0c\r\n\r\n", 10));
    QTest::newRow("negative length") << QByteArray(ok + "Content-Length: -1\r\n\r\n");
    QTest::newRow("length in words") << QByteArray(ok + "Content-Length: five\r\n\r\n");
    QTest::newRow("empty length") << QByteArray(ok + "Content-Length:\r\n\r\n");
    QTest::newRow("huge length") << QByteArray(ok + "Content-Length: 9223372036854775808\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray(ok + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n");
    QTest::newRow("unknown encoding") << QByteArray(ok + "Transfer-Encoding: gzip, chunked\r\n\r\n");
    QTest::newRow("no chunk size") << QByteArray(chunked + "\r\n");
    QTest::newRow("bad chunk size") << QByteArray(chunked + "5g\r\nhello\r\n");
    QTest::newRow("negative chunk size") << QByteArray(chunked + "-5\r\nhello\r\n");
    QTest::newRow("16 digits") << QByteArray(chunked + "0000000000000005\r\nhello\r\n");
    QTest::newRow("chunk longer than its size") << QByteArray(chunked + "4\r\nhello\r\n");
    QTest::newRow("chunk without return") << QByteArray(chunked + "5\r\nhello\n0\r\n\r\n");
    QTest::newRow("chunk shorter than its size") << QByteArray(chunked + "6\r\nhello\r\n0\r\n\r\n");
}

void TestHttpParser::garbage()
{
    QFETCH(QByteArray, bytes);
    const Outcome outcome = parse({bytes});
    QCOMPARE(outcome.state, State::Failed);
    QVERIFY(!outcome.error.isEmpty());
    QVERIFY(!outcome.complete);
}

void TestHttpParser::everySplit()
{
    const Outcome whole = parse({chunkedAnswer});
    QVERIFY(whole.complete);
    for (qsizetype at = 0; at <= chunkedAnswer.size(); ++at) {
        const Outcome split = parse({chunkedAnswer.first(at), chunkedAnswer.sliced(at)});
        QVERIFY2(split == whole, qPrintable(QString::number(at)));
    }
    QList<QByteArray> bytes;
    for (const char byte : chunkedAnswer)
        bytes.append(QByteArray(1, byte));
    QVERIFY(parse(bytes) == whole);
}

void TestHttpParser::everyTwoSplits()
{
    const QByteArray small =
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x\r\nabc\r\n0\r\nT: t\r\n\r\nrest";
    const Outcome whole = parse({small});
    QVERIFY(whole.complete);
    for (qsizetype a = 0; a <= small.size(); ++a) {
        for (qsizetype b = a; b <= small.size(); ++b) {
            const Outcome split = parse({small.first(a), small.sliced(a, b - a), small.sliced(b)});
            QVERIFY2(split == whole, qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
        }
    }
}

void TestHttpParser::everyCut()
{
    const qsizetype size = chunkedAnswer.size() - qstrlen("left over");
    for (qsizetype at = 0; at < size; ++at) {
        const Outcome cut = parse({chunkedAnswer.first(at)});
        QVERIFY2(!cut.complete && cut.state != State::Failed, qPrintable(QString::number(at)));
    }
    QVERIFY(parse({chunkedAnswer.first(size)}).complete);
}

void TestHttpParser::headOfFields()
{
    const Outcome outcome = parse({"HTTP/1.1 200 OK\r\nA:  one \r\nb:\r\na: two\r\n\tfolded\r\n"
                                   "Connection: keep-alive, Upgrade\r\nContent-Length: 0\r\n\r\n"});
    const engine::HttpHead &head = outcome.head;
    QCOMPARE(head.value("A"), QByteArray("one, two folded"));
    QCOMPARE(head.value("B"), QByteArray());
    QCOMPARE(head.value("none"), QByteArray());
    QVERIFY(head.lists("CONNECTION", "upgrade"));
    QVERIFY(head.lists("connection", "Keep-Alive"));
    QVERIFY(!head.lists("connection", "keep"));
    QCOMPARE(head.fields.size(), 5);
}

void TestHttpParser::limits()
{
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const auto field = [](qsizetype length) -> QByteArray {
        return "A: " + QByteArray(length - 3, 'x');
    };
    QVERIFY(parse({ok + field(HttpParser::MaxLine - 1) + "\r\n\r\n"}).complete);
    QCOMPARE(parse({ok + field(HttpParser::MaxLine + 1) + "\r\n\r\n"}).state, State::Failed);
    QCOMPARE(parse({ok + field(HttpParser::MaxLine + 1)}).state, State::Failed);

    QByteArray fields;
    while (fields.size() < HttpParser::MaxHead)
        fields += field(1000) + "\r\n";
    QCOMPARE(parse({ok + fields + "\r\n"}).state, State::Failed);
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n0\r\n";
    QCOMPARE(parse({chunked + fields + "\r\n"}).state, State::Failed);

    QByteArray continues;
    while (continues.size() < HttpParser::MaxHead)
        continues += "HTTP/1.1 100 Continue\r\n\r\n";
    QCOMPARE(parse({continues}).state, State::Failed);

    const QByteArray extension =
        ok + "Transfer-Encoding: chunked\r\n\r\n1;" + QByteArray(HttpParser::MaxLine, 'x');
    QCOMPARE(parse({extension}).state, State::Failed);
    QCOMPARE(parse({extension + "\r\na\r\n"}).state, State::Failed);
}

void TestHttpParser::garbageIsToldAtOnce()
{
    HttpParser parser;
    QByteArray body;
    parser.feed("HTTP", body);
    QCOMPARE(parser.state(), State::Head);
    parser.feed("S", body);
    QCOMPARE(parser.state(), State::Failed);
    QCOMPARE(parser.feed("more", body), 0);
    QVERIFY(body.isEmpty());
}

void TestHttpParser::reuse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("can");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na") << true;
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << true;
    QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                             << true;
    QTest::newRow("close") << QByteArray("HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 0\r\n\r\n")
                           << false;
    QTest::newRow("1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n") << false;
    QTest::newRow("until close") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << false;
    QTest::newRow("not done") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n") << false;
}

void TestHttpParser::reuse()
{
    QFETCH(QByteArray, bytes);
    HttpParser parser;
    QByteArray body;
    parser.feed(bytes, body);
    parser.finish();
    QTEST(parser.canReuse(), "can");
}

void TestHttpParser::switchingProtocols()
{
    HttpParser parser;
    QByteArray body;
    const QByteArray bytes = "HTTP/1.1 101 UPGRADED\r\nContent-Type: application/vnd.docker.raw-stream\r\n"
                             "Connection: Upgrade\r\nUpgrade: tcp\r\n\r\nHTTP/1.1 is what this shell says";
    QCOMPARE(parser.feed(bytes, body), bytes.size());
    QCOMPARE(parser.state(), State::Raw);
    QCOMPARE(parser.head().status, 101);
    QCOMPARE(body, QByteArray("HTTP/1.1 is what this shell says"));
    QVERIFY(parser.finish());
    QVERIFY(!parser.canReuse());
}

void TestHttpParser::bigBodies()
{
    const QByteArray block(1024 * 1024, 'b');
    HttpParser parser;
    QByteArray body;
    parser.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", body);
    for (int i = 0; i < 64; ++i) {
        const QByteArray chunk = QByteArray::number(block.size(), 16) + "\r\n" + block + "\r\n";
        QCOMPARE(parser.feed(chunk, body), chunk.size());
        QCOMPARE(body.size(), block.size());
        body.resize(0);
    }
    parser.feed("0\r\n\r\n", body);
    QCOMPARE(parser.state(), State::Done);

    HttpParser sized;
    sized.feed("HTTP/1.1 200 OK\r\nContent-Length: 999999999999999999\r\n\r\nabc", body);
    QCOMPARE(sized.contentLength(), Q_INT64_C(999999999999999999));
    QCOMPARE(body, QByteArray("abc"));
}

static const support::TestClass<TestHttpParser> registration("tst_httpparser");
#include "tst_httpparser.moc"
