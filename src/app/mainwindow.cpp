#include "app/mainwindow.h"

#include "app/containerdetails.h"
#include "app/findtargets.h"
#include "app/historydock.h"
#include "app/imagedetails.h"
#include "app/pagemirror.h"
#include "app/pasterouter.h"
#include "app/runcontroller.h"
#include "app/settings.h"
#include "views/consolepanel.h"
#include "views/containerspage.h"
#include "views/detailspane.h"
#include "views/emptystate.h"
#include "views/enginechip.h"
#include "views/finder.h"
#include "views/historypanel.h"
#include "views/icons.h"
#include "views/imagespage.h"
#include "views/mirrorbar.h"
#include "views/navigation.h"
#include "views/noticebar.h"
#include "views/removedialog.h"
#include "views/taskspopup.h"
#include "views/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString containersName = u"containers"_s;
const QString imagesName = u"images"_s;

} // namespace

MainWindow::MainWindow(Session &session, Settings &settings, QWidget *parent)
    : QWidget(parent), m_session(session), m_settings(settings), m_navigation(new views::Navigation(this)),
      m_notices(new views::NoticeBar(this)), m_body(new QStackedWidget(this)),
      m_state(new views::EmptyState(this)), m_pages(new QStackedWidget(this)),
      m_containers(new views::ContainersPage(session.containers(), this)),
      m_images(new views::ImagesPage(session.images(), this)), m_consoles(new views::ConsolePanel(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)), m_mirrorBar(new views::MirrorBar(this)),
      m_ages(new QTimer(this))
{
    setObjectName(u"mainWindow"_s);
    m_runs = new RunController(session, settings, *m_consoles, this);
    m_tasks = new views::TasksPopup(m_runs->tasks(), this);
    m_details = new ContainerDetails(session, *m_containers, this);
    new ImageDetails(session, *m_images, this);

    m_state->setObjectName(u"mainWindow.state"_s);
    m_pages->addWidget(m_containers);
    m_pages->addWidget(m_images);
    m_body->addWidget(m_state);
    m_body->addWidget(m_pages);
    m_splitter->addWidget(m_body);
    m_splitter->addWidget(m_consoles);
    m_history = new HistoryDock(session, *m_mirrorBar, *m_notices, this);
    m_splitter->addWidget(m_history->panel());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setStretchFactor(2, 2);
    m_navigation->addPage(containersName, "containers"_L1, 1);
    m_navigation->addPage(imagesName, "images"_L1, 2);

    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_notices);
    middle->addWidget(m_splitter, 1);
    middle->addWidget(m_mirrorBar);
    m_mirror = new PageMirror({m_containers, m_images}, m_mirrorBar->line(), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(middle, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTopBar());
    column->addLayout(row, 1);

    m_router = new PasteRouter(session, *this, *m_notices);
    buildShortcuts();
    connectSession();
    m_ages->setInterval(30s);
    connect(m_ages, &QTimer::timeout, this, [this] {
        if (!isVisible() || isMinimized())
            return;
        m_session.containers()->refreshAges();
        m_session.images()->refreshAges();
    });
    m_ages->start();
    setMinimumSize(720, 480);
    resize(1280, 800);
    retranslate();
    restore();
    showState();
}

MainWindow::~MainWindow()
{
    // It owns the log that a view of its page shows.
    delete m_details;
}

QWidget *MainWindow::buildTopBar()
{
    auto *bar = new QFrame(this);
    bar->setObjectName(u"topBar"_s);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    m_chip = new views::EngineChip(bar);
    m_tasksButton = new QToolButton(bar);
    m_tasksButton->setObjectName(u"topBar.tasksButton"_s);
    m_tasksButton->setIcon(views::icon("tasks"_L1));
    m_tasksButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tasksButton->setAutoRaise(true);
    m_menuButton = new QToolButton(bar);
    m_menuButton->setObjectName(u"topBar.menuButton"_s);
    m_menuButton->setIcon(views::icon("settings"_L1));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    buildMenu();
    m_menuButton->setMenu(m_menu);
    m_run = new QPushButton(bar);
    m_run->setObjectName(u"topBar.runButton"_s);
    m_run->setProperty("primary", true);
    m_run->setIcon(views::iconColored("run"_L1, &views::ThemeColors::accentText));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    auto *find = new views::Finder([this] { return findTargets(*this, m_session); }, bar);
    connect(find, &views::Finder::left, this, [this] {
        auto *page = qobject_cast<views::ListPage *>(m_pages->currentWidget());
        if (page && page->isVisible())
            page->table()->setFocus(Qt::OtherFocusReason);
    });
    row->addWidget(m_chip);
    row->addStretch(1);
    row->addWidget(find, 2);
    row->addWidget(m_tasksButton);
    row->addWidget(m_menuButton);
    row->addWidget(m_run);
    auto *line = new QFrame(bar);
    line->setFrameShape(QFrame::HLine);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(line);

    connect(m_run, &QPushButton::clicked, this, [this] { m_runs->openDialog({}); });
    connect(m_tasksButton, &QToolButton::clicked, this, [this] {
        m_tasks->popup(
            m_tasksButton->mapToGlobal(QPoint(m_tasksButton->width(), m_tasksButton->height() + 4)));
    });
    connect(m_tasks, &views::TasksPopup::cancelRequested, m_runs, &RunController::cancelTask);
    connect(m_chip, &views::EngineChip::aboutToList, this, &MainWindow::endpointsWanted);
    connect(m_chip, &views::EngineChip::endpointChosen, this, &MainWindow::endpointChosen);
    connect(m_chip, &views::EngineChip::addressWanted, this, &MainWindow::openAddress);
    connect(m_chip, &views::EngineChip::reconnectWanted, &m_session, &Session::refresh);
    return bar;
}

