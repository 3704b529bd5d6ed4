#pragma once

#include "core/endpoint.h"
#include "engine/transport.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace engine {

/// Connections to one endpoint. Those over TCP are kept for the next request for 30 seconds, eight at most;
/// sockets and pipes are cheap to open and never kept. Not a limit on connections: streams would use it up.
class ConnectionPool : public QObject
{
    Q_OBJECT

public:
    static constexpr int IdleLimit = 30'000;
    static constexpr std::size_t MaxIdle = 8;

    explicit ConnectionPool(const core::Endpoint &endpoint);

    /// Whether an answered request may leave its connection to the next one.
    bool keeps() const { return keepsAt(m_endpoint); }
    static bool keepsAt(const core::Endpoint &endpoint) { return endpoint.kind == core::Endpoint::Kind::Tcp; }
    /// An idle connection (isOpened() says so) or a new one. `fresh`: a new one in any case.
    TransportPtr take(bool fresh = false);
    /// Takes back a connection on which nothing is under way.
    void give(TransportPtr transport);

private:
    struct Idle
    {
        TransportPtr transport;
        QElapsedTimer since;
    };
    void forget(const Transport *transport);
    void dropOld();

    core::Endpoint m_endpoint;
    std::vector<Idle> m_idle;
    QTimer m_timer;
};

} // namespace engine
