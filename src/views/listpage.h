#pragma once

#include "core/command.h"
#include "views/tablesetup.h"

#include <QByteArray>
#include <QWidget>

class QAbstractItemModel;
class QAction;
class QHBoxLayout;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace models {
class FilterProxy;
}

namespace views {

class ActionWatch;
class DetailsPane;
class EmptyState;
class FilterLine;

/// The parts every list page is made of: filter line and buttons, table or what its emptiness means, details.
class ListPage : public QWidget
{
    Q_OBJECT
public:
    /// `name` prefixes object names ("containersPage").
    ListPage(const QString &name, QAbstractItemModel *model, DetailsPane *details, QWidget *parent = nullptr);

    DetailsPane *details() const { return m_details; }
    QTreeView *table() const { return m_table; }
    models::FilterProxy *proxy() const { return m_proxy; }
    FilterLine *filterLine() const { return m_filter; }

    /// False until the first list came: an empty table then says nothing.
    void setLoaded(bool loaded);
    /// Table and splitter as a person left them.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    QStringList selectedIds() const; ///< IdRole of the ticked rows, in the order shown
    QString currentId() const;
    /// Makes the row with this ID current and the only ticked one; false when it is not shown.
    bool select(const QString &id);
    /// The same for several rows, by the value that each has in this role; the first becomes current. Takes
    /// the filter away when it hides one of them. False when one is not in the list.
    bool selectRows(int role, const QStringList &values);
    void showAll(); ///< takes the filter away

    /// What docker has a command for: the act that is pointed at, else what is told about the current row,
    /// else the list itself.
    QList<core::Deed> deeds() const;
    /// The commands of deeds(), or of the metadata's current node.
    virtual core::Mirror commands() const;

    /// Filter line, buttons and a few rows: where there is no more room, the details are hidden.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(const QString &id); ///< empty: none
    void selectionChanged();
    void stateChanged(); ///< what saveState() gives is different
    void emptyActionClicked(); ///< the button of the empty page
    void commandsChanged(); ///< commands() may be others now
    void roomWanted(); ///< for the details, which are hidden and were asked for

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Fits delegates, columns and selection to the table; called once by the subclass.
    void install(const TableSetup::Columns &columns);
    QHBoxLayout *bar() const { return m_bar; }
    /// Filter line, buttons and table: the keys of actions on rows work in it, and not in the details.
    QWidget *listArea() const { return m_top; }
    /// Buttons and menus made known to it change commands() while they are pointed at.
    ActionWatch *watch() const { return m_watch; }
    /// What the action would do with the rows selected; none for one that docker has no command for.
    virtual QList<core::Deed> deedsOf(const QAction *action) const = 0;
    virtual core::Reading listReading() const = 0;
    /// Metadata or log of the current row.
    virtual core::Reading detailsReading() const = 0;
    virtual core::NameOf nameOf() const = 0;
    /// Sorting and columns, for menus that a key opens.
    void addTableMenus(QMenu *menu);
    EmptyState *emptyState() const { return m_empty; }
    /// Fills emptyState() for "nothing there yet".
    virtual void describeEmpty() = 0;
    virtual void retranslate();
    void updateEmpty();
    virtual void contextMenu(const QPoint &globalPos) = 0;
    virtual void activated() = 0; ///< Enter or double click on a row

private:
    void currentRowChanged();
    void watchCommands();
    bool showsNode() const;

    QString m_name;
    QAbstractItemModel *m_model;
    models::FilterProxy *m_proxy;
    FilterLine *m_filter;
    QWidget *m_top = nullptr;
    QHBoxLayout *m_bar;
    QTreeView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    DetailsPane *m_details;
    ActionWatch *m_watch;
    TableSetup *m_setup = nullptr;
    QString m_currentId;
    bool m_loaded = false;
};

} // namespace views
