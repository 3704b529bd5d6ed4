#include "support/fakemanager.h"

#include "engine/networkerror.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <cstring>

namespace support {

namespace {

QByteArray methodOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    default:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    }
}

} // namespace

void FakeCalls::add(const FakeCall &call)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.append(call);
}

QList<FakeCall> FakeCalls::all() const
{
    const QMutexLocker lock(&m_mutex);
    return m_calls;
}

QList<QByteArray> FakeCalls::lines() const
{
    QList<QByteArray> result;
    const QList<FakeCall> calls = all();
    for (const FakeCall &call : calls)
        result.append(call.method + ' ' + call.target());
    return result;
}

FakeReply::FakeReply()
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

FakeReply *FakeReply::answer(int status, const QByteArray &body, const QByteArray &contentType)
{
    auto *reply = new FakeReply;
    reply->m_status = status;
    if (!body.isEmpty())
        reply->m_pieces.append(body);
    return reply->withHeader("Content-Type", contentType);
}

FakeReply *FakeReply::pieces(const QList<QByteArray> &pieces, int milliseconds)
{
    auto *reply = new FakeReply;
    reply->m_status = 200;
    reply->m_pieces = pieces;
    reply->m_interval = milliseconds;
    return reply;
}

FakeReply *FakeReply::failure(const core::Error &error)
{
    return (new FakeReply)->thenFail(error);
}

FakeReply *FakeReply::never()
{
    return (new FakeReply)->thenStay();
}

FakeReply *FakeReply::withHeader(const QByteArray &name, const QByteArray &value)
{
    m_headers.append({name, value});
    return this;
}

FakeReply *FakeReply::delayed(int milliseconds)
{
    m_delay = milliseconds;
    return this;
}

FakeReply *FakeReply::thenFail(const core::Error &error)
{
    m_error = error;
    m_ending = Ending::Failure;
    return this;
}

FakeReply *FakeReply::thenStay()
{
    m_ending = Ending::Stay;
    return this;
}

void FakeReply::begin(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    setRequest(request);
    setUrl(request.url());
    setOperation(operation);
    QTimer::singleShot(m_delay, this, &FakeReply::sendHead);
}

void FakeReply::sendHead()
{
    if (m_completed)
        return;
    if (m_status == 0)
        return sendPiece();
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_status);
    for (const auto &[name, value] : std::as_const(m_headers))
        setRawHeader(name, value);
    QTimer::singleShot(m_interval, this, &FakeReply::sendPiece);
    Q_EMIT metaDataChanged();
}

void FakeReply::sendPiece()
{
    if (m_completed)
        return;
    if (m_pieces.isEmpty()) {
        if (m_ending == Ending::Failure)
            return complete(m_error);
        if (m_ending == Ending::Stay)
            return;
        if (m_status >= 300 && m_status != 304)
            return complete(core::Error{core::kindOfStatus(m_status), m_status, {}});
        return complete({});
    }
    const QByteArray piece = m_pieces.takeFirst();
    m_buffer += piece;
    m_received += piece.size();
    QTimer::singleShot(m_interval, this, &FakeReply::sendPiece);
    const QPointer<FakeReply> alive(this);
    Q_EMIT downloadProgress(m_received, -1);
    if (alive && !m_completed)
        Q_EMIT readyRead();
}

void FakeReply::abort()
{
    complete(core::Error{core::ErrorKind::Canceled, 0, QStringLiteral("canceled")});
}

qint64 FakeReply::bytesAvailable() const
{
    return QNetworkReply::bytesAvailable() + m_buffer.size();
}

qint64 FakeReply::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_buffer.size());
    if (count == 0)
        return isFinished() ? -1 : 0;
    std::memcpy(data, m_buffer.constData(), size_t(count));
    m_buffer.remove(0, qsizetype(count));
    return count;
}

void FakeReply::complete(const std::optional<core::Error> &error)
{
    if (m_completed)
        return;
    m_completed = true;
    const QPointer<FakeReply> alive(this);
    if (error) {
        const bool late = error->kind == core::ErrorKind::Timeout;
        setError(late ? QNetworkReply::TimeoutError : engine::networkErrorOf(*error), error->message);
        Q_EMIT errorOccurred(this->error());
    }
    if (!alive)
        return;
    setFinished(true);
    Q_EMIT readChannelFinished();
    if (alive)
        Q_EMIT finished();
}

FakeManager::FakeManager(Handler handler, std::shared_ptr<FakeCalls> calls)
    : m_handler(std::move(handler)), m_calls(std::move(calls))
{
}

QNetworkReply *FakeManager::createRequest(Operation operation, const QNetworkRequest &request,
                                          QIODevice *outgoingData)
{
    FakeCall call;
    call.method = methodOf(operation, request);
    call.path = request.url().path(QUrl::FullyEncoded).toLatin1();
    call.query = request.url().query(QUrl::FullyEncoded).toLatin1();
    call.request = request;
    if (outgoingData)
        call.body = outgoingData->readAll();
    if (m_calls)
        m_calls->add(call);
    FakeReply *reply = m_handler ? m_handler(call) : nullptr;
    if (!reply)
        reply = FakeReply::answer(404, R"({"message":"page not found"})");
    reply->setParent(this);
    reply->begin(operation, request);
    return reply;
}

} // namespace support
