#include "app/runcontroller.h"

#include "core/errortext.h"
#include "views/rundialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

void RunController::recreate(const core::RecreateRequest &request)
{
    m_recreate = new RecreateJob(*m_session.client(), m_auth, m_session.history(), request, this);
    connect(m_recreate, &RecreateJob::aboutToTouch, this, [this] {
        const core::RecreateRequest &now = m_recreate->request();
        m_settings.addRecreating({m_session.endpoint().url(), now.id, now.name, now.oldName, now.wasRunning});
    });
    connect(m_recreate, &RecreateJob::working, m_dialog, &views::RunDialog::setStarting);
    connect(m_recreate, &RecreateJob::pulling, m_dialog, &views::RunDialog::setPulling);
    connect(m_recreate, &RecreateJob::warned, this,
            [this, request](const QStringList &warnings) { tellWarnings(request.name, warnings); });
    connect(m_recreate, &RecreateJob::oldRemains, this,
            [this](const QString &name, const core::Error &error) {
                Q_EMIT noticed({tr("The old container could not be removed."),
                                {{name, core::actionErrorText(error, core::ContainerVerb::Remove, name)}}});
                Q_EMIT recreateEnded(false); // there is something to read
            });
    connect(m_recreate, &RecreateJob::failed, this, [this, request](const core::RunFailure &failure) {
        tellFailure(failure, {});
        if (!m_dialog)
            Q_EMIT noticed({tr("The container could not be made anew."), {{request.name, failure.text}}});
        recreateIsOver(false);
    });
    connect(m_recreate, &RecreateJob::canceled, this, [this] {
        if (m_dialog)
            m_dialog->setCanceled();
        recreateIsOver(true);
    });
    connect(m_recreate, &RecreateJob::succeeded, this, [this](const QString &id) {
        RecreateJob *job = m_recreate;
        ended(id, job->takeConsole(), job->request().run.name);
        recreateIsOver(true);
    });
    m_recreate->start();
}

/// Told or put back: nothing is left to be told at the next start.
void RunController::recreateIsOver(bool well)
{
    m_settings.removeRecreating(m_recreate->request().id);
    m_recreate->deleteLater();
    m_recreate = nullptr;
    Q_EMIT recreateEnded(well);
}

std::optional<core::RecreateRequest> RunController::touched() const
{
    if (!m_recreate || m_recreate->stranded().isNothing())
        return std::nullopt;
    return m_recreate->request();
}

void RunController::beginNoMore()
{
    if (m_recreate && !touched())
        m_recreate->cancel();
}

/// The engine is about to be left in the middle of it.
void RunController::tellLeft()
{
    if (m_recreate && !m_recreate->stranded().isNothing()) {
        const core::RecreateRequest &request = m_recreate->request();
        core::ErrorText text = strandedText(request, m_recreate->stranded());
        text.title = tr("The engine was left in the middle of it.") + u' ' + text.title;
        Q_EMIT noticed({tr("The container could not be made anew."), {{request.name, text}}});
    } else if (m_edited && m_dialog && m_dialog->isVisible()) {
        Q_EMIT hinted(
            //: %1 the name of a container
            m_change ? tr("The engine was left before it told whether the settings of %1 were changed.")
                           .arg(m_edited->name)
                     //: %1 the name of a container
                     : tr("The form for %1 was closed without changes, because its engine was left.")
                           .arg(m_edited->name));
    }
}

/// What was under way when the program ended, or the engine was left, is told once it is there again.
void RunController::tellInterrupted()
{
    const QString endpoint = m_session.endpoint().url();
    const QList<Recreating> all = m_settings.recreatings();
    for (const Recreating &one : all) {
        if (one.endpoint != endpoint || (m_recreate && m_recreate->request().id == one.id))
            continue;
        m_settings.removeRecreating(one.id);
        const core::Container *old = m_session.containers()->find(one.id);
        if (!old || (old->name != one.oldName && old->name != one.name))
            continue; // somebody has seen to it
        Stranded left;
        left.name = old->name == one.oldName ? Stranded::Name::Other : Stranded::Name::Own;
        left.stopped = one.wasRunning && old->state != core::ContainerState::Running
                       && old->state != core::ContainerState::Restarting
                       && old->state != core::ContainerState::Paused;
        if (left.isNothing())
            continue;
        core::RecreateRequest request;
        request.name = one.name;
        request.oldName = one.oldName;
        core::ErrorText text = strandedText(request, left);
        if (left.name == Stranded::Name::Other && names().contains(one.name)) {
            // Which of the two is wanted, only the person knows.
            //: %1 the name of a container
            text.nextStep = tr("There is a new %1, too. Remove the one you do not need.").arg(one.name);
            text.command.clear();
        }
        text.title = tr("Making the container anew was interrupted.") + u' ' + text.title;
        Q_EMIT noticed({tr("The container could not be made anew."), {{one.name, text}}});
    }
}

} // namespace app
