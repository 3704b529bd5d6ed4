#pragma once

#include "core/journal.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <map>

namespace models {
class HistoryModel;
}

namespace app {

/// What was done in the window and what it read by itself, with the requests and events that belong to it.
/// The oldest is forgotten when there is too much, automatic reads before all else.
class History : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostEntries = 1'000;
    static constexpr qint64 mostBytes = 16 * 1024 * 1024; ///< of all bodies together
    static constexpr int mostEvents = 500; ///< of one entry
    static constexpr int eventsAfterMs = 2'000; ///< events that come so soon after the end belong to a deed

    explicit History(QObject *parent = nullptr);

    /// What objects are called now; asked wherever begin() is not told.
    void setNames(core::NameOf nameOf) { m_nameOf = std::move(nameOf); }

    /// The engine that everything is asked of from now on.
    void setEndpoint(const core::Endpoint &endpoint) { m_endpoint = endpoint; }

    /// Something is about to be done. The ID goes to an engine::DeedScope, and to finish().
    core::DeedId begin(const core::Deed &deed, const core::NameOf &nameOf = {});
    /// Events of these objects belong to it, too, beside those of the IDs in the deed itself.
    void watch(core::DeedId id, const QStringList &objects);
    /// How it ended; `problem` is one sentence. Later calls for the same ID count for nothing.
    void finish(core::DeedId id, core::HistoryEntry::State state, const QString &problem = {});
    void finish(core::DeedId id, const core::Result<> &result);

    /// A request and what came of it; one that belongs to no deed becomes an entry of its own.
    void take(const core::Exchange &exchange);
    void take(const QList<core::EngineEvent> &events);
    /// The engine is left: nothing that runs will tell its end.
    void leave();
    /// Says anew, in the language of now, why a command leaves out something or there is none.
    void retranslate();
    /// Forgets all but what the person has begun and is not done.
    void clear();

    /// Null when there is none; valid until the next change.
    const core::HistoryEntry *entry(core::DeedId id) const;
    QList<core::HistoryEntry> entries() const; ///< the oldest first
    qint64 bytes() const { return m_bytes; }

    /// Keeps a model true from now on.
    void fill(models::HistoryModel &model);

Q_SIGNALS:
    void entryAdded(core::DeedId id);
    /// At most once per entry in 25 ms, but at once when it has ended.
    void entryChanged(core::DeedId id);
    void entriesRemoved(const QList<core::DeedId> &ids);

private:
    struct Watch
    {
        QSet<QString> objects;
        QElapsedTimer ended; ///< invalid while it runs
    };
    struct Recent
    {
        QElapsedTimer came;
        core::EngineEvent event;
    };

    core::DeedId add(core::HistoryEntry entry);
    void takeAutomatic(core::HistoryEntry &entry, const core::Exchange &exchange);
    void put(core::HistoryEntry &entry, const core::Exchange &exchange);
    void learnObjects(const core::HistoryEntry &entry, const core::Exchange &exchange);
    void giveEvent(core::DeedId id, const core::EngineEvent &event);
    void changed(core::DeedId id);
    void tellChanged(core::DeedId id);
    void trim();
    void forget(const QList<core::DeedId> &ids);

    core::NameOf m_nameOf;
    core::Endpoint m_endpoint;
    std::map<core::DeedId, core::HistoryEntry> m_entries;
    QHash<quint64, core::DeedId> m_open; ///< by serial: automatic ones that were told of and have not ended
    QHash<core::DeedId, Watch> m_watches;
    QList<Recent> m_recent; ///< an event may come before the answer that tells whose it is
    QList<core::DeedId> m_changed;
    QTimer m_tell;
    core::DeedId m_lastId = 0;
    qint64 m_bytes = 0;
};

} // namespace app
