#include "engine/worker.h"

#include "core/parse.h"
#include "engine/accessmanager.h"
#include "engine/connectionpool.h"
#include "engine/enginereply.h"
#include "engine/hijackstream.h"
#include "engine/replyerror.h"
#include "engine/streamjob.h"

#include <QNetworkReply>

#include <algorithm>

namespace engine {

namespace {

constexpr int batchesInFlight = 2;

bool isVersionError(const core::Error &error)
{
    return error.status == 400
           && (error.message.contains(QLatin1String("is too new"))
               || error.message.contains(QLatin1String("is too old")));
}

int statusOf(const QNetworkReply *reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

Worker::Worker(Client *client, core::Endpoint endpoint, ManagerFactory factory)
    : m_client(client), m_endpoint(std::move(endpoint)), m_factory(std::move(factory)),
      m_recorder([this](const core::Exchange &exchange) {
          tell([exchange](Client &to) { to.deliverExchange(exchange); });
      })
{
}

Worker::~Worker()
{
    for (QNetworkReply *reply : std::as_const(m_replies)) {
        reply->disconnect(this);
        reply->abort();
        delete reply;
    }
    qDeleteAll(m_jobs);
}

QNetworkAccessManager &Worker::manager()
{
    if (!m_manager)
        m_manager = m_factory ? m_factory(m_endpoint) : std::make_unique<AccessManager>(m_endpoint);
    return *m_manager;
}

void Worker::tell(std::function<void(Client &)> what)
{
    // The client joins this thread before it dies, so it is there whenever this runs; what is still queued
    // for it then is dropped by Qt.
    QMetaObject::invokeMethod(
        m_client, [client = m_client, what = std::move(what)] { what(*client); }, Qt::QueuedConnection);
}

void Worker::setApiVersion(core::ApiVersion version)
{
    m_prefix = QStringLiteral("/v") + version.text();
}

QNetworkRequest Worker::wireOf(const Request &request) const
{
    QNetworkRequest wire(QUrl::fromEncoded("http://docker" + target(request, m_prefix), QUrl::StrictMode));
    wire.setTransferTimeout(request.timeoutMs);
    if (!request.contentType.isEmpty())
        wire.setRawHeader("Content-Type", request.contentType);
    for (const auto &[name, value] : m_headers)
        wire.setRawHeader(name, value);
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    return wire;
}

QNetworkReply *Worker::send(CallId id, const Request &request, bool stream)
{
    QNetworkRequest wire = wireOf(request);
    if (m_recorder.isWanted()) {
        wire.setAttribute(QNetworkRequest::CustomVerbAttribute, request.verb);
        HttpFields fields =
            httpRequest(m_endpoint, QNetworkAccessManager::CustomOperation, wire).valueOr({}).fields;
        if (!request.body.isEmpty() || (request.verb != "GET" && request.verb != "DELETE"))
            fields.emplaceBack("Content-Length", QByteArray::number(request.body.size()));
        if (!ConnectionPool::keepsAt(m_endpoint))
            fields.emplaceBack("Connection", "close");
        m_recorder.begin(id, request, target(request, m_prefix), fields, stream);
    }
    return manager().sendCustomRequest(wire, request.verb, request.body);
}

void Worker::setHeaders(const Headers &headers)
{
    m_headers = headers;
}

void Worker::start(CallId id, const Request &request, const Client::Wrap &wrap)
{
    if (!request.queued) {
        watch(id, send(id, request), request, wrap, false);
    } else if (hasRoom(request)) {
        m_counted.insert(id);
        watch(id, send(id, request), request, wrap, false);
    } else {
        m_waiting.append({id, request, wrap});
    }
}

/// Acts leave some room for reading: a hundred stops of ten seconds each must not hold up the lists.
bool Worker::hasRoom(const Request &request) const
{
    const qsizetype most = m_endpoint.kind == core::Endpoint::Kind::NamedPipe ? 8 : 32;
    return m_counted.size() < (request.verb == "GET" ? most : most * 3 / 4);
}

void Worker::startWaiting()
{
    for (qsizetype i = 0; i < m_waiting.size();) {
        if (!hasRoom(m_waiting.at(i).request)) {
            ++i;
            continue;
        }
        const Waiting next = m_waiting.takeAt(i);
        m_counted.insert(next.id);
        watch(next.id, send(next.id, next.request), next.request, next.wrap, false);
    }
}

void Worker::release(CallId id)
{
    if (m_counted.remove(id))
        startWaiting();
}

void Worker::watch(CallId id, QNetworkReply *reply, const Request &request, const Client::Wrap &wrap,
                   bool retried)
{
    m_replies.insert(id, reply);
    connect(reply, &QNetworkReply::downloadProgress, this,
            [this, id, reply, limit = request.limitBytes, wrap](qint64 got) {
                if (got <= limit || !m_replies.contains(id))
                    return;
                m_replies.remove(id);
                reply->disconnect(this);
                reply->abort();
                reply->deleteLater();
                release(id);
                const core::Error error{core::ErrorKind::TooLarge, 0, {}};
                m_recorder.answered(id, statusOf(reply), {}, error, got);
                const auto result = wrap(error);
                tell([id, result](Client &client) { client.deliver(id, result); });
            });
    connect(reply, &QNetworkReply::finished, this,
            [this, id, reply, request, wrap, retried] { finish(id, reply, request, wrap, retried); });
}

void Worker::finish(CallId id, QNetworkReply *reply, const Request &request, const Client::Wrap &wrap,
                    bool retried)
{
    if (!m_replies.remove(id))
        return;
    reply->deleteLater();
    const int status = statusOf(reply);
    const bool fine = (status >= 200 && status < 300) || (status == 304 && request.notModifiedIsFine);
    std::shared_ptr<void> result;
    if (fine && !transportFailed(reply)) {
        const QByteArray contentType = reply->rawHeader("Content-Type");
        const QByteArray body = reply->readAll();
        m_recorder.answered(id, status, body);
        result = wrap(Answer{status, body, contentType, reply->rawHeaderPairs()});
    } else {
        QByteArray body;
        const core::Error error = errorOf(reply, &body);
        m_recorder.answered(id, status, body, error, reply->bytesAvailable());
        if (isVersionError(error) && request.versioned && !retried)
            return renegotiate(id, request, wrap);
        result = wrap(error);
    }
    release(id);
    tell([id, result](Client &client) { client.deliver(id, result); });
}

void Worker::renegotiate(CallId id, const Request &request, const Client::Wrap &wrap)
{
    Request ping;
    ping.path = QStringLiteral("/_ping");
    ping.versioned = false;
    QNetworkReply *reply = send(id, ping);
    m_replies.insert(id, reply);
    connect(reply, &QNetworkReply::finished, this, [this, id, reply, request, wrap] {
        if (!m_replies.remove(id))
            return;
        reply->deleteLater();
        const auto failure = failureOf(*reply);
        m_recorder.answered(id, statusOf(reply), reply->readAll(), failure);
        const auto theirs = core::ApiVersion::fromText(QString::fromLatin1(reply->rawHeader("Api-Version")));
        if (theirs.isValid())
            setApiVersion(std::min(theirs, core::newestApi));
        watch(id, send(id, request), request, wrap, true);
    });
}

void Worker::openStream(CallId id, const Request &request, const std::shared_ptr<Decoder> &decoder)
{
    QNetworkReply *reply = send(id, request, true);
    reply->setReadBufferSize(StreamJob::readBufferSize);
    addJob(id, new StreamJob(reply, decoder, batchesInFlight));
}

void Worker::openHijack(CallId id, const Request &request, const std::shared_ptr<Decoder> &decoder)
{
    auto *stream = new HijackStream(m_endpoint, target(request, m_prefix), request.body);
    stream->setHeaders(m_headers + request.headers);
    stream->setReadBufferSize(StreamJob::readBufferSize);
    if (m_recorder.isWanted())
        m_recorder.begin(id, request, target(request, m_prefix), stream->request().fields, true);
    addJob(id, new StreamJob(stream, decoder, batchesInFlight));
    stream->start();
}

void Worker::addJob(CallId id, StreamJob *job)
{
    m_jobs.insert(id, job);
    connect(job, &StreamJob::opened, this, [this, id, job] {
        m_recorder.opened(id, job->status());
        tell([id](Client &client) { client.deliverOpened(id); });
    });
    if (m_recorder.has(id))
        connect(job, &StreamJob::received, this,
                [this, id, job](const QByteArray &bytes) { m_recorder.received(id, bytes, job->isText()); });
    connect(job, &StreamJob::batch, this, [this, id](const std::shared_ptr<void> &batch) {
        tell([id, batch](Client &client) { client.deliverBatch(id, batch); });
    });
    connect(job, &StreamJob::ended, this,
            [this, id](const core::Result<void> &result) { endJob(id, result); });
}

void Worker::endJob(CallId id, const core::Result<void> &result)
{
    if (StreamJob *job = m_jobs.take(id)) {
        m_recorder.ended(id, job->status(), job->refusal(),
                         result ? std::nullopt : std::optional(result.error()));
        job->deleteLater();
    }
    tell([id, result](Client &client) { client.deliverEnd(id, result); });
}

void Worker::write(CallId id, const QByteArray &bytes)
{
    if (StreamJob *job = m_jobs.value(id))
        job->write(bytes);
}

void Worker::closeWrite(CallId id)
{
    if (StreamJob *job = m_jobs.value(id))
        job->closeWrite();
}

void Worker::batchTaken(CallId id)
{
    if (StreamJob *job = m_jobs.value(id))
        job->batchTaken();
}

void Worker::cancel(CallId id)
{
    m_waiting.removeIf([id](const Waiting &waiting) { return waiting.id == id; });
    if (QNetworkReply *reply = m_replies.take(id)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    if (StreamJob *job = m_jobs.take(id)) {
        job->disconnect(this);
        delete job;
    }
    m_recorder.canceled(id);
    release(id);
}

} // namespace engine
