#include "app/nameresolver.h"
#include "app/pasterouter.h"
#include "app/programwindow.h"
#include "core/commandparse.h"
#include "support/testclass.h"
#include "views/containerspage.h"
#include "views/detailspane.h"
#include "views/filterline.h"
#include "views/imagespage.h"
#include "views/logpane.h"
#include "views/logview.h"
#include "views/pastedialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

/// A window on an engine with two containers and two images.
class Shop
{
public:
    Shop()
    {
        engine.addImage(u"nginx:latest"_s);
        engine.addImage(u"redis:7"_s);
        web = engine.addContainer(u"web"_s, u"nginx"_s, true);
        cache = engine.addContainer(u"cache"_s, u"redis:7"_s, false);
        window = std::make_unique<ProgramWindow>(engine.endpoint().url());
    }
    bool isReady() { return window->isLoaded() && window->session().containers()->size() == 2; }
    /// Pastes the command and presses the button that says what the window does with it.
    bool paste(const QString &command)
    {
        QGuiApplication::clipboard()->setText(command);
        window->window().openPaste();
        auto *dialog = window->find<views::PasteDialog>(u"pasteDialog"_s);
        return dialog && dialog->text() == command && window->click(u"pasteDialog.goButton"_s);
    }
    template <typename T>
    T *at(const char *name)
    {
        return window->find<T>(QLatin1String(name));
    }
    views::ContainersPage *containers() { return window->window().containersPage(); }
    views::ImagesPage *images() { return window->window().imagesPage(); }
    QString hint() { return window->seen("noticeBar.titleLabel"); }
    /// Nothing but questions was sent.
    bool nothingDone()
    {
        for (const support::FakeRequest &request : engine.server().requests()) {
            if (request.method != "GET" && request.method != "HEAD")
                return false;
        }
        return true;
    }

    support::FakeEngine engine;
    std::unique_ptr<ProgramWindow> window;
    QString web;
    QString cache;
};

} // namespace

class TestPasteRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runFillsTheDialog();
    void createFillsTheDialogForTheBackground();
    void dialogsOpenWithTheirValues();
    void imageDialogsOpenWithTheirValues();
    void actsSelectAndPointAtTheButton();
    void listsAreShown();
    void detailsAreShown();
    void updateFillsTheForm();
    void updateWaitsForAnOpenForm();
    void deleteAllIsTicked();
    void pruneOfImagesIsTicked();
    void whatHasNoPlaceIsSaid();
    void unknownNamesAreTold();
    void notConnected();
    void entryPoints();
    void namesAsDockerReadsThem();
};

void TestPasteRouter::runFillsTheDialog()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(
        shop.paste(u"docker run -d -p 8080:80 --name hello -e A=1 --shm-size 64m nginx sh -c 'echo hi'"_s));
    QTRY_VERIFY(shop.at<QDialog>("runDialog"));
    QTRY_VERIFY(!shop.at<QDialog>("pasteDialog"));
    QCOMPARE(shop.at<QLineEdit>("runDialog.nameEdit")->text(), u"hello"_s);
    QCOMPARE(shop.at<QLineEdit>("runDialog.commandEdit")->text(), u"sh -c 'echo hi'"_s);
    QCOMPARE(shop.at<QLineEdit>("runDialog.ports.0.hostEdit")->text(), u"8080"_s);
    QVERIFY(shop.at<QLineEdit>("runDialog.extraEdit")); // the fold is open
    QVERIFY(shop.nothingDone());
    QVERIFY(shop.window->click(u"runDialog.runButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(shop.engine.posted("/containers/create").size(), 1, 10'000);
    const QJsonObject body = shop.engine.posted("/containers/create").first();
    QCOMPARE(body[u"Image"_s].toString(), u"nginx"_s);
    QCOMPARE(body[u"HostConfig"_s][u"ShmSize"_s].toInteger(), 64 * 1024 * 1024);
}

/// As docker start would do it later.
void TestPasteRouter::createFillsTheDialogForTheBackground()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(shop.paste(u"docker create --name hello nginx"_s));
    QTRY_VERIFY(shop.at<QDialog>("runDialog"));
    QCOMPARE(shop.at<QLineEdit>("runDialog.nameEdit")->text(), u"hello"_s);
    QVERIFY(shop.at<QCheckBox>("runDialog.detachCheck")->isChecked());
    QVERIFY(shop.nothingDone());
}

