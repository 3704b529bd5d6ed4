#pragma once

#include "app/consolelink.h"
#include "app/rebuild.h"
#include "app/recreatejob.h"
#include "app/runjob.h"
#include "app/session.h"
#include "app/settings.h"
#include "engine/registryauth.h"
#include "models/taskmodel.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace views {
class ConsolePanel;
class RunDialog;
} // namespace views

namespace app {

/// Runs and pulls: joins the Run dialog, the consoles and the task list with the engine.
class RunController : public QObject
{
    Q_OBJECT
public:
    RunController(Session &session, Settings &settings, views::ConsolePanel &consoles, QWidget *window);
    ~RunController() override;

    models::TaskModel *tasks() { return &m_tasks; }
    /// Opens the dialog, or brings the open one to the front. Empty image: none is chosen yet.
    void openDialog(const QString &image);
    /// The same with everything filled in. What was typed into an open one is not lost without being asked.
    void openRun(const core::RunRequest &request);
    /// The docker run that makes such a container, to the clipboard, for the shell chosen.
    void copyRun(const QString &id);
    /// The Run dialog with all settings of this container, under a free name.
    void duplicate(const QString &id);
    /// The Run dialog for changing its settings: while it runs where that is possible, else by making it
    /// anew.
    void edit(const QString &id);
    /// The same with the values of a docker update filled in; its id names the container.
    void editWith(const core::UpdateRequest &values);
    void pull(const core::PullRequest &request);
    void cancelTask(quint64 id);
    /// What is being made anew, while its old container is not as it was: left now, it would stay behind so.
    std::optional<core::RecreateRequest> touched() const;
    /// Gives up what the dialog has begun; an old container is put back first.
    void cancel();
    /// The program ends: a container that is as it was stays so.
    void beginNoMore();
    void raiseDialog();

Q_SIGNALS:
    void started(const QString &containerId);
    void noticed(const core::ActionReport &report);
    void hinted(const QString &text); ///< nothing failed
    /// Nothing is made anew any more. `well`: the window has nothing to tell about it.
    void recreateEnded(bool well);

private:
    void makeDialog();
    void tellEngine();
    void tellImages();
    void tellSurroundings();
    void askImage(const QString &reference);
    void run(const core::RunRequest &request);
    /// What the open dialog changes.
    struct Edited
    {
        QString id;
        QString name;
        bool isRunning = true;
        core::RunRequest before;
        QList<core::Deed> deedsOf(const core::RunRequest &after, const QString &oldName) const;
    };
    void rebuiltOr(const QString &id, RebuildFor purpose, const std::function<void(const Rebuilt &)> &then);
    void copied(const Rebuilt &rebuilt);
    void openEdit(const Rebuilt &rebuilt, const core::UpdateRequest &values);
    void openFilled(const core::RunRequest &request, const QStringList &notes);
    void apply(const core::RunRequest &request);
    void change(const QList<core::Deed> &deeds, const core::RunRequest &run);
    void changed(const core::Result<void> &result, const QList<core::Deed> &left,
                 const core::RunRequest &run);
    void recreate(const core::RecreateRequest &request);
    void recreateIsOver(bool well);
    void tellInterrupted();
    void ended(const QString &id, std::unique_ptr<ConsoleLink> console, const QString &name);
    void tellFailure(const core::RunFailure &failure, const QString &leftover);
    void tellWarnings(const QString &name, const QStringList &warnings);
    void tellLeft();
    QStringList names() const;
    void openConsole(std::unique_ptr<ConsoleLink> link, const QString &name);
    void leave();

    Session &m_session;
    Settings &m_settings;
    views::ConsolePanel &m_consoles;
    QWidget *m_window;
    engine::RegistryAuth m_auth;
    models::TaskModel m_tasks;
    QPointer<views::RunDialog> m_dialog;
    QPointer<RunJob> m_job;
    QPointer<RecreateJob> m_recreate;
    std::optional<Edited> m_edited; ///< of the open dialog
    engine::CallId m_change = 0; ///< an update or a rename of it that is under way
    core::DeedId m_changeDeed = 0;
    engine::CallId m_imageCall = 0;
    std::map<QString, std::unique_ptr<ConsoleLink>> m_links;
    std::map<quint64, QPointer<PullJob>> m_pulls;
};

} // namespace app
