#include "app/programwindow.h"
#include "real/realdocker.h"
#include "support/testclass.h"
#include "views/containeractions.h"
#include "views/containerspage.h"
#include "views/rundialog.h"

#include <QAction>
#include <QClipboard>
#include <QJsonArray>

using namespace Qt::StringLiterals;

/// A container's settings changed, copied and doubled in the window, on a real engine.
class TestEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void madeAnew();
    void failedEditLeavesTheOldOne_data();
    void failedEditLeavesTheOldOne();
    void limitsChangeLive();
    void removedAtItsEndIsLeftAlone();
    void copied();
    void doubled();

private:
    static QString make(const QStringList &flags, const QStringList &command);
    static QJsonDocument inspect(const QString &name = u"edited"_s)
    {
        return real::ask(u"/containers/%1/json"_s.arg(name));
    }
    static QString idOf(const QString &name = u"edited"_s) { return inspect(name)[u"Id"_s].toString(); }
    static QStringList names();
    bool choose(const QString &id, QAction *views::ContainerActions::*action);
    views::RunDialog *dialog() { return m_window->find<views::RunDialog>(u"runDialog"_s); }
    void change(const std::function<void(models::RunInput &)> &how);

    std::unique_ptr<ProgramWindow> m_window;
};

void TestEdit::initTestCase()
{
    QVERIFY2(!real::socketPath().isEmpty(), "run me through tests/engine/engine.sh run -- ...");
    QVERIFY2(!QStandardPaths::findExecutable(u"docker"_s).isEmpty(), "the docker program is needed");
}

void TestEdit::init()
{
    real::removeContainers();
    m_window = std::make_unique<ProgramWindow>(u"unix://"_s + real::socketPath());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isLoaded(), 20'000);
}

void TestEdit::cleanup()
{
    m_window.reset();
    real::removeContainers();
}

QString TestEdit::make(const QStringList &flags, const QStringList &command)
{
    return real::docker(
               QStringList{u"run"_s, u"-d"_s, u"--name"_s, u"edited"_s, u"--stop-signal"_s, u"SIGKILL"_s}
               + flags + QStringList{u"busybox"_s} + command)
        .out;
}

QStringList TestEdit::names()
{
    auto names =
        real::docker({u"ps"_s, u"-a"_s, u"--format"_s, u"{{.Names}}"_s}).out.split(u'\n', Qt::SkipEmptyParts);
    names.sort();
    return names;
}

