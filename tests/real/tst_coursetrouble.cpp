#include "real/coursewindow.h"
#include "support/testclass.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;
using State = core::HistoryEntry::State;

/// What goes wrong in the course, through the widgets and on a real engine.
class TestCourseTrouble : public QObject, protected real::CourseWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void commandNotFoundIsToldBesideTheCommand();
    void takenNameIsToldBesideTheName();
    void takenPortIsToldBesideThePort();
    void languageSwitchKeepsWhatWasTyped();
    void engineKilledAndBack();

private:
    QString portMessage();
};

void TestCourseTrouble::initTestCase()
{
    start();
    if (!QTest::currentTestFailed())
        run(u"nginx"_s, u"web2"_s);
}

void TestCourseTrouble::cleanupTestCase()
{
    close();
}

/// What stands beside the first row of ports.
QString TestCourseTrouble::portMessage()
{
    auto *message = find(u"runDialog.ports.0.message"_s);
    return message ? message->property("text").toString() : QString();
}

void TestCourseTrouble::commandNotFoundIsToldBesideTheCommand()
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
    QCOMPARE(lastCommand(), u"docker run -d --name nocommand busybox no-such-program"_s);
    QCOMPARE(lastState(), State::Failed);
    QTRY_VERIFY_WITH_TIMEOUT(container(u"nocommand"_s), 20'000);
    click(u"runDialog.removeLeftoverButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(real::statusOf(u"/containers/nocommand/json"_s), 404, 10'000);
    QTRY_COMPARE(lastState(), State::Done);
    QCOMPARE(lastCommand(), u"docker rm -v nocommand"_s);
    leaveRun();
}

void TestCourseTrouble::takenNameIsToldBesideTheName()
{
    const int before = deedCount();
    QVERIFY(openRun(u"busybox"_s));
    type(u"runDialog.nameEdit"_s, u"web2"_s);
    QVERIFY(find(u"runDialog.nameEditMessage"_s)->property("text").toString().contains(u"web3"_s));
    click(u"runDialog.runButton"_s);
    QVERIFY(find(u"runDialog"_s)); // not sent
    QCOMPARE(deedCount(), before);
    leaveRun();
}

void TestCourseTrouble::takenPortIsToldBesideThePort()
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
    QCOMPARE(lastCommand(), u"docker run -d -p %1:80 --name wantsport busybox sleep 60"_s.arg(port));
    QCOMPARE(lastState(), State::Failed);
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
    QCOMPARE(lastCommand(), u"docker run -d -p 18099:80 --name wantsport busybox sleep 60"_s);
    QCOMPARE(lastState(), State::Done);
    QCOMPARE(real::ask(u"/containers/wantsport/json"_s)[u"HostConfig"_s][u"PortBindings"_s][u"80/tcp"_s][0]
                                                       [u"HostPort"_s]
                                                           .toString(),
             u"18099"_s);
    removeContainer(u"wantsport"_s);
}

void TestCourseTrouble::languageSwitchKeepsWhatWasTyped()
{
    QVERIFY(openRun(u"nginx"_s));
    type(u"runDialog.nameEdit"_s, u"half"_s);
    type(u"runDialog.commandEdit"_s, u"sleep 1"_s);
    const models::RunInput before = find<views::RunDialog>(u"runDialog"_s)->input();
    setLanguage(u"ko"_s);
    QTRY_COMPARE(window().windowTitle(), u"고래"_s);
    QCOMPARE(find<QAbstractButton>(u"runDialog.runButton"_s)->text(), u"실행"_s);
    QCOMPARE(find<views::RunDialog>(u"runDialog"_s)->input(), before);
    setLanguage(u"en"_s);
    QTRY_COMPARE(find<QAbstractButton>(u"runDialog.runButton"_s)->text(), u"Run"_s);
    QCOMPARE(find<views::RunDialog>(u"runDialog"_s)->input(), before);
    setLanguage(language());
    leaveRun();
}

void TestCourseTrouble::engineKilledAndBack()
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

static const support::TestClass<TestCourseTrouble> registration("tst_coursetrouble");
#include "tst_coursetrouble.moc"
