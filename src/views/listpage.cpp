#include "views/listpage.h"

#include "core/commandparse.h"
#include "models/filterproxy.h"
#include "models/roles.h"
#include "views/actionwatch.h"
#include "views/commandline.h"
#include "views/delegates.h"
#include "views/detailspane.h"
#include "views/emptystate.h"
#include "views/filterline.h"
#include "views/metadataview.h"

#include <QAction>
#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QIODevice>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int leastTable = 96; ///< its header and two rows
constexpr int leastDetails = 220;

} // namespace

ListPage::ListPage(const QString &name, QAbstractItemModel *model, DetailsPane *details, QWidget *parent)
    : QWidget(parent), m_name(name), m_model(model), m_proxy(new models::FilterProxy(this)),
      m_filter(new FilterLine(this)), m_bar(new QHBoxLayout), m_table(new QTreeView(this)),
      m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)), m_details(details), m_watch(new ActionWatch(this))
{
    setObjectName(name);
    m_filter->setObjectName(name + u".filterEdit"_s);
    m_table->setObjectName(name + u".table"_s);
    m_empty->setObjectName(name + u".empty"_s);
    m_proxy->setSourceModel(model);
    m_table->setModel(m_proxy);
    m_filter->setTarget(m_table);

    m_top = new QWidget(this);
    auto *topColumn = new QVBoxLayout(m_top);
    topColumn->setContentsMargins(0, 0, 0, 0);
    topColumn->setSpacing(0);
    m_bar->setContentsMargins(16, 10, 16, 10);
    m_bar->setSpacing(8);
    m_filter->setMinimumWidth(100);
    m_filter->setMaximumWidth(260);
    m_bar->addWidget(m_filter, 1);
    topColumn->addLayout(m_bar);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    topColumn->addWidget(m_stack, 1);
    m_splitter->addWidget(m_top);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(true);
    m_splitter->setCollapsible(0, false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({420, 320});
    m_splitter->setObjectName(name + u".splitter"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);

    connect(m_filter, &FilterLine::filterChanged, this, [this](const QString &text) {
        m_proxy->setFilterText(text);
        updateEmpty();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &ListPage::updateEmpty);
    connect(m_splitter, &QSplitter::splitterMoved, this, &ListPage::stateChanged);
    connect(m_details, &DetailsPane::wanted, this, [this] {
        if (!m_details->isHidden())
            return;
        Q_EMIT roomWanted();
        m_details->show();
    });
    connect(m_empty, &EmptyState::primaryClicked, this, [this] {
        if (m_model->rowCount() == 0) {
            Q_EMIT emptyActionClicked();
        } else {
            showAll();
        }
    });
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

void ListPage::install(const TableSetup::Columns &columns)
{
    m_setup = TableSetup::install(m_table, columns);
    m_proxy->setSelectionModel(m_table->selectionModel());
    m_table->setItemDelegateForColumn(0, new TickDelegate(m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &pos) { contextMenu(m_table->viewport()->mapToGlobal(pos)); });
    connect(m_table, &QTreeView::activated, this, [this] { activated(); });
    connect(m_setup, &TableSetup::stateChanged, this, &ListPage::stateChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ListPage::currentRowChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListPage::selectionChanged);
    updateEmpty();
    m_details->setChosen(false);
    watchCommands();
}

void ListPage::watchCommands()
{
    connect(m_watch, &ActionWatch::changed, this, &ListPage::commandsChanged);
    connect(this, &ListPage::currentChanged, this, &ListPage::commandsChanged);
    connect(this, &ListPage::selectionChanged, this, &ListPage::commandsChanged);
    connect(m_details, &DetailsPane::tabChanged, this, &ListPage::commandsChanged);
    connect(m_details->metadata(), &MetadataView::nodeCommandChanged, this, &ListPage::commandsChanged);
    connect(m_filter, &FilterLine::filterChanged, this, &ListPage::commandsChanged);
    // A row may have got another name.
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ListPage::commandsChanged);
}

bool ListPage::showsNode() const
{
    const QAction *action = m_watch->action();
    const bool acts = action && action->isEnabled() && !deedsOf(action).isEmpty();
    return !acts && !currentId().isEmpty() && m_details->tab() == DetailsPane::Tab::Metadata
           && !m_details->metadata()->nodeCommand().isEmpty();
}

QList<core::Deed> ListPage::deeds() const
{
    const QAction *action = m_watch->action();
    if (action && action->isEnabled()) {
        const QList<core::Deed> acts = deedsOf(action);
        if (!acts.isEmpty())
            return acts;
    }
    return {currentId().isEmpty() ? listReading() : detailsReading()};
}

core::Mirror ListPage::commands() const
{
    if (!showsNode())
        return mirrorOf(deeds(), nameOf());
    core::Mirror mirror;
    mirror.commands = {{core::parseCommand(m_details->metadata()->nodeCommand()).words, {}}};
    return mirror;
}

void ListPage::currentRowChanged()
{
    const QString id = currentId();
    if (id == m_currentId)
        return;
    m_currentId = id;
    m_details->setChosen(!id.isEmpty());
    Q_EMIT currentChanged(id);
}

void ListPage::addTableMenus(QMenu *menu)
{
    QMenu *sorting = menu->addMenu(tr("Sort by"));
    sorting->setObjectName(m_name + u".sortMenu"_s);
    m_setup->fillSortMenu(sorting);
    QMenu *columns = menu->addMenu(tr("Columns"));
    columns->setObjectName(m_name + u".columnsMenu"_s);
    m_setup->fillColumnMenu(columns);
}

void ListPage::showAll()
{
    m_filter->clear();
    m_filter->flush();
}

void ListPage::setLoaded(bool loaded)
{
    m_loaded = loaded;
    updateEmpty();
}

void ListPage::updateEmpty()
{
    const bool empty = m_proxy->rowCount() == 0;
    if (!empty || !m_loaded) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    m_empty->clear();
    if (m_model->rowCount() > 0) {
        m_empty->setIcon("filter"_L1);
        m_empty->setTitle(tr("Nothing matches"));
        m_empty->setText(tr("No row has this text."));
        m_empty->setPrimaryAction(tr("Clear the filter"));
    } else {
        describeEmpty();
    }
    m_stack->setCurrentWidget(m_empty);
}

QStringList ListPage::selectedIds() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        const QString id = row.data(models::IdRole).toString();
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

QString ListPage::currentId() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.data(models::IdRole).toString() : QString();
}

bool ListPage::select(const QString &id)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 1);
        if (index.data(models::IdRole).toString() != id)
            continue;
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        return true;
    }
    return false;
}