void TestPasteRouter::dialogsOpenWithTheirValues()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    // The filter must not hide what is meant.
    shop.containers()->filterLine()->setText(u"cache"_s);
    shop.containers()->filterLine()->flush();
    QVERIFY(shop.paste(u"docker stop -t 33 web"_s));
    QTRY_VERIFY(shop.at<QSpinBox>("stopDialog.secondsSpin"));
    QCOMPARE(shop.at<QSpinBox>("stopDialog.secondsSpin")->value(), 33);
    QCOMPARE(shop.containers()->selectedIds(), QStringList{shop.web});
    QTest::keyClick(shop.at<QDialog>("stopDialog"), Qt::Key_Escape);

    QVERIFY(shop.paste(u"docker restart -t -1 web"_s));
    QTRY_VERIFY(shop.at<QCheckBox>("stopDialog.foreverCheck"));
    QVERIFY(shop.at<QCheckBox>("stopDialog.foreverCheck")->isChecked());
    QTest::keyClick(shop.at<QDialog>("stopDialog"), Qt::Key_Escape);

    QVERIFY(shop.paste(u"docker kill -s SIGHUP web"_s));
    QTRY_VERIFY(shop.at<QComboBox>("killDialog.signalCombo"));
    QCOMPARE(shop.at<QComboBox>("killDialog.signalCombo")->currentText(), u"SIGHUP"_s);
    QTest::keyClick(shop.at<QDialog>("killDialog"), Qt::Key_Escape);

    QVERIFY(shop.paste(u"docker rm -f -v web cache"_s));
    QTRY_VERIFY(shop.at<QRadioButton>("removeDialog.forceRadio"));
    QVERIFY(shop.at<QRadioButton>("removeDialog.forceRadio")->isChecked());
    QVERIFY(shop.at<QCheckBox>("removeDialog.volumesCheck")->isChecked());
    QCOMPARE(shop.containers()->selectedIds().size(), 2);
    QTest::keyClick(shop.at<QDialog>("removeDialog"), Qt::Key_Escape);

    QVERIFY(shop.paste(u"docker rename web shop"_s));
    QTRY_VERIFY(shop.at<QLineEdit>("renameDialog.nameEdit"));
    QCOMPARE(shop.at<QLineEdit>("renameDialog.nameEdit")->text(), u"shop"_s);
    QTest::keyClick(shop.at<QDialog>("renameDialog"), Qt::Key_Escape);
    QVERIFY(shop.nothingDone());
}

void TestPasteRouter::imageDialogsOpenWithTheirValues()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(shop.paste(u"docker tag nginx my/web:1"_s));
    QTRY_VERIFY(shop.at<QLineEdit>("tagDialog.nameEdit"));
    QCOMPARE(shop.at<QLineEdit>("tagDialog.nameEdit")->text(), u"my/web:1"_s);
    QCOMPARE(shop.images()->targets().first().reference(), u"nginx:latest"_s);
    QTest::keyClick(shop.at<QDialog>("tagDialog"), Qt::Key_Escape);

    QVERIFY(shop.paste(u"docker pull --platform linux/arm64 alpine:3"_s));
    QTRY_VERIFY(shop.at<QLineEdit>("pullDialog.referenceEdit"));
    QCOMPARE(shop.at<QLineEdit>("pullDialog.referenceEdit")->text(), u"alpine:3"_s);
    QCOMPARE(shop.at<QComboBox>("pullDialog.platformCombo")->currentText(), u"linux/arm64"_s);
    QTest::keyClick(shop.at<QDialog>("pullDialog"), Qt::Key_Escape);

    QVERIFY(shop.paste(u"docker rmi -f redis:7"_s));
    QTRY_VERIFY(shop.at<QDialog>("removeImageDialog"));
    QCOMPARE(shop.images()->targets().first().reference(), u"redis:7"_s);
    QTest::keyClick(shop.at<QDialog>("removeImageDialog"), Qt::Key_Escape);
    QVERIFY(shop.nothingDone());
}

void TestPasteRouter::actsSelectAndPointAtTheButton()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    shop.window->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shop.window->window()));
    QVERIFY(shop.paste(u"docker start cache"_s));
    QCOMPARE(shop.containers()->selectedIds(), QStringList{shop.cache});
    QVERIFY(shop.hint().contains(u"cache"_s));
    QTRY_COMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(),
                 u"containersPage.startButton"_s);
    QVERIFY(shop.nothingDone());
    // Pressing it is the deed, and then the hint is no longer true.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(shop.engine.posted("/start").size(), 1);
    QVERIFY(shop.hint().isEmpty());

    QVERIFY(shop.paste(u"docker pause web"_s));
    QVERIFY(shop.hint().contains(u"Pause"_s));
    // What is not possible now is said.
    QVERIFY(shop.paste(u"docker unpause web"_s));
    QVERIFY(shop.hint().contains(u"web"_s));
    QCOMPARE(shop.containers()->selectedIds(), QStringList{shop.web});
}

