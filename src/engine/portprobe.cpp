#include "engine/portprobe.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

namespace engine {

void probePort(quint16 port, QObject *context, std::function<void(bool taken)> done)
{
    // Bound, not listened to: that would have a firewall ask the person.
    QTcpSocket probe;
#ifdef Q_OS_WIN
    const auto mode = QAbstractSocket::DontShareAddress;
    const bool mayBindAll = true;
#else
    const auto mode = QAbstractSocket::ReuseAddressHint; // connections that linger do not matter
    const bool mayBindAll = false;
#endif
    bool decided = probe.bind(QHostAddress(QHostAddress::AnyIPv4), port, mode);
    bool taken = false;
    if (!decided) {
        const bool inUse = probe.error() == QAbstractSocket::AddressInUseError;
        // Windows keeps ranges of ports for itself and calls that a lack of access.
        const bool reserved = mayBindAll && probe.error() == QAbstractSocket::SocketAccessError;
        decided = taken = inUse || reserved;
    }
    probe.close();
    if (decided) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done), taken] { done(taken); }, Qt::QueuedConnection);
        return;
    }
    // A port below 1024 may not be ours to bind: ask whether anybody answers there.
    auto *socket = new QTcpSocket(context);
    const auto finish = [socket, done = std::move(done)](bool answer) {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        done(answer);
    };
    QObject::connect(socket, &QTcpSocket::connected, context, [finish] { finish(true); });
    QObject::connect(socket, &QTcpSocket::errorOccurred, context, [finish] { finish(false); });
    QTimer::singleShot(1000, socket, [finish] { finish(false); });
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

} // namespace engine
