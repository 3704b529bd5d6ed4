#include "helperhome.h"
#include "support/testclass.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <memory>

using engine::RegistryAuth;
using engine::Surroundings;
using Environment = QHash<QString, QString>;

class TestCredentialHelper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void usualHelper_data();
    void usualHelper();
    void helperTrouble_data();
    void helperTrouble();
    void endlessHelper();
    void helperOnMac();
    void helperInTheWorkingFolder();
    void slowHelper();

private:
    /// The decoded answer; `problem` is what was told with it.
    QByteArray login(const QString &image, const Environment &environment = {},
                     QString *problem = nullptr) const;

    std::unique_ptr<HelperHome> m_home;
};

void TestCredentialHelper::init()
{
    m_home = std::make_unique<HelperHome>();
    QVERIFY(m_home->isValid());
}

QByteArray TestCredentialHelper::login(const QString &image, const Environment &environment,
                                       QString *problem) const
{
    RegistryAuth auth(m_home->surroundings(environment));
    const QByteArray result = foundLogin(auth, image);
    if (problem)
        *problem = auth.problem();
    return result;
}

void TestCredentialHelper::usualHelper_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<bool>("passIsInstalled");
    QTest::addColumn<QByteArray>("user");
    QTest::newRow("no file") << QByteArray() << false << QByteArray("secretservice");
    QTest::newRow("nothing set up") << QByteArray("{\"auths\":{}}") << false << QByteArray("secretservice");
    QTest::newRow("pass") << QByteArray("{}") << true << QByteArray("pass");
    QTest::newRow("logins in the file") << QByteArray("{\"auths\":{\"b.io\":{}}}") << false << QByteArray();
    QTest::newRow("a helper for another")
        << QByteArray("{\"credHelpers\":{\"b.io\":\"x\"}}") << false << QByteArray();
}

void TestCredentialHelper::usualHelper()
{
    QFETCH(QByteArray, config);
    QFETCH(bool, passIsInstalled);
    QFETCH(QByteArray, user);
    for (const char *name : {"secretservice", "pass"}) {
        const QByteArray answer = "{\"Username\":\"" + QByteArray(name) + "\",\"Secret\":\"s\"}";
        QVERIFY(m_home->writeHelper(QString::fromLatin1(name), answer));
    }
    if (passIsInstalled)
        QVERIFY(QFile::copy(
            m_home->program(QStringLiteral("pass")),
            m_home->program(QStringLiteral("pass")).replace(QLatin1String("docker-credential-"), QString())));
    if (!config.isEmpty())
        QVERIFY(m_home->writeConfig(config));
    const QByteArray expected =
        user.isEmpty()
            ? QByteArray("{}")
            : QByteArray("{\"password\":\"s\",\"serveraddress\":\"a.io\",\"username\":\"" + user + "\"}");
    QCOMPARE(login(QStringLiteral("a.io/b")), expected);
}

void TestCredentialHelper::helperTrouble_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("told");
    QTest::newRow("fails") << QByteArray("gpg: decryption failed hunter2") << 7 << QStringLiteral("7");
    QTest::newRow("no JSON") << QByteArray("hunter2") << 0 << QStringLiteral("docker-credential-own");
    QTest::newRow("no secret") << QByteArray("{\"Username\":\"hunter2\"}") << 0
                               << QStringLiteral("docker-credential-own");
    QTest::newRow("not found, but successful") << QByteArray("credentials not found in native keychain") << 0
                                               << QStringLiteral("docker-credential-own");
}

void TestCredentialHelper::helperTrouble()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, exitCode);
    QFETCH(QString, told);
    QVERIFY(m_home->writeHelper(QStringLiteral("own"), answer, exitCode));
    QVERIFY(m_home->writeConfig("{\"credsStore\":\"own\"}"));
    QString problem;
    QCOMPARE(login(QStringLiteral("a.io/b"), {}, &problem), QByteArray("{}"));
    QVERIFY2(problem.contains(told), qPrintable(problem));
    QVERIFY(!problem.contains(QLatin1String("hunter2")));
    // As docker: what the file itself knows is better than nothing.
    QVERIFY(m_home->writeConfig("{\"credsStore\":\"own\",\"auths\":{\"a.io\":{\"auth\":\""
                                + QByteArray("u:p").toBase64() + "\"}}}"));
    QCOMPARE(login(QStringLiteral("a.io/b"), {}, &problem),
             QByteArray("{\"password\":\"p\",\"serveraddress\":\"a.io\",\"username\":\"u\"}"));
    QVERIFY(problem.contains(told));
}

