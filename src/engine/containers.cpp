#include "engine/containers.h"

#include "core/filterbody.h"
#include "core/parse.h"

namespace engine::containers {

namespace {

Request request(const QByteArray &verb, const QString &id, const QString &what)
{
    Request made;
    made.verb = verb;
    made.path = QStringLiteral("/containers/") + pathName(id) + what;
    return made;
}

QString flag(bool on)
{
    return on ? QStringLiteral("1") : QStringLiteral("0");
}

/// A call that may take as long as the container likes.
constexpr int noTimeout = 0;

Request actRequest(const core::ContainerRequest &act, const QString &id)
{
    using core::ContainerVerb;
    switch (act.verb) {
    case ContainerVerb::Start:
        return request("POST", id, QStringLiteral("/start"));
    case ContainerVerb::Stop:
    case ContainerVerb::Restart: {
        Request made =
            request("POST", id,
                    act.verb == ContainerVerb::Stop ? QStringLiteral("/stop") : QStringLiteral("/restart"));
        if (act.timeoutSeconds)
            made.query.append({QStringLiteral("t"), QString::number(*act.timeoutSeconds)});
        return made;
    }
    case ContainerVerb::Pause:
        return request("POST", id, QStringLiteral("/pause"));
    case ContainerVerb::Unpause:
        return request("POST", id, QStringLiteral("/unpause"));
    case ContainerVerb::Kill: {
        Request made = request("POST", id, QStringLiteral("/kill"));
        if (!act.signal.isEmpty())
            made.query.append({QStringLiteral("signal"), act.signal});
        return made;
    }
    case ContainerVerb::Remove: {
        Request made = request("DELETE", id, {});
        if (act.force)
            made.query.append({QStringLiteral("force"), flag(true)});
        if (act.removeVolumes)
            made.query.append({QStringLiteral("v"), flag(true)});
        return made;
    }
    }
    return {};
}

} // namespace

CallId list(Client &client, const QStringList &ids, bool withSizes, QObject *context,
            Done<QList<core::Container>> done)
{
    Request made;
    made.path = QStringLiteral("/containers/json");
    made.query = {{QStringLiteral("all"), flag(true)}};
    if (withSizes) {
        made.query.append({QStringLiteral("size"), flag(true)});
        made.timeoutMs = 120'000;
    }
    if (!ids.isEmpty())
        made.query.append({QStringLiteral("filters"), core::filtersText(QStringLiteral("id"), ids)});
    return client.call<QList<core::Container>>(
        made, [](const Answer &answer) { return core::parseContainers(answer.body); }, context,
        std::move(done));
}

CallId inspect(Client &client, const QString &id, QObject *context, Done<core::ContainerInspect> done)
{
    return client.call<core::ContainerInspect>(
        request("GET", id, QStringLiteral("/json")),
        [](const Answer &answer) { return core::parseContainerInspect(answer.body); }, context,
        std::move(done));
}

CallId settled(Client &client, const QString &id, QObject *context, Done<void> done)
{
    return client.call(request("GET", id, QStringLiteral("/json")), context, std::move(done));
}

CallId create(Client &client, const core::RunRequest &run, QObject *context,
              Done<core::CreatedContainer> done)
{
    Request made;
    made.verb = "POST";
    made.path = QStringLiteral("/containers/create");
    if (!run.name.isEmpty())
        made.query.append({QStringLiteral("name"), run.name});
    if (!run.platform.isEmpty())
        made.query.append({QStringLiteral("platform"), run.platform});
    made.body = core::createBody(run);
    made.contentType = "application/json";
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
    Request made = actRequest(what, id);
    made.notModifiedIsFine = true;
    made.timeoutMs = noTimeout;
    return client.call(made, context, std::move(done));
}

CallId rename(Client &client, const core::RenameRequest &what, QObject *context, Done<void> done)
{
    Request made = request("POST", what.id, QStringLiteral("/rename"));
    made.query.append({QStringLiteral("name"), what.name});
    return client.call(made, context, std::move(done));
}

CallId wait(Client &client, const QString &id, const QString &condition, QObject *context, Done<int> done)
{
    Request made = request("POST", id, QStringLiteral("/wait"));
    made.query.append({QStringLiteral("condition"), condition});
    made.timeoutMs = noTimeout;
    made.queued = false; // it may take for ever
    return client.call<int>(
        made, [](const Answer &answer) { return core::parseWait(answer.body); }, context, std::move(done));
}

CallId logs(Client &client, const core::LogRequest &what, QObject *context, ChunksTaken chunks,
            StreamEnded ended)
{
    Request made = request("GET", what.id, QStringLiteral("/logs"));
    made.query = {
        {QStringLiteral("stdout"), flag(true)},
        {QStringLiteral("stderr"), flag(true)},
        {QStringLiteral("follow"), flag(what.follow)},
        {QStringLiteral("timestamps"), flag(what.timestamps)},
        {QStringLiteral("tail"), what.tail < 0 ? QStringLiteral("all") : QString::number(what.tail)}};
    if (!what.since.isEmpty())
        made.query.append({QStringLiteral("since"), what.since});
    made.timeoutMs = noTimeout;
    return client.stream(made, std::make_unique<ChunkDecoder>(what.tty), context,
                         {{}, Client::batchOf<core::LogChunk>(std::move(chunks)), std::move(ended)});
}

CallId attach(Client &client, const AttachRequest &what, QObject *context, std::function<void()> opened,
              ChunksTaken chunks, StreamEnded ended)
{
    Request made = request("POST", what.id, QStringLiteral("/attach"));
    made.query = {{QStringLiteral("stream"), flag(true)},
                  {QStringLiteral("stdout"), flag(true)},
                  {QStringLiteral("stderr"), flag(true)},
                  {QStringLiteral("stdin"), flag(what.stdIn)},
                  {QStringLiteral("logs"), flag(what.logs)}};
    // With the usual ctrl-p,ctrl-q the engine would hold back a typed Ctrl+P until the next key.
    if (what.tty)
        made.query.append({QStringLiteral("detachKeys"), QStringLiteral("ctrl-@,ctrl-@")});
    return client.hijack(
        made, std::make_unique<ChunkDecoder>(what.tty), context,
        {std::move(opened), Client::batchOf<core::LogChunk>(std::move(chunks)), std::move(ended)});
}

CallId stats(Client &client, const QString &id, QObject *context,
             std::function<void(const core::StatsSample &)> sample, StreamEnded ended)
{
    Request made = request("GET", id, QStringLiteral("/stats"));
    made.query = {{QStringLiteral("stream"), flag(true)}};
    made.timeoutMs = noTimeout;
    auto take = [sample = std::move(sample)](const QList<core::StatsSample> &samples) {
        sample(samples.last());
    };
    return client.stream(made, std::make_unique<LineDecoder<core::StatsSample>>(core::parseStats), context,
                         {{}, Client::batchOf<core::StatsSample>(std::move(take)), std::move(ended)});
}

} // namespace engine::containers
