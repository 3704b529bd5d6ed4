#include "core/shellinput.h"
#include "nastyarguments.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Shell;

class TestShellInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void unquote_data();
    void unquote();
    void openQuote_data();
    void openQuote();
    void wrappedRoundTrip();
    void notes_data();
    void notes();
    void words_data();
    void words();
    void guess_data();
    void guess();
    void ownCommands();
    void latin_data();
    void latin();
    void hugeTexts();
};

namespace {

const QList<Shell> Shells{Shell::Posix, Shell::PowerShell, Shell::WindowsPowerShell, Shell::Cmd};

void addShells()
{
    QTest::addColumn<Shell>("shell");
    for (const auto shell : Shells)
        QTest::newRow(qUtf8Printable(core::shellKey(shell))) << shell;
}

} // namespace

void TestShellInput::roundTrip_data()
{
    addShells();
}

void TestShellInput::roundTrip()
{
    QFETCH(Shell, shell);
    auto arguments = nastyArguments(5000, shell == Shell::Cmd ? QString() : u"\n\r\u2028"_s);
    arguments.append(QString(QChar(0xd800)) + u'x');
    QStringList texts;
    QStringList taken;
    for (const auto &argument : std::as_const(arguments)) {
        const auto text = core::quoted(argument, shell);
        if (!text && shell == Shell::WindowsPowerShell && argument.contains(u'"'))
            continue;
        QVERIFY(text.ok());
        taken.append(argument);
        const auto back = core::unquote(*text, shell);
        QVERIFY2(back.ok(), qUtf8Printable(*text));
        QCOMPARE(*back, QStringList{argument});
        texts.append(*text);
    }
    const auto all = core::unquote(texts.join(u' '), shell);
    QVERIFY(all.ok());
    QVERIFY(*all == taken);
    QVERIFY(taken.size() > arguments.size() * 9 / 10);
}

void TestShellInput::unquote_data()
{
    QTest::addColumn<Shell>("shell");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    int number = 0;
    const auto row = [&number](Shell shell, const QString &line, const QStringList &words) {
        QTest::addRow("%02d %s", ++number, qUtf8Printable(line)) << shell << line << words;
    };
    row(Shell::Posix, u"a \"b c\" 'd'\\''e'"_s, {u"a"_s, u"b c"_s, u"d'e"_s});
    row(Shell::PowerShell, u"a \"b `\"c`\" \"\"d\"\" $x\" 'it''s'"_s,
        {u"a"_s, u"b \"c\" \"d\" $x"_s, u"it's"_s});
    row(Shell::PowerShell, u"a ` b `\n  c`td"_s, {u"a"_s, u" b"_s, u"c\td"_s});
    row(Shell::PowerShell, u"“a b” ‘c‘‘d’"_s, {u"a b"_s, u"c‘d"_s});
    row(Shell::PowerShell, u"'a'b c'd e'f"_s, {u"a"_s, u"b"_s, u"cd ef"_s});
    row(Shell::PowerShell, u"'' x"_s, {QString(), u"x"_s});
    row(Shell::WindowsPowerShell, u"'' x '\"\"'"_s, {u"x"_s, QString()});
    row(Shell::WindowsPowerShell, u"'{\"a\":1}' '{\\\"a\\\":1}'"_s, {u"{a:1}"_s, u"{\"a\":1}"_s});
    // 5.1 sees no blank outside of quotes, and so puts none around.
    row(Shell::WindowsPowerShell, u"'{\\\"a\\\":\\\"b c\\\"}'"_s, {u"{\"a\":\"b"_s, u"c\"}"_s});
    row(Shell::WindowsPowerShell, u"'3\\\" of snow'"_s, {u"3\""_s, u"of"_s, u"snow"_s});
    row(Shell::WindowsPowerShell, u"'say \\\"hi you\\\"'"_s, {u"say \"hi you\""_s});
    row(Shell::WindowsPowerShell, u"'a b\\\\'"_s, {u"a b\\"_s});
    row(Shell::Cmd, u"a \"b c\" d'e f'"_s, {u"a"_s, u"b c"_s, u"d'e"_s, u"f'"_s});
    row(Shell::Cmd, u"a^ b ^& \"c^d\" ^\n e"_s, {u"a"_s, u"b"_s, u"&"_s, u"c^d"_s, u"e"_s});
    row(Shell::Cmd, u"\"C:\\my dir\\\\\" a\\\\b \"\""_s, {u"C:\\my dir\\"_s, u"a\\\\b"_s, QString()});
    row(Shell::Cmd, u"^%PATH^% %x"_s, {u"%PATH%"_s, u"%x"_s});
    for (const auto shell : Shells)
        row(shell, u"  "_s, {});
}

