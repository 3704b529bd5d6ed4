#include "commandparts.h"
#include "support/testclass.h"
#include "views/shellchoice.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace commandparts;

namespace {

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

} // namespace

/// What is shown and copied for which shell, and what is not told.
class TestCommandCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreDotsUntilRevealed();
    void copiesForShells();
    void whatAShellCannotExpress();
    void whatCmdMayChange();
    void requestsAreOffered();
    void whatIsNotSaidYet();
    void commandsOfOtherCommands();

private:
    views::ShellChoice m_shell;
};

void TestCommandCopy::secretsAreDotsUntilRevealed()
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

void TestCommandCopy::copiesForShells()
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

void TestCommandCopy::whatAShellCannotExpress()
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
    auto *problem = part<QLabel>(line, "explanation");
    QVERIFY(!problem->text().contains(reason.toHtmlEscaped()));
    m_shell.setShell(core::Shell::Cmd);
    QVERIFY(problem->text().contains(reason.toHtmlEscaped()));
    QCOMPARE(line.text(), QString());
    QVERIFY(tokensOf(line).size() > 5);
    m_shell.setShell(core::Shell::Posix);
}

void TestCommandCopy::whatCmdMayChange()
{
    m_shell.setShell(core::Shell::Posix);
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    core::RunRequest run = nginx();
    run.env = {core::EnvVar::fromText(u"A=%PATH%"_s)};
    line.setDeeds({run});
    QAction *cmd = entry(line, u"cmd"_s);
    QVERIFY(cmd);
    QVERIFY(cmd->isEnabled());
    const QString note = core::shellNote(line.mirror().commands, core::Shell::Cmd);
    QVERIFY(!note.isEmpty());
    QCOMPARE(cmd->toolTip(), note);
    auto *told = part<QLabel>(line, "explanation");
    QVERIFY(!told->text().contains(note.toHtmlEscaped()));
    m_shell.setShell(core::Shell::Cmd);
    QVERIFY(told->text().contains(note.toHtmlEscaped()));
    QVERIFY(!line.text().isEmpty());
    m_shell.setShell(core::Shell::Posix);
}

void TestCommandCopy::requestsAreOffered()
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

void TestCommandCopy::whatIsNotSaidYet()
{
    m_shell.setShell(core::Shell::Posix);
    core::Endpoint endpoint;
    endpoint.address = u"/var/run/docker.sock"_s;
    m_shell.setEngine(endpoint, u"1.41"_s);
    CommandLine line(u"mirror"_s, CommandLine::Look::Block);
    line.setDeeds({core::RenameRequest{u"web"_s, {}}});
    const CommandToken *name = tokensOf(line).last();
    QCOMPARE(name->text(), u"NEW_NAME"_s);
    QVERIFY(name->isPlaceholder());
    QVERIFY(!tokenOf(line, u"web"_s)->isPlaceholder());
    const QString meaning = core::topicText(name->piece().word.topic);
    QVERIFY2(name->accessibleDescription().size() > meaning.size(), "told to be a placeholder");
    // A command can be completed where it is pasted, and the line says so; a request cannot.
    entry(line, u"posix"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"docker rename web NEW_NAME"_s);
    QVERIFY(part<QLabel>(line, "explanation")->text().contains(u"NEW_NAME"_s));
    for (const QString &key : {u"http"_s, u"curl"_s}) {
        QVERIFY(!entry(line, key)->isEnabled());
        QVERIFY(entry(line, key)->toolTip().contains(u"NEW_NAME"_s));
    }
    // The same word is no placeholder when somebody wants it.
    line.setDeeds({core::RenameRequest{u"web"_s, u"NEW_NAME"_s}});
    QVERIFY(!tokensOf(line).last()->isPlaceholder());
    QVERIFY(entry(line, u"http"_s)->isEnabled());
    m_shell.setEngine({}, {});
}

void TestCommandCopy::commandsOfOtherCommands()
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

static const support::TestClass<TestCommandCopy> registration("tst_commandcopy");
#include "tst_commandcopy.moc"
