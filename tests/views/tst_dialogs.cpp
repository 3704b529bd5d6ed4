#include "support/testclass.h"
#include "views/killdialog.h"
#include "views/pulldialog.h"
#include "views/removedialog.h"
#include "views/removeimagedialog.h"
#include "views/renamedialog.h"
#include "views/stopdialog.h"
#include "views/tagdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using core::ContainerVerb;

namespace {

core::Container container(const QString &name, core::ContainerState state, const QString &image = u"nginx"_s)
{
    core::Container value;
    value.id = name + QString(64 - name.size(), u'0');
    value.name = name;
    value.image = image;
    value.state = state;
    return value;
}

core::ImageRow image(const QString &id, const QString &name, const QStringList &usedBy = {}, int running = 0)
{
    core::ImageRow row;
    row.id = u"sha256:"_s + id.leftJustified(64, u'0');
    row.repository = name.section(u':', 0, 0);
    row.tag = name.section(u':', 1);
    row.key = row.id + name;
    row.size = 1'000'000;
    row.usedBy = usedBy;
    row.usedByRunning = running;
    return row;
}

/// Another language: every text of the views in brackets.
class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QLatin1StringView(context).startsWith("views"_L1) ? u'[' + QString::fromUtf8(text) + u']'
                                                                 : QString();
    }
};

/// A language with long words.
class Long : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (!QLatin1StringView(context).startsWith("views"_L1))
            return {};
        return QString::fromUtf8(text) + u" 그리고 조금 더"_s;
    }
};

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

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopAsksWithTheTime();
    void stopForEver();
    void stopExplainsZero();
    void restartOfSeveralNamesThem();
    void killSignals_data();
    void killSignals();
    void killMarksOnlyTheDeadlyOne();
    void renameChecks_data();
    void renameChecks();
    void renameTellsOfHangul();
    void renameByKeyboard();
    void tagSplitsName_data();
    void tagSplitsName();
    void tagShowsNamesToBe();
    void pullChecks_data();
    void pullChecks();
    void pullPlatform();
    void escapeCloses();
    void languageSwitchKeepsTyped();
    void everythingIsNamed_data();
    void everythingIsNamed();
};

void TestDialogs::stopAsksWithTheTime()
{
    views::StopDialog dialog(ContainerVerb::Stop, {container(u"web1"_s, core::ContainerState::Running)});
    auto *seconds = child<QSpinBox>(dialog, "stopDialog.secondsSpin");
    QCOMPARE(seconds->value(), 10);
    QVERIFY(child<QLabel>(dialog, "stopDialog.heading")->text().contains(u"web1"_s));

    dialog.show();
    seconds->selectAll();
    QTest::keyClicks(seconds, u"25"_s);
    QVERIFY(message(dialog, "stopDialog.outcomeMessage").contains(u"25"_s));
    QTest::keyClick(seconds, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));

    core::ContainerRequest expected;
    expected.verb = ContainerVerb::Stop;
    expected.ids = {container(u"web1"_s, {}).id};
    expected.timeoutSeconds = 25;
    QCOMPARE(dialog.request(), expected);
}

void TestDialogs::stopForEver()
{
    views::StopDialog dialog(ContainerVerb::Stop, {container(u"web1"_s, core::ContainerState::Running)});
    auto *forever = child<QCheckBox>(dialog, "stopDialog.foreverCheck");
    QTest::keyClick(forever, Qt::Key_Space);
    QVERIFY(!child<QSpinBox>(dialog, "stopDialog.secondsSpin")->isEnabled());
    QCOMPARE(dialog.request().timeoutSeconds, -1);
    QTest::keyClick(forever, Qt::Key_Space);
    QCOMPARE(dialog.request().timeoutSeconds, 10);
}