void TestShellInput::unquote()
{
    QFETCH(Shell, shell);
    QFETCH(QString, line);
    const auto words = core::unquote(line, shell);
    QVERIFY(words.ok());
    QTEST(*words, "words");
}

void TestShellInput::openQuote_data()
{
    addShells();
}

void TestShellInput::openQuote()
{
    QFETCH(Shell, shell);
    const auto words = core::unquote(u"docker run \"a b"_s, shell);
    QVERIFY(!words.ok());
    QVERIFY(words.error().kind == core::ErrorKind::Local);
    QVERIFY(words.error().message.contains(u'"'));
}

void TestShellInput::wrappedRoundTrip()
{
    core::Command command;
    for (const auto &text : {u"docker"_s, u"run"_s, u"-d"_s, u"--label=a b"_s, u"it's"_s, u"x \"y z\""_s}) {
        core::CommandWord word;
        word.text = text;
        word.kind = text.startsWith(u'-') ? core::CommandWord::Kind::Flag : core::CommandWord::Kind::Operand;
        command.words.append(word);
    }
    for (const auto shell : Shells) {
        const auto line = core::wrappedCommandLine(command, shell, 10);
        QVERIFY(line.ok() && line->contains(u'\n'));
        const auto words = core::unquote(*line, shell);
        QVERIFY(words.ok());
        QCOMPARE(*words,
                 (QStringList{u"docker"_s, u"run"_s, u"-d"_s, u"--label=a b"_s, u"it's"_s, u"x \"y z\""_s}));
        QCOMPARE(core::readPasted(*line, shell).words, *words);
    }
    const auto word = [](const QString &text, core::CommandWord::Kind kind = core::CommandWord::Kind::Flag) {
        core::CommandWord out;
        out.text = text;
        out.kind = kind;
        return out;
    };
    const core::Command removeAll{
        {word(u"docker"_s, core::CommandWord::Kind::Program), word(u"rm"_s), word(u"-f"_s)},
        {word(u"docker"_s), word(u"ps"_s), word(u"-aq"_s)}};
    for (const auto shell : Shells) {
        const auto line = core::wrappedCommandLine(removeAll, shell, 10);
        QVERIFY(line.ok() && line->contains(u'\n'));
        for (const auto &given : {std::optional(shell), std::optional<Shell>()}) {
            const auto pasted = core::readPasted(*line, given);
            QCOMPARE(pasted.words, (QStringList{u"docker"_s, u"rm"_s, u"-f"_s, u"$(docker ps -aq)"_s}));
            QVERIFY(pasted.findings.isEmpty());
        }
    }
}

