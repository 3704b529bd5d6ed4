#include "dockerhome.h"
#include "engine/endpoints.h"
#include "support/testclass.h"

#include <QTest>

#include <memory>

using core::Endpoint;
using engine::Choice;
using engine::Surroundings;
using Environment = QHash<QString, QString>;
using Source = core::Endpoint::Source;

class TestEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void resolves_data();
    void resolves();
    void fails_data();
    void fails();
    void contextFields_data();
    void contextFields();
    void brokenFiles();
    void surroundings();

private:
    std::unique_ptr<DockerHome> m_home;
};

void TestEndpoints::init()
{
    m_home = std::make_unique<DockerHome>();
    QVERIFY(m_home->isValid());
}

void TestEndpoints::resolves_data()
{
    QTest::addColumn<Choice>("choice");
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QByteArray>("configJson");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<Source>("source");

    const QString host = QStringLiteral("DOCKER_HOST");
    const QString context = QStringLiteral("DOCKER_CONTEXT");
    const QString one = QStringLiteral("one");
    const QString two = QStringLiteral("two");
    const QString three = QStringLiteral("three");
    const QString usual = QStringLiteral("default");
    const QString socket = QStringLiteral("unix:///var/run/docker.sock");
    const QByteArray current = "{\"currentContext\":\"one\"}";
    const Environment both{{host, QStringLiteral("tcp://env:1")}, {context, two}};

    QTest::newRow("nothing") << Choice{} << Environment{} << QByteArray() << usual << socket
                             << Source::Context;
    QTest::newRow("empty variables") << Choice{} << Environment{{host, QString()}, {context, QString()}}
                                     << QByteArray("{}") << usual << socket << Source::Context;
    QTest::newRow("currentContext") << Choice{} << Environment{} << current << one
                                    << QStringLiteral("unix:///one.sock") << Source::Context;
    QTest::newRow("currentContext default")
        << Choice{} << Environment{} << QByteArray("{\"currentContext\":\"default\"}") << usual << socket
        << Source::Context;
    QTest::newRow("currentContext, other case")
        << Choice{} << Environment{} << QByteArray("{\"CurrentContext\":\"two\"}") << two
        << QStringLiteral("tcp://two:2") << Source::Context;
    QTest::newRow("DOCKER_CONTEXT before currentContext")
        << Choice{} << Environment{{context, two}} << current << two << QStringLiteral("tcp://two:2")
        << Source::Environment;
    QTest::newRow("DOCKER_CONTEXT default")
        << Choice{} << Environment{{context, usual}} << current << usual << socket << Source::Environment;
    QTest::newRow("DOCKER_HOST before DOCKER_CONTEXT")
        << Choice{} << both << current << usual << QStringLiteral("tcp://env:1") << Source::Environment;
    QTest::newRow("DOCKER_HOST of blanks") << Choice{} << Environment{{host, QStringLiteral(" ")}} << current
                                           << usual << socket << Source::Environment;
    QTest::newRow("--context before all") << Choice{{}, three} << both << current << three
                                          << QStringLiteral("ssh://me@three") << Source::CommandLine;
    QTest::newRow("--context default is DOCKER_HOST") << Choice{{}, usual} << both << current << usual
                                                      << QStringLiteral("tcp://env:1") << Source::CommandLine;
    QTest::newRow("--host before all") << Choice{QStringLiteral("unix:///h.sock"), {}} << both << current
                                       << usual << QStringLiteral("unix:///h.sock") << Source::CommandLine;
    QTest::newRow("DOCKER_CONFIG") << Choice{}
                                   << Environment{{QStringLiteral("DOCKER_CONFIG"), QStringLiteral("/none")}}
                                   << current << usual << socket << Source::Context;
}

void TestEndpoints::resolves()
{
    QFETCH(Choice, choice);
    QFETCH(Environment, environment);
    QFETCH(QByteArray, configJson);
    QFETCH(QString, name);
    QFETCH(QString, url);
    QFETCH(Source, source);
    QVERIFY(m_home->writeContext(QStringLiteral("one"), "unix:///one.sock"));
    QVERIFY(m_home->writeContext(QStringLiteral("two"), "tcp://two:2"));
    QVERIFY(m_home->writeContext(QStringLiteral("three"), "ssh://me@three"));
    if (!configJson.isNull())
        QVERIFY(DockerHome::write(m_home->config(QStringLiteral("config.json")), configJson));
    QStringList problems;
    const core::Result<Endpoint> result =
        engine::resolve(choice, m_home->surroundings(environment), &problems);
    QVERIFY2(result.ok(), qPrintable(result ? QString() : result.error().message));
    QCOMPARE(result->name, name);
    QCOMPARE(result->url(), url);
    QCOMPARE(int(result->source), int(source));
    QCOMPARE(result->description,
             name == QLatin1String("default") ? QString() : QLatin1String("About ") + name);
    QVERIFY(!result->tls);
    QCOMPARE(problems, QStringList());
}

