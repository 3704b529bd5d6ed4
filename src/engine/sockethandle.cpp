#include "engine/sockethandle.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace engine {

#ifdef Q_OS_WIN

void shutdownSending(qintptr descriptor)
{
    ::shutdown(SOCKET(descriptor), SD_SEND);
}

void SpareHandle::hold(qintptr)
{
}

QByteArray SpareHandle::rest() const
{
    return {};
}

void SpareHandle::drop()
{
}

#else

void shutdownSending(qintptr descriptor)
{
    ::shutdown(int(descriptor), SHUT_WR);
}

void SpareHandle::hold(qintptr descriptor)
{
    if (m_descriptor < 0 && descriptor >= 0)
        m_descriptor = ::fcntl(int(descriptor), F_DUPFD_CLOEXEC, 0);
}

QByteArray SpareHandle::rest() const
{
    QByteArray bytes;
    char block[16 * 1024];
    while (m_descriptor >= 0) {
        const ssize_t count = ::recv(m_descriptor, block, sizeof block, MSG_DONTWAIT);
        if (count > 0)
            bytes.append(block, count);
        else if (count == 0 || errno != EINTR)
            break;
    }
    return bytes;
}

void SpareHandle::drop()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

#endif

} // namespace engine
