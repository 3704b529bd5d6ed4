#include "app/session.h"
#include "engine/containers.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace app {

namespace {

constexpr std::chrono::milliseconds firstRest = 2s;
constexpr std::chrono::milliseconds longestRest = 60s;

bool hasUsage(const core::Container *container)
{
    return container
           && (container->state == core::ContainerState::Running
               || container->state == core::ContainerState::Paused);
}

} // namespace

void Session::watchUsage(const QStringList &ids)
{
    m_wantedUsage = ids;
    QSet<QString> wanted;
    for (const QString &id : ids) {
        if (isConnected() && hasUsage(m_containers.find(id)))
            wanted.insert(id);
    }
    const QStringList sampled = m_usage.keys();
    for (const QString &id : sampled) {
        if (!wanted.contains(id))
            stopUsage(id);
    }
    // A container that is started afresh is asked afresh.
    m_usageRests.removeIf([this](const QHash<QString, UsageRest>::iterator &rest) {
        return !hasUsage(m_containers.find(rest.key()));
    });
    m_usageTimer.stop();
    for (const QString &id : std::as_const(wanted)) {
        if (m_usage.contains(id))
            continue;
        const auto rest = m_usageRests.constFind(id);
        const auto left = rest == m_usageRests.cend() ? 0 : rest->until.remainingTime();
        if (left <= 0)
            startUsage(id);
        else if (!m_usageTimer.isActive() || m_usageTimer.interval() > left)
            m_usageTimer.start(int(left));
    }
}

void Session::startUsage(const QString &id)
{
    Sampling &sampling = m_usage[id];
    sampling.call = engine::containers::stats(
        *m_client, id, this,
        [this, id](const core::StatsSample &sample) {
            const auto it = m_usage.find(id);
            if (it == m_usage.end() || sample.readNano == 0)
                return;
            m_usageRests.remove(id);
            m_containers.setUsage(id, core::usageOf(it->last, sample));
            it->last = sample;
        },
        [this, id](const core::Result<void> &) {
            m_usage.remove(id);
            m_containers.clearUsage(id);
            restUsage(id);
        });
}

/// A stream that gave samples may have ended because of a restart; one that never gives any is asked for ever
/// more seldom.
void Session::restUsage(const QString &id)
{
    UsageRest &rest = m_usageRests[id];
    rest.wait = rest.wait == 0ms ? firstRest : std::min(rest.wait * 2, longestRest);
    rest.until = QDeadlineTimer(rest.wait);
    watchUsage(m_wantedUsage);
}

void Session::stopUsage(const QString &id)
{
    const auto it = m_usage.find(id);
    if (it == m_usage.end())
        return;
    m_client->cancel(it->call);
    m_usage.erase(it);
    m_containers.clearUsage(id);
}

} // namespace app
