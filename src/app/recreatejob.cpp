#include "app/recreatejob.h"

#include "app/history.h"
#include "engine/containers.h"
#include "engine/deedscope.h"
#include "engine/images.h"

#include <utility>

namespace app {

using core::ContainerState;
using core::ContainerVerb;
using core::RunStage;

RecreateJob::RecreateJob(engine::Client &client, engine::RegistryAuth &auth, History &history,
                         core::RecreateRequest request, QObject *parent)
    : QObject(parent), m_client(client), m_auth(auth), m_history(history), m_request(std::move(request))
{
    if (m_request.run.name.isEmpty())
        m_request.run.name = m_request.name;
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleMs);
    connect(&m_settled, &QTimer::timeout, this, &RecreateJob::removeOld);
}

RecreateJob::~RecreateJob() = default;

core::ContainerRequest RecreateJob::act(ContainerVerb verb) const
{
    core::ContainerRequest made;
    made.verb = verb;
    made.ids = {m_request.id};
    return made;
}

void RecreateJob::start()
{
    m_deed = m_history.begin(m_request);
    const engine::DeedScope scope(m_client, m_deed);
    Q_EMIT working();
    engine::containers::inspect(m_client, m_request.id, this,
                                [this](const core::Result<core::ContainerInspect> &old) {
                                    if (m_canceling)
                                        end();
                                    else if (old)
                                        inspected(*old);
                                    else
                                        fail(old.error(), RunStage::Create);
                                });
}

void RecreateJob::inspected(const core::ContainerInspect &old)
{
    m_wasPaused = old.state == ContainerState::Paused;
    m_request.wasRunning =
        m_wasPaused || old.state == ContainerState::Running || old.state == ContainerState::Restarting;
    // The engine would take it away, so that there were no way back.
    if (old.autoRemove && m_request.wasRunning)
        //: --rm is typed so
        fail(told(tr("This container is removed as soon as it stops (--rm), so it cannot be made anew. "
                     "Duplicate it instead.")));
    else
        findImage();
}

void RecreateJob::findImage()
{
    const engine::DeedScope scope(m_client, m_deed);
    engine::images::inspect(m_client, m_request.run.image, this,
                            [this](const core::Result<core::ImageInspect> &image) {
                                if (m_canceling)
                                    end();
                                else if (image)
                                    renameOld();
                                else if (image.error().kind == core::ErrorKind::NotFound)
                                    pull(&RecreateJob::renameOld);
                                else
                                    fail(image.error(), RunStage::Create);
                            });
}

void RecreateJob::pull(Next next)
{
    m_pull = new PullJob(m_client, m_auth, m_history,
                         core::PullRequest{m_request.run.image, m_request.run.platform}, this);
    connect(m_pull, &PullJob::progressed, this, &RecreateJob::pulling);
    connect(m_pull, &PullJob::canceled, this, &RecreateJob::putBack);
    connect(m_pull, &PullJob::succeeded, this, [this, next] {
        Q_EMIT working();
        (this->*next)();
    });
    connect(m_pull, &PullJob::failed, this,
            [this](const core::Error &error) { fail(error, RunStage::Pull); });
    Q_EMIT pulling({});
    m_pull->start(m_deed);
}

void RecreateJob::renameOld()
{
    Q_EMIT aboutToTouch();
    const engine::DeedScope scope(m_client, m_deed);
    m_name = Stranded::Name::Unknown; // until the engine says so; a lost answer may be that of a rename done
    engine::containers::rename(m_client, {m_request.id, m_request.oldName}, this,
                               [this](const core::Result<void> &result) {
                                   if (result)
                                       m_name = Stranded::Name::Other;
                                   else if (result.error().status != 0)
                                       m_name = Stranded::Name::Own;
                                   goOn(result, RunStage::Create, &RecreateJob::create);
                               });
}

void RecreateJob::create()
{
    const engine::DeedScope scope(m_client, m_deed);
    m_creating = true;
    engine::containers::create(
        m_client, m_request.run, this,
        [this](const core::Result<core::CreatedContainer> &result) { created(result); });
}

void RecreateJob::created(const core::Result<core::CreatedContainer> &result)
{
    m_creating = !result && result.error().status == 0;
    if (result) {
        m_newId = result->id;
        if (!result->warnings.isEmpty())
            Q_EMIT warned(result->warnings);
        goOn({}, RunStage::Create, &RecreateJob::stopOld);
    } else if (result.error().kind == core::ErrorKind::NotFound && !m_pull && !m_canceling) {
        pull(&RecreateJob::create); // there is one, but for another platform
    } else {
        goOn(result.error(), RunStage::Create, &RecreateJob::stopOld);
    }
}

void RecreateJob::stopOld()
{
    const engine::DeedScope scope(m_client, m_deed);
    if (!m_request.wasRunning) {
        launch();
        return;
    }
    m_stopped = true;
    engine::containers::act(
        m_client, act(ContainerVerb::Stop), m_request.id, this,
        [this](const core::Result<void> &result) { goOn(result, RunStage::Start, &RecreateJob::launch); });
}

