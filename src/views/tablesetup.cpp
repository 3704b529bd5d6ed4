#include "views/tablesetup.h"

#include "views/delegates.h"
#include "views/style.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr quint32 stateVersion = 1;
constexpr int settleMs = 300;

void prepare(QAbstractItemView *view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setIconSize(QSize(16, 16));
    view->setTabKeyNavigation(false);
    if (!qobject_cast<RowDelegate *>(view->itemDelegate()))
        view->setItemDelegate(new RowDelegate(view));
}

QString cellText(const QModelIndex &index)
{
    QString text = index.data(Qt::DisplayRole).toString();
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

TableSetup *TableSetup::install(QTreeView *view, const Columns &columns)
{
    prepare(view);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(false); // RowDelegate draws the ring of the row
    view->setSortingEnabled(false);
    auto *setup = new TableSetup(view, view->header(), columns);
    view->header()->setSortIndicator(columns.sortColumn, columns.sortOrder);
    view->setSortingEnabled(true);
    return setup;
}

TableSetup *TableSetup::install(QTableView *view, const Columns &columns)
{
    prepare(view);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setMinimumSectionSize(Style::rowHeight);
    view->verticalHeader()->setDefaultSectionSize(Style::rowHeight);
    view->setSortingEnabled(false);
    auto *setup = new TableSetup(view, view->horizontalHeader(), columns);
    view->horizontalHeader()->setSortIndicator(columns.sortColumn, columns.sortOrder);
    view->setSortingEnabled(true);
    return setup;
}

TableSetup::TableSetup(QAbstractItemView *view, QHeaderView *header, const Columns &columns)
    : QObject(view), m_view(view), m_header(header), m_columns(columns)
{
    header->setStretchLastSection(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(36);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableSetup::showMenu);

    m_changed.setSingleShot(true);
    m_changed.setInterval(settleMs);
    connect(&m_changed, &QTimer::timeout, this, &TableSetup::stateChanged);
    const auto note = [this] {
        if (!m_restoring)
            m_changed.start();
    };
    connect(header, &QHeaderView::sectionResized, this, note);
    connect(header, &QHeaderView::sectionMoved, this, note);
    connect(header, &QHeaderView::sortIndicatorChanged, this, note);
    view->installEventFilter(this);
    header->installEventFilter(this);
    m_restoring = true;
    applyColumns();
    m_restoring = false;
}

void TableSetup::applyColumns()
{
    for (int column = 0; column < m_header->count(); ++column) {
        m_header->setSectionHidden(column, m_columns.hidden.contains(column));
        m_header->moveSection(m_header->visualIndex(column), column);
        if (const int width = m_columns.widths.value(column); width > 0)
            m_header->resizeSection(column, width);
        else
            m_header->resizeSection(column, std::max(m_header->sectionSizeHint(column), 80));
    }
    applyModes();
}

void TableSetup::applyModes()
{
    for (int column = 0; column < m_header->count(); ++column) {
        m_header->setSectionResizeMode(column, column == m_columns.stretch        ? QHeaderView::Stretch
                                               : m_columns.fixed.contains(column) ? QHeaderView::Fixed
                                                                                  : QHeaderView::Interactive);
    }
}

QByteArray TableSetup::saveState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << qint32(m_header->count()) << m_header->saveState();
    return bytes;
}

bool TableSetup::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    qint32 count = 0;
    QByteArray header;
    stream >> version >> count >> header;
    if (stream.status() != QDataStream::Ok || version != stateVersion || count != m_header->count())
        return false;
    m_restoring = true;
    const bool restored = m_header->restoreState(header);
    applyModes();
    m_restoring = false;
    return restored;
}

void TableSetup::resetColumns()
{
    applyColumns();
    m_header->setSortIndicator(m_columns.sortColumn, m_columns.sortOrder);
    m_changed.start();
}

int TableSetup::hideableShown() const
{
    int shown = 0;
    for (int column = 0; column < m_header->count(); ++column)
        shown += !m_header->isSectionHidden(column) && !m_columns.fixed.contains(column);
    return shown;
}

void TableSetup::fillColumnMenu(QMenu *menu)
{
    const QAbstractItemModel *model = m_view->model();
    const bool lastOne = hideableShown() <= 1;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (m_columns.fixed.contains(column))
            continue;
        QString name = model->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu->addAction(name.replace(u'&', "&&"_L1));
        action->setCheckable(true);
        const bool shown = !m_header->isSectionHidden(column);
        action->setChecked(shown);
        action->setEnabled(!shown || !lastOne);
        connect(action, &QAction::toggled, this, [this, column](bool show) {
            m_header->setSectionHidden(column, !show);
            m_changed.start();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &TableSetup::resetColumns);
}

void TableSetup::fillSortMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (m_columns.fixed.contains(column) || m_header->isSectionHidden(column))
            continue;
        QString name = m_view->model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu->addAction(name.replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(m_header->sortIndicatorSection() == column);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, column] {
            const bool again = m_header->sortIndicatorSection() == column;
            const bool descending = again && m_header->sortIndicatorOrder() == Qt::AscendingOrder;
            m_header->setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
            m_changed.start();
        });
    }
}

void TableSetup::showMenu(const QPoint &pos)
{
    if (!m_view->model())
        return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu);
    menu->popup(m_header->viewport()->mapToGlobal(pos));
}

QString TableSetup::selectedText() const
{
    if (!m_view->selectionModel())
        return {};
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < m_header->count(); ++visual) {
            const int column = m_header->logicalIndex(visual);
            if (!m_header->isSectionHidden(column) && !m_columns.fixed.contains(column))
                cells.append(cellText(row.siblingAtColumn(column)));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void TableSetup::copySelection() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

bool TableSetup::toggleTicks()
{
    const QModelIndex current = m_view->currentIndex();
    for (const int column : m_columns.fixed) {
        const QModelIndex tick = current.siblingAtColumn(column);
        if (!tick.isValid() || !(tick.flags() & Qt::ItemIsUserCheckable))
            continue;
        const auto state = tick.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked;
        QList<QPersistentModelIndex> ticks{tick};
        if (m_view->selectionModel()->isSelected(current)) {
            const QModelIndexList rows = m_view->selectionModel()->selectedRows(column);
            ticks = QList<QPersistentModelIndex>(rows.begin(), rows.end());
        }
        for (const QPersistentModelIndex &index : std::as_const(ticks))
            m_view->model()->setData(index, state, Qt::CheckStateRole);
        return true;
    }
    return false;
}

void TableSetup::shrinkStretched()
{
    // Qt leaves a stretched column as wide as it was when there is no room to stretch in.
    if (m_columns.stretch < 0 || !m_header)
        return;
    int others = 0;
    for (int column = 0; column < m_header->count(); ++column)
        others += column == m_columns.stretch ? 0 : m_header->sectionSize(column);
    if (m_header->viewport()->width() - others < leastStretched)
        m_header->resizeSection(m_columns.stretch, leastStretched);
}

bool TableSetup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_header) {
        QMetaObject::invokeMethod(this, &TableSetup::shrinkStretched, Qt::QueuedConnection);
        return false;
    }
    // The kind of event goes first: others still come while the view is taken down, when it is one no more.
    if ((event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        && watched == m_view) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            if (event->type() == QEvent::KeyPress)
                copySelection();
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && key->key() == Qt::Key_Space
            && key->modifiers() == Qt::NoModifier && toggleTicks())
            return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace views
