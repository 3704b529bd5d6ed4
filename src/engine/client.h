#pragma once

#include "core/endpoint.h"
#include "core/engineinfo.h"
#include "core/journal.h"
#include "core/result.h"
#include "engine/decoder.h"
#include "engine/request.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace engine {

class Worker;

using CallId = quint64; ///< 0 = none
template <typename T>
using Done = std::function<void(core::Result<T>)>;

/// Builds the door to the engine; called once, in the worker thread.
using ManagerFactory = std::function<std::unique_ptr<QNetworkAccessManager>(const core::Endpoint &)>;

/// One engine, seen from the thread this object lives in. Sockets, parsing and JSON happen in a thread of its
/// own; finished values come back through the event loop. Each call has a context: when that dies, or on
/// cancel(), its callbacks are never called and its connection is dropped. Callbacks are never called before
/// the function that takes them has returned.
class Client : public QObject
{
    Q_OBJECT
public:
    /// `factory` is for tests; without it the endpoint is reached over its socket.
    explicit Client(core::Endpoint endpoint, ManagerFactory factory = {}, QObject *parent = nullptr);
    ~Client() override;

    const core::Endpoint &endpoint() const { return m_endpoint; }
    /// Sent with every request from now on (docker's HttpHeaders).
    void setHeaders(const Headers &headers);

    /// Called with every request from now on: with what may take long when it is sent (milliseconds is -1)
    /// and when its answer begins, and with each when it has ended, before its own callback. The serial tells
    /// which belong together. Null ends it.
    using Journal = std::function<void(const core::Exchange &)>;
    void setJournal(Journal journal);
    /// What connectEngine() learned; apiVersion is not valid before.
    const core::EngineInfo &info() const { return m_info; }

    /// Pings, agrees on an API version, asks /version and /info. Calls made before are sent without a
    /// version.
    CallId connectEngine(QObject *context, Done<core::EngineInfo> done);

    template <typename T>
    CallId call(const Request &request, std::function<core::Result<T>(const Answer &)> parse,
                QObject *context, Done<T> done)
    {
        return start(
            request,
            [parse = std::move(parse)](const core::Result<Answer> &answer) -> std::shared_ptr<void> {
                if (!answer)
                    return std::make_shared<core::Result<T>>(answer.error());
                return std::make_shared<core::Result<T>>(parse(*answer));
            },
            context,
            [done = std::move(done)](const std::shared_ptr<void> &result) {
                done(*std::static_pointer_cast<core::Result<T>>(result));
            });
    }
    /// A call whose answer has no body that matters.
    CallId call(const Request &request, QObject *context, Done<void> done);

    /// What a stream tells. `batch` gets QList<T> of the decoder; the next batch is only fetched after it
    /// returned, so that a slow reader slows the engine down instead of filling memory.
    struct StreamHandler
    {
        std::function<void()> opened; ///< the head arrived, with a good status; may be empty
        std::function<void(const std::shared_ptr<void> &)> batch;
        std::function<void(core::Result<void>)> ended; ///< last call; Disconnected when the engine went away
    };
    template <typename T>
    static std::function<void(const std::shared_ptr<void> &)>
    batchOf(std::function<void(const QList<T> &)> take)
    {
        return [take = std::move(take)](const std::shared_ptr<void> &batch) {
            take(*std::static_pointer_cast<QList<T>>(batch));
        };
    }
    CallId stream(const Request &request, std::unique_ptr<Decoder> decoder, QObject *context,
                  StreamHandler handler);
    /// A stream that can be written to: attach and exec.
    CallId hijack(const Request &request, std::unique_ptr<Decoder> decoder, QObject *context,
                  StreamHandler handler);
    void write(CallId id, const QByteArray &bytes);
    void closeWrite(CallId id); ///< end of input

    void cancel(CallId id);
    int openCalls() const { return int(m_calls.size()); }

private:
    friend class Worker;
    friend class DeedScope;
    using Wrap = std::function<std::shared_ptr<void>(const core::Result<Answer> &)>;
    struct Entry
    {
        std::function<void(const std::shared_ptr<void> &)> done;
        StreamHandler handler;
        QMetaObject::Connection contextGone;
    };

    CallId start(const Request &request, Wrap wrap, QObject *context,
                 std::function<void(const std::shared_ptr<void> &)> done);
    CallId addEntry(QObject *context, Entry entry);
    void post(std::function<void(Worker &)> what);
    Request ofDeed(const Request &request) const;
    void deliverExchange(const core::Exchange &exchange);
    void deliver(CallId id, const std::shared_ptr<void> &result);
    void deliverOpened(CallId id);
    void deliverBatch(CallId id, const std::shared_ptr<void> &batch);
    void deliverEnd(CallId id, const core::Result<void> &result);
    void askVersion(QObject *context, const core::EngineInfo &info, Done<core::EngineInfo> done);

    core::Endpoint m_endpoint;
    core::EngineInfo m_info;
    QThread m_thread;
    Worker *m_worker = nullptr; ///< lives in m_thread, deleted when it ends
    QHash<CallId, Entry> m_calls;
    CallId m_lastId = 0;
    Journal m_journal;
    core::DeedId m_deed = 0; ///< of the innermost DeedScope
};

} // namespace engine
