#pragma once

#include "core/result.h"
#include "engine/decoder.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkReply;

namespace engine {

class HijackStream;

/// Pumps one stream: device -> decoder -> batches. Reads only while fewer than `inFlight` batches are with
/// the reader, so the engine is slowed down by TCP or the socket buffer, never by our memory.
class StreamJob : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 readBufferSize = 256 * 1024;

    StreamJob(QNetworkReply *reply, std::shared_ptr<Decoder> decoder, int inFlight);
    StreamJob(HijackStream *stream, std::shared_ptr<Decoder> decoder, int inFlight);
    ~StreamJob() override;

    void batchTaken();
    void write(const QByteArray &bytes);
    void closeWrite();
    int status() const; ///< of the answer, 0 = none came
    /// The body of an answer that was no stream.
    const QByteArray &refusal() const { return m_refusal; }
    bool isText() const { return m_decoder->isText(); }

Q_SIGNALS:
    void opened();
    void received(const QByteArray &bytes);
    void batch(const std::shared_ptr<void> &values);
    void ended(const core::Result<void> &result); ///< once, after the last batch

private:
    void setUp();
    void headArrived();
    void pump();
    void flush();
    void finishWhenDrained();
    void sourceEnded(const core::Result<void> &result);

    QPointer<QIODevice> m_device;
    QNetworkReply *m_reply = nullptr;
    HijackStream *m_hijack = nullptr;
    std::shared_ptr<Decoder> m_decoder;
    QByteArray m_refusal;
    QTimer m_timer;
    int m_limit;
    int m_inFlight = 0;
    bool m_opened = false;
    bool m_sourceEnded = false;
    bool m_ended = false;
    core::Result<void> m_result;
};

} // namespace engine
