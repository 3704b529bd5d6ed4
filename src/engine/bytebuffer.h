#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace engine {

/// First in, first out; for many small appends and reads of any size.
class ByteBuffer
{
public:
    qsizetype size() const { return m_bytes.size() - m_begin; }
    bool isEmpty() const { return size() == 0; }
    QByteArrayView view() const { return QByteArrayView(m_bytes).sliced(m_begin); }
    void clear()
    {
        m_bytes.clear();
        m_begin = 0;
    }

    /// Where to append.
    QByteArray &tail()
    {
        if (m_begin > 0 && m_begin >= m_bytes.size() / 2) {
            m_bytes.remove(0, m_begin);
            m_begin = 0;
        }
        return m_bytes;
    }

    qsizetype read(char *data, qsizetype maxSize)
    {
        const qsizetype count = std::min(maxSize, size());
        if (count > 0) {
            std::memcpy(data, m_bytes.constData() + m_begin, size_t(count));
            m_begin += count;
        }
        if (m_begin == m_bytes.size()) {
            // A large block is not kept for the next small line.
            if (m_bytes.capacity() > MaxIdleCapacity)
                m_bytes.clear();
            else
                m_bytes.resize(0);
            m_begin = 0;
        }
        return count;
    }

private:
    static constexpr qsizetype MaxIdleCapacity = 1024 * 1024;

    QByteArray m_bytes;
    qsizetype m_begin = 0;
};

} // namespace engine
