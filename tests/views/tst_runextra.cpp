#include "core/extraflags.h"
#include "core/recreate.h"
#include "support/testclass.h"
#include "views/extraflagsedit.h"
#include "views/fieldmessage.h"
#include "views/rundialog.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T *child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

QString message(const QWidget &dialog, const char *name)
{
    return child<QWidget>(dialog, name)->property("text").toString();
}

core::RunRequest everything()
{
    core::RunRequest r;
    r.image = u"nginx:1.27"_s;
    r.name = u"web"_s;
    r.ports = {{u"127.0.0.1"_s, 8080, {80, u"tcp"_s}}, {{}, {}, {53, u"udp"_s}}};
    r.env = {{u"A"_s, u"a\nb = \uc548\ub155"_s}, {u"GONE"_s, {}}, {u"LONG"_s, QString(70'000, u'x')}};
    r.command = QStringList{u"sh"_s, u"-c"_s, u"echo 'hi'"_s, QString()};
    r.entrypoint = QStringList{u"/my tools/run"_s, u"-v"_s};
    r.detach = false;
    r.interactive = true;
    r.tty = true;
    r.mounts = {{core::Mount::Kind::Bind, u"/home/me"_s, u"/data"_s, true, true},
                {core::Mount::Kind::Volume, u"data"_s, u"/more"_s, false, false},
                {core::Mount::Kind::Tmpfs, {}, u"/tmp"_s, true, false}};
    r.network = u"shop"_s;
    r.restart = {core::RestartPolicy::Kind::OnFailure, 5000};
    r.memoryBytes = 536'870'912;
    r.nanoCpus = 1'500'000'000;
    r.user = u"1000:1000"_s;
    r.workingDir = u"/srv"_s;
    r.hostname = u"h1"_s;
    r.labels = {{u"a"_s, u"b=c"_s}};
    r.platform = u"linux/arm64"_s;
    r.extra = {{u"--shm-size"_s, u"64m"_s}, {u"--init"_s, {}}};
    return r;
}

core::ImageInspect nginx()
{
    core::ImageInspect image;
    image.config.env = {{u"GONE"_s, u"1"_s}, {u"PATH"_s, u"/bin"_s}};
    image.config.exposedPorts = {{80, u"tcp"_s}};
    return image;
}

} // namespace

class TestRunExtra : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestComesOutAsItWentIn();
    void imageArrivesLater();
    void foldOpensOnlyWhenSomethingIsInIt();
    void wrongFlagIsToldBesideTheField();
    void noteLetsItRun();
    void namesAreCompleted();
    void flagUnderTheCursorIsExplained();
    void shortFormIsKeptAndTold();
    void editing();
    void editingTellsHowItIsDone();
    void editingOfAStoppedOne();
    void editingLeavesUntouchedWithoutAsking();
    void commandDoesNotReplaceWhatWasTyped();
    void anotherRunHidesItsSecrets();
};

void TestRunExtra::requestComesOutAsItWentIn()
{
    views::RunDialog dialog;
    dialog.show();
    QSignalSpy submitted(&dialog, &views::RunDialog::submitted);
    dialog.setRun(everything());
    dialog.accept();
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(submitted.first().first().value<core::RunRequest>(), everything());
    QVERIFY(child<QLineEdit>(dialog, "runDialog.extraEdit")->text().contains(u"--shm-size 64m"_s));
}

void TestRunExtra::imageArrivesLater()
{
    views::RunDialog dialog;
    dialog.show();
    QSignalSpy wanted(&dialog, &views::RunDialog::imageWanted);
    QSignalSpy submitted(&dialog, &views::RunDialog::submitted);
    dialog.setRun(everything());
    QTRY_COMPARE(wanted.count(), 1);
    dialog.setImageInspect(u"nginx:1.27"_s, nginx());
    dialog.accept();
    QCOMPARE(submitted.count(), 1);
    const auto request = submitted.first().first().value<core::RunRequest>();
    QCOMPARE(request.ports, everything().ports);
    QCOMPARE(request.mounts, everything().mounts);
    QCOMPARE(request.extra, everything().extra);
    // The image's own variables are not written; the one taken away is.
    QVERIFY(request.env.contains(core::EnvVar{u"GONE"_s, {}}));
    QCOMPARE(request.env.size(), everything().env.size());
    dialog.setCanceled();

    // Another request for the image that is known meets its rows at once.
    core::RunRequest second;
    second.image = u"nginx:1.27"_s;
    second.ports = {{{}, 8081, {80, u"tcp"_s}}};
    dialog.setRun(second);
    QCOMPARE(dialog.input().ports.size(), 1);
    QVERIFY(dialog.input().ports.first().exposed);
    dialog.accept();
    QCOMPARE(submitted.last().first().value<core::RunRequest>(), second);
}

void TestRunExtra::foldOpensOnlyWhenSomethingIsInIt()
{
    views::RunDialog dialog;
    dialog.show();
    auto *fold = child<QToolButton>(dialog, "runDialog.moreButton");
    core::RunRequest request;
    request.image = u"nginx"_s;
    request.name = u"web"_s;
    dialog.setRun(request);
    QVERIFY(!fold->isChecked());
    request.extra = {{u"--init"_s, {}}};
    dialog.setRun(request);
    QVERIFY(fold->isChecked());
    QVERIFY(child<QWidget>(dialog, "runDialog.extraEdit")->isVisible());
}

void TestRunExtra::wrongFlagIsToldBesideTheField()
{
    views::RunDialog dialog;
    dialog.show();
    dialog.setImage(u"nginx"_s);
    QSignalSpy submitted(&dialog, &views::RunDialog::submitted);
    auto *edit = child<QLineEdit>(dialog, "runDialog.extraEdit");
    edit->setText(u"--shm-size lots"_s);
    QVERIFY(!message(dialog, "runDialog.extraMessage").isEmpty());
    dialog.accept();
    QCOMPARE(submitted.count(), 0);
    QCOMPARE(dialog.focusWidget(), edit);
    QCOMPARE(edit->text(), u"--shm-size lots"_s);
    edit->setText(u"--name web"_s); // has a field of its own
    QVERIFY(!message(dialog, "runDialog.extraMessage").isEmpty());
    edit->setText(u"--shm-size 64m"_s);
    QVERIFY(message(dialog, "runDialog.extraMessage").isEmpty());
    dialog.accept();
    QCOMPARE(submitted.count(), 1);
}

void TestRunExtra::noteLetsItRun()
{
    views::RunDialog dialog;
    dialog.show();
    dialog.setImage(u"nginx"_s);
    QSignalSpy submitted(&dialog, &views::RunDialog::submitted);
    child<QLineEdit>(dialog, "runDialog.extraEdit")->setText(u"--cidfile /tmp/id"_s);
    auto *told = child<views::FieldMessage>(dialog, "runDialog.extraMessage");
    QVERIFY(told->text().contains(u"cidfile"_s));
    QVERIFY(told->kind() != views::FieldMessage::Kind::Error);
    dialog.accept();
    QCOMPARE(submitted.count(), 1);
}

void TestRunExtra::namesAreCompleted()
{
    views::RunDialog dialog;
    dialog.show();
    child<QToolButton>(dialog, "runDialog.moreButton")->setChecked(true);
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *box = child<views::ExtraFlagsEdit>(dialog, "runDialog.extraBox");
    QLineEdit *edit = box->edit();
    edit->setFocus();
    QTest::keyClicks(edit, u"--init --shm"_s);
    QAbstractItemView *popup = box->completer()->popup();
    QVERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 1);
    QCOMPARE(popup->model()->index(0, 0).data().toString(), u"--shm-size"_s);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(edit->text(), u"--init --shm-size "_s);
    QVERIFY(dialog.isVisible());
    QTest::keyClicks(edit, u"64m"_s);
    QVERIFY(message(dialog, "runDialog.extraMessage").isEmpty());
    edit->undo();
    // Flags that have a field are not offered.
    edit->clear();
    QTest::keyClicks(edit, u"--publish"_s);
    for (int row = 0; row < popup->model()->rowCount(); ++row)
        QVERIFY(popup->model()->index(row, 0).data().toString() != u"--publish"_s);
}

