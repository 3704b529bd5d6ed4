#include "core/shellinput.h"
#include "support/testclass.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::PasteFinding;
using core::Shell;
using Kind = core::PasteFinding::Kind;

class TestPasteFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void single_data();
    void single();
    void nothing_data();
    void nothing();
    void several();
    void nothingPasted();
    void byShell();
    void manyOfOneKind();
    void nasty();
};

namespace {

QString marked(const QString &text, const PasteFinding &finding)
{
    return text.mid(finding.from, finding.length);
}

} // namespace

/// Text with one finding: its part, what the click makes of it, and the words that are read.
void TestPasteFindings::single_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("fixed");
    QTest::addColumn<QString>("words"); // joined with |
    const auto row = [](Kind kind, const QString &text, const QString &part, const QString &fixed,
                        const QString &words) {
        QTest::newRow(qUtf8Printable(text)) << text << kind << part << fixed << words;
    };
    const auto ps = u"docker|ps"_s;
    const auto plain = u"docker ps"_s;
    for (const auto &prompt :
         {u"$ "_s, u"# "_s, u"% "_s, u"> "_s, u"PS C:\\> "_s, u"PS C:\\Users\\me>"_s, u"PS> "_s, u"C:\\>"_s,
          u"C:\\Users\\홍 길동> "_s, u"me@pc:~/docker$ "_s, u"root@0a1b:/# "_s, u"[root@pc ~]# "_s,
          u"(base) me@mac ~ % "_s, u"bash-5.1# "_s, u"➜  work git:(main) ✗ "_s, u"$ $ "_s})
        row(Kind::Prompt, prompt + plain, prompt, plain, ps);
    row(Kind::Sudo, u"sudo docker ps"_s, u"sudo "_s, plain, ps);
    row(Kind::Sudo, u"sudo -E -u me docker ps"_s, u"sudo -E -u me "_s, plain, ps);
    row(Kind::SmartQuotes, u"docker run --name “web” x"_s, u"“web”"_s, u"docker run --name \"web\" x"_s,
        u"docker|run|--name|web|x"_s);
    row(Kind::SmartQuotes, u"docker run -e A=‘b c’ x"_s, u"‘b c’"_s, u"docker run -e A='b c' x"_s,
        u"docker|run|-e|A=b c|x"_s);
    row(Kind::SmartQuotes, u"docker run -e “A=it’s” x"_s, u"“A=it’s”"_s, u"docker run -e \"A=it’s\" x"_s,
        u"docker|run|-e|A=it’s|x"_s);
    row(Kind::LongDash, u"docker run –d x"_s, u"–d"_s, u"docker run -d x"_s, u"docker|run|-d|x"_s);
    row(Kind::LongDash, u"docker run —name web x"_s, u"—name"_s, u"docker run --name web x"_s,
        u"docker|run|--name|web|x"_s);
    row(Kind::LongDash, u"docker run –-name=web x"_s, u"–-name=web"_s, u"docker run --name=web x"_s,
        u"docker|run|--name=web|x"_s);
    row(Kind::LongDash, u"docker run –it x"_s, u"–it"_s, u"docker run -it x"_s, u"docker|run|-it|x"_s);
    row(Kind::LongDash, u"docker run –rm x"_s, u"–rm"_s, u"docker run --rm x"_s, u"docker|run|--rm|x"_s);
    row(Kind::LongDash, u"docker run --env‑file=a x"_s, u"--env‑file=a"_s, u"docker run --env-file=a x"_s,
        u"docker|run|--env-file=a|x"_s);
    row(Kind::StrangeSpace, u"docker\u00a0ps"_s, u"\u00a0"_s, plain, ps);
    row(Kind::StrangeSpace, u"docker　ps"_s, u"　"_s, plain, ps);
    row(Kind::StrangeSpace, u"\ufeffdocker ps"_s, u"\ufeff"_s, plain, ps);
    row(Kind::StrangeSpace, u"docker p\u200bs"_s, u"\u200b"_s, plain, ps);
    row(Kind::StrangeSpace, u"docker ps\u200b"_s, u"\u200b"_s, plain, ps);
    row(Kind::FullWidth, u"ｄｏｃｋｅｒ ｐｓ"_s, u"ｄｏｃｋｅｒ ｐｓ"_s, plain, ps);
    row(Kind::FullWidth, u"docker run －－name web x"_s, u"－－"_s, u"docker run --name web x"_s,
        u"docker|run|--name|web|x"_s);
    row(Kind::Won, u"docker run ₩\n -d x"_s, u"₩"_s, u"docker run \\\n -d x"_s, u"docker|run|-d|x"_s);
    row(Kind::Won, u"docker run -v C:₩사용자₩me:/x y"_s, u"₩사용자₩"_s,
        u"docker run -v C:\\사용자\\me:/x y"_s, u"docker|run|-v|C:\\사용자\\me:/x|y"_s);
    row(Kind::Won, u"docker run -v \"C:₩my dir\":/x y"_s, u"₩"_s, u"docker run -v \"C:\\my dir\":/x y"_s,
        u"docker|run|-v|C:\\my dir:/x|y"_s);
    row(Kind::Won, u"₩docker ps₩"_s, u"₩docker ps₩"_s, u"`docker ps`"_s, ps);
    row(Kind::Placeholder, u"docker rm {컨테이너 명}"_s, u"{컨테이너 명}"_s, {},
        u"docker|rm|{컨테이너 명}"_s);
    row(Kind::Placeholder, u"docker rm ${name}"_s, u"${name}"_s, {}, u"docker|rm|${name}"_s);
    row(Kind::Placeholder, u"docker rm \"${컨테이너 명}\""_s, u"${컨테이너 명}"_s, {},
        u"docker|rm|${컨테이너 명}"_s);
    row(Kind::Placeholder, u"docker rm <container>"_s, u"<container>"_s, {}, u"docker|rm|<container>"_s);
    row(Kind::Placeholder, u"docker rm [이름]"_s, u"[이름]"_s, {}, u"docker|rm|[이름]"_s);
    row(Kind::Placeholder, u"docker run x (실행 명령)"_s, u"(실행 명령)"_s, {},
        u"docker|run|x|(실행 명령)"_s);
    row(Kind::Placeholder, u"docker run x (${실행 명령})"_s, u"(${실행 명령})"_s, {},
        u"docker|run|x|(${실행 명령})"_s);
    row(Kind::Placeholder, u"docker run -p <포트>:80 x"_s, u"<포트>"_s, {}, u"docker|run|-p|<포트>:80|x"_s);
    row(Kind::Hangul, u"애찯ㄱ 겨ㅜ -d nginx"_s, u"애찯ㄱ 겨ㅜ"_s, u"docker run -d nginx"_s,
        u"docker|run|-d|nginx"_s);
    row(Kind::Hangul, u"docker ㅔㄴ -ㅁ"_s, u"ㅔㄴ -ㅁ"_s, u"docker ps -a"_s, u"docker|ps|-a"_s);
    row(Kind::Hangul, u"docker 이미지 ls 애찯ㄱ"_s, {}, {}, {});
    row(Kind::Hangul, u"docker run --ㅜ믇=웹 x"_s, u"--ㅜ믇=웹"_s, u"docker run --name=웹 x"_s,
        u"docker|run|--name=웹|x"_s);
    row(Kind::Hangul, u"애찯ㄱ 겨ㅜ -d ㅜ햐ㅜㅌ"_s, u"애찯ㄱ 겨ㅜ -d ㅜ햐ㅜㅌ"_s, u"docker run -d nginx"_s,
        u"docker|run|-d|nginx"_s);
    row(Kind::Hangul, u"애찯ㄱ run --name 안녕 -e ㅋㅋㅎ x"_s, u"애찯ㄱ"_s,
        u"docker run --name 안녕 -e ㅋㅋㅎ x"_s, u"docker|run|--name|안녕|-e|ㅋㅋㅎ|x"_s);
    row(Kind::Hangul, u"녀애 애찯ㄱ ps"_s, u"녀애 애찯ㄱ"_s, u"sudo docker ps"_s, ps);
    row(Kind::Variable, u"docker run alpine echo $HOME"_s, u"$HOME"_s, u"docker run alpine echo '$HOME'"_s,
        u"docker|run|alpine|echo|$HOME"_s);
    row(Kind::Variable, u"docker run alpine sh -c \"echo ${HOME}\""_s, u"${HOME}"_s,
        u"docker run alpine sh -c 'echo ${HOME}'"_s, u"docker|run|alpine|sh|-c|echo ${HOME}"_s);
    row(Kind::Variable, u"docker run -v $PWD:/x y"_s, u"$PWD"_s, {}, u"docker|run|-v|$PWD:/x|y"_s);
    row(Kind::Variable, u"docker run -v \"$(pwd)\":/x y"_s, u"$(pwd)"_s, {}, u"docker|run|-v|$(pwd):/x|y"_s);
    row(Kind::Variable, u"docker run -v %cd%:/x y"_s, u"%cd%"_s, {}, u"docker|run|-v|%cd%:/x|y"_s);
    row(Kind::Variable, u"docker run alpine echo $env:TEMP"_s, u"$env:TEMP"_s,
        u"docker run alpine echo '$env:TEMP'"_s, u"docker|run|alpine|echo|$env:TEMP"_s);
    row(Kind::Rest, u"docker ps # all of them"_s, u"# all of them"_s, u"docker ps "_s, ps);
    row(Kind::Rest, u"docker ps | grep web"_s, u"| grep web"_s, u"docker ps "_s, ps);
    row(Kind::Rest, u"docker ps > a.txt 2>&1"_s, u"> a.txt 2>&1"_s, u"docker ps "_s, ps);
    row(Kind::Rest, u"docker ps && docker rm x"_s, u"&& docker rm x"_s, u"docker ps "_s, ps);
    row(Kind::Rest, u"docker ps\ndocker rm x\n\nls\n"_s, u"docker rm x\n\nls"_s, u"docker ps\n"_s, ps);
    row(Kind::Rest, u"cd x; docker ps"_s, u"cd x;"_s, plain, ps);
    row(Kind::Rest, u"# docker rm x\ndocker ps"_s, u"# docker rm x"_s, plain, ps);
    row(Kind::OpenQuote, u"docker run 'a b"_s, u"'"_s, {}, u"docker|run|a b"_s);
    row(Kind::OpenQuote, u"docker run \"a\" \"b"_s, u"\""_s, {}, u"docker|run|a|b"_s);
    row(Kind::NoDocker, u"ls -l"_s, u"ls -l"_s, {}, {});
}

