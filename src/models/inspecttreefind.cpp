#include "models/inspecttreemodel.h"
#include "models/inspecttreenode.h"
#include "models/searchtext.h"

namespace models {

QModelIndex InspectTreeModel::find(const QString &text, const QModelIndex &from, bool backwards) const
{
    if (text.isEmpty() || m_root->children.empty())
        return {};
    const SearchText search(text, SearchText::Phrase);
    const Node *start = nodeAt(from);
    const Node *node = start;
    bool first = true;
    while (first || node != start) {
        first = false;
        node = backwards ? node->previous() : node->next();
        if (const int column = matchedColumn(node, search); column >= 0)
            return indexOf(node, column);
        // From the root, which is never met again, the round ends where it began.
        if (start == m_root.get() && node == (backwards ? start->at(0) : start->lastInside()))
            break;
    }
    return {};
}

int InspectTreeModel::matchCount(const QString &text) const
{
    if (text.isEmpty() || m_root->children.empty())
        return 0;
    const SearchText search(text, SearchText::Phrase);
    const Node *last = m_root->lastInside();
    int count = 0;
    for (const Node *node = m_root->at(0);; node = node->next()) {
        count += matchedColumn(node, search) >= 0 ? 1 : 0;
        if (node == last)
            return count;
    }
}

int InspectTreeModel::matchedColumn(const Node *node, const SearchText &search) const
{
    if (!node->isIndex() && search.matches(node->key))
        return Key;
    return search.matches(node->text) ? Value : -1;
}

} // namespace models
