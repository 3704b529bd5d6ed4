#include "models/logbuffer.h"
#include "support/testclass.h"
#include "views/ansitext.h"
#include "views/logview.h"
#include "views/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace views;
using namespace Qt::StringLiterals;
using core::LogSource;
using models::LogBuffer;

namespace {

QByteArray numbered(int from, int to)
{
    QByteArray text;
    for (int i = from; i < to; ++i)
        text += "line " + QByteArray::number(i) + '\n';
    return text;
}

struct Log
{
    LogBuffer buffer;
    LogView view;

    Log()
    {
        view.setFrameShape(QFrame::NoFrame);
        view.resize(600, 400);
        view.setBuffer(&buffer);
        view.show();
    }
    void add(const QByteArray &text, LogSource source = LogSource::Stdout)
    {
        buffer.append({{source, text}});
    }
    int lineHeight() { return int(std::ceil(QFontMetricsF(Theme::monospace()).height())) + 3; }
    int rows() { return view.viewport()->height() / lineHeight(); }
    /// What a person would copy from the row, found by pointing at it.
    QString row(int row)
    {
        const QPoint left(13, row * lineHeight() + lineHeight() / 2);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, left);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, left);
        QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
        const QString text = view.selectedText();
        view.clearSelection();
        return text;
    }
    QImage image() { return view.viewport()->grab().toImage(); }
    int inkOfRow(int row)
    {
        const QImage shot = image();
        int ink = 0;
        for (int y = row * lineHeight(); y < (row + 1) * lineHeight(); ++y)
            for (int x = 12; x < shot.width(); ++x)
                ink += shot.pixelColor(x, y) != Theme::colors().panel;
        return ink;
    }
};

} // namespace

