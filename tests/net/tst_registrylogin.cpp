#include "engine/registrylogin.h"
#include "support/testclass.h"

#include <QTest>

class TestRegistryLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void headers_data();
    void headers();
};

void TestRegistryLogin::keys_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *image, const QString &key) {
        QTest::newRow(image) << QString::fromLatin1(image) << key;
    };
    for (const char *image :
         {"nginx", "nginx:1", "my/web", "docker.io/nginx", "docker.io/my/web:1", "index.docker.io/nginx",
          "a/b/c", "nginx@sha256:0123456789012345678901234567890123456789012345678901234567890123"})
        row(image, QStringLiteral("https://index.docker.io/v1/"));
    row("ghcr.io/a/b:1", QStringLiteral("ghcr.io"));
    row("localhost/a", QStringLiteral("localhost"));
    row("localhost:5000/a", QStringLiteral("localhost:5000"));
    row("127.0.0.1:5000/tech/big:1", QStringLiteral("127.0.0.1:5000"));
    row("host:1/a", QStringLiteral("host:1"));
    row("Not A Reference", QString());
}

void TestRegistryLogin::keys()
{
    QFETCH(QString, image);
    QFETCH(QString, key);
    QCOMPARE(engine::registryKey(image), key);
}

void TestRegistryLogin::headers_data()
{
    QTest::addColumn<engine::RegistryLogin>("login");
    QTest::addColumn<QByteArray>("header");
    using Login = engine::RegistryLogin;
    const QString u = QStringLiteral("u");
    QTest::newRow("nobody") << Login{} << QByteArray("e30=");
    QTest::newRow("address only") << Login{{}, {}, u, {}, {}} << QByteArray("e30=");
    QTest::newRow("password") << Login{u, QStringLiteral("p"), {}, {}, {}}
                              << QByteArray("eyJwYXNzd29yZCI6InAiLCJ1c2VybmFtZSI6InUifQ==");
    // The two characters in which base64url differs, as -_: {"password":"?>?>~~~","username":"u"}
    QTest::newRow("url alphabet") << Login{u, QStringLiteral("?>?>~~~"), {}, {}, {}}
                                  << QByteArray("eyJwYXNzd29yZCI6Ij8-Pz5-fn4iLCJ1c2VybmFtZSI6InUifQ==");
    QTest::newRow("token") << Login{{}, {}, u, QStringLiteral("t"), {}}
                           << QByteArray("{\"identitytoken\":\"t\",\"serveraddress\":\"u\"}")
                                  .toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("registry token")
        << Login{{}, {}, {}, {}, QStringLiteral("t")}
        << QByteArray("{\"registrytoken\":\"t\"}").toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("korean")
        << Login{u, QStringLiteral("고래"), {}, {}, {}}
        << QByteArray("{\"password\":\"고래\",\"username\":\"u\"}").toBase64(QByteArray::Base64UrlEncoding);
}

void TestRegistryLogin::headers()
{
    QFETCH(engine::RegistryLogin, login);
    QFETCH(QByteArray, header);
    QCOMPARE(login.header(), header);
}

static const support::TestClass<TestRegistryLogin> registration("tst_registrylogin");
#include "tst_registrylogin.moc"
