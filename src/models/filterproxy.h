#pragma once

#include "models/roles.h"
#include "models/searchtext.h"

#include <QCollator>
#include <QItemSelectionModel>
#include <QPointer>
#include <QSortFilterProxyModel>

#include <functional>

namespace models {

/// Sorts by SortRole (numbers as numbers, text by the language with 2 before 10), filters by words found in
/// FilterRole and by a predicate, and shows the selection as check boxes in column 0.
class FilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using Predicate = std::function<bool(const QModelIndex &sourceIndex)>;

    explicit FilterProxy(QObject *parent = nullptr);

    /// All words must be found; see SearchText for how.
    void setFilterText(const QString &text);
    QString filterText() const { return m_filterText; }
    /// The text that a word may be the beginning of; IdRole unless set, -1 = none.
    void setIdRole(int role) { m_idRole = role; }

    /// Asked with column 0 of a source row, after the text filter; null = all rows. Set it again, or call
    /// refilter(), when what it looks at has changed.
    void setPredicate(Predicate predicate);
    void refilter() { invalidateFilter(); }

    /// `selection` must be one of this proxy (the view's). Column 0 then answers Qt::CheckStateRole with
    /// whether the row is selected, and setting it selects or deselects the row. Null ends it.
    void setSelectionModel(QItemSelectionModel *selection);

    /// Sorts text anew by the default QLocale: call it after the language was switched.
    void retranslate();

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void onSelectionChanged(const QItemSelection &selected, const QItemSelection &deselected);
    void setCollatorLocale();

    QString m_filterText;
    SearchText m_search;
    Predicate m_predicate;
    QPointer<QItemSelectionModel> m_selection;
    QCollator m_collator;
    int m_idRole = IdRole;
};

} // namespace models
