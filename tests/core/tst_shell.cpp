#include "core/shell.h"
#include "nastyarguments.h"
#include "support/testclass.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Command;
using core::CommandWord;
using core::Shell;

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void refused();
    void keys();
    void flags();
    void notes();
    void percentForCmd();
    void sources();
    void differing();
    void wrapped_data();
    void wrapped();
    void tooLongForCmd();
#ifndef Q_OS_WIN
    void throughRealShells_data();
    void throughRealShells();
    void wrappedThroughARealShell();
#endif
};

namespace {

QString textOf(const core::Result<QString> &result)
{
    return result ? *result : u"error: "_s + result.error().message;
}

Command command(const QString &words, const QString &source = {})
{
    const auto read = [](const QString &line) {
        QList<CommandWord> out;
        bool isValue = false;
        for (const auto &text : line.split(u' ', Qt::SkipEmptyParts)) {
            CommandWord word;
            word.text = text;
            if (out.isEmpty())
                word.kind = CommandWord::Kind::Program;
            else if (out.size() == 1)
                word.kind = CommandWord::Kind::Verb;
            else if (text.startsWith(u'-'))
                word.kind = CommandWord::Kind::Flag;
            else
                word.kind = isValue ? CommandWord::Kind::Value : CommandWord::Kind::Operand;
            isValue = QStringList{u"-p"_s, u"-e"_s, u"-v"_s, u"--name"_s}.contains(text);
            out.append(word);
        }
        return out;
    };
    return {read(words), read(source)};
}

} // namespace

