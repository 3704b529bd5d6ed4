#include "app/runcontroller.h"

#include "core/errortext.h"
#include "core/reference.h"
#include "core/text.h"
#include "engine/containers.h"
#include "engine/deedscope.h"
#include "engine/images.h"
#include "engine/portprobe.h"
#include "engine/system.h"
#include "views/consolepanel.h"
#include "views/rundialog.h"

#include <QWidget>

namespace app {

RunController::RunController(Session &session, Settings &settings, views::ConsolePanel &consoles,
                             QWidget *window)
    : QObject(window), m_session(session), m_settings(settings), m_consoles(consoles), m_window(window),
      m_auth(engine::Surroundings::ofThisProcess())
{
    connect(&session, &Session::containersChanged, this, &RunController::tellSurroundings);
    connect(&session, &Session::imagesTouched, this, &RunController::tellImages);
    connect(&session, &Session::containersListed, this, &RunController::tellInterrupted);
    connect(&session, &Session::stateChanged, this, &RunController::tellEngine);
    connect(&session, &Session::aboutToLeave, this, &RunController::leave);
    connect(&consoles, &views::ConsolePanel::closed, this, [this](const QString &id) { m_links.erase(id); });
}

RunController::~RunController() = default;

void RunController::leave()
{
    // Jobs talk to a client that is about to go.
    tellLeft();
    if (m_dialog && m_dialog->isVisible()) {
        if (m_edited)
            m_dialog->finish(); // its container is another engine's
        else if (m_job)
            m_dialog->setCanceled();
    }
    m_change = 0;
    delete m_job;
    if (m_recreate) {
        delete m_recreate;
        Q_EMIT recreateEnded(false);
    }
    for (const auto &[id, job] : m_pulls) {
        delete job;
        m_tasks.finish(id, models::Task::Canceled);
    }
    m_pulls.clear();
    for (const auto &[id, link] : m_links) {
        if (views::ConsoleView *view = m_consoles.view(id); view && !link->isEnded())
            view->setConnectionLost();
        link->detach();
    }
    m_imageCall = 0;
}

void RunController::openDialog(const QString &image)
{
    if (m_dialog && m_dialog->isVisible()) { // a closed one may still be on its way to the end
        raiseDialog();
        if (image.isEmpty())
            return;
        if (m_dialog->isWorking() || m_edited)
            Q_EMIT hinted(tr("Another form is open: apply or close it first."));
        else
            m_dialog->setImage(image);
        return;
    }
    if (!m_session.isConnected())
        return;
    makeDialog();
    if (!image.isEmpty())
        m_dialog->setImage(image);
    m_dialog->show();
}

void RunController::openRun(const core::RunRequest &request)
{
    openFilled(request, {});
}

void RunController::openFilled(const core::RunRequest &request, const QStringList &notes)
{
    if (m_dialog && m_dialog->isVisible()) {
        raiseDialog();
        if (m_dialog->isWorking() || m_edited)
            Q_EMIT hinted(tr("Another form is open: apply or close it first."));
        else
            m_dialog->offerRun(request, notes);
        return;
    }
    if (!m_session.isConnected())
        return;
    makeDialog();
    m_dialog->setRun(request);
    m_dialog->setNotes(notes);
    m_dialog->show();
}

void RunController::makeDialog()
{
    m_edited.reset();
    m_dialog = new views::RunDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &views::RunDialog::imageWanted, this, &RunController::askImage);
    connect(m_dialog, &views::RunDialog::portCheckWanted, this, [this](quint16 port) {
        engine::probePort(port, m_dialog, [dialog = m_dialog.data(), port](bool taken) {
            dialog->setPortTaken(port, taken);
        });
    });
    connect(m_dialog, &views::RunDialog::submitted, this, &RunController::run);
    connect(m_dialog, &views::RunDialog::cancelRequested, this, &RunController::cancel);
    connect(m_dialog, &views::RunDialog::leftoverRemovalWanted, this, [this](const QString &id) {
        if (!m_session.client())
            return;
        core::ContainerRequest remove;
        remove.verb = core::ContainerVerb::Remove;
        remove.ids = {id};
        remove.removeVolumes = true; // nobody has used them
        const core::DeedId deed = m_session.history().begin(remove);
        const engine::DeedScope scope(*m_session.client(), deed);
        engine::containers::act(*m_session.client(), remove, id, this,
                                [this, deed, dialog = QPointer(m_dialog)](const core::Result<void> &result) {
                                    m_session.history().finish(deed, result);
                                    if (dialog)
                                        dialog->setLeftoverRemoved(result);
                                });
    });
    tellEngine();
}

