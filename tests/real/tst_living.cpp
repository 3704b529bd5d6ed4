#include "app/consolelink.h"
#include "app/programwindow.h"
#include "models/containermodel.h"
#include "models/roles.h"
#include "real/realengine.h"
#include "support/testclass.h"
#include "views/consolepanel.h"
#include "views/containerspage.h"
#include "views/logview.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// The window on a real engine while containers live: input, measured use, many that come at once.
class TestLiving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void consoleTakesInput();
    void useOfRunningOnes();
    void openMenuAndSelectionOutliveTwoHundredContainers();

private:
    int rowOf(const QString &name);
    QString cell(const QString &name, int column);
    QAbstractItemModel *rows() { return m_window->window().containersPage()->table()->model(); }
    static void removeAll();

    std::unique_ptr<ProgramWindow> m_window;
};

void TestLiving::removeAll()
{
    QStringList urls;
    for (const QJsonValue &one : real::ask(u"/containers/json?all=1"_s).array())
        urls.append(u"http://engine/v1.41/containers/%1?force=1"_s.arg(one[u"Id"_s].toString()));
    if (!urls.isEmpty())
        real::curl(QStringList{u"--unix-socket"_s, real::socketPath(), u"-X"_s, u"DELETE"_s} + urls);
}

void TestLiving::initTestCase()
{
    QVERIFY2(!real::socketPath().isEmpty(), "run me through tests/engine/engine.sh run -- ...");
}

void TestLiving::init()
{
    removeAll();
    m_window = std::make_unique<ProgramWindow>(u"unix://"_s + real::socketPath());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isLoaded(), 20'000);
}

void TestLiving::cleanup()
{
    m_window.reset();
    removeAll();
}

int TestLiving::rowOf(const QString &name)
{
    for (int row = 0; row < rows()->rowCount(); ++row) {
        if (rows()->index(row, models::ContainerModel::Name).data().toString() == name)
            return row;
    }
    return -1;
}

QString TestLiving::cell(const QString &name, int column)
{
    const int row = rowOf(name);
    return row < 0 ? QString() : rows()->index(row, column).data().toString();
}

void TestLiving::consoleTakesInput()
{
    // docker run -i --name cat busybox cat
    QVERIFY(m_window->click(u"topBar.runButton"_s));
    QTRY_VERIFY(m_window->find(u"runDialog"_s));
    auto *image = m_window->find<QLineEdit>(u"runDialog.imageEdit.lineEdit"_s);
    QVERIFY(image);
    QTest::keyClicks(image, u"busybox"_s);
    QTest::keyClicks(m_window->find(u"runDialog.nameEdit"_s), u"cat"_s);
    auto *command = m_window->find<QLineEdit>(u"runDialog.commandEdit"_s);
    QVERIFY(command);
    QTest::keyClicks(command, u"cat"_s);
    m_window->find<QCheckBox>(u"runDialog.detachCheck"_s)->setChecked(false);
    m_window->find<QCheckBox>(u"runDialog.interactiveCheck"_s)->setChecked(true);
    QTest::qWait(600);
    QVERIFY(m_window->click(u"runDialog.runButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->find(u"console.inputEdit"_s), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(real::ask(u"/containers/cat/json"_s)[u"State"_s][u"Status"_s].toString(),
                              u"running"_s, 10'000);
    auto *line = m_window->find<QLineEdit>(u"console.inputEdit"_s);
    line->setText(u"안녕하세요 hello"_s);
    QTest::keyClick(line, Qt::Key_Return);
    auto *view = m_window->window().consoles()->findChild<views::LogView *>();
    QVERIFY(view);
    QTRY_VERIFY_WITH_TIMEOUT((view->selectAll(), view->selectedText().contains(u"안녕하세요 hello"_s)),
                             10'000);
    QVERIFY(m_window->click(u"console.endInputButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->seen("console.stateLabel").contains(u"exit code 0"_s), 20'000);
    QCOMPARE(real::ask(u"/containers/cat/json"_s)[u"State"_s][u"ExitCode"_s].toInt(-1), 0);
}

void TestLiving::useOfRunningOnes()
{
    const auto make = [](const QString &name, const QString &script) {
        const QString body = u"{\"Image\":\"busybox\",\"Cmd\":[\"sh\",\"-c\",\"%1\"]}"_s.arg(script);
        real::curl({u"--unix-socket"_s, real::socketPath(), u"-H"_s, u"Content-Type: application/json"_s,
                    u"-d"_s, body, u"http://engine/v1.41/containers/create?name="_s + name});
        real::ask(u"/containers/%1/start"_s.arg(name), nullptr, u"POST"_s);
    };
    make(u"busy"_s, u"while :; do :; done"_s);
    make(u"idle"_s, u"sleep 1000"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"busy"_s) >= 0 && rowOf(u"idle"_s) >= 0, 20'000);
    const auto percent = [this](const QString &name) {
        return cell(name, models::ContainerModel::Cpu).section(u' ', 0, 0).remove(u'%').toDouble();
    };
    QTRY_VERIFY_WITH_TIMEOUT(percent(u"busy"_s) > 10, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(cell(u"idle"_s, models::ContainerModel::Memory).contains(u"B"_s), 20'000);
    QVERIFY(percent(u"idle"_s) < percent(u"busy"_s));
    // A container that has ended has none.
    real::ask(u"/containers/busy/kill"_s, nullptr, u"POST"_s);
    QTRY_VERIFY_WITH_TIMEOUT(cell(u"busy"_s, models::ContainerModel::State).contains(u"137"_s), 20'000);
    QTRY_VERIFY(percent(u"busy"_s) == 0);
}

void TestLiving::openMenuAndSelectionOutliveTwoHundredContainers()
{
    const auto create = [](const QString &prefix, int from, int to) {
        QStringList arguments{u"--unix-socket"_s,
                              real::socketPath(),
                              u"-H"_s,
                              u"Content-Type: application/json"_s,
                              u"-d"_s,
                              u"{\"Image\":\"busybox\",\"Cmd\":[\"true\"]}"_s};
        for (int number = from; number < to; ++number)
            arguments.append(u"http://engine/v1.41/containers/create?name=%1%2"_s.arg(prefix).arg(
                number, 3, 10, QLatin1Char('0')));
        return arguments;
    };
    real::curl(create(u"a"_s, 0, 10));
    QTRY_COMPARE_WITH_TIMEOUT(rows()->rowCount(), 10, 20'000);
    auto *page = m_window->window().containersPage();
    page->table()->sortByColumn(models::ContainerModel::Name, Qt::AscendingOrder);
    const QString chosen = rows()->index(4, 1).data(models::IdRole).toString();
    QVERIFY(page->select(chosen));
    Q_EMIT page->table()->customContextMenuRequested(page->table()->visualRect(rows()->index(4, 1)).center());
    QTRY_VERIFY(QApplication::activePopupWidget());
    QPointer<QWidget> menu = QApplication::activePopupWidget();

    QProcess loop;
    loop.start(u"curl"_s, QStringList{u"-s"_s} + create(u"z"_s, 0, 200));
    QTRY_COMPARE_WITH_TIMEOUT(rows()->rowCount(), 210, 90'000);
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(QApplication::activePopupWidget(), menu.data());
    menu->close();
    QCOMPARE(page->currentId(), chosen);
    QCOMPARE(page->selectedIds(), QStringList{chosen});
    QCOMPARE(rows()->index(4, 1).data(models::IdRole).toString(), chosen);
    loop.waitForFinished();
}

static const support::TestClass<TestLiving> registration("tst_living");
#include "tst_living.moc"