void TestDialogs::stopExplainsZero()
{
    views::StopDialog dialog(ContainerVerb::Stop, {container(u"web1"_s, core::ContainerState::Running)});
    child<QSpinBox>(dialog, "stopDialog.secondsSpin")->setValue(0);
    QVERIFY(message(dialog, "stopDialog.outcomeMessage").contains(u"SIGKILL"_s));
    QCOMPARE(dialog.request().timeoutSeconds, 0);
}

void TestDialogs::restartOfSeveralNamesThem()
{
    views::StopDialog dialog(ContainerVerb::Restart, {container(u"web1"_s, core::ContainerState::Running),
                                                      container(u"web2"_s, core::ContainerState::Running)});
    QCOMPARE(child<QLabel>(dialog, "stopDialog.namesLabel")->text(), u"web1, web2"_s);
    QVERIFY(child<QPushButton>(dialog, "stopDialog.okButton")->text().contains(u"Restart"_s));
    QCOMPARE(dialog.request().verb, ContainerVerb::Restart);
    QCOMPARE(dialog.request().ids.size(), 2);
}

void TestDialogs::killSignals_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("signal"); // empty = refused
    QTest::newRow("kill") << u"SIGKILL"_s << u"SIGKILL"_s;
    QTest::newRow("term") << u"SIGTERM"_s << u"SIGTERM"_s;
    QTest::newRow("int") << u"SIGINT"_s << u"SIGINT"_s;
    QTest::newRow("hup") << u"SIGHUP"_s << u"SIGHUP"_s;
    QTest::newRow("quit") << u"SIGQUIT"_s << u"SIGQUIT"_s;
    QTest::newRow("usr1") << u"SIGUSR1"_s << u"SIGUSR1"_s;
    QTest::newRow("usr2") << u"SIGUSR2"_s << u"SIGUSR2"_s;
    QTest::newRow("short and small") << u"winch"_s << u"SIGWINCH"_s;
    QTest::newRow("number") << u"64"_s << u"64"_s;
    QTest::newRow("real time") << u"SIGRTMIN+3"_s << u"SIGRTMIN+3"_s;
    QTest::newRow("too large") << u"65"_s << QString();
    QTest::newRow("zero") << u"0"_s << QString();
    QTest::newRow("blank") << u"SIG INT"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestDialogs::killSignals()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, signal);
    views::KillDialog dialog({container(u"web1"_s, core::ContainerState::Running)});
    child<QComboBox>(dialog, "killDialog.signalCombo")->setEditText(typed);
    auto *ok = child<QPushButton>(dialog, "killDialog.okButton");
    QCOMPARE(ok->isEnabled(), !signal.isEmpty());
    QCOMPARE(dialog.request().signal, signal);
    QCOMPARE(dialog.request().verb, ContainerVerb::Kill);
    QCOMPARE(message(dialog, "killDialog.problemMessage").isEmpty(), !signal.isEmpty() || typed.isEmpty());
    QCOMPARE(child<QLabel>(dialog, "killDialog.explanationLabel")->text().isEmpty(), signal.isEmpty());
    if (!signal.isEmpty())
        QVERIFY(ok->text().contains(signal));
}

void TestDialogs::killMarksOnlyTheDeadlyOne()
{
    views::KillDialog dialog({container(u"web1"_s, core::ContainerState::Running)});
    auto *combo = child<QComboBox>(dialog, "killDialog.signalCombo");
    auto *ok = child<QPushButton>(dialog, "killDialog.okButton");
    QCOMPARE(combo->currentText(), u"SIGKILL"_s);
    QVERIFY(ok->property("danger").toBool());
    combo->setEditText(u"SIGHUP"_s);
    QVERIFY(!ok->property("danger").toBool());
    QVERIFY(ok->property("primary").toBool());
}

