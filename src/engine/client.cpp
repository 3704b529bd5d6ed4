#include "engine/client.h"

#include "core/parse.h"
#include "engine/worker.h"

#include <QPointer>

#include <algorithm>

namespace engine {

namespace {

core::EngineInfo infoOfPing(const Answer &answer)
{
    core::EngineInfo info;
    info.engineApiVersion = core::ApiVersion::fromText(QString::fromLatin1(answer.header("Api-Version")));
    info.apiVersion =
        info.engineApiVersion.isValid() ? std::min(info.engineApiVersion, core::newestApi) : core::newestApi;
    info.os = QString::fromLatin1(answer.header("Ostype"));
    info.product =
        answer.header("Libpod-Api-Version").isEmpty() ? QStringLiteral("Docker") : QStringLiteral("Podman");
    return info;
}

} // namespace

Client::Client(core::Endpoint endpoint, ManagerFactory factory, QObject *parent)
    : QObject(parent), m_endpoint(std::move(endpoint))
{
    m_worker = new Worker(this, m_endpoint, std::move(factory));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("engine"));
    m_thread.start();
}

Client::~Client()
{
    m_thread.quit();
    m_thread.wait();
}

void Client::post(std::function<void(Worker &)> what)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, what = std::move(what)] { what(*worker); }, Qt::QueuedConnection);
}

void Client::setHeaders(const Headers &headers)
{
    post([headers](Worker &worker) { worker.setHeaders(headers); });
}

void Client::setJournal(Journal journal)
{
    m_journal = std::move(journal);
    post([wanted = bool(m_journal)](Worker &worker) { worker.setJournalWanted(wanted); });
}

void Client::deliverExchange(const core::Exchange &exchange)
{
    if (const Journal journal = m_journal)
        journal(exchange);
}

Request Client::ofDeed(const Request &request) const
{
    Request made = request;
    if (made.deed == 0)
        made.deed = m_deed;
    return made;
}

CallId Client::addEntry(QObject *context, Entry entry)
{
    const CallId id = ++m_lastId;
    if (context)
        entry.contextGone = connect(context, &QObject::destroyed, this, [this, id] { cancel(id); });
    m_calls.insert(id, entry);
    return id;
}

CallId Client::start(const Request &request, Wrap wrap, QObject *context,
                     std::function<void(const std::shared_ptr<void> &)> done)
{
    const CallId id = addEntry(context, {std::move(done), {}, {}});
    post([id, request = ofDeed(request), wrap = std::move(wrap)](Worker &worker) {
        worker.start(id, request, wrap);
    });
    return id;
}

CallId Client::call(const Request &request, QObject *context, Done<void> done)
{
    return start(
        request,
        [](const core::Result<Answer> &answer) -> std::shared_ptr<void> {
            return answer ? std::make_shared<core::Result<void>>()
                          : std::make_shared<core::Result<void>>(answer.error());
        },
        context,
        [done = std::move(done)](const std::shared_ptr<void> &result) {
            done(*std::static_pointer_cast<core::Result<void>>(result));
        });
}

CallId Client::stream(const Request &request, std::unique_ptr<Decoder> decoder, QObject *context,
                      StreamHandler handler)
{
    const CallId id = addEntry(context, {{}, std::move(handler), {}});
    post([id, request = ofDeed(request), shared = std::shared_ptr<Decoder>(std::move(decoder))](
             Worker &worker) { worker.openStream(id, request, shared); });
    return id;
}

CallId Client::hijack(const Request &request, std::unique_ptr<Decoder> decoder, QObject *context,
                      StreamHandler handler)
{
    const CallId id = addEntry(context, {{}, std::move(handler), {}});
    post([id, request = ofDeed(request), shared = std::shared_ptr<Decoder>(std::move(decoder))](
             Worker &worker) { worker.openHijack(id, request, shared); });
    return id;
}

void Client::write(CallId id, const QByteArray &bytes)
{
    post([id, bytes](Worker &worker) { worker.write(id, bytes); });
}

void Client::closeWrite(CallId id)
{
    post([id](Worker &worker) { worker.closeWrite(id); });
}

void Client::cancel(CallId id)
{
    const auto it = m_calls.find(id);
    if (it == m_calls.end())
        return;
    disconnect(it->contextGone);
    m_calls.erase(it);
    post([id](Worker &worker) { worker.cancel(id); });
}

void Client::deliver(CallId id, const std::shared_ptr<void> &result)
{
    const auto it = m_calls.find(id);
    if (it == m_calls.end())
        return;
    const Entry entry = std::move(*it);
    disconnect(entry.contextGone);
    m_calls.erase(it);
    entry.done(result);
}

void Client::deliverOpened(CallId id)
{
    const auto it = m_calls.constFind(id);
    if (it != m_calls.cend() && it->handler.opened)
        std::function<void()>(it->handler.opened)();
}

void Client::deliverBatch(CallId id, const std::shared_ptr<void> &batch)
{
    const auto it = m_calls.constFind(id);
    if (it == m_calls.cend())
        return;
    if (it->handler.batch)
        std::function<void(const std::shared_ptr<void> &)>(it->handler.batch)(batch);
    post([id](Worker &worker) { worker.batchTaken(id); });
}

void Client::deliverEnd(CallId id, const core::Result<void> &result)
{
    const auto it = m_calls.find(id);
    if (it == m_calls.end())
        return;
    const Entry entry = std::move(*it);
    disconnect(entry.contextGone);
    m_calls.erase(it);
    if (entry.handler.ended)
        entry.handler.ended(result);
}

CallId Client::connectEngine(QObject *context, Done<core::EngineInfo> done)
{
    Request ping;
    ping.path = QStringLiteral("/_ping");
    ping.versioned = false;
    ping.queued = false;
    return call<core::EngineInfo>(
        ping,
        [](const Answer &answer) -> core::Result<core::EngineInfo> {
            if (answer.header("Api-Version").isEmpty() && answer.header("Server").isEmpty()
                && answer.body.trimmed() != "OK")
                return core::Error{core::ErrorKind::NotDocker, answer.status,
                                   QString::fromUtf8(answer.body.left(200))};
            return infoOfPing(answer);
        },
        context,
        [this, context = QPointer<QObject>(context),
         done = std::move(done)](const core::Result<core::EngineInfo> &pinged) {
            if (!pinged)
                return done(pinged);
            if (pinged->engineApiVersion.isValid() && pinged->engineApiVersion < core::oldestApi) {
                return done(core::Error{core::ErrorKind::TooOld, 0,
                                        QStringLiteral("API %1").arg(pinged->engineApiVersion.text())});
            }
            m_info = *pinged;
            post([api = m_info.apiVersion](Worker &worker) { worker.setApiVersion(api); });
            if (context)
                askVersion(context, m_info, done);
        });
}

void Client::askVersion(QObject *context, const core::EngineInfo &info, Done<core::EngineInfo> done)
{
    Request version;
    version.path = QStringLiteral("/version");
    call<core::EngineInfo>(
        version, [info](const Answer &answer) { return core::parseVersion(answer.body, info); }, context,
        [this, done = std::move(done)](const core::Result<core::EngineInfo> &result) {
            if (result && result->minApiVersion > core::newestApi) {
                return done(core::Error{core::ErrorKind::TooOld, 0,
                                        QStringLiteral("API %1").arg(result->minApiVersion.text())});
            }
            if (result)
                m_info = *result;
            done(result);
        });
}

} // namespace engine