void TestPasteRouter::listsAreShown()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(shop.paste(u"docker images nginx"_s));
    QCOMPARE(shop.window->window().page(), u"images"_s);
    QVERIFY(shop.images()->isExact());
    QCOMPARE(shop.images()->table()->model()->rowCount(), 1);
    QVERIFY(shop.paste(u"docker ps"_s));
    QCOMPARE(shop.window->window().page(), u"containers"_s);
    QCOMPARE(shop.containers()->table()->model()->rowCount(), 1);
    QVERIFY(shop.paste(u"docker ps -a"_s));
    QCOMPARE(shop.containers()->table()->model()->rowCount(), 2);
}

void TestPasteRouter::detailsAreShown()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    using Tab = views::DetailsPane::Tab;
    QVERIFY(shop.paste(u"docker container inspect web"_s));
    QCOMPARE(shop.containers()->currentId(), shop.web);
    QCOMPARE(shop.containers()->details()->tab(), Tab::Metadata);
    QVERIFY(shop.paste(u"docker logs -f "_s + shop.web.left(12)));
    QCOMPARE(shop.containers()->details()->tab(), Tab::Logs);
    QVERIFY(shop.containers()->details()->logs()->view()->isFollowing());
    QVERIFY(shop.paste(u"docker logs web"_s));
    QVERIFY(!shop.containers()->details()->logs()->view()->isFollowing());
    QVERIFY(shop.paste(u"docker image inspect redis:7"_s));
    QCOMPARE(shop.window->window().page(), u"images"_s);
    QCOMPARE(shop.images()->targets().first().reference(), u"redis:7"_s);
    // The course's slip: an image's name where a container's belongs.
    QVERIFY(shop.paste(u"docker container inspect nginx"_s));
    QCOMPARE(shop.images()->targets().first().reference(), u"nginx:latest"_s);
    QVERIFY(shop.hint().contains(u"is an image"_s));
}