void MainWindow::buildMenu()
{
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"topBar.menu"_s);
    m_languageMenu = m_menu->addMenu(views::icon("language"_L1), QString());
    m_themeMenu = m_menu->addMenu(views::icon("theme"_L1), QString());
    const auto group = [this](QMenu *menu, const QStringList &values, const QString &prefix) {
        auto *made = new QActionGroup(this);
        for (const QString &value : values) {
            QAction *action = menu->addAction(QString());
            action->setObjectName(prefix + (value.isEmpty() ? u"system"_s : value));
            action->setData(value);
            action->setCheckable(true);
            made->addAction(action);
        }
        return made;
    };
    m_languages = group(m_languageMenu, {QString(), u"ko"_s, u"en"_s}, u"menu.language."_s);
    m_themes = group(m_themeMenu, {QString(), u"light"_s, u"dark"_s}, u"menu.theme."_s);
    connect(m_languages, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
    connect(m_themes, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT themeChosen(action->data().toString()); });
    m_menu->addSeparator();
    m_refreshAction = m_menu->addAction(views::icon("refresh"_L1), QString());
    m_refreshAction->setShortcut(QKeySequence::Refresh);
    m_refreshAction->setObjectName(u"menu.refresh"_s);
    m_pasteAction = m_menu->addAction(views::icon("console"_L1), QString());
    m_pasteAction->setShortcut(views::MirrorBar::pasteKey());
    m_pasteAction->setObjectName(u"menu.paste"_s);
    m_menu->addSeparator();
    m_aboutAction = m_menu->addAction(views::icon("info"_L1), QString());
    m_aboutAction->setObjectName(u"menu.about"_s);
    m_quitAction = m_menu->addAction(QString());
    m_quitAction->setObjectName(u"menu.quit"_s);
    m_quitAction->setShortcut(QKeySequence::Quit);
    addActions({m_refreshAction, m_pasteAction, m_quitAction});
    connect(m_pasteAction, &QAction::triggered, this, &MainWindow::openPaste);
    connect(m_refreshAction, &QAction::triggered, &m_session, &Session::refresh);
    connect(m_quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_aboutAction, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::buildShortcuts()
{
    connect(m_navigation, &views::Navigation::chosen, this, &MainWindow::setPage);
    connect(m_containers, &views::ContainersPage::runRequested, m_runs, &RunController::openDialog);
    connect(m_containers, &views::ContainersPage::copyRunRequested, m_runs, &RunController::copyRun);
    connect(m_containers, &views::ContainersPage::duplicateRequested, m_runs, &RunController::duplicate);
    connect(m_containers, &views::ContainersPage::editRequested, m_runs, &RunController::edit);
    connect(m_containers, &views::ListPage::emptyActionClicked, this, [this] { m_runs->openDialog({}); });
    connect(m_images, &views::ImagesPage::runRequested, m_runs, &RunController::openDialog);
    connect(m_images, &views::ImagesPage::pullRequested, m_runs, &RunController::pull);
    connect(m_containers, &views::ContainersPage::urlRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_containers, &views::ContainersPage::deleteAllRequested, this, [this] { openDeleteAll(); });
    connect(m_containers, &views::ContainersPage::pasteRequested, this, &MainWindow::openPaste);
    connect(m_mirrorBar, &views::MirrorBar::pasteRequested, this, &MainWindow::openPaste);
    for (views::ListPage *page :
         {static_cast<views::ListPage *>(m_containers), static_cast<views::ListPage *>(m_images)})
        connect(page, &views::ListPage::roomWanted, m_history, &HistoryDock::close);
    connect(m_state, &views::EmptyState::primaryClicked, &m_session, &Session::reconnectNow);
    connect(m_state, &views::EmptyState::secondaryClicked, this, &MainWindow::openAddress);
    connect(m_notices, &views::NoticeBar::retryWanted, &m_session, &Session::refresh);
    // A button's own shortcut goes with each new text of it.
    auto *runKey = new QShortcut(QKeySequence::New, this);
    connect(runKey, &QShortcut::activated, m_run, &QPushButton::click);
    auto *menuKey = new QShortcut(Qt::Key_F10, this);
    connect(menuKey, &QShortcut::activated, m_menuButton, &QToolButton::showMenu);
}

void MainWindow::connectSession()
{
    connect(m_containers, &views::ContainersPage::requested, &m_session, &Session::perform);
    connect(m_containers, &views::ContainersPage::bothRequested, &m_session, &Session::performBoth);
    connect(m_containers, &views::ContainersPage::renameRequested, this, &MainWindow::rename);
    connect(m_containers, &views::ContainersPage::removeDialogOpened, this, &MainWindow::tellSizes);
    connect(m_containers, &views::ContainersPage::usageWanted, &m_session, &Session::watchUsage);
    connect(m_images, &views::ImagesPage::tagRequested, this, &MainWindow::tag);
    connect(m_images, &views::ImagesPage::removeRequested, &m_session, &Session::removeImages);
    connect(&m_session, &Session::stateChanged, this, &MainWindow::showState);
    connect(&m_session, &Session::aboutToLeave, this, [this] {
        // They are about things of the engine that is left.
        const QList<QDialog *> dialogs = m_pages->findChildren<QDialog *>();
        for (QDialog *dialog : dialogs)
            dialog->reject();
    });
    connect(&m_session, &Session::listErrorChanged, this, &MainWindow::describeState);
    connect(&m_session, &Session::actionFailed, m_notices, &views::NoticeBar::add);
    connect(&m_session, &Session::containersChanged, this, [this] {
        m_containers->setLoaded(m_session.containersLoaded());
        m_containers->refreshTargets();
        showCounts();
        selectStarted();
    });
    connect(&m_session, &Session::imagesTouched, this, [this] {
        m_images->setLoaded(m_session.imagesLoaded());
        showCounts();
    });
    connect(m_runs, &RunController::noticed, m_notices, &views::NoticeBar::add);
    connect(m_runs, &RunController::hinted, m_notices, &views::NoticeBar::setHint);
    connect(m_runs, &RunController::recreateEnded, this, [this](bool well) {
        if (std::exchange(m_closeWhenBack, false) && well)
            close();
    });
    connect(m_runs, &RunController::started, this, [this](const QString &id) {
        m_toSelect = id;
        setPage(containersName);
        selectStarted();
    });
    connect(m_runs->tasks(), &models::TaskModel::runningCountChanged, this, &MainWindow::showCounts);
    connect(m_runs->tasks(), &QAbstractItemModel::rowsInserted, this, &MainWindow::showCounts);
    connect(m_runs->tasks(), &QAbstractItemModel::rowsRemoved, this, &MainWindow::showCounts);
}

void MainWindow::selectStarted()
{
    if (m_toSelect.isEmpty() || !m_session.containers()->find(m_toSelect))
        return;
    if (!m_containers->select(m_toSelect)) {
        m_containers->showAll(); // the filter hides what was just made
        m_containers->select(m_toSelect);
    }
    m_toSelect.clear();
}

void MainWindow::setPage(const QString &name)
{
    QWidget *page = name == imagesName ? static_cast<QWidget *>(m_images) : m_containers;
    m_pages->setCurrentWidget(page);
    m_navigation->setCurrent(this->page());
    if (m_body->currentWidget() == m_pages)
        m_mirror->setPage(static_cast<views::ListPage *>(page));
    Q_EMIT pageShown(this->page());
}

QString MainWindow::page() const
{
    return m_pages->currentWidget() == m_images ? imagesName : containersName;
}

void MainWindow::showProblem(const QString &text)
{
    m_problem = text;
    showState();
}

void MainWindow::setEndpoints(const QList<core::Endpoint> &endpoints)
{
    m_chip->setEndpoints(endpoints, m_session.endpoint());
}

void MainWindow::showState()
{
    using State = Session::State;
    const State state = m_session.state();
    const bool lists = state == State::Connected || state == State::Lost;
    m_body->setCurrentWidget(lists ? static_cast<QWidget *>(m_pages) : m_state);
    m_mirror->setPage(lists ? static_cast<views::ListPage *>(m_pages->currentWidget()) : nullptr);
    const bool connected = m_session.isConnected();
    m_containers->setConnected(connected);
    m_images->setConnected(connected);
    m_containers->setLoaded(m_session.containersLoaded());
    m_images->setLoaded(m_session.imagesLoaded());
    m_run->setEnabled(connected);
    m_chip->setLight(connected                                        ? views::EngineChip::Light::On
                     : state == State::Failed || state == State::Idle ? views::EngineChip::Light::Off
                                                                      : views::EngineChip::Light::Waiting);
    if (connected)
        m_problem.clear();
    describeState();
    showCounts();
}

void MainWindow::showCounts()
{
    m_navigation->setCount(containersName,
                           m_session.containersLoaded() ? m_session.containers()->size() : -1);
    m_navigation->setCount(imagesName, m_session.imagesLoaded() ? m_session.images()->size() : -1);
    const models::TaskModel *tasks = m_runs->tasks();
    m_tasksButton->setVisible(tasks->size() > 0);
    m_tasksButton->setText(tasks->runningCount() > 0 ? tr("%n task(s)", nullptr, tasks->runningCount())
                                                     : tr("Tasks"));
    m_tasksButton->setAccessibleName(m_tasksButton->text());
}

void MainWindow::showLanguage(const QString &language)
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == language);
}