void TestPasteFindings::single()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    QFETCH(QString, part);
    const auto pasted = core::readPasted(text);
    if (part.isEmpty()) {
        QVERIFY(pasted.findings.isEmpty());
        return;
    }
    QVERIFY(!pasted.findings.isEmpty());
    const bool isSudoToo = pasted.findings.size() == 2 && pasted.findings.last().kind == Kind::Sudo;
    QVERIFY(pasted.findings.size() == 1 || isSudoToo);
    const auto &finding = pasted.findings.first();
    QVERIFY(finding.kind == kind);
    QCOMPARE(marked(text, finding), part);
    QVERIFY(!finding.message.isEmpty());
    QVERIFY2(!finding.message.contains(u'%') || part.contains(u'%'), qUtf8Printable(finding.message));
    QTEST(finding.fixed, "fixed");
    QTEST(pasted.words.join(u'|'), "words");
    if (finding.fixed.isEmpty())
        return;
    const auto again = core::readPasted(finding.fixed, pasted.shell);
    QCOMPARE(again.words, pasted.words);
    for (const auto &left : again.findings)
        QVERIFY(left.kind == Kind::Sudo && kind == Kind::Hangul);
}

/// Text that is right as it is.
void TestPasteFindings::nothing_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text :
         {u"docker ps"_s, u"docker ps;"_s, u"```sh\ndocker ps\n```\n"_s, u"``docker ps``"_s,
          u"docker run --name 웹서버 -e 이름=ㅋㅋ nginx echo 안녕"_s,
          u"docker run -e 'A=“b” – \u00a0 ｄ ₩ $X ${y} <z>' x"_s, u"docker run -e A=it’s x"_s,
          u"docker run -e PRICE=₩5000 x"_s, u"docker run -e A=a–b x"_s,
          u"docker run x sh -c 'echo $HOME | wc > y'"_s, u"docker run x echo \\$HOME"_s,
          u"docker ps --format '{{.Names}}'"_s, u"docker run -e 'A={\"b\": 1}' x"_s,
          u"docker run -e A=👩\u200d💻 x"_s, u"docker run -p [::1]:80:80 x"_s, u"docker run x echo a#b"_s,
          u"docker rm -f $(docker ps -aq)"_s, u"docker ps -aq | ForEach-Object {docker rm -f $_}"_s,
          u"for /f %i in ('docker ps -aq') do docker rm -f %i"_s})
        QTest::newRow(qUtf8Printable(text)) << text;
}

