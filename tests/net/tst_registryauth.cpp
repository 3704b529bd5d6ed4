#include "helperhome.h"
#include "support/testclass.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <memory>

using engine::RegistryAuth;
using engine::Surroundings;
using Environment = QHash<QString, QString>;

namespace {

const QLatin1String hub("https://index.docker.io/v1/");

QByteArray base64(const QByteArray &text)
{
    return text.toBase64();
}

QStringList *messages = nullptr;

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    messages->append(text);
}

} // namespace

class TestRegistryAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void places_data();
    void places();
    void helperIsAsked();
    void answersDieWithTheirContext();
    void severalAtOnce();
    void secretsStaySecret();

private:
    /// The decoded answer; `problem` is what was told with it.
    QByteArray login(const QString &image, const Environment &environment = {},
                     QString *problem = nullptr) const;

    std::unique_ptr<HelperHome> m_home;
};

void TestRegistryAuth::init()
{
    m_home = std::make_unique<HelperHome>();
    QVERIFY(m_home->isValid());
}

QByteArray TestRegistryAuth::login(const QString &image, const Environment &environment,
                                   QString *problem) const
{
    RegistryAuth auth(m_home->surroundings(environment));
    const QByteArray result = foundLogin(auth, image);
    if (problem)
        *problem = auth.problem();
    return result;
}

