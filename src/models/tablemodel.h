#pragma once

#include "models/roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>
#include <limits>
#include <memory>
#include <vector>

namespace models {

/// Row and column bookkeeping of a table of values, written once. Rows are told apart by a key and change in
/// place: no function here ever resets the model, so selection, scroll and open menus survive a refresh.
template <typename Row>
class TableModel : public QAbstractTableModel
{
public:
    explicit TableModel(int columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(columns)
    {
    }

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : size(); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
            return {};
        return cell(row(index.row()), index.column(), role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
            return {};
        return headerCell(section, role);
    }

    int size() const { return static_cast<int>(m_nodes.size()); }
    /// Only for 0 <= i < size().
    const Row &row(int i) const { return m_nodes[static_cast<size_t>(i)]->row; }
    /// A copy of all rows in model order.
    QList<Row> rows() const;
    /// -1 when there is no such row.
    int indexOfKey(const QString &key) const;
    /// Null when there is no such row; valid until the row is changed or removed.
    const Row *find(const QString &key) const;

    /// Makes the rows those of `fresh`: vanished rows are removed, changed ones told, new ones appended, all
    /// in contiguous ranges; rows that stay keep their order. Of rows with the same key the last one counts.
    void merge(const QList<Row> &fresh);
    /// As merge(), but the rows also end up in the order of `fresh` (new rows inserted, others moved).
    void mergeOrdered(const QList<Row> &fresh);
    /// Changes the row with the key of `row`, or appends it.
    void upsert(const Row &row);
    /// False when there is no such row.
    bool removeKey(const QString &key);
    void clear() { merge({}); }

    /// Tells views that every word may have changed: call it after the translators were switched.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
        emitChanged(0, size() - 1);
    }

protected:
    virtual QVariant cell(const Row &row, int column, int role) const = 0;
    virtual QVariant headerCell(int column, int role) const = 0;
    virtual QString keyOf(const Row &row) const = 0;
    /// Called for every row that was removed.
    virtual void forget(const QString &) { }

    /// dataChanged for rows first..last; all columns unless told otherwise.
    void emitChanged(int first, int last, int firstColumn = 0, int lastColumn = -1,
                     const QList<int> &roles = {})
    {
        if (first <= last)
            Q_EMIT dataChanged(index(first, firstColumn),
                               index(last, lastColumn < 0 ? m_columns - 1 : lastColumn), roles);
    }
    /// Asks `change(row, i)` for every row, which may alter it (never its key) and says whether it did; tells
    /// the changed ones in contiguous ranges.
    template <typename Change>
    void changeRows(Change change, int firstColumn = 0, int lastColumn = -1);

private:
    struct Node
    {
        Row row;
        QString key;
        int index = std::numeric_limits<int>::max(); ///< right only below m_numbered
        const Row *fresh = nullptr; ///< only while merging
    };

    Node *nodeAt(int i) const { return m_nodes[static_cast<size_t>(i)].get(); }
    int indexOf(const Node *node) const;
    void removeRange(int first, int last);
    void insertRange(int at, const QList<const Row *> &fresh);
    void moveUp(int from, int to);
    QList<const Row *> distinct(const QList<Row> &fresh) const;
    void removeAndChange(const QList<const Row *> &fresh);

