#include "engine/connectionpool.h"

namespace engine {

ConnectionPool::ConnectionPool(const core::Endpoint &endpoint) : m_endpoint(endpoint)
{
    m_timer.setInterval(IdleLimit / 4);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionPool::dropOld);
}

TransportPtr ConnectionPool::take(bool fresh)
{
    if (fresh || m_idle.empty())
        return createTransport(m_endpoint);
    // The youngest is the least likely to be closed by the other side.
    TransportPtr transport = std::move(m_idle.back().transport);
    m_idle.pop_back();
    transport->disconnect(this);
    return transport;
}

void ConnectionPool::give(TransportPtr transport)
{
    if (m_idle.size() >= MaxIdle)
        m_idle.erase(m_idle.begin());
    const Transport *key = transport.get();
    // A word without a question is as good as an end.
    connect(key, &Transport::readyRead, this, [this, key] { forget(key); });
    connect(key, &Transport::closed, this, [this, key] { forget(key); });
    connect(key, &Transport::failed, this, [this, key] { forget(key); });
    m_idle.push_back({std::move(transport), {}});
    m_idle.back().since.start();
    m_timer.start();
}

void ConnectionPool::forget(const Transport *transport)
{
    std::erase_if(m_idle, [transport](const Idle &idle) { return idle.transport.get() == transport; });
}

void ConnectionPool::dropOld()
{
    std::erase_if(m_idle, [](const Idle &idle) { return idle.since.hasExpired(IdleLimit); });
    if (m_idle.empty())
        m_timer.stop();
}

} // namespace engine
