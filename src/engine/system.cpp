#include "engine/system.h"

#include "core/apicall.h"
#include "core/parse.h"

namespace engine::system {

CallId events(Client &client, QObject *context, std::function<void()> opened,
              std::function<void(const QList<core::EngineEvent> &)> events,
              std::function<void(core::Result<void>)> ended)
{
    Request made = requestOf(core::readingCall({core::Reading::What::Events, {}, {}, {}}));
    made.timeoutMs = 0;
    return client.stream(
        made, std::make_unique<LineDecoder<core::EngineEvent>>(core::parseEvent), context,
        {std::move(opened), Client::batchOf<core::EngineEvent>(std::move(events)), std::move(ended)});
}

CallId ping(Client &client, QObject *context, Done<void> done)
{
    Request made;
    made.path = QStringLiteral("/_ping");
    made.versioned = false;
    made.queued = false;
    made.timeoutMs = 10'000;
    return client.call(made, context, std::move(done));
}

CallId infoRaw(Client &client, QObject *context, Done<QByteArray> done)
{
    return client.call<QByteArray>(
        requestOf(core::readingCall({core::Reading::What::Info, {}, {}, {}})),
        [](const Answer &answer) -> core::Result<QByteArray> { return answer.body; }, context,
        std::move(done));
}

CallId networkNames(Client &client, QObject *context, Done<QStringList> done)
{
    return client.call<QStringList>(
        requestOf(core::readingCall({core::Reading::What::Networks, {}, {}, {}})),
        [](const Answer &answer) { return core::parseNetworkNames(answer.body); }, context, std::move(done));
}

CallId volumeNames(Client &client, QObject *context, Done<QStringList> done)
{
    return client.call<QStringList>(
        requestOf(core::readingCall({core::Reading::What::Volumes, {}, {}, {}})),
        [](const Answer &answer) { return core::parseVolumeNames(answer.body); }, context, std::move(done));
}

} // namespace engine::system
