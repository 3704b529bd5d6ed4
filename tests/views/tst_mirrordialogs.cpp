#include "support/testclass.h"
#include "views/commandline.h"
#include "views/commandtoken.h"
#include "views/deletealldialog.h"
#include "views/killdialog.h"
#include "views/pulldialog.h"
#include "views/removedialog.h"
#include "views/removeimagedialog.h"
#include "views/renamedialog.h"
#include "views/rundialog.h"
#include "views/stopdialog.h"
#include "views/tagdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ContainerState;
using core::ContainerVerb;
using views::CommandToken;

namespace {

core::Container container(const QString &name, ContainerState state = ContainerState::Running)
{
    core::Container value;
    value.id = QString(name + QString(64, u'0')).left(64);
    value.name = name;
    value.image = u"nginx"_s;
    value.state = state;
    return value;
}

core::ImageRow image(const QString &name, const QStringList &usedBy = {})
{
    core::ImageRow row;
    row.id = u"sha256:"_s + QString(64, u'a');
    row.repository = name.section(u':', 0, 0);
    row.tag = name.section(u':', 1);
    row.key = row.id + name;
    row.usedBy = usedBy;
    return row;
}

template <typename T>
T *child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

views::CommandLine *mirror(const QDialog &dialog)
{
    auto *found = dialog.findChild<views::CommandLine *>(dialog.objectName() + u".mirror"_s);
    if (!found)
        qFatal("no mirror");
    return found;
}

QString command(const QDialog &dialog)
{
    return mirror(dialog)->text();
}

QString litWords(const QDialog &dialog)
{
    QStringList texts;
    const QList<CommandToken *> tokens = mirror(dialog)->findChildren<CommandToken *>();
    for (const CommandToken *token : tokens) {
        if (!token->isHidden() && token->isLit())
            texts.append(token->piece().text);
    }
    return texts.join(u' ');
}

void enter(QWidget *widget)
{
    QEnterEvent event({2, 2}, {2, 2}, {2, 2});
    QCoreApplication::sendEvent(widget, &event);
}

void leave(QWidget *widget)
{
    QEvent event(QEvent::Leave);
    QCoreApplication::sendEvent(widget, &event);
}

/// The field with a ring around it while the word is pointed at.
bool rings(const QDialog &dialog, const QString &word, const QWidget *field)
{
    const QList<CommandToken *> tokens = mirror(dialog)->findChildren<CommandToken *>();
    for (CommandToken *token : tokens) {
        if (token->isHidden() || token->piece().text != word)
            continue;
        enter(token);
        const auto *ring = dialog.findChild<QWidget *>(u"fieldRing"_s);
        const bool found = ring && ring->isVisible()
                           && QRect(ring->mapToGlobal(QPoint()), ring->size())
                                  .contains(QRect(field->mapToGlobal(QPoint()), field->size()));
        leave(token);
        return found && !ring->isVisible();
    }
    return false;
}

} // namespace

class TestMirrorDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stop();
    void restartForEver();
    void kill();
    void rename();
    void tag();
    void pull();
    void remove();
    void removeImage();
    void deleteAll();
    void run();
    void runRowsAndFold();
    void tabComesBeforeTheButtons();
    void fitsASmallWindow();
};

void TestMirrorDialogs::stop()
{
    views::StopDialog dialog(ContainerVerb::Stop, {container(u"web1"_s)});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(command(dialog), u"docker stop -t 10 web1"_s);
    auto *seconds = child<QSpinBox>(dialog, "stopDialog.secondsSpin");
    QTest::keyClicks(seconds, u"25"_s);
    QCOMPARE(command(dialog), u"docker stop -t 25 web1"_s);
    QCOMPARE(litWords(dialog), u"-t 25"_s); // the focus is in its field
    child<QPushButton>(dialog, "stopDialog.cancelButton")->setFocus();
    QCOMPARE(litWords(dialog), QString());
    enter(seconds);
    QCOMPARE(litWords(dialog), u"-t 25"_s);
    leave(seconds);
    QCOMPARE(litWords(dialog), QString());
    QVERIFY(rings(dialog, u"25"_s, seconds));
    QVERIFY(!rings(dialog, u"web1"_s, seconds));
}

void TestMirrorDialogs::restartForEver()
{
    views::StopDialog dialog(ContainerVerb::Restart, {container(u"web1"_s), container(u"web2"_s)});
    child<QCheckBox>(dialog, "stopDialog.foreverCheck")->setChecked(true);
    QCOMPARE(command(dialog), u"docker restart -t -1 web1 web2"_s);
}

