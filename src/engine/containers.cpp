#include "engine/containers.h"

#include "core/apicall.h"
#include "core/parse.h"

namespace engine::containers {

namespace {

/// A call that may take as long as the container likes.
constexpr int noTimeout = 0;

core::ApiCall inspectCall(const QString &id)
{
    return core::readingCall({core::Reading::What::ContainerInspect, id, {}, {}});
}

} // namespace

CallId list(Client &client, const QStringList &ids, bool withSizes, QObject *context,
            Done<QList<core::Container>> done)
{
    Request made = requestOf(core::containersCall(ids, withSizes));
    if (withSizes)
        made.timeoutMs = 120'000;
    return client.call<QList<core::Container>>(
        made, [](const Answer &answer) { return core::parseContainers(answer.body); }, context,
        std::move(done));
}

CallId inspect(Client &client, const QString &id, QObject *context, Done<core::ContainerInspect> done)
{
    return client.call<core::ContainerInspect>(
        requestOf(inspectCall(id)),
        [](const Answer &answer) { return core::parseContainerInspect(answer.body); }, context,
        std::move(done));
}

CallId inspectRaw(Client &client, const QString &id, QObject *context, Done<QByteArray> done)
{
    return client.call<QByteArray>(
        requestOf(inspectCall(id)),
        [](const Answer &answer) -> core::Result<QByteArray> { return answer.body; }, context,
        std::move(done));
}

CallId settled(Client &client, const QString &id, QObject *context, Done<void> done)
{
    return client.call(requestOf(inspectCall(id)), context, std::move(done));
}

CallId create(Client &client, const core::RunRequest &run, QObject *context,
              Done<core::CreatedContainer> done)
{
    Request made = requestOf(core::createCall(run));
    made.timeoutMs = 120'000;
    return client.call<core::CreatedContainer>(
        made, [](const Answer &answer) { return core::parseCreated(answer.body); }, context, std::move(done));
}

CallId start(Client &client, const QString &id, QObject *context, Done<void> done)
{
    return act(client, {core::ContainerVerb::Start, {id}, {}, {}, false, false}, id, context,
               std::move(done));
}

CallId act(Client &client, const core::ContainerRequest &what, const QString &id, QObject *context,
           Done<void> done)
{
    Request made = requestOf(core::actCall(what, id));
    made.notModifiedIsFine = true;
    made.timeoutMs = noTimeout;
    return client.call(made, context, std::move(done));
}

CallId rename(Client &client, const core::RenameRequest &what, QObject *context, Done<void> done)
{
    return client.call(requestOf(core::renameCall(what)), context, std::move(done));
}

CallId update(Client &client, const core::UpdateRequest &what, QObject *context, Done<QStringList> done)
{
    return client.call<QStringList>(
        requestOf(core::updateCall(what)),
        [](const Answer &answer) { return core::parseWarnings(answer.body); }, context, std::move(done));
}

CallId wait(Client &client, const QString &id, const QString &condition, QObject *context, Done<int> done)
{
    Request made = requestOf(core::waitCall(id, condition));
    made.timeoutMs = noTimeout;
    made.queued = false; // it may take for ever
    return client.call<int>(
        made, [](const Answer &answer) { return core::parseWait(answer.body); }, context, std::move(done));
}

CallId logs(Client &client, const core::LogRequest &what, QObject *context, ChunksTaken chunks,
            StreamEnded ended)
{
    Request made = requestOf(core::logsCall(what));
    made.timeoutMs = noTimeout;
    return client.stream(made, std::make_unique<ChunkDecoder>(what.tty), context,
                         {{}, Client::batchOf<core::LogChunk>(std::move(chunks)), std::move(ended)});
}

CallId attach(Client &client, const AttachRequest &what, QObject *context, std::function<void()> opened,
              ChunksTaken chunks, StreamEnded ended)
{
    const Request made = requestOf(core::attachCall(what.id, what.stdIn, what.tty, what.logs));
    return client.hijack(
        made, std::make_unique<ChunkDecoder>(what.tty), context,
        {std::move(opened), Client::batchOf<core::LogChunk>(std::move(chunks)), std::move(ended)});
}

CallId stats(Client &client, const QString &id, QObject *context,
             std::function<void(const core::StatsSample &)> sample, StreamEnded ended)
{
    Request made = requestOf(core::readingCall({core::Reading::What::Stats, id, {}, {}}));
    made.timeoutMs = noTimeout;
    auto take = [sample = std::move(sample)](const QList<core::StatsSample> &samples) {
        sample(samples.last());
    };
    return client.stream(made, std::make_unique<LineDecoder<core::StatsSample>>(core::parseStats), context,
                         {{}, Client::batchOf<core::StatsSample>(std::move(take)), std::move(ended)});
}

} // namespace engine::containers
