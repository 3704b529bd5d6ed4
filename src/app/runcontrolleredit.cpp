#include "app/runcontroller.h"

#include "core/errortext.h"
#include "core/shell.h"
#include "engine/containers.h"
#include "engine/deedscope.h"
#include "models/runform.h"
#include "views/rundialog.h"
#include "views/shellchoice.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// What of a command is likely to be secret, by name.
QStringList secretsOf(const core::Command &command)
{
    QStringList names;
    for (const core::CommandWord &word : command.words) {
        if (word.secret)
            names.append(word.text.left(word.text.indexOf(u'=')));
    }
    names.removeDuplicates();
    return names;
}

} // namespace

/// A change of limits, or a container in the place of this one.
core::Deed RunController::Edited::deedOf(const core::RunRequest &after, const QString &oldName) const
{
    core::RunRequest run = after;
    if (run.name.isEmpty())
        run.name = name;
    if (const auto update = core::liveUpdate(id, before, run))
        return *update;
    return core::RecreateRequest{id, name, oldName, isRunning, run};
}

QStringList RunController::names() const
{
    QStringList names;
    for (const core::Container &container : m_session.containers()->rows())
        names.append(container.name);
    return names;
}

void RunController::raiseDialog()
{
    if (!m_dialog)
        return;
    m_dialog->raise();
    m_dialog->activateWindow();
}

void RunController::rebuiltOr(const QString &id, RebuildFor purpose,
                              const std::function<void(const Rebuilt &)> &then)
{
    const QString name = m_session.nameOf(id);
    rebuild(m_session, id, purpose, this, [this, name, then](const core::Result<Rebuilt> &rebuilt) {
        if (rebuilt)
            then(*rebuilt);
        else
            Q_EMIT noticed({tr("The settings of the container could not be read."),
                            {{name, core::errorText(rebuilt.error())}}});
    });
}

void RunController::copyRun(const QString &id)
{
    rebuiltOr(id, RebuildFor::Copy, [this](const Rebuilt &rebuilt) { copied(rebuilt); });
}

void RunController::copied(const Rebuilt &rebuilt)
{
    const core::Command command = core::mirrorOf(rebuilt.made.run).commands.value(0);
    const core::Result<QString> line = core::commandLine(command, views::ShellChoice::shell());
    if (!line) {
        Q_EMIT noticed(
            {tr("The command could not be copied."), {{rebuilt.name, {line.error().message, {}, {}}}}});
        return;
    }
    QGuiApplication::clipboard()->setText(*line);
    //: %1 the name of a container; docker run is a command
    QStringList sentences{tr("The docker run command of %1 was copied.").arg(rebuilt.name)};
    if (const QStringList secrets = secretsOf(command); !secrets.isEmpty())
        //: %1 names of variables such as DB_PASSWORD
        sentences.append(tr("It contains values that may be secret: %1.").arg(secrets.join(u", "_s)));
    if (const QString note = core::shellNote({command}, views::ShellChoice::shell()); !note.isEmpty())
        sentences.append(note);
    Q_EMIT hinted((sentences + rebuilt.made.notes).join(u' '));
}

void RunController::duplicate(const QString &id)
{
    rebuiltOr(id, RebuildFor::Duplicate, [this](const Rebuilt &rebuilt) {
        const bool wasOpen = m_dialog && m_dialog->isVisible();
        core::RunRequest run = rebuilt.made.run;
        run.name = models::freeName(run.name, names());
        openRun(run);
        if (!wasOpen && m_dialog)
            m_dialog->setNotes(rebuilt.made.notes);
    });
}

void RunController::edit(const QString &id)
{
    core::UpdateRequest nothing;
    nothing.id = id;
    editWith(nothing);
}

void RunController::editWith(const core::UpdateRequest &values)
{
    rebuiltOr(values.id, RebuildFor::Edit,
              [this, values](const Rebuilt &rebuilt) { openEdit(rebuilt, values); });
}

