#include "core/command.h"
#include "core/journal.h"
#include "core/shell.h"
#include "support/testclass.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ContainerVerb;
using core::ExportFormat;
using core::HistoryEntry;

/// Exported files do what they say: scripts are run by a real shell with a docker that only tells its
/// arguments.
class TestHistoryExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#ifndef Q_OS_WIN
    void initTestCase();
    void scriptRuns_data();
    void scriptRuns();
    void onlyWhatWasDoneRuns();
    void nextNeedsTheOneBefore();
    void secretsInScripts();
    void nothingRunsWithoutItsSecrets();
#endif
    void powerShell();
    void studyNotes();
    void explained();
    void removeAll();

#ifndef Q_OS_WIN
private:
    /// What docker was called with, in the order of the calls.
    QList<QStringList> runScript(const QByteArray &script, const QProcessEnvironment &more = {},
                                 const QByteArray &failing = {});
    QList<QStringList> callsSoFar();
    QTemporaryDir m_folder;
#endif
};

namespace {

core::RunRequest run(const QString &image)
{
    core::RunRequest request;
    request.image = image;
    return request;
}

HistoryEntry entryOf(const core::Deed &deed, core::DeedId id = 1,
                     HistoryEntry::State state = HistoryEntry::State::Done, const QString &problem = {})
{
    HistoryEntry entry;
    entry.id = id;
    entry.started = QDateTime(QDate(2026, 3, 1), QTime(12, 0)).addSecs(qint64(id));
    entry.deed = deed;
    entry.mirror = core::mirrorOf(deed);
    entry.state = state;
    entry.problem = problem;
    return entry;
}

HistoryEntry stopOf(const QString &name, core::DeedId id,
                    HistoryEntry::State state = HistoryEntry::State::Done, const QString &problem = {})
{
    return entryOf(core::ContainerRequest{ContainerVerb::Stop, {name}, {}, {}, false, false}, id, state,
                   problem);
}

#ifndef Q_OS_WIN
QList<QStringList> argumentsOf(const QList<HistoryEntry> &entries)
{
    QList<QStringList> calls;
    for (const HistoryEntry &entry : entries) {
        for (const core::Command &command : entry.mirror.commands)
            calls.append(command.arguments().mid(1));
    }
    return calls;
}
#endif

} // namespace

