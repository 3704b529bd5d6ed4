#include "core/envfile.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Files of --env-file and --label-file, as the docker program reads them.
class TestEnvFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void bareNames();
    void problems_data();
    void problems();
    void limits();
    void inTheRequest();
    void laterFileGoesFirst();
};

namespace {

QStringList texts(const QList<core::EnvVar> &variables)
{
    QStringList list;
    for (const core::EnvVar &variable : variables)
        list.append(variable.text());
    return list;
}

} // namespace

void TestEnvFile::lines_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &content, const QStringList &expected) {
        QTest::newRow(name) << content << expected;
    };
    row("plain", "A=1\nB=2\n", {u"A=1"_s, u"B=2"_s});
    row("no line end", "A=1", {u"A=1"_s});
    row("empty", "", {});
    row("blank lines", "\n  \n\t\nA=1\n\n", {u"A=1"_s});
    row("comments", "# one\n  # two\nA=1 # three\n", {u"A=1 # three"_s});
    row("value as it stands", "A= x \"y\" 'z' \nB=\nC=a=b\n", {u"A= x \"y\" 'z' "_s, u"B="_s, u"C=a=b"_s});
    row("indented", "   A=1\n\tB=2", {u"A=1"_s, u"B=2"_s});
    row("Windows",
        "\xef\xbb\xbf"
        "A=1\r\nB=2\r\n",
        {u"A=1"_s, u"B=2"_s});
    row("Korean", "이름=홍 길동\n", {u"이름=홍 길동"_s});
    row("twice", "A=1\nA=2\n", {u"A=1"_s, u"A=2"_s});
    row("export is no name", "export=1\n", {u"export=1"_s});
}

void TestEnvFile::lines()
{
    QFETCH(QByteArray, content);
    const auto variables = core::variablesOfFile(content);
    QVERIFY(variables.ok());
    QTEST(texts(*variables), "expected");
}

void TestEnvFile::bareNames()
{
    const QByteArray content("HOME\nMISSING\nEMPTY\nA=1\n");
    const auto here = [](const QString &name) -> std::optional<QString> {
        if (name == u"HOME"_s)
            return u"/home/me"_s;
        return name == u"EMPTY"_s ? std::optional(QString()) : std::nullopt;
    };
    QCOMPARE(texts(*core::variablesOfFile(content, here)),
             (QStringList{u"HOME=/home/me"_s, u"EMPTY="_s, u"A=1"_s}));
    // Labels take nothing from this computer.
    QCOMPARE(texts(*core::variablesOfFile(content)), QStringList{u"A=1"_s});
}

void TestEnvFile::problems_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message");
    QTest::newRow("blank in a name") << QByteArray("A=1\nexport B=2\n")
                                     << u"Line 2: a name has no blanks in it: “export B”."_s;
    QTest::newRow("blank before the sign")
        << QByteArray("A =1\n") << u"Line 1: a name has no blanks in it: “A ”."_s;
    QTest::newRow("no name") << QByteArray("\n=1\n") << u"Line 2 has no name before the equals sign."_s;
    QTest::newRow("no UTF-8") << QByteArray("A=1\nB=\xc7\xd1\n") << u"Line 2 is not text in UTF-8."_s;
    QTest::newRow("cut off") << QByteArray("B=\xed\x95") << u"Line 1 is not text in UTF-8."_s;
    QTest::newRow("NUL") << QByteArray("A=\0x\n", 5) << u"Line 1 is not text in UTF-8."_s;
}

void TestEnvFile::problems()
{
    QFETCH(QByteArray, content);
    const auto variables = core::variablesOfFile(content);
    QVERIFY(!variables);
    QCOMPARE(variables.error().kind, core::ErrorKind::Local);
    QTEST(variables.error().message, "message");
}

void TestEnvFile::limits()
{
    QVERIFY(core::variablesOfFile("A=" + QByteArray(65'533, 'x') + "\nB=1\n").ok());
    QVERIFY(!core::variablesOfFile("A=" + QByteArray(65'534, 'x') + "\nB=1\n").ok());
    const QByteArray line("NAME=value of this line\n");
    QVERIFY(core::variablesOfFile(line.repeated(int(core::largestEnvFile / line.size()))).ok());
    const auto tooLarge = core::variablesOfFile(QByteArray(core::largestEnvFile + 1, '\n'));
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().kind, core::ErrorKind::TooLarge);
}

void TestEnvFile::inTheRequest()
{
    const core::ExtraFlag env{u"--env-file"_s, u".env"_s};
    const core::ExtraFlag label{u"--label-file"_s, u"labels"_s};
    const core::ExtraFlag other{u"--init"_s, {}};
    core::RunRequest run;
    run.image = u"nginx"_s;
    run.env = {{u"A"_s, u"typed"_s}};
    run.labels = {{u"owner"_s, u"me"_s}};
    run.extra = {env, other, label};
    QCOMPARE(core::withFileValues(run, {}), run);
    const core::RunRequest filled =
        core::withFileValues(run, {{env, {{u"A"_s, u"file"_s}, {u"B"_s, u"1"_s}, {u"B"_s, u"2"_s}}},
                                   {label, {{u"owner"_s, u"file"_s}, {u"tier"_s, u"web"_s}}}});
    QCOMPARE(filled.extra, QList{other});
    QCOMPARE(texts(filled.env), (QStringList{u"B=2"_s, u"A=typed"_s})); // what is typed wins
    QCOMPARE(filled.labels, (QList<core::Label>{{u"tier"_s, u"web"_s}, {u"owner"_s, u"me"_s}}));
}

void TestEnvFile::laterFileGoesFirst()
{
    const core::ExtraFlag first{u"--env-file"_s, u"a"_s};
    const core::ExtraFlag second{u"--env-file"_s, u"b"_s};
    core::RunRequest run;
    run.extra = {first, second};
    // Whatever the order in which they were read.
    const core::RunRequest filled = core::withFileValues(
        run, {{second, {{u"A"_s, u"second"_s}}}, {first, {{u"A"_s, u"first"_s}, {u"C"_s, u"3"_s}}}});
    QCOMPARE(texts(filled.env), (QStringList{u"C=3"_s, u"A=second"_s}));
    QVERIFY(filled.extra.isEmpty());
}

static const support::TestClass<TestEnvFile> registration("tst_envfile");
#include "tst_envfile.moc"
