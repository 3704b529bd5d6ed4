#include "app/application.h"
#include "app/consolelink.h"
#include "app/mainwindow.h"
#include "models/roles.h"
#include "real/realengine.h"
#include "support/windowdriver.h"
#include "views/consolepanel.h"
#include "views/containeractions.h"
#include "views/containerspage.h"
#include "views/imagespage.h"
#include "views/logview.h"
#include "views/rundialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
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
        QTest::keyClicks(edit, text);
    }
    views::RunDialog *openRun(const QString &image);
    const core::Container *container(const QString &name);
    void run(const QString &image, const QString &name);
    QString output();
    QString consoleState();

    support::WindowDriver m_driver;
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
    options.language = u"en"_s;
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
    QTRY_VERIFY_WITH_TIMEOUT(consoleState().contains(u"exit code 0"_s), 20'000);
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
    Q_EMIT window().imagesPage()->tagRequested({u"nginx:latest"_s, u"my/web"_s, u"1.0"_s});
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
    click(u"runDialog.cancelButton"_s);
    QTRY_VERIFY(!find(u"runDialog"_s));
}

void TestCourse::takenNameIsToldBesideTheName()
{
    QVERIFY(openRun(u"busybox"_s));
    type(u"runDialog.nameEdit"_s, u"web2"_s);
    QVERIFY(find(u"runDialog.nameEditMessage"_s)->property("text").toString().contains(u"web3"_s));
    click(u"runDialog.runButton"_s);
    QVERIFY(find(u"runDialog"_s)); // not sent
    click(u"runDialog.cancelButton"_s);
    QTRY_VERIFY(!find(u"runDialog"_s));
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
    click(u"runDialog.cancelButton"_s);
    QTRY_VERIFY(!find(u"runDialog"_s));
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

QTEST_MAIN(TestCourse)
#include "tst_course.moc"
