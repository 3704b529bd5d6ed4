#include "app/session.h"

#include "engine/containers.h"
#include "engine/images.h"
#include "engine/system.h"

#include <QUrl>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int rereadAllAbove = 100; ///< more changed containers than this: one list is cheaper
constexpr auto imagesPause = 120ms; ///< a prune or a load tells of many images at once
constexpr auto firstRetry = 250ms;
constexpr auto lastRetry = 5000ms;
constexpr auto shortEvents = 3000ms; ///< a stream of events that ends sooner was none
constexpr auto firstHealing = 1000ms;
constexpr auto lastHealing = 30s;

/// Actions that change nothing a list shows. Health checks alone make three of them every few seconds.
bool isNoise(const QString &action)
{
    static const QSet<QString> quiet{
        u"exec_create"_s, u"exec_start"_s,   u"exec_die"_s,       u"exec_detach"_s,
        u"top"_s,         u"attach"_s,       u"detach"_s,         u"resize"_s,
        u"export"_s,      u"archive-path"_s, u"extract-to-dir"_s, u"copy"_s};
    return quiet.contains(action);
}

bool renamesImages(const QString &action)
{
    return action == "tag"_L1 || action == "untag"_L1 || action == "delete"_L1 || action == "pull"_L1
           || action == "load"_L1;
}

} // namespace

Session::Session(engine::ManagerFactory factory, QObject *parent)
    : QObject(parent), m_factory(std::move(factory))
{
    m_history.setNames([this](const QString &id) { return calledName(id); });
    const auto once = [this](QTimer &timer, std::chrono::milliseconds after, void (Session::*slot)()) {
        timer.setSingleShot(true);
        timer.setInterval(after);
        connect(&timer, &QTimer::timeout, this, slot);
    };
    once(m_dirtyTimer, 40ms, &Session::readDirty);
    once(m_imagesTimer, imagesPause, &Session::listImages);
    once(m_renamedTimer, imagesPause, &Session::listRenamed);
    once(m_retryTimer, firstRetry, &Session::attempt);
    once(m_changedTimer, 0ms, &Session::containersWereChanged);
    once(m_healTimer, firstHealing, &Session::heal);
    m_usageTimer.setSingleShot(true);
    connect(&m_usageTimer, &QTimer::timeout, this, [this] { watchUsage(m_wantedUsage); });
    m_pollTimer.setInterval(pollInterval);
    connect(&m_pollTimer, &QTimer::timeout, this, &Session::refresh);
    m_pulseTimer.setInterval(30s);
    connect(&m_pulseTimer, &QTimer::timeout, this, &Session::takePulse);
    m_slowTimer.setSingleShot(true);
    m_slowTimer.setInterval(2000ms);
    connect(&m_slowTimer, &QTimer::timeout, this, [this] {
        if (m_state == State::Connecting)
            setState(State::Slow);
    });
}

Session::~Session() = default;

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void Session::forget()
{
    if (m_client)
        Q_EMIT aboutToLeave();
    m_client.reset();
    m_history.leave();
    m_events = m_listCall = m_imagesCall = 0;
    m_usage.clear();
    m_usageRests.clear();
    m_dirty.clear();
    m_reading.clear();
    m_gone.clear();
    m_containersLoaded = m_imagesLoaded = m_imagesAgain = m_withoutEvents = false;
    m_containers.setContainers({});
    m_containers.clearAllUsage();
    m_containers.clearAllPending();
    m_images.setImages({});
    m_images.setContainers({});
    m_endpoint = {};
    m_info = {};
    m_attempts = m_shortEvents = 0;
    m_containersError.reset();
    m_imagesError.reset();
    for (QTimer *timer : {&m_dirtyTimer, &m_imagesTimer, &m_renamedTimer, &m_retryTimer, &m_slowTimer,
                          &m_healTimer, &m_usageTimer, &m_pollTimer, &m_pulseTimer})
        timer->stop();
    m_healTimer.setInterval(firstHealing);
}

void Session::leave()
{
    forget();
    m_state = State::Idle;
    Q_EMIT stateChanged();
    Q_EMIT containersChanged();
}

void Session::connectTo(const core::Endpoint &endpoint, const engine::Headers &headers)
{
    forget();
    m_endpoint = endpoint;
    m_history.setEndpoint(endpoint);
    m_containers.setEngineHost(endpoint.isLocal() ? u"localhost"_s : endpoint.address);
    m_client = std::make_unique<engine::Client>(endpoint, m_factory);
    m_client->setJournal([this](const core::Exchange &exchange) { m_history.take(exchange); });
    if (!headers.isEmpty())
        m_client->setHeaders(headers);
    m_state = State::Connecting;
    Q_EMIT stateChanged();
    Q_EMIT containersChanged();
    attempt();
}

