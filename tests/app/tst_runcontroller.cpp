#include "app/programwindow.h"
#include "app/settings.h"
#include "support/testclass.h"
#include "views/containerspage.h"

#include <QMessageBox>

using namespace Qt::StringLiterals;
using support::Script;

namespace {

/// A window on an engine with a container that runs and one that does not.
class Shop
{
public:
    Shop()
    {
        engine.addImage(u"nginx:latest"_s);
        web = engine.addContainer(u"web"_s, u"nginx"_s, true);
        cache = engine.addContainer(u"cache"_s, u"nginx"_s, false);
        window = std::make_unique<ProgramWindow>(engine.endpoint().url());
    }
    bool isReady() { return window->isLoaded() && window->session().containers()->size() == 2; }
    void edit(const QString &id) { Q_EMIT window->window().containersPage()->editRequested(id); }
    void duplicate(const QString &id) { Q_EMIT window->window().containersPage()->duplicateRequested(id); }
    template <typename T = QWidget>
    T *at(const char *name)
    {
        return window->find<T>(QLatin1String(name));
    }
    void type(const char *name, const QString &text) { at<QLineEdit>(name)->setText(text); }
    bool apply() { return window->click(u"runDialog.runButton"_s); }
    QString told() { return window->seen("noticeBar.titleLabel"); }
    QString nameOf(const QString &id) { return window->session().nameOf(id); }
    /// The last part of the path and the query of all POSTs and DELETEs.
    QByteArrayList done()
    {
        QByteArrayList list;
        for (const support::FakeRequest &request : engine.server().requests()) {
            if (request.method == "POST" && !request.path.endsWith("/wait"))
                list.append(request.target.sliced(request.target.lastIndexOf('/') + 1));
            else if (request.method == "DELETE")
                list.append(request.method);
        }
        return list;
    }

    support::FakeEngine engine;
    std::unique_ptr<ProgramWindow> window;
    QString web;
    QString cache;
};

} // namespace

/// Edit and Duplicate in the window: the container that is edited is never lost, and its state told.
class TestRunController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameIsChangedByARename();
    void limitAndNameAreBothChanged();
    void changeCanBeCanceled();
    void formIsClosedWithItsEngine();
    void changeIsLeftWithItsEngine();
    void halfDoneIsToldWhenTheEngineIsLeft();
    void oneFormAtATime();
    void notesOfADuplicateStay();
    void closingBeforeAnythingIsTouched();
    void closingInTheMiddle();
    void closingThoughTheEngineHangs();
    void interruptedIsToldAtTheNextStart_data();
    void interruptedIsToldAtTheNextStart();
    void settingsOfTheInterrupted();

private:
    static bool open(Shop &shop, const QString &id);
};

