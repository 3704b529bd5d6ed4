#include "support/testclass.h"
#include "views/commandline.h"
#include "views/commandtoken.h"
#include "views/fieldring.h"
#include "views/shellchoice.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using views::CommandLine;
using views::CommandToken;

namespace {

core::RunRequest nginx()
{
    core::RunRequest run;
    run.image = u"nginx"_s;
    run.name = u"hellonginx"_s;
    run.ports = {{{}, 8080, {80, u"tcp"_s}}, {{}, 9090, {90, u"tcp"_s}}};
    return run;
}

QList<CommandToken *> tokensOf(const QWidget &line)
{
    QList<CommandToken *> shown;
    const QList<CommandToken *> all = line.findChildren<CommandToken *>();
    for (CommandToken *token : all) {
        if (!token->isHidden() && token->isWord())
            shown.append(token);
    }
    return shown;
}

QStringList textsOf(const QWidget &line)
{
    QStringList texts;
    for (const CommandToken *token : tokensOf(line))
        texts.append(token->text());
    return texts;
}

CommandToken *tokenOf(const QWidget &line, const QString &text)
{
    for (CommandToken *token : tokensOf(line)) {
        if (token->text() == text)
            return token;
    }
    qFatal("no word %s", qPrintable(text));
}

template <typename T>
T *part(const QWidget &line, const char *name)
{
    T *found = line.window()->findChild<T *>(line.objectName() + u'.' + QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

/// The entries of the copy menu as it opens now.
QList<QAction *> copyMenu(CommandLine &line)
{
    auto *menu = part<QMenu>(line, "copyMenu");
    menu->popup({});
    menu->hide();
    QList<QAction *> entries = menu->actions();
    entries.removeIf([](const QAction *action) { return action->isSeparator(); });
    return entries;
}

QAction *entry(CommandLine &line, const QString &key)
{
    const QList<QAction *> entries = copyMenu(line);
    for (QAction *action : entries) {
        if (action->objectName() == line.objectName() + u".copy."_s + key)
            return action;
    }
    return nullptr;
}

void hover(CommandToken *token)
{
    QEnterEvent enter({2, 2}, {2, 2}, {2, 2});
    QCoreApplication::sendEvent(token, &enter);
}

void leave(CommandToken *token)
{
    QEvent event(QEvent::Leave);
    QCoreApplication::sendEvent(token, &event);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsAToken();
    void oddValuesAreShown();
    void arrowsWalkOverTheWords();
    void pointingExplains();
    void enterKeepsTheExplanation();
    void escapeIsNotTaken();
    void fieldsAreLit();
    void secretsAreDotsUntilRevealed();
    void otherWordsKeepTheTokens();
    void copiesForShells();
    void whatAShellCannotExpress();
    void requestsAreOffered();
    void commandsOfOtherCommands();
    void blockStaysSmall();
    void barIsOneRow();
    void oneHundredWords();
    void readOut();
    void noCommand();
    void ringFollowsItsField();

private:
    views::ShellChoice m_shell;
};

void TestCommandLine::everyWordIsAToken()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    line.setDeeds({nginx()});
    const QStringList words = textsOf(line);
    QCOMPARE(words.first(), u"docker"_s);
    QCOMPARE(words.at(1), u"run"_s);
    QVERIFY(words.contains(u"8080:80"_s));
    QVERIFY(words.contains(u"hellonginx"_s));
    QCOMPARE(words.last(), u"nginx"_s);
    QCOMPARE(line.text(), words.join(u' '));
}

void TestCommandLine::oddValuesAreShown()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    core::RunRequest run = nginx();
    run.env = {core::EnvVar::fromText(u"A=고래 말\n둘째"_s), core::EnvVar::fromText(u"B=\U0001f40b\xd83d"_s),
               core::EnvVar::fromText(u"C="_s + QString(100'000, u'x'))};
    line.resize(500, 200);
    line.setDeeds({run});
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    bool broken = false;
    for (const CommandToken *token : tokensOf(line)) {
        QVERIFY(token->text().size() < 400);
        QVERIFY(!token->text().contains(u'\n'));
        QVERIFY(token->width() <= line.width());
        broken = broken || token->text().contains(u'\u21b5');
    }
    QVERIFY(broken);
    QVERIFY(line.text().size() > 100'000);
}

void TestCommandLine::arrowsWalkOverTheWords()
{
    QWidget window;
    auto *before = new QLineEdit(&window);
    auto *line = new CommandLine(u"mirror"_s, CommandLine::Look::Block, &window);
    line->putAfter(before);
    line->setDeeds({nginx()});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QList<CommandToken *> words = tokensOf(*line);
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), part<QWidget>(*line, "infoButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), words.at(0));
    QTest::keyClick(words.at(0), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), words.at(1));
    QTest::keyClick(words.at(1), Qt::Key_End);
    QCOMPARE(QApplication::focusWidget(), words.last());
    QTest::keyClick(words.last(), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), words.last());
    QTest::keyClick(words.last(), Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), words.at(words.size() - 2));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QCOMPARE(QApplication::focusWidget(), words.first());
    // One stop for Tab, and the word that was left is found again.
    QTest::keyClick(words.first(), Qt::Key_Right);
    QTest::keyClick(words.at(1), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), part<QWidget>(*line, "copyButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), words.at(1));
}

void TestCommandLine::pointingExplains()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    line.setDeeds({nginx()});
    line.show();
    auto *strip = part<QLabel>(line, "explanation");
    const QString hint = strip->text();
    QVERIFY(!hint.isEmpty());
    QSignalSpy hovered(&line, &CommandLine::wordHovered);
    QSignalSpy left(&line, &CommandLine::wordLeft);
    CommandToken *port = tokenOf(line, u"8080:80"_s);
    hover(port);
    const QString meaning = core::topicText(port->piece().word.topic);
    QVERIFY(!meaning.isEmpty());
    QVERIFY(strip->text().contains(u"-p 8080:80"_s));
    QVERIFY(strip->text().contains(meaning.toHtmlEscaped()));
    QVERIFY(port->toolTip().contains(meaning.toHtmlEscaped()));
    QCOMPARE(hovered.last().first().value<core::CommandWord>().field, u"ports"_s);
    QCOMPARE(left.count(), 0);
    leave(port);
    QCOMPARE(left.count(), 1);
    QCOMPARE(strip->text(), hint);
}

void TestCommandLine::enterKeepsTheExplanation()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    line.setDeeds({nginx()});
    line.show();
    QVERIFY(QTest::qWaitForWindowActive(&line));
    auto *strip = part<QLabel>(line, "explanation");
    const QString hint = strip->text();
    CommandToken *name = tokenOf(line, u"hellonginx"_s);
    name->setFocus();
    for (const auto key : {Qt::Key_Return, Qt::Key_Space}) {
        QTest::keyClick(name, key);
        part<QWidget>(line, "copyButton")->setFocus();
        QVERIFY(strip->text().contains(u"hellonginx"_s));
        // What is pointed at meanwhile is told for so long.
        CommandToken *image = tokenOf(line, u"nginx"_s);
        hover(image);
        QVERIFY(!strip->text().contains(u"hellonginx"_s));
        leave(image);
        QVERIFY(strip->text().contains(u"hellonginx"_s));
        name->setFocus();
        QTest::keyClick(name, key);
        part<QWidget>(line, "copyButton")->setFocus();
        QCOMPARE(strip->text(), hint);
        name->setFocus();
    }
}

void TestCommandLine::escapeIsNotTaken()
{
    QDialog dialog;
    auto *line = new CommandLine(u"mirror"_s, CommandLine::Look::Block, &dialog);
    line->setDeeds({nginx()});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    tokensOf(*line).first()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestCommandLine::fieldsAreLit()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    line.setDeeds({nginx()});
    const auto lit = [&line] {
        QStringList texts;
        for (const CommandToken *token : tokensOf(line)) {
            if (token->isLit())
                texts.append(token->text());
        }
        return texts;
    };
    line.setLit(u"ports"_s, 1);
    QCOMPARE(lit(), (QStringList{u"-p"_s, u"9090:90"_s}));
    line.setLit(u"ports"_s);
    QCOMPARE(lit().size(), 4);
    line.setLit(u"name"_s);
    QCOMPARE(lit(), (QStringList{u"--name"_s, u"hellonginx"_s}));
    // Still lit after an edit.
    core::RunRequest other = nginx();
    other.name = u"web2"_s;
    line.setDeeds({other});
    QCOMPARE(lit(), (QStringList{u"--name"_s, u"web2"_s}));
    line.setLit({});
    QCOMPARE(lit(), QStringList());
}

void TestCommandLine::secretsAreDotsUntilRevealed()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    core::RunRequest run = nginx();
    line.setDeeds({run});
    auto *eye = part<QToolButton>(line, "revealButton");
    QVERIFY(eye->isHidden());
    run.env = {core::EnvVar::fromText(u"DB_PASSWORD=hunter2"_s)};
    line.setDeeds({run});
    QVERIFY(!eye->isHidden());
    QVERIFY(!textsOf(line).join(u' ').contains(u"hunter2"_s));
    QVERIFY(textsOf(line).join(u' ').contains(u"DB_PASSWORD=\u2022"_s));
    for (const CommandToken *token : tokensOf(line))
        QVERIFY(!token->accessibleName().contains(u"hunter2"_s));
    QTest::mouseClick(eye, Qt::LeftButton);
    QVERIFY(textsOf(line).contains(u"DB_PASSWORD=hunter2"_s));
    // What is copied is meant to be run.
    QTest::mouseClick(eye, Qt::LeftButton);
    entry(line, u"posix"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(u"hunter2"_s));
}

