#include "models/logbuffer.h"
#include "support/testclass.h"
#include "views/consolepanel.h"
#include "views/logview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using views::ConsolePanel;
using views::ConsoleView;

namespace {

#ifdef Q_OS_MACOS
constexpr Qt::KeyboardModifier control = Qt::MetaModifier;
#else
constexpr Qt::KeyboardModifier control = Qt::ControlModifier;
#endif

template <typename T>
T *child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

QMessageBox *question(const ConsolePanel &panel)
{
    return panel.findChild<QMessageBox *>(u"consolePanel.closeBox"_s);
}

} // namespace

class TestConsolePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysOfATerminal();
    void keysWithoutInput();
    void noKeysAfterTheEnd_data();
    void noKeysAfterTheEnd();
    void closingAsksWhileTheContainerReads();
    void closingAsksNothingOfOthers_data();
    void closingAsksNothingOfOthers();
};

void TestConsolePanel::keysOfATerminal()
{
    models::LogBuffer output;
    ConsoleView view(u"c1"_s, u"shell"_s, &output, true);
    const QSignalSpy interrupted(&view, &ConsoleView::interruptRequested);
    const QSignalSpy typed(&view, &ConsoleView::inputTyped);
    const QSignalSpy ended(&view, &ConsoleView::inputEnded);
    view.show();
    auto *line = child<QLineEdit>(view, "console.inputEdit");
    QTest::keyClicks(line, u"ls"_s);

    // The end of the input is that of an empty line, as in a terminal.
    QTest::keyClick(line, Qt::Key_D, control);
    QCOMPARE(ended.count(), 0);
    QTest::keyClick(line, Qt::Key_C, control);
    QCOMPARE(interrupted.count(), 1);
    QCOMPARE(line->text(), u"ls"_s);
    // Selected text is copied instead.
    QGuiApplication::clipboard()->clear();
    line->selectAll();
    QTest::keySequence(line, QKeySequence(QKeySequence::Copy));
    QCOMPARE(interrupted.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ls"_s);

    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(typed.count(), 1);
    QCOMPARE(typed.first().first().toByteArray(), "ls\n"_ba);
    QVERIFY(line->text().isEmpty());
    QTest::keyClick(line, Qt::Key_D, control);
    QCOMPARE(ended.count(), 1);
    QVERIFY(!line->isEnabled());
    QVERIFY(!child<QPushButton>(view, "console.sendButton")->isEnabled());
    QTest::keyClick(&view, Qt::Key_D, control);
    QCOMPARE(ended.count(), 1);
    // What reads nothing more can still be stopped.
    QVERIFY(child<QPushButton>(view, "console.interruptButton")->isEnabled());
    QTest::keyClick(view.findChild<views::LogView *>(), Qt::Key_C, control);
    QCOMPARE(interrupted.count(), 2);
}

void TestConsolePanel::keysWithoutInput()
{
    models::LogBuffer output;
    ConsoleView view(u"c1"_s, u"web"_s, &output, false);
    const QSignalSpy interrupted(&view, &ConsoleView::interruptRequested);
    const QSignalSpy ended(&view, &ConsoleView::inputEnded);
    view.show();
    QVERIFY(!child<QLineEdit>(view, "console.inputEdit")->isVisible());
    QTest::keyClick(&view, Qt::Key_C, control);
    QCOMPARE(interrupted.count(), 1);
    QTest::keyClick(&view, Qt::Key_D, control);
    QCOMPARE(ended.count(), 0);
}

void TestConsolePanel::noKeysAfterTheEnd_data()
{
    QTest::addColumn<bool>("lost");
    QTest::newRow("ended") << false;
    QTest::newRow("connection lost") << true;
}

void TestConsolePanel::noKeysAfterTheEnd()
{
    QFETCH(bool, lost);
    models::LogBuffer output;
    ConsoleView view(u"c1"_s, u"shell"_s, &output, true);
    const QSignalSpy interrupted(&view, &ConsoleView::interruptRequested);
    const QSignalSpy ended(&view, &ConsoleView::inputEnded);
    view.show();
    if (lost)
        view.setConnectionLost();
    else
        view.setEnded(137);
    QTest::keyClick(&view, Qt::Key_C, control);
    QTest::keyClick(&view, Qt::Key_D, control);
    QCOMPARE(interrupted.count(), 0);
    QCOMPARE(ended.count(), 0);
    for (const char *name :
         {"console.inputEdit", "console.sendButton", "console.endInputButton", "console.interruptButton"})
        QVERIFY2(!child<QWidget>(view, name)->isEnabled(), name);
}

void TestConsolePanel::closingAsksWhileTheContainerReads()
{
    models::LogBuffer output;
    ConsolePanel panel;
    panel.add(new ConsoleView(u"c1"_s, u"shell"_s, &output, true));
    const QSignalSpy closed(&panel, &ConsolePanel::closed);
    auto *tabs = child<QTabWidget>(panel, "consolePanel.tabs");
    Q_EMIT tabs->tabCloseRequested(0);
    QVERIFY(question(panel) && question(panel)->isVisible());
    QVERIFY(question(panel)->text().contains(u"shell"_s));
    // Return and Esc keep it.
    QCOMPARE(question(panel)->defaultButton(), question(panel)->button(QMessageBox::Cancel));
    QTest::keyClick(question(panel), Qt::Key_Escape);
    QTRY_VERIFY(!question(panel));
    QCOMPARE(panel.count(), 1);
    QCOMPARE(closed.count(), 0);

    Q_EMIT tabs->tabCloseRequested(0);
    QVERIFY(question(panel));
    QTest::mouseClick(question(panel)->button(QMessageBox::Close), Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(closed.first().first().toString(), u"c1"_s);
    QCOMPARE(panel.count(), 0);
    QVERIFY(!panel.isVisible());
}

void TestConsolePanel::closingAsksNothingOfOthers_data()
{
    QTest::addColumn<bool>("takesInput");
    QTest::addColumn<QString>("what");
    QTest::newRow("reads nothing") << false << QString();
    QTest::newRow("its input has ended") << true << u"input"_s;
    QTest::newRow("it has ended") << true << u"end"_s;
    QTest::newRow("its connection was lost") << true << u"lost"_s;
}

void TestConsolePanel::closingAsksNothingOfOthers()
{
    QFETCH(bool, takesInput);
    QFETCH(QString, what);
    models::LogBuffer output;
    ConsolePanel panel;
    auto *view = new ConsoleView(u"c1"_s, u"shell"_s, &output, takesInput);
    panel.add(view);
    panel.add(new ConsoleView(u"c2"_s, u"other"_s, &output, true));
    if (what == "input"_L1)
        child<QPushButton>(*view, "console.endInputButton")->click();
    else if (what == "end"_L1)
        view->setEnded(0);
    else if (what == "lost"_L1)
        view->setConnectionLost();
    const QSignalSpy closed(&panel, &ConsolePanel::closed);
    Q_EMIT child<QTabWidget>(panel, "consolePanel.tabs")->tabCloseRequested(0);
    QVERIFY(!question(panel));
    QCOMPARE(closed.count(), 1);
    QCOMPARE(closed.first().first().toString(), u"c1"_s);
    // The other console stays.
    QCOMPARE(panel.count(), 1);
    QVERIFY(panel.view(u"c2"_s));
    QVERIFY(panel.isVisible());
}

static const support::TestClass<TestConsolePanel> registration("tst_consolepanel");
#include "tst_consolepanel.moc"
