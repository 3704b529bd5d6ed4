#pragma once

#include "core/inspect.h"
#include "views/findline.h"

#include <QSet>
#include <QTreeView>

namespace models {
class InspectTreeModel;
}

namespace views {

/// An inspect document as a tree that can be searched and copied from. What was expanded stays so, also for
/// the next document.
class MetadataTree : public QTreeView
{
    Q_OBJECT

public:
    explicit MetadataTree(QWidget *parent = nullptr);

    /// `name` is what a docker command calls the object. `refresh`: the same object again.
    void setDocument(const core::InspectNode &document, bool isContainer, const QString &name, bool refresh);
    /// Selects the node and shows it with its children; false when there is none.
    bool select(const core::InspectPath &path);
    FindResult find(const QString &text, FindStep step);
    /// The arguments of the command that prints the current node; empty when there is none.
    QStringList command() const;

Q_SIGNALS:
    void currentNodeChanged();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QAction *addCopy(const char *name, const QKeySequence &shortcut, QString (MetadataTree::*text)() const);
    void merge(const core::InspectNode &document);
    void restoreExpanded();
    void expandAllRows();
    void collapseAllRows();
    QList<QModelIndex> matches(const QString &text) const;
    QString valueText() const;
    QString pathText() const;
    QString subtreeText() const;
    QString commandText() const;
    void retranslate();

    models::InspectTreeModel *m_model;
    QSet<QString> m_expanded; ///< paths as text
    QString m_name;
    bool m_isContainer = false;
    bool m_restoring = false;

    QAction *m_copyValue;
    QAction *m_copyPath;
    QAction *m_copySubtree;
    QAction *m_copyCommand;
    QAction *m_expandAll;
    QAction *m_collapseAll;
};

} // namespace views
