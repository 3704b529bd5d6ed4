#include "app/recreatejob.h"

#include "app/history.h"
#include "engine/containers.h"
#include "engine/deedscope.h"

#include <utility>

namespace app {

using core::ContainerVerb;

/// The steps of putting all back: remove the new one, give the old one its name, start it. Each is tried even
/// when the one before failed.
void RecreateJob::putBack()
{
    const engine::DeedScope scope(m_client, m_deed);
    if (std::exchange(m_puttingBack, true))
        return;
    m_settled.stop();
    m_client.cancel(m_wait);
    m_client.cancel(m_logs);
    if (m_console) {
        m_console->disconnect(this);
        m_console.reset();
    }
    if (m_newId.isEmpty()) {
        nameBack();
        return;
    }
    core::ContainerRequest remove = act(ContainerVerb::Remove);
    remove.ids = {m_newId};
    remove.force = true;
    remove.removeVolumes = true; // those that were made for it; the old one's have names in its settings
    engine::containers::act(m_client, remove, m_newId, this,
                            [this](const core::Result<void> &) { nameBack(); });
}

void RecreateJob::nameBack()
{
    const engine::DeedScope scope(m_client, m_deed);
    if (!m_renamed) {
        startBack();
        return;
    }
    engine::containers::rename(m_client, {m_request.id, m_request.name}, this,
                               [this](const core::Result<void> &result) {
                                   m_renamed = !result.ok();
                                   startBack();
                               });
}

void RecreateJob::startBack()
{
    const engine::DeedScope scope(m_client, m_deed);
    if (!m_stopped) {
        end();
        return;
    }
    engine::containers::start(m_client, m_request.id, this, [this](const core::Result<void> &result) {
        if (!result)
            //: %1 the name of a container
            end(tr("The container %1 could not be started again.")
                    .arg(m_renamed ? m_request.oldName : m_request.name));
        else if (m_wasPaused)
            engine::containers::act(m_client, act(ContainerVerb::Pause), m_request.id, this,
                                    [this](const core::Result<void> &) { end(); });
        else
            end();
    });
}

void RecreateJob::end(const QString &problem)
{
    m_ended = true;
    QStringList problems;
    if (m_renamed)
        //: %1 and %2 names of a container
        problems.append(
            tr("The container %1 is still there under the name %2.").arg(m_request.name, m_request.oldName));
    if (!problem.isEmpty())
        problems.append(problem);
    if (!m_failure && problems.isEmpty()) {
        m_history.finish(m_deed, core::HistoryEntry::State::Canceled);
        Q_EMIT canceled();
        return;
    }
    if (!m_failure)
        m_failure = told(problems.takeFirst());
    for (const QString &sentence : std::as_const(problems))
        m_failure->text.nextStep +=
            (m_failure->text.nextStep.isEmpty() ? QString() : QStringLiteral(" ")) + sentence;
    m_history.finish(m_deed, core::HistoryEntry::State::Failed, m_failure->text.title);
    Q_EMIT failed(*m_failure);
}

} // namespace app
