#pragma once

#include "app/consolelink.h"
#include "app/runjob.h"
#include "app/session.h"
#include "engine/registryauth.h"
#include "models/taskmodel.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <memory>

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
    RunController(Session &session, views::ConsolePanel &consoles, QWidget *window);
    ~RunController() override;

    models::TaskModel *tasks() { return &m_tasks; }
    /// Opens the dialog, or brings the open one to the front. Empty image: none is chosen yet.
    void openDialog(const QString &image);
    /// The same with everything filled in. What was typed into an open one is not lost without being asked.
    void openRun(const core::RunRequest &request);
    void pull(const core::PullRequest &request);
    void cancelTask(quint64 id);

Q_SIGNALS:
    void started(const QString &containerId);
    void noticed(const core::ActionReport &report);

private:
    void makeDialog();
    void tellEngine();
    void tellImages();
    void tellSurroundings();
    void askImage(const QString &reference);
    void run(const core::RunRequest &request);
    void openConsole(std::unique_ptr<ConsoleLink> link, const QString &name);
    void leave();

    Session &m_session;
    views::ConsolePanel &m_consoles;
    QWidget *m_window;
    engine::RegistryAuth m_auth;
    models::TaskModel m_tasks;
    QPointer<views::RunDialog> m_dialog;
    QPointer<RunJob> m_job;
    engine::CallId m_imageCall = 0;
    std::map<QString, std::unique_ptr<ConsoleLink>> m_links;
    std::map<quint64, QPointer<PullJob>> m_pulls;
};

} // namespace app
