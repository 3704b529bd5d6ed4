#include "app/application.h"
#include "app/consolelink.h"
#include "app/mainwindow.h"
#include "models/roles.h"
#include "real/realengine.h"
#include "support/testclass.h"
#include "support/windowdriver.h"
#include "views/consolepanel.h"
#include "views/containeractions.h"
#include "views/containerspage.h"
#include "views/detailspane.h"
#include "views/imagespage.h"
#include "views/jsonview.h"
#include "views/logview.h"
#include "views/metadataview.h"
#include "views/rundialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;

/// The commands of the course notes, done through the widgets and checked at a real engine.
class TestCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void firstRunPullsPublishesAndEndsByCtrlC();
    void removeTakesTheContainerAway();
    void imageListAndFilter();
    void tagAndUntag();
    void severalFromOneImageInTheBackground();
    void forceRemoveOfARunningOne();
    void commandOverride();
    void environmentOverride();
    void commandNotFoundIsToldBesideTheCommand();
    void takenNameIsToldBesideTheName();
    void takenPortIsToldBesideThePort();
    void inspectOfImageAndContainer();
    void languageSwitchKeepsWhatWasTyped();
    void engineKilledAndBack();
    void deleteAll();

private:
    app::MainWindow &window() { return m_app->window(); }
    app::Session &session() { return m_app->session(); }
    template <typename T = QWidget>
    T *find(const QString &name)
    {
        return m_driver.find<T>(name);
    }
    void click(const QString &name) { QVERIFY2(m_driver.click(name), qPrintable(name)); }
    void type(const QString &name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        // As an input method gives it: not all of it is on every keyboard.
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(edit, &event);
    }
    views::RunDialog *openRun(const QString &image);
    const core::Container *container(const QString &name);
    void run(const QString &image, const QString &name);
    void leaveRun();
    QString output();
    QString consoleState();
    QString portMessage();
    QJsonObject shownJson();

    support::WindowDriver m_driver;
    QString m_language;
    QTemporaryDir m_folder;
    std::unique_ptr<app::Application> m_app;
};

