#pragma once

#include "app/history.h"
#include "core/actionreport.h"
#include "core/endpoint.h"
#include "core/engineinfo.h"
#include "core/event.h"
#include "core/requests.h"
#include "core/result.h"
#include "engine/client.h"
#include "models/containermodel.h"
#include "models/imagemodel.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace app {

/// One engine with its lists, kept true by its events. Owns the client and the models and joins the two.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle, ///< no endpoint yet
        Connecting, ///< first attempt, under two seconds
        Slow, ///< it accepted, but does not answer yet
        Connected,
        Failed, ///< see error(); tries again by itself
        Lost, ///< was connected; the lists stay as they were while it tries again
    };
    Q_ENUM(State)

    explicit Session(engine::ManagerFactory factory = {}, QObject *parent = nullptr);
    ~Session() override;

    /// Leaves the engine there was and forgets its lists.
    void connectTo(const core::Endpoint &endpoint, const engine::Headers &headers = {});
    /// To no engine at all: Idle.
    void leave();
    /// Tries at once instead of when the back-off is over.
    void reconnectNow();
    /// Reads the lists again (F5).
    void refresh();

    State state() const { return m_state; }
    bool isConnected() const { return m_state == State::Connected; }
    const core::Endpoint &endpoint() const { return m_endpoint; }
    const core::EngineInfo &info() const { return m_info; }
    const core::Error &error() const { return m_error; }
    /// Why a list could not be read though the engine is there; until it could.
    std::optional<core::Error> listError() const
    {
        return m_containersError ? m_containersError : m_imagesError;
    }
    /// The engine refuses its events, or ends them at once: lists are read again from time to time instead.
    bool isWithoutEvents() const { return m_withoutEvents; }
    static constexpr std::chrono::seconds pollInterval{10};
    bool containersLoaded() const { return m_containersLoaded; }
    bool imagesLoaded() const { return m_imagesLoaded; }
    /// Null until connectTo().
    engine::Client *client() const { return m_client.get(); }
    models::ContainerModel *containers() { return &m_containers; }
    models::ImageModel *images() { return &m_images; }
    /// What was done, on this engine and those before it.
    History &history() { return m_history; }

    /// A container's name, or its short ID when it is not in the list.
    QString nameOf(const QString &id) const;
    /// What a person would write for a container or an image; empty when it is in neither list.
    QString calledName(const QString &id) const;
    /// Starts each of the acts; what fails is told by actionFailed() when the last one has ended.
    void perform(const core::ContainerRequest &request);
    /// `first`, and `then` on those for which it succeeded: stop, then remove.
    void performBoth(const core::ContainerRequest &first, const core::ContainerRequest &then);
    /// `done` may be told later, or never when the engine is left.
    void rename(const core::RenameRequest &request,
                const std::function<void(const core::Result<void> &)> &done);
    void tag(const core::TagRequest &request, const std::function<void(const core::Result<void> &)> &done);
    void removeImages(const core::ImageRemoveRequest &request);

    /// Samples CPU and memory of exactly these running containers until told otherwise. One that gives no
    /// sample is asked ever more seldom, from every 2 seconds to every minute.
    void watchUsage(const QStringList &ids);

Q_SIGNALS:
    /// client() is about to go: whoever holds on to it lets go now.
    void aboutToLeave();
    void stateChanged();
    /// No connection came of this attempt; after stateChanged(), if that told anything new.
    void attemptFailed();
    void listErrorChanged();
    void containersListed(int rows); ///< a whole list came
    void imagesListed(int rows);
    void containersChanged(); ///< anything in the container list, at most once per event-loop turn
    /// An event named this container; its row is up to date. After containersListed() any may have changed.
    void containerTouched(const QString &id);
    void imagesTouched();
    void actionFailed(const core::ActionReport &report);

private:
    void setState(State state);
    void noteListError(std::optional<core::Error> &which, const core::Error *error);
    void attempt();
    void connected(const core::EngineInfo &info);
    void failed(const core::Error &error);
    void lost(const core::Error &error);
    void forget();
    void listenToEvents();
    void eventsEnded(const core::Result<void> &end);
    void takePulse();
    void takeEvents(const QList<core::EngineEvent> &events);
    void takeContainerEvent(const core::EngineEvent &event);
    void reread(const QString &id);
    void listContainers();
    void listRenamed();
    void listImages();
    void readDirty();
    void healSoon();
    void heal();
    void containersWereChanged();
    void startUsage(const QString &id);
    void restUsage(const QString &id);
    void stopUsage(const QString &id);
    QString imageIdOf(const QString &reference) const;
    void performOn(const core::ContainerRequest &request, const std::function<void(QStringList done)> &then);

    engine::ManagerFactory m_factory;
    core::Endpoint m_endpoint;
    core::EngineInfo m_info;
    core::Error m_error;
    std::optional<core::Error> m_containersError;
    std::optional<core::Error> m_imagesError;
    models::ContainerModel m_containers;
    models::ImageModel m_images;
    History m_history;
    std::unique_ptr<engine::Client> m_client;
    State m_state = State::Idle;
    QTimer m_slowTimer;
    QTimer m_retryTimer;
    QTimer m_dirtyTimer;
    QTimer m_imagesTimer;
    QTimer m_renamedTimer; ///< until the containers of images that were renamed are listed
    QTimer m_changedTimer;
    QTimer m_healTimer;
    QTimer m_pollTimer; ///< runs only without events
    QTimer m_pulseTimer; ///< over a network, silence may be a dead peer
    QElapsedTimer m_sinceEvents;
    int m_shortEvents = 0;
    bool m_withoutEvents = false;
    int m_attempts = 0;
    bool m_containersLoaded = false;
    bool m_imagesLoaded = false;
    engine::CallId m_events = 0;
    engine::CallId m_listCall = 0;
    engine::CallId m_imagesCall = 0;
    bool m_imagesAgain = false;
    QSet<QString> m_dirty; ///< to be re-read
    QSet<QString> m_reading; ///< being re-read
    QSet<QString> m_gone; ///< destroyed while a list or re-read was under way
    struct Sampling
    {
        engine::CallId call = 0;
        std::optional<core::StatsSample> last;
    };
    QHash<QString, Sampling> m_usage;
    struct UsageRest
    {
        std::chrono::milliseconds wait{0};
        QDeadlineTimer until;
    };
    QHash<QString, UsageRest> m_usageRests; ///< those whose stream has ended without a sample since
    QTimer m_usageTimer; ///< until the next of them is asked again
    QStringList m_wantedUsage;
};

} // namespace app