void TestCommandLine::otherWordsKeepTheTokens()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    line.setDeeds({nginx()});
    line.show();
    QVERIFY(QTest::qWaitForWindowActive(&line));
    const QList<CommandToken *> before = tokensOf(line);
    before.last()->setFocus();
    core::RunRequest plain;
    plain.image = u"redis"_s;
    line.setDeeds({plain});
    const QList<CommandToken *> after = tokensOf(line);
    QVERIFY(after.size() < before.size());
    QCOMPARE(after, before.mid(0, after.size()));
    QCOMPARE(QApplication::focusWidget(), after.last());
}

void TestCommandLine::copiesForShells()
{
    m_shell.setShell(core::Shell::Posix);
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    line.setDeeds({nginx()});
    QList<QAction *> entries = copyMenu(line);
    QCOMPARE(entries.at(0)->objectName(), u"mirror.copy.posix"_s);
    QCOMPARE(entries.at(1)->objectName(), u"mirror.copy.explained"_s);

    core::RunRequest run = nginx();
    run.env = {core::EnvVar::fromText(u"A=b c"_s)};
    line.setDeeds({run});
    entries = copyMenu(line);
    QCOMPARE(entries.at(0)->objectName(), u"mirror.copy.posix"_s);
    QVERIFY(entries.at(0)->text().contains(core::shellName(core::Shell::Posix)));
    entries.at(0)->trigger();
    QCOMPARE(QApplication::clipboard()->text(),
             *core::commandLine(line.mirror().commands.first(), core::Shell::Posix));
    QSignalSpy chosen(&m_shell, &views::ShellChoice::shellChosen);
    entry(line, u"cmd"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(),
             *core::commandLine(line.mirror().commands.first(), core::Shell::Cmd));
    // The shell used last is the one shown, and the first from now on.
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(copyMenu(line).at(0)->objectName(), u"mirror.copy.cmd"_s);
    QVERIFY(textsOf(line).contains(u"\"A=b c\""_s));
    entry(line, u"explained"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(u'|'));
    m_shell.setShell(core::Shell::Posix);
}