void RunController::cancel()
{
    if (m_recreate) {
        m_recreate->cancel();
    } else if (m_job) {
        m_job->cancel();
    } else {
        if (m_change && m_session.client()) {
            m_session.client()->cancel(m_change);
            m_session.history().finish(m_changeDeed, core::HistoryEntry::State::Canceled);
        }
        m_change = 0;
        if (m_dialog && m_dialog->isWorking())
            m_dialog->setCanceled();
    }
}

/// Of the engine there is now: it may have become another one under the open dialog.
void RunController::tellEngine()
{
    if (!m_dialog || !m_session.isConnected())
        return;
    views::RunDialog *dialog = m_dialog;
    dialog->setEngineIsLocal(m_session.endpoint().isLocal());
    dialog->setApiVersion(m_session.info().apiVersion);
    tellImages();
    tellSurroundings();
    dialog->askImageAgain();
    engine::system::networkNames(
        *m_session.client(), dialog,
        [dialog](const core::Result<QStringList> &names) { dialog->setNetworks(names.valueOr({})); });
    engine::system::volumeNames(
        *m_session.client(), dialog,
        [dialog](const core::Result<QStringList> &names) { dialog->setVolumes(names.valueOr({})); });
}

void RunController::tellImages()
{
    if (!m_dialog)
        return;
    QStringList references;
    for (const core::ImageRow &row : m_session.images()->rows()) {
        if (!row.tag.isEmpty())
            references.append(row.reference());
    }
    references.sort();
    m_dialog->setImages(references);
}

void RunController::tellSurroundings()
{
    if (!m_dialog)
        return;
    QHash<quint16, QString> ports;
    for (const core::Container &container : m_session.containers()->rows()) {
        for (const core::PortMapping &port : container.ports) {
            if (port.hostPort && port.protocol == QLatin1String("tcp"))
                ports.insert(port.hostPort, container.name);
        }
    }
    m_dialog->setContainers(names(), ports);
}

void RunController::askImage(const QString &reference)
{
    if (!m_session.isConnected())
        return;
    m_session.client()->cancel(m_imageCall);
    views::RunDialog *dialog = m_dialog;
    m_imageCall =
        engine::images::inspect(*m_session.client(), reference, dialog,
                                [this, dialog, reference](const core::Result<core::ImageInspect> &image) {
                                    m_imageCall = 0;
                                    if (image)
                                        dialog->setImageInspect(reference, *image);
                                    else if (image.error().kind == core::ErrorKind::NotFound)
                                        dialog->setImageInspect(reference, std::nullopt);
                                });
}

void RunController::run(const core::RunRequest &request)
{
    if (!m_session.client()) {
        m_dialog->setCanceled();
        return;
    }
    if (m_edited) {
        apply(request);
        return;
    }
    m_job = new RunJob(*m_session.client(), m_auth, m_session.history(), request, this);
    connect(m_job, &RunJob::creating, m_dialog, &views::RunDialog::setStarting);
    connect(m_job, &RunJob::pulling, m_dialog, &views::RunDialog::setPulling);
    connect(m_job, &RunJob::failed, this, [this](const core::RunFailure &failure, const QString &leftover) {
        m_job->deleteLater();
        tellFailure(failure, leftover);
    });
    connect(m_job, &RunJob::canceled, this, [this] {
        m_job->deleteLater();
        if (m_dialog)
            m_dialog->setCanceled();
    });
    connect(m_job, &RunJob::warned, this,
            [this, request](const QStringList &warnings) { tellWarnings(request.image, warnings); });
    connect(m_job, &RunJob::succeeded, this, [this, request](const QString &id) {
        m_job->deleteLater();
        ended(id, m_job->takeConsole(), request.name);
    });
    m_job->start();
}