void TestRunExtra::flagUnderTheCursorIsExplained()
{
    views::RunDialog dialog;
    dialog.show();
    child<QToolButton>(dialog, "runDialog.moreButton")->setChecked(true);
    auto *edit = child<QLineEdit>(dialog, "runDialog.extraEdit");
    auto *told = child<QLabel>(dialog, "runDialog.extraExplanation");
    edit->setText(u"--shm-size 64m --init --stop-signal='SIG INT'"_s);
    const auto at = [&](const QString &word) {
        edit->setCursorPosition(int(edit->text().indexOf(word)) + 1);
        return told->isVisible() ? told->text() : QString();
    };
    QVERIFY(at(u"--shm"_s).startsWith(u"--shm-size"_s));
    QVERIFY(at(u"64m"_s).startsWith(u"--shm-size"_s));
    QVERIFY(at(u"--init"_s).startsWith(u"--init"_s));
    QVERIFY(at(u"INT"_s).startsWith(u"--stop-signal"_s));
    edit->setText(u"nonsense"_s);
    QVERIFY(at(u"nonsense"_s).isEmpty());
    edit->setText(u"--shm-size "_s);
    edit->setCursorPosition(11);
    QVERIFY(told->text().startsWith(u"--shm-size"_s));
}

void TestRunExtra::shortFormIsKeptAndTold()
{
    views::RunDialog dialog;
    dialog.show();
    core::RunRequest request;
    request.image = u"nginx"_s;
    request.mounts = {{core::Mount::Kind::Bind, u"/home/me"_s, u"/data"_s, false, true}};
    dialog.setRun(request);
    QVERIFY(dialog.input().mounts.first().shortForm);
    // What is in memory only cannot be written -v.
    auto *kind = child<QComboBox>(dialog, "runDialog.mounts.0.kindCombo");
    kind->setCurrentIndex(kind->findData(int(core::Mount::Kind::Tmpfs)));
    QVERIFY(!dialog.input().mounts.first().shortForm);
}

