#include "models/logbuffer.h"
#include "support/testclass.h"

#include <QRandomGenerator>
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

/// "O:text" per line, '~' before the text of a line that has not ended.
QByteArray print(const LogBuffer &buffer)
{
    QByteArray result;
    for (int i = 0; i < buffer.lineCount(); ++i) {
        const models::LineView line = buffer.line(i);
        if (i > 0)
            result += '|';
        result += "OESN"[static_cast<int>(line.source) - 1];
        result += line.complete ? ':' : '~';
        result += line.text;
    }
    return result;
}

/// The same contract in the simplest words: every line keeps all its bytes, and is cut when it is read.
class Naive
{
public:
    void append(LogSource source, const QByteArray &text)
    {
        for (const char c : text) {
            if (!m_open.contains(source)) {
                m_open[source] = m_lines.size();
                m_lines.append({source, {}, false});
            }
            auto &line = m_lines[m_open[source]];
            if (c == '\n') {
                line.complete = true;
                m_open.remove(source);
            } else {
                line.bytes += c;
            }
        }
        if (source == LogSource::Note && m_open.contains(source))
            m_lines[m_open.take(source)].complete = true;
    }
    qsizetype size() const { return m_lines.size(); }
    LogSource source(qsizetype i) const { return m_lines[i].source; }
    bool complete(qsizetype i) const { return m_lines[i].complete; }
    QByteArray text(qsizetype i) const
    {
        QByteArray text = m_lines[i].bytes;
        while (text.endsWith('\r'))
            text.chop(1);
        return text.mid(text.lastIndexOf('\r') + 1);
    }

private:
    struct Line
    {
        LogSource source;
        QByteArray bytes;
        bool complete;
    };
    QList<Line> m_lines;
    QHash<LogSource, qsizetype> m_open;
};

} // namespace

class tst_LogBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty();
    void lines_data();
    void lines();
    void signalsSayWhatHappened();
    void bytesStayAsTheyAre();
    void copies();
    void sameAsNaive_data();
    void sameAsNaive();
};

void tst_LogBuffer::empty()
{
    LogBuffer buffer;
    QSignalSpy appended(&buffer, &LogBuffer::appended);
    buffer.append({});
    buffer.append({out("")});
    buffer.clear();
    buffer.setLimitBytes(0);
    QCOMPARE(buffer.limitBytes(), LogBuffer::smallestLimitBytes);
    QCOMPARE(buffer.lineCount(), 0);
    QCOMPARE(buffer.firstLineNumber(), 1);
    QCOMPARE(buffer.text(0, 0), QByteArray());
    QCOMPARE(appended.size(), 0);
}

void tst_LogBuffer::lines_data()
{
    QTest::addColumn<LogChunks>("chunks");
    QTest::addColumn<QByteArray>("shown");
    const auto note = [](const char *text) {
        return LogChunk{LogSource::Note, text};
    };
    QTest::newRow("whole") << LogChunks{out("a\nb\n")} << QByteArray("O:a|O:b");
    QTest::newRow("open") << LogChunks{out("a\nb")} << QByteArray("O:a|O~b");
    QTest::newRow("continued") << LogChunks{out("a"), out("b"), out("c\nd")} << QByteArray("O:abc|O~d");
    QTest::newRow("end alone") << LogChunks{out("a"), out("\n")} << QByteArray("O:a");
    QTest::newRow("empty lines") << LogChunks{out("\n\na\n\n")} << QByteArray("O:|O:|O:a|O:");
    QTest::newRow("other source starts a line") << LogChunks{out("a"), err("x\n")} << QByteArray("O~a|E:x");
    QTest::newRow("continued behind another")
        << LogChunks{out("a"), err("x\n"), out("b\nc\n")} << QByteArray("O:ab|E:x|O:c");
    QTest::newRow("two open lines") << LogChunks{out("a"), err("x"), out("b"), err("y"), out("\n"), err("\n")}
                                    << QByteArray("O:ab|E:xy");
    QTest::newRow("note ends") << LogChunks{note("stopped"), note("started\n"), out("a\n")}
                               << QByteArray("N:stopped|N:started|O:a");
    QTest::newRow("note between") << LogChunks{out("a"), note("gap"), out("b\n")} << QByteArray("O:ab|N:gap");
    QTest::newRow("crlf") << LogChunks{out("a\r\nb\r\r\n\r\n")} << QByteArray("O:a|O:b|O:");
    QTest::newRow("crlf cut") << LogChunks{out("a\r"), out("\nb")} << QByteArray("O:a|O~b");
    QTest::newRow("progress") << LogChunks{out("1%\r2%\r3%\n")} << QByteArray("O:3%");
    QTest::newRow("progress, open") << LogChunks{out("1%\r2%\r")} << QByteArray("O~2%");
    QTest::newRow("progress cut") << LogChunks{out("1%\r"), out("2%"), out("0\r"), out("\r3%\r\n")}
                                  << QByteArray("O:3%");
    QTest::newRow("progress behind another")
        << LogChunks{out("1%\r"), err("x\n"), out("2%\r"), out("33%")} << QByteArray("O~33%|E:x");
    QTest::newRow("return first") << LogChunks{out("\ra\n")} << QByteArray("O:a");
    QTest::newRow("only returns") << LogChunks{out("\r\r\n")} << QByteArray("O:");
    QTest::newRow("return of one source only") << LogChunks{out("a\r"), err("b\n")} << QByteArray("O~a|E:b");
}

