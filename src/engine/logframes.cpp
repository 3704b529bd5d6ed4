#include "engine/logframes.h"

#include <QtEndian>

#include <algorithm>

namespace engine {

namespace {

void add(core::LogChunks &chunks, core::LogSource source, QByteArrayView text)
{
    if (text.isEmpty())
        return;
    if (!chunks.isEmpty() && chunks.last().source == source)
        chunks.last().text.append(text);
    else
        chunks.append({source, text.toByteArray()});
}

/// Whether this byte can stand at this place of a header: source, three zeros, length.
bool fits(int position, char byte)
{
    if (position == 0)
        return byte >= 0 && byte <= 3;
    return position > 3 || byte == 0;
}

core::LogSource sourceOf(char byte)
{
    return byte == 0 ? core::LogSource::Stdout : core::LogSource(byte);
}

} // namespace

core::LogChunks LogFrames::feed(QByteArrayView data)
{
    core::LogChunks chunks;
    while (!data.isEmpty()) {
        if (m_mode == Mode::Raw || m_broken) {
            add(chunks, core::LogSource::Stdout, data);
            break;
        }
        if (m_left > 0) {
            const auto count = qsizetype(std::min<qint64>(m_left, data.size()));
            add(chunks, m_source, data.first(count));
            m_left -= quint32(count);
            data = data.sliced(count);
            continue;
        }
        const char byte = data.front();
        if (!fits(m_headerSize, byte)) {
            m_broken = true;
            add(chunks, core::LogSource::Stdout, QByteArrayView(m_header, m_headerSize));
            m_headerSize = 0;
            continue;
        }
        m_header[m_headerSize++] = byte;
        data = data.sliced(1);
        if (m_headerSize == int(sizeof m_header)) {
            m_source = sourceOf(m_header[0]);
            m_left = qFromBigEndian<quint32>(m_header + 4);
            m_headerSize = 0;
        }
    }
    return chunks;
}

} // namespace engine
