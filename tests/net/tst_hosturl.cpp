#include "engine/hosturl.h"
#include "support/testclass.h"

#include <QTest>

using core::Endpoint;
using core::ErrorKind;

class TestHostUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void refusalsKeepPasswords();
    void socketPathLimit();
    void defaultPort();
    void usual();
};

void TestHostUrl::reads_data()
{
    using Kind = Endpoint::Kind;
    QTest::addColumn<QString>("url");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("prefix");
    const auto row = [](const char *url, Kind kind, const char *address, int port = 0, const char *user = "",
                        const char *prefix = "") {
        QTest::newRow(*url ? url : "empty") << QString::fromUtf8(url) << kind << QString::fromUtf8(address)
                                            << port << QString::fromUtf8(user) << QString::fromUtf8(prefix);
    };
    row("unix:///run/docker.sock", Kind::Unix, "/run/docker.sock");
    row("unix:///a b/도커.sock", Kind::Unix, "/a b/도커.sock");
    row("unix:///with%20percent", Kind::Unix, "/with%20percent");
    row("unix://", Kind::Unix, "/var/run/docker.sock");
    row("npipe:////./pipe/docker_engine", Kind::NamedPipe, "\\\\.\\pipe\\docker_engine");
    row("npipe:////./PIPE/Other", Kind::NamedPipe, "\\\\.\\pipe\\Other");
    row("npipe://\\\\.\\pipe\\x", Kind::NamedPipe, "\\\\.\\pipe\\x");
    row("npipe://", Kind::NamedPipe, "\\\\.\\pipe\\docker_engine");
    row("tcp://host", Kind::Tcp, "host", 2375);
    row("tcp://host:", Kind::Tcp, "host", 2375);
    row("tcp://host:1", Kind::Tcp, "host", 1);
    row("tcp://host:65535", Kind::Tcp, "host", 65535);
    row("tcp://my_host.example:80", Kind::Tcp, "my_host.example", 80);
    row("tcp://", Kind::Tcp, "localhost", 2375);
    row("tcp:///", Kind::Tcp, "localhost", 2375);
    row("tcp://:4243", Kind::Tcp, "localhost", 4243);
    row("host", Kind::Tcp, "host", 2375);
    row("127.0.0.1:2376", Kind::Tcp, "127.0.0.1", 2376);
    row(":5", Kind::Tcp, "localhost", 5);
    row("  tcp://h:1\n", Kind::Tcp, "h", 1);
    row("tcp://[::1]", Kind::Tcp, "::1", 2375);
    row("tcp://[::1]:", Kind::Tcp, "::1", 2375);
    row("[::1]:7", Kind::Tcp, "::1", 7);
    row("tcp://[fe80::1%25eth0]:7", Kind::Tcp, "fe80::1%eth0", 7);
    row("tcp://host:1/", Kind::Tcp, "host", 1);
    row("tcp://host/engine/one/", Kind::Tcp, "host", 2375, "", "/engine/one");
    row("tcp://host:1/a b%20c", Kind::Tcp, "host", 1, "", "/a%20b%20c");
    row("ssh://host", Kind::Ssh, "host");
    row("ssh://me@host:2222", Kind::Ssh, "host", 2222, "me");
    row("ssh://me%2Byou@host", Kind::Ssh, "host", 0, "me+you");
    row("ssh://me@[::1]:22/", Kind::Ssh, "::1", 22, "me");
    row("ssh://host/run/user/1000/docker.sock", Kind::Ssh, "host", 0, "", "/run/user/1000/docker.sock");
}

void TestHostUrl::reads()
{
    QFETCH(QString, url);
    QFETCH(Endpoint::Kind, kind);
    QFETCH(QString, address);
    QFETCH(int, port);
    QFETCH(QString, user);
    QFETCH(QString, prefix);
    const core::Result<Endpoint> result = engine::parseHost(url);
    QVERIFY2(result.ok(), qPrintable(result ? QString() : result.error().message));
    Endpoint expected;
    expected.kind = kind;
    expected.address = address;
    expected.port = quint16(port);
    expected.user = user;
    expected.pathPrefix = prefix;
    QCOMPARE(result->address, address);
    QCOMPARE(int(result->port), port);
    QCOMPARE(result->user, user);
    QCOMPARE(result->pathPrefix, prefix);
    QVERIFY(*result == expected);
}