void TestRunExtra::editing()
{
    views::RunDialog dialog;
    dialog.setContainers({u"web"_s, u"cache"_s}, {{8080, u"web"_s}, {6379, u"cache"_s}});
    dialog.setEditing(u"web"_s);
    core::RunRequest request;
    request.image = u"nginx"_s;
    request.name = u"web"_s;
    request.ports = {{{}, 8080, {80, u"tcp"_s}}};
    QSignalSpy asked(&dialog, &views::RunDialog::portCheckWanted);
    dialog.setRun(request);
    dialog.show();
    QVERIFY(dialog.windowTitle().contains(u"web"_s));
    QCOMPARE(child<QPushButton>(dialog, "runDialog.runButton")->text(), u"Apply"_s);
    QVERIFY(!message(dialog, "runDialog.editMessage").isEmpty());
    // Its own name and ports are free for it, also while it is stopped to be made anew.
    QVERIFY(message(dialog, "runDialog.nameEditMessage").isEmpty());
    QVERIFY(message(dialog, "runDialog.ports.0.message").isEmpty());
    QCOMPARE(asked.count(), 0);
    dialog.setPortTaken(8080, true);
    dialog.setContainers({u"web"_s, u"cache"_s}, {{6379, u"cache"_s}});
    dialog.setPortTaken(8080, true);
    QVERIFY(message(dialog, "runDialog.ports.0.message").isEmpty());
    // Those of others are not.
    child<QLineEdit>(dialog, "runDialog.nameEdit")->setText(u"cache"_s);
    QVERIFY(!message(dialog, "runDialog.nameEditMessage").isEmpty());
    child<QLineEdit>(dialog, "runDialog.ports.0.hostEdit")->setText(u"6379"_s);
    QVERIFY(message(dialog, "runDialog.ports.0.message").contains(u"cache"_s));
    // Leaving asks, for something was changed.
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(dialog.findChild<QMessageBox *>(u"runDialog.discardBox"_s));
    QVERIFY(dialog.isVisible());
}

void TestRunExtra::editingTellsHowItIsDone()
{
    views::RunDialog dialog;
    const core::RunRequest before = everything();
    dialog.setEditing(u"web"_s, {u"Its <devices> cannot be taken over."_s},
                      [&before](const core::RunRequest &after) {
                          return core::editDeeds({u"web"_s, u"web"_s, u"web-old"_s, true, after}, before);
                      });
    dialog.setRun(before);
    dialog.show();
    const auto note = [&dialog] {
        return message(dialog, "runDialog.editMessage");
    };
    const auto *busy = child<QLabel>(dialog, "runDialog.busyLabel");
    auto *apply = child<QPushButton>(dialog, "runDialog.runButton");
    QVERIFY(note().contains(u"&lt;devices&gt;"_s));
    QVERIFY(note().contains(u"Nothing is changed yet"_s));
    child<QLineEdit>(dialog, "runDialog.memoryEdit")->setText(u"1g"_s);
    QVERIFY(note().contains(u"while the container runs"_s));
    QTest::mouseClick(apply, Qt::LeftButton);
    QVERIFY(dialog.isWorking());
    QCOMPARE(busy->text(), u"Changing the settings..."_s);
    // What was asked for may be done in spite of it.
    dialog.setCanceled();
    QVERIFY(message(dialog, "runDialog.message").contains(u"may have changed"_s));
    child<QLineEdit>(dialog, "runDialog.userEdit")->setText(u"root"_s);
    child<QCheckBox>(dialog, "runDialog.ttyCheck")->toggle();
    QVERIFY(note().contains(u"a new container"_s));
    QVERIFY(note().contains(u"User"_s) && note().contains(u"Terminal (-t)"_s));
    QVERIFY(!note().contains(u"Memory limit"_s));
    QTest::mouseClick(apply, Qt::LeftButton);
    QCOMPARE(busy->text(), u"Making the container anew..."_s);
    dialog.setCanceled();
    QVERIFY(message(dialog, "runDialog.message").contains(u"is as it was"_s));
}

