#pragma once

#include "core/inspect.h"
#include "models/roles.h"

#include <QAbstractItemModel>
#include <QMetaType>

#include <memory>

namespace models {

class SearchText;

/// An inspect document as a tree; the root object itself is not shown, its members are the top rows. A fresh
/// document is merged into the old one, so that expansion, selection and scroll survive a refresh.
/// PathRole, KindRole and IdRole (the path as text) answer on both columns.
class InspectTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Key, Value, ColumnCount };

    explicit InspectTreeModel(QObject *parent = nullptr);
    ~InspectTreeModel() override;

    /// Objects are merged by key, arrays by index. Pass {} to empty it.
    void setDocument(const core::InspectNode &document);
    /// The subtree as a value, for copying; the whole document for an invalid index.
    core::InspectNode node(const QModelIndex &index) const;
    /// Empty for an invalid index.
    core::InspectPath path(const QModelIndex &index) const;
    /// Invalid when the document has no such path.
    QModelIndex indexOfPath(const core::InspectPath &path) const;

    /// The next row after `from` (before it, when `backwards`) whose key or value has the text, going round
    /// at the end; `from` itself comes last. An invalid `from` starts at the end it would come from. Column
    /// Key or Value, whichever matched (Key when both).
    QModelIndex find(const QString &text, const QModelIndex &from, bool backwards = false) const;
    /// How many rows find() would visit.
    int matchCount(const QString &text) const;

    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;

    Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node, int column = Key) const;
    void mergeNode(Node *node, const core::InspectNode &fresh);
    void mergeArray(Node *node, const core::InspectNode &fresh);
    void mergeObject(Node *node, const core::InspectNode &fresh);
    void removeChildren(Node *node, int first, int last);
    void insertChildren(Node *node, const core::InspectNode &fresh, int first, int last);
    void moveChild(Node *node, int from, int to);
    QVariant keyData(const Node *node, int role) const;
    QVariant valueData(const Node *node, int role) const;
    QString valueText(const Node *node) const;
    int matchedColumn(const Node *node, const SearchText &search) const;
    void retranslateChildren(const Node *node);

    std::unique_ptr<Node> m_root;
};

} // namespace models

Q_DECLARE_METATYPE(core::InspectPath)
