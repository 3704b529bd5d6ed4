#pragma once

#include <QPointer>
#include <QStyledItemDelegate>
#include <QWidget>

class QAbstractItemView;

namespace views {

/// Rows as the window draws them: 32 px, 10 px padding, a line under each, the selection behind the normal
/// text, hover over the whole row, a focus ring only after the keyboard moved. Paints DisplayRole,
/// DecorationRole, TextAlignmentRole, FontRole (bold only) and ForegroundRole when the model gives them. It
/// cannot edit: a column that can keeps Qt's own editor, laid over the cell.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject *parent = nullptr);

    void setBold(bool bold); ///< for the column of names
    void setDim(bool dim); ///< the whole column
    void setMonospace(bool monospace); ///< the whole column
    void setDimRole(int role); ///< a bool of the model: this cell is quiet
    void setMonospaceRole(int role); ///< a bool of the model: this cell is for machines
    void setRowHeight(int height);
    /// ElideMiddle suits paths and IDs. By default the view's own mode.
    void setElideMode(Qt::TextElideMode mode);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    /// What stands in the cell, on a background already painted. `rect` is without the padding.
    virtual void paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const;
    /// Width of what paintContents() paints.
    virtual int contentsWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Elided text in `rect`, by the option's alignment.
    void paintText(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QString &text, const QColor &color) const;
    QColor textColor(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    /// The option a view would paint `index` with, for events; already initialized.
    QStyleOptionViewItem optionFor(const QAbstractItemView *view, const QModelIndex &index) const;
    static QRect contentsRect(const QRect &cell);
    /// Makes this an event filter of the viewport painted on; views select on a press before they ask a
    /// delegate.
    void watchViewport(const QStyleOptionViewItem &option) const;

private:
    bool m_bold = false;
    bool m_dim = false;
    bool m_monospace = false;
    int m_dimRole = -1;
    int m_monospaceRole = -1;
    int m_rowHeight;
    int m_elideMode = -1;
    mutable QPointer<QWidget> m_watched;
};

/// A state's shape and its word (DisplayRole).
/// stateRole: core::ContainerState; healthRole: core::Health; exitRole: int, invalid when unknown. -1 = no
/// such role.
class StateDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit StateDelegate(int stateRole, int healthRole = -1, int exitRole = -1, QObject *parent = nullptr);

protected:
    void paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const override;
    int contentsWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_stateRole;
    int m_healthRole;
    int m_exitRole;
};

/// A check box from CheckStateRole. A click anywhere in the cell toggles it by setData(CheckStateRole) and
/// leaves the selection alone. The index needs Qt::ItemIsUserCheckable.
class TickDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit TickDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const override;
    int contentsWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QPersistentModelIndex m_pressed;
};

/// DisplayRole as a pill. markRole: core::ConfigMark (or its int); invalid = plain text.
class MarkDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit MarkDelegate(int markRole, QObject *parent = nullptr);

protected:
    void paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const override;
    int contentsWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_markRole;
};

/// A thin bar with DisplayRole beside it. progressRole: double 0..1; negative = not known (a resting
/// full-width bar); invalid = text only.
class ProgressDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit ProgressDelegate(int progressRole, QObject *parent = nullptr);

protected:
    void paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const override;
    int contentsWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_progressRole;
};

} // namespace views
