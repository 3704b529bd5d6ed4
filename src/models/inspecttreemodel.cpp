#include "models/inspecttreemodel.h"

#include "models/inspecttreenode.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace models {

using Kind = core::InspectNode::Kind;

InspectTreeModel::InspectTreeModel(QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
}

InspectTreeModel::~InspectTreeModel() = default;

void InspectTreeModel::setDocument(const core::InspectNode &document)
{
    mergeNode(m_root.get(), document);
}

core::InspectNode InspectTreeModel::node(const QModelIndex &index) const
{
    return nodeAt(index)->value();
}

core::InspectPath InspectTreeModel::path(const QModelIndex &index) const
{
    core::InspectPath path;
    for (const Node *node = nodeAt(index); node->parent; node = node->parent)
        path.prepend({node->key, node->isIndex()});
    return path;
}

QModelIndex InspectTreeModel::indexOfPath(const core::InspectPath &path) const
{
    const Node *node = m_root.get();
    for (const core::InspectStep &step : path) {
        const auto child =
            std::find_if(node->children.begin(), node->children.end(), [&step](const auto &candidate) {
                return candidate->key == step.key && candidate->isIndex() == step.isIndex;
            });
        if (child == node->children.end())
            return {};
        node = child->get();
    }
    return indexOf(node);
}

void InspectTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, Key, Value);
    retranslateChildren(m_root.get());
}

QModelIndex InspectTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, nodeAt(parent)->at(row)) : QModelIndex();
}

QModelIndex InspectTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeAt(index)->parent) : QModelIndex();
}

int InspectTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : nodeAt(parent)->size();
}

int InspectTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant InspectTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Node *node = nodeAt(index);
    switch (role) {
    case PathRole:
        return QVariant::fromValue(path(index));
    case IdRole:
        return core::pathText(path(index));
    case KindRole:
        return static_cast<int>(node->kind);
    case FilterRole:
        return QString(node->key + QLatin1Char('\n') + node->text);
    default:
        return index.column() == Key ? keyData(node, role) : valueData(node, role);
    }
}

QVariant InspectTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    //: Column: the name of a field in a JSON document
    return section == Key ? tr("Field") : tr("Value");
}

QVariant InspectTreeModel::keyData(const Node *node, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return node->isIndex() ? QString(QLatin1Char('[') + node->key + QLatin1Char(']')) : node->key;
    case SortRole:
        return node->row;
    case MonospaceRole:
        return true;
    case DimRole:
        return node->isIndex();
    default:
        return {};
    }
}

QVariant InspectTreeModel::valueData(const Node *node, int role) const
{
    const bool isContainer = node->kind == Kind::Array || node->kind == Kind::Object;
    switch (role) {
    case Qt::DisplayRole:
        return valueText(node);
    case Qt::ToolTipRole:
        return isContainer ? QString() : node->text;
    case SortRole:
        return valueText(node);
    case MonospaceRole:
        return !isContainer;
    case DimRole:
        return isContainer || node->kind == Kind::Null || node->text.isEmpty();
    default:
        return {};
    }
}

QString InspectTreeModel::valueText(const Node *node) const
{
    switch (node->kind) {
    case Kind::Object:
        //: A JSON object that is folded away, with how many fields it has; keep the braces
        return node->children.empty() ? QStringLiteral("{}") : tr("{%n field(s)}", nullptr, node->size());
    case Kind::Array:
        //: A JSON array that is folded away, with how many items it has; keep the brackets
        return node->children.empty() ? QStringLiteral("[]") : tr("[%n item(s)]", nullptr, node->size());
    case Kind::String:
        return node->text.isEmpty() ? QStringLiteral("\"\"") : node->text;
    case Kind::Null:
    case Kind::Bool:
    case Kind::Number:
        break;
    }
    return node->text;
}

void InspectTreeModel::retranslateChildren(const Node *node)
{
    if (node->children.empty())
        return;
    Q_EMIT dataChanged(indexOf(node->at(0), Key), indexOf(node->at(node->size() - 1), Value));
    for (const auto &child : node->children)
        retranslateChildren(child.get());
}

