#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace engine {

/// Ends the sending direction of a connected socket.
void shutdownSending(qintptr descriptor);

/// A second hold on a socket. When a write fails, Qt closes its descriptor, and an answer that had already
/// arrived would be lost with it; here it can still be read. Does nothing on Windows.
class SpareHandle
{
public:
    SpareHandle() = default;
    ~SpareHandle() { drop(); }
    Q_DISABLE_COPY_MOVE(SpareHandle)

    /// Once; later calls change nothing.
    void hold(qintptr descriptor);
    /// What has arrived and nobody has read.
    QByteArray rest() const;
    void drop();

private:
    int m_descriptor = -1;
};

} // namespace engine
