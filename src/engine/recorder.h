#pragma once

#include "core/journal.h"
#include "engine/httprequest.h"
#include "engine/request.h"

#include <QElapsedTimer>
#include <QHash>

#include <functional>

namespace engine {

/// Writes down what a worker sends and gets, for whoever keeps the journal. Does nothing until it is wanted.
class Recorder
{
public:
    using Id = quint64;
    using Tell = std::function<void(const core::Exchange &)>;

    explicit Recorder(Tell tell) : m_tell(std::move(tell)) { }

    void setWanted(bool wanted);
    bool isWanted() const { return m_wanted; }

    /// The request goes out now. What may take long is told at once.
    void begin(Id id, const Request &request, const QByteArray &target, const HttpFields &fields,
               bool stream);
    bool has(Id id) const { return m_open.contains(id); }
    /// The answer to a stream has begun, with a good status.
    void opened(Id id, int status);
    /// Bytes of a stream. Of what is no text only the size is kept.
    void received(Id id, const QByteArray &bytes, bool isText);
    /// The whole answer came; `more` bytes beside those in `answer` were not read.
    void answered(Id id, int status, const QByteArray &answer, const std::optional<core::Error> &error = {},
                  qint64 more = 0);
    /// A stream is over. `refusal` is the body of an answer that was no stream.
    void ended(Id id, int status, const QByteArray &refusal, const std::optional<core::Error> &error);
    void canceled(Id id);

private:
    struct Open
    {
        core::Exchange exchange;
        QElapsedTimer timer;
    };
    void close(Open open, int status, const std::optional<core::Error> &error);

    Tell m_tell;
    QHash<Id, Open> m_open;
    bool m_wanted = false;
};

} // namespace engine
