#pragma once

#include "core/endpoint.h"
#include "core/result.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace engine {

/// A byte stream to an engine, whatever carries it. Used once: open, talk, end.
/// Signals may come from inside open(); delete it through TransportPtr, never directly from a slot of it.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void open() = 0;
    bool isOpened() const { return m_opened; }

    /// What is there, at most `maxSize` bytes; 0 = nothing now. Still works after closed() and failed().
    virtual qint64 read(char *data, qint64 maxSize) = 0;
    /// Queues everything.
    virtual void write(const QByteArray &data) = 0;
    virtual qint64 bytesToWrite() const = 0;
    /// The most bytes held for a slow reader.
    virtual void setReadBufferSize(qint64 size) = 0;
    /// Ends our direction once everything queued is out.
    virtual void halfClose() = 0;
    /// Ends both directions at once; no signal.
    virtual void abort() = 0;

Q_SIGNALS:
    void opened();
    void readyRead();
    void bytesWritten();
    /// The peer has ended the stream: read the rest. Nothing comes after it.
    void closed();
    /// Before opened(): it could not be. After: the connection broke; read the rest. Nothing comes after it.
    void failed(const core::Error &error);

protected:
    void setOpened();

private:
    bool m_opened = false;
};

/// Silences and aborts at once, deletes from the event loop.
struct TransportRelease
{
    void operator()(Transport *transport) const;
};
using TransportPtr = std::unique_ptr<Transport, TransportRelease>;

/// A transport of the endpoint's kind, not yet opened. Never null: one for a kind that cannot be served fails
/// with ErrorKind::Unsupported when opened.
TransportPtr createTransport(const core::Endpoint &endpoint);

} // namespace engine
