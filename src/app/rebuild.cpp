#include "app/rebuild.h"

#include "app/session.h"
#include "core/parse.h"
#include "engine/containers.h"
#include "engine/images.h"
#include "engine/system.h"

#include <QCoreApplication>
#include <QPointer>

#include <memory>

namespace app {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(app::Rebuild)
};

/// One reading after the other; each needs what the one before said.
class Reading : public std::enable_shared_from_this<Reading>
{
public:
    Reading(engine::Client &client, QObject *context, RebuildFor purpose, core::ApiVersion version,
            std::function<void(const core::Result<Rebuilt> &)> done)
        : m_client(client), m_context(context), m_purpose(purpose), m_version(version),
          m_done(std::move(done))
    {
    }

    void start(const QString &id)
    {
        engine::containers::inspectRaw(m_client, id, m_context,
                                       [self = shared_from_this()](const core::Result<QByteArray> &answer) {
                                           if (answer)
                                               self->readImage(*answer);
                                           else
                                               self->m_done(answer.error());
                                       });
    }

private:
    void readImage(const QByteArray &json)
    {
        m_json = json;
        const core::Result<core::ContainerInspect> container = core::parseContainerInspect(json);
        if (!container) {
            m_done(container.error());
            return;
        }
        m_container = *container;
        engine::images::inspectRaw(m_client, m_container.imageId, m_context,
                                   [self = shared_from_this()](const core::Result<QByteArray> &answer) {
                                       // Its image can be gone.
                                       if (answer || answer.error().kind == core::ErrorKind::NotFound)
                                           self->readInfo(answer.valueOr({}));
                                       else
                                           self->m_done(answer.error());
                                   });
    }

    void readInfo(const QByteArray &image)
    {
        m_image = image;
        engine::system::infoRaw(m_client, m_context,
                                [self = shared_from_this()](const core::Result<QByteArray> &answer) {
                                    self->finish(answer.valueOr({}));
                                });
    }

    void finish(const QByteArray &info)
    {
        core::RebuildOptions options;
        options.info = info;
        // A copied command may go to an older docker.
        options.severalNetworks = m_purpose != RebuildFor::Copy && m_version >= core::ApiVersion{1, 44};
        options.keepVolumes = m_purpose == RebuildFor::Edit;
        const core::Result<core::RebuiltRun> made = core::rebuiltRun(m_json, m_image, options);
        if (!made) {
            m_done(made.error());
            return;
        }
        core::Container state;
        state.state = m_container.state;
        Rebuilt rebuilt{m_container.id, m_container.name, state.isRunning(), *made};
        // docker create and compose attach every container, so that this alone says nothing: only a session
        // at a terminal is meant for the foreground.
        core::RunRequest &run = rebuilt.made.run;
        if (m_purpose != RebuildFor::Copy && !(run.interactive && run.tty)) {
            run.detach = true;
            run.extra.removeIf(
                [](const core::ExtraFlag &flag) { return flag.name == QLatin1String("--attach"); });
        }
        if (m_purpose == RebuildFor::Edit && rebuilt.isRunning && rebuilt.made.run.autoRemove)
            rebuilt.made.notes.prepend(
                //: --rm is typed so
                Words::tr(
                    "This container is removed as soon as it stops (--rm), so it cannot be made anew. Only "
                    "its name and its limits can be changed."));
        m_done(rebuilt);
    }

    engine::Client &m_client;
    QObject *m_context;
    RebuildFor m_purpose;
    core::ApiVersion m_version;
    std::function<void(const core::Result<Rebuilt> &)> m_done;
    QByteArray m_json;
    QByteArray m_image;
    core::ContainerInspect m_container;
};

} // namespace

void rebuild(Session &session, const QString &id, RebuildFor purpose, QObject *context,
             const std::function<void(const core::Result<Rebuilt> &)> &done)
{
    if (session.client())
        std::make_shared<Reading>(*session.client(), context, purpose, session.info().apiVersion, done)
            ->start(id);
}

} // namespace app
