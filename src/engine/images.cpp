#include "engine/images.h"

#include "core/apicall.h"
#include "core/parse.h"

namespace engine::images {

CallId list(Client &client, QObject *context, Done<QList<core::Image>> done)
{
    return client.call<QList<core::Image>>(
        requestOf(core::readingCall({core::Reading::What::Images, {}, {}, {}})),
        [](const Answer &answer) { return core::parseImages(answer.body); }, context, std::move(done));
}

CallId inspect(Client &client, const QString &name, QObject *context, Done<core::ImageInspect> done)
{
    return client.call<core::ImageInspect>(
        requestOf(core::readingCall({core::Reading::What::ImageInspect, name, {}, {}})),
        [](const Answer &answer) { return core::parseImageInspect(answer.body); }, context, std::move(done));
}

CallId inspectRaw(Client &client, const QString &name, QObject *context, Done<QByteArray> done)
{
    return client.call<QByteArray>(
        requestOf(core::readingCall({core::Reading::What::ImageInspect, name, {}, {}})),
        [](const Answer &answer) -> core::Result<QByteArray> { return answer.body; }, context,
        std::move(done));
}

CallId tag(Client &client, const core::TagRequest &what, QObject *context, Done<void> done)
{
    return client.call(requestOf(core::tagCall(what)), context, std::move(done));
}

CallId remove(Client &client, const QString &reference, bool force, QObject *context,
              Done<core::ImageRemoval> done)
{
    Request made = requestOf(core::removeImageCall(reference, force));
    made.timeoutMs = 120'000;
    return client.call<core::ImageRemoval>(
        made, [](const Answer &answer) { return core::parseImageRemoval(answer.body); }, context,
        std::move(done));
}

CallId pull(Client &client, const core::PullRequest &what, const QByteArray &auth, QObject *context,
            std::function<void(const QList<core::ProgressLine> &)> lines,
            std::function<void(core::Result<void>)> ended)
{
    Request made = requestOf(core::pullCall(what));
    made.headers.append({"X-Registry-Auth", auth});
    made.timeoutMs = 0;
    return client.stream(made, std::make_unique<LineDecoder<core::ProgressLine>>(core::parseProgress),
                         context,
                         {{}, Client::batchOf<core::ProgressLine>(std::move(lines)), std::move(ended)});
}

} // namespace engine::images
