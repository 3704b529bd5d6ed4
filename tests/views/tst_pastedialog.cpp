#include "support/testclass.h"
#include "views/commandtable.h"
#include "views/deedwords.h"
#include "views/fieldmessage.h"
#include "views/pastedialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

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

/// Presses every "Fix" there is, one after the other.
int mendAll(views::PasteDialog &dialog)
{
    int pressed = 0;
    for (bool again = true; again && pressed < 20;) {
        again = false;
        const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (!again && button->isVisibleTo(&dialog)
                && button->objectName().startsWith(u"pasteDialog.fix"_s)) {
                QTest::mouseClick(button, Qt::LeftButton);
                ++pressed;
                again = true;
            }
        }
    }
    return pressed;
}

} // namespace

class TestPasteDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfTheCourse_data();
    void linesOfTheCourse();
    void fixesOnAClick_data();
    void fixesOnAClick();
    void fixIsOneStepOfTheHistory();
    void restOfTheTextStays();
    void wordsAreExplained();
    void errorsKeepTheButtonDisabled();
    void emptyAtFirst();
    void shellCanBeChosen();
    void unknownNameIsReplacedByALink();
    void byKeyboardAlone();
    void strangeTextsAreTaken_data();
    void strangeTextsAreTaken();
    void ofManyMistakesAFewAreTold();
    void clipboardIsTakenOnlyForACommand();
    void everyDeedHasWords();
};

void TestPasteDialog::linesOfTheCourse_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("button"); // a part of it
    const QString run = u"Run dialog"_s;
    QTest::newRow("run") << u"docker run -p 80:80 --name hellonginx nginx"_s << run;
    QTest::newRow("background") << u"docker run -d --name web nginx"_s << run;
    QTest::newRow("command") << u"docker run nginx cat /etc/hosts"_s << run;
    QTest::newRow("variable") << u"docker run --env KEY=VALUE nginx"_s << run;
    QTest::newRow("remove") << u"docker rm hellonginx"_s << u"Remove dialog"_s;
    QTest::newRow("force") << u"docker rm -f web"_s << u"Remove dialog"_s;
    QTest::newRow("all, mac") << u"docker rm -f $(docker ps -aq)"_s << u"Delete all"_s;
    QTest::newRow("all, windows") << u"docker ps -aq | ForEach-Object {docker rm -f $_}"_s << u"Delete all"_s;
    QTest::newRow("images") << u"docker image ls"_s << u"images"_s;
    QTest::newRow("one image") << u"docker image ls nginx"_s << u"images"_s;
    QTest::newRow("image's metadata") << u"docker image inspect nginx"_s << u"metadata"_s;
    QTest::newRow("container's metadata") << u"docker container inspect web"_s << u"metadata"_s;
    QTest::newRow("log") << u"docker logs -f web"_s << u"log"_s;
    QTest::newRow("stop") << u"docker stop web"_s << u"Stop dialog"_s;
    QTest::newRow("start") << u"docker start web"_s << u"Select"_s;
    QTest::newRow("list") << u"docker ps -a"_s << u"containers"_s;
}

void TestPasteDialog::linesOfTheCourse()
{
    QFETCH(QString, line);
    QFETCH(QString, button);
    views::PasteDialog dialog;
    dialog.setText(line);
    dialog.show();
    auto *go = child<QPushButton>(dialog, "pasteDialog.goButton");
    QVERIFY2(go->isEnabled(),
             qPrintable(child<QWidget>(dialog, "pasteDialog.message")->property("text").toString()));
    QVERIFY2(go->text().contains(button), qPrintable(go->text()));
    QCOMPARE(child<views::FieldMessage>(dialog, "pasteDialog.message")->kind(),
             views::FieldMessage::Kind::Info);
    QSignalSpy submitted(&dialog, &views::PasteDialog::submitted);
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(submitted.count(), 1);
    QVERIFY(dialog.isVisible()); // who takes it closes it
    QCOMPARE(dialog.text(), line);
}

