#include "core/shellinput.h"
#include "parsing.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using parsing::errorOf;
using parsing::hintOf;
using parsing::noteOf;
using parsing::parsed;
using parsing::wordsOf;

/// What the reader of commands tells, and how it would mend it.
class TestParseHints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void misspelt_data();
    void misspelt();
    void foreign_data();
    void foreign();
    void mended_data();
    void mended();
    void notHinted_data();
    void notHinted();
    void placeholders_data();
    void placeholders();
    void optionalParts();
    void variables();
    void substitutions();
    void counts();
    void inspectOfTheOther();
    void inspectOfAnImage();
    void quotedVariables_data();
    void quotedVariables();
    void mendedUntilFine();
};

void TestParseHints::misspelt_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("fixed");
    const auto row = [](const QString &line, const QString &fixed) {
        QTest::newRow(qUtf8Printable(line)) << line << fixed;
    };
    row(u"docker iamge ls"_s, u"docker image ls"_s);
    row(u"docker conatiner ls"_s, u"docker container ls"_s);
    row(u"docker rnu nginx"_s, u"docker run nginx"_s);
    row(u"docker image insepct nginx"_s, u"docker image inspect nginx"_s);
    row(u"docker RUN nginx"_s, u"docker run nginx"_s);
    row(u"docker ls"_s, u"docker ps"_s);
    row(u"docker remove web"_s, u"docker rm web"_s);
    row(u"docker image delete nginx"_s, u"docker image rm nginx"_s);
    row(u"docekr ps"_s, u"docker ps"_s);
    row(u"podman ps"_s, u"docker ps"_s);
    row(u"run nginx"_s, u"docker run nginx"_s);
    row(u"docker image"_s, u"docker image ls"_s);
    row(u"docker run --detatch nginx"_s, u"docker run --detach nginx"_s);
    row(u"docker run --nmae=web nginx"_s, u"docker run --name=web nginx"_s);
    row(u"docker run --port 80:80 nginx"_s, u"docker run --publish 80:80 nginx"_s);
    row(u"docker run -name web nginx"_s, u"docker run --name web nginx"_s);
    row(u"docker run -rm nginx"_s, u"docker run --rm nginx"_s);
    row(u"docker run -D nginx"_s, u"docker run -d nginx"_s);
    row(u"docker rm -F web"_s, u"docker rm -f web"_s);
    row(u"docker rm --froce web"_s, u"docker rm --force web"_s);
    row(u"docker run Nginx:latest"_s, u"docker run nginx:latest"_s);
    row(u"docker pull NGINX"_s, u"docker pull nginx"_s);
    row(u"docker exec web"_s, u"docker exec web sh"_s);
    row(u"docker rename a b c"_s, u"docker rename a b"_s);
    row(u"docker ps --zzzzzz"_s, u"docker ps"_s);
}

void TestParseHints::misspelt()
{
    QFETCH(QString, line);
    QFETCH(QString, fixed);
    QVERIFY(!parsed(line).deed);
    QCOMPARE(errorOf(line).fixed.join(u' '), fixed);
}

void TestParseHints::foreign_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString &line, const QString &name) {
        QTest::newRow(qUtf8Printable(line)) << line << name;
    };
    row(u"docker compose up -d"_s, u"docker compose"_s);
    row(u"docker buildx build ."_s, u"docker buildx"_s);
    row(u"docker build -t a ."_s, u"docker build"_s);
    row(u"docker volume create data"_s, u"docker volume create"_s);
    row(u"docker network create shop"_s, u"docker network create"_s);
    row(u"docker image save nginx"_s, u"docker image save"_s);
    row(u"docker login"_s, u"docker login"_s);
}

void TestParseHints::foreign()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    QVERIFY(!parsed(line).deed);
    QCOMPARE(errorOf(line).message, u"Gorae does not do this: "_s + name + u". A terminal can."_s);
    QVERIFY(errorOf(line).fixed.isEmpty());
}

