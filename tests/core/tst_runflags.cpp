#include "core/runflags.h"
#include "support/testclass.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using core::RunFlag;
using Shape = core::RunFlag::Shape;

class TestRunFlags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsSound();
    void lookUp();
    void everyFlagIsExplained();
    void fieldsOfTheDialog();
    void sameAsDockersHelp();
};

void TestRunFlags::tableIsSound()
{
    QVERIFY(core::runFlags().size() >= 107);
    QString before;
    QSet<QChar> letters;
    for (const auto &flag : core::runFlags()) {
        QVERIFY2(flag.name > before, qUtf8Printable(flag.name));
        before = flag.name;
        QVERIFY2(flag.name.startsWith(u"--"), qUtf8Printable(flag.name));
        const bool isSwitch = flag.shape == Shape::Switch;
        QVERIFY2(flag.valueName.isEmpty() == isSwitch, qUtf8Printable(flag.name));
        QVERIFY2(!(isSwitch && flag.repeats), qUtf8Printable(flag.name));
        QVERIFY2(flag.shape != Shape::Pair || flag.repeats, qUtf8Printable(flag.name));
        QVERIFY2(flag.apiMinor == 0 || flag.apiMinor > 41, qUtf8Printable(flag.name));
        if (flag.letter.isNull())
            continue;
        QVERIFY2(!letters.contains(flag.letter), qUtf8Printable(flag.name));
        letters.insert(flag.letter);
    }
}

void TestRunFlags::lookUp()
{
    const auto *publish = core::runFlag(u"--publish"_s);
    QVERIFY(publish);
    QCOMPARE(core::runFlag(u"publish"_s), publish);
    QCOMPARE(core::runFlag(u"-p"_s), publish);
    QCOMPARE(core::runFlag(u"p"_s), publish);
    QCOMPARE(core::runFlag(u"-P"_s), core::runFlag(u"--publish-all"_s));
    QVERIFY(core::runFlag(u"-P"_s) != publish);
    for (const auto &name : {u""_s, u"-"_s, u"--"_s, u"-publish"_s, u"---publish"_s, u"--p"_s,
                             u"--publish=80"_s, u"-z"_s, u"--Publish"_s, u"--이름"_s})
        QVERIFY2(!core::runFlag(name), qUtf8Printable(name));
}

void TestRunFlags::everyFlagIsExplained()
{
    QSet<QString> texts;
    for (const auto &flag : core::runFlags()) {
        const auto text = core::flagText(flag);
        QVERIFY2(text.size() > 15 && text.endsWith(u'.'), qUtf8Printable(flag.name));
        QVERIFY2(!texts.contains(text), qUtf8Printable(flag.name));
        texts.insert(text);
    }
    RunFlag unknown;
    unknown.name = u"--nothing"_s;
    QCOMPARE(core::flagText(unknown), QString());
}

void TestRunFlags::fieldsOfTheDialog()
{
    QHash<QString, QStringList> flagsOfField;
    for (const auto &flag : core::runFlags())
        if (!flag.field.isEmpty())
            flagsOfField[flag.field].append(flag.name);
    const QHash<QString, QStringList> expected{
        {u"name"_s, {u"--name"_s}},
        {u"ports"_s, {u"--publish"_s}},
        {u"env"_s, {u"--env"_s}},
        {u"entrypoint"_s, {u"--entrypoint"_s}},
        {u"detach"_s, {u"--detach"_s}},
        {u"interactive"_s, {u"--interactive"_s}},
        {u"tty"_s, {u"--tty"_s}},
        {u"autoRemove"_s, {u"--rm"_s}},
        {u"mounts"_s, {u"--mount"_s, u"--tmpfs"_s, u"--volume"_s}},
        {u"network"_s, {u"--net"_s, u"--network"_s}},
        {u"restart"_s, {u"--restart"_s}},
        {u"memory"_s, {u"--memory"_s}},
        {u"cpus"_s, {u"--cpus"_s}},
        {u"user"_s, {u"--user"_s}},
        {u"workingDir"_s, {u"--workdir"_s}},
        {u"hostname"_s, {u"--hostname"_s}},
        {u"labels"_s, {u"--label"_s}},
        {u"platform"_s, {u"--platform"_s}},
    };
    QCOMPARE(flagsOfField, expected);
}

void TestRunFlags::sameAsDockersHelp()
{
    const auto program = QStandardPaths::findExecutable(u"docker"_s);
    if (program.isEmpty())
        return; // tableIsSound() has counted them
    QProcess docker;
    docker.start(program, {u"run"_s, u"--help"_s});
    QVERIFY(docker.waitForFinished(20000));
    const auto help = QString::fromUtf8(docker.readAllStandardOutput());
    static const QRegularExpression line(u"^ +(?:-(\\w), |    )(--[a-z0-9-]+)(?: ([a-z0-9-]+))?(?:  |$)"_s,
                                         QRegularExpression::MultilineOption);
    // Types by the words with which docker's help shows them.
    const QHash<QString, Shape> shapes{
        {u"int"_s, Shape::Integer},     {u"uint"_s, Shape::Integer}, {u"uint16"_s, Shape::Integer},
        {u"decimal"_s, Shape::Decimal}, {u"bytes"_s, Shape::Size},   {u"duration"_s, Shape::Duration},
        {u"map"_s, Shape::Pair},        {u"string"_s, Shape::Text},  {u"gpu-request"_s, Shape::Text},
        {u"mount"_s, Shape::Text},      {u"network"_s, Shape::Text}, {u"ulimit"_s, Shape::Text}};
    const QStringList repeating{u"list"_s, u"map"_s, u"mount"_s, u"network"_s, u"ulimit"_s, u"gpu-request"_s};
    int count = 0;
    for (auto lines = line.globalMatch(help); lines.hasNext(); ++count) {
        const auto match = lines.next();
        const auto name = match.captured(2);
        const auto type = match.captured(3);
        const auto *flag = core::runFlag(name);
        QVERIFY2(flag, qUtf8Printable(name));
        QCOMPARE(flag->name, name);
        QCOMPARE(flag->letter, match.captured(1).isEmpty() ? QChar() : match.captured(1).front());
        QVERIFY2(flag->valueName == type, qUtf8Printable(name));
        QVERIFY2((flag->shape == Shape::Switch) == type.isEmpty(), qUtf8Printable(name));
        QVERIFY2(flag->repeats == repeating.contains(type), qUtf8Printable(name));
        if (shapes.contains(type))
            QVERIFY2(flag->shape == shapes.value(type), qUtf8Printable(name));
    }
    QVERIFY2(count >= 95, qPrintable(QString::number(count)));
}

static const support::TestClass<TestRunFlags> registration("tst_runflags");
#include "tst_runflags.moc"