void TestPasteDialog::fixesOnAClick_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("mended");
    QTest::newRow("verb") << u"docker iamge inspect nginx"_s << u"docker image inspect nginx"_s;
    QTest::newRow("prompt") << u"$ docker ps -a"_s << u"docker ps -a"_s;
    QTest::newRow("sudo") << u"sudo docker ps"_s << u"docker ps"_s;
    QTest::newRow("long dash") << u"docker run \u2013d nginx"_s << u"docker run -d nginx"_s;
    QTest::newRow("smart quotes") << u"docker run -e \u201cA=b c\u201d nginx"_s
                                  << u"docker run -e \"A=b c\" nginx"_s;
    QTest::newRow("no-break space") << u"docker\u00a0ps"_s << u"docker ps"_s;
    QTest::newRow("hangul") << u"\uc560\ucc2f\u3131 \u3154\u3134"_s << u"docker ps"_s;
    QTest::newRow("flag after the image") << u"docker run nginx -d"_s << u"docker run -d nginx"_s;
}

void TestPasteDialog::fixesOnAClick()
{
    QFETCH(QString, typed);
    QFETCH(QString, mended);
    views::PasteDialog dialog;
    dialog.show();
    dialog.setText(typed);
    QCOMPARE(dialog.text(), typed); // nothing changes by itself
    QVERIFY(mendAll(dialog) > 0);
    QCOMPARE(dialog.text(), mended);
    QVERIFY(child<QPushButton>(dialog, "pasteDialog.goButton")->isEnabled());
}

void TestPasteDialog::fixIsOneStepOfTheHistory()
{
    views::PasteDialog dialog;
    dialog.show();
    const QString typed = u"docker iamge inspect 'my image' \U0001F433"_s;
    dialog.setText(typed);
    QTest::mouseClick(child<QPushButton>(dialog, "pasteDialog.fix0"), Qt::LeftButton);
    QVERIFY(dialog.text().startsWith(u"docker image inspect 'my image'"_s));
    child<QPlainTextEdit>(dialog, "pasteDialog.textEdit")->undo();
    QCOMPARE(dialog.text(), typed);
    child<QPlainTextEdit>(dialog, "pasteDialog.textEdit")->redo();
    QVERIFY(dialog.text().contains(u"image inspect"_s));
}

void TestPasteDialog::restOfTheTextStays()
{
    views::PasteDialog dialog;
    dialog.show();
    dialog.setText(u"docker run nginx -d\ndocker ps\n# the end"_s);
    QPushButton *fix = nullptr;
    for (int i = 0; i < 5 && !fix; ++i) {
        auto *button = dialog.findChild<QPushButton *>(u"pasteDialog.fix%1"_s.arg(i));
        auto *told = dialog.findChild<views::FieldMessage *>(u"pasteDialog.finding%1"_s.arg(i));
        if (button && button->isVisible() && told->text().contains(u"-d"_s))
            fix = button;
    }
    QVERIFY(fix);
    QTest::mouseClick(fix, Qt::LeftButton);
    QCOMPARE(dialog.text(), u"docker run -d nginx\ndocker ps\n# the end"_s);
}

void TestPasteDialog::wordsAreExplained()
{
    views::CommandTable table;
    const QAbstractItemModelTester tester(&table);
    table.setCommand(core::parseCommand({u"docker"_s, u"run"_s, u"-d"_s, u"-p"_s, u"80:80"_s, u"--name"_s,
                                         u"web"_s, u"nginx"_s, u"sh"_s, u"-c"_s, u"echo a b"_s}));
    QStringList words;
    for (int row = 0; row < table.rowCount(); ++row) {
        words.append(table.index(row, views::CommandTable::Word).data().toString());
        QVERIFY2(!table.index(row, views::CommandTable::Meaning).data().toString().isEmpty(),
                 qPrintable(words.last()));
    }
    QVERIFY(words.contains(u"-p 80:80"_s));
    QVERIFY(words.contains(u"--name web"_s));
    QVERIFY(words.contains(u"sh"_s));
    QCOMPARE(words.last(), u"-c 'echo a b'"_s);
    // What is wrong is marked at its word.
    table.setCommand(core::parseCommand({u"docker"_s, u"run"_s, u"--nmae"_s, u"web"_s, u"nginx"_s}));
    int marked = 0;
    for (int row = 0; row < table.rowCount(); ++row)
        marked += table.index(row, 0).data(Qt::DecorationRole).isNull() ? 0 : 1;
    QCOMPARE(marked, 1);
    table.setCommand({});
    QCOMPARE(table.rowCount(), 0);
}