void TestRunExtra::editingOfAStoppedOne()
{
    views::RunDialog dialog;
    const core::RunRequest before = everything();
    dialog.setEditing(
        u"web"_s, {},
        [&before](const core::RunRequest &after) {
            return core::editDeeds({u"web"_s, u"web"_s, u"web-old"_s, false, after}, before);
        },
        false);
    dialog.setRun(before);
    dialog.show();
    child<QLineEdit>(dialog, "runDialog.memoryEdit")->setText(u"1g"_s);
    QVERIFY(!message(dialog, "runDialog.editMessage").contains(u"runs"_s));
    child<QLineEdit>(dialog, "runDialog.userEdit")->setText(u"root"_s);
    QVERIFY(message(dialog, "runDialog.editMessage").contains(u"starting it"_s));
}

void TestRunExtra::editingLeavesUntouchedWithoutAsking()
{
    views::RunDialog dialog;
    dialog.setEditing(u"web"_s);
    dialog.setRun(everything());
    dialog.show();
    QSignalSpy wanted(&dialog, &views::RunDialog::imageWanted);
    QTRY_COMPARE(wanted.count(), 1);
    dialog.setImageInspect(u"nginx:1.27"_s, nginx());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestRunExtra::commandDoesNotReplaceWhatWasTyped()
{
    views::RunDialog dialog;
    dialog.show();
    core::RunRequest first;
    first.image = u"nginx"_s;
    first.name = u"first"_s;
    dialog.offerRun(first); // nothing was typed
    auto *name = child<QLineEdit>(dialog, "runDialog.nameEdit");
    QCOMPARE(name->text(), u"first"_s);
    core::RunRequest second = first;
    second.name = u"second"_s;
    dialog.offerRun(second); // nothing was changed since
    QCOMPARE(name->text(), u"second"_s);
    QTest::keyClicks(name, u"2"_s);
    dialog.offerRun(first);
    QCOMPARE(name->text(), u"second2"_s);
    auto *box = child<QMessageBox>(dialog, "runDialog.replaceBox");
    QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
    QCOMPARE(name->text(), u"second2"_s);
    dialog.offerRun(first, {u"Its devices are left out."_s});
    QVERIFY(message(dialog, "runDialog.notesMessage").isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    box = child<QMessageBox>(dialog, "runDialog.replaceBox");
    QTest::mouseClick(box->button(QMessageBox::Ok), Qt::LeftButton);
    QCOMPARE(name->text(), u"first"_s);
    QVERIFY(message(dialog, "runDialog.notesMessage").contains(u"left out"_s));
}

void TestRunExtra::anotherRunHidesItsSecrets()
{
    views::RunDialog dialog;
    dialog.show();
    core::RunRequest request;
    request.image = u"mysql"_s;
    request.env = {{u"DB_PASSWORD"_s, u"swordfish"_s}};
    dialog.setRun(request);
    auto *reveal = child<QToolButton>(dialog, "runDialog.mirror.revealButton");
    reveal->click();
    QVERIFY(reveal->isChecked());
    request.env = {{u"DB_PASSWORD"_s, u"barracuda"_s}};
    dialog.setRun(request);
    QVERIFY(!reveal->isChecked());
    const QList<QAbstractButton *> words =
        child<QWidget>(dialog, "runDialog.mirror")->findChildren<QAbstractButton *>();
    for (const QAbstractButton *word : words)
        QVERIFY2(!word->accessibleName().contains(u"barracuda"_s), qPrintable(word->accessibleName()));
}

static const support::TestClass<TestRunExtra> registration("tst_runextra");
#include "tst_runextra.moc"