class TestLogView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme.apply(*qApp, ThemeMode::Light); }

    void theLastLineIsSeen()
    {
        Log log;
        QVERIFY(QTest::qWaitForWindowExposed(&log.view));
        for (int i = 0; i < 100; ++i)
            log.add(numbered(i * 1000, (i + 1) * 1000));
        QScrollBar *bar = log.view.verticalScrollBar();
        QTRY_COMPARE(bar->maximum(), 100'000 - log.rows());
        QCOMPARE(bar->value(), bar->maximum());
        QCOMPARE(log.row(log.rows() - 1), u"line 99999"_s);
        QVERIFY(log.inkOfRow(log.rows() - 1) > 50);
        QVERIFY(!log.view.accessibleName().isEmpty());
    }

    void scrollingUpPauses()
    {
        Log log;
        QVERIFY(QTest::qWaitForWindowExposed(&log.view));
        QSignalSpy spy(&log.view, &LogView::followingChanged);
        log.add(numbered(0, 1000));
        QScrollBar *bar = log.view.verticalScrollBar();
        QTRY_COMPARE(bar->value(), 1000 - log.rows());
        bar->setValue(500);
        QCOMPARE(spy.size(), 1);
        QVERIFY(!log.view.isFollowing());
        log.add(numbered(1000, 2000));
        QTRY_COMPARE(bar->maximum(), 2000 - log.rows());
        QCOMPARE(log.row(0), u"line 500"_s);
        bar->setValue(bar->maximum());
        QVERIFY(log.view.isFollowing());
        log.view.setFollowing(false);
        log.add(numbered(2000, 2100));
        QTRY_COMPARE(bar->maximum(), 2100 - log.rows());
        QCOMPARE(bar->value(), 2000 - log.rows());
        log.view.setFollowing(true);
        QCOMPARE(bar->value(), bar->maximum());
    }

    void droppedLinesDoNotMoveTheText()
    {
        Log log;
        QVERIFY(QTest::qWaitForWindowExposed(&log.view));
        log.buffer.setLimitBytes(LogBuffer::smallestLimitBytes);
        log.add(numbered(0, 2000));
        QScrollBar *bar = log.view.verticalScrollBar();
        QTRY_COMPARE(bar->maximum(), log.buffer.lineCount() - log.rows());
        bar->setValue(bar->maximum() - 100);
        const QString top = log.row(0);
        const qint64 before = log.buffer.droppedLines();
        for (int i = 2000; log.buffer.droppedLines() == before; i += 50)
            log.add(numbered(i, i + 50));
        QCOMPARE(log.row(0), top); // before the next refresh, too
        QTRY_COMPARE(bar->maximum(), log.buffer.lineCount() - log.rows());
        QCOMPARE(log.row(0), top);
        log.add(numbered(5000, 40000)); // until the text itself is gone
        QTest::qWait(80);
        QCOMPARE(bar->value(), 0);
        QVERIFY(log.row(0).startsWith("line "_L1));
    }

    void copyGivesTheText()
    {
        Log log;
        QVERIFY(QTest::qWaitForWindowActive(&log.view));
        log.add("plain\n\x1b[31mred\x1b[0m 안녕하세요\n");
        log.add("bad \xff byte\n", LogSource::Stderr);
        QTest::qWait(60);
        log.view.setFocus();
        QTest::keyClick(&log.view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&log.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"plain\nred 안녕하세요\nbad \uFFFD byte"_s);
        log.view.clearSelection();
        QVERIFY(!log.view.hasSelection());
    }

    void theMouseSelectsCharacters()
    {
        Log log;
        QVERIFY(QTest::qWaitForWindowActive(&log.view));
        log.add("가나다라마바사\nsecond line\n");
        QTest::qWait(60);
        const QFontMetricsF metrics(Theme::monospace());
        const int y = log.lineHeight() / 2;
        const auto x = [&](const QString &before) {
            return 12 + int(std::round(metrics.horizontalAdvance(before)));
        };
        QWidget *port = log.view.viewport();
        QTest::mousePress(port, Qt::LeftButton, {}, QPoint(x(u"가"_s), y));
        QMouseEvent move(QEvent::MouseMove, QPointF(x(u"가나다라"_s), y),
                         port->mapToGlobal(QPointF(x(u"가나다라"_s), y)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(port, &move);
        QTest::mouseRelease(port, Qt::LeftButton, {}, QPoint(x(u"가나다라"_s), y));
        QCOMPARE(log.view.selectedText(), u"나다라"_s);
        QTest::keyClick(&log.view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(log.view.selectedText(), u"나다라마"_s);
        QTest::keyClick(&log.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(log.view.selectedText(), u"나다라마바사\nsecon"_s);
        QTest::mouseDClick(port, Qt::LeftButton, {}, QPoint(x(u"sec"_s), y + log.lineHeight()));
        QCOMPARE(log.view.selectedText(), u"second"_s);
    }

    void aHugeLineIsCutOnScreenOnly()
    {
        Log log;
        QVERIFY(QTest::qWaitForWindowExposed(&log.view));
        const QByteArray line = "start " + QByteArray(1'000'000, 'x') + " end";
        QElapsedTimer clock;
        clock.start();
        log.add(line + "\n");
        QTest::qWait(1);
        log.view.setFollowing(false);
        log.view.setFollowing(true);
        log.image();
        QVERIFY2(clock.elapsed() < 250, qPrintable(QString::number(clock.elapsed())));
        const QFontMetricsF metrics(Theme::monospace());
        QVERIFY(log.view.horizontalScrollBar()->maximum()
                < metrics.horizontalAdvance(u'x') * (LogView::maxShownCharacters + 60));
        log.view.selectAll();
        QCOMPARE(log.view.selectedText().size(), line.size());
    }

    void aMillionLinesDoNotBlock()
    {
        Log log;
        log.buffer.setLimitBytes(256 * 1024 * 1024);
        QVERIFY(QTest::qWaitForWindowExposed(&log.view));
        log.add(numbered(0, 1'000'000));
        qint64 worst = 0;
        QElapsedTimer clock;
        for (int i = 1; i <= 10; ++i) {
            clock.start();
            log.view.setFollowing(true);
            log.view.verticalScrollBar()->setValue(i * 99'000);
            log.image();
            worst = std::max(worst, clock.elapsed());
        }
        QVERIFY2(worst < 50, qPrintable(QString::number(worst)));
        QSignalSpy found(&log.view, &LogView::findFinished);
        clock.start();
        log.view.find(u"no such text"_s);
        QVERIFY2(clock.elapsed() < 50, qPrintable(QString::number(clock.elapsed())));
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 20000);
        QCOMPARE(found.first().first().toBool(), false);
    }

    void findGoesThroughTheMatches()
    {
        Log log;
        QVERIFY(QTest::qWaitForWindowExposed(&log.view));
        log.add(numbered(0, 3000) + "needle and Needle\n" + numbered(3000, 6000));
        QTRY_VERIFY(log.view.verticalScrollBar()->maximum() > 5000);
        log.view.verticalScrollBar()->setValue(0);
        QSignalSpy spy(&log.view, &LogView::findFinished);
        log.view.find(u"NEEDLE"_s);
        QTRY_COMPARE(spy.size(), 1);
        QVERIFY(spy.first().first().toBool());
        QVERIFY(!log.view.isFollowing());
        const int value = log.view.verticalScrollBar()->value();
        QVERIFY(value > 2900 && value <= 3000);
        const auto currents = [&log] {
            const QImage image = log.image();
            int count = 0;
            int sum = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y) == Theme::colors().attention) {
                        ++count;
                        sum += x;
                    }
            return count ? sum / count : -1;
        };
        const int first = currents();
        QVERIFY(first > 0);
        log.view.find(u"NEEDLE"_s);
        QTRY_COMPARE(spy.size(), 2);
        QVERIFY(currents() > first);
        log.view.find(u"NEEDLE"_s); // around the end
        QTRY_COMPARE(spy.size(), 3);
        QCOMPARE(currents(), first);
        log.view.find(u"NEEDLE"_s, true);
        QTRY_COMPARE(spy.size(), 4);
        QVERIFY(currents() > first);
        log.view.find(u"nothing"_s);
        QTRY_COMPARE(spy.size(), 5);
        QVERIFY(!spy.last().first().toBool());
        log.view.find({});
        QCOMPARE(currents(), -1);
    }

    void sourcesAreTold()
    {
        Log log;
        QVERIFY(QTest::qWaitForWindowExposed(&log.view));
        log.add("out\n");
        log.add("err\n", LogSource::Stderr);
        log.add("stopped", LogSource::Note);
        QTest::qWait(60);
        const QImage image = log.image();
        const int half = log.lineHeight() / 2;
        QCOMPARE(image.pixelColor(1, half), Theme::colors().panel);
        QCOMPARE(image.pixelColor(1, log.lineHeight() + half), Theme::colors().attention);
        QCOMPARE(image.pixelColor(image.width() - 40, 2 * log.lineHeight() + half), Theme::colors().line);
    }

    void anOpenLineGoesOn()
    {
        Log log;
        QVERIFY(QTest::qWaitForWindowExposed(&log.view));
        log.add("half");
        QTest::qWait(60);
        QCOMPARE(log.row(0), u"half"_s);
        log.add(" and rest\n");
        QTest::qWait(60);
        QCOMPARE(log.row(0), u"half and rest"_s);
        log.buffer.clear();
        QVERIFY(log.row(0).isEmpty());
        QVERIFY(!log.view.hasSelection());
    }

    void aBufferMayGoFirst()
    {
        LogView view;
        view.resize(300, 200);
        view.show();
        {
            LogBuffer buffer;
            view.setBuffer(&buffer);
            buffer.append({{LogSource::Stdout, numbered(0, 100)}});
        }
        QVERIFY(!view.buffer());
        view.grab();
        view.setPlaceholderText(u"Nothing yet"_s);
        view.grab();
    }

    void escapeSequencesAreRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("runs");
        QTest::newRow("plain") << u"hello"_s << u"hello"_s << 0;
        QTest::newRow("colour") << u"a\x1b[31mb\x1b[0mc"_s << u"abc"_s << 1;
        QTest::newRow("bold colour") << u"\x1b[1;32mok\x1b[m"_s << u"ok"_s << 1;
        QTest::newRow("256") << u"\x1b[38;5;196mred"_s << u"red"_s << 1;
        QTest::newRow("true colour") << u"\x1b[38;2;0;0;255mblue"_s << u"blue"_s << 1;
        QTest::newRow("colons") << u"\x1b[38:5:196mred"_s << u"red"_s << 1;
        QTest::newRow("cursor") << u"\x1b[2K\x1b[1Gtext"_s << u"text"_s << 0;
        QTest::newRow("title") << u"\x1b]0;title\atext"_s << u"text"_s << 0;
        QTest::newRow("title st") << u"\x1b]0;title\x1b\\text"_s << u"text"_s << 0;
        QTest::newRow("cut off") << u"text\x1b[3"_s << u"text"_s << 0;
        QTest::newRow("escape alone") << u"text\x1b"_s << u"text"_s << 0;
        QTest::newRow("charset") << u"\x1b(Btext"_s << u"text"_s << 0;
        QTest::newRow("bell") << u"a\ab"_s << u"a\u2407b"_s << 0;
        QTest::newRow("garbage") << u"\x1b[999999999999m\x1b[38;5mx"_s << u"x"_s << 0;
    }
    void escapeSequencesAreRead()
    {
        QFETCH(QString, line);
        QFETCH(QString, text);
        QFETCH(int, runs);
        const AnsiText ansi = parseAnsi(line);
        QCOMPARE(ansi.text, text);
        QCOMPARE(ansi.runs.size(), runs);
        for (const AnsiRun &run : ansi.runs)
            QVERIFY(run.start >= 0 && run.start + run.length <= ansi.text.size());
    }

    void coloursAreBroughtToSixteen()
    {
        const auto foreground = [](const QString &codes) {
            const QString line = "\x1b["_L1 + codes + "mx"_L1;
            return parseAnsi(line).runs.value(0).style.foreground;
        };
        QCOMPARE(foreground(u"31"_s), 1);
        QCOMPARE(foreground(u"94"_s), 12);
        QCOMPARE(foreground(u"38;5;9"_s), 9);
        QCOMPARE(foreground(u"38;2;255;0;0"_s), 9);
        QCOMPARE(foreground(u"38;2;0;0;0"_s), 0);
        QCOMPARE(foreground(u"38;5;255"_s), 7);
        QCOMPARE(foreground(u"38;5;231"_s), 15);
    }

private:
    Theme m_theme;
};

static const support::TestClass<TestLogView> registration("tst_logview");
#include "tst_logview.moc"