void RecreateJob::launch()
{
    const engine::DeedScope scope(m_client, m_deed);
    if (m_request.run.detach) {
        startNew();
        return;
    }
    // Attached before the start, so that not a line is missed.
    m_console = std::make_unique<ConsoleLink>(m_client, m_newId, m_request.run);
    m_console->setHistory(&m_history);
    connect(m_console.get(), &ConsoleLink::attached, this,
            [this] { goOn({}, RunStage::Start, &RecreateJob::startNew); });
    connect(m_console.get(), &ConsoleLink::attachFailed, this,
            [this](const core::Error &error) { goOn(error, RunStage::Start, &RecreateJob::startNew); });
    m_console->attach();
}

void RecreateJob::startNew()
{
    const engine::DeedScope scope(m_client, m_deed);
    engine::containers::start(m_client, m_newId, this, [this](const core::Result<void> &result) {
        goOn(result, RunStage::Start, &RecreateJob::settle);
    });
}

/// What ends at once with an error is no better than what does not start.
void RecreateJob::settle()
{
    const engine::DeedScope scope(m_client, m_deed);
    m_settled.start();
    m_wait = engine::containers::wait(
        m_client, m_newId, QStringLiteral("not-running"), this, [this](const core::Result<int> &exitCode) {
            m_wait = 0;
            if (!m_settled.isActive())
                return;
            if (exitCode && *exitCode != 0)
                endedAtOnce(*exitCode);
            else if (!exitCode && exitCode.error().kind == core::ErrorKind::NotFound)
                //: --rm is typed so
                fail(told(tr("The new container ended at once and was removed (--rm).")));
        });
}

void RecreateJob::endedAtOnce(int exitCode)
{
    m_settled.stop();
    //: %1 is a number such as 127
    const auto failure =
        told(tr("The new container ended at once with exit code %1.").arg(QString::number(exitCode)));
    core::LogRequest last;
    last.id = m_newId;
    last.follow = false;
    last.tail = 20;
    last.tty = m_request.run.tty;
    m_logs = engine::containers::logs(
        m_client, last, this,
        [this](const core::LogChunks &chunks) {
            for (const core::LogChunk &chunk : chunks)
                m_lastWords += QString::fromUtf8(chunk.text);
        },
        [this, failure](const core::Result<void> &) {
            m_logs = 0;
            core::RunFailure whole = failure;
            whole.text.raw = m_lastWords.trimmed();
            fail(whole);
        });
}

void RecreateJob::removeOld()
{
    const engine::DeedScope scope(m_client, m_deed);
    m_client.cancel(m_wait);
    m_ended = true;
    m_removing = true;
    engine::containers::act(m_client, act(ContainerVerb::Remove), m_request.id, this,
                            [this](const core::Result<void> &result) {
                                m_removing = false;
                                m_name = Stranded::Name::Own; // the name is the new one's for good
                                m_stopped = false;
                                if (!result && result.error().kind != core::ErrorKind::NotFound)
                                    Q_EMIT oldRemains(m_request.oldName, result.error());
                                m_history.finish(m_deed, core::HistoryEntry::State::Done);
                                Q_EMIT succeeded(m_newId);
                            });
}

void RecreateJob::goOn(const core::Result<void> &result, RunStage stage, Next next)
{
    if (m_puttingBack)
        return;
    if (m_canceling)
        putBack();
    else if (!result)
        fail(result.error(), stage);
    else
        (this->*next)();
}

void RecreateJob::fail(const core::Error &error, RunStage stage)
{
    fail(core::runFailure(error, stage, m_request.run));
}

void RecreateJob::fail(const core::RunFailure &failure)
{
    m_failure = failure;
    putBack();
}

/// What no engine said.
core::RunFailure RecreateJob::told(const QString &sentence)
{
    core::RunFailure failure;
    failure.text.title = sentence;
    failure.error = {core::ErrorKind::Local, 0, sentence};
    failure.stage = RunStage::Start;
    return failure;
}

Stranded RecreateJob::stranded() const
{
    Stranded left;
    left.name = m_name;
    left.stopped = m_stopped;
    left.wasPaused = m_wasPaused;
    left.removing = m_removing;
    // By its name only while that cannot be the old one.
    if (m_name == Stranded::Name::Own && !m_puttingBack)
        return left; // nothing was begun, or the new one has taken its place
    if (!m_newId.isEmpty())
        left.newOne = m_newId.left(12);
    else if (m_creating && m_name == Stranded::Name::Other && m_request.run.name == m_request.name)
        left.newOne = m_request.name;
    return left;
}

void RecreateJob::cancel()
{
    if (m_ended || std::exchange(m_canceling, true) || m_puttingBack)
        return;
    if (m_pull)
        m_pull->cancel();
    if (m_settled.isActive() || m_logs)
        putBack();
    // Else the step that is under way ends first.
}

} // namespace app