void TestParseHints::mended_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("fixed");
    const auto row = [](const QString &line, const QString &fixed) {
        QTest::newRow(qUtf8Printable(line)) << line << fixed;
    };
    row(u"docker run nginx -d"_s, u"docker run -d nginx"_s);
    row(u"docker run nginx -d -p 80:80 --name web"_s, u"docker run -d -p 80:80 --name web nginx"_s);
    row(u"docker run -it alpine --rm sh"_s, u"docker run -it --rm alpine sh"_s);
    row(u"docker run -p 80 80 nginx"_s, u"docker run -p 80:80 nginx"_s);
    row(u"docker run -d -p 8080 80/tcp nginx"_s, u"docker run -d -p 8080:80/tcp nginx"_s);
    row(u"docker run -env A=b nginx"_s, u"docker run --env A=b nginx"_s);
    row(u"docker exec web -- ls"_s, u"docker exec web ls"_s);
}

void TestParseHints::mended()
{
    QFETCH(QString, line);
    QFETCH(QString, fixed);
    QCOMPARE(hintOf(line).fixed.join(u' '), fixed);
}

void TestParseHints::notHinted_data()
{
    QTest::addColumn<QString>("line");
    for (const auto &line : {
             u"docker run alpine ls -d"_s,
             u"docker run mysql --character-set-server=utf8mb4"_s,
             u"docker run --entrypoint ls alpine -d"_s,
             u"docker run python -c 'print(1)'"_s,
             u"docker run -d -it --rm -P nginx"_s,
             u"docker run -p 80:80 nginx 80"_s,
             u"docker ps -aq"_s,
             u"docker ps --format '{{.Names}}'"_s,
             u"docker inspect -f '{{json .State}}' web"_s,
             u"docker run -p [::1]:80:80 nginx"_s,
             u"docker run -e 'A={\"b\": [1]}' nginx"_s,
             u"docker run alpine sh -c 'echo $HOME; echo ${A:-b}'"_s,
             u"docker run alpine [ -f x ]"_s,
             u"docker rm -f web"_s,
         })
        QTest::newRow(qUtf8Printable(line)) << line;
}

void TestParseHints::notHinted()
{
    QFETCH(QString, line);
    QVERIFY(parsed(line).deed);
    QCOMPARE(hintOf(line).message, QString());
}

void TestParseHints::placeholders_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("word");
    QTest::addColumn<QString>("message");
    const auto row = [](const QString &line, int word, const QString &message) {
        QTest::newRow(qUtf8Printable(line)) << line << word << message;
    };
    row(u"docker run <image>"_s, 2, u"Replace <image> by the name of an image, such as nginx."_s);
    row(u"docker run IMAGE"_s, 2, u"Replace IMAGE by the name of an image, such as nginx."_s);
    row(u"docker run nginx:{tag}"_s, 2, u"Replace {tag} by the name of an image, such as nginx."_s);
    row(u"docker run --name=<이름> nginx"_s, 2, u"Replace <이름> by a name of your choice, such as web."_s);
    row(u"docker run -p {port}:80 nginx"_s, 3, u"Replace {port} by a value for --publish."_s);
    row(u"docker run nginx <command>"_s, 3, u"Replace <command> by a command, such as sh."_s);
    row(u"docker stop <container id>"_s, 2, u"Replace <container id> by the name or ID of a container."_s);
    row(u"docker rm (컨테이너 명)"_s, 2, u"Replace (컨테이너 명) by the name or ID of a container."_s);
    row(u"docker rename web {{new name}}"_s, 3,
        u"Replace {{new name}} by a name of your choice, such as web."_s);
    row(u"docker tag nginx TARGET_IMAGE"_s, 3,
        u"Replace TARGET_IMAGE by the new name of the image, such as my-nginx:1.0."_s);
    row(u"docker exec ${name} sh"_s, 2, u"Replace ${name} by the name or ID of a container."_s);
}

void TestParseHints::placeholders()
{
    QFETCH(QString, line);
    QVERIFY(!parsed(line).deed);
    const auto error = errorOf(line);
    QTEST(error.message, "message");
    QTEST(error.word, "word");
    QVERIFY(error.fixed.isEmpty());
    // Nothing is told twice.
    QCOMPARE(parsed(line).findings.size(), 1);
}

