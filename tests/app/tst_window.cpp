#include "app/programwindow.h"
#include "app/runcontroller.h"
#include "models/containermodel.h"
#include "models/historymodel.h"
#include "support/testclass.h"
#include "views/containeractions.h"
#include "views/containerspage.h"
#include "views/filterline.h"
#include "views/imagespage.h"
#include "views/shellchoice.h"

#include <QJsonArray>
#include <QListView>
#include <QMessageBox>
#include <QScrollBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// The whole window on a small engine of its own.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runByKeyboardAlone_data();
    void runByKeyboardAlone();
    void listKnowsAnEndThatIsToldBeforeItIsOne();
    void twoHundredContainersLeaveTheRestInPlace();
    void languageSwitchKeepsWhatWasTyped();
    void historyFollowsTheLanguage();
    void historyIsWrittenForTheChosenShell();
    void closedHistoryLeavesTheFocusToItsButton();
    void findsAnything();
    void whatTheEngineSaidStaysUntilItIsEdited();
    void actUnderWayIsShown();
    void listLivesOnAfterReadingAgain();
    void renameIsRefusedBesideTheField();
    void engineWithoutEventsIsStillListed();
    void quittingAsksWhileAPullIsUnderWay();
};

void TestWindow::runByKeyboardAlone_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Korean") << u"ko"_s;
}