void TestShell::table_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("expected"); // POSIX, PowerShell 7, 5.1, cmd; the last = the one before it
    int number = 0;
    const auto row = [&number](const QString &value, const QStringList &expected) {
        QTest::addRow("%02d %s", ++number, qUtf8Printable(value)) << value << expected;
    };
    const auto same = [&row](const QString &value) {
        row(value, {value, value, value, value});
    };
    same(u"80:80"_s);
    row({}, {u"''"_s, u"''"_s, u"'\"\"'"_s, u"\"\""_s});
    row(u"a b"_s, {u"'a b'"_s, u"'a b'"_s, u"'a b'"_s, u"\"a b\""_s});
    row(u"it's"_s, {u"'it'\\''s'"_s, u"'it''s'"_s, u"'it''s'"_s, u"it's"_s});
    row(u"say \"hi\""_s,
        {u"'say \"hi\"'"_s, u"'say \"hi\"'"_s, u"'say \\\"hi\\\"'"_s, u"^\"say \\^\"hi\\^\"^\""_s});
    row(u"{\"a\":\"b c\"}"_s, {u"'{\"a\":\"b c\"}'"_s, u"'{\"a\":\"b c\"}'"_s, u"'{\\\"a\\\":\\\"b c\\\"}'"_s,
                               u"^\"{\\^\"a\\^\":\\^\"b c\\^\"}^\""_s});
    row(u"$HOME"_s, {u"'$HOME'"_s, u"'$HOME'"_s, u"'$HOME'"_s, u"$HOME"_s});
    row(u"$(id)"_s, {u"'$(id)'"_s, u"'$(id)'"_s, u"'$(id)'"_s, u"\"$(id)\""_s});
    row(u"100%"_s, {u"100%"_s, u"'100%'"_s, u"'100%'"_s, u"100^%"_s});
    row(u"%PATH%"_s, {u"%PATH%"_s, u"'%PATH%'"_s, u"'%PATH%'"_s, u"^%PATH^%"_s});
    row(u"hi!"_s, {u"'hi!'"_s, u"'hi!'"_s, u"'hi!'"_s, u"hi^!"_s});
    const auto quoted = [&row](const QString &value, const QString &cmd) {
        const QString single = u'\'' + value + u'\'';
        row(value, {single, single, single, cmd});
    };
    quoted(u"a^b"_s, u"\"a^b\""_s);
    quoted(u"a & b"_s, u"\"a & b\""_s);
    quoted(u"a|b"_s, u"\"a|b\""_s);
    quoted(u"`id`"_s, u"`id`"_s);
    quoted(u"line1\nline2"_s,
           u"error: A value holds a line break, which cannot be typed in cmd. PowerShell can do it."_s);
    quoted(u"이름=홍길동"_s, u"\"이름=홍길동\""_s);
    quoted(u"한글 이름"_s, u"\"한글 이름\""_s);
    row(u"-x"_s, {u"-x"_s, u"'-x'"_s, u"'-x'"_s, u"-x"_s});
    row(u"--"_s, {u"--"_s, u"'--'"_s, u"'--'"_s, u"--"_s});
    quoted(u"C:\\my dir"_s, u"\"C:\\my dir\""_s);
    row(u"a\\\"b"_s, {u"'a\\\"b'"_s, u"'a\\\"b'"_s, u"'a\\\\\\\"b'"_s, u"^\"a\\\\\\^\"b^\""_s});
    row(u"type=bind,\"source=/a,b\",target=/x"_s,
        {u"'type=bind,\"source=/a,b\",target=/x'"_s, u"'type=bind,\"source=/a,b\",target=/x'"_s,
         u"'type=bind,\\\"source=/a,b\\\",target=/x'"_s,
         u"^\"type=bind,\\^\"source=/a,b\\^\",target=/x^\""_s});
    row(u"‘it’s’"_s, {u"'‘it’s’'"_s, u"'‘‘it’’s’’'"_s, u"'‘‘it’’s’’'"_s, u"‘it’s’"_s});
    quoted(u"–dash"_s, u"–dash"_s);
    quoted(u"*.txt"_s, u"*.txt"_s);
    quoted(u"~/x"_s, u"~/x"_s);
    row(u"@file"_s, {u"@file"_s, u"'@file'"_s, u"'@file'"_s, u"@file"_s});
    row(u"a,b"_s, {u"a,b"_s, u"'a,b'"_s, u"'a,b'"_s, u"\"a,b\""_s});
    quoted(u"#1"_s, u"#1"_s);
    quoted(u"\u00a0"_s, u"\"\u00a0\""_s);
    quoted(u"₩"_s, u"₩"_s);
    // Beyond the table.
    same(u"KEY=VALUE"_s);
    quoted(u"　"_s, u"\"　\""_s);
    quoted(u"a\tb"_s, u"\"a\tb\""_s);
    row(u"C:\\my dir\\"_s,
        {u"'C:\\my dir\\'"_s, u"'C:\\my dir\\'"_s, u"'C:\\my dir\\\\'"_s, u"\"C:\\my dir\\\\\""_s});
    row(u"C:\\data\\"_s, {u"'C:\\data\\'"_s, u"C:\\data\\"_s, u"C:\\data\\"_s, u"C:\\data\\"_s});
    row(u"\\\\server\\share"_s,
        {u"'\\\\server\\share'"_s, u"\\\\server\\share"_s, u"\\\\server\\share"_s, u"\\\\server\\share"_s});
    quoted(u"[::1]:80:80"_s, u"[::1]:80:80"_s);
    row(u"=cmd"_s, {u"'=cmd'"_s, u"=cmd"_s, u"=cmd"_s, u"=cmd"_s});
    row(u"\""_s, {u"'\"'"_s, u"'\"'"_s, u"'\\\"'"_s, u"^\"\\^\"^\""_s});
    row(u"'"_s, {u"''\\'''"_s, u"''''"_s, u"''''"_s, u"'"_s});
    row(u"%OS% x"_s, {u"'%OS% x'"_s, u"'%OS% x'"_s, u"'%OS% x'"_s, u"^\"^%OS^% x^\""_s});
}

void TestShell::table()
{
    QFETCH(QString, value);
    QFETCH(QStringList, expected);
    const QStringList found{
        textOf(core::quoted(value, Shell::Posix)), textOf(core::quoted(value, Shell::PowerShell)),
        textOf(core::quoted(value, Shell::WindowsPowerShell)), textOf(core::quoted(value, Shell::Cmd))};
    QCOMPARE(found, expected);
}