void Session::reconnectNow()
{
    if (!m_client || isConnected())
        return;
    m_attempts = 0;
    if (m_state == State::Failed)
        setState(State::Connecting);
    if (m_retryTimer.isActive()) {
        m_retryTimer.stop();
        attempt();
    }
}

void Session::attempt()
{
    m_slowTimer.start();
    m_client->connectEngine(this, [this](const core::Result<core::EngineInfo> &info) {
        m_slowTimer.stop();
        if (info)
            connected(*info);
        else
            failed(info.error());
    });
}

void Session::failed(const core::Error &error)
{
    const bool news = !(m_error == error);
    m_error = error;
    const auto wait =
        std::min<std::chrono::milliseconds>(firstRetry * (1 << std::min(m_attempts, 6)), lastRetry);
    ++m_attempts;
    m_retryTimer.start(wait);
    if (m_state != State::Lost && m_state != State::Failed)
        setState(State::Failed);
    else if (news)
        Q_EMIT stateChanged();
    Q_EMIT attemptFailed();
}

void Session::connected(const core::EngineInfo &info)
{
    m_info = info;
    m_healTimer.setInterval(firstHealing);
    setState(State::Connected);
    if (m_endpoint.kind == core::Endpoint::Kind::Tcp)
        m_pulseTimer.start();
    listenToEvents();
}

void Session::listenToEvents()
{
    // The lists are read once the engine listens to us, so that nothing happens unseen in between.
    m_events = engine::system::events(
        *m_client, this,
        [this] {
            m_sinceEvents.start();
            listContainers();
            listImages();
        },
        [this](const QList<core::EngineEvent> &events) { takeEvents(events); },
        [this](const core::Result<void> &end) { eventsEnded(end); });
}

void Session::eventsEnded(const core::Result<void> &end)
{
    m_events = 0;
    const bool lasted = m_sinceEvents.isValid() && m_sinceEvents.elapsed() > shortEvents.count();
    m_sinceEvents.invalidate();
    if (lasted)
        m_attempts = m_shortEvents = 0;
    else
        ++m_shortEvents;
    // A proxy may forbid them, and Podman may be set up without.
    const bool refused = !end && end.error().status >= 400;
    if (!refused && (lasted || m_shortEvents < 3)) {
        lost(end ? core::Error{core::ErrorKind::Disconnected, 0, {}} : end.error());
        return;
    }
    m_withoutEvents = true;
    Q_EMIT listErrorChanged();
    m_pollTimer.start();
    listContainers();
    listImages();
}

void Session::takePulse()
{
    engine::system::ping(*m_client, this, [this](const core::Result<void> &result) {
        if (!result && isConnected()) {
            m_client->cancel(m_events);
            m_events = 0;
            lost(result.error());
        }
    });
}

void Session::lost(const core::Error &error)
{
    m_error = error;
    m_client->cancel(m_listCall);
    m_client->cancel(m_imagesCall);
    m_listCall = m_imagesCall = 0;
    m_reading.clear();
    m_dirty.clear();
    m_gone.clear();
    const QStringList sampled = m_usage.keys();
    for (const QString &id : sampled)
        stopUsage(id);
    m_usageRests.clear();
    m_containers.clearAllUsage();
    m_healTimer.stop();
    m_containersError.reset();
    m_imagesError.reset();
    m_pollTimer.stop();
    m_pulseTimer.stop();
    m_withoutEvents = false;
    setState(State::Lost);
    m_retryTimer.start(
        std::min<std::chrono::milliseconds>(firstRetry * (1 << std::min(m_attempts, 6)), lastRetry));
}

void Session::refresh()
{
    if (!isConnected()) {
        reconnectNow();
        return;
    }
    listContainers();
    listImages();
}

void Session::takeEvents(const QList<core::EngineEvent> &events)
{
    m_history.take(events);
    for (const core::EngineEvent &event : events) {
        if (event.type == "container"_L1)
            takeContainerEvent(event);
        else if (event.type == "image"_L1 && !m_imagesTimer.isActive())
            m_imagesTimer.start();
        else if (event.type == "network"_L1 && event.attributes.contains(u"container"_s))
            reread(event.attributes.value(u"container"_s));
        // A container is shown with the name of its image, which may have gone to another one.
        if (event.type == "image"_L1 && renamesImages(event.action) && !m_renamedTimer.isActive())
            m_renamedTimer.start();
    }
}