void TestEndpoints::fails_data()
{
    QTest::addColumn<Choice>("choice");
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QByteArray>("configJson");
    QTest::addColumn<QString>("told");
    const QString gone = QStringLiteral("gone");
    QTest::newRow("host and context")
        << Choice{QStringLiteral("h"), gone} << Environment{} << QByteArray() << QString();
    QTest::newRow("--context") << Choice{{}, gone} << Environment{} << QByteArray() << gone;
    QTest::newRow("DOCKER_CONTEXT") << Choice{} << Environment{{QStringLiteral("DOCKER_CONTEXT"), gone}}
                                    << QByteArray() << gone;
    QTest::newRow("currentContext") << Choice{} << Environment{}
                                    << QByteArray("{\"currentContext\":\"gone\"}") << gone;
    QTest::newRow("name with folders")
        << Choice{{}, QStringLiteral("../x")} << Environment{} << QByteArray() << QStringLiteral("../x");
    QTest::newRow("--host") << Choice{QStringLiteral("http://h"), {}} << Environment{} << QByteArray()
                            << QStringLiteral("http://");
    QTest::newRow("DOCKER_HOST") << Choice{}
                                 << Environment{{QStringLiteral("DOCKER_HOST"), QStringLiteral("fd://")}}
                                 << QByteArray() << QStringLiteral("fd://");
    QTest::newRow("pipe elsewhere") << Choice{QStringLiteral("npipe:////./pipe/x"), {}} << Environment{}
                                    << QByteArray() << QStringLiteral("\\\\.\\pipe\\x");
    QTest::newRow("no engine") << Choice{{}, QStringLiteral("cluster")} << Environment{} << QByteArray()
                               << QStringLiteral("cluster");
    QTest::newRow("bad host") << Choice{{}, QStringLiteral("bad")} << Environment{} << QByteArray()
                              << QStringLiteral("bad");
    QTest::newRow("broken meta") << Choice{{}, QStringLiteral("broken")} << Environment{} << QByteArray()
                                 << QStringLiteral("meta.json");
}

void TestEndpoints::fails()
{
    QFETCH(Choice, choice);
    QFETCH(Environment, environment);
    QFETCH(QByteArray, configJson);
    QFETCH(QString, told);
    QVERIFY(
        DockerHome::write(m_home->meta(QStringLiteral("cluster")),
                          "{\"Name\":\"cluster\",\"Endpoints\":{\"kubernetes\":{\"Host\":\"https://k\"}}}"));
    QVERIFY(DockerHome::write(m_home->meta(QStringLiteral("broken")), "{\"Name\":"));
    QVERIFY(m_home->writeContext(QStringLiteral("bad"), "unix://relative"));
    if (!configJson.isNull())
        QVERIFY(DockerHome::write(m_home->config(QStringLiteral("config.json")), configJson));
    const core::Result<Endpoint> result = engine::resolve(choice, m_home->surroundings(environment));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, core::ErrorKind::Local);
    QVERIFY2(result.error().message.contains(told), qPrintable(result.error().message));
}

void TestEndpoints::contextFields_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("url");
    QTest::newRow("usual") << QByteArray() << QStringLiteral("unix:///var/run/docker.sock");
    QTest::newRow("socket") << QByteArray("unix:///a.sock") << QStringLiteral("unix:///a.sock");
    QTest::newRow("tcp") << QByteArray("tcp://h:2375") << QStringLiteral("tcp://h:2375");
    QTest::newRow("tcp without port") << QByteArray("tcp://h") << QStringLiteral("tcp://h:80");
    QTest::newRow("http") << QByteArray("http://h:1") << QStringLiteral("tcp://h:1");
    QTest::newRow("https") << QByteArray("https://h") << QStringLiteral("tcp://h:80");
    QTest::newRow("ssh") << QByteArray("ssh://me@h/s") << QStringLiteral("ssh://me@h/s");
}

