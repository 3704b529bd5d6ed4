#include "app/history.h"

#include "app/deedobjects.h"
#include "core/apicall.h"
#include "core/errortext.h"
#include "core/parse.h"
#include "models/historymodel.h"

#include <algorithm>
#include <utility>

namespace app {

using core::DeedId;
using core::HistoryEntry;
using State = core::HistoryEntry::State;

namespace {

constexpr int tellMs = 25;
constexpr int recentMs = 3'000;
constexpr qsizetype mostRecent = 400;

qint64 bytesOf(const core::Exchange &exchange)
{
    return exchange.body.size() + exchange.answer.size();
}

qint64 bytesOf(const HistoryEntry &entry)
{
    qint64 bytes = 0;
    for (const core::Exchange &exchange : entry.exchanges)
        bytes += bytesOf(exchange);
    return bytes;
}

State stateOf(const core::Exchange &exchange)
{
    if (exchange.milliseconds < 0)
        return State::Running;
    if (!exchange.error)
        return State::Done;
    return exchange.error->kind == core::ErrorKind::Canceled ? State::Canceled : State::Failed;
}

/// What there is to tell about the commands, in the language of now.
QString noteOf(const HistoryEntry &entry)
{
    if (entry.automatic && !entry.exchanges.isEmpty()) {
        const core::Exchange &read = entry.exchanges.constFirst();
        if (!core::readingOf(read.method, read.target))
            return History::tr("The docker program has no command for this request alone.");
    }
    return core::mirrorOf(entry.deed).note;
}

} // namespace

History::History(QObject *parent) : QObject(parent)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellMs);
    connect(&m_tell, &QTimer::timeout, this, [this] {
        const QList<DeedId> ids = std::exchange(m_changed, {});
        for (const DeedId id : ids)
            Q_EMIT entryChanged(id);
    });
}

DeedId History::begin(const core::Deed &deed, const core::NameOf &nameOf)
{
    HistoryEntry entry;
    entry.started = QDateTime::currentDateTime();
    entry.deed = deed;
    entry.mirror = core::mirrorOf(deed, nameOf ? nameOf : m_nameOf);
    const DeedId id = add(std::move(entry));
    watch(id, objectsOf(deed));
    return id;
}

DeedId History::add(HistoryEntry entry)
{
    const DeedId id = ++m_lastId;
    entry.id = id;
    entry.endpoint = m_endpoint;
    m_bytes += bytesOf(entry);
    m_entries.emplace(id, std::move(entry));
    Q_EMIT entryAdded(id);
    trim();
    return id;
}

void History::watch(DeedId id, const QStringList &objects)
{
    if (!m_entries.contains(id))
        return;
    Watch &watch = m_watches[id];
    QSet<QString> fresh;
    for (const QString &object : objects) {
        if (!object.isEmpty() && !watch.objects.contains(object))
            fresh.insert(object);
    }
    watch.objects.unite(fresh);
    if (fresh.isEmpty())
        return;
    const QDateTime started = m_entries.at(id).started;
    const qint64 age = started.msecsTo(QDateTime::currentDateTime());
    for (const Recent &recent : std::as_const(m_recent)) {
        if (recent.came.elapsed() <= age && concerns(recent.event, fresh))
            giveEvent(id, recent.event);
    }
}

void History::finish(DeedId id, State state, const QString &problem)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end() || it->second.state != State::Running)
        return;
    HistoryEntry &entry = it->second;
    entry.state = state;
    entry.problem = problem;
    entry.milliseconds = std::max<qint64>(0, entry.started.msecsTo(QDateTime::currentDateTime()));
    if (const auto watch = m_watches.find(id); watch != m_watches.end())
        watch->ended.start();
    tellChanged(id);
}

void History::finish(DeedId id, const core::Result<> &result)
{
    if (result)
        finish(id, State::Done);
    else if (result.error().kind == core::ErrorKind::Canceled)
        finish(id, State::Canceled);
    else
        finish(id, State::Failed, core::errorText(result.error()).title);
}

void History::take(const core::Exchange &exchange)
{
    const bool underWay = exchange.milliseconds < 0;
    const DeedId id = exchange.deed != 0 ? exchange.deed : m_open.value(exchange.serial);
    if (!underWay)
        m_open.remove(exchange.serial);
    if (id == 0) {
        HistoryEntry entry;
        takeAutomatic(entry, exchange);
        const DeedId added = add(std::move(entry));
        if (underWay)
            m_open.insert(exchange.serial, added);
        return;
    }
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return; // forgotten meanwhile
    if (it->second.automatic)
        takeAutomatic(it->second, exchange);
    else
        put(it->second, exchange);
    learnObjects(it->second, exchange);
    if (it->second.automatic && !underWay)
        tellChanged(id);
    else
        changed(id);
    trim();
}

/// An entry that is nothing but this exchange.
void History::takeAutomatic(HistoryEntry &entry, const core::Exchange &exchange)
{
    if (!entry.automatic) {
        entry.automatic = true;
        entry.started = exchange.started;
        entry.exchanges = {exchange};
        const auto reading = core::readingOf(exchange.method, exchange.target);
        entry.deed = reading.value_or(core::Reading{});
        if (reading)
            entry.mirror = core::mirrorOf(entry.deed, m_nameOf);
        entry.mirror.note = noteOf(entry);
    } else {
        put(entry, exchange);
    }
    entry.milliseconds = exchange.milliseconds;
    entry.state = stateOf(exchange);
    if (entry.state == State::Failed)
        entry.problem = core::errorText(*exchange.error).title;
}

