#include "support/fakeserver.h"

#include "support/fakeconnection.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QUuid>

namespace support {

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(fixturePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(file.fileName()));
    return file.readAll();
}

QSslConfiguration serverConfiguration(bool wantsClientCertificate)
{
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(
        QSslCertificate::fromData(fixture(QStringLiteral("tls/server-cert.pem"))));
    configuration.setPrivateKey(QSslKey(fixture(QStringLiteral("tls/server-key.pem")), QSsl::Rsa));
    configuration.setCaCertificates(QSslCertificate::fromData(fixture(QStringLiteral("tls/ca.pem"))));
    configuration.setPeerVerifyMode(wantsClientCertificate ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    return configuration;
}

/// Accepts with TLS and tells of a connection when its handshake is over.
class TlsServer : public QTcpServer
{
public:
    TlsServer(bool wantsClientCertificate, std::function<void(QSslSocket *)> accepted)
        : m_configuration(serverConfiguration(wantsClientCertificate)), m_accepted(std::move(accepted))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(m_configuration);
        connect(socket, &QSslSocket::encrypted, this, [this, socket] {
            socket->disconnect(this);
            m_accepted(socket);
        });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        socket->startServerEncryption();
    }

private:
    QSslConfiguration m_configuration;
    std::function<void(QSslSocket *)> m_accepted;
};

} // namespace

QString fixturePath(const QString &name)
{
    return QStringLiteral(GORAE_FIXTURES "/") + name;
}

FakeServer::FakeServer(Kind kind) : m_kind(kind)
{
    if (kind == Kind::Local) {
        m_local = std::make_unique<QLocalServer>();
        connect(m_local.get(), &QLocalServer::newConnection, this, [this] {
            while (QLocalSocket *socket = m_local->nextPendingConnection())
                take(socket);
        });
#ifdef Q_OS_WIN
        const QString name = QStringLiteral("gorae-") + QUuid::createUuid().toString(QUuid::Id128);
#else
        const QString name = m_dir.filePath(QStringLiteral("fake.sock"));
#endif
        if (!m_local->listen(name))
            qFatal("cannot listen: %s", qPrintable(m_local->errorString()));
        return;
    }
    if (kind == Kind::Tcp) {
        m_tcp = std::make_unique<QTcpServer>();
        connect(m_tcp.get(), &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_tcp->nextPendingConnection())
                take(socket);
        });
    } else {
        m_tcp = std::make_unique<TlsServer>(kind == Kind::TlsWithClientCertificate,
                                            [this](QSslSocket *socket) { take(socket); });
    }
    if (!m_tcp->listen(QHostAddress::LocalHost))
        qFatal("cannot listen: %s", qPrintable(m_tcp->errorString()));
}

FakeServer::~FakeServer()
{
    shutDown();
}

core::Endpoint FakeServer::endpoint() const
{
    core::Endpoint endpoint;
    endpoint.name = QStringLiteral("fake");
    if (m_kind == Kind::Local) {
#ifdef Q_OS_WIN
        endpoint.kind = core::Endpoint::Kind::NamedPipe;
#endif
        endpoint.address = m_local->fullServerName();
        return endpoint;
    }
    endpoint.kind = core::Endpoint::Kind::Tcp;
    endpoint.address = QStringLiteral("127.0.0.1");
    endpoint.port = m_tcp->serverPort();
    endpoint.tls = m_kind != Kind::Tcp;
    if (endpoint.tls)
        endpoint.tlsFiles.ca = fixturePath(QStringLiteral("tls/ca.pem"));
    if (m_kind == Kind::TlsWithClientCertificate) {
        endpoint.tlsFiles.cert = fixturePath(QStringLiteral("tls/client-cert.pem"));
        endpoint.tlsFiles.key = fixturePath(QStringLiteral("tls/client-key.pem"));
    }
    return endpoint;
}

void FakeServer::take(QIODevice *socket)
{
    const bool scripted = !m_scripts.isEmpty();
    const Script script = scripted ? m_scripts.takeFirst() : Script();
    auto *connection = new FakeConnection(this, socket, m_connectionCount++, scripted ? &script : nullptr);
    m_open.append(connection);
    Q_EMIT connected();
    connection->run();
}

void FakeServer::shutDown()
{
    if (m_local)
        m_local->close();
    if (m_tcp)
        m_tcp->close();
    dropAll();
}

void FakeServer::dropAll()
{
    const QList<FakeConnection *> open = m_open;
    for (FakeConnection *connection : open)
        connection->drop();
}

void FakeServer::push(const QByteArray &pathEnd, const QByteArray &bytes)
{
    const QList<FakeConnection *> open = m_open;
    for (FakeConnection *connection : open) {
        if (connection->lastPath().endsWith(pathEnd))
            connection->push(bytes);
    }
}

void FakeServer::openGate()
{
    m_gateOpen = true;
    Q_EMIT gateOpened();
}

qint64 FakeServer::bytesSent() const
{
    qint64 sum = m_sentBefore;
    for (const FakeConnection *connection : m_open)
        sum += connection->bytesSent();
    return sum;
}

} // namespace support