void TestMirrorDialogs::kill()
{
    views::KillDialog dialog({container(u"web1"_s)});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *signal = child<QComboBox>(dialog, "killDialog.signalCombo");
    QVERIFY(command(dialog).startsWith(u"docker kill"_s));
    signal->setEditText(u"hup"_s);
    QCOMPARE(command(dialog), u"docker kill -s SIGHUP web1"_s);
    QCOMPARE(litWords(dialog), u"-s SIGHUP"_s);
    QVERIFY(rings(dialog, u"SIGHUP"_s, signal));
    // What is no signal must not read as the usual one.
    signal->setEditText(u"nonsense!"_s);
    QCOMPARE(command(dialog), QString());
}

void TestMirrorDialogs::rename()
{
    views::RenameDialog dialog(container(u"web1"_s), {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *name = child<QLineEdit>(dialog, "renameDialog.nameEdit");
    QTest::keyClicks(name, u"shop"_s);
    QCOMPARE(command(dialog), u"docker rename web1 shop"_s);
    QCOMPARE(litWords(dialog), u"shop"_s);
    QVERIFY(rings(dialog, u"shop"_s, name));
    name->clear();
    QCOMPARE(command(dialog), u"docker rename web1 NEW_NAME"_s);
}

void TestMirrorDialogs::tag()
{
    const core::ImageRow nginx = image(u"nginx:latest"_s);
    views::TagDialog dialog(nginx, {nginx});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *name = child<QLineEdit>(dialog, "tagDialog.nameEdit");
    QTest::keyClicks(name, u"my/web:1.0"_s);
    QCOMPARE(command(dialog), u"docker tag nginx:latest my/web:1.0"_s);
    QCOMPARE(litWords(dialog), u"my/web:1.0"_s);
    QVERIFY(rings(dialog, u"my/web:1.0"_s, name));
}

void TestMirrorDialogs::pull()
{
    views::PullDialog dialog;
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(command(dialog), u"docker pull IMAGE"_s);
    auto *reference = child<QLineEdit>(dialog, "pullDialog.referenceEdit");
    auto *platform = child<QComboBox>(dialog, "pullDialog.platformCombo");
    QTest::keyClicks(reference, u"nginx"_s);
    QCOMPARE(command(dialog), u"docker pull nginx"_s);
    QCOMPARE(litWords(dialog), u"nginx"_s);
    platform->setEditText(u"linux/arm64"_s);
    QCOMPARE(command(dialog), u"docker pull --platform linux/arm64 nginx"_s);
    platform->setFocus();
    QCOMPARE(litWords(dialog), u"--platform linux/arm64"_s);
    QVERIFY(rings(dialog, u"linux/arm64"_s, platform));
    QVERIFY(rings(dialog, u"nginx"_s, reference));
}

void TestMirrorDialogs::remove()
{
    views::RemoveDialog dialog({container(u"web1"_s), container(u"old"_s, ContainerState::Exited)});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(command(dialog), u"docker stop web1\ndocker rm web1 old"_s);
    auto *force = child<QRadioButton>(dialog, "removeDialog.forceRadio");
    auto *volumes = child<QCheckBox>(dialog, "removeDialog.volumesCheck");
    force->setChecked(true);
    volumes->setChecked(true);
    QCOMPARE(command(dialog), u"docker rm -f -v web1 old"_s);
    enter(volumes);
    QCOMPARE(litWords(dialog), u"-v"_s);
    leave(volumes);
    QVERIFY(rings(dialog, u"-f"_s, force));
    // It ended meanwhile: no force is needed, and none is shown.
    dialog.setContainers({container(u"web1"_s, ContainerState::Exited)});
    QCOMPARE(command(dialog), u"docker rm -v web1"_s);
}

void TestMirrorDialogs::removeImage()
{
    const core::ImageRow used = image(u"nginx:latest"_s, {u"web1"_s});
    views::RemoveImageDialog dialog({used}, {used});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(command(dialog), QString()); // it would be refused
    auto *force = child<QCheckBox>(dialog, "removeImageDialog.forceCheck");
    force->setChecked(true);
    QCOMPARE(command(dialog), u"docker rmi -f nginx:latest"_s);
    QVERIFY(rings(dialog, u"-f"_s, force));
}

void TestMirrorDialogs::deleteAll()
{
    views::DeleteAllDialog dialog(
        {container(u"web1"_s), container(u"web2"_s), container(u"old"_s, ContainerState::Exited)});
    dialog.show();
    QCOMPARE(command(dialog), QString());
    child<QPushButton>(dialog, "deleteAllDialog.allButton")->click();
    QCOMPARE(command(dialog), u"docker rm -f $(docker ps -aq)"_s);
    child<QPushButton>(dialog, "deleteAllDialog.runningButton")->click();
    QCOMPARE(command(dialog), u"docker rm -f $(docker ps -q)"_s);
    // One more runs now: the names are told one by one.
    dialog.setContainers({container(u"web1"_s), container(u"web2"_s), container(u"new"_s)});
    QCOMPARE(command(dialog), u"docker rm -f web1 web2"_s);
}

void TestMirrorDialogs::run()
{
    views::RunDialog dialog;
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(command(dialog).endsWith(u"IMAGE"_s));
    dialog.setImage(u"nginx"_s);
    auto *name = child<QLineEdit>(dialog, "runDialog.nameEdit");
    name->setFocus();
    QTest::keyClicks(name, u"web"_s);
    QCOMPARE(command(dialog), u"docker run -d --name web nginx"_s);
    QCOMPARE(litWords(dialog), u"--name web"_s);
    QVERIFY(rings(dialog, u"web"_s, name));
    auto *detach = child<QCheckBox>(dialog, "runDialog.detachCheck");
    enter(detach);
    QCOMPARE(litWords(dialog), u"-d"_s);
    leave(detach);
    detach->setChecked(false);
    child<QCheckBox>(dialog, "runDialog.ttyCheck")->setChecked(true);
    child<QCheckBox>(dialog, "runDialog.interactiveCheck")->setChecked(true);
    QCOMPARE(command(dialog), u"docker run -it --name web nginx"_s);
    enter(child<QCheckBox>(dialog, "runDialog.ttyCheck"));
    QCOMPARE(litWords(dialog), u"-it"_s);
}

void TestMirrorDialogs::runRowsAndFold()
{
    views::RunDialog dialog;
    models::RunInput input;
    input.image = u"nginx"_s;
    input.ports = {{{}, u"443/tcp"_s, true}, {u"8080"_s, u"80"_s, false}};
    input.memory = u"64m"_s;
    dialog.setInput(input);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(command(dialog), u"docker run -d -p 8080:80 -m 64m nginx"_s);
    // The first row is not published: the word belongs to the second.
    QVERIFY(rings(dialog, u"8080:80"_s, child<QWidget>(dialog, "runDialog.ports.1.hostEdit")));
    QVERIFY(!rings(dialog, u"8080:80"_s, child<QWidget>(dialog, "runDialog.ports.0.hostEdit")));
    child<QLineEdit>(dialog, "runDialog.ports.1.hostEdit")->setFocus();
    QCOMPARE(litWords(dialog), u"-p 8080:80"_s);
    child<QLineEdit>(dialog, "runDialog.ports.0.hostEdit")->setFocus();
    QCOMPARE(litWords(dialog), QString());
    auto *memory = child<QLineEdit>(dialog, "runDialog.memoryEdit");
    auto *more = child<QAbstractButton>(dialog, "runDialog.moreButton");
    more->setChecked(false);
    QVERIFY(rings(dialog, u"64m"_s, more));
    more->setChecked(true);
    QTRY_VERIFY(rings(dialog, u"64m"_s, memory));
}

void TestMirrorDialogs::tabComesBeforeTheButtons()
{
    views::RenameDialog dialog(container(u"web1"_s), {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClicks(child<QLineEdit>(dialog, "renameDialog.nameEdit"), u"shop"_s);
    QStringList order;
    for (int i = 0; i < 6; ++i) {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order, (QStringList{u"renameDialog.nameEdit"_s, u"renameDialog.mirror.infoButton"_s,
                                 u"renameDialog.mirror.words.word0"_s, u"renameDialog.mirror.copyButton"_s,
                                 u"renameDialog.cancelButton"_s, u"renameDialog.okButton"_s}));
}

void TestMirrorDialogs::fitsASmallWindow()
{
    QList<core::Container> many;
    for (int i = 0; i < 30; ++i)
        many.append(container(u"container-with-a-long-name-%1"_s.arg(i)));
    views::StopDialog stop(ContainerVerb::Stop, many);
    views::RemoveDialog remove(many);
    views::KillDialog kill(many);
    views::RunDialog run;
    for (QDialog *dialog : std::initializer_list<QDialog *>{&stop, &remove, &kill, &run}) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QTest::qWait(20);
        QVERIFY2(dialog->minimumSizeHint().height() <= 600, qPrintable(dialog->objectName()));
        QVERIFY2(dialog->minimumSizeHint().width() <= 800, qPrintable(dialog->objectName()));
        dialog->hide();
    }
}

static const support::TestClass<TestMirrorDialogs> registration("tst_mirrordialogs");
#include "tst_mirrordialogs.moc"