void TestShell::refused()
{
    const QString nul = u"a"_s + QChar(u'\0') + u'b';
    auto asFlag = command(u"docker run --name nginx"_s);
    asFlag.words[2].text = u"--"_s + nul;
    auto asValue = command(u"docker run --name web nginx"_s);
    asValue.words[3].text = nul;
    auto asSource = command(u"docker rm"_s, u"docker ps x"_s);
    asSource.source[2].text = nul;
    auto asSubstitution = command(u"docker rm x"_s);
    asSubstitution.words[2] = {u"$("_s + nul + u')', CommandWord::Kind::Substitution, {}, {}, -1, false};
    for (const auto shell : {Shell::Posix, Shell::PowerShell, Shell::WindowsPowerShell, Shell::Cmd}) {
        for (const auto &refusedOne : {asFlag, asValue, asSource, asSubstitution}) {
            const auto line = core::commandLine(refusedOne, shell);
            QVERIFY(!line.ok());
            QVERIFY(line.error().kind == core::ErrorKind::Local);
            QVERIFY2(line.error().message.contains(u"NUL"), qUtf8Printable(line.error().message));
            QVERIFY(!core::wrappedCommandLine(refusedOne, shell).ok());
        }
        QVERIFY(!core::quoted(nul, shell).ok());
    }
    QVERIFY(!core::quoted(u"a\rb"_s, Shell::Cmd).ok());
    QVERIFY(core::quoted(u"a\r\nb"_s, Shell::PowerShell).ok());
}

void TestShell::keys()
{
    for (const auto shell : {Shell::Posix, Shell::PowerShell, Shell::WindowsPowerShell, Shell::Cmd}) {
        QVERIFY(core::shellOfKey(core::shellKey(shell)) == shell);
        QVERIFY(!core::shellName(shell).isEmpty());
    }
    QVERIFY(!core::shellOfKey(u"fish"_s));
    QCOMPARE(core::shellKey(Shell::WindowsPowerShell), u"windowspowershell"_s);
#ifdef Q_OS_UNIX
    QVERIFY(core::shellOfThisSystem() == Shell::Posix);
#endif
}

void TestShell::flags()
{
    auto run = command(u"docker run -d --name x -p 80:80 nginx"_s);
    run.words[4].text = u"-x"_s;
    run.words.insert(7, {u"--label=a b"_s, CommandWord::Kind::Flag, {}, {}, -1, false});
    run.words.insert(8, {u"-v.x:y"_s, CommandWord::Kind::Flag, {}, {}, -1, false});
    run.words.append({u"--"_s, CommandWord::Kind::Operand, {}, {}, -1, false});
    QCOMPARE(textOf(core::commandLine(run, Shell::PowerShell)),
             u"docker run -d --name '-x' -p 80:80 '--label=a b' '-v.x:y' nginx '--'"_s);
    QCOMPARE(textOf(core::commandLine(run, Shell::Posix)),
             u"docker run -d --name -x -p 80:80 '--label=a b' -v.x:y nginx --"_s);
    QCOMPARE(textOf(core::commandLine(run, Shell::Cmd)),
             u"docker run -d --name -x -p 80:80 \"--label=a b\" -v.x:y nginx --"_s);
    QCOMPARE(textOf(core::commandLine({}, Shell::Posix)), QString());
}

/// The commands of the course, letter for letter in each shell.
void TestShell::notes()
{
    for (const auto &line :
         {u"docker run -p 80:80 --name hellonginx nginx"_s, u"docker rm hellonginx"_s, u"docker image ls"_s,
          u"docker run -d --name web nginx"_s, u"docker rm -f web"_s, u"docker image inspect nginx"_s,
          u"docker container inspect web"_s, u"docker run --env KEY=VALUE nginx"_s}) {
        for (const auto shell : {Shell::Posix, Shell::PowerShell, Shell::WindowsPowerShell, Shell::Cmd})
            QCOMPARE(textOf(core::commandLine(command(line), shell)), line);
    }
}