void TestDialogs::renameChecks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::addColumn<bool>("told");
    QTest::newRow("new") << u"web2"_s << true << false;
    QTest::newRow("with blanks around") << u" web2 "_s << true << false;
    QTest::newRow("same") << u"web1"_s << false << false;
    QTest::newRow("empty") << QString() << false << false;
    QTest::newRow("taken") << u"cache"_s << false << true;
    QTest::newRow("dash first") << u"-web"_s << false << true;
    QTest::newRow("one letter") << u"w"_s << false << true;
    QTest::newRow("slash") << u"a/b"_s << false << true;
}

void TestDialogs::renameChecks()
{
    QFETCH(const QString, name);
    QFETCH(const bool, good);
    QFETCH(const bool, told);
    const core::Container web = container(u"web1"_s, core::ContainerState::Running);
    views::RenameDialog dialog(web, {u"web1"_s, u"cache"_s});
    dialog.show();
    auto *edit = child<QLineEdit>(dialog, "renameDialog.nameEdit");
    QCOMPARE(edit->selectedText(), u"web1"_s);
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClicks(edit, name);
    QCOMPARE(child<QPushButton>(dialog, "renameDialog.okButton")->isEnabled(), good);
    QCOMPARE(!message(dialog, "renameDialog.problemMessage").isEmpty(), told);
    if (good)
        QCOMPARE(dialog.request(), (core::RenameRequest{web.id, name.trimmed()}));
}

void TestDialogs::renameTellsOfHangul()
{
    views::RenameDialog dialog(container(u"web1"_s, core::ContainerState::Running), {});
    dialog.show();
    auto *edit = child<QLineEdit>(dialog, "renameDialog.nameEdit");
    QInputMethodEvent commit(QString(), {});
    commit.setCommitString(u"고래"_s);
    QCoreApplication::sendEvent(edit, &commit);
    QCOMPARE(edit->text(), u"web1"_s);
    QVERIFY(!message(dialog, "renameDialog.problemMessage").isEmpty());
}