/// Lines of the course notes as they are pasted, with the backticks and without.
void TestShellInput::notes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const QString &line, const QStringList &words) {
        QTest::newRow(qUtf8Printable(line)) << line << words;
    };
    const QStringList removeAll{u"docker"_s, u"rm"_s, u"-f"_s, u"$(docker ps -aq)"_s};
    row(u"docker rm -f $(docker ps -aq)"_s, removeAll);
    row(u"docker ps -aq | ForEach-Object {docker rm -f $_}"_s, removeAll);
    row(u"docker run -p 80:80 --name hellonginx nginx"_s,
        {u"docker"_s, u"run"_s, u"-p"_s, u"80:80"_s, u"--name"_s, u"hellonginx"_s, u"nginx"_s});
    row(u"docker rm hellonginx"_s, {u"docker"_s, u"rm"_s, u"hellonginx"_s});
    row(u"docker image ls"_s, {u"docker"_s, u"image"_s, u"ls"_s});
    row(u"docker image ls ${name}"_s, {u"docker"_s, u"image"_s, u"ls"_s, u"${name}"_s});
    row(u"docker run -d --name ${컨테이너 명} ${이미지 명}"_s,
        {u"docker"_s, u"run"_s, u"-d"_s, u"--name"_s, u"${컨테이너 명}"_s, u"${이미지 명}"_s});
    row(u"docker rm -f {컨테이너 명}"_s, {u"docker"_s, u"rm"_s, u"-f"_s, u"{컨테이너 명}"_s});
    row(u"docker iamge inspect ${이미지 명}"_s, {u"docker"_s, u"iamge"_s, u"inspect"_s, u"${이미지 명}"_s});
    row(u"docker container inspect ${이미지 명}"_s,
        {u"docker"_s, u"container"_s, u"inspect"_s, u"${이미지 명}"_s});
    row(u"docker run ${이미지 명} (${실행 명령})"_s,
        {u"docker"_s, u"run"_s, u"${이미지 명}"_s, u"(${실행 명령})"_s});
    row(u"docker run --env KEY=VALUE ${이미지 명}"_s,
        {u"docker"_s, u"run"_s, u"--env"_s, u"KEY=VALUE"_s, u"${이미지 명}"_s});
}

void TestShellInput::notes()
{
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    for (const QString &text :
         {line, QString(u'`' + line + u'`'), QString(u"```\n"_s + line + u"\n```\n"_s)}) {
        const auto pasted = core::readPasted(text);
        QCOMPARE(pasted.words, words);
        for (const auto &finding : pasted.findings)
            QVERIFY(finding.kind == core::PasteFinding::Kind::Placeholder);
    }
    const auto explained = core::readPasted(u'`' + line + u"` 메타데이터 조회"_s);
    QCOMPARE(explained.words, words);
    QVERIFY(explained.findings.last().kind == core::PasteFinding::Kind::Rest);
    for (const auto shell : {Shell::Posix, Shell::PowerShell, Shell::WindowsPowerShell}) {
        if (shell != Shell::Posix || !line.contains(u"ForEach"))
            QCOMPARE(core::readPasted(line, shell).words, words);
    }
}