void TestCommandLine::whatAShellCannotExpress()
{
    m_shell.setShell(core::Shell::Posix);
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    core::RunRequest run = nginx();
    run.env = {core::EnvVar::fromText(u"A=one\ntwo"_s)};
    line.setDeeds({run});
    QAction *cmd = entry(line, u"cmd"_s);
    QVERIFY(cmd);
    QVERIFY(!cmd->isEnabled());
    const QString reason =
        core::commandLine(line.mirror().commands.first(), core::Shell::Cmd).error().message;
    QCOMPARE(cmd->toolTip(), reason);
    auto *problem = part<QWidget>(line, "problemMessage");
    QVERIFY(problem->property("text").toString().isEmpty());
    m_shell.setShell(core::Shell::Cmd);
    QCOMPARE(problem->property("text").toString(), reason.toHtmlEscaped());
    QCOMPARE(line.text(), QString());
    QVERIFY(tokensOf(line).size() > 5);
    m_shell.setShell(core::Shell::Posix);
}

void TestCommandLine::requestsAreOffered()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    line.setDeeds({nginx()});
    QVERIFY(!entry(line, u"http"_s)); // no engine is known
    core::Endpoint endpoint;
    endpoint.address = u"/var/run/docker.sock"_s;
    m_shell.setEngine(endpoint, u"1.41"_s);
    entry(line, u"http"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"POST /v1.41/containers/create"_s));
    entry(line, u"curl"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(u"--unix-socket"_s));
    endpoint.kind = core::Endpoint::Kind::NamedPipe;
    line.setApiCalls({core::ApiCall{}}, endpoint, u"1.41"_s);
    QAction *curl = entry(line, u"curl"_s);
    QVERIFY(!curl->isEnabled());
    QVERIFY(curl->toolTip() != curl->text());
    line.setApiCalls({}, endpoint, {});
    QVERIFY(!entry(line, u"curl"_s));
    m_shell.setEngine({}, {});
}

