#include "core/argv.h"
#include "support/testclass.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class TestArgv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void split_data();
    void split();
    void splitErrors_data();
    void splitErrors();
    void quote_data();
    void quote();
    void wantsShell_data();
    void wantsShell();
    void roundTrip();
#ifndef Q_OS_WIN
    void throughARealShell();
#endif
};

namespace {

/// Arguments of characters that shells care about, the same in every run.
QStringList generated(int count)
{
    static const QString alphabet = u"ab Z09_@%+:,./=-'\"\\$`!#&|;<>()[]{}*?~^\t\n\r한글　é😀\u00a0"_s;
    QRandomGenerator random(20251);
    QStringList arguments{QString(), u"-"_s, u"--"_s, u"="_s, u"=cmd"_s, u"'"_s, u"''"_s, u"\\"_s, u"a\\"_s};
    while (arguments.size() < count) {
        QString argument;
        const auto length = random.bounded(12);
        for (int i = 0; i < length; ++i) {
            const auto at = random.bounded(static_cast<int>(alphabet.size()));
            if (alphabet[at].isSurrogate())
                argument += u"😀"_s;
            else
                argument += alphabet[at];
        }
        arguments.append(argument);
    }
    return arguments;
}

} // namespace

void TestArgv::split_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const QString &line, const QStringList &words) {
        QTest::newRow(qUtf8Printable(line)) << line << words;
    };
    row(QString(), {});
    row(u"   \t "_s, {});
    row(u"nginx -g 'daemon off;'"_s, {u"nginx"_s, u"-g"_s, u"daemon off;"_s});
    row(u"  a   b\tc\nd "_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    row(u"''"_s, {QString()});
    row(u"a '' b"_s, {u"a"_s, QString(), u"b"_s});
    row(u"\"\""_s, {QString()});
    row(u"a\"b c\"d"_s, {u"ab cd"_s});
    row(u"'it'\\''s'"_s, {u"it's"_s});
    row(u"\"say \\\"hi\\\"\""_s, {u"say \"hi\""_s});
    row(u"\"a\\nb\""_s, {u"a\\nb"_s});
    row(u"\"\\$HOME \\` \\\\\""_s, {u"$HOME ` \\"_s});
    row(u"'a\\b'"_s, {u"a\\b"_s});
    row(u"a\\ b"_s, {u"a b"_s});
    row(u"a\\\nb"_s, {u"ab"_s});
    row(u"\"a\\\nb\""_s, {u"ab"_s});
    row(u"\\\nb"_s, {u"b"_s});
    row(u"$HOME *.txt"_s, {u"$HOME"_s, u"*.txt"_s});
    row(u"echo #x"_s, {u"echo"_s, u"#x"_s});
    row(u"한글 '홍 길동'"_s, {u"한글"_s, u"홍 길동"_s});
}

void TestArgv::split()
{
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    const auto result = core::splitArguments(line);
    QVERIFY(result.ok());
    QCOMPARE(*result, words);
}

void TestArgv::splitErrors_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("message");
    QTest::newRow("single") << u"a 'b"_s << u"A single quote (') is opened and not closed."_s;
    QTest::newRow("double") << u"a \"b 'c'"_s << u"A double quote (\") is opened and not closed."_s;
    QTest::newRow("backslash") << u"a \\"_s
                               << u"The line ends with a backslash, which needs a character after it."_s;
}

void TestArgv::splitErrors()
{
    QFETCH(QString, line);
    const auto result = core::splitArguments(line);
    QVERIFY(!result.ok());
    QVERIFY(result.error().kind == core::ErrorKind::Local);
    QTEST(result.error().message, "message");
}

void TestArgv::quote_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("quoted");
    const auto row = [](const QString &argument, const QString &quoted) {
        QTest::newRow(qUtf8Printable(quoted)) << argument << quoted;
    };
    row(QString(), u"''"_s);
    row(u"80:80"_s, u"80:80"_s);
    row(u"KEY=VALUE"_s, u"KEY=VALUE"_s);
    row(u"=x"_s, u"'=x'"_s);
    row(u"-x"_s, u"-x"_s);
    row(u"a b"_s, u"'a b'"_s);
    row(u"it's"_s, u"'it'\\''s'"_s);
    row(u"$(id)"_s, u"'$(id)'"_s);
    row(u"100%"_s, u"100%"_s);
    row(u"@file"_s, u"@file"_s);
    row(u"#1"_s, u"'#1'"_s);
    row(u"~/x"_s, u"'~/x'"_s);
    row(u"hi!"_s, u"'hi!'"_s);
    row(u"C:\\my"_s, u"'C:\\my'"_s);
    row(u"이름=홍길동"_s, u"'이름=홍길동'"_s);
    row(u"a\nb"_s, u"'a\nb'"_s);
}

void TestArgv::quote()
{
    QFETCH(QString, argument);
    QTEST(core::quoteArgument(argument), "quoted");
}

void TestArgv::wantsShell_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("wants");
    const auto row = [](const QString &line, bool wants) {
        QTest::newRow(qUtf8Printable(line)) << line << wants;
    };
    row(QString(), false);
    row(u"nginx -g 'daemon off;'"_s, false);
    row(u"echo $HOME"_s, true);
    row(u"echo '$HOME'"_s, false);
    row(u"echo \"$HOME\""_s, true);
    row(u"echo \\$HOME"_s, false);
    row(u"a | b"_s, true);
    row(u"a \"|\" b"_s, false);
    row(u"a && b"_s, true);
    row(u"a > f"_s, true);
    row(u"ls *.txt"_s, true);
    row(u"a; b"_s, true);
    row(u"a `b`"_s, true);
    row(u"it\\'s ok"_s, false);
    row(u"'open $"_s, false);
}

void TestArgv::wantsShell()
{
    QFETCH(QString, line);
    QTEST(core::wantsShell(line), "wants");
}

void TestArgv::roundTrip()
{
    const auto arguments = generated(5000);
    const auto result = core::splitArguments(core::joinArguments(arguments));
    QVERIFY(result.ok());
    QCOMPARE(*result, arguments);
}

#ifndef Q_OS_WIN
void TestArgv::throughARealShell()
{
    const auto arguments = generated(3000);
    // Some at a time: a command line has a limit.
    for (qsizetype from = 0; from < arguments.size(); from += 500) {
        const auto part = arguments.mid(from, 500);
        const QString script = u"printf '%s\\0' "_s + core::joinArguments(part);
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, script});
        QVERIFY(shell.waitForFinished(20000));
        QCOMPARE(shell.readAllStandardError(), QByteArray());
        auto printed = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(0));
        QCOMPARE(printed.takeLast(), QString());
        QCOMPARE(printed, part);
    }
}
#endif

static const support::TestClass<TestArgv> registration("tst_argv");
#include "tst_argv.moc"