void TestShellInput::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // joined with |
    const auto row = [](const QString &text, const QString &words) {
        QTest::newRow(qUtf8Printable(text)) << text << words;
    };
    row(u"docker run -d \\\n  --name web \\\n  nginx\n"_s, u"docker|run|-d|--name|web|nginx"_s);
    row(u"docker run -d \\  \r\n  --name web nginx"_s, u"docker|run|-d|--name|web|nginx"_s);
    row(u"docker run -d `\r\n  -e 'A=it''s' `\r\n  nginx"_s, u"docker|run|-d|-e|A=it's|nginx"_s);
    row(u"docker run ^\n  -e \"A=b c\" ^\n  nginx"_s, u"docker|run|-e|A=b c|nginx"_s);
    row(u"docker ps -aq | % { docker rm -f $_ }"_s, u"docker|rm|-f|$(docker ps -aq)"_s);
    row(u"docker ps -aq | foreach { docker stop $_; }"_s, u"docker|ps|-aq"_s);
    row(u"docker ps -aq |\n  ForEach-Object {\n    docker rm -f $_\n  }"_s,
        u"docker|rm|-f|$(docker ps -aq)"_s);
    row(u"docker rm -f (docker ps -aq)"_s, u"docker|rm|-f|$(docker ps -aq)"_s);
    row(u"docker rm -f `docker ps -aq`"_s, u"docker|rm|-f|$(docker ps -aq)"_s);
    row(u"docker rm -f \"$(docker ps -aq)\""_s, u"docker|rm|-f|$(docker ps -aq)"_s);
    row(u"docker ps -aq | xargs docker rm -f"_s, u"docker|rm|-f|$(docker ps -aq)"_s);
    row(u"docker ps -aq | xargs -r -I{} docker rm {}"_s, u"docker|rm|$(docker ps -aq)"_s);
    row(u"for /f %i in ('docker ps -aq') do docker rm -f %i"_s, u"docker|rm|-f|$(docker ps -aq)"_s);
    row(u"FOR /F \"tokens=*\" %%i IN ('docker ps -q --filter \"label=a b\"') DO @docker stop %%i"_s,
        u"docker|stop|$(docker ps -q --filter 'label=a b')"_s);
    row(u"docker ps --format {{.Names}}"_s, u"docker|ps|--format|{{.Names}}"_s);
    row(u"docker ps --format '{{.ID}} {{.Names}}'"_s, u"docker|ps|--format|{{.ID}} {{.Names}}"_s);
    row(u"docker run alpine sh -c 'echo \"$HOME\" | wc'"_s, u"docker|run|alpine|sh|-c|echo \"$HOME\" | wc"_s);
    row(u"/usr/bin/docker ps"_s, u"docker|ps"_s);
    row(u"DOCKER_HOST=tcp://x docker.exe ps"_s, u"docker|ps"_s);
    row(u"docker run -v C:\\data:/data nginx"_s, u"docker|run|-v|C:\\data:/data|nginx"_s);
    row(u"docker run -v \"C:\\my dir\":/data nginx"_s, u"docker|run|-v|C:\\my dir:/data|nginx"_s);
    row(u"docker run -v $(pwd):/app nginx"_s, u"docker|run|-v|$(pwd):/app|nginx"_s);
    row(u"docker run -p [::1]:80:80 nginx"_s, u"docker|run|-p|[::1]:80:80|nginx"_s);
    row(u"docker run <이미지 이름>:<태그>"_s, u"docker|run|<이미지 이름>:<태그>"_s);
    row(u"docker run [옵션 들] nginx"_s, u"docker|run|[옵션 들]|nginx"_s);
    row(u"docker run -e 이름=홍길동 -e \"A=\" nginx"_s, u"docker|run|-e|이름=홍길동|-e|A=|nginx"_s);
    row(u"- docker: a list\n- `docker ps -a` lists\n- `docker rm x`"_s, u"docker|ps|-a"_s);
    row(u"a docker-compose up"_s, QString());
    row(u"docker"_s, u"docker"_s);
    row(u"docker run 'a b"_s, u"docker|run|a b"_s);
}

void TestShellInput::words()
{
    QFETCH(QString, text);
    QTEST(core::readPasted(text).words.join(u'|'), "words");
}

void TestShellInput::guess_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Shell>("shell");
    const auto row = [](const QString &text, Shell shell) {
        QTest::newRow(qUtf8Printable(text)) << text << shell;
    };
    row(u"docker ps"_s, Shell::Posix);
    row(u"$ docker ps"_s, Shell::Posix);
    row(u"docker run \\\n nginx"_s, Shell::Posix);
    row(u"docker run 'it'\\''s'"_s, Shell::Posix);
    row(u"`docker ps`"_s, Shell::Posix);
    row(u"PS C:\\> docker ps"_s, Shell::PowerShell);
    row(u"docker run `\n nginx"_s, Shell::PowerShell);
    row(u"docker run -e 'A=it''s' nginx"_s, Shell::PowerShell);
    row(u"docker ps -aq | ForEach-Object {docker rm -f $_}"_s, Shell::PowerShell);
    row(u"```powershell\ndocker ps\n```"_s, Shell::PowerShell);
    row(u"docker run -e 'A={\\\"b\\\":1}' nginx"_s, Shell::WindowsPowerShell);
    row(u"C:\\Users\\me> docker ps"_s, Shell::Cmd);
    row(u"docker run ^\n nginx"_s, Shell::Cmd);
    row(u"docker run -v %cd%:/app nginx"_s, Shell::Cmd);
    row(u"for /f %i in ('docker ps -q') do docker stop %i"_s, Shell::Cmd);
}