void TestCommandLine::commandsOfOtherCommands()
{
    m_shell.setShell(core::Shell::Posix);
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    line.setMirror(core::mirrorOfRemoveAll());
    QCOMPARE(textsOf(line).join(u' '), u"docker rm -f $(docker ps -aq)"_s);
    QCOMPARE(textsOf(line).join(u' '), line.text());
    m_shell.setShell(core::Shell::PowerShell);
    QCOMPARE(textsOf(line).mid(0, 3), (QStringList{u"docker"_s, u"ps"_s, u"-aq"_s}));
    m_shell.setShell(core::Shell::Cmd);
    QCOMPARE(textsOf(line).first(), u"('docker"_s);
    m_shell.setShell(core::Shell::Posix);
}

void TestCommandLine::blockStaysSmall()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    core::RunRequest run = nginx();
    line.resize(460, 300);
    line.setDeeds({run});
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    auto *area = part<QScrollArea>(line, "area");
    const int row = tokensOf(line).first()->height();
    for (int i = 0; i < 40; ++i)
        run.env.append(core::EnvVar::fromText(u"VARIABLE_%1=value"_s.arg(i)));
    line.setDeeds({run});
    QTRY_VERIFY(area->height() >= 2 * row);
    QVERIFY(area->height() <= 6 * row);
    // What is lit is scrolled into sight.
    line.setLit(u"image"_s);
    CommandToken *image = tokensOf(line).last();
    QTRY_VERIFY(area->viewport()->rect().contains(image->mapTo(area->viewport(), image->rect().center())));
    // A flag and its value stay together.
    const QList<CommandToken *> words = tokensOf(line);
    for (int i = 1; i < words.size(); ++i) {
        if (words.at(i)->piece().word.kind == core::CommandWord::Kind::Value)
            QCOMPARE(words.at(i)->y(), words.at(i - 1)->y());
    }
}

