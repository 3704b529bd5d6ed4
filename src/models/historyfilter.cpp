#include "models/historyfilter.h"

#include "models/roles.h"

namespace models {

HistoryFilter::HistoryFilter(QObject *parent) : FilterProxy(parent)
{
    // The number of an entry is nobody's word: "80" is a port.
    setIdRole(-1);
    setPredicate([this](const QModelIndex &source) {
        return m_scope == Scope::All || source.data(AutomaticRole).toBool() == (m_scope == Scope::Automatic);
    });
}

void HistoryFilter::setScope(Scope scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    refilter();
}

} // namespace models