void TestDialogs::renameByKeyboard()
{
    const core::Container web = container(u"web1"_s, core::ContainerState::Running);
    views::RenameDialog dialog(web, {u"cache"_s});
    QSignalSpy submitted(&dialog, &views::RenameDialog::submitted);
    dialog.show();
    auto *edit = child<QLineEdit>(dialog, "renameDialog.nameEdit");
    QTest::keyClicks(edit, u"cache"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(submitted.count(), 0);
    QVERIFY(dialog.isVisible());
    QTest::keyClicks(edit, u"2"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(dialog.request().name, u"cache2"_s);

    // The engine says no: told beside the field, nothing typed is lost.
    QVERIFY(dialog.isVisible());
    QVERIFY(!child<QPushButton>(dialog, "renameDialog.okButton")->isEnabled());
    dialog.setFailure({u"Another container already has this name."_s, u"Choose another name."_s, {}});
    QVERIFY(message(dialog, "renameDialog.problemMessage").contains(u"already has"_s));
    QCOMPARE(edit->text(), u"cache2"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(submitted.count(), 2);
    dialog.finish();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestDialogs::tagSplitsName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("tag");
    QTest::newRow("name") << u"web"_s << u"web"_s << u"latest"_s;
    QTest::newRow("name and tag") << u"my/web:1.0"_s << u"my/web"_s << u"1.0"_s;
    QTest::newRow("registry with port")
        << u"127.0.0.1:5000/a/web"_s << u"127.0.0.1:5000/a/web"_s << u"latest"_s;
}

void TestDialogs::tagSplitsName()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, repository);
    QFETCH(const QString, tag);
    const core::ImageRow nginx = image(u"a"_s, u"nginx:latest"_s);
    views::TagDialog dialog(nginx, {nginx});
    auto *ok = child<QPushButton>(dialog, "tagDialog.okButton");
    QVERIFY(!ok->isEnabled());
    QTest::keyClicks(child<QLineEdit>(dialog, "tagDialog.nameEdit"), typed);
    QVERIFY(ok->isEnabled());
    QCOMPARE(dialog.request(), (core::TagRequest{u"nginx:latest"_s, repository, tag}));
}

void TestDialogs::tagShowsNamesToBe()
{
    const core::ImageRow nginx = image(u"aaa"_s, u"nginx:latest"_s);
    const core::ImageRow other = image(u"bbb"_s, u"redis:7"_s);
    views::TagDialog dialog(nginx, {nginx, other});
    auto *edit = child<QLineEdit>(dialog, "tagDialog.nameEdit");
    auto *ok = child<QPushButton>(dialog, "tagDialog.okButton");
    auto *names = child<QLabel>(dialog, "tagDialog.namesLabel");
    QVERIFY(names->text().contains(u"nginx:latest"_s));

    edit->setText(u"web"_s);
    QVERIFY(names->text().contains(u"web:latest"_s));
    QCOMPARE(names->text().count(u"aaa000000000"_s), 2);
    QVERIFY(child<QLabel>(dialog, "tagDialog.sentenceLabel")->text().contains(u'2'));

    edit->setText(u"redis:7"_s);
    QVERIFY(ok->isEnabled());
    QVERIFY(message(dialog, "tagDialog.problemMessage").contains(u"bbb000000000"_s));
    edit->setText(u"nginx"_s);
    QVERIFY(!ok->isEnabled());
    QVERIFY(!message(dialog, "tagDialog.problemMessage").isEmpty());
    edit->setText(u"Web"_s);
    QVERIFY(!ok->isEnabled());
    QVERIFY(!message(dialog, "tagDialog.problemMessage").isEmpty());
    edit->setText(u"web@sha256:"_s + QString(64, u'a'));
    QVERIFY(!ok->isEnabled());
}

void TestDialogs::pullChecks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QString>("full");
    QTest::newRow("nothing") << QString() << false << QString();
    QTest::newRow("name") << u"nginx"_s << true << u"docker.io/library/nginx:latest"_s;
    QTest::newRow("tag") << u"my/web:1"_s << true << u"docker.io/my/web:1"_s;
    QTest::newRow("registry") << u"127.0.0.1:5000/a:2"_s << true << u"127.0.0.1:5000/a:2"_s;
    QTest::newRow("capital") << u"Nginx"_s << false << QString();
    QTest::newRow("blank inside") << u"ngi nx"_s << false << QString();
}

void TestDialogs::pullChecks()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, good);
    QFETCH(const QString, full);
    views::PullDialog dialog;
    QTest::keyClicks(child<QLineEdit>(dialog, "pullDialog.referenceEdit"), typed);
    QCOMPARE(child<QPushButton>(dialog, "pullDialog.okButton")->isEnabled(), good);
    QCOMPARE(message(dialog, "pullDialog.problemMessage").isEmpty(), typed.isEmpty());
    QVERIFY(message(dialog, "pullDialog.problemMessage").contains(full));
    QCOMPARE(dialog.request(), (core::PullRequest{typed, {}}));
}

void TestDialogs::pullPlatform()
{
    views::PullDialog dialog(u"nginx"_s);
    auto *platform = child<QComboBox>(dialog, "pullDialog.platformCombo");
    auto *ok = child<QPushButton>(dialog, "pullDialog.okButton");
    platform->setEditText(u"linux/arm64"_s);
    QVERIFY(ok->isEnabled());
    QCOMPARE(dialog.request(), (core::PullRequest{u"nginx"_s, u"linux/arm64"_s}));
    platform->setEditText(u"arm"_s);
    QVERIFY(!ok->isEnabled());
    QVERIFY(!message(dialog, "pullDialog.platformMessage").isEmpty());
}

