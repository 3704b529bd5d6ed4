#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QAbstractItemView;
class QHeaderView;
class QMenu;
class QTableView;
class QTreeView;

namespace views {

struct TableColumns
{
    QList<int> widths = {}; ///< by logical column; 0 or missing = the header's own
    int stretch = -1; ///< the column that takes what is left; -1 = room stays free at the right
    QList<int> hidden = {}; ///< hidden until a person shows them
    QList<int> fixed = {}; ///< not resizable, not hideable, not copied: ticks
    int sortColumn = -1;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
};

/// What every table of the window needs, put on a view after its model was set: whole rows, quiet header with
/// a menu of its columns, rows of one height, sorting by click, copy of the selected rows as tab-separated
/// text, ticks by the space bar.
class TableSetup : public QObject
{
    Q_OBJECT

public:
    using Columns = TableColumns;

    /// A flat QTreeView, which scales best.
    static TableSetup *install(QTreeView *view, const Columns &columns = {});
    static TableSetup *install(QTableView *view, const Columns &columns = {});

    /// Widths, order, hidden columns and sort, for the caller's settings.
    QByteArray saveState() const;
    /// False, and nothing changed, for a state of another set of columns.
    bool restoreState(const QByteArray &state);
    /// Selected rows, visible columns in the order shown, as text.
    QString selectedText() const;

    /// The actions of the header's menu, for a button of the page too.
    void fillColumnMenu(QMenu *menu);
    /// Sorting by each of the columns shown; once more turns the order round.
    void fillSortMenu(QMenu *menu);

public Q_SLOTS:
    void copySelection() const;
    void resetColumns();

Q_SIGNALS:
    void stateChanged(); ///< a person changed widths, order, columns or sort

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TableSetup(QAbstractItemView *view, QHeaderView *header, const Columns &columns);
    void applyColumns();
    void applyModes();
    static constexpr int leastStretched = 140;
    void shrinkStretched();
    void showMenu(const QPoint &pos);
    int hideableShown() const;
    bool toggleTicks();

    QPointer<QAbstractItemView> m_view;
    QPointer<QHeaderView> m_header;
    Columns m_columns;
    bool m_restoring = false;
    QTimer m_changed;
};

} // namespace views