void TestShell::percentForCmd()
{
    const auto variable = command(u"docker run -e A=%PATH% nginx"_s);
    QVERIFY(core::shellNote({variable}, Shell::Cmd).contains(u"PowerShell"_s));
    QVERIFY(core::shellNote({command(u"docker ps"_s), variable}, Shell::Cmd).contains(u"PowerShell"_s));
    for (const auto shell : {Shell::Posix, Shell::PowerShell, Shell::WindowsPowerShell})
        QCOMPARE(core::shellNote({variable}, shell), QString());
    for (const auto &line : {u"docker run -e A=100% nginx"_s, u"docker run -e A=1% -e B=2% nginx"_s,
                             u"docker run -e A=%% nginx"_s, u"docker ps"_s})
        QCOMPARE(core::shellNote({command(line)}, Shell::Cmd), QString());
}

void TestShell::sources()
{
    const auto all = command(u"docker rm -f"_s, u"docker ps -aq"_s);
    auto pasted = command(u"docker rm -f x"_s);
    pasted.words.last() = {u"$(docker ps -aq)"_s, CommandWord::Kind::Substitution, {}, {}, -1, false};
    for (const auto &one : {all, pasted}) {
        QCOMPARE(textOf(core::commandLine(one, Shell::Posix)), u"docker rm -f $(docker ps -aq)"_s);
        for (const auto shell : {Shell::PowerShell, Shell::WindowsPowerShell})
            QCOMPARE(textOf(core::commandLine(one, shell)),
                     u"docker ps -aq | ForEach-Object {docker rm -f $_}"_s);
        QCOMPARE(textOf(core::commandLine(one, Shell::Cmd)),
                 u"for /f %i in ('docker ps -aq') do docker rm -f %i"_s);
    }
    auto filtered = command(u"docker rm -f"_s, u"docker ps -q --filter x"_s);
    filtered.source.last().text = u"label=a"_s;
    QCOMPARE(textOf(core::commandLine(filtered, Shell::Cmd)),
             u"for /f %i in ('docker ps -q --filter \"label=a\"') do docker rm -f %i"_s);
    filtered.source.last().text = u"label=100%"_s;
    QVERIFY(!core::commandLine(filtered, Shell::Cmd).ok());
    auto percent = all;
    percent.words.append({u"50%i"_s, CommandWord::Kind::Operand, {}, {}, -1, false});
    QVERIFY(!core::commandLine(percent, Shell::Cmd).ok());
    QCOMPARE(textOf(core::commandLine(percent, Shell::Posix)), u"docker rm -f 50%i $(docker ps -aq)"_s);
}

void TestShell::differing()
{
    const QList all{Shell::Posix, Shell::PowerShell, Shell::WindowsPowerShell, Shell::Cmd};
    const auto plain = command(u"docker rm web"_s);
    QCOMPARE(core::differingShells({plain}, Shell::Cmd), QList{Shell::Cmd});
    const auto removeAll = command(u"docker rm -f"_s, u"docker ps -aq"_s);
    QCOMPARE(core::differingShells({plain, removeAll}, Shell::Posix),
             (QList{Shell::Posix, Shell::PowerShell, Shell::Cmd}));
    QCOMPARE(core::differingShells({removeAll}, Shell::WindowsPowerShell),
             (QList{Shell::WindowsPowerShell, Shell::Posix, Shell::Cmd}));
    auto nasty = plain;
    nasty.words.last().text = u"it's \"x\""_s;
    QCOMPARE(core::differingShells({nasty}, Shell::Posix), all);
    nasty.words.last().text = u"it's \"x\"\n"_s;
    QCOMPARE(core::differingShells({nasty}, Shell::Posix),
             (QList{Shell::Posix, Shell::PowerShell, Shell::WindowsPowerShell}));
    QCOMPARE(core::differingShells({nasty}, Shell::Cmd).first(), Shell::Cmd);
}

