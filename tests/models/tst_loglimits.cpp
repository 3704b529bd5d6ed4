#include "models/logbuffer.h"
#include "support/testclass.h"

#include <QSignalSpy>
#include <QTest>

using core::LogChunk;
using core::LogChunks;
using core::LogSource;
using models::LogBuffer;

namespace {

LogChunk out(const char *text)
{
    return {LogSource::Stdout, text};
}

LogChunk err(const char *text)
{
    return {LogSource::Stderr, text};
}

} // namespace

class tst_LogLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersCountDroppedLines();
    void keepsTheLimit_data();
    void keepsTheLimit();
    void oneLongLine_data();
    void oneLongLine();
    void longestLineIsCut();
    void alternatingOpenLines();
};

void tst_LogLimits::numbersCountDroppedLines()
{
    LogBuffer buffer;
    buffer.setLimitBytes(LogBuffer::smallestLimitBytes);
    QSignalSpy dropped(&buffer, &LogBuffer::dropped);
    QSignalSpy appended(&buffer, &LogBuffer::appended);
    qint64 told = 0;
    int count = 0;
    for (int i = 0; i < 20'000; ++i) {
        dropped.clear();
        appended.clear();
        buffer.append({{LogSource::Stdout, "line " + QByteArray::number(i + 1) + '\n'}});
        for (const QVariantList &signal : std::as_const(dropped)) {
            told += signal[0].toInt();
            count -= signal[0].toInt();
        }
        count += appended[0][0].toInt();
        QCOMPARE(count, buffer.lineCount());
    }
    QVERIFY(told > 10'000);
    QCOMPARE(buffer.droppedLines(), told);
    QCOMPARE(buffer.firstLineNumber(), told + 1);
    for (const int i : {0, 1, buffer.lineCount() / 2, buffer.lineCount() - 1}) {
        const models::LineView line = buffer.line(i);
        QCOMPARE(line.number, told + 1 + i);
        QCOMPARE(line.text.toByteArray(), "line " + QByteArray::number(line.number));
    }
    // Many more than fit, in one go.
    QByteArray flood;
    for (int i = 0; i < 50'000; ++i)
        flood += "flood " + QByteArray::number(i) + '\n';
    appended.clear();
    buffer.append({{LogSource::Stderr, flood}});
    QCOMPARE(appended[0][0].toInt(), 50'000);
    QCOMPARE(buffer.lineCount() + buffer.droppedLines(), 70'000);
    QCOMPARE(buffer.line(buffer.lineCount() - 1).text.toByteArray(), QByteArray("flood 49999"));
    QVERIFY(buffer.usedBytes() <= buffer.limitBytes());

    // A smaller limit takes effect at once.
    LogBuffer roomy;
    roomy.append({{LogSource::Stdout, flood}});
    QCOMPARE(roomy.droppedLines(), 0);
    QSignalSpy shrunk(&roomy, &LogBuffer::dropped);
    roomy.setLimitBytes(300'000);
    QCOMPARE(shrunk.size(), 1);
    QCOMPARE(shrunk[0][0].toLongLong(), roomy.droppedLines());
    QVERIFY(roomy.usedBytes() <= 300'000);
    QCOMPARE(roomy.line(roomy.lineCount() - 1).text.toByteArray(), QByteArray("flood 49999"));
}

void tst_LogLimits::keepsTheLimit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty lines") << QByteArray("\n").repeated(1000);
    QTest::newRow("short lines") << QByteArray("ab\n").repeated(1000);
    QTest::newRow("log lines") << QByteArray(90, 'x').append('\n').repeated(100);
    QTest::newRow("long lines") << QByteArray(20'000, 'x').append('\n');
    QTest::newRow("longer than a block") << QByteArray(30'000, 'x').append('\n');
    QTest::newRow("no line end") << QByteArray(5'000, 'x');
    QTest::newRow("progress bar") << QByteArray("50%\r").repeated(1000);
}

void tst_LogLimits::keepsTheLimit()
{
    QFETCH(QByteArray, text);
    LogBuffer buffer;
    buffer.setLimitBytes(100'000);
    for (int i = 0; i < 300; ++i) {
        buffer.append({{LogSource::Stdout, text}});
        QVERIFY2(buffer.usedBytes() <= buffer.limitBytes(), qPrintable(QString::number(buffer.usedBytes())));
        QVERIFY(buffer.lineCount() > 0);
        buffer.line(0);
    }
}

void tst_LogLimits::oneLongLine_data()
{
    QTest::addColumn<bool>("disturbed");
    QTest::newRow("alone") << false;
    QTest::newRow("other lines come behind it") << true;
}

void tst_LogLimits::oneLongLine()
{
    QFETCH(bool, disturbed);
    constexpr int pieces = 10'000;
    const QByteArray piece(1'000, 'z');
    LogBuffer buffer;
    buffer.append({out("before\n")});
    for (int i = 0; i < pieces; ++i) {
        buffer.append({{LogSource::Stdout, piece}});
        if (disturbed && i % 100 == 0)
            buffer.append({err("x\n")});
    }
    buffer.append({out("\nafter\n")});
    QCOMPARE(buffer.lineCount(), disturbed ? 3 + pieces / 100 : 3);
    QCOMPARE(buffer.line(1).text.size(), pieces * piece.size());
    QVERIFY(buffer.line(1).text.toByteArray() == QByteArray(pieces * piece.size(), 'z'));
    QCOMPARE(buffer.line(0).text.toByteArray(), QByteArray("before"));
    QCOMPARE(buffer.line(buffer.lineCount() - 1).text.toByteArray(), QByteArray("after"));
}

void tst_LogLimits::longestLineIsCut()
{
    LogBuffer buffer;
    buffer.setLimitBytes(LogBuffer::smallestLimitBytes);
    const qint64 longest = buffer.maxLineBytes();
    buffer.append({{LogSource::Stdout, QByteArray(longest + 5, 'a')}, out("b\n")});
    QCOMPARE(buffer.lineCount() + buffer.droppedLines(), 2);
    QCOMPARE(buffer.line(buffer.lineCount() - 1).text.toByteArray(), QByteArray("aaaaab"));
    QVERIFY(buffer.line(buffer.lineCount() - 1).complete);
    buffer.clear();
    for (int i = 0; i < 3; ++i)
        buffer.append({{LogSource::Stdout, QByteArray(longest / 2, 'c')}});
    QCOMPARE(buffer.lineCount() + buffer.droppedLines(), 2);
    QVERIFY(!buffer.line(buffer.lineCount() - 1).complete);
    QCOMPARE(buffer.line(buffer.lineCount() - 1).text.size(), longest / 2);
}

void tst_LogLimits::alternatingOpenLines()
{
    LogBuffer buffer;
    LogChunks chunks;
    for (int i = 0; i < 50'000; ++i)
        chunks << out("o\no") << err("e\ne");
    buffer.append(chunks);
    QCOMPARE(buffer.lineCount(), 100'002);
    QCOMPARE(buffer.line(0).text.toByteArray(), QByteArray("o"));
    QCOMPARE(buffer.line(50'000).text.toByteArray().size(), 2);
}

static const support::TestClass<tst_LogLimits> registration("tst_loglimits");
#include "tst_loglimits.moc"