void TestDialogs::escapeCloses()
{
    views::PullDialog dialog;
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestDialogs::languageSwitchKeepsTyped()
{
    views::RenameDialog rename(container(u"web1"_s, core::ContainerState::Running), {});
    views::StopDialog stop(ContainerVerb::Stop, {container(u"web1"_s, core::ContainerState::Running)});
    views::KillDialog kill({container(u"web1"_s, core::ContainerState::Running)});
    views::PullDialog pull;
    child<QLineEdit>(rename, "renameDialog.nameEdit")->setText(u"web9"_s);
    child<QSpinBox>(stop, "stopDialog.secondsSpin")->setValue(33);
    child<QComboBox>(kill, "killDialog.signalCombo")->setEditText(u"SIGINT"_s);
    child<QLineEdit>(pull, "pullDialog.referenceEdit")->setText(u"nginx"_s);
    child<QComboBox>(pull, "pullDialog.platformCombo")->setEditText(u"linux/arm64"_s);
    {
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        QCoreApplication::processEvents();
        QVERIFY(rename.windowTitle().startsWith(u'['));
        QVERIFY(child<QLabel>(stop, "stopDialog.heading")->text().startsWith(u'['));
        QVERIFY(child<QLabel>(kill, "killDialog.explanationLabel")->text().startsWith(u'['));
        QCOMPARE(child<QLineEdit>(rename, "renameDialog.nameEdit")->text(), u"web9"_s);
        QCOMPARE(stop.request().timeoutSeconds, 33);
        QCOMPARE(kill.request().signal, u"SIGINT"_s);
        QCOMPARE(pull.request(), (core::PullRequest{u"nginx"_s, u"linux/arm64"_s}));
        QCoreApplication::removeTranslator(&brackets);
    }
    QCoreApplication::processEvents();
    QVERIFY(!rename.windowTitle().startsWith(u'['));
}

void TestDialogs::everythingIsNamed_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<bool>("longWords");
    const char *names[] = {"stop", "kill", "rename", "tag", "pull", "remove", "removeImage"};
    for (int i = 0; i < 7; ++i) {
        QTest::newRow(names[i]) << i << false;
        QTest::addRow("%s, long words", names[i]) << i << true;
    }
}

/// What can be pressed or typed into has an object name and something to read out, and no text is cut.
void TestDialogs::everythingIsNamed()
{
    QFETCH(const int, which);
    QFETCH(const bool, longWords);
    Long language;
    if (longWords)
        QCoreApplication::installTranslator(&language);
    const core::Container web = container(u"web1"_s, core::ContainerState::Running);
    const core::ImageRow nginx = image(u"a"_s, u"nginx:latest"_s, {u"web1"_s}, 1);
    std::unique_ptr<QDialog> dialog;
    switch (which) {
    case 0:
        dialog = std::make_unique<views::StopDialog>(ContainerVerb::Stop, QList{web});
        break;
    case 1:
        dialog = std::make_unique<views::KillDialog>(QList{web});
        break;
    case 2:
        dialog = std::make_unique<views::RenameDialog>(web, QStringList());
        break;
    case 3:
        dialog = std::make_unique<views::TagDialog>(nginx, QList{nginx});
        break;
    case 4:
        dialog = std::make_unique<views::PullDialog>();
        break;
    case 5:
        dialog = std::make_unique<views::RemoveDialog>(QList{web});
        break;
    default:
        dialog = std::make_unique<views::RemoveImageDialog>(QList{nginx}, QList{nginx});
        break;
    }
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    const QList<QWidget *> children = dialog->findChildren<QWidget *>();
    for (const QWidget *widget : children) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QWidget *named = widget;
        while (named != dialog.get() && !named->objectName().startsWith(dialog->objectName() + u'.'))
            named = named->parentWidget();
        QVERIFY2(named != dialog.get() || widget->objectName().startsWith(u"qt_"_s),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className())));
    }
    for (const QWidget *widget : children) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!label || !label->isVisible())
            continue;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->text()));
        if (!label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
}

static const support::TestClass<TestDialogs> registration("tst_dialogs");
#include "tst_dialogs.moc"