void Session::takeContainerEvent(const core::EngineEvent &event)
{
    if (isNoise(event.action) || event.id.isEmpty())
        return;
    if (event.action == "destroy"_L1) {
        m_dirty.remove(event.id);
        if (m_listCall || !m_reading.isEmpty())
            m_gone.insert(event.id);
        m_containers.remove(event.id);
        stopUsage(event.id);
        m_changedTimer.start();
        Q_EMIT containerTouched(event.id);
        return;
    }
    if (event.action == "die"_L1 || event.action == "unpause"_L1)
        engine::containers::settled(*m_client, event.id, this,
                                    [this, id = event.id](const core::Result<void> &) { reread(id); });
    else
        reread(event.id);
}

void Session::reread(const QString &id)
{
    m_dirty.insert(id);
    if (!m_dirtyTimer.isActive())
        m_dirtyTimer.start();
}

void Session::listContainers()
{
    m_client->cancel(m_listCall);
    m_renamedTimer.stop();
    m_dirty.clear();
    m_reading.clear();
    m_listCall = engine::containers::list(
        *m_client, {}, false, this, [this](core::Result<QList<core::Container>> list) {
            m_listCall = 0;
            if (!list && list.error().status == 0 && m_withoutEvents) {
                lost(list.error());
                return;
            }
            noteListError(m_containersError, list ? nullptr : &list.error());
            if (!list)
                return;
            QList<core::Container> rows = std::move(list.value());
            rows.removeIf([this](const core::Container &row) { return m_gone.contains(row.id); });
            m_gone.clear();
            m_containersLoaded = true;
            m_containers.setContainers(rows);
            m_changedTimer.start();
            Q_EMIT containersListed(int(rows.size()));
            if (!m_dirty.isEmpty())
                m_dirtyTimer.start();
        });
}

/// What is being read may be older than the new name: that is waited for.
void Session::listRenamed()
{
    if (!isConnected())
        return;
    if (m_listCall)
        m_renamedTimer.start();
    else
        listContainers();
}

void Session::noteListError(std::optional<core::Error> &which, const core::Error *error)
{
    if (error)
        healSoon();
    else if (!m_healTimer.isActive())
        m_healTimer.setInterval(firstHealing);
    if (!error && !which)
        return;
    which = error ? std::optional(*error) : std::nullopt;
    Q_EMIT listErrorChanged();
}

void Session::healSoon()
{
    if (!m_healTimer.isActive())
        m_healTimer.start();
}

/// What could not be read is read again, ever more seldom.
void Session::heal()
{
    if (!isConnected())
        return;
    m_healTimer.setInterval(
        std::min<std::chrono::milliseconds>(m_healTimer.intervalAsDuration() * 2, lastHealing));
    if (m_containersError)
        listContainers();
    else
        readDirty();
    if (m_imagesError)
        listImages();
}

void Session::readDirty()
{
    if (!isConnected() || m_dirty.isEmpty() || m_listCall || !m_reading.isEmpty())
        return;
    if (m_dirty.size() > rereadAllAbove) {
        listContainers();
        return;
    }
    m_reading = std::exchange(m_dirty, {});
    m_listCall = engine::containers::list(*m_client, m_reading.values(), false, this,
                                          [this](const core::Result<QList<core::Container>> &list) {
                                              m_listCall = 0;
                                              const QSet<QString> read = std::exchange(m_reading, {});
                                              if (list) {
                                                  QSet<QString> missing = read;
                                                  for (const core::Container &row : *list) {
                                                      missing.remove(row.id);
                                                      if (!m_gone.contains(row.id))
                                                          m_containers.upsert(row);
                                                  }
                                                  for (const QString &id : std::as_const(missing))
                                                      m_containers.remove(id);
                                                  m_gone.clear();
                                                  m_changedTimer.start();
                                                  for (const QString &id : read)
                                                      Q_EMIT containerTouched(id);
                                              } else {
                                                  m_dirty.unite(read);
                                                  healSoon();
                                                  return;
                                              }
                                              if (!m_dirty.isEmpty())
                                                  m_dirtyTimer.start();
                                          });
}

void Session::containersWereChanged()
{
    m_images.setContainers(m_containers.rows());
    watchUsage(m_wantedUsage);
    Q_EMIT containersChanged();
}

void Session::listImages()
{
    if (!isConnected())
        return;
    if (m_imagesCall) {
        m_imagesAgain = true;
        return;
    }
    m_imagesAgain = false;
    m_imagesCall =
        engine::images::list(*m_client, this, [this](const core::Result<QList<core::Image>> &list) {
            m_imagesCall = 0;
            noteListError(m_imagesError, list ? nullptr : &list.error());
            if (list) {
                m_imagesLoaded = true;
                m_images.setImages(*list);
                m_images.setContainers(m_containers.rows());
                Q_EMIT imagesListed(m_images.size());
                Q_EMIT imagesTouched();
            }
            if (m_imagesAgain)
                listImages();
        });
}

} // namespace app