    std::vector<std::unique_ptr<Node>>
        m_nodes; // pointers, so that removing in the middle of thousands is cheap
    QHash<QString, Node *> m_byKey;
    mutable int m_numbered = 0;
    int m_columns = 0;
};

template <typename Row>
QList<Row> TableModel<Row>::rows() const
{
    QList<Row> result;
    result.reserve(size());
    for (const auto &node : m_nodes)
        result.append(node->row);
    return result;
}

template <typename Row>
int TableModel<Row>::indexOfKey(const QString &key) const
{
    const Node *node = m_byKey.value(key);
    return node ? indexOf(node) : -1;
}

template <typename Row>
const Row *TableModel<Row>::find(const QString &key) const
{
    const Node *node = m_byKey.value(key);
    return node ? &node->row : nullptr;
}

template <typename Row>
void TableModel<Row>::merge(const QList<Row> &fresh)
{
    QList<const Row *> rows = distinct(fresh);
    removeAndChange(rows);
    rows.removeIf([this](const Row *row) { return m_byKey.contains(keyOf(*row)); });
    insertRange(size(), rows);
}

template <typename Row>
void TableModel<Row>::mergeOrdered(const QList<Row> &fresh)
{
    const QList<const Row *> rows = distinct(fresh);
    removeAndChange(rows);
    int at = 0;
    while (at < rows.size()) {
        if (const Node *node = m_byKey.value(keyOf(*rows[at]))) {
            moveUp(indexOf(node), at);
            ++at;
            continue;
        }
        QList<const Row *> run;
        for (qsizetype i = at; i < rows.size() && !m_byKey.contains(keyOf(*rows[i])); ++i)
            run.append(rows[i]);
        insertRange(at, run);
        at += static_cast<int>(run.size());
    }
}

template <typename Row>
void TableModel<Row>::upsert(const Row &row)
{
    Node *node = m_byKey.value(keyOf(row));
    if (!node) {
        insertRange(size(), {&row});
    } else if (node->row != row) {
        node->row = row;
        const int i = indexOf(node);
        emitChanged(i, i);
    }
}

template <typename Row>
bool TableModel<Row>::removeKey(const QString &key)
{
    const int i = indexOfKey(key);
    if (i >= 0)
        removeRange(i, i);
    return i >= 0;
}

template <typename Row>
template <typename Change>
void TableModel<Row>::changeRows(Change change, int firstColumn, int lastColumn)
{
    // A run is told before the next one changes: a sorting proxy must find the rows it was not told of as
    // they were.
    int first = -1;
    for (int i = 0; i < size(); ++i) {
        const bool changed = change(m_nodes[static_cast<size_t>(i)]->row, i);
        if (changed && first < 0)
            first = i;
        if (!changed && first >= 0) {
            emitChanged(first, i - 1, firstColumn, lastColumn);
            first = -1;
        }
    }
    if (first >= 0)
        emitChanged(first, size() - 1, firstColumn, lastColumn);
}

template <typename Row>
int TableModel<Row>::indexOf(const Node *node) const
{
    if (node->index >= m_numbered) {
        for (; m_numbered < size(); ++m_numbered)
            m_nodes[static_cast<size_t>(m_numbered)]->index = m_numbered;
    }
    return node->index;
}

template <typename Row>
void TableModel<Row>::removeRange(int first, int last)
{
    beginRemoveRows({}, first, last);
    const auto begin = m_nodes.begin() + first;
    const auto end = m_nodes.begin() + last + 1;
    QStringList keys;
    for (auto it = begin; it != end; ++it) {
        keys.append((*it)->key);
        m_byKey.remove((*it)->key);
    }
    m_nodes.erase(begin, end);
    m_numbered = std::min(m_numbered, first);
    for (const QString &key : std::as_const(keys))
        forget(key);
    endRemoveRows();
}

template <typename Row>
void TableModel<Row>::insertRange(int at, const QList<const Row *> &fresh)
{
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, at, at + static_cast<int>(fresh.size()) - 1);
    std::vector<std::unique_ptr<Node>> nodes;
    nodes.reserve(static_cast<size_t>(fresh.size()));
    for (const Row *row : fresh) {
        nodes.push_back(std::make_unique<Node>(Node{*row, keyOf(*row)}));
        m_byKey.insert(nodes.back()->key, nodes.back().get());
    }
    m_nodes.insert(m_nodes.begin() + at, std::make_move_iterator(nodes.begin()),
                   std::make_move_iterator(nodes.end()));
    m_numbered = std::min(m_numbered, at);
    endInsertRows();
}

template <typename Row>
void TableModel<Row>::moveUp(int from, int to)
{
    if (from == to)
        return;
    beginMoveRows({}, from, from, {}, to);
    std::rotate(m_nodes.begin() + to, m_nodes.begin() + from, m_nodes.begin() + from + 1);
    m_numbered = std::min(m_numbered, to);
    endMoveRows();
}

template <typename Row>
QList<const Row *> TableModel<Row>::distinct(const QList<Row> &fresh) const
{
    QHash<QString, qsizetype> places;
    places.reserve(fresh.size());
    QList<const Row *> rows;
    rows.reserve(fresh.size());
    for (const Row &row : fresh) {
        const QString key = keyOf(row);
        const auto place = places.constFind(key);
        if (place == places.cend()) {
            places.insert(key, rows.size());
            rows.append(&row);
        } else {
            rows[*place] = &row;
        }
    }
    return rows;
}

template <typename Row>
void TableModel<Row>::removeAndChange(const QList<const Row *> &fresh)
{
    for (const auto &node : m_nodes)
        node->fresh = nullptr;
    for (const Row *row : fresh) {
        if (Node *node = m_byKey.value(keyOf(*row)))
            node->fresh = row;
    }
    for (int last = size() - 1; last >= 0; --last) {
        int first = last;
        while (first >= 0 && !m_nodes[static_cast<size_t>(first)]->fresh)
            --first;
        if (first != last)
            removeRange(first + 1, last);
        last = first;
    }
    changeRows([this](Row &row, int i) {
        const Row *freshRow = m_nodes[static_cast<size_t>(i)]->fresh;
        if (*freshRow == row)
            return false;
        row = *freshRow;
        return true;
    });
}

} // namespace models