void TestShellInput::guess()
{
    QFETCH(QString, text);
    QFETCH(Shell, shell);
    QCOMPARE(core::readPasted(text).shell, shell);
    QCOMPARE(core::readPasted(text, Shell::Cmd).shell, Shell::Cmd);
}

/// What Gorae writes, it reads: the words come back, and in quotes nothing is found.
void TestShellInput::ownCommands()
{
    const auto arguments = nastyArguments(3000, u"\n"_s);
    for (const auto shell : Shells) {
        for (const auto &argument : arguments) {
            const auto text = core::quoted(argument, shell);
            if (!text || !text->startsWith(shell == Shell::Cmd ? u'"' : u'\''))
                continue;
            const auto pasted = core::readPasted(u"docker run nginx "_s + *text, shell);
            QCOMPARE(pasted.words, (QStringList{u"docker"_s, u"run"_s, u"nginx"_s, argument}));
            QVERIFY2(pasted.findings.isEmpty(), qUtf8Printable(*text));
        }
    }
}

void TestShellInput::latin_data()
{
    QTest::addColumn<QString>("hangul");
    QTest::addColumn<QString>("keys");
    QTest::newRow("docker") << u"애찯ㄱ"_s << u"docker"_s;
    QTest::newRow("nginx") << u"ㅜ햐ㅜㅌ"_s << u"nginx"_s;
    QTest::newRow("run") << u"겨ㅜ"_s << u"run"_s;
    QTest::newRow("rest stays") << u"애찯ㄱ ps -a 😀"_s << u"docker ps -a 😀"_s;
    QTest::newRow("compound vowels") << u"과괘괴궈궤귀긔"_s << u"rhkrhorhlrnjrnprnlrml"_s;
    QTest::newRow("compound finals") << u"넋앉않닭삶넓곬핥읊앓값"_s
                                     << u"sjrtdkswdksgekfrtkfasjfqrhftgkfxdmfvdkfgrkqt"_s;
    QTest::newRow("shift") << u"ㄲㄸㅃㅆㅉㅒㅖ"_s << u"REQTWOP"_s;
    QTest::newRow("letters") << u"ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄㅘㅙㅚㅝㅞㅟㅢ"_s
                             << u"rtswsgfrfafqftfxfvfgqthkhohlnjnpnlml"_s;
    QTest::newRow("decomposed") << u"\u110b\u1162\u110e\u1161\u11ae\u3131"_s << u"docker"_s;
    QTest::newRow("last syllable") << u"힣"_s << u"glg"_s;
}

void TestShellInput::latin()
{
    QFETCH(QString, hangul);
    QTEST(core::latinOfHangul(hangul), "keys");
}

void TestShellInput::hugeTexts()
{
    int number = 0;
    for (const auto &piece :
         {u"$("_s,    u"'"_s,         u"\""_s,  u"`"_s,  u"{{"_s,  u"“a "_s,    u"\u00a0a"_s,
          u"ａ \n"_s, u"₩"_s,         u"–a "_s, u"<a"_s, u"(a"_s,  u"$a "_s,    u"'\n"_s,
          u"\\\""_s,  u"docker \n"_s, u"가 "_s, u"%a"_s, u"^\""_s, u"'x\\\""_s, u"`docker "_s}) {
        ++number;
        for (const auto shell : Shells) {
            // All shells with some of it, one with much.
            const bool isLong = ++number % Shells.size() == 0;
            QString text = u"docker run "_s;
            while (text.size() < (isLong ? 100000 : 10000))
                text += piece;
            QCOMPARE(core::readPasted(text, shell).words.value(0), u"docker"_s);
            const auto words = core::unquote(text, shell);
            QVERIFY(!words.ok() || words->first() == "docker"_L1);
        }
        const auto guessed = core::readPasted(piece.repeated(30000));
        QVERIFY(guessed.findings.size() < 300);
    }
}

static const support::TestClass<TestShellInput> registration("tst_shellinput");
#include "tst_shellinput.moc"
