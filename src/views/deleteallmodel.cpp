#include "views/deleteallmodel.h"

#include "core/text.h"

using namespace Qt::StringLiterals;

namespace views {

DeleteAllModel::DeleteAllModel(QObject *parent) : TableModel(ColumnCount, parent)
{
}

void DeleteAllModel::setContainers(const QList<core::Container> &containers)
{
    merge(containers);
    QSet<QString> known;
    for (const core::Container &container : containers)
        known.insert(container.id);
    m_ticked.intersect(known);
    m_sizes.removeIf([&known](const auto &entry) { return !known.contains(entry.key()); });
    Q_EMIT ticksChanged();
}

void DeleteAllModel::setSizes(const QHash<QString, qint64> &sizes)
{
    for (auto it = sizes.begin(); it != sizes.end(); ++it) {
        if (indexOfKey(it.key()) >= 0)
            m_sizes.insert(it.key(), it.value());
    }
    emitChanged(0, size() - 1, Size, Size);
    Q_EMIT ticksChanged();
}

void DeleteAllModel::tickOnly(const QSet<QString> &ids)
{
    m_ticked = ids;
    emitChanged(0, size() - 1);
    Q_EMIT ticksChanged();
}

QStringList DeleteAllModel::tickedIds() const
{
    QStringList ids;
    for (int i = 0; i < size(); ++i) {
        if (m_ticked.contains(row(i).id))
            ids.append(row(i).id);
    }
    return ids;
}

DeleteAllModel::Sum DeleteAllModel::sum() const
{
    Sum sum;
    sum.rows = size();
    for (int i = 0; i < size(); ++i) {
        const core::Container &container = row(i);
        if (!m_ticked.contains(container.id))
            continue;
        ++sum.ticked;
        if (container.isRunning())
            ++sum.running;
        const qint64 bytes = sizeOf(container);
        if (bytes < 0)
            ++sum.unsized;
        else
            sum.bytes += bytes;
    }
    return sum;
}

Qt::ItemFlags DeleteAllModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = TableModel::flags(index);
    if (index.isValid() && index.column() == Tick)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool DeleteAllModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Tick
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const QString id = row(index.row()).id;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(id);
    else
        m_ticked.remove(id);
    emitChanged(index.row(), index.row());
    Q_EMIT ticksChanged();
    return true;
}

qint64 DeleteAllModel::sizeOf(const core::Container &container) const
{
    return m_sizes.value(container.id, container.sizeRw);
}

QVariant DeleteAllModel::cell(const core::Container &container, int column, int role) const
{
    const bool ticked = m_ticked.contains(container.id);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(container, column);
    case Qt::ToolTipRole:
        return column == State ? core::stateWord(container.state) : displayText(container, column);
    case Qt::CheckStateRole:
        return column == Tick ? QVariant(ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Tick ? tr("Remove %1").arg(container.name) : displayText(container, column);
    case Qt::TextAlignmentRole:
        return column == Size ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case models::SortRole:
        return sortValue(container, column);
    case models::IdRole:
    case models::KeyRole:
        return container.id;
    case models::StateRole:
        return static_cast<int>(container.state);
    case models::HealthRole:
        return static_cast<int>(container.health);
    case models::ExitCodeRole:
        return container.exitCode ? QVariant(*container.exitCode) : QVariant();
    case models::DimRole:
        return column == Size && sizeOf(container) < 0;
    default:
        return {};
    }
}

QString DeleteAllModel::displayText(const core::Container &container, int column) const
{
    switch (column) {
    case Name:
        return container.name;
    case Image:
        return container.image;
    case State:
        return core::stateText(container);
    case Size:
        return core::sizeText(sizeOf(container));
    case Outcome:
        if (!m_ticked.contains(container.id))
            return outcomes().at(0);
        return outcomes().at(container.isRunning() ? 2 : 1);
    default:
        return {};
    }
}

QStringList DeleteAllModel::outcomes()
{
    //: What happens to a container that is not ticked.
    return {tr("stays"), tr("will be removed"), tr("will be killed (SIGKILL)")};
}

QVariant DeleteAllModel::sortValue(const core::Container &container, int column) const
{
    switch (column) {
    case Tick:
        return m_ticked.contains(container.id) ? 0 : 1;
    case State:
        return container.isRunning() ? 0 : 1;
    case Size:
        return sizeOf(container);
    default:
        return displayText(container, column);
    }
}

QVariant DeleteAllModel::headerCell(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return column == Size ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role == Qt::ToolTipRole && column == Size)
        return tr("Files written in the container: its writable layer");
    if (role == Qt::AccessibleTextRole && column == Tick)
        return tr("Ticked");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return tr("Name");
    case Image:
        return tr("Image");
    case State:
        return tr("State");
    case Size:
        return tr("Size");
    case Outcome:
        return tr("What happens");
    default:
        return {};
    }
}

} // namespace views
