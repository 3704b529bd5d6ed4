#include "engine/recorder.h"

#include "core/command.h"

#include <algorithm>
#include <array>
#include <atomic>

namespace engine {

namespace {

/// Counts on from one engine to the next, so that a number is never met twice.
quint64 nextSerial()
{
    static std::atomic<quint64> last{0};
    return ++last;
}

bool isSecretField(const QByteArray &name)
{
    // A person's own, of docker's HttpHeaders, are told by their names as variables are.
    static constexpr std::array parts{QLatin1String("auth"), QLatin1String("cookie"),
                                      QLatin1String("X-Registry-Config")};
    const QString text = QString::fromLatin1(name);
    return core::isSecretName(text) || std::any_of(parts.begin(), parts.end(), [&text](QLatin1String part) {
               return text.contains(part, Qt::CaseInsensitive);
           });
}

QList<std::pair<QByteArray, QByteArray>> shown(const HttpFields &fields)
{
    QList<std::pair<QByteArray, QByteArray>> list;
    list.reserve(fields.size());
    for (const auto &[name, value] : fields)
        list.emplaceBack(name, isSecretField(name) ? core::secretDots().toUtf8() : value);
    return list;
}

} // namespace

void Recorder::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (!wanted)
        m_open.clear();
}

void Recorder::begin(Id id, const Request &request, const QByteArray &target, const HttpFields &fields,
                     bool stream)
{
    if (!m_wanted)
        return;
    Open open;
    core::Exchange &exchange = open.exchange;
    exchange.serial = nextSerial();
    exchange.deed = request.deed;
    exchange.started = QDateTime::currentDateTime();
    exchange.method = request.verb;
    exchange.target = target;
    exchange.headers = shown(fields);
    exchange.body = request.body.left(core::Exchange::bodyLimit);
    exchange.bodySize = request.body.size();
    exchange.stream = stream;
    open.timer.start();
    if (stream || request.deed != 0 || request.timeoutMs == 0)
        m_tell(exchange);
    m_open.insert(id, open);
}

void Recorder::opened(Id id, int status)
{
    const auto it = m_open.find(id);
    if (it == m_open.end())
        return;
    it->exchange.status = status;
    m_tell(it->exchange);
}

void Recorder::received(Id id, const QByteArray &bytes, bool isText)
{
    const auto it = m_open.find(id);
    if (it == m_open.end())
        return;
    core::Exchange &exchange = it->exchange;
    exchange.answerSize += bytes.size();
    if (const qsizetype room = core::Exchange::bodyLimit - exchange.answer.size(); isText && room > 0)
        exchange.answer += bytes.left(room);
}

void Recorder::answered(Id id, int status, const QByteArray &answer, const std::optional<core::Error> &error,
                        qint64 more)
{
    if (!has(id))
        return;
    Open open = m_open.take(id);
    open.exchange.answer = answer.left(core::Exchange::bodyLimit);
    open.exchange.answerSize = answer.size() + more;
    close(std::move(open), status, error);
}

void Recorder::ended(Id id, int status, const QByteArray &refusal, const std::optional<core::Error> &error)
{
    if (!has(id))
        return;
    if (!refusal.isEmpty()) {
        answered(id, status, refusal, error);
        return;
    }
    close(m_open.take(id), status, error);
}

void Recorder::canceled(Id id)
{
    if (!has(id))
        return;
    close(m_open.take(id), 0,
          core::Error{core::ErrorKind::Canceled, 0, QStringLiteral("the request was canceled")});
}

void Recorder::close(Open open, int status, const std::optional<core::Error> &error)
{
    if (status != 0)
        open.exchange.status = status;
    open.exchange.error = error;
    open.exchange.milliseconds = open.timer.elapsed();
    m_tell(open.exchange);
}

} // namespace engine