bool TestRunController::open(Shop &shop, const QString &id)
{
    shop.edit(id);
    return QTest::qWaitFor([&shop] { return shop.at<QDialog>("runDialog") != nullptr; }, 10'000);
}

void TestRunController::nameIsChangedByARename()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(open(shop, shop.web));
    shop.type("runDialog.nameEdit", u"shop"_s);
    QVERIFY(shop.apply());
    QTRY_COMPARE_WITH_TIMEOUT(shop.nameOf(shop.web), u"shop"_s, 10'000);
    QCOMPARE(shop.done(), QByteArrayList{"rename?name=shop"});
    QTRY_VERIFY(!shop.at<QDialog>("runDialog"));
}

void TestRunController::limitAndNameAreBothChanged()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(shop.window->window().containersPage()->select(shop.web));
    QVERIFY(open(shop, shop.web));
    shop.engine.trouble("/rename", Script().send(support::wholeAnswer(500, R"({"message":"no luck"})")));
    shop.type("runDialog.nameEdit", u"shop"_s);
    QVERIFY(shop.window->click(u"runDialog.moreButton"_s));
    shop.type("runDialog.memoryEdit", u"512m"_s);
    QVERIFY(shop.apply());
    // The name was refused: the form is there for another try, which does not change the limit again.
    QTRY_VERIFY_WITH_TIMEOUT(shop.done().contains("rename?name=shop"), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(shop.at("runDialog.runButton")->isEnabled(), 10'000);
    shop.engine.clearTrouble();
    QVERIFY(shop.apply());
    QTRY_COMPARE_WITH_TIMEOUT(shop.nameOf(shop.web), u"shop"_s, 10'000);
    QCOMPARE(shop.done(), (QByteArrayList{"update", "rename?name=shop", "rename?name=shop"}));
}

void TestRunController::changeCanBeCanceled()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(open(shop, shop.web));
    shop.engine.trouble("/rename", Script().never());
    shop.type("runDialog.nameEdit", u"shop"_s);
    QVERIFY(shop.apply());
    QTRY_VERIFY_WITH_TIMEOUT(shop.done().contains("rename?name=shop"), 10'000);
    QVERIFY(!shop.at("runDialog.runButton")->isEnabled());
    QVERIFY(shop.window->click(u"runDialog.cancelButton"_s));
    QTRY_VERIFY(shop.at("runDialog.runButton")->isEnabled());
    QVERIFY(shop.at("runDialog.message")->property("text").toString().contains(u"may have changed"_s));
}

void TestRunController::formIsClosedWithItsEngine()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(open(shop, shop.web));
    shop.type("runDialog.nameEdit", u"shop"_s);
    shop.window->session().leave();
    QTRY_VERIFY(!shop.at<QDialog>("runDialog"));
    QVERIFY(shop.told().contains(u"closed without changes"_s));
}

void TestRunController::changeIsLeftWithItsEngine()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(open(shop, shop.web));
    shop.engine.trouble("/rename", Script().never());
    shop.type("runDialog.nameEdit", u"shop"_s);
    QVERIFY(shop.apply());
    QTRY_VERIFY_WITH_TIMEOUT(shop.done().contains("rename?name=shop"), 10'000);
    shop.window->session().leave();
    QTRY_VERIFY(!shop.at<QDialog>("runDialog"));
    QVERIFY(shop.told().contains(u"before it told"_s));
}

void TestRunController::halfDoneIsToldWhenTheEngineIsLeft()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(open(shop, shop.web));
    shop.engine.trouble("/stop", Script().never());
    shop.type("runDialog.commandEdit", u"sleep 5"_s);
    QVERIFY(shop.apply());
    QTRY_VERIFY_WITH_TIMEOUT(shop.done().contains("stop"), 10'000);
    shop.window->session().leave();
    QTRY_VERIFY(!shop.at<QDialog>("runDialog"));
    const QString told = shop.told();
    QVERIFY(told.contains(u"left in the middle"_s) && told.contains(u"under the name web-old"_s));
    QVERIFY(told.contains(u"docker rm -f "_s) && told.contains(u"docker rename web-old web"_s));
    // And again when the engine is there again.
    shop.window->session().connectTo(shop.engine.endpoint());
    QTRY_VERIFY_WITH_TIMEOUT(shop.told().contains(u"interrupted"_s), 10'000);
    QVERIFY(shop.told().contains(u"web-old"_s));
}

void TestRunController::oneFormAtATime()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(open(shop, shop.web));
    shop.edit(shop.cache);
    QTRY_VERIFY_WITH_TIMEOUT(shop.told().contains(u"Another form is open"_s), 10'000);
    QVERIFY(shop.at<QDialog>("runDialog")->windowTitle().contains(u"web"_s));
    QVERIFY(shop.window->click(u"noticeBar.closeButton"_s));
    shop.duplicate(shop.cache);
    QTRY_VERIFY_WITH_TIMEOUT(shop.told().contains(u"Another form is open"_s), 10'000);
    QCOMPARE(shop.at<QLineEdit>("runDialog.nameEdit")->text(), u"web"_s);
}

void TestRunController::notesOfADuplicateStay()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QTest::mouseClick(shop.at<QAbstractButton>("topBar.runButton"), Qt::LeftButton);
    QTRY_VERIFY(shop.at<QDialog>("runDialog"));
    shop.duplicate(shop.web);
    // Nothing was typed into the open one, so it is filled.
    QTRY_COMPARE_WITH_TIMEOUT(shop.at<QLineEdit>("runDialog.nameEdit")->text(), u"web2"_s, 10'000);
    shop.type("runDialog.nameEdit", u"mine"_s);
    shop.duplicate(shop.cache);
    QTRY_VERIFY_WITH_TIMEOUT(shop.at<QMessageBox>("runDialog.replaceBox"), 10'000);
    QVERIFY(!shop.at<QMessageBox>("runDialog.replaceBox")->text().contains(u"command"_s));
}

void TestRunController::closingBeforeAnythingIsTouched()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(open(shop, shop.web));
    shop.type("runDialog.commandEdit", u"sleep 5"_s);
    shop.engine.trouble("/images/nginx/json", Script().never());
    QVERIFY(shop.apply());
    QVERIFY(shop.window->window().close());
    QVERIFY(shop.done().isEmpty());
}

void TestRunController::closingInTheMiddle()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(open(shop, shop.web));
    shop.engine.trouble("/stop", Script().waitForGate().send(support::wholeAnswer(204, {})));
    shop.type("runDialog.commandEdit", u"sleep 5"_s);
    QVERIFY(shop.apply());
    QTRY_VERIFY_WITH_TIMEOUT(shop.done().contains("stop"), 10'000);
    QVERIFY(!shop.window->window().close());
    auto *box = shop.at<QMessageBox>("mainWindow.leaveBox");
    QVERIFY(box && box->text().contains(u"web-old"_s));
    QTest::mouseClick(box->button(QMessageBox::Ok), Qt::LeftButton);
    QVERIFY(shop.window->window().isVisible());
    shop.engine.server().openGate();
    QTRY_VERIFY_WITH_TIMEOUT(!shop.window->window().isVisible(), 10'000);
    QCOMPARE(shop.done().mid(2), (QByteArrayList{"stop", "DELETE", "rename?name=web", "start"}));
}

void TestRunController::closingThoughTheEngineHangs()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(open(shop, shop.web));
    shop.engine.trouble("/stop", Script().never());
    shop.type("runDialog.commandEdit", u"sleep 5"_s);
    QVERIFY(shop.apply());
    QTRY_VERIFY_WITH_TIMEOUT(shop.done().contains("stop"), 10'000);
    QVERIFY(!shop.window->window().close());
    auto *box = shop.at<QMessageBox>("mainWindow.leaveBox");
    QVERIFY(box);
    QTest::mouseClick(box->button(QMessageBox::Discard), Qt::LeftButton);
    QTRY_VERIFY(!shop.window->window().isVisible());
}

void TestRunController::interruptedIsToldAtTheNextStart_data()
{
    QTest::addColumn<QString>("name"); ///< that the old one has now
    QTest::addColumn<bool>("hasNew");
    QTest::addColumn<QString>("expected"); ///< empty: nothing is told
    QTest::newRow("renamed") << u"web-old"_s << false << u"docker rename web-old web"_s;
    QTest::newRow("both are there") << u"web-old"_s << true << u"the one you do not need"_s;
    QTest::newRow("stopped") << u"web"_s << false << u"docker start web"_s;
    QTest::newRow("seen to") << u"other"_s << false << QString();
}

void TestRunController::interruptedIsToldAtTheNextStart()
{
    QFETCH(QString, name);
    QFETCH(bool, hasNew);
    QFETCH(QString, expected);
    support::FakeEngine engine;
    const QString id = engine.addContainer(name, u"nginx"_s, false);
    if (hasNew)
        engine.addContainer(u"web"_s, u"nginx"_s, true);
    ProgramWindow window(engine.endpoint().url(), u"en"_s, {}, [&](app::Settings &settings) {
        settings.addRecreating({engine.endpoint().url(), id, u"web"_s, u"web-old"_s, true});
        settings.addRecreating({u"tcp://elsewhere:2375"_s, u"x"_s, u"a"_s, u"a-old"_s, true});
    });
    QTRY_VERIFY_WITH_TIMEOUT(window.isLoaded(), 10'000);
    if (expected.isEmpty()) {
        QVERIFY(window.seen("noticeBar.titleLabel").isEmpty());
        return;
    }
    QTRY_VERIFY(window.seen("noticeBar.titleLabel").contains(u"interrupted"_s));
    QVERIFY2(window.seen("noticeBar.titleLabel").contains(expected),
             qPrintable(window.seen("noticeBar.titleLabel")));
}

void TestRunController::settingsOfTheInterrupted()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    const app::Recreating first{u"unix:///var/run/docker.sock"_s, u"abc"_s, u"web"_s, u"web-old"_s, true};
    const app::Recreating second{u"tcp://host:2375"_s, u"def"_s, u"db"_s, u"db-old"_s, false};
    app::Settings settings(file);
    settings.addRecreating(first);
    settings.addRecreating(second);
    // Another process sees it at once.
    QCOMPARE(app::Settings(file).recreatings(), (QList<app::Recreating>{first, second}));
    settings.removeRecreating(first.id);
    QCOMPARE(app::Settings(file).recreatings(), QList<app::Recreating>{second});
}

static const support::TestClass<TestRunController> registration("tst_runcontroller");
#include "tst_runcontroller.moc"