void TestPasteFindings::nothing()
{
    QFETCH(QString, text);
    const auto pasted = core::readPasted(text);
    QVERIFY(pasted.words.size() > 1);
    for (const auto &finding : pasted.findings)
        QFAIL(qUtf8Printable(finding.message));
}

void TestPasteFindings::several()
{
    const auto text =
        u"먼저 보세요\n\n$ sudo docker run –d\u00a0--name “my web” \\\n> -p 80:80 ${이미지 명} # 끝\nls\n"_s;
    const auto pasted = core::readPasted(text);
    QCOMPARE(pasted.words, (QStringList{u"docker"_s, u"run"_s, u"-d"_s, u"--name"_s, u"my web"_s, u"-p"_s,
                                        u"80:80"_s, u"${이미지 명}"_s}));
    QStringList parts;
    QList<Kind> kinds;
    for (const auto &finding : pasted.findings) {
        parts.append(marked(text, finding));
        kinds.append(finding.kind);
    }
    QCOMPARE(parts, (QStringList{u"먼저 보세요"_s, u"$ "_s, u"sudo "_s, u"–d"_s, u"\u00a0"_s, u"“my web”"_s,
                                 u"> "_s, u"${이미지 명}"_s, u"# 끝\nls"_s}));
    QVERIFY(kinds
            == (QList{Kind::Rest, Kind::Prompt, Kind::Sudo, Kind::LongDash, Kind::StrangeSpace,
                      Kind::SmartQuotes, Kind::Prompt, Kind::Placeholder, Kind::Rest}));
    // Each click mends its own, and in the end one is left for the person.
    auto now = text;
    for (int clicks = 0; clicks < 8; ++clicks) {
        const auto left = core::readPasted(now, pasted.shell);
        QCOMPARE(left.words, pasted.words);
        QCOMPARE(left.findings.size(), 9 - clicks);
        const auto next = std::find_if(left.findings.begin(), left.findings.end(),
                                       [](const PasteFinding &finding) { return !finding.fixed.isEmpty(); });
        QVERIFY(next != left.findings.end());
        now = next->fixed;
    }
    QCOMPARE(now.trimmed(), u"docker run -d --name \"my web\" \\\n-p 80:80 ${이미지 명}"_s);
}

