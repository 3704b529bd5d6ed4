#include "engine/upload.h"

#include "engine/transport.h"

#include <algorithm>

namespace engine {

namespace {

constexpr qint64 maxQueued = 256 * 1024;
constexpr qint64 blockSize = 64 * 1024;

} // namespace

Upload::Upload(QIODevice *device, qint64 declared) : m_device(device)
{
    if (device) {
        if (!device->isReadable())
            fail("the body of the request cannot be read");
        m_start = device->isSequential() ? 0 : device->pos();
        m_total = device->isSequential() ? declared : device->size() - m_start;
        m_hasBody = m_total != 0;
    }
    m_done = !m_hasBody;
    if (!m_hasBody)
        return;
    connect(device, &QIODevice::readyRead, this, &Upload::ready);
    connect(device, &QIODevice::readChannelFinished, this, [this] {
        m_channelFinished = true;
        Q_EMIT ready();
    });
    connect(device, &QIODevice::aboutToClose, this, &Upload::ready, Qt::QueuedConnection);
    connect(device, &QObject::destroyed, this, &Upload::ready);
}

HttpFields Upload::framing(const QByteArray &method) const
{
    if (m_hasBody && m_total < 0)
        return {{"Transfer-Encoding", "chunked"}};
    if (!m_hasBody && (method == "GET" || method == "HEAD" || method == "DELETE"))
        return {};
    return {{"Content-Length", QByteArray::number(m_total)}};
}

void Upload::pump(Transport &transport)
{
    QByteArray block;
    while (!m_done && !m_failure && transport.bytesToWrite() < maxQueued) {
        if (!m_device || !m_device->isOpen())
            return fail("the body of the request was given up");
        block.resize(qsizetype(m_total < 0 ? blockSize : std::min(blockSize, m_total - m_sent)));
        const qint64 count = m_device->read(block.data(), block.size());
        const bool ended = count < 0 || (count == 0 && (m_channelFinished || !m_device->isSequential()));
        if (count > 0) {
            block.truncate(qsizetype(count));
            writeBlock(transport, block);
            m_sent += count;
            m_done = m_sent == m_total;
        } else if (!ended) {
            return;
        } else if (m_total < 0) {
            transport.write("0\r\n\r\n");
            m_done = true;
        } else {
            fail("the body of the request is shorter than announced");
        }
    }
}

void Upload::writeBlock(Transport &transport, const QByteArray &block) const
{
    if (m_total >= 0)
        transport.write(block);
    else
        transport.write(QByteArray::number(block.size(), 16) + "\r\n" + block + "\r\n");
}

bool Upload::rewind()
{
    if (m_sent > 0 && (!m_device || m_device->isSequential() || !m_device->seek(m_start)))
        return false;
    m_sent = 0;
    m_done = !m_hasBody;
    return true;
}

void Upload::fail(const char *text)
{
    m_failure = core::Error{core::ErrorKind::Local, 0, QString::fromLatin1(text)};
}

} // namespace engine