void MainWindow::showTheme(const QString &theme)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toString() == theme);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Gorae"));
    m_navigation->setText(containersName, tr("Containers"));
    m_navigation->setText(imagesName, tr("Images"));
    m_navigation->setAccessibleName(tr("Pages"));
    m_run->setText(tr("Run..."));
    m_run->setAccessibleName(m_run->text());
    m_run->setToolTip(
        tr("Run a container (%1)").arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    m_menuButton->setToolTip(tr("Settings and help (F10)"));
    m_menuButton->setAccessibleName(tr("Settings and help"));
    m_languageMenu->setTitle(tr("Language"));
    m_themeMenu->setTitle(tr("Appearance"));
    m_languages->actions().at(0)->setText(tr("As the system"));
    m_languages->actions().at(1)->setText(u"한국어"_s);
    m_languages->actions().at(2)->setText(u"English"_s);
    m_themes->actions().at(0)->setText(tr("As the system"));
    m_themes->actions().at(1)->setText(tr("Light"));
    m_themes->actions().at(2)->setText(tr("Dark"));
    m_refreshAction->setText(tr("Read again"));
    m_pasteAction->setText(tr("Paste a command..."));
    m_aboutAction->setText(tr("About Gorae"));
    m_quitAction->setText(tr("Quit"));
}

