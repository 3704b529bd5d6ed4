#include "engine/worker.h"

#include "core/parse.h"
#include "engine/accessmanager.h"
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

} // namespace

Worker::Worker(Client *client, core::Endpoint endpoint, ManagerFactory factory)
    : m_client(client), m_endpoint(std::move(endpoint)), m_factory(std::move(factory))
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

QNetworkReply *Worker::send(const Request &request)
{
    QNetworkRequest wire(QUrl::fromEncoded("http://docker" + target(request, m_prefix), QUrl::StrictMode));
    wire.setTransferTimeout(request.timeoutMs);
    if (!request.contentType.isEmpty())
        wire.setRawHeader("Content-Type", request.contentType);
    for (const auto &[name, value] : m_headers)
        wire.setRawHeader(name, value);
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    return manager().sendCustomRequest(wire, request.verb, request.body);
}

void Worker::setHeaders(const Headers &headers)
{
    m_headers = headers;
}

void Worker::start(CallId id, const Request &request, const Client::Wrap &wrap)
{
    if (!request.queued) {
        watch(id, send(request), request, wrap, false);
    } else if (hasRoom(request)) {
        m_counted.insert(id);
        watch(id, send(request), request, wrap, false);
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
        watch(next.id, send(next.request), next.request, next.wrap, false);
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
                const auto result = wrap(core::Error{core::ErrorKind::TooLarge, 0, {}});
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
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool fine = (status >= 200 && status < 300) || (status == 304 && request.notModifiedIsFine);
    std::shared_ptr<void> result;
    if (fine && !transportFailed(reply)) {
        const QByteArray contentType = reply->rawHeader("Content-Type");
        result = wrap(Answer{status, reply->readAll(), contentType, reply->rawHeaderPairs()});
    } else {
        const core::Error error = errorOf(reply);
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
    QNetworkReply *reply = send(ping);
    m_replies.insert(id, reply);
    connect(reply, &QNetworkReply::finished, this, [this, id, reply, request, wrap] {
        if (!m_replies.remove(id))
            return;
        reply->deleteLater();
        const auto theirs = core::ApiVersion::fromText(QString::fromLatin1(reply->rawHeader("Api-Version")));
        if (theirs.isValid())
            setApiVersion(std::min(theirs, core::newestApi));
        watch(id, send(request), request, wrap, true);
    });
}

void Worker::openStream(CallId id, const Request &request, const std::shared_ptr<Decoder> &decoder)
{
    QNetworkReply *reply = send(request);
    reply->setReadBufferSize(StreamJob::readBufferSize);
    addJob(id, new StreamJob(reply, decoder, batchesInFlight));
}

void Worker::openHijack(CallId id, const Request &request, const std::shared_ptr<Decoder> &decoder)
{
    auto *stream = new HijackStream(m_endpoint, target(request, m_prefix), request.body);
    stream->setHeaders(m_headers + request.headers);
    stream->setReadBufferSize(StreamJob::readBufferSize);
    addJob(id, new StreamJob(stream, decoder, batchesInFlight));
    stream->start();
}

void Worker::addJob(CallId id, StreamJob *job)
{
    m_jobs.insert(id, job);
    connect(job, &StreamJob::opened, this,
            [this, id] { tell([id](Client &client) { client.deliverOpened(id); }); });
    connect(job, &StreamJob::batch, this, [this, id](const std::shared_ptr<void> &batch) {
        tell([id, batch](Client &client) { client.deliverBatch(id, batch); });
    });
    connect(job, &StreamJob::ended, this,
            [this, id](const core::Result<void> &result) { endJob(id, result); });
}

void Worker::endJob(CallId id, const core::Result<void> &result)
{
    if (StreamJob *job = m_jobs.take(id))
        job->deleteLater();
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
    release(id);
}

} // namespace engine