void TestPasteRouter::updateFillsTheForm()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(shop.paste(u"docker update --memory 512m --restart always web"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shop.at<QDialog>("runDialog"), 10'000);
    QCOMPARE(shop.containers()->selectedIds(), QStringList{shop.web});
    QVERIFY(shop.at<QDialog>("runDialog")->windowTitle().contains(u"web"_s));
    QVERIFY(shop.at<QLineEdit>("runDialog.memoryEdit")); // the fold is open
    QCOMPARE(shop.at<QLineEdit>("runDialog.memoryEdit")->text(), u"512m"_s);
    QCOMPARE(shop.at<QComboBox>("runDialog.restartCombo")->currentData().toInt(),
             int(core::RestartPolicy::Kind::Always));
    QVERIFY(shop.at<QWidget>("runDialog.editMessage")
                ->property("text")
                .toString()
                .contains(u"while the container runs"_s));
    QVERIFY(shop.nothingDone());
    // They count as changed: leaving asks.
    QTest::keyClick(shop.at<QDialog>("runDialog"), Qt::Key_Escape);
    QTRY_VERIFY(shop.at<QDialog>("runDialog.discardBox"));
    QTest::keyClick(shop.at<QDialog>("runDialog.discardBox"), Qt::Key_Escape);
    QTRY_VERIFY(!shop.at<QDialog>("runDialog.discardBox"));
    QVERIFY(shop.window->click(u"runDialog.runButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(shop.engine.posted("/update").size(), 1, 10'000);
    const QJsonObject body = shop.engine.posted("/update").first();
    QCOMPARE(body[u"Memory"_s].toInteger(), 512 * 1024 * 1024);
    QCOMPARE(body[u"RestartPolicy"_s][u"Name"_s].toString(), u"always"_s);
    QVERIFY(shop.engine.posted("/containers/create").isEmpty());
    QTRY_VERIFY(!shop.at<QDialog>("runDialog"));
}

void TestPasteRouter::updateWaitsForAnOpenForm()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(shop.paste(u"docker run --name hello nginx"_s));
    QTRY_VERIFY(shop.at<QDialog>("runDialog"));
    QVERIFY(shop.paste(u"docker update --memory 512m web"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shop.hint().contains(u"paste the command again"_s), 10'000);
    QCOMPARE(shop.at<QLineEdit>("runDialog.nameEdit")->text(), u"hello"_s);
}

void TestPasteRouter::deleteAllIsTicked()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    const auto ticked = [&shop] {
        auto *ok = shop.at<QAbstractButton>("deleteAllDialog.okButton");
        const QString text = ok ? ok->text() : QString();
        QTest::keyClick(shop.at<QDialog>("deleteAllDialog"), Qt::Key_Escape);
        return text;
    };
    QVERIFY(shop.paste(u"docker rm -f $(docker ps -aq)"_s));
    QTRY_VERIFY(shop.at<QDialog>("deleteAllDialog"));
    QVERIFY(ticked().contains(u'2'));
    QVERIFY(shop.paste(u"docker ps -q | ForEach-Object {docker rm -f $_}"_s));
    QTRY_VERIFY(shop.at<QDialog>("deleteAllDialog"));
    QVERIFY(ticked().contains(u'1'));
    QVERIFY(shop.paste(u"docker container prune"_s));
    QTRY_VERIFY(shop.at<QDialog>("deleteAllDialog"));
    QVERIFY(ticked().contains(u'1'));
    QVERIFY(shop.nothingDone());
}

void TestPasteRouter::whatHasNoPlaceIsSaid()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(shop.paste(u"docker exec -it web sh"_s));
    QCOMPARE(shop.containers()->selectedIds(), QStringList{shop.web});
    QVERIFY(shop.hint().contains(u"docker exec"_s));
    QVERIFY(shop.paste(u"docker top cache"_s));
    QCOMPARE(shop.containers()->selectedIds(), QStringList{shop.cache});
    QVERIFY(shop.hint().contains(u"not available"_s));
    QVERIFY(shop.paste(u"docker push redis:7"_s));
    QCOMPARE(shop.images()->targets().first().reference(), u"redis:7"_s);
    QVERIFY(shop.hint().contains(u"docker push"_s));
    QVERIFY(shop.nothingDone());
}

void TestPasteRouter::pruneOfImagesIsTicked()
{
    Shop shop;
    shop.engine.addImage(u"alpine:3"_s); // no container has it
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(shop.paste(u"docker image prune"_s));
    QTRY_VERIFY(shop.at<QDialog>("removeImageDialog"));
    QCOMPARE(shop.window->window().page(), u"images"_s);
    QVERIFY(!shop.at<QAbstractButton>("removeImageDialog.okButton")->isEnabled()); // all have names
    QTest::keyClick(shop.at<QDialog>("removeImageDialog"), Qt::Key_Escape);
    QVERIFY(shop.paste(u"docker image prune -a"_s));
    QTRY_VERIFY(shop.at<QDialog>("removeImageDialog"));
    QVERIFY(shop.at<QAbstractButton>("removeImageDialog.okButton")->isEnabled());
    const QAbstractItemModel *list = shop.at<QTreeView>("removeImageDialog.list")->model();
    QHash<QString, QString> outcomes;
    for (int row = 0; row < list->rowCount(); ++row)
        outcomes.insert(list->index(row, 0).data().toString(), list->index(row, 3).data().toString());
    QVERIFY(outcomes.value(u"alpine:3"_s).contains(u"deleted"_s));
    QCOMPARE(outcomes.value(u"redis:7"_s), u"stays"_s); // a container has it
    QTest::keyClick(shop.at<QDialog>("removeImageDialog"), Qt::Key_Escape);
    QVERIFY(shop.nothingDone());
}

void TestPasteRouter::unknownNamesAreTold()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    QVERIFY(shop.paste(u"docker stop wbe"_s));
    auto *dialog = shop.at<views::PasteDialog>("pasteDialog");
    QVERIFY(dialog); // nothing that was typed is lost
    auto *told = shop.at<QWidget>("pasteDialog.message");
    QVERIFY(told->property("text").toString().contains(u"wbe"_s));
    QMetaObject::invokeMethod(told, "linkActivated", Q_ARG(QString, u"0"_s));
    QCOMPARE(dialog->text(), u"docker stop web"_s);
    QVERIFY(shop.window->click(u"pasteDialog.goButton"_s));
    QTRY_VERIFY(shop.at<QDialog>("stopDialog"));
    QTest::keyClick(shop.at<QDialog>("stopDialog"), Qt::Key_Escape);

    QVERIFY(shop.paste(u"docker rm nginx"_s));
    QVERIFY(shop.at<QWidget>("pasteDialog.message")->property("text").toString().contains(u"is an image"_s));
    QTest::keyClick(shop.at<QDialog>("pasteDialog"), Qt::Key_Escape);
    QVERIFY(shop.nothingDone());
}

void TestPasteRouter::notConnected()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    shop.window->session().leave();
    QVERIFY(shop.paste(u"docker run nginx"_s));
    QVERIFY(shop.at<views::PasteDialog>("pasteDialog"));
    QVERIFY(!shop.at<QDialog>("runDialog"));
    QVERIFY(
        shop.at<QWidget>("pasteDialog.message")->property("text").toString().contains(u"not connected"_s));
}

