#pragma once

#include "models/inspecttreemodel.h"

#include <vector>

namespace models {

/// The storage of InspectTreeModel: a node owns its children and knows its place.
struct InspectTreeModel::Node
{
    Node *parent = nullptr;
    int row = 0;
    core::InspectNode::Kind kind = core::InspectNode::Kind::Null;
    QString key;
    QString text;
    std::vector<std::unique_ptr<Node>> children;

    int size() const { return static_cast<int>(children.size()); }
    bool isIndex() const { return parent && parent->kind == core::InspectNode::Kind::Array; }
    Node *at(int i) const { return children[static_cast<size_t>(i)].get(); }
    void number(int from)
    {
        for (int i = from; i < size(); ++i)
            at(i)->row = i;
    }

    static std::unique_ptr<Node> make(Node *parent, const core::InspectNode &value)
    {
        auto node = std::make_unique<Node>();
        node->parent = parent;
        node->kind = value.kind;
        node->key = value.key;
        node->text = value.text;
        node->children.reserve(static_cast<size_t>(value.children.size()));
        for (const core::InspectNode &child : value.children)
            node->children.push_back(make(node.get(), child));
        node->number(0);
        return node;
    }
    core::InspectNode value() const
    {
        core::InspectNode result{kind, key, text, {}};
        result.children.reserve(size());
        for (const auto &child : children)
            result.children.append(child->value());
        return result;
    }
    /// Document order, round and round; the root itself is skipped.
    const Node *next() const
    {
        if (!children.empty())
            return at(0);
        const Node *node = this;
        while (node->parent && node->row + 1 == node->parent->size())
            node = node->parent;
        return node->parent ? node->parent->at(node->row + 1) : node->at(0);
    }
    const Node *lastInside() const
    {
        const Node *node = this;
        while (!node->children.empty())
            node = node->at(node->size() - 1);
        return node;
    }
    const Node *previous() const
    {
        if (!parent)
            return lastInside();
        if (row > 0)
            return parent->at(row - 1)->lastInside();
        return parent->parent ? parent : parent->lastInside();
    }
};

} // namespace models
