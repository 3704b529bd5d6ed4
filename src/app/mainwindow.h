#pragma once

#include "app/session.h"
#include "views/deletealldialog.h"

#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QActionGroup;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace views {
class ConsolePanel;
class ContainersPage;
class EmptyState;
class EngineChip;
class ImagesPage;
class MirrorBar;
class Navigation;
class NoticeBar;
class RemoveDialog;
class TasksPopup;
} // namespace views

namespace app {

class ContainerDetails;
class HistoryDock;
class ImageDetails;
class PageMirror;
class PasteRouter;
class RunController;
class Settings;

/// The window: pages at the left, the page in the middle, the engine at the top.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow(Session &session, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setPage(const QString &name); ///< "containers", "images"
    QString page() const;
    /// What is checked in the menu.
    void showLanguage(const QString &language);
    void showTheme(const QString &theme);
    /// Why there is no endpoint to connect to at all.
    void showProblem(const QString &text);
    /// Sentences about files of docker's that could not be read whole.
    void tellSettingsProblems(const QStringList &problems);
    void setEndpoints(const QList<core::Endpoint> &endpoints);

    RunController *runs() const { return m_runs; }
    views::ContainersPage *containersPage() const { return m_containers; }
    views::ImagesPage *imagesPage() const { return m_images; }
    views::ConsolePanel *consoles() const { return m_consoles; }
    views::MirrorBar *mirrorBar() const { return m_mirrorBar; }
    void openDeleteAll(views::DeleteAllDialog::Ticked ticked = views::DeleteAllDialog::Ticked::None);
    /// The dialog that takes a docker command; filled with the clipboard's when it holds one.
    void openPaste();

Q_SIGNALS:
    void languageChosen(const QString &language);
    void themeChosen(const QString &theme);
    void endpointChosen(const core::Endpoint &endpoint);
    void endpointsWanted();
    /// A typed address; answered by closing the dialog or by its setProblem().
    void addressTyped(const QString &address, const QString &certificates); ///< a folder, or empty: no TLS
    void pageShown(const QString &name);
    void painted(); ///< once, after the window was first painted

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildTopBar();
    void buildMenu();
    void buildShortcuts();
    void connectSession();
    void showState();
    void describeState();
    void showCounts();
    void retranslate();
    void selectStarted();
    void openAddress();
    void rename(const core::RenameRequest &request);
    void tag(const core::TagRequest &request);
    void tellSizes(views::RemoveDialog *dialog);
    void readSizes(const QStringList &ids, QObject *context,
                   const std::function<void(const QHash<QString, qint64> &)> &done);
    void askToClose();
    void askToLeave();
    void restore();
    void remember();
    void showAbout();

    Session &m_session;
    Settings &m_settings;
    views::EngineChip *m_chip;
    QPushButton *m_run;
    QToolButton *m_tasksButton;
    QToolButton *m_menuButton;
    QMenu *m_menu;
    QMenu *m_languageMenu;
    QMenu *m_themeMenu;
    QActionGroup *m_languages;
    QActionGroup *m_themes;
    QAction *m_refreshAction;
    QAction *m_pasteAction;
    QAction *m_aboutAction;
    QAction *m_quitAction;
    views::Navigation *m_navigation;
    views::NoticeBar *m_notices;
    QStackedWidget *m_body; ///< state of the connection, or the pages
    views::EmptyState *m_state;
    QStackedWidget *m_pages;
    views::ContainersPage *m_containers;
    views::ImagesPage *m_images;
    views::ConsolePanel *m_consoles;
    QSplitter *m_splitter;
    views::TasksPopup *m_tasks;
    views::MirrorBar *m_mirrorBar;
    HistoryDock *m_history;
    PageMirror *m_mirror;
    RunController *m_runs;
    ContainerDetails *m_details;
    PasteRouter *m_router;
    QTimer *m_ages;
    QString m_toSelect; ///< a container just started, selected when its row comes
    QString m_problem;
    bool m_painted = false;
    bool m_leaving = false; ///< the person said so though a container is being made anew
    bool m_closeWhenBack = false; ///< as soon as the old container is put back
    bool m_closing = false; ///< the person said so in spite of running tasks
};

} // namespace app