void TestRegistryAuth::places_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("image");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<bool>("hasProblem");
    const auto row = [](const char *name, const QByteArray &config, const QByteArray &variable,
                        const char *image, const QByteArray &expected, bool hasProblem = false) {
        QTest::newRow(name) << config << variable << QString::fromLatin1(image) << expected << hasProblem;
    };
    const auto auth = [](const QByteArray &key, const QByteArray &login) {
        return QByteArray("{\"auths\":{\"" + key + "\":{\"auth\":\"" + base64(login) + "\"}}}");
    };
    const auto helpers = [](const QByteArray &members) {
        return QByteArray("{\"auths\":{\"a.io\":{\"auth\":\"" + base64("file:f") + "\"}}," + members + "}");
    };
    const auto expect = [](const QByteArray &user, const QByteArray &password, const QByteArray &address) {
        return QByteArray("{\"password\":\"" + password + "\",\"serveraddress\":\"" + address
                          + "\",\"username\":\"" + user + "\"}");
    };
    const QByteArray nobody = "{}";
    const QByteArray hubAddress = "https://index.docker.io/v1/";
    row("no file", {}, {}, "nginx", nobody);
    row("no login", "{\"auths\":{}}", {}, "nginx", nobody);
    row("no reference", auth("a.io", "u:p"), {}, "A b", nobody);
    row("hub", auth(hubAddress, "u:p"), {}, "nginx", expect("u", "p", hubAddress));
    row("another", auth(hubAddress, "u:p"), {}, "ghcr.io/a/b", nobody);
    row("host", auth("ghcr.io", "u:p:q"), {}, "ghcr.io/a/b", expect("u", "p:q", "ghcr.io"));
    row("port", auth("a.io:1", "u:p"), {}, "a.io:1/b", expect("u", "p", "a.io:1"));
    row("another port", auth("a.io:1", "u:p"), {}, "a.io/b", nobody);
    row("legacy key", auth("https://a.io:1/v1/", "u:p"), {}, "a.io:1/b",
        expect("u", "p", "https://a.io:1/v1/"));
    row("padded with zeros", auth("a.io", QByteArray("u:p\0\0", 5)), {}, "a.io/b", expect("u", "p", "a.io"));
    row("plain fields", "{\"auths\":{\"a.io\":{\"username\":\"u\",\"password\":\"p\"}}}", {}, "a.io/b",
        expect("u", "p", "a.io"));
    row("token", "{\"auths\":{\"a.io\":{\"identitytoken\":\"t\"}}}", {}, "a.io/b",
        "{\"identitytoken\":\"t\",\"serveraddress\":\"a.io\"}");
    row("empty entry", "{\"auths\":{\"a.io\":{}}}", {}, "a.io/b", nobody);
    row("no base64", "{\"auths\":{\"a.io\":{\"auth\":\"!\"}}}", {}, "a.io/b", nobody, true);
    row("no colon", auth("a.io", "up"), {}, "a.io/b", nobody, true);
    row("no user", auth("a.io", ":p"), {}, "a.io/b", nobody, true);
    row("damaged, not asked for", auth("a.io", "up"), {}, "b.io/b", nobody);
    row("broken file", "{", {}, "a.io/b", nobody, true);

    row("variable", auth("a.io", "u:p"), auth("a.io", "v:w"), "a.io/b", expect("v", "w", "a.io"));
    row("variable without it", auth("a.io", "u:p"), auth("b.io", "v:w"), "a.io/b", expect("u", "p", "a.io"));
    row("variable, exact keys", {}, auth("https://a.io", "v:w"), "a.io/b", nobody);
    row("variable before helper", "{\"credsStore\":\"own\"}", auth("a.io", "v:w"), "a.io/b",
        expect("v", "w", "a.io"));
    row("variable with more", auth("a.io", "u:p"),
        "{\"auths\":{\"a.io\":{\"auth\":\"djp3\",\"email\":\"x\"}}}", "a.io/b", expect("u", "p", "a.io"),
        true);
    row("variable with other", auth("a.io", "u:p"), "{\"auths\":{},\"credsStore\":\"own\"}", "a.io/b",
        expect("u", "p", "a.io"), true);
    row("broken variable", auth("a.io", "u:p"), "{", "a.io/b", expect("u", "p", "a.io"), true);

    row("credsStore", helpers("\"credsStore\":\"own\""), {}, "a.io/b", expect("own", "o", "a.io"));
    row("credsStore, hub", helpers("\"credsStore\":\"own\""), {}, "nginx", expect("own", "o", hubAddress));
    row("credHelpers", helpers("\"credsStore\":\"own\",\"credHelpers\":{\"a.io\":\"other\"}"), {}, "a.io/b",
        "{\"identitytoken\":\"t\",\"serveraddress\":\"a.io\"}");
    row("credHelpers of another", helpers("\"credHelpers\":{\"b.io\":\"other\"}"), {}, "a.io/b",
        expect("file", "f", "a.io"));
    row("credHelpers, empty", helpers("\"credsStore\":\"own\",\"credHelpers\":{\"a.io\":\"\"}"), {}, "a.io/b",
        expect("file", "f", "a.io"));
    row("not in the helper", helpers("\"credsStore\":\"none\""), {}, "a.io/b", nobody);
}

void TestRegistryAuth::places()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, variable);
    QFETCH(QString, image);
    QFETCH(QByteArray, expected);
    QFETCH(bool, hasProblem);
    QVERIFY(m_home->writeHelper(QStringLiteral("own"),
                                "{\"ServerURL\":\"x\",\"Username\":\"own\",\"Secret\":\"o\"}"));
    QVERIFY(m_home->writeHelper(QStringLiteral("other"),
                                "{\"ServerURL\":\"x\",\"Username\":\"<token>\",\"Secret\":\"t\"}"));
    QVERIFY(m_home->writeHelper(QStringLiteral("none"), "credentials not found in native keychain", 1));
    if (!config.isEmpty())
        QVERIFY(m_home->writeConfig(config));
    QString problem;
    QCOMPARE(login(image, {{QStringLiteral("DOCKER_AUTH_CONFIG"), QString::fromUtf8(variable)}}, &problem),
             expected);
    QVERIFY2(problem.isEmpty() != hasProblem, qPrintable(problem));
}

