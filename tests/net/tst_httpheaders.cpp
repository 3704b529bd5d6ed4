#include "engine/httpheaders.h"
#include "support/testclass.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using Environment = QHash<QString, QString>;

class TestHttpHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data();
    void headers();
};

void TestHttpHeaders::headers_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("problems");
    const auto row = [](const char *name, const char *config, const char *variable,
                        const QStringList &expected, int problems = 0) {
        QTest::newRow(name) << QByteArray(config) << QString::fromUtf8(variable) << expected << problems;
    };
    const auto list = [](std::initializer_list<const char *> lines) {
        QStringList result;
        for (const char *line : lines)
            result << QString::fromUtf8(line);
        return result;
    };
    row("none", "", "", {});
    row("config", R"({"HttpHeaders":{"X-B":"2","X-A":"1, 고래"}})", "", list({"X-A: 1, 고래", "X-B: 2"}));
    row("config's own",
        R"({"HttpHeaders":{"User-Agent":"x","host":"x","Connection":"x","Upgrade":"x","Content-Length":"1",
        "transfer-encoding":"chunked","X":"y"}})",
        "", list({"X: y"}));
    row("injected", R"({"HttpHeaders":{"A":"1\r\nB: 2","C:":"3","D e":"4","":"5","F":"6","G":"a\tb"}})", "",
        list({"F: 6", "G: a\tb"}), 4);
    row("no strings", R"({"HttpHeaders":{"A":1,"B":"2"}})", "", list({"B: 2"}), 1);
    row("broken config", "{", "", {}, 1);
    row("variable instead of config", R"({"HttpHeaders":{"A":"1"}})", "b=2", list({"b: 2"}));
    row("variable", "",
        "one=one-value,\"two=two,value\",\"three= a value  \",four=,five=five=one,five=five-two",
        list({"five: five-two", "one: one-value", "three:  a value  ", "two: two,value"}));
    row("quotes", "", "\"a=say \"\"hi\"\"\", B =2", list({"a: say \"hi\"", "b: 2"}));
    row("no equals", "", "a=1,b", {}, 1);
    row("no name", "", "=1", {}, 1);
    row("open quote", "", "\"a=1", {}, 1);
    row("stray quote", "", "a=\"1\"", {}, 1);
    row("after a quote", "", "\"a=1\"b,c=2", {}, 1);
    row("trailing comma", "", "a=1,", {}, 1);
}

void TestHttpHeaders::headers()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, variable);
    QFETCH(QStringList, expected);
    QFETCH(int, problems);
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    if (!config.isEmpty()) {
        QFile file(folder.filePath(QStringLiteral("config.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(config), config.size());
    }
    const Environment environment{{QStringLiteral("DOCKER_CONFIG"), folder.path()},
                                  {QStringLiteral("DOCKER_CUSTOM_HEADERS"), variable}};
    const auto surroundings =
        engine::Surroundings::of(environment, folder.path(), engine::Surroundings::Os::Linux);
    QStringList told;
    QStringList found;
    for (const auto &[name, value] : engine::httpHeaders(surroundings, &told))
        found << QString::fromUtf8(name + ": " + value);
    QCOMPARE(found, expected);
    QCOMPARE(told.size(), problems);
}

static const support::TestClass<TestHttpHeaders> registration("tst_httpheaders");
#include "tst_httpheaders.moc"
