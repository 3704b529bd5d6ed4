#include "engine/transport.h"

#include "engine/localtransport.h"
#include "engine/tcptransport.h"
#include "engine/tlstransport.h"

namespace engine {

namespace {

/// Stands for a kind of endpoint that cannot be served.
class NoTransport : public Transport
{
public:
    explicit NoTransport(const QString &why) : m_why(why) { }

    void open() override { Q_EMIT failed({core::ErrorKind::Unsupported, 0, m_why}); }
    qint64 read(char *, qint64) override { return 0; }
    void write(const QByteArray &) override { }
    qint64 bytesToWrite() const override { return 0; }
    void setReadBufferSize(qint64) override { }
    void halfClose() override { }
    void abort() override { }

private:
    QString m_why;
};

} // namespace

void Transport::setOpened()
{
    m_opened = true;
    Q_EMIT opened();
}

void TransportRelease::operator()(Transport *transport) const
{
    transport->disconnect();
    transport->abort();
    transport->setParent(nullptr);
    transport->deleteLater();
}

TransportPtr createTransport(const core::Endpoint &endpoint)
{
    using Kind = core::Endpoint::Kind;
#ifdef Q_OS_WIN
    constexpr Kind localKind = Kind::NamedPipe;
#else
    constexpr Kind localKind = Kind::Unix;
#endif
    if (endpoint.kind == localKind)
        return TransportPtr(new LocalTransport(endpoint.address));
    switch (endpoint.kind) {
    case Kind::Tcp:
        return TransportPtr(endpoint.tls ? new TlsTransport(endpoint) : new TcpTransport(endpoint));
    case Kind::Ssh:
        return TransportPtr(new NoTransport(QStringLiteral("ssh endpoints are not supported yet")));
    case Kind::Unix:
        return TransportPtr(new NoTransport(QStringLiteral("unix sockets are not supported on Windows")));
    case Kind::NamedPipe:
        break;
    }
    return TransportPtr(new NoTransport(QStringLiteral("named pipes exist on Windows only")));
}

} // namespace engine