void MainWindow::restore()
{
    restoreGeometry(m_settings.state(u"window"_s));
    m_splitter->restoreState(m_settings.state(u"consoles"_s));
    m_containers->restoreState(m_settings.state(containersName));
    m_images->restoreState(m_settings.state(imagesName));
    m_images->setExact(!m_settings.state(u"imagesExact"_s).isEmpty());
    setPage(m_settings.page());
    connect(m_containers, &views::ListPage::stateChanged, this, &MainWindow::remember);
    connect(m_images, &views::ListPage::stateChanged, this, &MainWindow::remember);
    connect(m_containers->details(), &views::DetailsPane::tabChanged, this, &MainWindow::remember);
}

void MainWindow::remember()
{
    m_settings.setState(u"window"_s, saveGeometry());
    m_settings.setState(u"consoles"_s, m_splitter->saveState());
    m_settings.setState(containersName, m_containers->saveState());
    m_settings.setState(imagesName, m_images->saveState());
    m_settings.setState(u"imagesExact"_s, m_images->isExact() ? QByteArray("1") : QByteArray());
    m_settings.setPage(page());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_session.containers()->retranslate();
        m_session.images()->retranslate();
        m_runs->tasks()->retranslate();
        m_history->retranslate();
        retranslate();
        describeState();
        showCounts();
    }
    QWidget::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_runs->touched() && !m_leaving) {
        // Its old container would stay behind stopped; a cancel puts it back.
        event->ignore();
        askToLeave();
        return;
    }
    if (m_runs->tasks()->runningCount() > 0 && !m_closing) {
        event->ignore();
        askToClose();
        return;
    }
    m_runs->beginNoMore();
    remember();
    QWidget::closeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_painted) {
        m_painted = true;
        QMetaObject::invokeMethod(this, &MainWindow::painted, Qt::QueuedConnection);
    }
}

} // namespace app