void TestCommandLine::barIsOneRow()
{
    QWidget window;
    auto *line = new CommandLine(u"bar"_s, CommandLine::Look::Bar, &window);
    line->setGeometry(0, 200, 400, 40);
    window.resize(400, 240);
    line->setDeeds({nginx()});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QList<CommandToken *> words = tokensOf(*line);
    for (const CommandToken *token : words)
        QCOMPARE(token->y(), words.first()->y());
    auto *area = part<QScrollArea>(*line, "area");
    const auto seen = [area](const CommandToken *token) {
        return area->viewport()->rect().contains(token->mapTo(area->viewport(), token->rect().center()));
    };
    QVERIFY(!seen(words.last()));
    auto *strip = part<QLabel>(*line, "explanation");
    QVERIFY(strip->isHidden());
    const QRect before = line->geometry();
    words.first()->setFocus();
    QVERIFY(strip->isVisible());
    QVERIFY(strip->geometry().bottom() < line->y());
    QVERIFY(window.rect().contains(strip->geometry()));
    QTest::keyClick(words.first(), Qt::Key_End);
    QTRY_VERIFY(seen(words.last()));
    QCOMPARE(line->geometry(), before);
    part<QWidget>(*line, "copyButton")->setFocus();
    QVERIFY(strip->isHidden());
}

void TestCommandLine::oneHundredWords()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    core::ContainerRequest remove;
    remove.verb = core::ContainerVerb::Remove;
    for (int i = 0; i < 500; ++i)
        remove.ids.append(u"container%1"_s.arg(i));
    line.setDeeds({remove});
    QCOMPARE(tokensOf(line).size(), 100);
    const QList<CommandToken *> all = line.findChildren<CommandToken *>();
    QVERIFY(all.last()->text().contains(u"402"_s));
    QCOMPARE(line.text().split(u' ').size(), 502);
}

void TestCommandLine::readOut()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    line.setDeeds({nginx()});
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(part<QWidget>(line, "words"));
    QVERIFY(root);
    QVERIFY(!root->text(QAccessible::Name).isEmpty());
    QStringList names;
    for (int i = 0; i < root->childCount(); ++i) {
        QAccessibleInterface *child = root->child(i);
        if (child->state().invisible)
            continue;
        names.append(child->text(QAccessible::Name));
        QVERIFY2(!child->text(QAccessible::Description).isEmpty(), qPrintable(names.last()));
    }
    QCOMPARE(names, textsOf(line));
    for (const char *name : {"copyButton", "infoButton", "revealButton"})
        QVERIFY(!part<QWidget>(line, name)->accessibleName().isEmpty());
}

void TestCommandLine::noCommand()
{
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    line.setMirror({});
    line.show();
    QVERIFY(!part<QToolButton>(line, "copyButton")->isEnabled());
    QCOMPARE(tokensOf(line).size(), 0);
    line.setMirror({{}, u"docker has no command for this."_s});
    QCOMPARE(part<QLabel>(line, "note")->text(), u"docker has no command for this."_s);
    QVERIFY(part<QLabel>(line, "note")->isVisible());
}

void TestCommandLine::ringFollowsItsField()
{
    QWidget window;
    auto *edit = new QLineEdit(&window);
    edit->setGeometry(20, 20, 100, 30);
    window.resize(300, 200);
    window.show();
    views::FieldRing ring;
    ring.setTarget(edit);
    const auto *overlay = window.findChild<QWidget *>(u"fieldRing"_s);
    QVERIFY(overlay && overlay->isVisible());
    QVERIFY(overlay->geometry().contains(edit->geometry()));
    edit->move(100, 100);
    QVERIFY(overlay->geometry().contains(edit->geometry()));
    edit->hide();
    QVERIFY(!overlay->isVisible());
    QVERIFY(!ring.target());
    edit->show();
    ring.setTarget(edit);
    QVERIFY(window.findChild<QWidget *>(u"fieldRing"_s)->isVisible());
    ring.setTarget(nullptr);
    QVERIFY(!window.findChild<QWidget *>(u"fieldRing"_s)->isVisible());
}

static const support::TestClass<TestCommandLine> registration("tst_commandline");
#include "tst_commandline.moc"
