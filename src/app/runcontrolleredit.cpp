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
#include <QPointer>

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

/// For an old container while the new one is made.
QString oldNameOf(const QString &name, const QStringList &taken)
{
    const QString wanted = name + u"-old"_s;
    return taken.contains(wanted) ? models::freeName(wanted, taken) : wanted;
}

} // namespace

QList<core::Deed> RunController::Edited::deedsOf(const core::RunRequest &after, const QString &oldName) const
{
    return core::editDeeds({id, name, oldName, isRunning, after}, before);
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
        core::RunRequest run = rebuilt.made.run;
        run.name = models::freeName(run.name, names());
        openFilled(run, rebuilt.made.notes);
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
        Q_EMIT hinted(values == nothing
                          ? tr("Another form is open: apply or close it first.")
                          : tr("Another form is open: apply or close it, then paste the command again."));
        return;
    }
    if (!m_session.isConnected())
        return;
    makeDialog();
    core::RunRequest before = rebuilt.made.run;
    // Only input needs the foreground; what it prints is in the details.
    before.detach = before.detach || !before.interactive;
    m_edited = Edited{rebuilt.id, rebuilt.name, rebuilt.isRunning, before};
    const QString oldName = oldNameOf(rebuilt.name, names());
    const auto deedsOf = [controller = QPointer(this), oldName](const core::RunRequest &run) {
        QList<core::Deed> deeds;
        if (controller && controller->m_edited)
            deeds = controller->m_edited->deedsOf(run, oldName);
        for (core::Deed &deed : deeds) { // as it is called
            if (auto *update = std::get_if<core::UpdateRequest>(&deed))
                update->id = controller->m_edited->name;
            else if (auto *rename = std::get_if<core::RenameRequest>(&deed))
                rename->id = controller->m_edited->name;
        }
        return deeds;
    };
    m_dialog->setEditing(rebuilt.name, rebuilt.made.notes, deedsOf, rebuilt.isRunning);
    m_dialog->setRun(before);
    if (const core::RunRequest after = core::updated(before, values); after != before)
        m_dialog->setChanged(after);
    m_dialog->show();
}

void RunController::apply(const core::RunRequest &request)
{
    const QString oldName = oldNameOf(m_edited->name, names() + QStringList{request.name});
    const QList<core::Deed> deeds = m_edited->deedsOf(request, oldName);
    const auto *anew = deeds.isEmpty() ? nullptr : std::get_if<core::RecreateRequest>(&deeds.first());
    if (anew)
        recreate(*anew);
    else
        change(deeds, request);
}

/// Update, then rename, of the one container; nothing left to do closes the dialog.
void RunController::change(const QList<core::Deed> &deeds, const core::RunRequest &run)
{
    if (deeds.isEmpty()) {
        m_dialog->finish();
        return;
    }
    const core::Deed &deed = deeds.first();
    const QList<core::Deed> left = deeds.mid(1);
    m_changeDeed = m_session.history().begin(
        deed, [id = m_edited->id, name = m_edited->name](const QString &of) { return of == id ? name : of; });
    engine::Client &client = *m_session.client();
    const engine::DeedScope scope(client, m_changeDeed);
    if (const auto *update = std::get_if<core::UpdateRequest>(&deed))
        m_change = engine::containers::update(client, *update, this,
                                              [this, left, run](const core::Result<QStringList> &result) {
                                                  if (!result) {
                                                      changed(result.error(), left, run);
                                                      return;
                                                  }
                                                  // Not to be done again when the rename fails.
                                                  const QString name = m_edited->before.name;
                                                  m_edited->before = run;
                                                  m_edited->before.name = name;
                                                  tellWarnings(m_edited->name, *result);
                                                  changed({}, left, run);
                                              });
    else if (const auto *rename = std::get_if<core::RenameRequest>(&deed))
        m_change = engine::containers::rename(
            client, *rename, this,
            [this, left, run](const core::Result<void> &result) { changed(result, left, run); });
}

void RunController::changed(const core::Result<void> &result, const QList<core::Deed> &left,
                            const core::RunRequest &run)
{
    m_change = 0;
    if (!result) {
        const core::RunFailure failure = core::runFailure(result.error(), core::RunStage::Create, run);
        m_session.history().finish(m_changeDeed, core::HistoryEntry::State::Failed, failure.text.title);
        tellFailure(failure, {});
        return;
    }
    m_session.history().finish(m_changeDeed, core::HistoryEntry::State::Done);
    if (m_dialog)
        change(left, run);
}

} // namespace app