void TestPasteDialog::errorsKeepTheButtonDisabled()
{
    views::PasteDialog dialog;
    dialog.show();
    const QStringList wrong{u"docker"_s,        u"docker frobnicate"_s, u"ls -l"_s,
                            u"docker run ''"_s, u"docker rm"_s,         u"docker run --nmae web nginx"_s};
    for (const QString &text : wrong) {
        dialog.setText(text);
        QVERIFY2(!child<QPushButton>(dialog, "pasteDialog.goButton")->isEnabled(), qPrintable(text));
        auto *told = child<views::FieldMessage>(dialog, "pasteDialog.message");
        QVERIFY2(!told->text().isEmpty(), qPrintable(text));
        QCOMPARE(told->kind(), views::FieldMessage::Kind::Error);
    }
    // What the window has no place for is said, too.
    dialog.setText(u"docker volume ls"_s);
    QVERIFY(!child<QPushButton>(dialog, "pasteDialog.goButton")->isEnabled());
    QVERIFY(child<views::FieldMessage>(dialog, "pasteDialog.message")->text().contains(u"not available"_s));
}

void TestPasteDialog::emptyAtFirst()
{
    views::PasteDialog dialog;
    dialog.show();
    auto *edit = child<QPlainTextEdit>(dialog, "pasteDialog.textEdit");
    QVERIFY(edit->placeholderText().startsWith(u"docker run"_s));
    QVERIFY(!child<QPushButton>(dialog, "pasteDialog.goButton")->isEnabled());
    QVERIFY(!child<QWidget>(dialog, "pasteDialog.wordsTable")->isVisible());
    QVERIFY(child<views::FieldMessage>(dialog, "pasteDialog.message")->kind()
            == views::FieldMessage::Kind::Info);
    QVERIFY(edit->hasFocus() || dialog.focusWidget() == edit);
}

void TestPasteDialog::shellCanBeChosen()
{
    views::PasteDialog dialog;
    dialog.show();
    dialog.setText(u"docker run -e \"A=`id`\" nginx"_s);
    auto *combo = child<QComboBox>(dialog, "pasteDialog.shellCombo");
    QVERIFY(combo->itemText(0).contains(core::shellName(core::Shell::Posix)));
    combo->setCurrentIndex(combo->findData(int(core::Shell::Cmd)));
    // In cmd a backtick is a sign like any other.
    QVERIFY(dialog.command().deed);
    const auto *run = std::get_if<core::RunRequest>(&*dialog.command().deed);
    QVERIFY(run);
    QCOMPARE(run->env.first().text(), u"A=`id`"_s);
}

void TestPasteDialog::unknownNameIsReplacedByALink()
{
    views::PasteDialog dialog;
    dialog.show();
    dialog.setText(u"docker rm -f wbe # old"_s);
    dialog.setProblem(u"There is no container <wbe>."_s, u"wbe"_s, {u"web"_s, u"web2"_s});
    auto *told = child<views::FieldMessage>(dialog, "pasteDialog.message");
    QVERIFY(told->text().contains(u"&lt;wbe&gt;"_s));
    QVERIFY(told->text().contains(u"web2"_s));
    Q_EMIT told->linkActivated(u"0"_s);
    QCOMPARE(dialog.text(), u"docker rm -f web # old"_s);
    QVERIFY(child<QPushButton>(dialog, "pasteDialog.goButton")->isEnabled());
}