void TestParseHints::optionalParts()
{
    QCOMPARE(errorOf(u"docker run nginx [COMMAND]"_s).fixed, wordsOf(u"docker run nginx"_s));
    QCOMPARE(errorOf(u"docker run nginx '(${실행 명령})'"_s).fixed, wordsOf(u"docker run nginx"_s));
    QCOMPARE(errorOf(u"docker run nginx (${실행 명령})"_s).fixed, wordsOf(u"docker run nginx"_s));
    QCOMPARE(errorOf(u"docker run [OPTIONS] nginx"_s).fixed, wordsOf(u"docker run nginx"_s));
    QCOMPARE(errorOf(u"docker ps [OPTIONS]"_s).fixed, wordsOf(u"docker ps"_s));
    QCOMPARE(parsed(u"docker run [OPTIONS] -d nginx [COMMAND] [ARG...]"_s).findings.size(), 3);
}

void TestParseHints::variables()
{
    QCOMPARE(hintOf(u"docker run -v '$PWD:/x' nginx"_s).message,
             u"A shell puts the value of $PWD here; Gorae takes it as it is written."_s);
    QCOMPARE(hintOf(u"docker run -v '$(pwd):/x' nginx"_s).message,
             u"A shell puts the output of $(pwd) here; Gorae takes it as it is written."_s);
    for (const auto &line :
         {u"docker run alpine echo '$HOME'"_s, u"docker stop '$ID'"_s, u"docker run '$IMAGE'"_s,
          u"docker run -e 'A=${HOME}' nginx"_s, u"docker run -v '%cd%:/x' nginx"_s,
          u"docker run -w '$env:HOME' nginx"_s, u"docker run -v '${pwd}:/x' nginx"_s}) {
        QVERIFY2(parsed(line).deed, qUtf8Printable(line));
        QVERIFY2(hintOf(line).message.startsWith(u"A shell puts the value of "_s), qUtf8Printable(line));
        QCOMPARE(parsed(line).findings.size(), 1);
    }
}

void TestParseHints::substitutions()
{
    for (const auto &line :
         {u"docker stop '$(docker ps -q)'"_s, u"docker rmi '$(docker images -q)'"_s,
          u"docker rm -f '$(docker ps -aqf name=x)'"_s, u"docker rm -f web '$(docker ps -aq)'"_s,
          u"docker rm -f '$(docker ps -a)'"_s, u"docker stop $(docker ps -q)"_s}) {
        QVERIFY2(!parsed(line).deed, qUtf8Printable(line));
        QVERIFY2(errorOf(line).message.isEmpty(), qUtf8Printable(line));
        QVERIFY2(noteOf(line).message.startsWith(u"Gorae does not run the command in the brackets."_s),
                 qUtf8Printable(line));
    }
    QCOMPARE(parsed(u"docker stop '$(docker ps -q)'"_s).words[2].kind, core::CommandWord::Kind::Substitution);
}

void TestParseHints::counts()
{
    QCOMPARE(errorOf(u"docker run -d"_s).message, u"docker run needs the name of an image, such as nginx."_s);
    QCOMPARE(
        errorOf(u"docker run -d --name nginx"_s).message,
        u"docker run needs the name of an image, such as nginx. The last word, “nginx”, is the value of --name."_s);
    QCOMPARE(errorOf(u"docker rename web"_s).message, u"docker rename needs a second word: the new name."_s);
    QCOMPARE(errorOf(u"docker rm"_s).message, u"docker rm needs the name or ID of a container."_s);
    QCOMPARE(errorOf(u"docker ps nginx"_s).message, u"docker ps does not take the extra word “nginx”."_s);
    QCOMPARE(errorOf({}).message, u"There is no command."_s);
    QCOMPARE(errorOf(u"docker"_s).message, u"After docker comes what to do, such as run or ps."_s);
    QCOMPARE(noteOf(u"docker image inspect a b"_s).word, 4);
}

void TestParseHints::inspectOfTheOther()
{
    QCOMPARE(hintOf(u"docker container inspect <image>"_s).fixed, wordsOf(u"docker image inspect <image>"_s));
    QCOMPARE(hintOf(u"docker image inspect <컨테이너>"_s).fixed,
             wordsOf(u"docker container inspect <컨테이너>"_s));
    QVERIFY(hintOf(u"docker container inspect web"_s).message.isEmpty());
    QVERIFY(hintOf(u"docker inspect <image>"_s).message.isEmpty());
}