void TestPasteFindings::nothingPasted()
{
    for (const auto &text : {QString(), u"  \n\t"_s}) {
        QVERIFY(core::readPasted(text).words.isEmpty());
        QVERIFY(core::readPasted(text).findings.isEmpty());
    }
}

/// The same text is other things to other shells.
void TestPasteFindings::byShell()
{
    const auto won = u"docker run ₩\n -d x"_s;
    QCOMPARE(core::readPasted(won, Shell::PowerShell).findings.first().fixed, u"docker run `\n -d x"_s);
    QCOMPARE(core::readPasted(won, Shell::Cmd).findings.first().fixed, u"docker run ^\n -d x"_s);
    const auto smart = u"docker run --name “my web” x"_s;
    QVERIFY(core::readPasted(smart, Shell::PowerShell).findings.isEmpty());
    QCOMPARE(core::readPasted(smart, Shell::PowerShell).words[3], u"my web"_s);
    QCOMPARE(core::readPasted(u"docker run --name ‘a b’ x"_s, Shell::Cmd).findings.first().fixed,
             u"docker run --name \"a b\" x"_s);
    QVERIFY(core::readPasted(u"docker run x echo %HOME%"_s, Shell::Posix).findings.isEmpty());
    QCOMPARE(core::readPasted(u"docker run x echo %HOME%"_s, Shell::Cmd).findings.first().fixed,
             u"docker run x echo ^%HOME^%"_s);
}