void TestPasteDialog::byKeyboardAlone()
{
    views::PasteDialog dialog;
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *edit = child<QPlainTextEdit>(dialog, "pasteDialog.textEdit");
    QCOMPARE(QApplication::focusWidget(), edit);
    QTest::keyClicks(edit, u"docker iamge ls"_s);
    const auto tabTo = [](const QString &name) {
        for (int i = 0; i < 30 && QApplication::focusWidget(); ++i) {
            if (QApplication::focusWidget()->objectName() == name)
                return true;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return false;
    };
    QVERIFY(tabTo(u"pasteDialog.fix0"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(dialog.text(), u"docker image ls"_s);
    // The focus went on to what is next.
    QCOMPARE(QApplication::focusWidget()->objectName(), u"pasteDialog.goButton"_s);
    QVERIFY(tabTo(u"pasteDialog.wordsTable"_s));
    QSignalSpy submitted(&dialog, &views::PasteDialog::submitted);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(dialog.text(), u"docker image ls"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestPasteDialog::strangeTextsAreTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("lone surrogate") << u"docker run \xd83d nginx"_s;
    QTest::newRow("emoji") << u"docker run --name \U0001F433 nginx"_s;
    QTest::newRow("100 kB") << u"docker run -e A="_s + QString(100'000, u'\uc548') + u" nginx"_s;
    QTest::newRow("many words") << u"docker rm "_s + u"a b "_s.repeated(2000);
    QTest::newRow("lines") << u"docker ps\n"_s.repeated(300);
    QTest::newRow("html") << u"docker run <b>x</b>&amp;"_s;
}

void TestPasteDialog::strangeTextsAreTaken()
{
    QFETCH(QString, text);
    views::PasteDialog dialog;
    dialog.show();
    dialog.setText(text);
    QCOMPARE(dialog.text(), text);
    mendAll(dialog);
    QVERIFY(dialog.isVisible());
}

void TestPasteDialog::ofManyMistakesAFewAreTold()
{
    views::PasteDialog dialog;
    dialog.show();
    QString text = u"docker run"_s;
    for (int i = 0; i < 1000; ++i)
        text += u" --wrong%1"_s.arg(i);
    dialog.setText(text);
    QVERIFY(!child<QPushButton>(dialog, "pasteDialog.goButton")->isEnabled());
    int fixes = 0;
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        fixes +=
            button->isVisibleTo(&dialog) && button->objectName().startsWith(u"pasteDialog.fix"_s) ? 1 : 0;
    QVERIFY2(fixes > 0 && fixes <= 3, qPrintable(QString::number(fixes)));
}

void TestPasteDialog::clipboardIsTakenOnlyForACommand()
{
    QVERIFY(views::PasteDialog::holdsCommand(u"$ docker ps"_s));
    QVERIFY(!views::PasteDialog::holdsCommand(u"my secret"_s));
    QVERIFY(!views::PasteDialog::holdsCommand(QString()));
    QVERIFY(!views::PasteDialog::holdsCommand(u"docker ps "_s + QString(200'000, u'x')));
}

void TestPasteDialog::everyDeedHasWords()
{
    const QList<core::Deed> deeds{
        core::RunRequest(),         core::ContainerRequest(), core::RenameRequest(), core::TagRequest(),
        core::ImageRemoveRequest(), core::PullRequest(),      core::Reading(),       core::UpdateRequest(),
        core::RecreateRequest(),    core::ExecRequest(),      core::PushRequest(),   core::PruneRequest(),
        core::RemoveAllRequest(),   core::CreateRequest()};
    for (const core::Deed &deed : deeds) {
        QVERIFY(!views::wordsOf(deed).button.isEmpty());
        QVERIFY(!views::wordsOf(deed).sentence.isEmpty());
    }
}

static const support::TestClass<TestPasteDialog> registration("tst_pastedialog");
#include "tst_pastedialog.moc"