void TestParseHints::inspectOfAnImage()
{
    using core::Reading;
    for (const auto &line : {u"docker inspect image"_s, u"docker inspect image_name"_s,
                             u"docker image inspect your-image"_s, u"docker inspect IMAGE"_s}) {
        QVERIFY2(hintOf(line).message.contains(u"the name of an image"_s), qUtf8Printable(line));
        QCOMPARE(parsing::deedOf<Reading>(line).what, Reading::What::ImageInspect);
    }
    for (const auto &line : {u"docker inspect web"_s, u"docker inspect imageserver"_s,
                             u"docker inspect my-images-db"_s, u"docker inspect --type container image2"_s})
        QVERIFY2(hintOf(line).message.isEmpty(), qUtf8Printable(line));
    QCOMPARE(errorOf(u"docker inspect '<image>'"_s).message,
             u"Replace <image> by the name of an image, such as nginx."_s);
    QCOMPARE(errorOf(u"docker inspect '<container>'"_s).message,
             u"Replace <container> by the name or ID of a container."_s);
}

void TestParseHints::quotedVariables_data()
{
    using core::Shell;
    QTest::addColumn<int>("shell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isHinted");
    const auto row = [](Shell shell, const QString &text, bool isHinted) {
        QTest::newRow(qUtf8Printable(QString(core::shellKey(shell) + u' ' + text)))
            << int(shell) << text << isHinted;
    };
    for (const auto shell : {Shell::Posix, Shell::PowerShell, Shell::WindowsPowerShell}) {
        row(shell, u"docker run alpine echo '$HOME'"_s, false);
        row(shell, u"docker run -e 'A=$HOME' nginx"_s, false);
        row(shell, u"docker run -e A='$(pwd)' nginx"_s, false);
        row(shell, u"docker run -e 'A=%PATH%' nginx"_s, false);
        row(shell, u"docker run -e A=$HOME nginx"_s, true);
        row(shell, u"docker run -e \"A=$HOME\" nginx"_s, true);
        row(shell, u"docker run -v '$A':$B nginx"_s, true);
    }
    row(Shell::Posix, u"docker run -e A=\\$HOME nginx"_s, false);
    row(Shell::Posix, u"docker run -e \"A=\\$HOME\" nginx"_s, false);
    row(Shell::PowerShell, u"docker run -e \"A=`$HOME\" nginx"_s, false);
    // To cmd a single quote is a character like any other.
    row(Shell::Cmd, u"docker run alpine echo '%HOME%'"_s, true);
    row(Shell::Cmd, u"docker run -w '$HOME' nginx"_s, true);
    row(Shell::Cmd, u"docker run -e \"A=%HOME%\" nginx"_s, true);
    row(Shell::Cmd, u"docker run -e A=^%HOME^% nginx"_s, false);
}

void TestParseHints::quotedVariables()
{
    QFETCH(int, shell);
    QFETCH(QString, text);
    QFETCH(bool, isHinted);
    const auto pasted = core::readPasted(text, core::Shell(shell));
    const auto command = core::parseCommand(pasted.words, pasted.literal);
    QVERIFY(command.deed);
    bool told = false;
    for (const auto &finding : command.findings)
        told = told || finding.message.startsWith(u"A shell puts "_s);
    for (const auto &finding : pasted.findings)
        told = told || finding.kind == core::PasteFinding::Kind::Variable;
    QCOMPARE(told, isHinted);
}

void TestParseHints::mendedUntilFine()
{
    auto words = wordsOf(u"docker iamge lss --quite [OPTIONS]"_s);
    for (int i = 0; i < 10; ++i) {
        const auto error = parsing::firstOf(core::parseCommand(words), core::ParseFinding::Kind::Error);
        if (error.fixed.isEmpty())
            break;
        words = error.fixed;
    }
    QCOMPARE(words, wordsOf(u"docker image ls --quiet"_s));
}

static const support::TestClass<TestParseHints> registration("tst_parsehints");
#include "tst_parsehints.moc"
