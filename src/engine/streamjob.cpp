#include "engine/streamjob.h"

#include "engine/hijackstream.h"
#include "engine/replyerror.h"

#include <QNetworkReply>

namespace engine {

namespace {

constexpr int flushMs = 30; ///< a screen shows no more than this
constexpr qint64 flushBytes = 512 * 1024;
constexpr qint64 readStep = 64 * 1024;

} // namespace

StreamJob::StreamJob(QNetworkReply *reply, std::shared_ptr<Decoder> decoder, int inFlight)
    : m_device(reply), m_reply(reply), m_decoder(std::move(decoder)), m_limit(inFlight)
{
    setUp();
    connect(reply, &QNetworkReply::metaDataChanged, this, &StreamJob::headArrived);
    connect(reply, &QNetworkReply::readyRead, this, &StreamJob::pump);
    connect(reply, &QNetworkReply::finished, this, [this] {
        headArrived();
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool fine = status >= 200 && status < 300 && !transportFailed(m_reply);
        sourceEnded(fine ? core::Result<void>() : core::Result<void>(errorOf(m_reply, &m_refusal)));
    });
}

StreamJob::StreamJob(HijackStream *stream, std::shared_ptr<Decoder> decoder, int inFlight)
    : m_device(stream), m_hijack(stream), m_decoder(std::move(decoder)), m_limit(inFlight)
{
    setUp();
    connect(stream, &HijackStream::opened, this, [this] {
        m_opened = true;
        Q_EMIT opened();
        pump();
    });
    connect(stream, &HijackStream::readyRead, this, &StreamJob::pump);
    connect(stream, &HijackStream::readChannelFinished, this, [this, stream] {
        if (stream->isBroken())
            sourceEnded(core::Error{core::ErrorKind::Disconnected, 0, stream->errorString()});
        else
            sourceEnded({});
    });
    connect(stream, &HijackStream::failed, this, [this](const core::Error &error) {
        m_refusal = m_hijack->refusal();
        sourceEnded(error);
    });
}

StreamJob::~StreamJob()
{
    if (m_device) {
        m_device->disconnect(this);
        if (m_reply)
            m_reply->abort();
        m_device->deleteLater();
    }
}

void StreamJob::setUp()
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(flushMs);
    connect(&m_timer, &QTimer::timeout, this, &StreamJob::flush);
}

int StreamJob::status() const
{
    if (!m_device)
        return 0;
    return m_hijack ? m_hijack->status()
                    : m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void StreamJob::headArrived()
{
    if (m_opened || status() < 200 || status() >= 300)
        return;
    m_opened = true;
    Q_EMIT opened();
}

void StreamJob::pump()
{
    // The body of an error answer is for errorOf(), not for the decoder.
    if (!m_opened || m_ended || !m_device)
        return;
    while (m_inFlight < m_limit && m_device->bytesAvailable() > 0) {
        const QByteArray bytes = m_device->read(readStep);
        if (bytes.isEmpty())
            break;
        Q_EMIT received(bytes);
        if (const auto error = m_decoder->feed(bytes)) {
            sourceEnded(*error);
            return;
        }
        if (m_decoder->pendingBytes() >= flushBytes)
            flush();
    }
    if (m_decoder->pendingBytes() > 0 && !m_timer.isActive())
        m_timer.start();
    finishWhenDrained();
}

void StreamJob::flush()
{
    m_timer.stop();
    if (m_inFlight >= m_limit)
        return;
    if (auto values = m_decoder->take()) {
        ++m_inFlight;
        Q_EMIT batch(values);
    }
}

void StreamJob::batchTaken()
{
    --m_inFlight;
    if (m_decoder->pendingBytes() > 0 && !m_timer.isActive())
        m_timer.start();
    pump();
}

void StreamJob::sourceEnded(const core::Result<void> &result)
{
    if (m_sourceEnded)
        return;
    m_sourceEnded = true;
    m_result = result;
    if (result || m_hijack)
        pump(); // also what came before a break
    finishWhenDrained();
}

void StreamJob::finishWhenDrained()
{
    if (!m_sourceEnded || m_ended)
        return;
    const bool more = m_opened && m_device && m_device->bytesAvailable() > 0;
    if (more && (m_result.ok() || m_hijack))
        return;
    m_decoder->finish();
    // The last values may not wait for the reader: nothing follows them.
    m_timer.stop();
    m_ended = true;
    if (auto values = m_decoder->take())
        Q_EMIT batch(values);
    Q_EMIT ended(m_result);
}

void StreamJob::write(const QByteArray &bytes)
{
    if (m_hijack)
        m_hijack->write(bytes);
}

void StreamJob::closeWrite()
{
    if (m_hijack)
        m_hijack->closeWrite();
}

} // namespace engine
