#include "engine/jsonlines.h"
#include "support/testclass.h"

#include <QTest>

using engine::JsonLines;

namespace {

QList<QByteArray> split(const QList<QByteArray> &pieces)
{
    JsonLines lines;
    QList<QByteArray> all;
    for (const QByteArray &piece : pieces)
        all += lines.feed(piece);
    if (const QByteArray last = lines.finish(); !last.isEmpty())
        all.append(last);
    return all;
}

} // namespace

class TestJsonLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void everySplit();
    void limit();
    void usableAfterFinish();
};

void TestJsonLines::lines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("expected");
    using List = QList<QByteArray>;
    QTest::newRow("nothing") << QByteArray() << List{};
    QTest::newRow("docker") << QByteArray("{\"a\":1}\r\n{\"b\":2}\r\n") << List{"{\"a\":1}", "{\"b\":2}"};
    QTest::newRow("podman") << QByteArray("{\"a\":1}\n{\"b\":2}\n") << List{"{\"a\":1}", "{\"b\":2}"};
    QTest::newRow("empty lines") << QByteArray("\n\r\n\n{}\n\n\r\n") << List{"{}"};
    QTest::newRow("no last line end") << QByteArray("{}\n[1]") << List{"{}", "[1]"};
    QTest::newRow("no last line end, return") << QByteArray("{}\r") << List{"{}"};
    QTest::newRow("return inside") << QByteArray("a\rb\n") << List{"a\rb"};
    QTest::newRow("escaped line feed")
        << QByteArray("{\"stream\":\"x\\n\"}\n") << List{"{\"stream\":\"x\\n\"}"};
    QTest::newRow("spaces stay") << QByteArray(" \n") << List{" "};
}

void TestJsonLines::lines()
{
    QFETCH(QByteArray, bytes);
    QTEST(split({bytes}), "expected");
}

void TestJsonLines::everySplit()
{
    const QByteArray bytes = "{\"a\":1}\r\n\r\n\n{\"b\":2}\n{\"c\":3}\r";
    const QList<QByteArray> whole = split({bytes});
    QCOMPARE(whole.size(), 3);
    for (qsizetype a = 0; a <= bytes.size(); ++a) {
        for (qsizetype b = a; b <= bytes.size(); ++b)
            QCOMPARE(split({bytes.first(a), bytes.sliced(a, b - a), bytes.sliced(b)}), whole);
    }
}

void TestJsonLines::limit()
{
    JsonLines exact(4);
    QCOMPARE(exact.feed("abcd\nefgh"), QList<QByteArray>{"abcd"});
    QVERIFY(!exact.isFailed());
    QCOMPARE(exact.feed("\n"), QList<QByteArray>{"efgh"});

    JsonLines over(4);
    QCOMPARE(over.feed("ab\nabcde\ncd\n"), QList<QByteArray>{"ab"});
    QVERIFY(over.isFailed());
    QVERIFY(over.feed("x\n").isEmpty());
    QVERIFY(over.finish().isEmpty());

    JsonLines slow(4);
    for (const char byte : QByteArray("abcd")) {
        QVERIFY(slow.feed(QByteArrayView(&byte, 1)).isEmpty());
        QVERIFY(!slow.isFailed());
    }
    QVERIFY(slow.feed("e").isEmpty());
    QVERIFY(slow.isFailed());

    JsonLines usual;
    QVERIFY(usual.feed(QByteArray(JsonLines::DefaultMaxLine, 'x')).isEmpty());
    QVERIFY(!usual.isFailed());
    QCOMPARE(usual.feed("\n").value(0).size(), JsonLines::DefaultMaxLine);
    usual.feed(QByteArray(JsonLines::DefaultMaxLine + 1, 'x'));
    QVERIFY(usual.isFailed());
}

void TestJsonLines::usableAfterFinish()
{
    JsonLines lines;
    QVERIFY(lines.feed("a").isEmpty());
    QCOMPARE(lines.finish(), QByteArray("a"));
    QCOMPARE(lines.finish(), QByteArray());
    QCOMPARE(lines.feed("b\n"), QList<QByteArray>{"b"});
}

static const support::TestClass<TestJsonLines> registration("tst_jsonlines");
#include "tst_jsonlines.moc"
