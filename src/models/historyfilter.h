#pragma once

#include "models/filterproxy.h"

namespace models {

/// The entries of a HistoryModel that are wanted: by who wanted them, and by words in title and command.
class HistoryFilter : public FilterProxy
{
    Q_OBJECT

public:
    enum class Scope {
        Own, ///< what the person did
        Automatic, ///< what the window read by itself
        All
    };

    explicit HistoryFilter(QObject *parent = nullptr);

    void setScope(Scope scope); ///< Own unless set
    Scope scope() const { return m_scope; }

private:
    Scope m_scope = Scope::Own;
};

} // namespace models