void TestCredentialHelper::endlessHelper()
{
    QVERIFY(
        m_home->writeHelper(QStringLiteral("own"), QByteArray(1000, 'x'), 0, HelperHome::Way::NeverStops));
    QVERIFY(m_home->writeConfig("{\"credsStore\":\"own\"}"));
    QElapsedTimer clock;
    clock.start();
    QString problem;
    QCOMPARE(login(QStringLiteral("a.io/b"), {}, &problem), QByteArray("{}"));
    QVERIFY(problem.contains(QLatin1String("docker-credential-own")));
    QVERIFY(clock.elapsed() < 9000);
}

void TestCredentialHelper::helperOnMac()
{
    const QString folder = QStringLiteral("/.orbstack/bin");
    QVERIFY(m_home->writeHelper(QStringLiteral("osxkeychain"), "{\"Username\":\"u\",\"Secret\":\"s\"}", 0,
                                HelperHome::Way::Answers, folder));
    const Environment environment{{QStringLiteral("PATH"), m_home->path()}};
    RegistryAuth mac(m_home->surroundings(environment, Surroundings::Os::MacOs));
    QCOMPARE(foundLogin(mac, QStringLiteral("a.io/b")),
             QByteArray("{\"password\":\"s\",\"serveraddress\":\"a.io\",\"username\":\"u\"}"));
    RegistryAuth elsewhere(m_home->surroundings(environment));
    QCOMPARE(foundLogin(elsewhere, QStringLiteral("a.io/b")), QByteArray("{}"));
}

void TestCredentialHelper::helperInTheWorkingFolder()
{
    QVERIFY(m_home->writeHelper(QStringLiteral("own"), "{\"Username\":\"u\",\"Secret\":\"s\"}"));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_home->path()));
    for (const char *name : {"own", "../bin/docker-credential-own", "own extra", "/own", "missing"}) {
        QVERIFY(m_home->writeConfig("{\"credsStore\":\"" + QByteArray(name) + "\"}"));
        QString problem;
        const Environment environment{
            {QStringLiteral("PATH"), QStringLiteral("bin%1.%1").arg(QDir::listSeparator())}};
        QCOMPARE(login(QStringLiteral("a.io/b"), environment, &problem), QByteArray("{}"));
        QVERIFY(!problem.isEmpty());
    }
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(m_home->asked(QStringLiteral("own")), QByteArray("not asked"));
}

void TestCredentialHelper::slowHelper()
{
    QVERIFY(m_home->writeHelper(QStringLiteral("own"), "{\"Username\":\"u\",\"Secret\":\"s\"}", 0,
                                HelperHome::Way::Hangs));
    QVERIFY(m_home->writeConfig("{\"credsStore\":\"own\"}"));
    QElapsedTimer clock;
    clock.start();
    RegistryAuth auth(m_home->surroundings());
    auth.setTimeLimit(std::chrono::milliseconds(1500));
    QCOMPARE(foundLogin(auth, QStringLiteral("a.io/b")), QByteArray("{}"));
    QVERIFY(clock.elapsed() >= 1400);
    QVERIFY(auth.problem().contains(QLatin1String("docker-credential-own")));
    QVERIFY(clock.elapsed() < 9000);
    QCOMPARE(m_home->asked(QStringLiteral("own")), QByteArray("a.io\nget"));
    // A later look-up that goes well has no problem.
    QVERIFY(m_home->writeConfig("{}"));
    QCOMPARE(foundLogin(auth, QStringLiteral("a.io/b")), QByteArray("{}"));
    QCOMPARE(auth.problem(), QString());
}

static const support::TestClass<TestCredentialHelper> registration("tst_credentialhelper");
#include "tst_credentialhelper.moc"
