#pragma once

#include "engine/tcptransport.h"

#include <QSslConfiguration>

class QSslSocket;

namespace engine {

/// TLS 1.2 or newer over TCP, with the PEM files of the docker command line.
/// Half-closing ends the TCP direction: Qt cannot send the TLS farewell and go on reading.
class TlsTransport : public TcpTransport
{
    Q_OBJECT

public:
    explicit TlsTransport(const core::Endpoint &endpoint);

    qint64 bytesToWrite() const override;

protected:
    void connectSocket() override;
    core::Error errorOf(QAbstractSocket::SocketError error) const override;
    std::optional<core::Error> meaningOfEnd() const override;
    bool isPlain() const override { return false; }

private:
    QSslSocket *m_ssl;
    QString m_certificateTrouble;
    bool m_hasCertificate = false;
};

/// The error is of kind Local (a file that cannot be read or is no PEM) or Tls (no TLS in this Qt).
core::Result<QSslConfiguration> tlsConfiguration(const core::TlsFiles &files);

} // namespace engine
