#include "engine/logframes.h"
#include "support/testclass.h"

#include <QTest>
#include <QtEndian>

using core::LogChunk;
using core::LogChunks;
using core::LogSource;
using engine::LogFrames;

namespace {

QByteArray header(int source, quint32 size)
{
    QByteArray bytes(8, '\0');
    bytes[0] = char(source);
    qToBigEndian(size, bytes.data() + 4);
    return bytes;
}

QByteArray frame(int source, const QByteArray &text)
{
    return header(source, quint32(text.size())) + text;
}

LogChunks merged(const QList<QByteArray> &pieces, LogFrames &frames)
{
    LogChunks all;
    for (const QByteArray &piece : pieces) {
        const LogChunks chunks = frames.feed(piece);
        for (const LogChunk &chunk : chunks) {
            if (!all.isEmpty() && all.last().source == chunk.source)
                all.last().text += chunk.text;
            else
                all.append(chunk);
        }
    }
    return all;
}

LogChunks merged(const QList<QByteArray> &pieces)
{
    LogFrames frames;
    return merged(pieces, frames);
}

/// The concatenation is a value of its own here, not an expression.
LogChunks fed(LogFrames &frames, const QByteArray &bytes)
{
    return frames.feed(bytes);
}

} // namespace

class TestLogFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sources();
    void neighboursAreOne();
    void emptyFrames();
    void everySplit();
    void raw();
    void broken_data();
    void broken();
    void brokenInTheMiddle();
    void cut();
    void hugeFrame();
};

void TestLogFrames::sources()
{
    const QByteArray bytes = frame(0, "in\n") + frame(2, "err\n") + frame(1, "out\n") + frame(3, "daemon\n");
    const LogChunks expected = {{LogSource::Stdout, "in\n"},
                                {LogSource::Stderr, "err\n"},
                                {LogSource::Stdout, "out\n"},
                                {LogSource::System, "daemon\n"}};
    LogFrames frames;
    QCOMPARE(frames.feed(bytes), expected);
    QVERIFY(!frames.isInsideFrame());
    QVERIFY(!frames.isBroken());
}

void TestLogFrames::neighboursAreOne()
{
    LogFrames frames;
    const LogChunks expected = {{LogSource::Stdout, "abc"}, {LogSource::Stderr, "de"}};
    QCOMPARE(fed(frames, frame(1, "a") + frame(1, "b") + frame(0, "c") + frame(2, "d") + frame(2, "e")),
             expected);
}

void TestLogFrames::emptyFrames()
{
    LogFrames frames;
    QCOMPARE(fed(frames, frame(1, "") + frame(2, "")), LogChunks());
    const LogChunks expected = {{LogSource::Stdout, "ab"}};
    QCOMPARE(fed(frames, frame(1, "a") + frame(2, "") + frame(1, "b")), expected);
}

void TestLogFrames::everySplit()
{
    const QByteArray bytes =
        frame(1, "one\n") + frame(2, "two\n") + frame(2, "") + frame(1, "\xed\x95\x9c\n") + "junk";
    const LogChunks whole = merged({bytes});
    QCOMPARE(whole.size(), 3);
    for (qsizetype a = 0; a <= bytes.size(); ++a) {
        for (qsizetype b = a; b <= bytes.size(); ++b)
            QCOMPARE(merged({bytes.first(a), bytes.sliced(a, b - a), bytes.sliced(b)}), whole);
    }
}

void TestLogFrames::raw()
{
    LogFrames frames(LogFrames::Mode::Raw);
    const QByteArray bytes = frame(2, "looks like a frame") + "\x1b[6n# ";
    const LogChunks expected = {{LogSource::Stdout, bytes}};
    QCOMPARE(frames.feed(bytes), expected);
    QVERIFY(!frames.isBroken());
    QVERIFY(!frames.isInsideFrame());
}

void TestLogFrames::broken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a prompt") << QByteArray("#");
    QTest::newRow("source 4") << QByteArray("\x04\0\0\0\0\0\0\x01x", 9);
    QTest::newRow("source 255") << QByteArray("\xff\0\0\0", 4);
    QTest::newRow("byte 1") << QByteArray("\x01\x01\0\0\0\0\0\x01x", 9);
    QTest::newRow("byte 3") << QByteArray("\x01\0\0\x01\0\0\0\x01x", 9);
}

void TestLogFrames::broken()
{
    QFETCH(QByteArray, bytes);
    LogFrames frames;
    const LogChunks expected = {{LogSource::Stdout, bytes}};
    QCOMPARE(frames.feed(bytes), expected);
    QVERIFY(frames.isBroken());
    const LogChunks more = {{LogSource::Stdout, frame(2, "x")}};
    QCOMPARE(fed(frames, frame(2, "x")), more);
}

void TestLogFrames::brokenInTheMiddle()
{
    LogFrames frames;
    const LogChunks expected = {{LogSource::Stderr, "good"}, {LogSource::Stdout, "bad and more"}};
    QCOMPARE(fed(frames, frame(2, "good") + "bad and more"), expected);
    QVERIFY(frames.isBroken());
    QVERIFY(!frames.isInsideFrame());
}

void TestLogFrames::cut()
{
    LogFrames frames;
    QVERIFY(!frames.isInsideFrame());
    QVERIFY(fed(frames, header(1, 5).first(3)).isEmpty());
    QVERIFY(frames.isInsideFrame());
    QVERIFY(fed(frames, header(1, 5).sliced(3)).isEmpty());
    QVERIFY(frames.isInsideFrame());
    frames.feed("abcd");
    QVERIFY(frames.isInsideFrame());
    frames.feed("e");
    QVERIFY(!frames.isInsideFrame());
}

void TestLogFrames::hugeFrame()
{
    LogFrames frames;
    QVERIFY(fed(frames, header(2, 0xffffffff)).isEmpty());
    const QByteArray block(8 * 1024 * 1024, 'x');
    quint32 left = 0xffffffff;
    // What comes is given at once; a frame of 4 GiB needs no memory of its own.
    for (int i = 0; i < 16; ++i) {
        const LogChunks chunks = frames.feed(block);
        QCOMPARE(chunks.size(), 1);
        QCOMPARE(chunks.first().text.size(), block.size());
        left -= quint32(block.size());
    }
    QVERIFY(frames.isInsideFrame());
    QVERIFY(left > 0);
}

static const support::TestClass<TestLogFrames> registration("tst_logframes");
#include "tst_logframes.moc"