#ifndef Q_OS_WIN
void TestHistoryExport::initTestCase()
{
    QFile docker(m_folder.filePath(u"docker"_s));
    QVERIFY(docker.open(QIODevice::WriteOnly));
    docker.write("#!/bin/sh\n"
                 "printf '%s\\0' \"$#\" \"$@\" >> \"$CALLS\"\n"
                 "test \"$1\" != \"$FAILING\"\n");
    docker.close();
    QVERIFY(docker.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QList<QStringList> TestHistoryExport::runScript(const QByteArray &script, const QProcessEnvironment &more,
                                                const QByteArray &failing)
{
    const QString calls = m_folder.filePath(u"calls"_s);
    QFile::remove(calls);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(more);
    environment.insert(u"PATH"_s, m_folder.path() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"CALLS"_s, calls);
    environment.insert(u"FAILING"_s, QString::fromLatin1(failing));
    QFile file(m_folder.filePath(u"script.sh"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
        return {{u"the script could not be written"_s}};
    file.close();
    for (const QStringList &arguments : {QStringList{u"-n"_s, file.fileName()}, {file.fileName()}}) {
        QProcess shell;
        shell.setProcessEnvironment(environment);
        shell.start(u"/bin/sh"_s, arguments);
        if (!shell.waitForFinished())
            return {{u"the shell did not end"_s}};
        const QByteArray complaints = shell.readAllStandardError();
        if (!complaints.isEmpty())
            return {{QString::fromUtf8(complaints)}};
    }
    return callsSoFar();
}

QList<QStringList> TestHistoryExport::callsSoFar()
{
    QFile told(m_folder.filePath(u"calls"_s));
    if (!told.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> result;
    const QList<QByteArray> words = told.readAll().split('\0');
    for (qsizetype i = 0; i + 1 < words.size();) {
        const int count = words.at(i++).toInt();
        QStringList call;
        for (int n = 0; n < count; ++n)
            call.append(QString::fromUtf8(words.at(i++)));
        result.append(call);
    }
    return result;
}

void TestHistoryExport::scriptRuns_data()
{
    QTest::addColumn<QList<HistoryEntry>>("entries");
    core::RunRequest nasty = run(u"nginx:1.27"_s);
    nasty.name = u"my-web"_s;
    nasty.env = {{u"A"_s, u"한글 🐋 'quoted' \"double\""_s},
                 {u"B"_s, u"line one\nline two\n# no comment\n'"_s},
                 {u"C"_s, u"$(touch no) `id` $HOME \\ !x *"_s},
                 {u"D"_s, u""_s}};
    nasty.command = QStringList{u"sh"_s, u"-c"_s, u"echo \"a && b\"; exit 1"_s, u""_s};
    QTest::newRow("nothing") << QList<HistoryEntry>();
    QTest::newRow("odd values") << QList{entryOf(nasty)};
    QTest::newRow("several") << QList{stopOf(u"a"_s, 1), stopOf(u"b"_s, 2),
                                      entryOf(core::PullRequest{u"x"_s, {}}, 3)};
    QTest::newRow("anew") << QList{
        entryOf(core::RecreateRequest{u"aaa"_s, u"web"_s, u"web-old"_s, true, nasty})};
    QTest::newRow("name like a comment") << QList{entryOf(core::RenameRequest{u"#x"_s, u"-y\nrm z"_s})};
    QTest::newRow("100 kB") << QList{entryOf(core::RenameRequest{u"x"_s, QString(100'000, u'x')})};
}

void TestHistoryExport::scriptRuns()
{
    QFETCH(QList<HistoryEntry>, entries);
    const QByteArray script = core::exported(entries, ExportFormat::ShellScript);
    QVERIFY(script.startsWith("#!/bin/sh\n# "));
    QCOMPARE(runScript(script), argumentsOf(entries));
}

void TestHistoryExport::onlyWhatWasDoneRuns()
{
    using State = HistoryEntry::State;
    HistoryEntry problem = stopOf(u"b"_s, 2, State::Failed, u"No.\nrm -rf x\r\ry\x1b[31m"_s);
    HistoryEntry nothing = entryOf(core::UpdateRequest{}, 5);
    QVERIFY(nothing.mirror.commands.isEmpty());
    core::LogRequest follow;
    const QList<HistoryEntry> entries{
        stopOf(u"f"_s, 9), // sorted by time
        stopOf(u"a"_s, 1),
        problem,
        stopOf(u"c"_s, 3, State::Canceled),
        stopOf(u"d"_s, 4, State::Running),
        nothing,
        entryOf(core::Reading{core::Reading::What::Logs, u"e"_s, {}, follow}, 6),
        entryOf(core::Reading{core::Reading::What::Events, {}, {}, {}}, 7),
        entryOf(core::RenameRequest{u"x"_s, QString(u"a\0b"_s.data(), 3)}, 8)};
    const QByteArray script = core::exported(entries, ExportFormat::ShellScript);
    QCOMPARE(runScript(script), (QList<QStringList>{{u"stop"_s, u"a"_s}, {u"stop"_s, u"f"_s}}));
    for (const char *line :
         {"\n# docker stop b\n", "\n# docker stop c\n", "\n# docker stop d\n", "\n# docker logs -f e\n",
          "\n# docker events\n", "\n# Failed: No.\n# rm -rf x\n", "\n# Still running\n", "\n# Canceled\n",
          "\n# 2026-03-01 12:00:01  Stop a\n", "\n# 12:00:09  Stop f\n"})
        QVERIFY2(script.contains(line), line);
    QVERIFY(!script.contains('\x1b') && !script.contains('\r') && !script.contains('\0'));
}

void TestHistoryExport::nextNeedsTheOneBefore()
{
    const QList<HistoryEntry> entries{
        entryOf(core::RecreateRequest{u"aaa"_s, u"web"_s, u"web-old"_s, true, run(u"nginx"_s)}, 1),
        stopOf(u"b"_s, 2)};
    const auto calls = runScript(core::exported(entries, ExportFormat::ShellScript), {}, "run");
    QStringList verbs;
    for (const QStringList &call : calls)
        verbs.append(call.value(0));
    // The old container must not be removed when the new one did not start.
    QCOMPARE(verbs, (QStringList{u"rename"_s, u"stop"_s, u"run"_s, u"stop"_s}));
    const QByteArray script = core::exported(entries, ExportFormat::PowerShellScript);
    QCOMPARE(script.count("\nif ($LASTEXITCODE -eq 0) { docker "), 3);
    QVERIFY(script.contains("\nif ($LASTEXITCODE -eq 0) { docker rm web-old }\n"));
}

void TestHistoryExport::secretsInScripts()
{
    core::RunRequest request = run(u"mysql"_s);
    request.env = {{u"DB_PASSWORD"_s, u"geheim'1"_s}, {u"LANG"_s, u"ko"_s}};
    core::RunRequest labeled = request;
    labeled.labels = {{u"api-key"_s, u"geheim2"_s}};
    core::RunRequest odd = run(u"mysql"_s);
    odd.env = {{u"db.password"_s, u"geheim3"_s}};
    const QList<HistoryEntry> entries{
        entryOf(request, 1), entryOf(request, 2, HistoryEntry::State::Failed, u"No."_s),
        entryOf(core::RecreateRequest{u"aaa"_s, u"web"_s, u"web-old"_s, true, request}, 3),
        entryOf(core::RecreateRequest{u"aaa"_s, u"web"_s, u"web-old"_s, true, labeled}, 4), entryOf(odd, 5)};
    for (const auto format :
         {ExportFormat::ShellScript, ExportFormat::PowerShellScript, ExportFormat::Markdown})
        QVERIFY(!core::exported(entries, format).contains("geheim"));
    const QByteArray script = core::exported(entries, ExportFormat::ShellScript);
    QVERIFY(script.contains("\n# The value of DB_PASSWORD is not written here."));
    QVERIFY(script.contains("\n# The value of --label is not written here, so this is a comment."));
    QProcessEnvironment environment;
    environment.insert(u"DB_PASSWORD"_s, u"x"_s);
    // Nothing is run with dots in the place of a value.
    const auto calls = runScript(script, environment);
    QCOMPARE(calls.size(), 5);
    const QStringList expected{u"run"_s,         u"-d"_s,      u"--env"_s,
                               u"DB_PASSWORD"_s, // docker takes it from the environment
                               u"--env"_s,       u"LANG=ko"_s, u"mysql"_s};
    QCOMPARE(calls.first(), expected);
    QCOMPARE(calls.last(), (QStringList{u"rm"_s, u"web-old"_s}));
    QVERIFY(core::exported(entries, ExportFormat::Markdown)
                .contains(QByteArray("DB_PASSWORD=" + core::secretDots().toUtf8())));
}

/// Not even the old container gets another name.
void TestHistoryExport::nothingRunsWithoutItsSecrets()
{
    core::RunRequest request = run(u"mysql"_s);
    request.env = {{u"DB_PASSWORD"_s, u"geheim"_s}};
    const QList<HistoryEntry> entries{
        stopOf(u"a"_s, 1),
        entryOf(core::RecreateRequest{u"aaa"_s, u"web"_s, u"web-old"_s, true, request}, 2)};
    QByteArray script = core::exported(entries, ExportFormat::ShellScript);
    const auto complaints = runScript(script);
    QCOMPARE(complaints.size(), 1);
    QVERIFY(complaints.first().first().contains(u"DB_PASSWORD"_s));
    QCOMPARE(callsSoFar(), (QList<QStringList>{{u"stop"_s, u"a"_s}}));
    // A value written into the script reaches docker, too.
    script.replace("#!/bin/sh\n", "#!/bin/sh\nDB_PASSWORD=x\n");
    QCOMPARE(runScript(script).size(), 5);
    QVERIFY(core::exported(entries, ExportFormat::PowerShellScript)
                .contains("\nif (-not $env:DB_PASSWORD) { throw 'DB_PASSWORD' }\ndocker rename "));
}

#endif

void TestHistoryExport::powerShell()
{
    core::RunRequest request = run(u"nginx"_s);
    request.env = {{u"A"_s, u"it's 한글"_s}};
    const QByteArray script = core::exported({entryOf(request)}, ExportFormat::PowerShellScript);
    QVERIFY(script.startsWith("\xEF\xBB\xBF#Requires -Version 7.3\n# "));
    QVERIFY(script.endsWith("\ndocker run -d --env 'A=it''s 한글' nginx\n"));
    QCOMPARE(script.count("\xEF\xBB\xBF"), 1);
}

void TestHistoryExport::studyNotes()
{
    const QList<HistoryEntry> entries{stopOf(u"a_b"_s, 2, HistoryEntry::State::Failed, u"<b>No</b> | *"_s),
                                      entryOf(core::PullRequest{u"nginx"_s, {}}, 1)};
    const QString text = QString::fromUtf8(core::exported(entries, ExportFormat::Markdown));
    QVERIFY(text.startsWith(
        u"# Docker study notes\n\n## 2026-03-01 12:00:01 · Pull nginx\n\n```sh\ndocker pull nginx\n```\n"_s));
    QVERIFY(text.contains(u"\n## 12:00:02 · Stop a\\_b\n\nFailed: \\<b\\>No\\</b\\> \\| \\*\n\n```sh\n"_s));
    const QString explanation = core::topicText(u"stop"_s);
    QVERIFY(!explanation.isEmpty() && text.contains(u"| `stop` | "_s));
}

void TestHistoryExport::explained()
{
    core::RunRequest request = run(u"nginx"_s);
    request.name = u"web"_s;
    request.command = QStringList{u"echo"_s, u"a|b ``` c"_s};
    const QString text = core::explainedMarkdown(core::mirrorOf(request));
    QVERIFY2(text.startsWith(u"````sh\ndocker run -d --name web nginx echo 'a|b ``` c'\n````\n\n| "_s),
             qPrintable(text));
    QVERIFY(text.contains(u"\n| --- | --- |\n"_s));
    QVERIFY(text.contains(u"\n| `--name web` | "_s)); // a flag and its value are one thing
    QVERIFY(text.contains(u"\n| `run` | "_s));
    QVERIFY(text.contains(u"a\\|b ``` c"_s));
    // Every row has two cells.
    static const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u"| "_s))
            QVERIFY2(line.count(bar) == 3, qPrintable(line));
    }
    QCOMPARE(core::explainedMarkdown({{}, u"No *command*."_s}), u"No \\*command\\*.\n"_s);
    QCOMPARE(core::explainedMarkdown({}), QString());
}

void TestHistoryExport::removeAll()
{
    const QList<HistoryEntry> entries{entryOf(core::RemoveAllRequest{})};
    const QByteArray script = core::exported(entries, ExportFormat::ShellScript);
    QVERIFY(script.endsWith("\ndocker rm -f $(docker ps -aq)\n"));
    const QString text = core::explainedMarkdown(entries.first().mirror);
    QVERIFY(text.contains(u"| `-aq` | "_s));
}

static const support::TestClass<TestHistoryExport> made("tst_historyexport");

#include "tst_historyexport.moc"