void TestHostUrl::refuses_data()
{
    QTest::addColumn<QString>("url");
    const char *const urls[] = {
        "",
        "  ",
        "http://host",
        "https://host:2376",
        "fd://3",
        "TCP://host",
        "ftp://host",
        "://host",
        "unix://docker.sock",
        "unix://./docker.sock",
        "unix://tcp://host",
        "npipe:////./pipe/",
        "npipe://x",
        "npipe:////server/pipe/docker_engine",
        "tcp://host:0",
        "tcp://host:65536",
        "tcp://host:port",
        "tcp://host:-1",
        "tcp://host:1:2",
        "::1",
        "tcp://[::1",
        "tcp://[::1]x",
        "tcp://[host]:1",
        "tcp://[]:1",
        "tcp://ho st",
        "tcp://a%b",
        "tcp://host?x=1",
        "tcp://host#x",
        "tcp://user@host",
        "tcp://host:1/a\r\nb",
        "ssh://",
        "ssh:///socket",
        "ssh://-oProxyCommand=x",
        "ssh://-host",
        "ssh://-l@host",
        "ssh://%2Dl@host",
        "ssh://a%20b@host",
        "ssh://me:secret@host",
        "ssh://host?x",
        "ssh://host#x",
        "ssh://host/a b",
        "ssh://host:x",
    };
    for (const char *url : urls)
        QTest::addRow("<%s>", url) << QString::fromUtf8(url);
}

void TestHostUrl::refuses()
{
    QFETCH(QString, url);
    const core::Result<Endpoint> result = engine::parseHost(url);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::Local);
    QCOMPARE(result.error().status, 0);
    QVERIFY(!result.error().message.isEmpty());
    QVERIFY(!result.error().message.contains(QLatin1Char('%')) || url.contains(QLatin1Char('%')));
}

void TestHostUrl::refusalsKeepPasswords()
{
    for (const char *url : {"ssh://me:hunter2@host", "tcp://me:hunter2@host:1", "me:hunter2@host",
                            "ftp://me:hunter2@host", "ssh://me:hunter2@host?q", "tcp://me:hunter2@host:x"}) {
        const core::Result<Endpoint> result = engine::parseHost(QString::fromLatin1(url));
        QVERIFY(!result.ok());
        QVERIFY2(!result.error().message.contains(QLatin1String("hunter2")),
                 qPrintable(result.error().message));
    }
}

void TestHostUrl::socketPathLimit()
{
    const int limit = engine::longestSocketPath();
    QVERIFY(limit > 90 && limit < 200);
    const QString fits = QLatin1Char('/') + QString(limit - 1, QLatin1Char('x'));
    const core::Result<Endpoint> result = engine::parseHost(QLatin1String("unix://") + fits);
    QVERIFY(result.ok());
    QCOMPARE(result->address, fits);
    const core::Result<Endpoint> tooLong =
        engine::parseHost(QLatin1String("unix://") + fits + QLatin1Char('x'));
    QVERIFY(!tooLong.ok());
    QVERIFY(tooLong.error().message.contains(QString::number(limit)));
    // Bytes count, not characters.
    const QString korean = QLatin1Char('/') + QString(limit / 3 + 1, QChar(0xace0));
    QVERIFY(!engine::parseHost(QLatin1String("unix://") + korean).ok());
}

void TestHostUrl::defaultPort()
{
    QCOMPARE(engine::parseHost(QStringLiteral("tcp://h"), 80)->port, quint16(80));
    QCOMPARE(engine::parseHost(QStringLiteral("tcp://h:5"), 80)->port, quint16(5));
    QCOMPARE(engine::parseHost(QStringLiteral("ssh://h"), 80)->port, quint16(0));
}

void TestHostUrl::usual()
{
    QCOMPARE(engine::usualEndpoint(false).url(), QStringLiteral("unix:///var/run/docker.sock"));
    QCOMPARE(engine::usualEndpoint(true).url(), QStringLiteral("npipe:////./pipe/docker_engine"));
}

static const support::TestClass<TestHostUrl> registration("tst_hosturl");
#include "tst_hosturl.moc"