void TestShell::wrapped_data()
{
    QTest::addColumn<Shell>("shell");
    QTest::addColumn<QString>("text");
    QTest::newRow("posix") << Shell::Posix
                           << u"docker run \\\n  -d \\\n  --name web \\\n  -p 80:80 \\\n  nginx echo hi"_s;
    QTest::newRow("powershell") << Shell::PowerShell
                                << u"docker run `\n  -d `\n  --name web `\n  -p 80:80 `\n  nginx echo hi"_s;
    QTest::newRow("cmd") << Shell::Cmd
                         << u"docker run ^\n  -d ^\n  --name web ^\n  -p 80:80 ^\n  nginx echo hi"_s;
}

void TestShell::wrapped()
{
    QFETCH(Shell, shell);
    QFETCH(QString, text);
    const auto run = command(u"docker run -d --name web -p 80:80 nginx echo hi"_s);
    QCOMPARE(textOf(core::wrappedCommandLine(run, shell, 20)), text);
    QCOMPARE(textOf(core::wrappedCommandLine(run, shell)), textOf(core::commandLine(run, shell)));
}

void TestShell::tooLongForCmd()
{
    auto run = command(u"docker run nginx"_s);
    run.words.last().text = QString(8191 - 11, u'x');
    QVERIFY(core::commandLine(run, Shell::Cmd).ok());
    run.words.last().text += u'x';
    const auto line = core::commandLine(run, Shell::Cmd);
    QVERIFY(!line.ok());
    QVERIFY2(line.error().message.contains(u"PowerShell"), qUtf8Printable(line.error().message));
    QVERIFY(core::commandLine(run, Shell::PowerShell).ok());
}

#ifndef Q_OS_WIN

namespace {

/// What `printf '%s\0'` of the shell says of this text, which are arguments.
QByteArray printed(const QStringList &shell, const QString &text)
{
    const QTemporaryDir folder;
    QFile script(folder.filePath(u"script"_s));
    if (!script.open(QIODevice::WriteOnly))
        return "no script";
    script.write("printf '%s\\0' " + text.toUtf8() + "\n");
    script.close();
    QProcess process;
    process.start(shell.first(), shell.mid(1) + QStringList{script.fileName()});
    if (!process.waitForFinished(30000))
        return "no " + shell.first().toUtf8();
    return process.readAllStandardError() + process.readAllStandardOutput();
}

} // namespace

void TestShell::throughRealShells_data()
{
    QTest::addColumn<QStringList>("shell");
    QTest::newRow("sh") << QStringList{u"sh"_s};
    QTest::newRow("bash") << QStringList{u"bash"_s};
#ifdef Q_OS_LINUX
    QTest::newRow("dash") << QStringList{u"dash"_s};
    QTest::newRow("busybox ash") << QStringList{u"busybox"_s, u"ash"_s};
#endif
}

void TestShell::throughRealShells()
{
    QFETCH(QStringList, shell);
    QStringList texts;
    QByteArray expected;
    for (const auto &argument : nastyArguments(5000, u"\n\r\x01\x7f\u2028"_s)) {
        texts.append(textOf(core::quoted(argument, Shell::Posix)));
        expected += argument.toUtf8() + '\0';
    }
    const auto found = printed(shell, texts.join(u' '));
    // Not QCOMPARE: it would print all of both.
    QVERIFY2(found == expected, found.left(200).constData());
}

void TestShell::wrappedThroughARealShell()
{
    Command long_;
    QByteArray expected;
    for (const auto &argument : nastyArguments(500, u"\n"_s)) {
        CommandWord word;
        word.text = argument;
        word.kind = argument.startsWith(u'-') ? CommandWord::Kind::Flag : CommandWord::Kind::Operand;
        long_.words.append(word);
        expected += argument.toUtf8() + '\0';
    }
    const auto text = textOf(core::wrappedCommandLine(long_, Shell::Posix));
    QVERIFY(text.contains(u" \\\n  -"_s));
    QVERIFY(printed({u"sh"_s}, text) == expected);
}

#endif

static const support::TestClass<TestShell> registration("tst_shell");
#include "tst_shell.moc"