void TestEndpoints::contextFields()
{
    QFETCH(QByteArray, host);
    QFETCH(QString, url);
    const QString name = QStringLiteral("c");
    QVERIFY(m_home->writeContext(name, host, ",\"SkipTLSVerify\":false"));
    const core::Result<Endpoint> result = engine::resolve({{}, name}, m_home->surroundings());
    QVERIFY2(result.ok(), qPrintable(result ? QString() : result.error().message));
    QCOMPARE(result->url(), url);
    QCOMPARE(result->description, QStringLiteral("About c"));
    QVERIFY(!result->tls);
}

void TestEndpoints::brokenFiles()
{
    const QString path = m_home->config(QStringLiteral("config.json"));
    const QByteArray deep(100000, '[');
    const QByteArray deeper = "{\"a\":" + deep;
    for (const QByteArray &broken :
         {QByteArray("{"), QByteArray("[]"), QByteArray("\"x\""), QByteArray("{\"a\":\"\xff\"}"),
          QByteArray("{} {}"), QByteArray("\0\1", 2), deep, deeper}) {
        QVERIFY(DockerHome::write(path, broken));
        QStringList problems;
        const core::Result<Endpoint> result = engine::resolve({}, m_home->surroundings(), &problems);
        QVERIFY(result.ok());
        QCOMPARE(result->url(), QStringLiteral("unix:///var/run/docker.sock"));
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().contains(QLatin1String("config.json")));
        QVERIFY(engine::resolve({}, m_home->surroundings()).ok());
    }
    QVERIFY(
        DockerHome::write(path, "{\"currentContext\":5,\"auths\":[],\"HttpHeaders\":{\"a\":1,\"b\":\"2\"}}"));
    QStringList problems;
    QCOMPARE(engine::resolve({}, m_home->surroundings(), &problems)->name, QStringLiteral("default"));
    QCOMPARE(problems.size(), 3);
    for (const QByteArray &fine :
         {QByteArray(), QByteArray("\n"), QByteArray("{\"currentContext\":null,\"auths\":null}")}) {
        QVERIFY(DockerHome::write(path, fine));
        problems.clear();
        QVERIFY(engine::resolve({}, m_home->surroundings(), &problems).ok());
        QCOMPARE(problems, QStringList());
    }
}

void TestEndpoints::surroundings()
{
    const QString place = QStringLiteral("/home/me");
    Surroundings made = Surroundings::of({}, place, Surroundings::Os::Linux);
    QCOMPARE(made.configDir, QStringLiteral("/home/me/.docker"));
    QCOMPARE(made.configFile(), QStringLiteral("/home/me/.docker/config.json"));
    QCOMPARE(made.contextsDir(), QStringLiteral("/home/me/.docker/contexts"));
    made = Surroundings::of({{QStringLiteral("DOCKER_CONFIG"), QStringLiteral("/etc/d/")},
                             {QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("/run/user/7")}},
                            place, Surroundings::Os::Linux);
    QCOMPARE(made.configDir, QStringLiteral("/etc/d"));
    QCOMPARE(made.runtimeDir, QStringLiteral("/run/user/7"));
    const QString file = m_home->path() + QLatin1String("/file");
    QVERIFY(!made.exists(file));
    QVERIFY(made.realPath(file).isEmpty());
    QVERIFY(DockerHome::write(file));
    QVERIFY(made.exists(file));
    QCOMPARE(made.realPath(file), QFileInfo(file).canonicalFilePath());

    const Surroundings own = Surroundings::ofThisProcess();
    QCOMPARE(own.home, QDir::homePath());
    QCOMPARE(own.variable(QStringLiteral("PATH")), qEnvironmentVariable("PATH"));
#ifndef Q_OS_WIN
    QVERIFY(own.pipes().isEmpty());
    QVERIFY(own.runtimeDir.startsWith(QLatin1Char('/')));
    const QString link = m_home->path() + QLatin1String("/link");
    QVERIFY(QFile::link(m_home->path() + QLatin1String("/nothing"), link));
    QVERIFY(!own.exists(link));
#endif
}

static const support::TestClass<TestEndpoints> registration("tst_endpoints");
#include "tst_endpoints.moc"