void History::put(HistoryEntry &entry, const core::Exchange &exchange)
{
    const auto same =
        std::find_if(entry.exchanges.begin(), entry.exchanges.end(),
                     [&exchange](const core::Exchange &one) { return one.serial == exchange.serial; });
    m_bytes += bytesOf(exchange);
    if (same == entry.exchanges.end()) {
        entry.exchanges.append(exchange);
        return;
    }
    m_bytes -= bytesOf(*same);
    *same = exchange;
}

/// The IDs of what a deed has made are in the answers.
void History::learnObjects(const HistoryEntry &entry, const core::Exchange &exchange)
{
    if (entry.automatic || exchange.milliseconds < 0 || exchange.error)
        return;
    if (exchange.method == "POST" && exchange.target.contains("/containers/create")) {
        if (const auto made = core::parseCreated(exchange.answer))
            watch(entry.id, {made->id});
    } else if (exchange.method == "DELETE" && exchange.target.contains("/images/")) {
        if (const auto removed = core::parseImageRemoval(exchange.answer))
            watch(entry.id, removed->deleted);
    }
}

void History::take(const QList<core::EngineEvent> &events)
{
    m_watches.removeIf(
        [](const auto &one) { return one->ended.isValid() && one->ended.elapsed() > eventsAfterMs; });
    m_recent.removeIf([](const Recent &recent) { return recent.came.elapsed() > recentMs; });
    for (const core::EngineEvent &event : events) {
        if (event.action.startsWith(QLatin1String("exec_")))
            continue; // health checks, mostly
        Recent recent{{}, event};
        recent.came.start();
        m_recent.append(recent);
        for (auto it = m_watches.cbegin(); it != m_watches.cend(); ++it) {
            if (concerns(event, it->objects))
                giveEvent(it.key(), event);
        }
    }
    if (m_recent.size() > mostRecent)
        m_recent.remove(0, m_recent.size() - mostRecent);
}

void History::giveEvent(DeedId id, const core::EngineEvent &event)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end() || it->second.events.size() >= mostEvents || it->second.events.contains(event))
        return;
    it->second.events.append(event);
    changed(id);
}

void History::changed(DeedId id)
{
    if (!m_changed.contains(id))
        m_changed.append(id);
    if (!m_tell.isActive())
        m_tell.start();
}

void History::tellChanged(DeedId id)
{
    m_changed.removeOne(id);
    Q_EMIT entryChanged(id);
}

void History::leave()
{
    m_open.clear();
    m_watches.clear();
    m_recent.clear();
    QList<DeedId> ended;
    for (auto &[id, entry] : m_entries) {
        if (entry.state != State::Running)
            continue;
        entry.state = State::Canceled;
        entry.milliseconds = std::max<qint64>(0, entry.started.msecsTo(QDateTime::currentDateTime()));
        for (core::Exchange &exchange : entry.exchanges) {
            if (exchange.milliseconds >= 0)
                continue;
            exchange.milliseconds =
                std::max<qint64>(0, exchange.started.msecsTo(QDateTime::currentDateTime()));
            exchange.error = core::Error{core::ErrorKind::Canceled, 0, {}};
        }
        ended.append(id);
    }
    for (const DeedId id : std::as_const(ended))
        tellChanged(id);
}

void History::retranslate()
{
    QList<DeedId> ids;
    for (auto &[id, entry] : m_entries) {
        const QString note = noteOf(entry);
        if (note == entry.mirror.note)
            continue;
        entry.mirror.note = note;
        ids.append(id);
    }
    for (const DeedId id : std::as_const(ids))
        tellChanged(id);
}

void History::clear()
{
    QList<DeedId> ids;
    for (const auto &[id, entry] : m_entries) {
        if (entry.automatic || entry.state != State::Running)
            ids.append(id);
    }
    forget(ids);
}

void History::trim()
{
    const auto tooMuch = [this](qsizetype gone, qint64 bytes) {
        return qsizetype(m_entries.size()) - gone > mostEntries || m_bytes - bytes > mostBytes;
    };
    if (!tooMuch(0, 0))
        return;
    QList<DeedId> ids;
    qint64 bytes = 0;
    // What is under way goes last, and the newest stays in any case.
    for (const auto &[automatic, running] :
         {std::pair{true, false}, {true, true}, {false, false}, {false, true}}) {
        for (const auto &[id, entry] : m_entries) {
            if (!tooMuch(ids.size(), bytes))
                break;
            if (id == m_lastId || entry.automatic != automatic || (entry.state == State::Running) != running)
                continue;
            ids.append(id);
            bytes += bytesOf(entry);
        }
    }
    forget(ids);
}

void History::forget(const QList<DeedId> &ids)
{
    if (ids.isEmpty())
        return;
    for (const DeedId id : ids) {
        const auto it = m_entries.find(id);
        m_bytes -= bytesOf(it->second);
        m_entries.erase(it);
        m_watches.remove(id);
        m_changed.removeOne(id);
    }
    Q_EMIT entriesRemoved(ids);
}

const HistoryEntry *History::entry(DeedId id) const
{
    const auto it = m_entries.find(id);
    return it == m_entries.end() ? nullptr : &it->second;
}

QList<HistoryEntry> History::entries() const
{
    QList<HistoryEntry> list;
    list.reserve(qsizetype(m_entries.size()));
    for (const auto &[id, entry] : m_entries)
        list.append(entry);
    return list;
}

void History::fill(models::HistoryModel &model)
{
    const auto update = [this, &model](DeedId id) {
        if (const HistoryEntry *known = entry(id))
            model.update(*known);
    };
    for (const auto &[id, entry] : m_entries)
        model.update(entry);
    connect(this, &History::entryAdded, &model, update);
    connect(this, &History::entryChanged, &model, update);
    connect(this, &History::entriesRemoved, &model, &models::HistoryModel::remove);
}

} // namespace app
