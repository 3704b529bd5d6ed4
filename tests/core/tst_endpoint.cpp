#include "core/endpoint.h"
#include "support/testclass.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Endpoint;

namespace {

Endpoint make(Endpoint::Kind kind, const QString &address, quint16 port = 0)
{
    Endpoint endpoint;
    endpoint.kind = kind;
    endpoint.address = address;
    endpoint.port = port;
    return endpoint;
}

} // namespace

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void url_data();
    void url();
    void prefixAndUser();
    void samePlace();
};

void TestEndpoint::url_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("local");
    const auto row = [](const char *name, Endpoint::Kind kind, const QString &address, int port,
                        const QString &expected, bool local) {
        QTest::newRow(name) << static_cast<int>(kind) << address << port << expected << local;
    };
    row("unix", Endpoint::Kind::Unix, u"/run/docker.sock"_s, 0, u"unix:///run/docker.sock"_s, true);
    row("pipe", Endpoint::Kind::NamedPipe, u"\\\\.\\pipe\\docker_engine"_s, 0,
        u"npipe:////./pipe/docker_engine"_s, true);
    row("tcp", Endpoint::Kind::Tcp, u"build.example.com"_s, 2376, u"tcp://build.example.com:2376"_s, false);
    row("tcp here", Endpoint::Kind::Tcp, u"127.0.0.1"_s, 2375, u"tcp://127.0.0.1:2375"_s, true);
    row("tcp localhost", Endpoint::Kind::Tcp, u"LocalHost"_s, 2375, u"tcp://LocalHost:2375"_s, true);
    row("tcp six", Endpoint::Kind::Tcp, u"::1"_s, 2375, u"tcp://[::1]:2375"_s, true);
    row("tcp six away", Endpoint::Kind::Tcp, u"fd00::2"_s, 2375, u"tcp://[fd00::2]:2375"_s, false);
    row("ssh", Endpoint::Kind::Ssh, u"box"_s, 0, u"ssh://box"_s, false);
    row("ssh here", Endpoint::Kind::Ssh, u"localhost"_s, 22, u"ssh://localhost:22"_s, false);
}

void TestEndpoint::url()
{
    QFETCH(int, kind);
    QFETCH(QString, address);
    QFETCH(int, port);
    const auto endpoint = make(static_cast<Endpoint::Kind>(kind), address, static_cast<quint16>(port));
    QTEST(endpoint.url(), "expected");
    QTEST(endpoint.isLocal(), "local");
}

void TestEndpoint::prefixAndUser()
{
    auto endpoint = make(Endpoint::Kind::Tcp, u"proxy"_s, 80);
    endpoint.pathPrefix = u"/docker"_s;
    QCOMPARE(endpoint.url(), u"tcp://proxy:80/docker"_s);

    endpoint = make(Endpoint::Kind::Ssh, u"box"_s, 2222);
    endpoint.user = u"me"_s;
    QCOMPARE(endpoint.url(), u"ssh://me@box:2222"_s);
    QVERIFY(!Endpoint().isValid());
}

void TestEndpoint::samePlace()
{
    auto a = make(Endpoint::Kind::Unix, u"/var/run/docker.sock"_s);
    auto b = make(Endpoint::Kind::Unix, u"/run//docker.sock"_s);
    b.name = u"other"_s;
    QVERIFY(a.samePlace(b));
    QVERIFY(a != b);
    b.address = u"/run/podman.sock"_s;
    QVERIFY(!a.samePlace(b));

    QVERIFY(make(Endpoint::Kind::NamedPipe, u"\\\\.\\pipe\\Docker_Engine"_s)
                .samePlace(make(Endpoint::Kind::NamedPipe, u"//./pipe/docker_engine"_s)));
    QVERIFY(
        make(Endpoint::Kind::Tcp, u"localhost"_s, 1).samePlace(make(Endpoint::Kind::Tcp, u"127.0.0.1"_s, 1)));
    QVERIFY(make(Endpoint::Kind::Tcp, u"HOST"_s, 1).samePlace(make(Endpoint::Kind::Tcp, u"host"_s, 1)));
    QVERIFY(!make(Endpoint::Kind::Tcp, u"host"_s, 1).samePlace(make(Endpoint::Kind::Tcp, u"host"_s, 2)));
    QVERIFY(!make(Endpoint::Kind::Tcp, u"host"_s, 1).samePlace(make(Endpoint::Kind::Ssh, u"host"_s, 1)));

    a = make(Endpoint::Kind::Tcp, u"host"_s, 1);
    b = a;
    b.tls = true;
    QVERIFY(!a.samePlace(b));
    a.tls = true;
    b.tlsFiles.ca = u"/certs/ca.pem"_s;
    QVERIFY(a.samePlace(b));
}

static const support::TestClass<TestEndpoint> registration("tst_endpoint");
#include "tst_endpoint.moc"
