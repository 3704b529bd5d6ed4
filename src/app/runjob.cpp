#include "app/runjob.h"

#include "engine/containers.h"
#include "engine/deedscope.h"
#include "engine/images.h"

namespace app {

using State = core::HistoryEntry::State;

PullJob::PullJob(engine::Client &client, engine::RegistryAuth &auth, History &history,
                 core::PullRequest request, QObject *parent)
    : QObject(parent), m_client(client), m_auth(auth), m_history(history), m_request(std::move(request))
{
}

void PullJob::start(core::DeedId partOf)
{
    m_ownDeed = partOf == 0;
    m_deed = m_ownDeed ? m_history.begin(m_request) : partOf;
    m_auth.find(m_request.reference, this, [this](const QByteArray &auth) {
        if (!m_ended)
            begin(auth);
    });
}

void PullJob::begin(const QByteArray &auth)
{
    const engine::DeedScope scope(m_client, m_deed);
    m_call = engine::images::pull(
        m_client, m_request, auth, this,
        [this](const QList<core::ProgressLine> &lines) {
            for (const core::ProgressLine &line : lines)
                m_progress.apply(line);
            Q_EMIT progressed(m_progress);
        },
        [this](const core::Result<void> &end) {
            m_ended = true;
            if (!end) {
                fail(end.error());
            } else if (!m_progress.error.isEmpty()) {
                fail({core::ErrorKind::Server, 0, m_progress.error});
            } else {
                if (m_ownDeed)
                    m_history.finish(m_deed, State::Done);
                Q_EMIT succeeded();
            }
        });
}

void PullJob::fail(const core::Error &error)
{
    if (m_ownDeed) {
        core::RunRequest run;
        run.image = m_request.reference;
        m_history.finish(m_deed, State::Failed,
                         core::runFailure(error, core::RunStage::Pull, run).text.title);
    }
    Q_EMIT failed(error);
}

void PullJob::cancel()
{
    if (std::exchange(m_ended, true))
        return;
    m_client.cancel(m_call);
    if (m_ownDeed)
        m_history.finish(m_deed, State::Canceled);
    Q_EMIT canceled();
}

RunJob::RunJob(engine::Client &client, engine::RegistryAuth &auth, History &history, core::RunRequest request,
               QObject *parent)
    : QObject(parent), m_client(client), m_auth(auth), m_history(history), m_request(std::move(request))
{
}

RunJob::~RunJob() = default;

void RunJob::start()
{
    m_deed = m_history.begin(m_request);
    create(true);
}

void RunJob::create(bool mayPull)
{
    Q_EMIT creating();
    const engine::DeedScope scope(m_client, m_deed);
    // Not ended with this job: a container that is made in spite of a cancel has to go again.
    engine::containers::create(m_client, m_request, nullptr,
                               [job = QPointer(this), client = &m_client, deed = m_deed,
                                mayPull](const core::Result<core::CreatedContainer> &result) {
                                   if (job && !job->m_ended)
                                       job->createEnded(result, mayPull);
                                   else if (result)
                                       discard(*client, deed, result->id);
                               });
}

void RunJob::createEnded(const core::Result<core::CreatedContainer> &result, bool mayPull)
{
    if (result) {
        if (!result->warnings.isEmpty())
            Q_EMIT warned(result->warnings);
        created(result->id);
    } else if (mayPull && result.error().kind == core::ErrorKind::NotFound) {
        pull();
    } else {
        fail(result.error(), core::RunStage::Create);
    }
}

/// Made for a run only that never came about: it would be a riddle in the list.
void RunJob::discard(engine::Client &client, core::DeedId deed, const QString &id)
{
    const engine::DeedScope scope(client, deed);
    core::ContainerRequest remove;
    remove.verb = core::ContainerVerb::Remove;
    remove.force = true;
    remove.removeVolumes = true;
    engine::containers::act(client, remove, id, nullptr, [](const core::Result<void> &) {});
}

void RunJob::pull()
{
    m_pull = new PullJob(m_client, m_auth, m_history, {m_request.image, m_request.platform}, this);
    connect(m_pull, &PullJob::progressed, this, &RunJob::pulling);
    connect(m_pull, &PullJob::succeeded, this, [this] { create(false); });
    connect(m_pull, &PullJob::failed, this,
            [this](const core::Error &error) { fail(error, core::RunStage::Pull); });
    Q_EMIT pulling({});
    m_pull->start(m_deed);
}

void RunJob::created(const QString &id)
{
    m_id = id;
    if (m_request.detach) {
        launch();
        return;
    }
    // Attached before the start, so that not a line is missed.
    m_console = std::make_unique<ConsoleLink>(m_client, id, m_request);
    m_console->setHistory(&m_history);
    connect(m_console.get(), &ConsoleLink::attached, this, &RunJob::launch);
    connect(m_console.get(), &ConsoleLink::attachFailed, this,
            [this](const core::Error &error) { fail(error, core::RunStage::Start); });
    const engine::DeedScope scope(m_client, m_deed);
    m_console->attach();
}

void RunJob::launch()
{
    if (m_ended)
        return;
    Q_EMIT starting();
    const engine::DeedScope scope(m_client, m_deed);
    m_call = engine::containers::start(m_client, m_id, this, [this](const core::Result<void> &result) {
        if (m_ended)
            return;
        if (!result) {
            fail(result.error(), core::RunStage::Start);
            return;
        }
        m_ended = true;
        m_history.finish(m_deed, State::Done);
        Q_EMIT succeeded(m_id);
    });
}

void RunJob::fail(const core::Error &error, core::RunStage stage)
{
    m_ended = true;
    if (m_console)
        m_console->disconnect(this);
    const core::RunFailure failure = core::runFailure(error, stage, m_request);
    m_history.finish(m_deed, State::Failed, failure.text.title);
    if (m_id.isEmpty()) {
        Q_EMIT failed(failure, {});
        return;
    }
    // With --rm the engine may have removed it itself: say only what is really there.
    engine::containers::inspect(m_client, m_id, this,
                                [this, failure](const core::Result<core::ContainerInspect> &left) {
                                    Q_EMIT failed(failure, left ? m_id : QString());
                                });
}

void RunJob::cancel()
{
    if (std::exchange(m_ended, true))
        return;
    if (m_pull)
        m_pull->cancel();
    m_client.cancel(m_call);
    if (!m_id.isEmpty())
        discard(m_client, m_deed, m_id);
    m_history.finish(m_deed, State::Canceled);
    Q_EMIT canceled();
}

} // namespace app
