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
    engine::containers::act(m_client, remove, m_newId, this, [this](const core::Result<void> &result) {
        if (result || result.error().kind == core::ErrorKind::NotFound)
            m_newId.clear();
        nameBack();
    });
}

void RecreateJob::nameBack()
{
    const engine::DeedScope scope(m_client, m_deed);
    if (m_name == Stranded::Name::Own) {
        startBack();
        return;
    }
    m_name = Stranded::Name::Unknown;
    engine::containers::rename(m_client, {m_request.id, m_request.name}, this,
                               [this](const core::Result<void> &result) {
                                   if (result) {
                                       m_name = Stranded::Name::Own;
                                       startBack();
                                   } else {
                                       findName();
                                   }
                               });
}

/// What it is called when that cannot be told from the answers: it may never have been renamed.
void RecreateJob::findName()
{
    const engine::DeedScope scope(m_client, m_deed);
    engine::containers::inspect(m_client, m_request.id, this,
                                [this](const core::Result<core::ContainerInspect> &old) {
                                    m_gone = !old && old.error().kind == core::ErrorKind::NotFound;
                                    if (m_gone || (old && old->name == m_request.name))
                                        m_name = Stranded::Name::Own;
                                    else if (old)
                                        m_name = Stranded::Name::Other;
                                    if (m_gone)
                                        m_stopped = false;
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
        m_stopped = !result;
        if (result && m_wasPaused)
            engine::containers::act(m_client, act(ContainerVerb::Pause), m_request.id, this,
                                    [this](const core::Result<void> &) { end(); });
        else
            end();
    });
}

void RecreateJob::end()
{
    m_ended = true;
    core::ErrorText left = strandedText(m_request, stranded());
    if (m_gone && left.title.isEmpty())
        //: %1 the name of a container
        left.title = tr("The old container %1 is not there any more.").arg(m_request.name);
    if (!m_failure && left.title.isEmpty()) {
        m_history.finish(m_deed, core::HistoryEntry::State::Canceled);
        Q_EMIT canceled();
        return;
    }
    if (!m_failure)
        m_failure = told(std::exchange(left.title, {}));
    core::ErrorText &text = m_failure->text;
    QStringList steps{text.nextStep, left.title, left.nextStep};
    steps.removeAll(QString());
    text.nextStep = steps.join(u' ');
    if (!left.command.isEmpty())
        text.command = left.command; // before all else
    m_history.finish(m_deed, core::HistoryEntry::State::Failed, text.title);
    Q_EMIT failed(*m_failure);
}

} // namespace app