void TestPasteRouter::entryPoints()
{
    Shop shop;
    QTRY_VERIFY_WITH_TIMEOUT(shop.isReady(), 10'000);
    shop.window->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shop.window->window()));
    const auto opened = [&shop]() -> QString {
        auto *dialog = shop.at<views::PasteDialog>("pasteDialog");
        if (!dialog)
            return {};
        const QString text = dialog->text();
        QTest::keyClick(dialog, Qt::Key_Escape);
        shop.window->window().activateWindow();
        if (!QTest::qWaitForWindowActive(&shop.window->window()))
            return {};
        return QString(u"[" + text + u"]");
    };
    QGuiApplication::clipboard()->setText(u"docker ps"_s);
    shop.containers()->table()->setFocus();
    QTest::keyClick(shop.containers()->table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(opened(), u"[docker ps]"_s);
    // Where something is typed, the keys paste there.
    shop.containers()->filterLine()->setFocus();
    QTest::keyClick(shop.containers()->filterLine(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(opened().isEmpty());
    QCOMPARE(shop.containers()->filterLine()->text(), u"docker ps"_s);
    QTest::keyClick(&shop.window->window(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(opened(), u"[docker ps]"_s);
    QVERIFY(shop.window->click(u"mirrorBar.pasteButton"_s));
    QCOMPARE(opened(), u"[docker ps]"_s);
    // What is no command does not show up in a dialog.
    QGuiApplication::clipboard()->setText(u"secret"_s);
    shop.window->window().openPaste();
    QCOMPARE(opened(), u"[]"_s);
}

void TestPasteRouter::namesAsDockerReadsThem()
{
    core::Container one;
    one.id = u"abc1"_s + QString(60, u'0');
    one.name = u"web"_s;
    core::Container two = one;
    two.id = u"abd2"_s + QString(60, u'0');
    two.name = u"abc"_s;
    const QList<core::Container> rows{one, two};
    QCOMPARE(app::containerNamed(u"web"_s, rows)->id, one.id);
    QCOMPARE(app::containerNamed(u"/web"_s, rows)->id, one.id);
    QCOMPARE(app::containerNamed(u"abc1"_s, rows)->id, one.id);
    QCOMPARE(app::containerNamed(u"abc"_s, rows)->id, two.id); // a name goes before an ID
    QVERIFY(!app::containerNamed(u"ab"_s, rows)); // of two
    QVERIFY(!app::containerNamed(u"wxyz"_s, rows));
    QVERIFY(!app::containerNamed(QString(), rows));

    core::Image image;
    image.id = u"sha256:fe12"_s + QString(60, u'0');
    image.repoTags = {u"nginx:latest"_s, u"nginx:1.27"_s};
    const QList<core::ImageRow> images = core::rowsOf(image);
    QCOMPARE(app::imagesNamed(u"nginx"_s, images).first().tag, u"latest"_s);
    QCOMPARE(app::imagesNamed(u"docker.io/library/nginx:1.27"_s, images).first().tag, u"1.27"_s);
    QVERIFY(app::imagesNamed(u"nginx:2"_s, images).isEmpty());
    QCOMPARE(app::imagesNamed(u"fe12"_s, images).size(), 2);
    QCOMPARE(app::imagesNamed(image.id, images).size(), 2);

    QCOMPARE(app::nearNames(u"hellongnix"_s, {u"cache"_s, u"hellonginx"_s}), QStringList{u"hellonginx"_s});
    QCOMPARE(app::nearNames(u"wbe"_s, {u"cache"_s, u"web"_s}), QStringList{u"web"_s});
    QVERIFY(app::nearNames(u"zzz"_s, {u"web"_s}).isEmpty());
}

static const support::TestClass<TestPasteRouter> registration("tst_pasterouter");
#include "tst_pasterouter.moc"
