#include "engine/tlstransport.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace engine {

namespace {

core::Error localError(const QString &path, const QString &text)
{
    return {core::ErrorKind::Local, 0, path + QStringLiteral(": ") + text};
}

core::Result<QByteArray> fileContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return localError(path, file.errorString());
    return file.readAll();
}

/// PEM does not always say which algorithm a key is for, and QSslKey wants to be told.
QSslKey keyOf(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        if (QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

core::Result<QList<QSslCertificate>> certificatesOf(const QString &path)
{
    const core::Result<QByteArray> pem = fileContent(path);
    if (!pem)
        return pem.error();
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (certificates.isEmpty())
        return localError(path, QStringLiteral("no PEM certificate in it"));
    return certificates;
}

} // namespace

core::Result<QSslConfiguration> tlsConfiguration(const core::TlsFiles &files)
{
    if (!QSslSocket::supportsSsl())
        return core::Error{core::ErrorKind::Tls, 0, QStringLiteral("no TLS library was found")};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(files.verify ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    if (!files.ca.isEmpty()) {
        const auto ca = certificatesOf(files.ca);
        if (!ca)
            return ca.error();
        configuration.setCaCertificates(*ca);
    }
    if (!files.cert.isEmpty() && !files.key.isEmpty()) {
        const auto chain = certificatesOf(files.cert);
        if (!chain)
            return chain.error();
        const core::Result<QByteArray> pem = fileContent(files.key);
        if (!pem)
            return pem.error();
        const QSslKey key = keyOf(*pem);
        if (key.isNull())
            return localError(files.key,
                              QStringLiteral("no private key that can be read without a password"));
        configuration.setLocalCertificateChain(*chain);
        configuration.setPrivateKey(key);
    }
    return configuration;
}

TlsTransport::TlsTransport(const core::Endpoint &endpoint)
    : TcpTransport(endpoint, std::make_unique<QSslSocket>()), m_ssl(static_cast<QSslSocket *>(socket()))
{
    connect(m_ssl, &QSslSocket::encrypted, this, [this] {
        // Not before: what the handshake writes is not ours.
        connect(m_ssl, &QSslSocket::encryptedBytesWritten, this, &TlsTransport::afterWrite);
        ready();
    });
    connect(m_ssl, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!this->endpoint().tlsFiles.verify)
            return m_ssl->ignoreSslErrors();
        QStringList texts;
        for (const QSslError &error : errors)
            texts.append(error.errorString());
        m_certificateTrouble = texts.join(QLatin1String("; "));
    });
}

qint64 TlsTransport::bytesToWrite() const
{
    return m_ssl->bytesToWrite() + m_ssl->encryptedBytesToWrite();
}

void TlsTransport::connectSocket()
{
    const core::Result<QSslConfiguration> configuration = tlsConfiguration(endpoint().tlsFiles);
    if (!configuration)
        return end(configuration.error());
    m_hasCertificate = !configuration->localCertificate().isNull();
    m_ssl->setSslConfiguration(*configuration);
    m_ssl->connectToHostEncrypted(endpoint().address, endpoint().port);
}

core::Error TlsTransport::errorOf(QAbstractSocket::SocketError error) const
{
    if (!m_certificateTrouble.isEmpty())
        return {core::ErrorKind::Tls, 0, m_certificateTrouble};
    const core::Error plain = tcpSocketError(error, m_ssl->errorString());
    if (isOpened())
        return meaningOfEnd().value_or(plain);
    if (plain.kind == core::ErrorKind::Disconnected)
        return {core::ErrorKind::Tls, 0, QStringLiteral("the TLS handshake failed: ") + plain.message};
    return plain;
}

std::optional<core::Error> TlsTransport::meaningOfEnd() const
{
    // With TLS 1.3 a server refuses a client only after the handshake.
    if (hasReceived() || m_hasCertificate)
        return {};
    return core::Error{core::ErrorKind::Tls, 0,
                       QStringLiteral("the server ended the connection without an answer; "
                                      "it probably wants a client certificate")};
}

} // namespace engine