void TestPasteFindings::manyOfOneKind()
{
    QString text = u"docker run x"_s;
    for (int i = 0; i < 500; ++i)
        text += u"\u00a0a"_s;
    const auto pasted = core::readPasted(text);
    QCOMPARE(pasted.words.size(), 503);
    QVERIFY(pasted.findings.size() >= 10 && pasted.findings.size() <= 30);
}

/// Whatever is pasted: places are within the text, every click mends, and clicking comes to an end.
void TestPasteFindings::nasty()
{
    const QStringList pieces{u"docker"_s,
                             u"docker "_s,
                             u"docker run "_s,
                             u" "_s,
                             u" "_s,
                             u"\n"_s,
                             u"\r\n"_s,
                             u"\\\n"_s,
                             u"`\n"_s,
                             u"^\n"_s,
                             u"$ "_s,
                             u"# "_s,
                             u"PS C:\\> "_s,
                             u"C:\\>"_s,
                             u"sudo "_s,
                             u"'"_s,
                             u"\""_s,
                             u"`"_s,
                             u"```\n"_s,
                             u"\\"_s,
                             u"^"_s,
                             u"₩"_s,
                             u"C:₩"_s,
                             u"“"_s,
                             u"”"_s,
                             u"‘"_s,
                             u"’"_s,
                             u"–"_s,
                             u"—name "_s,
                             u"\u00a0"_s,
                             u"　"_s,
                             u"\u200b"_s,
                             u"ｄｏｃｋｅｒ"_s,
                             u"＂"_s,
                             u"＇"_s,
                             u"＄"_s,
                             u"${이름 }"_s,
                             u"${컨테이너 명}"_s,
                             u"{a b}"_s,
                             u"<"_s,
                             u">"_s,
                             u"("_s,
                             u")"_s,
                             u"["_s,
                             u"]"_s,
                             u"{"_s,
                             u"}"_s,
                             u"$("_s,
                             u"$(docker ps -aq)"_s,
                             u"$HOME"_s,
                             u"$_"_s,
                             u"%PATH%"_s,
                             u"%i"_s,
                             u"애찯ㄱ "_s,
                             u"겨ㅜ "_s,
                             u"ㅜ햐ㅜㅌ"_s,
                             u"한글"_s,
                             u"| "_s,
                             u"&"_s,
                             u"; "_s,
                             u"ForEach-Object {"_s,
                             u"for /f %i in ('"_s,
                             u"') do "_s,
                             u"xargs "_s,
                             u"-d "_s,
                             u"--name "_s,
                             u"a"_s,
                             u"😀"_s,
                             QString(QChar(0xd83d)),
                             QString(QChar(u'\0')),
                             u"~~~\n"_s,
                             u"env "_s,
                             u"A=b "_s,
                             u"-e "_s,
                             u"\t"_s};
    QRandomGenerator random(77);
    for (int round = 0; round < 5000; ++round) {
        QString text = random.bounded(3) == 0 ? QString() : u"docker run "_s;
        for (auto count = random.bounded(14); count >= 0; --count)
            text += pieces[random.bounded(static_cast<int>(pieces.size()))];
        std::optional<Shell> shell;
        if (const auto which = random.bounded(6); which < 4)
            shell = static_cast<Shell>(which);
        for (int clicks = 0;; ++clicks) {
            const auto pasted = core::readPasted(text, shell);
            shell = pasted.shell;
            QVERIFY(pasted.words.isEmpty() || pasted.words.first() == "docker"_L1);
            qsizetype before = 0;
            QString next;
            for (const auto &finding : pasted.findings) {
                QVERIFY(finding.from >= before && finding.length > 0);
                QVERIFY(finding.from + finding.length <= text.size());
                QVERIFY(!finding.message.isEmpty());
                QVERIFY(finding.fixed != text);
                before = finding.from;
                if (next.isEmpty())
                    next = finding.fixed;
            }
            if (next.isEmpty())
                break;
            QVERIFY2(clicks < 60, qUtf8Printable(text));
            text = next;
        }
    }
}

static const support::TestClass<TestPasteFindings> registration("tst_pastefindings");
#include "tst_pastefindings.moc"
