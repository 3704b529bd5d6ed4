#include "views/containerspage.h"

#include "core/text.h"
#include "models/filterproxy.h"
#include "models/roles.h"
#include "views/actionwatch.h"
#include "views/containeractions.h"
#include "views/delegates.h"
#include "views/detailspane.h"
#include "views/emptystate.h"
#include "views/filterline.h"
#include "views/icons.h"
#include "views/portsdelegate.h"
#include "views/renamedialog.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace views {

using core::ContainerVerb;
using models::ContainerModel;

namespace {

constexpr int usageSettleMs = 120;

QStringList idsOf(const QList<core::Container> &containers)
{
    QStringList ids;
    for (const core::Container &container : containers)
        ids.append(container.id);
    return ids;
}

} // namespace

ContainersPage::ContainersPage(ContainerModel *model, QWidget *parent)
    : ListPage(u"containersPage"_s, model,
               new DetailsPane(DetailsPane::Kind::Container, u"containersPage.details"_s), parent),
      m_model(model), m_actions(new ContainerActions(listArea())), m_deleteAll(new QPushButton(this)),
      m_deleteAllAction(new QAction(this)), m_more(new QToolButton(this))
{
    bar()->addWidget(button(m_actions->start, u"containersPage.startButton"_s));
    bar()->addWidget(button(m_actions->stop, u"containersPage.stopButton"_s));
    bar()->addWidget(button(m_actions->restart, u"containersPage.restartButton"_s));
    bar()->addWidget(button(m_actions->remove, u"containersPage.removeButton"_s));
    m_more->setObjectName(u"containersPage.moreButton"_s);
    m_more->setIcon(icon("more"_L1));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_actions->fillMenu(menu);
    watch()->watch(menu);
    m_more->setMenu(menu);
    bar()->addWidget(m_more);
    bar()->addStretch(1);
    m_deleteAll->setObjectName(u"containersPage.deleteAllButton"_s);
    m_deleteAll->setProperty("danger", true);
    bar()->addWidget(m_deleteAll);
    watch()->watch(m_deleteAll, m_deleteAllAction);
    connect(m_deleteAll, &QPushButton::clicked, this, &ContainersPage::deleteAllRequested);

    TableSetup::Columns columns;
    columns.widths = {40, 180, 150, 150, 150, 70, 90, 120, 120};
    columns.stretch = ContainerModel::Name;
    columns.hidden = {ContainerModel::Id};
    columns.fixed = {ContainerModel::Select};
    columns.sortColumn = ContainerModel::Created;
    columns.sortOrder = Qt::DescendingOrder;
    install(columns);
    auto *name = new RowDelegate(table());
    name->setBold(true);
    auto *plain = new RowDelegate(table());
    plain->setDimRole(models::DimRole);
    plain->setMonospaceRole(models::MonospaceRole);
    auto *ports = new PortsDelegate(models::UrlsRole, table());
    table()->setItemDelegate(plain);
    table()->setItemDelegateForColumn(ContainerModel::Name, name);
    table()->setItemDelegateForColumn(
        ContainerModel::State,
        new StateDelegate(models::StateRole, models::HealthRole, models::ExitCodeRole, table()));
    table()->setItemDelegateForColumn(ContainerModel::Ports, ports);
    connect(ports, &PortsDelegate::urlActivated, this, &ContainersPage::urlRequested);

    connect(this, &ListPage::selectionChanged, this, &ContainersPage::refreshTargets);
    // Where something is typed, the keys paste there.
    auto *paste =
        new QShortcut(QKeySequence::Paste, listArea(), nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &ContainersPage::pasteRequested);
    connectActions();

    m_usageTimer.setSingleShot(true);
    m_usageTimer.setInterval(usageSettleMs);
    connect(&m_usageTimer, &QTimer::timeout, this, &ContainersPage::tellUsage);
    const auto soon = [this] {
        m_usageTimer.start();
    };
    connect(table()->verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(proxy(), &QAbstractItemModel::rowsInserted, this, soon);
    connect(proxy(), &QAbstractItemModel::rowsRemoved, this, soon);
    connect(proxy(), &QAbstractItemModel::layoutChanged, this, soon);
    connect(proxy(), &QAbstractItemModel::dataChanged, this,
            [soon](const QModelIndex &from, const QModelIndex &to) {
                if (from.column() <= ContainerModel::State && to.column() >= ContainerModel::State)
                    soon();
            });
    connect(this, &ListPage::stateChanged, this, soon);
    table()->viewport()->installEventFilter(this);
    retranslate();
}

QPushButton *ContainersPage::button(QAction *action, const QString &name)
{
    auto *made = new QPushButton(this);
    made->setObjectName(name);
    const auto update = [made, action] {
        made->setText(action->text());
        made->setEnabled(action->isEnabled());
        made->setAccessibleName(action->text());
    };
    update();
    connect(action, &QAction::changed, made, update);
    connect(made, &QPushButton::clicked, action, &QAction::trigger);
    watch()->watch(made, action);
    return made;
}

core::ContainerRequest ContainersPage::requestOf(ContainerVerb verb) const
{
    core::ContainerRequest made;
    made.verb = verb;
    made.ids = idsOf(m_actions->eligible(verb));
    return made;
}

void ContainersPage::request(ContainerVerb verb)
{
    const core::ContainerRequest made = requestOf(verb);
    if (!made.ids.isEmpty())
        Q_EMIT requested(made);
}

void ContainersPage::connectActions()
{
    const auto plain = [this](QAction *action, ContainerVerb verb) {
        connect(action, &QAction::triggered, this, [this, verb] { request(verb); });
    };
    plain(m_actions->start, ContainerVerb::Start);
    plain(m_actions->stop, ContainerVerb::Stop);
    plain(m_actions->restart, ContainerVerb::Restart);
    plain(m_actions->pause, ContainerVerb::Pause);
    plain(m_actions->unpause, ContainerVerb::Unpause);
    const auto asked = [this](QAction *action, ContainerVerb verb) {
        connect(action, &QAction::triggered, this, [this, verb] {
            core::ContainerRequest preset;
            preset.verb = verb;
            openDialog(preset);
        });
    };
    asked(m_actions->stopWithTime, ContainerVerb::Stop);
    asked(m_actions->restartWithTime, ContainerVerb::Restart);
    asked(m_actions->kill, ContainerVerb::Kill);
    asked(m_actions->remove, ContainerVerb::Remove);
    connect(m_actions->rename, &QAction::triggered, this, [this] { openRename({}); });
    connect(m_actions->openInBrowser, &QAction::triggered, this, [this] {
        const QStringList urls = core::portUrls(m_actions->targets().first().ports, m_model->engineHost());
        if (!urls.isEmpty())
            Q_EMIT urlRequested(QUrl(urls.first()));
    });
    const auto copy = [this](QAction *action, QString core::Container::*member) {
        connect(action, &QAction::triggered, this, [this, member] {
            QStringList texts;
            for (const core::Container &container : m_actions->targets())
                texts.append(container.*member);
            QGuiApplication::clipboard()->setText(texts.join(u'\n'));
        });
    };
    copy(m_actions->copyName, &core::Container::name);
    copy(m_actions->copyId, &core::Container::id);
    connect(m_actions->runSameImage, &QAction::triggered, this,
            [this] { Q_EMIT runRequested(m_actions->targets().first().image); });
    const auto ask = [this](QAction *action, void (ContainersPage::*signal)(const QString &)) {
        connect(action, &QAction::triggered, this, [this, signal] {
            Q_EMIT(this->*signal)(m_actions->targets().first().id);
        });
    };
    ask(m_actions->copyRun, &ContainersPage::copyRunRequested);
    ask(m_actions->duplicate, &ContainersPage::duplicateRequested);
    ask(m_actions->edit, &ContainersPage::editRequested);
}

void ContainersPage::setConnected(bool connected)
{
    m_connected = connected;
    m_actions->setConnected(connected);
    m_deleteAll->setEnabled(connected && m_model->rowCount() > 0);
    m_toldUsage.clear();
    m_usageTimer.start();
}

void ContainersPage::refreshTargets()
{
    QList<core::Container> targets;
    const QStringList ids = selectedIds();
    for (const QString &id : ids) {
        if (const core::Container *container = m_model->find(id))
            targets.append(*container);
    }
    if (targets != m_actions->targets())
        m_actions->setTargets(targets);
    m_deleteAll->setEnabled(m_connected && m_model->rowCount() > 0);
}

void ContainersPage::tellUsage()
{
    QStringList ids;
    const bool wanted =
        isVisible() && !window()->isMinimized()
        && !(table()->isColumnHidden(ContainerModel::Cpu) && table()->isColumnHidden(ContainerModel::Memory));
    if (wanted) {
        QModelIndex index = table()->indexAt(QPoint(1, 1));
        const int bottom = table()->viewport()->height();
        while (index.isValid() && table()->visualRect(index).top() < bottom) {
            const auto state = core::ContainerState(index.data(models::StateRole).toInt());
            if (state == core::ContainerState::Running || state == core::ContainerState::Paused)
                ids.append(index.data(models::IdRole).toString());
            index = table()->indexBelow(index);
        }
    }
    ids.sort();
    if (ids == m_toldUsage)
        return;
    m_toldUsage = ids;
    Q_EMIT usageWanted(ids);
}

void ContainersPage::showEvent(QShowEvent *event)
{
    m_usageTimer.start();
    ListPage::showEvent(event);
}

void ContainersPage::hideEvent(QHideEvent *event)
{
    m_usageTimer.start();
    ListPage::hideEvent(event);
}

bool ContainersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == table()->viewport() && event->type() == QEvent::Resize)
        m_usageTimer.start();
    return ListPage::eventFilter(watched, event);
}

void ContainersPage::contextMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"containersPage.contextMenu"_s);
    m_actions->fillMenu(menu);
    watch()->watch(menu);
    menu->addSeparator();
    addTableMenus(menu);
    menu->popup(globalPos);
}

void ContainersPage::activated()
{
    details()->setTab(DetailsPane::Tab::Logs);
}

void ContainersPage::describeEmpty()
{
    emptyState()->setIcon("containers"_L1);
    emptyState()->setTitle(tr("No containers yet"));
    emptyState()->setText(tr("A container is an image that was started. Run one to see it here."));
    emptyState()->setPrimaryAction(tr("Run a container..."));
}

void ContainersPage::retranslate()
{
    filterLine()->setPlaceholderText(tr("Filter by name, image, state"));
    filterLine()->setAccessibleName(filterLine()->placeholderText());
    table()->setAccessibleName(tr("Containers"));
    m_more->setToolTip(tr("More actions"));
    m_more->setAccessibleName(m_more->toolTip());
    m_deleteAll->setText(tr("Delete all..."));
    m_deleteAll->setAccessibleName(m_deleteAll->text());
    m_actions->retranslate();
    ListPage::retranslate();
}

} // namespace views
