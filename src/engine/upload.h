#pragma once

#include "core/result.h"
#include "engine/httprequest.h"

#include <QIODevice>
#include <QPointer>

#include <optional>

namespace engine {

class Transport;

/// The body of one request, on its way from a device to a transport.
class Upload : public QObject
{
    Q_OBJECT

public:
    /// No device = no body. `declared`: length of a sequential device, -1 = not known.
    Upload(QIODevice *device, qint64 declared);

    /// The fields that tell how the body ends.
    HttpFields framing(const QByteArray &method) const;
    /// Writes what the device has, until the transport holds 256 KiB.
    void pump(Transport &transport);
    /// Back to the start, for a second try. False when that cannot be.
    bool rewind();

    bool isDone() const { return m_done; }
    bool hasBody() const { return m_hasBody; }
    qint64 sent() const { return m_sent; } ///< bytes given to the transport, without framing
    qint64 total() const { return m_total; } ///< -1 = not known
    /// Why it cannot go on; of kind Local.
    const std::optional<core::Error> &failure() const { return m_failure; }

Q_SIGNALS:
    /// The device has something new to say: pump() again.
    void ready();

private:
    void fail(const char *text);
    void writeBlock(Transport &transport, const QByteArray &block) const;

    QPointer<QIODevice> m_device;
    std::optional<core::Error> m_failure;
    qint64 m_start = 0;
    qint64 m_total = 0;
    qint64 m_sent = 0;
    bool m_hasBody = false;
    bool m_channelFinished = false;
    bool m_done = false;
};

} // namespace engine