void RunController::openEdit(const Rebuilt &rebuilt, const core::UpdateRequest &values)
{
    if (m_dialog && m_dialog->isVisible()) { // what is typed there comes first
        raiseDialog();
        core::UpdateRequest nothing;
        nothing.id = values.id;
        if (values != nothing)
            Q_EMIT hinted(tr("Another form is open: apply or close it, then paste the command again."));
        return;
    }
    if (!m_session.isConnected())
        return;
    makeDialog();
    core::RunRequest before = rebuilt.made.run;
    // Only input needs the foreground; what it prints is in the details.
    before.detach = before.detach || !before.interactive;
    m_edited = Edited{rebuilt.id, rebuilt.name, rebuilt.isRunning, before};
    const QString oldName = models::freeName(rebuilt.name + u"-old"_s, names());
    m_dialog->setEditing(rebuilt.name, rebuilt.made.notes,
                         [edited = *m_edited, oldName](const core::RunRequest &run) {
                             core::Deed deed = edited.deedOf(run, oldName);
                             if (auto *update = std::get_if<core::UpdateRequest>(&deed))
                                 update->id = edited.name; // as it is called
                             return deed;
                         });
    m_dialog->setRun(before);
    if (const core::RunRequest after = core::updated(before, values); after != before)
        m_dialog->setChanged(after);
    m_dialog->show();
}

void RunController::apply(const core::RunRequest &request)
{
    const QString oldName = models::freeName(m_edited->name + u"-old"_s, names());
    const core::Deed deed = m_edited->deedOf(request, oldName);
    if (const auto *update = std::get_if<core::UpdateRequest>(&deed))
        this->update(*update, request);
    else if (const auto *recreate = std::get_if<core::RecreateRequest>(&deed))
        this->recreate(*recreate);
}

void RunController::update(const core::UpdateRequest &request, const core::RunRequest &run)
{
    core::UpdateRequest nothing;
    nothing.id = request.id;
    if (request == nothing) {
        m_dialog->finish(); // nothing was changed
        return;
    }
    m_dialog->setStarting();
    History &history = m_session.history();
    const core::DeedId deed = history.begin(request, [id = request.id, name = m_edited->name](
                                                         const QString &of) { return of == id ? name : of; });
    const engine::DeedScope scope(*m_session.client(), deed);
    engine::containers::update(
        *m_session.client(), request, this,
        [this, &history, deed, name = m_edited->name, run](const core::Result<QStringList> &result) {
            if (!result) {
                history.finish(deed, core::HistoryEntry::State::Failed,
                               core::runFailure(result.error(), core::RunStage::Create, run).text.title);
                tellFailure(core::runFailure(result.error(), core::RunStage::Create, run), {});
                return;
            }
            history.finish(deed, core::HistoryEntry::State::Done);
            tellWarnings(name, *result);
            if (m_dialog)
                m_dialog->finish();
        });
}

void RunController::recreate(const core::RecreateRequest &request)
{
    m_recreate = new RecreateJob(*m_session.client(), m_auth, m_session.history(), request, this);
    connect(m_recreate, &RecreateJob::working, m_dialog, &views::RunDialog::setStarting);
    connect(m_recreate, &RecreateJob::pulling, m_dialog, &views::RunDialog::setPulling);
    connect(m_recreate, &RecreateJob::warned, this,
            [this, request](const QStringList &warnings) { tellWarnings(request.name, warnings); });
    connect(m_recreate, &RecreateJob::oldRemains, this,
            [this](const QString &name, const core::Error &error) {
                Q_EMIT noticed({tr("The old container could not be removed."),
                                {{name, core::actionErrorText(error, core::ContainerVerb::Remove, name)}}});
            });
    connect(m_recreate, &RecreateJob::failed, this, [this, request](const core::RunFailure &failure) {
        m_recreate->deleteLater();
        m_recreate = nullptr;
        tellFailure(failure, {});
        if (!m_dialog)
            Q_EMIT noticed({tr("The container could not be made anew."), {{request.name, failure.text}}});
    });
    connect(m_recreate, &RecreateJob::canceled, this, [this] {
        m_recreate->deleteLater();
        m_recreate = nullptr;
        if (m_dialog)
            m_dialog->setCanceled();
    });
    connect(m_recreate, &RecreateJob::succeeded, this, [this](const QString &id) {
        RecreateJob *job = m_recreate;
        m_recreate = nullptr;
        job->deleteLater();
        ended(id, job->takeConsole(), job->request().run.name);
    });
    m_recreate->start();
}

/// The engine is about to be left in the middle of it.
void RunController::tellLeft()
{
    if (!m_recreate || m_recreate->strandedName().isEmpty())
        return;
    const core::RecreateRequest &request = m_recreate->request();
    core::ErrorText text;
    //: %1 the name that a container has now
    text.title =
        tr("The engine was left in the middle of it. The old container is still there under the name %1.")
            .arg(request.oldName);
    text.nextStep = tr("Give it back its name, and start it.");
    text.command = u"docker rename %1 %2"_s.arg(request.oldName, request.name);
    Q_EMIT noticed({tr("The container could not be made anew."), {{request.name, text}}});
}

} // namespace app
