#include "engine/enginereply.h"

#include "engine/connectionpool.h"
#include "engine/httpexchange.h"
#include "engine/networkerror.h"

#include <QPointer>

namespace engine {

EngineReply::EngineReply(std::shared_ptr<ConnectionPool> pool, QNetworkAccessManager::Operation operation,
                         const QNetworkRequest &request, const core::Result<HttpRequest> &head,
                         QIODevice *body, QObject *parent)
    : QNetworkReply(parent)
{
    setRequest(request);
    setUrl(request.url());
    setOperation(operation);
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);

    const QVariant declared = request.header(QNetworkRequest::ContentLengthHeader);
    m_exchange = std::make_unique<HttpExchange>(std::move(pool), head.valueOr({}), body,
                                                declared.isValid() ? declared.toLongLong() : -1);
    m_exchange->setTimeout(request.transferTimeout());
    connect(m_exchange.get(), &HttpExchange::headArrived, this, &EngineReply::takeHead);
    connect(m_exchange.get(), &HttpExchange::bodyArrived, this, &EngineReply::takeBody);
    connect(m_exchange.get(), &HttpExchange::uploaded, this, &EngineReply::uploadProgress);
    connect(m_exchange.get(), &HttpExchange::ended, this, &EngineReply::takeEnd);
    if (head) {
        QMetaObject::invokeMethod(this, &EngineReply::start, Qt::QueuedConnection);
    } else {
        QMetaObject::invokeMethod(
            this, [this, error = head.error()] { complete(error); }, Qt::QueuedConnection);
    }
}

EngineReply::~EngineReply() = default;

void EngineReply::start()
{
    if (!m_completing)
        m_exchange->start();
}

void EngineReply::abort()
{
    m_exchange->abort();
    complete(core::Error{core::ErrorKind::Canceled, 0, QStringLiteral("the request was canceled")});
}

void EngineReply::close()
{
    const QPointer<EngineReply> alive(this);
    abort();
    if (alive)
        QNetworkReply::close();
}

qint64 EngineReply::bytesAvailable() const
{
    return QNetworkReply::bytesAvailable() + m_exchange->bodyAvailable();
}

void EngineReply::setReadBufferSize(qint64 size)
{
    QNetworkReply::setReadBufferSize(size);
    m_exchange->setBodyLimit(size);
}

qint64 EngineReply::readData(char *data, qint64 maxSize)
{
    if (m_exchange->bodyAvailable() == 0)
        return isFinished() ? -1 : 0;
    return m_exchange->readBody(data, maxSize);
}

void EngineReply::takeHead()
{
    const HttpHead &head = m_exchange->parser().head();
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, head.status);
    setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, head.reason);
    for (const auto &field : head.fields)
        setRawHeader(field.first, head.value(field.first));
    Q_EMIT metaDataChanged();
}

void EngineReply::takeBody()
{
    const QPointer<EngineReply> alive(this);
    Q_EMIT downloadProgress(m_exchange->bodyReceived(), m_exchange->parser().contentLength());
    if (alive && !m_completing)
        Q_EMIT readyRead();
}

void EngineReply::takeEnd()
{
    if (m_exchange->failure())
        return complete(m_exchange->failure());
    const HttpHead &head = m_exchange->parser().head();
    if (head.status < 300 || head.status == 304)
        return complete({});
    if (meansTls()) {
        complete(
            core::Error{core::ErrorKind::Tls, 0, QStringLiteral("the engine speaks TLS at this address")});
        return;
    }
    complete(core::Error{core::kindOfStatus(head.status), head.status,
                         QStringLiteral("HTTP %1 %2").arg(head.status).arg(QString::fromUtf8(head.reason))});
}

/// What Go's server says, in HTTP/1.0, to a request that came in the clear to its TLS port.
bool EngineReply::meansTls() const
{
    const HttpHead &head = m_exchange->parser().head();
    const QByteArrayView words = "HTTP request to an HTTPS server";
    return head.status == 400 && head.minorVersion == 0
           && (m_exchange->body().contains(words) || QByteArrayView(head.reason).contains(words));
}

void EngineReply::complete(const std::optional<core::Error> &failure)
{
    if (m_completing)
        return;
    m_completing = true;
    m_failure = failure;
    const QPointer<EngineReply> alive(this);
    if (failure) {
        setError(networkErrorOf(*failure), failure->message);
        Q_EMIT errorOccurred(error());
    }
    if (!alive)
        return;
    setFinished(true);
    Q_EMIT downloadProgress(m_exchange->bodyReceived(), m_exchange->parser().contentLength());
    if (alive)
        Q_EMIT readChannelFinished();
    if (alive)
        Q_EMIT finished();
}

std::optional<core::Error> failureOf(const QNetworkReply &reply)
{
    if (const auto *own = qobject_cast<const EngineReply *>(&reply))
        return own->failure();
    if (reply.error() == QNetworkReply::NoError)
        return {};
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return core::Error{kindOfNetworkError(reply.error(), status), isStatusError(reply.error()) ? status : 0,
                       reply.errorString()};
}

} // namespace engine