void TestWindow::runByKeyboardAlone()
{
    QFETCH(QString, language);
    support::FakeEngine engine;
    engine.addImage(u"nginx:latest"_s,
                    {{u"Cmd"_s, QJsonArray{u"nginx"_s}}, {u"Env"_s, QJsonArray{u"A=1"_s}}});
    ProgramWindow window(engine.endpoint().url(), language);
    QTRY_VERIFY_WITH_TIMEOUT(window.isLoaded(), 10'000);
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));

    QVERIFY(window.tabTo(u"topBar.runButton"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(window.find(u"runDialog"_s));
    QTRY_VERIFY(QApplication::activeWindow() == window.find(u"runDialog"_s));
    QVERIFY(window.tabTo(u"runDialog.imageEdit.lineEdit"_s) || window.tabTo(u"runDialog.imageEdit"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"nginx"_s);
    QVERIFY(window.tabTo(u"runDialog.nameEdit"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"bykeys"_s);
    QVERIFY(window.tabTo(u"runDialog.runButton"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

    QTRY_VERIFY_WITH_TIMEOUT(!window.find(u"runDialog"_s), 10'000);
    QCOMPARE(engine.posted("/containers/create").size(), 1);
    QCOMPARE(engine.posted("/containers/create").first()[u"Image"_s].toString(), u"nginx"_s);
    // It runs, and is the one that is chosen.
    auto *page = window.window().containersPage();
    QTRY_COMPARE(page->table()->model()->rowCount(), 1);
    QTRY_VERIFY(!page->currentId().isEmpty());
    const core::Container *made = window.session().containers()->find(page->currentId());
    QVERIFY(made);
    QCOMPARE(made->name, u"bykeys"_s);
    QTRY_COMPARE(window.session().containers()->find(page->currentId())->state,
                 core::ContainerState::Running);
}

void TestWindow::listKnowsAnEndThatIsToldBeforeItIsOne()
{
    support::FakeEngine engine;
    const QString id = engine.addContainer(u"one"_s, u"busybox"_s, true);
    ProgramWindow window(engine.endpoint().url());
    QTRY_VERIFY_WITH_TIMEOUT(window.isLoaded(), 10'000);
    engine.end(id, 0, 700);
    QTRY_COMPARE(window.session().containers()->find(id)->state, core::ContainerState::Exited);
}

void TestWindow::twoHundredContainersLeaveTheRestInPlace()
{
    support::FakeEngine engine;
    QStringList ids;
    for (int number = 0; number < 60; ++number)
        ids.append(
            engine.addContainer(u"a%1"_s.arg(number, 3, 10, QLatin1Char('0')), u"busybox"_s, number % 2));
    ProgramWindow window(engine.endpoint().url());
    QTRY_VERIFY_WITH_TIMEOUT(window.isLoaded(), 10'000);
    QTreeView *table = window.window().containersPage()->table();
    table->sortByColumn(models::ContainerModel::Name, Qt::AscendingOrder);
    QTRY_COMPARE(table->model()->index(0, models::ContainerModel::Name).data().toString(), u"a000"_s);
    QVERIFY(window.window().containersPage()->select(ids.at(30)));
    QCoreApplication::processEvents();
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2);
    const int scrolled = table->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    QTest::mouseClick(window.find<QAbstractButton>(u"topBar.runButton"_s), Qt::LeftButton);
    QTRY_VERIFY(window.find(u"runDialog.nameEdit"_s));
    QTest::keyClicks(window.find(u"runDialog.nameEdit"_s), u"half"_s);

    for (int number = 0; number < 200; ++number) {
        engine.addContainer(u"z%1"_s.arg(number, 3, 10, QLatin1Char('0')), u"busybox"_s, true);
        if (number % 10 == 0)
            QTest::qWait(10);
    }
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 260, 20'000);
    QCOMPARE(window.window().containersPage()->currentId(), ids.at(30));
    QCOMPARE(window.window().containersPage()->selectedIds(), QStringList{ids.at(30)});
    QCOMPARE(table->verticalScrollBar()->value(), scrolled);
    QCOMPARE(table->model()->index(0, models::ContainerModel::Name).data().toString(), u"a000"_s);
    QCOMPARE(window.find<QLineEdit>(u"runDialog.nameEdit"_s)->text(), u"half"_s);
}

void TestWindow::languageSwitchKeepsWhatWasTyped()
{
    support::FakeEngine engine;
    engine.addImage(u"nginx:latest"_s);
    ProgramWindow window(engine.endpoint().url());
    QTRY_VERIFY_WITH_TIMEOUT(window.isLoaded(), 10'000);
    QVERIFY(window.click(u"topBar.runButton"_s));
    QTRY_VERIFY(window.find(u"runDialog.nameEdit"_s));
    QTest::keyClicks(window.find(u"runDialog.nameEdit"_s), u"half"_s);
    const QString before = window.find<QAbstractButton>(u"runDialog.runButton"_s)->text();
    Q_EMIT window.window().languageChosen(u"ko"_s);
    QTRY_VERIFY(hasHangul(window.find<QAbstractButton>(u"runDialog.runButton"_s)->text()));
    QVERIFY(window.find<QAbstractButton>(u"runDialog.runButton"_s)->text() != before);
    QCOMPARE(window.find<QLineEdit>(u"runDialog.nameEdit"_s)->text(), u"half"_s);
    QVERIFY(hasHangul(window.find(u"runDialog"_s)->windowTitle()));
}

void TestWindow::historyFollowsTheLanguage()
{
    support::FakeEngine engine;
    ProgramWindow window(engine.endpoint().url());
    QTRY_VERIFY_WITH_TIMEOUT(window.isLoaded(), 10'000);
    core::RecreateRequest anew;
    anew.id = anew.name = u"web"_s;
    anew.oldName = u"web-old"_s;
    anew.run.image = u"nginx"_s;
    const core::DeedId id = window.session().history().begin(anew);
    window.session().history().finish(id, core::HistoryEntry::State::Done);
    QVERIFY(window.click(u"mirrorBar.historyButton"_s));
    QTRY_VERIFY(window.find(u"historyPanel.table"_s));
    const QAbstractItemModel *rows = window.find<QTreeView>(u"historyPanel.table"_s)->model();
    const auto shown = [rows](int column) {
        return rows->index(0, column).data().toString();
    };
    QCOMPARE(rows->rowCount(), 1);
    QVERIFY(!hasHangul(shown(models::HistoryModel::Title)));
    Q_EMIT window.window().languageChosen(u"ko"_s);
    QTRY_VERIFY(hasHangul(rows->headerData(models::HistoryModel::Title, Qt::Horizontal).toString()));
    QVERIFY(hasHangul(shown(models::HistoryModel::Title)));
    QVERIFY(hasHangul(shown(models::HistoryModel::Status)));
    QTRY_VERIFY(hasHangul(window.find<QLabel>(u"historyDetails.mirror.note"_s)->text()));
    // What is searched for is what is read.
    window.find<QLineEdit>(u"historyPanel.filterEdit"_s)->setText(shown(models::HistoryModel::Title));
    Q_EMIT window.window().languageChosen(u"en"_s);
    QTRY_COMPARE(rows->rowCount(), 0);
    Q_EMIT window.window().languageChosen(u"ko"_s);
    QTRY_COMPARE(rows->rowCount(), 1);
}

void TestWindow::historyIsWrittenForTheChosenShell()
{
    support::FakeEngine engine;
    ProgramWindow window(engine.endpoint().url());
    QTRY_VERIFY_WITH_TIMEOUT(window.isLoaded(), 10'000);
    views::ShellChoice::instance()->setShell(core::Shell::Posix);
    core::RunRequest run;
    run.image = u"nginx"_s;
    run.env = {{u"WHO"_s, u"it's me"_s}};
    window.session().history().begin(run);
    QVERIFY(window.click(u"mirrorBar.historyButton"_s));
    QTRY_VERIFY(window.find(u"historyPanel.table"_s));
    const QModelIndex command =
        window.find<QTreeView>(u"historyPanel.table"_s)->model()->index(0, models::HistoryModel::Command);
    QVERIFY2(command.data().toString().contains(u"'\\''"_s), qPrintable(command.data().toString()));
    views::ShellChoice::instance()->setShell(core::Shell::PowerShell);
    QVERIFY2(command.data().toString().contains(u"''s me"_s), qPrintable(command.data().toString()));
}

void TestWindow::closedHistoryLeavesTheFocusToItsButton()
{
    support::FakeEngine engine;
    ProgramWindow window(engine.endpoint().url());
    QTRY_VERIFY_WITH_TIMEOUT(window.isLoaded(), 10'000);
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    QVERIFY(window.click(u"mirrorBar.historyButton"_s));
    const QWidget *panel = window.find(u"historyPanel"_s);
    QVERIFY(panel);
    QTRY_VERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!window.find(u"historyPanel"_s));
    QCOMPARE(QApplication::focusWidget(), window.find(u"mirrorBar.historyButton"_s));
}

void TestWindow::findsAnything()
{
    support::FakeEngine engine;
    engine.addImage(u"nginx:latest"_s);
    engine.addImage(u"redis:7"_s);
    engine.addContainer(u"web"_s, u"nginx"_s, true);
    const QString cache = engine.addContainer(u"cache"_s, u"redis:7"_s, true);
    ProgramWindow window(engine.endpoint().url());
    QTRY_VERIFY_WITH_TIMEOUT(window.isLoaded(), 10'000);
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    auto *page = window.window().containersPage();
    page->filterLine()->setText(u"web"_s);
    page->filterLine()->flush();
    QTRY_COMPARE(page->table()->model()->rowCount(), 1);

    // A container that the filter hides.
    const auto find = [&](const QString &text) {
        QTest::keyClick(&window.window(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
    };
    find(u"cach"_s);
    auto *list = window.find<QListView>(u"topBar.findList"_s);
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(page->currentId(), cache);
    QVERIFY(!list->isVisible());
    QVERIFY(window.find<QLineEdit>(u"topBar.findEdit"_s)->text().isEmpty());

    // Of several the one whose name begins like this: an image's page.
    find(u"redis"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->currentIndex().data().toString(), u"redis:7"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(list->currentIndex().data().toString(), u"cache"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(window.window().page(), u"images"_s);

    // Esc leaves, nothing found shows no list, and commands are found, too.
    find(u"zzzz"_s);
    QVERIFY(!list->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(QApplication::focusWidget()->objectName() != u"topBar.findEdit"_s);
    find(u"delete all"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(window.find(u"deleteAllDialog"_s));
}

void TestWindow::whatTheEngineSaidStaysUntilItIsEdited()
{
    support::FakeEngine engine;
    engine.addImage(u"nginx:latest"_s);
    const QString other = engine.addContainer(u"other"_s, u"nginx"_s, true);
    ProgramWindow window(engine.endpoint().url());
    QTRY_VERIFY_WITH_TIMEOUT(window.isLoaded(), 10'000);
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    QTest::keyClick(&window.window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(window.find(u"runDialog"_s));
    QTest::keyClicks(window.find(u"runDialog.imageEdit.lineEdit"_s), u"nginx"_s);
    QTest::keyClicks(window.find(u"runDialog.nameEdit"_s), u"mine"_s);
    engine.trouble(
        "/containers/create",
        support::Script().send(support::wholeAnswer(
            409,
            R"({"message":"Conflict. The container name \"/mine\" is already in use by container \"abc\"."})")));
    QVERIFY(window.click(u"runDialog.runButton"_s));
    const auto told = [&window] {
        QWidget *message = window.find(u"runDialog.nameEditMessage"_s);
        return message ? message->property("text").toString() : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!told().isEmpty(), 10'000);
    const QString words = told();

    engine.addContainer(u"mine"_s, u"nginx"_s, true);
    QTRY_COMPARE(window.session().containers()->size(), 2);
    engine.end(other, 0, 0);
    QTRY_COMPARE(window.session().containers()->find(other)->state, core::ContainerState::Exited);
    QVERIFY(!told().isEmpty());
    Q_EMIT window.window().languageChosen(u"ko"_s);
    QTRY_VERIFY(hasHangul(told()));
    Q_EMIT window.window().languageChosen(u"en"_s);
    QTRY_VERIFY(!told().isEmpty() && !hasHangul(told()));

    engine.clearTrouble();
    QTest::keyClicks(window.find(u"runDialog.nameEdit"_s), u"2"_s);
    QVERIFY(told().isEmpty());
    // Leaving asks, for something was typed; going on keeps it.
    QVERIFY(window.click(u"runDialog.cancelButton"_s));
    auto *box = window.find<QMessageBox>(u"runDialog.discardBox"_s);
    QVERIFY(box);
    QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(!window.find(u"runDialog.discardBox"_s));
    QCOMPARE(window.find<QLineEdit>(u"runDialog.nameEdit"_s)->text(), u"mine2"_s);
    QVERIFY(window.click(u"runDialog.runButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!window.find(u"runDialog"_s), 10'000);
}

void TestWindow::actUnderWayIsShown()
{
    support::FakeEngine engine;
    const QString id = engine.addContainer(u"slow"_s, u"busybox"_s, true);
    ProgramWindow window(engine.endpoint().url());
    QTRY_VERIFY_WITH_TIMEOUT(window.isLoaded(), 10'000);
    auto *page = window.window().containersPage();
    QVERIFY(page->select(id));
    engine.trouble("/stop", support::Script().wait(600).send("HTTP/1.1 204 No Content\r\n\r\n"));
    QVERIFY(window.click(u"containersPage.stopButton"_s));
    const auto state = [&] {
        return page->table()->model()->index(0, models::ContainerModel::State).data().toString();
    };
    QCOMPARE(state(), u"Stopping..."_s);
    QVERIFY(window.click(u"containersPage.stopButton"_s)); // once more: not sent again
    QTRY_COMPARE(state(), u"Running"_s);
    QCOMPARE(engine.posted("/stop").size(), 1);
}

void TestWindow::listLivesOnAfterReadingAgain()
{
    support::FakeEngine engine;
    engine.addContainer(u"one"_s, u"busybox"_s, true);
    ProgramWindow window(engine.endpoint().url());
    QTRY_VERIFY_WITH_TIMEOUT(window.isLoaded(), 10'000);
    // Read again at every moment of a re-read.
    for (int number = 0; number < 40; ++number) {
        engine.addContainer(u"n%1"_s.arg(number), u"busybox"_s, true);
        QTest::qWait(number);
        window.session().refresh();
    }
    engine.addContainer(u"last"_s, u"busybox"_s, true);
    QTRY_COMPARE_WITH_TIMEOUT(window.session().containers()->size(), 42, 5'000);
    QTest::qWait(200);
    const QString after = engine.addContainer(u"after"_s, u"busybox"_s, true);
    QTRY_VERIFY_WITH_TIMEOUT(window.session().containers()->find(after), 5'000);
}

void TestWindow::renameIsRefusedBesideTheField()
{
    support::FakeEngine engine;
    const QString id = engine.addContainer(u"one"_s, u"busybox"_s, true);
    ProgramWindow window(engine.endpoint().url());
    QTRY_VERIFY_WITH_TIMEOUT(window.isLoaded(), 10'000);
    QVERIFY(window.window().containersPage()->select(id));
    engine.trouble(
        "/rename",
        support::Script().send(support::wholeAnswer(
            409,
            R"({"message":"Conflict. The container name \"/two\" is already in use by container \"x\"."})")));
    window.window().containersPage()->actions()->rename->trigger();
    QTRY_VERIFY(window.find(u"renameDialog.nameEdit"_s));
    window.find<QLineEdit>(u"renameDialog.nameEdit"_s)->setText(u"two"_s);
    QVERIFY(window.click(u"renameDialog.okButton"_s));
    QTRY_VERIFY(!window.find(u"renameDialog.problemMessage"_s)->property("text").toString().isEmpty());
    QCOMPARE(window.find<QLineEdit>(u"renameDialog.nameEdit"_s)->text(), u"two"_s);
    QVERIFY(window.seen("noticeBar.titleLabel").isEmpty());
    // Of an engine that is left nothing can be renamed any more.
    support::FakeEngine another;
    window.session().connectTo(another.endpoint());
    QTRY_VERIFY(!window.find(u"renameDialog"_s));
}

void TestWindow::engineWithoutEventsIsStillListed()
{
    support::FakeEngine engine;
    engine.addContainer(u"one"_s, u"busybox"_s, true);
    engine.trouble("/events", support::Script().send(
                                  support::wholeAnswer(403, R"({"message":"forbidden by the proxy"})")));
    ProgramWindow window(engine.endpoint().url());
    QTRY_VERIFY_WITH_TIMEOUT(window.isLoaded(), 10'000);
    QVERIFY(window.session().isConnected());
    QVERIFY(window.seen("noticeBar.troubleLabel").contains(u"10"_s));
    QTest::qWait(500);
    QVERIFY(window.session().isConnected()); // and stays so
    engine.addContainer(u"two"_s, u"busybox"_s, true);
    QTRY_COMPARE_WITH_TIMEOUT(window.session().containers()->size(), 2, 15'000);
}

void TestWindow::quittingAsksWhileAPullIsUnderWay()
{
    support::FakeEngine engine;
    engine.trouble("/images/create", support::Script()
                                         .send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                               "Transfer-Encoding: chunked\r\n\r\n")
                                         .never());
    auto window = std::make_unique<ProgramWindow>(engine.endpoint().url());
    QTRY_VERIFY_WITH_TIMEOUT(window->isLoaded(), 10'000);
    Q_EMIT window->window().imagesPage()->pullRequested({u"nginx"_s, {}});
    QTRY_COMPARE_WITH_TIMEOUT(engine.posted("/images/create").size(), 1, 10'000);

    QVERIFY(!window->window().close());
    auto *box = window->find<QMessageBox>(u"mainWindow.closeBox"_s);
    QVERIFY(box);
    QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(!window->find(u"mainWindow.closeBox"_s));
    QVERIFY(window->window().isVisible());
    QCOMPARE(window->window().runs()->tasks()->runningCount(), 1);

    QVERIFY(!window->window().close());
    box = window->find<QMessageBox>(u"mainWindow.closeBox"_s);
    QVERIFY(box);
    QTest::mouseClick(box->button(QMessageBox::Close), Qt::LeftButton);
    QTRY_VERIFY(!window->window().isVisible());
    // The engine stops the download when the connection goes.
    window.reset();
    QTRY_COMPARE_WITH_TIMEOUT(engine.server().openCount(), 0, 10'000);
}

static const support::TestClass<TestWindow> registration("tst_window");
#include "tst_window.moc"
