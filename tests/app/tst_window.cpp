#include "app/programwindow.h"
#include "models/containermodel.h"
#include "views/containerspage.h"
#include "views/filterline.h"

#include <QJsonArray>
#include <QListView>
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
    void findsAnything();
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

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