void RunController::tellFailure(const core::RunFailure &failure, const QString &leftover)
{
    if (!m_dialog)
        return;
    core::RunFailure told = failure;
    if (failure.stage == core::RunStage::Pull && !m_auth.problem().isEmpty())
        told.text.nextStep += u' ' + m_auth.problem();
    m_dialog->setFailure(told, leftover);
}

void RunController::tellWarnings(const QString &name, const QStringList &warnings)
{
    if (warnings.isEmpty())
        return;
    QList<core::ActionFailure> list;
    for (const QString &warning : warnings)
        list.append({name, {warning, {}, {}}});
    Q_EMIT noticed({tr("The engine warned about the container."), list});
}

void RunController::ended(const QString &id, std::unique_ptr<ConsoleLink> console, const QString &name)
{
    if (m_dialog) {
        m_dialog->finish();
        m_dialog = nullptr;
    }
    if (console)
        openConsole(std::move(console), name.isEmpty() ? id.left(12) : name);
    Q_EMIT started(id);
}

void RunController::openConsole(std::unique_ptr<ConsoleLink> link, const QString &name)
{
    ConsoleLink *raw = link.get();
    raw->disconnect();
    const QString id = raw->id();
    auto *view = new views::ConsoleView(id, name, raw->output(), raw->takesInput());
    connect(raw, &ConsoleLink::ended, view, &views::ConsoleView::setEnded);
    connect(raw, &ConsoleLink::connectionLost, view, &views::ConsoleView::setConnectionLost);
    connect(raw, &ConsoleLink::interruptFailed, view,
            [view](const core::Error &error) { view->setProblem(core::errorText(error).title); });
    connect(view, &views::ConsoleView::interruptRequested, raw, &ConsoleLink::interrupt);
    connect(view, &views::ConsoleView::inputTyped, raw, &ConsoleLink::write);
    connect(view, &views::ConsoleView::inputEnded, raw, &ConsoleLink::closeInput);
    connect(view, &views::ConsoleView::clearRequested, raw, [raw] { raw->output()->clear(); });
    if (raw->exitCode())
        view->setEnded(*raw->exitCode());
    else if (raw->isLost())
        view->setConnectionLost();
    m_links.insert_or_assign(id, std::move(link));
    m_consoles.add(view);
}

void RunController::pull(const core::PullRequest &request)
{
    if (!m_session.client())
        return;
    models::Task task;
    //: %1 an image reference
    task.title = tr("Pull %1").arg(core::ImageReference::fromText(request.reference).familiar());
    task.cancelable = true;
    const quint64 id = m_tasks.add(task);
    auto *job = new PullJob(*m_session.client(), m_auth, m_session.history(), request, this);
    m_pulls[id] = job;
    const auto end = [this, id, job](models::Task::State state, const QString &words) {
        m_pulls.erase(id);
        job->deleteLater();
        m_tasks.finish(id, state, words);
    };
    connect(job, &PullJob::progressed, this, [this, id](const core::PullProgress &progress) {
        m_tasks.update(id, {progress.fraction(), core::pullWords(progress.lastStatus),
                            progress.downloadedBytes(), progress.totalBytes()});
    });
    connect(job, &PullJob::succeeded, this, [end] { end(models::Task::Done, {}); });
    connect(job, &PullJob::canceled, this, [end] { end(models::Task::Canceled, {}); });
    connect(job, &PullJob::failed, this, [this, end, request](const core::Error &error) {
        core::RunRequest run;
        run.image = request.reference;
        core::ErrorText text = core::runFailure(error, core::RunStage::Pull, run).text;
        if (!m_auth.problem().isEmpty())
            text.nextStep += u' ' + m_auth.problem();
        end(models::Task::Failed, text.title);
        Q_EMIT noticed({tr("The image could not be pulled."), {{request.reference, text}}});
    });
    job->start();
}

void RunController::cancelTask(quint64 id)
{
    const auto it = m_pulls.find(id);
    if (it != m_pulls.end() && it->second)
        it->second->cancel();
}

} // namespace app
