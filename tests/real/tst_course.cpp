#include "models/imagemodel.h"
#include "real/coursewindow.h"
#include "support/testclass.h"
#include "views/consolepanel.h"
#include "views/detailspane.h"
#include "views/imagespage.h"
#include "views/jsonview.h"
#include "views/logview.h"
#include "views/metadataview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

#include <functional>

using namespace Qt::StringLiterals;
using State = core::HistoryEntry::State;

/// The commands of the course notes, done through the widgets, checked at a real engine and read in the
/// window.
class TestCourse : public QObject, protected real::CourseWindow
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
    void foregroundRunsAsTheNotesWriteThem();
    void inspectOfImageAndContainer();
    void deleteAll();

private:
    QString output();
    QString consoleState();
    QJsonObject shownJson();
    static QJsonObject newest();
    void takeAway(const QJsonObject &container);
};

void TestCourse::initTestCase()
{
    start({u"nginx"_s});
}

void TestCourse::cleanupTestCase()
{
    close();
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

/// The document of the metadata that is on the page.
QJsonObject TestCourse::shownJson()
{
    auto *page = window().page() == u"images" ? static_cast<views::ListPage *>(window().imagesPage())
                                              : window().containersPage();
    auto *view = page->details()->metadata()->findChild<views::JsonView *>();
    return view ? QJsonDocument::fromJson(view->json().toUtf8()).object() : QJsonObject();
}

/// The container made last, as the engine tells of it.
QJsonObject TestCourse::newest()
{
    const QString id = real::ask(u"/containers/json?limit=1"_s)[0][u"Id"_s].toString();
    return real::ask(u"/containers/%1/json"_s.arg(id)).object();
}

void TestCourse::takeAway(const QJsonObject &container)
{
    const QString id = container[u"Id"_s].toString();
    QTRY_VERIFY_WITH_TIMEOUT(session().containers()->find(id), 20'000);
    removeContainer(id);
    QTRY_VERIFY_WITH_TIMEOUT(!session().containers()->find(id), 20'000);
}

void TestCourse::firstRunPullsPublishesAndEndsByCtrlC()
{
    QTRY_COMPARE(barCommand(), u"docker ps -a"_s);
    QCOMPARE(real::statusOf(u"/images/nginx/json"_s), 404);
    QVERIFY(openRun(u"nginx"_s));
    type(u"runDialog.nameEdit"_s, u"hellonginx"_s);
    click(u"runDialog.ports.addButton"_s);
    type(u"runDialog.ports.0.hostEdit"_s, u"80"_s);
    type(u"runDialog.ports.0.containerEdit"_s, u"80"_s);
    find<QCheckBox>(u"runDialog.detachCheck"_s)->setChecked(false);
    QCOMPARE(dialogCommand(u"runDialog"_s), u"docker run -p 80:80 --name hellonginx nginx"_s);
    click(u"runDialog.runButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"runDialog"_s), 90'000);
    QCOMPARE(lastCommand(), u"docker run -p 80:80 --name hellonginx nginx"_s);
    QCOMPARE(lastState(), State::Done);
    QCOMPARE(real::statusOf(u"/images/nginx/json"_s), 200);
    QTRY_VERIFY_WITH_TIMEOUT(container(u"hellonginx"_s)
                                 && container(u"hellonginx"_s)->state == core::ContainerState::Running,
                             20'000);
    const QJsonObject made = real::ask(u"/containers/hellonginx/json"_s).object();
    QCOMPARE(made[u"HostConfig"_s][u"PortBindings"_s][u"80/tcp"_s][0][u"HostPort"_s].toString(), u"80"_s);
    int status = 0;
    QTRY_VERIFY_WITH_TIMEOUT((real::curl({u"http://127.0.0.1:80/"_s}, &status), status == 200), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(output().contains(u"GET / HTTP"_s), 10'000);
    QTRY_COMPARE(window().containersPage()->currentId(), made[u"Id"_s].toString());
    window().containersPage()->details()->setTab(views::DetailsPane::Tab::Logs);
    QTRY_COMPARE(barCommand(), u"docker logs -f hellonginx"_s);

    // Ctrl + c
    click(u"console.interruptButton"_s);
    QTRY_COMPARE(lastCommand(), u"docker kill -s SIGINT hellonginx"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        consoleState().contains(language() == u"ko" ? u"종료 코드 0"_s : u"exit code 0"_s), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(container(u"hellonginx"_s)->state, core::ContainerState::Exited, 10'000);
    QCOMPARE(real::ask(u"/containers/hellonginx/json"_s)[u"State"_s][u"Status"_s].toString(), u"exited"_s);
}

void TestCourse::removeTakesTheContainerAway()
{
    QVERIFY(window().containersPage()->select(container(u"hellonginx"_s)->id));
    click(u"containersPage.removeButton"_s);
    QTRY_VERIFY(find(u"removeDialog"_s));
    QCOMPARE(dialogCommand(u"removeDialog"_s), u"docker rm hellonginx"_s);
    click(u"removeDialog.okButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!container(u"hellonginx"_s), 20'000);
    QTRY_COMPARE(lastState(), State::Done);
    QCOMPARE(lastCommand(), u"docker rm hellonginx"_s);
    QCOMPARE(real::statusOf(u"/containers/hellonginx/json"_s), 404);
}

void TestCourse::imageListAndFilter()
{
    window().setPage(u"images"_s);
    auto *table = window().imagesPage()->table();
    QTRY_COMPARE(table->model()->rowCount(), int(real::ask(u"/images/json"_s).array().size()));
    table->setCurrentIndex({}); // of a row that is chosen the bar would tell
    QTRY_COMPARE(barCommand(), u"docker image ls"_s);
    find<QComboBox>(u"imagesPage.modeCombo"_s)->setCurrentIndex(1);
    type(u"imagesPage.filterEdit"_s, u"nginx"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, models::ImageModel::Repository).data().toString(), u"nginx"_s);
    QCOMPARE(table->model()->index(0, models::ImageModel::Tag).data().toString(), u"latest"_s);
    QTRY_COMPARE(barCommand(), u"docker image ls nginx"_s);
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
    QCOMPARE(lastCommand(), u"docker tag nginx:latest my/web:1.0"_s);
    QCOMPARE(lastState(), State::Done);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"my/web"_s) >= 0, 10'000);
    QCOMPARE(table->model()->index(rowOf(u"my/web"_s), 0).data(models::IdRole).toString(), id);
    QCOMPARE(real::ask(u"/images/my/web:1.0/json"_s)[u"Id"_s].toString(), id);
    table->setCurrentIndex(table->model()->index(rowOf(u"my/web"_s), 1));
    click(u"imagesPage.removeButton"_s);
    QTRY_VERIFY(find(u"removeImageDialog"_s));
    click(u"removeImageDialog.okButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"my/web"_s) < 0, 10'000);
    QTRY_COMPARE(lastState(), State::Done);
    QCOMPARE(lastCommand(), u"docker rmi my/web:1.0"_s);
    QCOMPARE(real::statusOf(u"/images/my/web:1.0/json"_s), 404);
    QCOMPARE(real::statusOf(u"/images/nginx/json"_s), 200);
}

void TestCourse::severalFromOneImageInTheBackground()
{
    run(u"nginx"_s, u"web1"_s);
    QCOMPARE(lastCommand(), u"docker run -d --name web1 nginx"_s);
    run(u"nginx"_s, u"web2"_s);
    QCOMPARE(lastCommand(), u"docker run -d --name web2 nginx"_s);
    QCOMPARE(lastState(), State::Done);
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
    QVERIFY(window().containersPage()->select(container(u"web1"_s)->id));
    click(u"containersPage.removeButton"_s);
    QTRY_VERIFY(find(u"removeDialog"_s));
    click(u"removeDialog.forceRadio"_s);
    QCOMPARE(dialogCommand(u"removeDialog"_s), u"docker rm -f web1"_s);
    click(u"removeDialog.okButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!container(u"web1"_s), 20'000);
    QTRY_COMPARE(lastState(), State::Done);
    QCOMPARE(lastCommand(), u"docker rm -f web1"_s);
    QCOMPARE(real::statusOf(u"/containers/web1/json"_s), 404);
    QVERIFY(container(u"web2"_s));
}

void TestCourse::commandOverride()
{
    QVERIFY(openRun(u"nginx"_s));
    type(u"runDialog.nameEdit"_s, u"override"_s);
    type(u"runDialog.commandEdit"_s, u"sh -c 'echo \"it works\"; exit 3'"_s);
    find<QCheckBox>(u"runDialog.detachCheck"_s)->setChecked(false);
    click(u"runDialog.runButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"runDialog"_s), 30'000);
    QCOMPARE(lastCommand(), uR"(docker run --name override nginx sh -c 'echo "it works"; exit 3')"_s);
    const QJsonArray cmd = real::ask(u"/containers/override/json"_s)[u"Config"_s][u"Cmd"_s].toArray();
    QCOMPARE(cmd, (QJsonArray{u"sh"_s, u"-c"_s, u"echo \"it works\"; exit 3"_s}));
    const QJsonArray unchanged = real::ask(u"/images/nginx/json"_s)[u"Config"_s][u"Cmd"_s].toArray();
    QCOMPARE(unchanged.first().toString(), u"nginx"_s);
    QTRY_COMPARE_WITH_TIMEOUT(container(u"override"_s)->exitCode.value_or(-1), 3, 10'000);
}

void TestCourse::environmentOverride()
{
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
    QCOMPARE(lastCommand(), u"docker run -d --name withenv --env KEY=VALUE nginx env"_s);
    QTRY_VERIFY_WITH_TIMEOUT(container(u"withenv"_s), 10'000);
    const QJsonArray env = real::ask(u"/containers/withenv/json"_s)[u"Config"_s][u"Env"_s].toArray();
    QVERIFY(env.contains(u"KEY=VALUE"_s));
    QTRY_VERIFY_WITH_TIMEOUT(real::curl({u"--unix-socket"_s, real::socketPath(), u"--output"_s, u"-"_s,
                                         u"http://engine/v1.41/containers/withenv/logs?stdout=1"_s})
                                 .contains("KEY=VALUE"),
                             10'000);
}

void TestCourse::foregroundRunsAsTheNotesWriteThem()
{
    // docker run IMAGE COMMAND
    QVERIFY(openRun(u"nginx"_s));
    type(u"runDialog.commandEdit"_s, u"cat /usr/share/nginx/html/index.html"_s);
    find<QCheckBox>(u"runDialog.detachCheck"_s)->setChecked(false);
    click(u"runDialog.runButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"runDialog"_s), 30'000);
    QCOMPARE(lastCommand(), u"docker run nginx cat /usr/share/nginx/html/index.html"_s);
    QCOMPARE(lastState(), State::Done);
    QJsonObject made = newest();
    QCOMPARE(made[u"Config"_s][u"Cmd"_s].toArray(),
             (QJsonArray{u"cat"_s, u"/usr/share/nginx/html/index.html"_s}));
    takeAway(made);

    // docker run --env KEY=VALUE IMAGE
    QVERIFY(openRun(u"nginx"_s));
    const qsizetype row = find<views::RunDialog>(u"runDialog"_s)->input().env.size();
    click(u"runDialog.env.addButton"_s);
    type(u"runDialog.env.%1.nameEdit"_s.arg(row), u"KEY"_s);
    type(u"runDialog.env.%1.valueEdit"_s.arg(row), u"VALUE"_s);
    find<QCheckBox>(u"runDialog.detachCheck"_s)->setChecked(false);
    click(u"runDialog.runButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"runDialog"_s), 30'000);
    QCOMPARE(lastCommand(), u"docker run --env KEY=VALUE nginx"_s);
    QCOMPARE(lastState(), State::Done);
    made = newest();
    QVERIFY(made[u"Config"_s][u"Env"_s].toArray().contains(u"KEY=VALUE"_s));
    takeAway(made);
}

void TestCourse::inspectOfImageAndContainer()
{
    const QJsonObject image = real::ask(u"/images/nginx/json"_s).object();
    window().setPage(u"images"_s);
    QVERIFY(window().imagesPage()->select(image[u"Id"_s].toString()));
    window().imagesPage()->details()->setTab(views::DetailsPane::Tab::Metadata);
    QTRY_VERIFY_WITH_TIMEOUT(shownJson()[u"Id"_s] == image[u"Id"_s], 10'000);
    QCOMPARE(shownJson()[u"Config"_s], image[u"Config"_s]);
    // What the list calls it: with the tag.
    QTRY_COMPARE(barCommand(), u"docker image inspect nginx:latest"_s);

    // What --env did to a container.
    QVERIFY(openRun(u"nginx"_s));
    type(u"runDialog.nameEdit"_s, u"looked"_s);
    const int row = int(find<views::RunDialog>(u"runDialog"_s)->input().env.size());
    click(u"runDialog.env.addButton"_s);
    type(u"runDialog.env.%1.nameEdit"_s.arg(row), u"MY_VAR"_s);
    type(u"runDialog.env.%1.valueEdit"_s.arg(row), u"고래 1"_s);
    click(u"runDialog.runButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"runDialog"_s), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(container(u"looked"_s), 20'000);
    QCOMPARE(lastCommand(), u"docker run -d --name looked --env 'MY_VAR=고래 1' nginx"_s);
    const QJsonObject made = real::ask(u"/containers/looked/json"_s).object();
    QVERIFY(made[u"Config"_s][u"Env"_s].toArray().contains(u"MY_VAR=고래 1"_s));
    QTRY_COMPARE(window().containersPage()->currentId(), made[u"Id"_s].toString());
    window().containersPage()->details()->setTab(views::DetailsPane::Tab::Metadata);
    QTRY_VERIFY_WITH_TIMEOUT(shownJson()[u"Id"_s] == made[u"Id"_s], 10'000);
    QCOMPARE(shownJson()[u"Config"_s], made[u"Config"_s]);
    QTRY_COMPARE(barCommand(), u"docker container inspect looked"_s);
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
    takeAway(made);
}

void TestCourse::deleteAll()
{
    click(u"containersPage.deleteAllButton"_s);
    QTRY_VERIFY(find(u"deleteAllDialog"_s));
    click(u"deleteAllDialog.allButton"_s);
    QCOMPARE(dialogCommand(u"deleteAllDialog"_s), u"docker rm -f $(docker ps -aq)"_s);
    QCOMPARE(copiedCommand(u"deleteAllDialog"_s, u"powershell"_s),
             u"docker ps -aq | ForEach-Object {docker rm -f $_}"_s);
    QCOMPARE(copiedCommand(u"deleteAllDialog"_s, u"posix"_s), u"docker rm -f $(docker ps -aq)"_s);
    click(u"deleteAllDialog.okButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session().containers()->size(), 0, 30'000);
    QTRY_COMPARE(lastState(), State::Done);
    QCOMPARE(lastCommand(), u"docker rm -f $(docker ps -aq)"_s);
    QCOMPARE(int(real::ask(u"/containers/json?all=1"_s).array().size()), 0);
    QTRY_VERIFY(find(u"containersPage.empty"_s));
}

static const support::TestClass<TestCourse> registration("tst_course");
#include "tst_course.moc"