void tst_LogBuffer::lines()
{
    QFETCH(LogChunks, chunks);
    QFETCH(QByteArray, shown);
    LogBuffer together;
    together.append(chunks);
    QCOMPARE(print(together), shown);
    LogBuffer apart;
    for (const LogChunk &chunk : chunks)
        apart.append({chunk});
    QCOMPARE(print(apart), shown);
    apart.clear();
    QCOMPARE(apart.lineCount(), 0);
    apart.append(chunks);
    QCOMPARE(print(apart), shown);
}

void tst_LogBuffer::signalsSayWhatHappened()
{
    LogBuffer buffer;
    QSignalSpy appended(&buffer, &LogBuffer::appended);
    QSignalSpy changed(&buffer, &LogBuffer::lineChanged);
    QSignalSpy cleared(&buffer, &LogBuffer::cleared);
    const auto last = [&appended] {
        return appended.takeLast();
    };
    buffer.append({out("a\nb")});
    QCOMPARE(last(), (QVariantList{2, false}));
    buffer.append({out("c")});
    QCOMPARE(last(), (QVariantList{0, true}));
    buffer.append({out("\n")});
    QCOMPARE(last(), (QVariantList{0, true}));
    buffer.append({out("d\n")});
    QCOMPARE(last(), (QVariantList{1, false}));
    buffer.append({out("e")});
    buffer.append({out("f\ng\nh")});
    QCOMPARE(last(), (QVariantList{2, true}));
    buffer.append({err("x\n")});
    QCOMPARE(last(), (QVariantList{1, false}));
    QCOMPARE(changed.size(), 0);
    appended.clear();
    buffer.append({out("i\n")});
    QCOMPARE(appended.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toLongLong(), 6);
    QCOMPARE(buffer.line(5).text.toByteArray(), QByteArray("hi"));
    buffer.clear();
    QCOMPARE(cleared.size(), 1);
    buffer.append({out("again")});
    QCOMPARE(buffer.line(0).number, 1);
}

void tst_LogBuffer::bytesStayAsTheyAre()
{
    LogBuffer buffer;
    QByteArray bytes("\xff\xfe\x00 \xea\xb0", 6);
    buffer.append({{LogSource::Stdout, bytes}, {LogSource::Stdout, "\x80\n"}});
    QCOMPARE(buffer.line(0).text.toByteArray(), bytes + "\x80");
}

void tst_LogBuffer::copies()
{
    LogBuffer buffer;
    buffer.append({out("a\nb\n\nd")});
    QCOMPARE(buffer.text(0, 4), QByteArray("a\nb\n\nd"));
    QCOMPARE(buffer.text(1, 2), QByteArray("b"));
    QCOMPARE(buffer.text(2, 2), QByteArray());
}

void tst_LogBuffer::sameAsNaive_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("longest");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed << (seed % 3 == 0 ? 9'000 : seed % 3 == 1 ? 12 : 300);
}

void tst_LogBuffer::sameAsNaive()
{
    QFETCH(int, seed);
    QFETCH(int, longest);
    QRandomGenerator random(static_cast<quint32>(seed));
    LogBuffer buffer;
    if (seed % 2)
        buffer.setLimitBytes(LogBuffer::smallestLimitBytes * (1 + seed));
    Naive naive;
    int count = 0;
    connect(&buffer, &LogBuffer::appended, this, [&count](int lines, bool) { count += lines; });
    connect(&buffer, &LogBuffer::dropped, this, [&count](int lines) { count -= lines; });
    const bool talkative = seed % 4 == 0;
    for (int round = 0; round < 400; ++round) {
        LogChunks chunks;
        const int size = static_cast<int>(random.bounded(5));
        for (int i = 0; i < size; ++i) {
            QByteArray text;
            const int bytes = static_cast<int>(random.bounded(longest));
            for (int j = 0; j < bytes; ++j) {
                const int dice = static_cast<int>(random.bounded(talkative ? 12 : 120));
                text += dice == 0 ? '\n' : dice == 1 ? '\r' : static_cast<char>(random.bounded(256));
            }
            const auto source =
                random.bounded(6) == 0 ? static_cast<LogSource>(1 + random.bounded(4)) : LogSource::Stdout;
            chunks.append({source, text});
            naive.append(source, text);
        }
        buffer.append(chunks);
        QCOMPARE(buffer.lineCount() + buffer.droppedLines(), naive.size());
        QCOMPARE(count, buffer.lineCount());
        if (round % 20 != 0 && round != 399)
            continue;
        for (int i = 0; i < buffer.lineCount(); ++i) {
            const models::LineView line = buffer.line(i);
            const qint64 at = line.number - 1;
            QCOMPARE(line.source, naive.source(at));
            if (line.text != naive.text(at) || line.complete != naive.complete(at))
                QCOMPARE(QByteArray(line.text.toByteArray() + (line.complete ? " done" : " open")),
                         QByteArray(naive.text(at) + (naive.complete(at) ? " done" : " open")));
        }
    }
}

static const support::TestClass<tst_LogBuffer> registration("tst_logbuffer");
#include "tst_logbuffer.moc"