void TestRegistryAuth::helperIsAsked()
{
    QVERIFY(m_home->writeHelper(QStringLiteral("own"), "{\"Username\":\"u\",\"Secret\":\"s\"}"));
    QVERIFY(m_home->writeConfig("{\"credsStore\":\"own\"}"));
    QVERIFY(login(QStringLiteral("nginx")).contains("\"u\""));
    QCOMPARE(m_home->asked(QStringLiteral("own")), QByteArray(hub.data()) + "\nget");
    QVERIFY(login(QStringLiteral("127.0.0.1:5000/a:1")).contains("\"u\""));
    QCOMPARE(m_home->asked(QStringLiteral("own")), QByteArray("127.0.0.1:5000\nget"));
}

void TestRegistryAuth::answersDieWithTheirContext()
{
    QVERIFY(m_home->writeHelper(QStringLiteral("own"), "{\"Username\":\"u\",\"Secret\":\"s\"}", 0,
                                HelperHome::Way::Hangs));
    QVERIFY(m_home->writeConfig("{\"credsStore\":\"own\"}"));
    int answers = 0;
    const auto count = [&answers](const QByteArray &) {
        ++answers;
    };
    QElapsedTimer clock;
    clock.start();
    auto auth = std::make_unique<RegistryAuth>(m_home->surroundings());
    auth->setTimeLimit(std::chrono::milliseconds(3000));
    auto early = std::make_unique<QObject>();
    auto late = std::make_unique<QObject>();
    QObject stays;
    auth->find(QStringLiteral("a.io/b"), early.get(), count);
    early.reset();
    auth->find(QStringLiteral("a.io/b"), late.get(), count);
    auth->find(QStringLiteral("a.io/b"), &stays, count);
    QTRY_COMPARE(m_home->asked(QStringLiteral("own")), QByteArray("a.io\nget"));
    late.reset();
    QTest::qWait(100);
    auth.reset();
    QVERIFY2(clock.elapsed() < 2900, "must not wait for the program");
    QTest::qWait(500);
    QCOMPARE(answers, 0);
}

void TestRegistryAuth::severalAtOnce()
{
    QVERIFY(m_home->writeHelper(QStringLiteral("own"), "{\"Username\":\"u\",\"Secret\":\"s\"}"));
    QVERIFY(m_home->writeConfig("{\"credsStore\":\"own\"}"));
    RegistryAuth auth(m_home->surroundings());
    QList<QByteArray> found;
    for (int i = 0; i < 5; ++i) {
        auth.find(QStringLiteral("r%1.io/a").arg(i), this,
                  [&found](const QByteArray &value) { found << decodedHeader(value); });
    }
    QTRY_COMPARE(found.size(), 5);
    std::sort(found.begin(), found.end());
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(found.at(i), "{\"password\":\"s\",\"serveraddress\":\"r" + QByteArray::number(i)
                                  + ".io\",\"username\":\"u\"}");
    }
}

void TestRegistryAuth::secretsStaySecret()
{
    QStringList told;
    messages = &told;
    const QtMessageHandler before = qInstallMessageHandler(keepMessage);
    for (const int exitCode : {0, 1}) {
        for (const QByteArray &answer :
             {QByteArray("{\"Username\":\"u\",\"Secret\":\"hunter2\"}"), QByteArray("hunter2")}) {
            QString problem;
            QVERIFY(m_home->writeHelper(QStringLiteral("own"), answer, exitCode));
            QVERIFY(
                m_home->writeConfig("{\"credsStore\":\"own\",\"auths\":{\"a.io\":{\"auth\":\"hunter2\"}}}"));
            login(QStringLiteral("a.io/b"),
                  {{QStringLiteral("DOCKER_AUTH_CONFIG"), QStringLiteral("{hunter2")}}, &problem);
            told << problem;
        }
    }
    qInstallMessageHandler(before);
    QVERIFY(told.size() >= 4);
    QCOMPARE(told.filter(QLatin1String("hunter2")), QStringList());
}

static const support::TestClass<TestRegistryAuth> registration("tst_registryauth");
#include "tst_registryauth.moc"
