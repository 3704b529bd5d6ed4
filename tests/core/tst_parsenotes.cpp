#include "core/shellinput.h"
#include "parsing.h"
#include "support/testclass.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using parsing::parsed;

/// Command lines as course notes have them, and words that make no sense.
class TestParseNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void courseNotes_data();
    void courseNotes();
    void robust();
};

void TestParseNotes::courseNotes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isUnderstood");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const QString &line, bool isUnderstood, const QStringList &told = {}) {
        QTest::newRow(qUtf8Printable(line)) << line << isUnderstood << told;
    };
    const auto image = u"Replace ${이미지 명} by the name of an image, such as nginx."_s;
    row(u"docker rm -f $(docker ps -aq)"_s, true);
    row(u"docker run -p 80:80 --name hellonginx nginx"_s, true);
    row(u"docker run ... nginx"_s, false,
        {u"An image name has lowercase letters and digits, with . _ - or / only between them."_s});
    row(u"docker rm hellonginx"_s, true);
    row(u"docker image ls"_s, true);
    row(u"docker image ls ${name}"_s, false, {u"Replace ${name} by the name of an image, such as nginx."_s});
    row(u"docker run -d --name ${컨테이너 명} ${이미지 명}"_s, false,
        {u"Replace ${컨테이너 명} by a name of your choice, such as web."_s, image});
    row(u"docker rm -f {컨테이너 명}"_s, false,
        {u"Replace {컨테이너 명} by the name or ID of a container."_s});
    row(u"docker iamge inspect ${이미지 명}"_s, false,
        {u"docker has no command “iamge”. Is it image?"_s, image});
    row(u"docker container inspect ${이미지 명}"_s, false,
        {u"Replace ${이미지 명} by the name or ID of a container."_s,
         u"docker container inspect shows a container. For an image it is docker image inspect."_s});
    row(u"docker inspect ${이미지 명}"_s, false, {image});
    const auto bare = u"Replace 이미지이름 by the name of an image, such as nginx."_s;
    row(u"docker inspect 이미지이름"_s, false, {bare});
    row(u"docker inspect 이미지"_s, false, {u"Replace 이미지 by the name of an image, such as nginx."_s});
    row(u"docker inspect 이미지 이름"_s, false,
        {u"Replace 이미지 이름 by the name of an image, such as nginx."_s});
    row(u"docker image inspect 이미지이름"_s, false, {bare});
    row(u"docker inspect 컨테이너이름"_s, false,
        {u"Replace 컨테이너이름 by the name or ID of a container."_s});
    row(u"docker inspect image"_s, true,
        {u"If “image” stands for a name, put the name of an image in its place, such as nginx."_s});
    row(u"docker run -d --name web 이미지이름"_s, false, {bare});
    row(u"docker run ${이미지 명} (${실행 명령})"_s, false,
        {image, u"(${실행 명령}) stands for something that may be left out."_s});
    row(u"docker run --env KEY=VALUE ${이미지 명}"_s, false, {image});
}

void TestParseNotes::courseNotes()
{
    QFETCH(QString, line);
    const auto told = [](const core::ParsedCommand &result) {
        QStringList messages;
        for (const auto &finding : result.findings)
            messages.append(finding.message);
        return messages;
    };
    const auto split = parsed(line);
    QTEST(split.deed.has_value(), "isUnderstood");
    QTEST(told(split), "told");
    // A reader that knows placeholders gives each as one word.
    auto joined = line.split(u' ');
    for (qsizetype i = 0; i + 1 < joined.size();) {
        if (joined[i].count(u'{') > joined[i].count(u'}') || joined[i].count(u'(') > joined[i].count(u')'))
            joined[i] += u' ' + joined.takeAt(i + 1);
        else
            ++i;
    }
    QTEST(told(core::parseCommand(joined)), "told");
    QTEST(told(core::parseCommand(core::readPasted(line).words)), "told");
}

void TestParseNotes::robust()
{
    const QStringList pool{u"docker"_s,
                           u"run"_s,
                           u"image"_s,
                           u"container"_s,
                           u"ls"_s,
                           u"rm"_s,
                           u"exec"_s,
                           u"-d"_s,
                           u"-p"_s,
                           u"80:80"_s,
                           u"--name"_s,
                           u"--name=web"_s,
                           u"nginx"_s,
                           u"-"_s,
                           u"--"_s,
                           u"---"_s,
                           u"-=x"_s,
                           u"--=x"_s,
                           u"-e"_s,
                           u"A=b"_s,
                           u"$(docker"_s,
                           u"ps"_s,
                           u"-aq)"_s,
                           u"${이름"_s,
                           u"명}"_s,
                           u"<a>"_s,
                           u"[x]"_s,
                           u"(y)"_s,
                           u"$HOME"_s,
                           u"-it"_s,
                           u"-v"_s,
                           u"C:\\x:/y"_s,
                           u"--mount"_s,
                           u"\"a,"_s,
                           u"-m"_s,
                           u"9e999"_s,
                           u"--cpus"_s,
                           QString(),
                           u"😀"_s,
                           QString(QChar(0)),
                           QString(QChar(0xd800)),
                           u"-😀"_s,
                           u"update"_s,
                           u"--restart"_s,
                           u"on-failure:x"_s,
                           u"stop"_s,
                           u"logs"_s,
                           u"--since"_s,
                           u"--help"_s,
                           u"tag"_s,
                           u"rename"_s,
                           u"inspect"_s,
                           u"-h"_s,
                           u"system"_s,
                           u"compose"_s,
                           u"`docker ps`"_s,
                           u"--network"_s,
                           u"name=a,b"_s,
                           QString(5000, u'('),
                           u"\n"_s};
    QRandomGenerator random(4242);
    for (int i = 0; i < 20000; ++i) {
        QStringList words;
        if (random.bounded(8) != 0)
            words.append(u"docker"_s);
        const int count = random.bounded(10);
        while (words.size() < count)
            words.append(pool[random.bounded(static_cast<int>(pool.size()))]);
        const auto result = core::parseCommand(words);
        QCOMPARE(result.words.size(), words.size());
        for (qsizetype k = 0; k < words.size(); ++k)
            QVERIFY(result.words[k].text == words[k]);
        bool hasError = false;
        for (const auto &finding : result.findings) {
            QVERIFY(finding.word >= -1 && finding.word < words.size());
            QVERIFY(!finding.message.isEmpty());
            QVERIFY(finding.fixed.isEmpty() || finding.fixed != words);
            hasError = hasError || finding.kind == core::ParseFinding::Kind::Error;
        }
        QVERIFY(!(hasError && result.deed));
        QVERIFY(result.deed || !result.findings.isEmpty());
    }
}

static const support::TestClass<TestParseNotes> registration("tst_parsenotes");
#include "tst_parsenotes.moc"
