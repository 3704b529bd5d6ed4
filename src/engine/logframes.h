#pragma once

#include "core/log.h"

#include <QByteArrayView>

namespace engine {

/// Takes apart what logs and attach send: 8-byte headers and payloads, cut anywhere. Nothing but a header is
/// ever held back, whatever a frame's length.
class LogFrames
{
public:
    enum class Mode {
        Framed,
        Raw, ///< a container with a terminal: all is stdout
    };

    explicit LogFrames(Mode mode = Mode::Framed) : m_mode(mode) { }

    /// What these bytes add; neighbours of one source are one chunk.
    core::LogChunks feed(QByteArrayView data);

    /// A header was none: from it on everything passes as stdout, header bytes included.
    bool isBroken() const { return m_broken; }
    /// Between a header's first byte and its payload's last one: the stream was cut if it ends here.
    bool isInsideFrame() const { return m_headerSize > 0 || m_left > 0; }

private:
    Mode m_mode;
    bool m_broken = false;
    core::LogSource m_source = core::LogSource::Stdout;
    quint32 m_left = 0;
    int m_headerSize = 0;
    char m_header[8] = {};
};

} // namespace engine