InspectTreeModel::Node *InspectTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex InspectTreeModel::indexOf(const Node *node, int column) const
{
    return node->parent ? createIndex(node->row, column, node) : QModelIndex();
}

void InspectTreeModel::mergeNode(Node *node, const core::InspectNode &fresh)
{
    const int sizeBefore = node->size();
    const bool changed = node->kind != fresh.kind || node->text != fresh.text;
    // A list that becomes an object, or the other way round, has none of its children any more.
    if (node->kind != fresh.kind && node->size() > 0)
        removeChildren(node, 0, node->size() - 1);
    node->kind = fresh.kind;
    node->text = fresh.text;
    if (fresh.kind == Kind::Object)
        mergeObject(node, fresh);
    else
        mergeArray(node, fresh);
    if (node->parent && (changed || node->size() != sizeBefore))
        Q_EMIT dataChanged(indexOf(node, Key), indexOf(node, Value));
}

void InspectTreeModel::mergeArray(Node *node, const core::InspectNode &fresh)
{
    const auto size = static_cast<int>(fresh.children.size());
    if (size < node->size())
        removeChildren(node, size, node->size() - 1);
    for (int i = 0; i < node->size(); ++i)
        mergeNode(node->at(i), fresh.children[i]);
    if (node->size() < size)
        insertChildren(node, fresh, node->size(), size - 1);
}

void InspectTreeModel::mergeObject(Node *node, const core::InspectNode &fresh)
{
    // How many of each key are wanted: a key should come once, but an engine may say it twice.
    QHash<QString, int> wanted;
    for (const core::InspectNode &child : fresh.children)
        ++wanted[child.key];
    std::vector<bool> kept;
    kept.reserve(node->children.size());
    for (const auto &child : node->children)
        kept.push_back(--wanted[child->key] >= 0);
    for (int last = node->size() - 1; last >= 0; --last) {
        int first = last;
        while (first >= 0 && !kept[static_cast<size_t>(first)])
            --first;
        if (first != last)
            removeChildren(node, first + 1, last);
        last = first;
    }

    // What is left is a subset of the wanted keys: every row is either found further down or new.
    const auto placeOf = [node](const QString &key, int from) {
        while (from < node->size() && node->at(from)->key != key)
            ++from;
        return from;
    };
    const auto size = static_cast<int>(fresh.children.size());
    for (int i = 0; i < size;) {
        const int place = placeOf(fresh.children[i].key, i);
        if (place < node->size()) {
            moveChild(node, place, i);
            mergeNode(node->at(i), fresh.children[i]);
            ++i;
            continue;
        }
        int last = i;
        while (last + 1 < size && placeOf(fresh.children[last + 1].key, i) == node->size())
            ++last;
        insertChildren(node, fresh, i, last);
        i = last + 1;
    }
}

void InspectTreeModel::removeChildren(Node *node, int first, int last)
{
    beginRemoveRows(indexOf(node), first, last);
    node->children.erase(node->children.begin() + first, node->children.begin() + last + 1);
    node->number(first);
    endRemoveRows();
}

/// Children first..last of `fresh` come in at the same places.
void InspectTreeModel::insertChildren(Node *node, const core::InspectNode &fresh, int first, int last)
{
    beginInsertRows(indexOf(node), first, last);
    std::vector<std::unique_ptr<Node>> nodes;
    for (int i = first; i <= last; ++i)
        nodes.push_back(Node::make(node, fresh.children[i]));
    node->children.insert(node->children.begin() + first, std::make_move_iterator(nodes.begin()),
                          std::make_move_iterator(nodes.end()));
    node->number(first);
    endInsertRows();
}

void InspectTreeModel::moveChild(Node *node, int from, int to)
{
    if (from == to)
        return;
    const QModelIndex parent = indexOf(node);
    beginMoveRows(parent, from, from, parent, to);
    std::rotate(node->children.begin() + to, node->children.begin() + from,
                node->children.begin() + from + 1);
    node->number(to);
    endMoveRows();
}

} // namespace models
