#pragma once

#include <QObject>

#include <functional>

namespace engine {

/// Whether a program on this computer already has the TCP port: somebody accepts on loopback, or the port
/// cannot be bound. `done` comes later, within about a second, while `context` lives.
void probePort(quint16 port, QObject *context, std::function<void(bool taken)> done);

} // namespace engine