void TestCourse::initTestCase()
{
    QVERIFY2(!real::socketPath().isEmpty(), "run me through tests/engine/engine.sh run -- ...");
    for (const QJsonValue &one : real::ask(u"/containers/json?all=1"_s).array())
        real::statusOf(u"/containers/%1?force=1"_s.arg(one[u"Id"_s].toString()), u"DELETE"_s);
    real::statusOf(u"/images/nginx?force=1"_s, u"DELETE"_s);
    app::Options options;
    options.engine.host = u"unix://"_s + real::socketPath();
    // Once in each language; what is looked at is the same.
    m_language = qEnvironmentVariable("GORAE_TEST_LANGUAGE", u"en"_s);
    options.language = m_language;
    options.settingsFile = m_folder.filePath(u"settings.ini"_s);
    m_app = std::make_unique<app::Application>(*qApp, options);
    m_app->start();
    QTRY_VERIFY_WITH_TIMEOUT(session().containersLoaded() && session().imagesLoaded(), 20'000);
}

void TestCourse::cleanupTestCase()
{
    m_app.reset();
}

views::RunDialog *TestCourse::openRun(const QString &image)
{
    QTest::mouseClick(window().findChild<QAbstractButton *>(u"topBar.runButton"_s), Qt::LeftButton);
    auto *dialog = find<views::RunDialog>(u"runDialog"_s);
    if (!dialog)
        return nullptr;
    type(u"runDialog.imageEdit.lineEdit"_s, image);
    QTest::qWait(600); // the image is asked for
    return dialog;
}

const core::Container *TestCourse::container(const QString &name)
{
    for (const core::Container &one : session().containers()->rows()) {
        if (one.name == name)
            return session().containers()->find(one.id);
    }
    return nullptr;
}

void TestCourse::run(const QString &image, const QString &name)
{
    QVERIFY(openRun(image));
    type(u"runDialog.nameEdit"_s, name);
    click(u"runDialog.runButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"runDialog"_s), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(container(name), 20'000);
}

/// Leaves the Run dialog, which asks when something was typed.
void TestCourse::leaveRun()
{
    click(u"runDialog.cancelButton"_s);
    auto *box = find<QMessageBox>(u"runDialog.discardBox"_s);
    QVERIFY(box);
    QTest::mouseClick(box->button(QMessageBox::Discard), Qt::LeftButton);
    QTRY_VERIFY(!find(u"runDialog"_s));
}

QString TestCourse::output()
{
    auto *view = window().consoles()->findChild<views::LogView *>();
    if (!view)
        return {};
    view->selectAll();
    return view->selectedText();
}

QString TestCourse::consoleState()
{
    auto *label = window().consoles()->findChild<QLabel *>(u"console.stateLabel"_s);
    return label ? label->text() : QString();
}

/// What stands beside the first row of ports.
QString TestCourse::portMessage()
{
    auto *message = find(u"runDialog.ports.0.message"_s);
    return message ? message->property("text").toString() : QString();
}

/// The document of the metadata that is on the page.
QJsonObject TestCourse::shownJson()
{
    auto *page = window().page() == u"images" ? static_cast<views::ListPage *>(window().imagesPage())
                                              : window().containersPage();
    auto *view = page->details()->metadata()->findChild<views::JsonView *>();
    return view ? QJsonDocument::fromJson(view->json().toUtf8()).object() : QJsonObject();
}

void TestCourse::firstRunPullsPublishesAndEndsByCtrlC()
{
    // docker run -p 80:80 --name hellonginx nginx
    QCOMPARE(real::statusOf(u"/images/nginx/json"_s), 404);
    QVERIFY(openRun(u"nginx"_s));
    type(u"runDialog.nameEdit"_s, u"hellonginx"_s);
    click(u"runDialog.ports.addButton"_s);
    type(u"runDialog.ports.0.hostEdit"_s, u"80"_s);
    type(u"runDialog.ports.0.containerEdit"_s, u"80"_s);
    find<QCheckBox>(u"runDialog.detachCheck"_s)->setChecked(false);
    click(u"runDialog.runButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"runDialog"_s), 90'000);
    QCOMPARE(real::statusOf(u"/images/nginx/json"_s), 200);
    QTRY_VERIFY_WITH_TIMEOUT(container(u"hellonginx"_s)
                                 && container(u"hellonginx"_s)->state == core::ContainerState::Running,
                             20'000);
    const QJsonObject made = real::ask(u"/containers/hellonginx/json"_s).object();
    QCOMPARE(made[u"HostConfig"_s][u"PortBindings"_s][u"80/tcp"_s][0][u"HostPort"_s].toString(), u"80"_s);
    int status = 0;
    QTRY_VERIFY_WITH_TIMEOUT((real::curl({u"http://127.0.0.1:80/"_s}, &status), status == 200), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(output().contains(u"GET / HTTP"_s), 10'000);

    // Ctrl + c
    click(u"console.interruptButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        consoleState().contains(m_language == u"ko" ? u"종료 코드 0"_s : u"exit code 0"_s), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(container(u"hellonginx"_s)->state, core::ContainerState::Exited, 10'000);
    QCOMPARE(real::ask(u"/containers/hellonginx/json"_s)[u"State"_s][u"Status"_s].toString(), u"exited"_s);
}

void TestCourse::removeTakesTheContainerAway()
{
    // docker rm hellonginx
    QVERIFY(window().containersPage()->select(container(u"hellonginx"_s)->id));
    click(u"containersPage.removeButton"_s);
    QTRY_VERIFY(find(u"removeDialog"_s));
    click(u"removeDialog.okButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!container(u"hellonginx"_s), 20'000);
    QCOMPARE(real::statusOf(u"/containers/hellonginx/json"_s), 404);
}

void TestCourse::imageListAndFilter()
{
    // docker image ls, docker image ls nginx
    window().setPage(u"images"_s);
    auto *table = window().imagesPage()->table();
    QTRY_COMPARE(table->model()->rowCount(), int(real::ask(u"/images/json"_s).array().size()));
    find<QComboBox>(u"imagesPage.modeCombo"_s)->setCurrentIndex(1);
    type(u"imagesPage.filterEdit"_s, u"nginx"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, models::ImageModel::Repository).data().toString(), u"nginx"_s);
    QCOMPARE(table->model()->index(0, models::ImageModel::Tag).data().toString(), u"latest"_s);
    type(u"imagesPage.filterEdit"_s, u"ngin"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    find<QLineEdit>(u"imagesPage.filterEdit"_s)->clear();
    QTRY_VERIFY(table->model()->rowCount() >= 2);
    find<QComboBox>(u"imagesPage.modeCombo"_s)->setCurrentIndex(0);
}

void TestCourse::tagAndUntag()
{
    auto *table = window().imagesPage()->table();
    const auto rowOf = [table](const QString &repository) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, models::ImageModel::Repository).data().toString() == repository)
                return row;
        }
        return -1;
    };
    const QString id = table->model()->index(rowOf(u"nginx"_s), 0).data(models::IdRole).toString();
    table->setCurrentIndex(table->model()->index(rowOf(u"nginx"_s), 1));
    window().setPage(u"images"_s);
    click(u"imagesPage.tagButton"_s);
    QTRY_VERIFY(find(u"tagDialog"_s));
    type(u"tagDialog.nameEdit"_s, u"my/web:1.0"_s);
    click(u"tagDialog.okButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"tagDialog"_s), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"my/web"_s) >= 0, 10'000);
    QCOMPARE(table->model()->index(rowOf(u"my/web"_s), 0).data(models::IdRole).toString(), id);
    QCOMPARE(real::ask(u"/images/my/web:1.0/json"_s)[u"Id"_s].toString(), id);
    table->setCurrentIndex(table->model()->index(rowOf(u"my/web"_s), 1));
    click(u"imagesPage.removeButton"_s);
    QTRY_VERIFY(find(u"removeImageDialog"_s));
    click(u"removeImageDialog.okButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"my/web"_s) < 0, 10'000);
    QCOMPARE(real::statusOf(u"/images/my/web:1.0/json"_s), 404);
    QCOMPARE(real::statusOf(u"/images/nginx/json"_s), 200);
}

void TestCourse::severalFromOneImageInTheBackground()
{
    // docker run -d --name web1 nginx
    run(u"nginx"_s, u"web1"_s);
    run(u"nginx"_s, u"web2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(container(u"web2"_s)->state, core::ContainerState::Running, 10'000);
    const QJsonDocument one = real::ask(u"/containers/web1/json"_s);
    const QJsonDocument two = real::ask(u"/containers/web2/json"_s);
    QCOMPARE(one[u"Image"_s].toString(), two[u"Image"_s].toString());
    QCOMPARE(one[u"Config"_s][u"AttachStdout"_s].toBool(), false);
    QTRY_VERIFY(
        session().images()->rowsOfImage(one[u"Image"_s].toString()).first().usedBy.contains(u"web2"_s));
}

void TestCourse::forceRemoveOfARunningOne()
{
    // docker rm -f web1
    QVERIFY(window().containersPage()->select(container(u"web1"_s)->id));
    click(u"containersPage.removeButton"_s);
    QTRY_VERIFY(find(u"removeDialog"_s));
    click(u"removeDialog.forceRadio"_s);
    click(u"removeDialog.okButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!container(u"web1"_s), 20'000);
    QCOMPARE(real::statusOf(u"/containers/web1/json"_s), 404);
    QVERIFY(container(u"web2"_s));
}

void TestCourse::commandOverride()
{
    // docker run nginx cat /usr/share/nginx/html/index.html, in the foreground
    QVERIFY(openRun(u"nginx"_s));
    type(u"runDialog.nameEdit"_s, u"override"_s);
    type(u"runDialog.commandEdit"_s, u"sh -c 'echo \"it works\"; exit 3'"_s);
    find<QCheckBox>(u"runDialog.detachCheck"_s)->setChecked(false);
    click(u"runDialog.runButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"runDialog"_s), 30'000);
    const QJsonArray cmd = real::ask(u"/containers/override/json"_s)[u"Config"_s][u"Cmd"_s].toArray();
    QCOMPARE(cmd, (QJsonArray{u"sh"_s, u"-c"_s, u"echo \"it works\"; exit 3"_s}));
    const QJsonArray unchanged = real::ask(u"/images/nginx/json"_s)[u"Config"_s][u"Cmd"_s].toArray();
    QCOMPARE(unchanged.first().toString(), u"nginx"_s);
    QTRY_COMPARE_WITH_TIMEOUT(container(u"override"_s)->exitCode.value_or(-1), 3, 10'000);
}

void TestCourse::environmentOverride()
{
    // docker run --env KEY=VALUE busybox env
    QVERIFY(openRun(u"nginx"_s));
    type(u"runDialog.nameEdit"_s, u"withenv"_s);
    click(u"runDialog.env.addButton"_s);
    const QString row = u"runDialog.env.%1."_s.arg(
        real::ask(u"/images/nginx/json"_s)[u"Config"_s][u"Env"_s].toArray().size());
    type(row + u"nameEdit"_s, u"KEY"_s);
    type(row + u"valueEdit"_s, u"VALUE"_s);
    type(u"runDialog.commandEdit"_s, u"env"_s);
    click(u"runDialog.runButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"runDialog"_s), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(container(u"withenv"_s), 10'000);
    const QJsonArray env = real::ask(u"/containers/withenv/json"_s)[u"Config"_s][u"Env"_s].toArray();
    QVERIFY(env.contains(u"KEY=VALUE"_s));
    QTRY_VERIFY_WITH_TIMEOUT(real::curl({u"--unix-socket"_s, real::socketPath(), u"--output"_s, u"-"_s,
                                         u"http://engine/v1.41/containers/withenv/logs?stdout=1"_s})
                                 .contains("KEY=VALUE"),
                             10'000);
}

void TestCourse::commandNotFoundIsToldBesideTheCommand()
{
    QVERIFY(openRun(u"busybox"_s));
    type(u"runDialog.nameEdit"_s, u"nocommand"_s);
    type(u"runDialog.commandEdit"_s, u"no-such-program"_s);
    click(u"runDialog.runButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"runDialog.removeLeftoverButton"_s)
                                 && find(u"runDialog.removeLeftoverButton"_s)->isVisible(),
                             30'000);
    QVERIFY(!find(u"runDialog.commandMessage"_s)->property("text").toString().isEmpty());
    QCOMPARE(find<QLineEdit>(u"runDialog.commandEdit"_s)->text(), u"no-such-program"_s);
    QCOMPARE(real::statusOf(u"/containers/nocommand/json"_s), 200);
    click(u"runDialog.removeLeftoverButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(real::statusOf(u"/containers/nocommand/json"_s), 404, 10'000);
    leaveRun();
}

void TestCourse::takenNameIsToldBesideTheName()
{
    QVERIFY(openRun(u"busybox"_s));
    type(u"runDialog.nameEdit"_s, u"web2"_s);
    QVERIFY(find(u"runDialog.nameEditMessage"_s)->property("text").toString().contains(u"web3"_s));
    click(u"runDialog.runButton"_s);
    QVERIFY(find(u"runDialog"_s)); // not sent
    leaveRun();
}

void TestCourse::takenPortIsToldBesideThePort()
{
    // Another program on this computer has it, at an address that only the engine finds out about.
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::AnyIPv4)));
    const QString port = QString::number(other.serverPort());
    QVERIFY(openRun(u"busybox"_s));
    type(u"runDialog.nameEdit"_s, u"wantsport"_s);
    type(u"runDialog.commandEdit"_s, u"sleep 60"_s);
    click(u"runDialog.ports.addButton"_s);
    type(u"runDialog.ports.0.hostEdit"_s, port);
    type(u"runDialog.ports.0.containerEdit"_s, u"80"_s);
    // Told before Run is pressed, with another one offered.
    QTRY_VERIFY_WITH_TIMEOUT(portMessage().contains(port), 10'000);
    QVERIFY(portMessage().contains(u"href=\"port:"_s));
    click(u"runDialog.runButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"runDialog.removeLeftoverButton"_s), 30'000);
    QVERIFY(portMessage().contains(port));
    // What the engine said stays while other things happen...
    click(u"runDialog.removeLeftoverButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!container(u"wantsport"_s), 20'000);
    QTest::qWait(300);
    QVERIFY(portMessage().contains(port));
    QCOMPARE(find<QLineEdit>(u"runDialog.commandEdit"_s)->text(), u"sleep 60"_s);
    // ...until the port is another one. Then it runs.
    other.close();
    type(u"runDialog.ports.0.hostEdit"_s, u"18099"_s);
    QTRY_VERIFY(!portMessage().contains(port));
    click(u"runDialog.runButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"runDialog"_s), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(container(u"wantsport"_s), 20'000);
    QCOMPARE(real::ask(u"/containers/wantsport/json"_s)[u"HostConfig"_s][u"PortBindings"_s][u"80/tcp"_s][0]
                                                       [u"HostPort"_s]
                                                           .toString(),
             u"18099"_s);
    real::statusOf(u"/containers/wantsport?force=1"_s, u"DELETE"_s);
}

void TestCourse::inspectOfImageAndContainer()
{
    // docker image inspect nginx
    const QJsonObject image = real::ask(u"/images/nginx/json"_s).object();
    window().setPage(u"images"_s);
    QVERIFY(window().imagesPage()->select(image[u"Id"_s].toString()));
    window().imagesPage()->details()->setTab(views::DetailsPane::Tab::Metadata);
    QTRY_VERIFY_WITH_TIMEOUT(shownJson()[u"Id"_s] == image[u"Id"_s], 10'000);
    QCOMPARE(shownJson()[u"Config"_s], image[u"Config"_s]);

    // docker container inspect, and what --env did to it
    QVERIFY(openRun(u"nginx"_s));
    type(u"runDialog.nameEdit"_s, u"looked"_s);
    const int row = int(find<views::RunDialog>(u"runDialog"_s)->input().env.size());
    click(u"runDialog.env.addButton"_s);
    type(u"runDialog.env.%1.nameEdit"_s.arg(row), u"MY_VAR"_s);
    type(u"runDialog.env.%1.valueEdit"_s.arg(row), u"고래 1"_s);
    click(u"runDialog.runButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"runDialog"_s), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(container(u"looked"_s), 20'000);
    const QJsonObject made = real::ask(u"/containers/looked/json"_s).object();
    QVERIFY(made[u"Config"_s][u"Env"_s].toArray().contains(u"MY_VAR=고래 1"_s));
    QTRY_COMPARE(window().containersPage()->currentId(), made[u"Id"_s].toString());
    window().containersPage()->details()->setTab(views::DetailsPane::Tab::Metadata);
    QTRY_VERIFY_WITH_TIMEOUT(shownJson()[u"Id"_s] == made[u"Id"_s], 10'000);
    QCOMPARE(shownJson()[u"Config"_s], made[u"Config"_s]);
    auto *metadata = window().containersPage()->details()->metadata();
    QTest::mouseClick(metadata->findChild<QAbstractButton *>(u"metadataView.compareButton"_s),
                      Qt::LeftButton);
    const auto compared = [metadata] {
        QStringList cells;
        for (QAbstractItemView *view : metadata->findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || !view->model())
                continue;
            std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
                for (int r = 0; r < view->model()->rowCount(parent); ++r) {
                    QStringList line;
                    for (int c = 0; c < view->model()->columnCount(parent); ++c)
                        line.append(view->model()->index(r, c, parent).data().toString());
                    cells.append(line.join(u'|'));
                    walk(view->model()->index(r, 0, parent));
                }
            };
            walk({});
        }
        return cells;
    };
    QTRY_VERIFY_WITH_TIMEOUT(compared().filter(u"MY_VAR"_s).filter(u"고래 1"_s).size() > 0, 10'000);
    real::statusOf(u"/containers/looked?force=1"_s, u"DELETE"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!container(u"looked"_s), 20'000);
}

void TestCourse::languageSwitchKeepsWhatWasTyped()
{
    QVERIFY(openRun(u"nginx"_s));
    type(u"runDialog.nameEdit"_s, u"half"_s);
    type(u"runDialog.commandEdit"_s, u"sleep 1"_s);
    const models::RunInput before = find<views::RunDialog>(u"runDialog"_s)->input();
    m_app->setLanguage(u"ko"_s);
    QTRY_COMPARE(window().windowTitle(), u"고래"_s);
    QCOMPARE(find<QAbstractButton>(u"runDialog.runButton"_s)->text(), u"실행"_s);
    QCOMPARE(find<views::RunDialog>(u"runDialog"_s)->input(), before);
    m_app->setLanguage(u"en"_s);
    QTRY_COMPARE(find<QAbstractButton>(u"runDialog.runButton"_s)->text(), u"Run"_s);
    QCOMPARE(find<views::RunDialog>(u"runDialog"_s)->input(), before);
    m_app->setLanguage(m_language);
    leaveRun();
}

void TestCourse::engineKilledAndBack()
{
    const QString folder = qEnvironmentVariable("GORAE_TEST_ENGINE_DIR");
    QVERIFY(window().containersPage()->select(container(u"web2"_s)->id));
    const QString id = window().containersPage()->currentId();
    const int rows = session().containers()->size();
    QCOMPARE(real::script({u"kill"_s, folder}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), app::Session::State::Lost, 20'000);
    QCOMPARE(session().containers()->size(), rows);
    QVERIFY(find(u"noticeBar.troubleLabel"_s) && find(u"noticeBar.troubleLabel"_s)->isVisible());
    QCOMPARE(real::script({u"start"_s, folder}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(session().isConnected(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(session().containers()->size(), rows, 20'000);
    QCOMPARE(window().containersPage()->currentId(), id);
    QCOMPARE(window().containersPage()->selectedIds(), QStringList{id});
    QTRY_VERIFY_WITH_TIMEOUT(container(u"web2"_s)->state != core::ContainerState::Running, 10'000);
}

void TestCourse::deleteAll()
{
    // docker rm -f $(docker ps -aq)
    click(u"containersPage.deleteAllButton"_s);
    QTRY_VERIFY(find(u"deleteAllDialog"_s));
    click(u"deleteAllDialog.allButton"_s);
    click(u"deleteAllDialog.okButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session().containers()->size(), 0, 30'000);
    QCOMPARE(int(real::ask(u"/containers/json?all=1"_s).array().size()), 0);
    QTRY_VERIFY(find(u"containersPage.empty"_s));
}

static const support::TestClass<TestCourse> registration("tst_course");
#include "tst_course.moc"
