#include "models/filterproxy.h"

#include <QLocale>

namespace models {

namespace {

/// How a sort value compares; whole numbers are not sent through a double, which would round the largest.
enum class Sort { Nothing, Whole, Broken, Text };

Sort sortOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return Sort::Nothing;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::UShort:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return Sort::Whole;
    case QMetaType::Float:
    case QMetaType::Double:
        return Sort::Broken;
    default:
        return Sort::Text;
    }
}

} // namespace

FilterProxy::FilterProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setFilterRole(FilterRole);
    setDynamicSortFilter(true);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setCollatorLocale();
}

void FilterProxy::setFilterText(const QString &text)
{
    if (m_filterText == text)
        return;
    m_filterText = text;
    m_search = SearchText(text);
    invalidateRowsFilter();
}

void FilterProxy::setPredicate(Predicate predicate)
{
    m_predicate = std::move(predicate);
    invalidateRowsFilter();
}

void FilterProxy::setSelectionModel(QItemSelectionModel *selection)
{
    Q_ASSERT(!selection || selection->model() == this);
    if (m_selection == selection)
        return;
    if (m_selection)
        disconnect(m_selection, nullptr, this, nullptr);
    m_selection = selection;
    if (selection)
        connect(selection, &QItemSelectionModel::selectionChanged, this, &FilterProxy::onSelectionChanged);
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, 0), {Qt::CheckStateRole});
}

void FilterProxy::retranslate()
{
    setCollatorLocale();
    invalidate();
}

QVariant FilterProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole && m_selection && index.isValid() && index.column() == 0)
        return m_selection->isSelected(index) ? Qt::Checked : Qt::Unchecked;
    return QSortFilterProxyModel::data(index, role);
}

bool FilterProxy::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_selection || !index.isValid() || index.column() != 0)
        return QSortFilterProxyModel::setData(index, value, role);
    const auto command =
        value.toInt() == Qt::Unchecked ? QItemSelectionModel::Deselect : QItemSelectionModel::Select;
    m_selection->select(index, command | QItemSelectionModel::Rows);
    return true;
}

Qt::ItemFlags FilterProxy::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QSortFilterProxyModel::flags(index);
    if (m_selection && index.isValid() && index.column() == 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool FilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_search.isEmpty() && !m_predicate)
        return true;
    const QModelIndex source = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_search.isEmpty()
        && !m_search.matches(source.data(FilterRole).toString(), source.data(m_idRole).toString()))
        return false;
    return !m_predicate || m_predicate(source);
}

bool FilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    const Sort sortA = sortOf(a);
    const Sort sortB = sortOf(b);
    if (sortA == Sort::Nothing || sortB == Sort::Nothing)
        return sortA == Sort::Nothing && sortB != Sort::Nothing;
    if (sortA == Sort::Whole && sortB == Sort::Whole)
        return a.toLongLong() < b.toLongLong();
    if (sortA == Sort::Text || sortB == Sort::Text)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

void FilterProxy::onSelectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    for (const QItemSelection *changed : {&selected, &deselected}) {
        for (const QItemSelectionRange &range : *changed) {
            if (range.isValid() && range.left() == 0)
                Q_EMIT dataChanged(index(range.top(), 0, range.parent()),
                                   index(range.bottom(), 0, range.parent()), {Qt::CheckStateRole});
        }
    }
}

void FilterProxy::setCollatorLocale()
{
    // The C locale compares code points and knows no numbers.
    const QLocale locale;
    m_collator.setLocale(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
}

} // namespace models