/// Selects the container and does this with it.
bool TestEdit::choose(const QString &id, QAction *views::ContainerActions::*action)
{
    auto *page = m_window->window().containersPage();
    if (!QTest::qWaitFor([&] { return page->select(id) && (page->actions()->*action)->isEnabled(); }, 20'000))
        return false;
    (page->actions()->*action)->trigger();
    return true;
}

void TestEdit::change(const std::function<void(models::RunInput &)> &how)
{
    auto input = dialog()->input();
    how(input);
    dialog()->setInput(input);
}

void TestEdit::madeAnew()
{
    const auto old = make({u"-e"_s, u"A=1"_s, u"-v"_s, u"/data"_s, u"-p"_s, u"18090:80"_s},
                          {u"sh"_s, u"-c"_s, u"date > /data/date; sleep 1000"_s});
    QVERIFY(!old.isEmpty());
    const auto written = real::docker({u"exec"_s, u"edited"_s, u"cat"_s, u"/data/date"_s}).out;
    const auto volume = inspect()[u"Mounts"_s][0][u"Name"_s].toString();
    QVERIFY(choose(old, &views::ContainerActions::edit));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20'000);
    QTRY_VERIFY(m_window->find(u"runDialog.editMessage"_s));
    QTest::qWait(500); // the image is read
    change([](models::RunInput &input) {
        for (auto &row : input.env)
            if (row.name == u"A"_s)
                row.value = u"2"_s;
    });
    QVERIFY(QTest::qWaitFor([this] { return m_window->click(u"runDialog.runButton"_s); }, 20'000));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 30'000);

    const auto now = inspect();
    QVERIFY(now[u"Id"_s].toString() != old);
    QVERIFY(now[u"Config"_s][u"Env"_s].toArray().contains(u"A=2"_s));
    QVERIFY(!now[u"Config"_s][u"Env"_s].toArray().contains(u"A=1"_s));
    QCOMPARE(now[u"State"_s][u"Status"_s].toString(), u"running"_s);
    QCOMPARE(names(), QStringList{u"edited"_s});
    QCOMPARE(real::statusOf(u"/containers/%1/json"_s.arg(old)), 404);
    // What was in its volume is still there: the new one writes to the same.
    QVERIFY(!written.isEmpty());
    QCOMPARE(now[u"Mounts"_s][0][u"Name"_s].toString(), volume);
    // The new one is chosen in the list.
    QTRY_COMPARE_WITH_TIMEOUT(m_window->window().containersPage()->currentId(), now[u"Id"_s].toString(),
                              20'000);
}

void TestEdit::failedEditLeavesTheOldOne_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("told");
    QTest::newRow("no such program") << u"no-such-program"_s << u"no-such-program"_s;
    QTest::newRow("ends at once") << u"sh -c 'echo because; exit 3'"_s << u"3"_s;
}

void TestEdit::failedEditLeavesTheOldOne()
{
    QFETCH(QString, command);
    QFETCH(QString, told);
    const auto old = make({}, {u"sleep"_s, u"1000"_s});
    QVERIFY(choose(old, &views::ContainerActions::edit));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20'000);
    QTest::qWait(500);
    change([&](models::RunInput &input) { input.command = command; });
    QVERIFY(QTest::qWaitFor([this] { return m_window->click(u"runDialog.runButton"_s); }, 20'000));
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && !dialog()->isWorking(), 30'000);
    bool seen = false;
    for (const auto *label : dialog()->findChildren<QLabel *>())
        seen = seen || (label->isVisible() && label->text().contains(told));
    QVERIFY(seen);
    QCOMPARE(idOf(), old);
    QCOMPARE(inspect()[u"State"_s][u"Status"_s].toString(), u"running"_s);
    QCOMPARE(names(), QStringList{u"edited"_s});
}

void TestEdit::limitsChangeLive()
{
    const auto old = make({u"-m"_s, u"64m"_s}, {u"sleep"_s, u"1000"_s});
    const auto started = inspect()[u"State"_s][u"StartedAt"_s].toString();
    QVERIFY(choose(old, &views::ContainerActions::edit));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20'000);
    QTest::qWait(500);
    change([](models::RunInput &input) {
        input.memory = u"128m"_s;
        input.restart = core::RestartPolicy::Kind::Always;
    });
    QVERIFY(QTest::qWaitFor([this] { return m_window->click(u"runDialog.runButton"_s); }, 20'000));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20'000);
    const auto now = inspect();
    QCOMPARE(now[u"Id"_s].toString(), old);
    QCOMPARE(now[u"State"_s][u"StartedAt"_s].toString(), started);
    QCOMPARE(now[u"HostConfig"_s][u"Memory"_s].toInteger(), 128 * 1024 * 1024);
    QCOMPARE(now[u"HostConfig"_s][u"MemorySwap"_s].toInteger(), 256 * 1024 * 1024);
    QCOMPARE(now[u"HostConfig"_s][u"RestartPolicy"_s][u"Name"_s].toString(), u"always"_s);
}

void TestEdit::removedAtItsEndIsLeftAlone()
{
    // Stopped it would be gone, with no way back.
    const auto old = make({u"--rm"_s}, {u"sleep"_s, u"1000"_s});
    QVERIFY(choose(old, &views::ContainerActions::edit));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20'000);
    QTRY_VERIFY(m_window->find(u"runDialog.editMessage"_s));
    QVERIFY(m_window->find(u"runDialog.editMessage"_s)->property("text").toString().contains(u"--rm"_s));
    QTest::qWait(500);
    change([](models::RunInput &input) { input.hostname = u"box"_s; });
    QVERIFY(QTest::qWaitFor([this] { return m_window->click(u"runDialog.runButton"_s); }, 20'000));
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && !dialog()->isWorking(), 20'000);
    QCOMPARE(idOf(), old);
    QCOMPARE(names(), QStringList{u"edited"_s});
    QCOMPARE(inspect()[u"State"_s][u"Status"_s].toString(), u"running"_s);
}

void TestEdit::copied()
{
    const auto id = make({u"-e"_s, u"DB_PASSWORD=it's 1"_s, u"-p"_s, u"18091:80"_s}, {u"sleep"_s, u"1000"_s});
    QGuiApplication::clipboard()->clear();
    QVERIFY(choose(id, &views::ContainerActions::copyRun));
    QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->text().isEmpty(), 20'000);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"docker run -d -p 18091:80 --name edited --env "
                                                   u"'DB_PASSWORD=it'\\''s 1' --stop-signal SIGKILL busybox "
                                                   "sleep 1000"_s);
    QTRY_VERIFY(m_window->seen("noticeBar.titleLabel").contains(u"DB_PASSWORD"_s));
    QVERIFY(!m_window->seen("noticeBar.titleLabel").contains(u"it's"_s));
}

void TestEdit::doubled()
{
    const auto id = make({u"-e"_s, u"A=1"_s, u"-v"_s, u"/data"_s}, {u"sleep"_s, u"1000"_s});
    QVERIFY(choose(id, &views::ContainerActions::duplicate));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20'000);
    QTest::qWait(500);
    QCOMPARE(dialog()->input().name, u"edited2"_s);
    QVERIFY(QTest::qWaitFor([this] { return m_window->click(u"runDialog.runButton"_s); }, 20'000));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20'000);
    QCOMPARE(names(), (QStringList{u"edited"_s, u"edited2"_s}));
    const auto second = inspect(u"edited2"_s);
    QVERIFY(second[u"Config"_s][u"Env"_s].toArray().contains(u"A=1"_s));
    QCOMPARE(second[u"State"_s][u"Status"_s].toString(), u"running"_s);
    // With a volume of its own.
    QVERIFY(second[u"Mounts"_s][0][u"Name"_s].toString() != inspect()[u"Mounts"_s][0][u"Name"_s].toString());
    QCOMPARE(idOf(), id);
}

static const support::TestClass<TestEdit> registration("tst_edit");
#include "tst_edit.moc"
