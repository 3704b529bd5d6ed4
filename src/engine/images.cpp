#include "engine/images.h"

#include "core/parse.h"
#include "core/reference.h"

namespace engine::images {

namespace {

Request request(const QByteArray &verb, const QString &name, const QString &what)
{
    Request made;
    made.verb = verb;
    made.path = QStringLiteral("/images/") + pathName(name) + what;
    return made;
}

} // namespace

CallId list(Client &client, QObject *context, Done<QList<core::Image>> done)
{
    Request made;
    made.path = QStringLiteral("/images/json");
    return client.call<QList<core::Image>>(
        made, [](const Answer &answer) { return core::parseImages(answer.body); }, context, std::move(done));
}

CallId inspect(Client &client, const QString &name, QObject *context, Done<core::ImageInspect> done)
{
    return client.call<core::ImageInspect>(
        request("GET", name, QStringLiteral("/json")),
        [](const Answer &answer) { return core::parseImageInspect(answer.body); }, context, std::move(done));
}

CallId tag(Client &client, const core::TagRequest &what, QObject *context, Done<void> done)
{
    Request made = request("POST", what.source, QStringLiteral("/tag"));
    made.query = {{QStringLiteral("repo"), what.repository}, {QStringLiteral("tag"), what.tag}};
    return client.call(made, context, std::move(done));
}

CallId remove(Client &client, const QString &reference, bool force, QObject *context,
              Done<core::ImageRemoval> done)
{
    Request made = request("DELETE", reference, {});
    if (force)
        made.query.append({QStringLiteral("force"), QStringLiteral("1")});
    made.timeoutMs = 120'000;
    return client.call<core::ImageRemoval>(
        made, [](const Answer &answer) { return core::parseImageRemoval(answer.body); }, context,
        std::move(done));
}

CallId pull(Client &client, const core::PullRequest &what, const QByteArray &auth, QObject *context,
            std::function<void(const QList<core::ProgressLine> &)> lines,
            std::function<void(core::Result<void>)> ended)
{
    Request made;
    made.verb = "POST";
    made.path = QStringLiteral("/images/create");
    const auto reference = core::ImageReference::fromText(what.reference);
    // Without a tag the engine would pull every tag there is.
    const QString tag = !reference.digest.isEmpty() ? reference.digest
                        : reference.tag.isEmpty()   ? QStringLiteral("latest")
                                                    : reference.tag;
    made.query = {{QStringLiteral("fromImage"), reference.domain + QLatin1Char('/') + reference.path},
                  {QStringLiteral("tag"), tag}};
    if (!what.platform.isEmpty())
        made.query.append({QStringLiteral("platform"), what.platform});
    made.headers.append({"X-Registry-Auth", auth});
    made.timeoutMs = 0;
    return client.stream(made, std::make_unique<LineDecoder<core::ProgressLine>>(core::parseProgress),
                         context,
                         {{}, Client::batchOf<core::ProgressLine>(std::move(lines)), std::move(ended)});
}

} // namespace engine::images
