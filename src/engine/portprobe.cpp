#include "engine/portprobe.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace engine {

void probePort(quint16 port, QObject *context, std::function<void(bool taken)> done)
{
    QTcpServer server;
    bool decided = server.listen(QHostAddress::AnyIPv4, port);
    bool taken = false;
    if (!decided && server.serverError() == QAbstractSocket::AddressInUseError)
        decided = taken = true;
    server.close();
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
