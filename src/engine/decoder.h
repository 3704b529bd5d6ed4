#pragma once

#include "core/log.h"
#include "core/result.h"
#include "engine/jsonlines.h"
#include "engine/logframes.h"

#include <QByteArrayView>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace engine {

/// Turns the bytes of a stream into batches of values. Lives in the worker thread.
class Decoder
{
public:
    virtual ~Decoder() = default;
    /// Takes bytes in any cut; an error ends the stream.
    virtual std::optional<core::Error> feed(QByteArrayView bytes) = 0;
    /// No more bytes come: what is unfinished is as it will be.
    virtual void finish() { }
    /// The values gathered so far, a QList<T>; null when there are none.
    virtual std::shared_ptr<void> take() = 0;
    /// Rough size of what take() would give.
    virtual qint64 pendingBytes() const = 0;
    /// Whether the bytes are text that a person can read.
    virtual bool isText() const { return true; }
};

/// JSON lines, each parsed to a T. A line that is no T is skipped: one odd event must not end the stream.
template <typename T>
class LineDecoder : public Decoder
{
public:
    using Parse = std::function<core::Result<T>(const QByteArray &)>;

    explicit LineDecoder(Parse parse) : m_parse(std::move(parse)) { }

    std::optional<core::Error> feed(QByteArrayView bytes) override
    {
        const QList<QByteArray> lines = m_lines.feed(bytes);
        for (const QByteArray &line : lines)
            add(line);
        if (m_lines.isFailed())
            return core::Error{core::ErrorKind::TooLarge, 0,
                               QStringLiteral("a line of the stream is too long")};
        return std::nullopt;
    }
    void finish() override
    {
        const QByteArray line = m_lines.finish();
        if (!line.isEmpty())
            add(line);
    }
    std::shared_ptr<void> take() override
    {
        if (m_batch.isEmpty())
            return nullptr;
        m_bytes = 0;
        return std::make_shared<QList<T>>(std::exchange(m_batch, {}));
    }
    qint64 pendingBytes() const override { return m_bytes; }

private:
    void add(const QByteArray &line)
    {
        if (core::Result<T> value = m_parse(line)) {
            m_batch.append(std::move(value.value()));
            m_bytes += line.size();
        }
    }

    Parse m_parse;
    JsonLines m_lines;
    QList<T> m_batch;
    qint64 m_bytes = 0;
};

/// Logs and attach: 8-byte frames, or raw bytes when the container has a terminal.
class ChunkDecoder : public Decoder
{
public:
    explicit ChunkDecoder(bool raw) : m_frames(raw ? LogFrames::Mode::Raw : LogFrames::Mode::Framed) { }

    std::optional<core::Error> feed(QByteArrayView bytes) override
    {
        const core::LogChunks chunks = m_frames.feed(bytes);
        for (const core::LogChunk &chunk : chunks) {
            if (!m_batch.isEmpty() && m_batch.last().source == chunk.source)
                m_batch.last().text += chunk.text;
            else
                m_batch.append(chunk);
            m_bytes += chunk.text.size();
        }
        return std::nullopt;
    }
    std::shared_ptr<void> take() override
    {
        m_bytes = 0;
        if (m_batch.isEmpty())
            return nullptr;
        return std::make_shared<core::LogChunks>(std::exchange(m_batch, {}));
    }
    qint64 pendingBytes() const override { return m_bytes; }
    bool isText() const override { return false; }

private:
    LogFrames m_frames;
    core::LogChunks m_batch;
    qint64 m_bytes = 0;
};

} // namespace engine