bool ListPage::selectRows(int role, const QStringList &values)
{
    const auto find = [this, role](const QString &value) {
        const QModelIndexList found =
            m_proxy->match(m_proxy->index(0, 0), role, value, 1, Qt::MatchExactly | Qt::MatchCaseSensitive);
        return found.isEmpty() ? QModelIndex() : m_proxy->index(found.first().row(), 1);
    };
    if (std::any_of(values.begin(), values.end(),
                    [&](const QString &value) { return !find(value).isValid(); }))
        showAll();
    QItemSelection rows;
    QModelIndex first;
    for (const QString &value : values) {
        const QModelIndex index = find(value);
        if (!index.isValid())
            return false;
        rows.select(index, index);
        if (!first.isValid())
            first = index;
    }
    if (!first.isValid())
        return false;
    QItemSelectionModel *selection = m_table->selectionModel();
    selection->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selection->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(first);
    return true;
}

QByteArray ListPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << qint32(1) << m_setup->saveState() << m_splitter->saveState() << qint32(m_details->tab());
    return state;
}

void ListPage::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    qint32 version = 0;
    QByteArray table;
    QByteArray splitter;
    qint32 tab = 0;
    in >> version >> table >> splitter >> tab;
    if (in.status() != QDataStream::Ok || version != 1)
        return;
    m_setup->restoreState(table);
    m_splitter->restoreState(splitter);
    m_details->setTab(DetailsPane::Tab(tab));
}

void ListPage::retranslate()
{
    m_proxy->retranslate();
    updateEmpty();
}

QSize ListPage::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), m_bar->minimumSize().height() + leastTable};
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    // What stands below the pages must not push the table away; of the two, the details give way.
    m_details->setVisible(height() >= minimumSizeHint().height() + leastDetails);
    QWidget::resizeEvent(event);
}

void ListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT commandsChanged();
}

} // namespace views
