#pragma once

#include "core/engineinfo.h"
#include "engine/client.h"
#include "engine/recorder.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <memory>

class QNetworkReply;
class QNetworkRequest;

namespace engine {

class StreamJob;

/// The part of a Client that lives in the engine thread. Only Client talks to it.
class Worker : public QObject
{
    Q_OBJECT
public:
    Worker(Client *client, core::Endpoint endpoint, ManagerFactory factory);
    ~Worker() override;

    void setHeaders(const Headers &headers);
    void setApiVersion(core::ApiVersion version);
    void setJournalWanted(bool wanted) { m_recorder.setWanted(wanted); }
    void start(CallId id, const Request &request, const Client::Wrap &wrap);
    void openStream(CallId id, const Request &request, const std::shared_ptr<Decoder> &decoder);
    void openHijack(CallId id, const Request &request, const std::shared_ptr<Decoder> &decoder);
    void write(CallId id, const QByteArray &bytes);
    void closeWrite(CallId id);
    void batchTaken(CallId id);
    void cancel(CallId id);

private:
    friend class StreamJob;
    QNetworkReply *send(CallId id, const Request &request, bool stream = false);
    QNetworkRequest wireOf(const Request &request) const;
    bool hasRoom(const Request &request) const;
    void startWaiting();
    void release(CallId id);
    void finish(CallId id, QNetworkReply *reply, const Request &request, const Client::Wrap &wrap,
                bool retried);
    void watch(CallId id, QNetworkReply *reply, const Request &request, const Client::Wrap &wrap,
               bool retried);
    void renegotiate(CallId id, const Request &request, const Client::Wrap &wrap);
    void addJob(CallId id, StreamJob *job);
    void endJob(CallId id, const core::Result<void> &result);
    void tell(std::function<void(Client &)> what);
    QNetworkAccessManager &manager();

    Client *m_client;
    core::Endpoint m_endpoint;
    ManagerFactory m_factory;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QString m_prefix; ///< "/v1.41" once agreed
    Headers m_headers;
    Recorder m_recorder;
    QHash<CallId, QNetworkReply *> m_replies;
    struct Waiting
    {
        CallId id;
        Request request;
        Client::Wrap wrap;
    };
    QList<Waiting> m_waiting;
    QSet<CallId> m_counted; ///< those under way that the limit is about
    QHash<CallId, StreamJob *> m_jobs;
};

} // namespace engine
