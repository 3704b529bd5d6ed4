#include "dockerhome.h"
#include "engine/endpoints.h"
#include "support/testclass.h"

#include <QTest>

#include <memory>

using core::Endpoint;
using engine::Choice;
using engine::Surroundings;
using Environment = QHash<QString, QString>;

class TestEndpointTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tls_data();
    void tls();
    void tlsPairs();
    void contextTls();

private:
    std::unique_ptr<DockerHome> m_home;
};

void TestEndpointTls::init()
{
    m_home = std::make_unique<DockerHome>();
    QVERIFY(m_home->isValid());
}

void TestEndpointTls::tls_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("verify");
    QTest::addColumn<QString>("folder"); // below home
    const QString on = QStringLiteral("DOCKER_TLS");
    const QString verify = QStringLiteral("DOCKER_TLS_VERIFY");
    const QString path = QStringLiteral("DOCKER_CERT_PATH");
    const QString yes = QStringLiteral("1");
    const QString no = QStringLiteral("0");
    const QString usual = QStringLiteral(".docker");
    const QString local = QStringLiteral("tcp://localhost:2376");
    const QString host = QStringLiteral("tcp://h:2375");
    QTest::newRow("off") << Environment{{on, QString()}} << QStringLiteral("tcp://h") << host << false << true
                         << QString();
    QTest::newRow("on") << Environment{{on, yes}} << QStringLiteral("tcp://h") << host << true << false
                        << usual;
    QTest::newRow("on by 0") << Environment{{on, no}} << QString() << local << true << false << usual;
    QTest::newRow("verify by 0") << Environment{{verify, no}} << QString() << local << true << true << usual;
    QTest::newRow("both") << Environment{{on, yes}, {verify, yes}} << QStringLiteral("tcp://h:1")
                          << QStringLiteral("tcp://h:1") << true << true << usual;
    QTest::newRow("path") << Environment{{verify, yes}, {path, QStringLiteral("replaced")}} << QString()
                          << local << true << true << QStringLiteral("certs");
    QTest::newRow("path alone") << Environment{{path, QStringLiteral("replaced")}}
                                << QStringLiteral("tcp://h") << host << false << true << QString();
    QTest::newRow("socket") << Environment{{verify, yes}} << QStringLiteral("unix:///s")
                            << QStringLiteral("unix:///s") << false << true << QString();
    QTest::newRow("ssh") << Environment{{verify, yes}} << QStringLiteral("ssh://h")
                         << QStringLiteral("ssh://h") << false << true << QString();
}

void TestEndpointTls::tls()
{
    QFETCH(Environment, environment);
    QFETCH(QString, host);
    QFETCH(QString, url);
    QFETCH(bool, tls);
    QFETCH(bool, verify);
    QFETCH(QString, folder);
    if (environment.contains(QStringLiteral("DOCKER_CERT_PATH")))
        environment.insert(QStringLiteral("DOCKER_CERT_PATH"), m_home->path() + QLatin1String("/certs"));
    if (!host.isEmpty())
        environment.insert(QStringLiteral("DOCKER_HOST"), host);
    if (tls) // without a ca.pem
        QVERIFY(engine::resolve({}, m_home->surroundings(environment)).error().message.contains(folder));
    core::TlsFiles files;
    files.verify = verify;
    if (!folder.isEmpty()) {
        files.ca = m_home->path() + QLatin1Char('/') + folder + QLatin1String("/ca.pem");
        files.cert = m_home->path() + QLatin1Char('/') + folder + QLatin1String("/cert.pem");
        files.key = m_home->path() + QLatin1Char('/') + folder + QLatin1String("/key.pem");
        for (const QString &file : {files.ca, files.cert, files.key})
            QVERIFY(DockerHome::write(file));
    }
    const core::Result<Endpoint> result = engine::resolve({}, m_home->surroundings(environment));
    QVERIFY2(result.ok(), qPrintable(result ? QString() : result.error().message));
    QCOMPARE(result->url(), url);
    QCOMPARE(result->tls, tls);
    QVERIFY(result->tlsFiles == files);
}

void TestEndpointTls::tlsPairs()
{
    const Environment environment{{QStringLiteral("DOCKER_TLS_VERIFY"), QStringLiteral("1")}};
    QVERIFY(DockerHome::write(m_home->config(QStringLiteral("ca.pem"))));
    const core::TlsFiles caOnly{m_home->config(QStringLiteral("ca.pem")), {}, {}, true};
    QVERIFY(engine::resolve({}, m_home->surroundings(environment))->tlsFiles == caOnly);
    QVERIFY(DockerHome::write(m_home->config(QStringLiteral("cert.pem"))));
    QVERIFY(engine::resolve({}, m_home->surroundings(environment))->tlsFiles == caOnly);
}

void TestEndpointTls::contextTls()
{
    const Choice choice{{}, QStringLiteral("c")};
    const auto resolved = [&] {
        return engine::resolve(choice, m_home->surroundings()).valueOr({});
    };
    QVERIFY(m_home->writeContext(choice.context, "tcp://h", ",\"SkipTLSVerify\":true"));
    QVERIFY(resolved().tls);
    QVERIFY(!resolved().tlsFiles.verify);
    QCOMPARE(resolved().url(), QStringLiteral("tcp://h:443"));

    QVERIFY(m_home->writeContext(choice.context, "tcp://h:2376"));
    QVERIFY(!resolved().tls);
    const QString ca = m_home->pem(choice.context, QStringLiteral("ca.pem"));
    const QString cert = m_home->pem(choice.context, QStringLiteral("cert.pem"));
    const QString key = m_home->pem(choice.context, QStringLiteral("key.pem"));
    QVERIFY(DockerHome::write(ca));
    QVERIFY(resolved().tls);
    QVERIFY((resolved().tlsFiles == core::TlsFiles{ca, {}, {}, true}));
    QVERIFY(DockerHome::write(cert));
    QVERIFY(DockerHome::write(key));
    QVERIFY((resolved().tlsFiles == core::TlsFiles{ca, cert, key, true}));
    // The environment's TLS is for "default" only.
    const Surroundings other = m_home->surroundings({{QStringLiteral("DOCKER_TLS"), QStringLiteral("1")}});
    QVERIFY(engine::resolve(choice, other)->tlsFiles == resolved().tlsFiles);

    QVERIFY(m_home->writeContext(choice.context, "unix:///s"));
    QVERIFY(!resolved().tls);
    QVERIFY(resolved().tlsFiles == core::TlsFiles());
}

static const support::TestClass<TestEndpointTls> registration("tst_endpointtls");
#include "tst_endpointtls.moc"
