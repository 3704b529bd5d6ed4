#include "views/logfind.h"

#include "models/logbuffer.h"

#include <QElapsedTimer>

namespace views {

namespace {

constexpr qint64 sliceMs = 8;

} // namespace

LogFinder::LogFinder(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &LogFinder::search);
}

void LogFinder::start(const models::LogBuffer *buffer, const QString &text, LogPosition from, bool backwards)
{
    m_buffer = buffer;
    m_text = text;
    m_from = from;
    m_backwards = backwards;
    m_line = from.line;
    // The first line is looked at twice: from the position on, and last up to it.
    m_left = qint64(buffer->lineCount()) + 1;
    search();
}

void LogFinder::stop()
{
    m_timer.stop();
    m_buffer = nullptr;
}

int LogFinder::columnIn(qint64 number) const
{
    const QString text = logText(m_buffer->line(int(number - m_buffer->firstLineNumber())).text);
    const bool firstLook = m_left == qint64(m_buffer->lineCount()) + 1 && number == m_from.line;
    if (!m_backwards)
        return int(text.indexOf(m_text, firstLook ? m_from.column : 0, Qt::CaseInsensitive));
    if (!firstLook)
        return int(text.lastIndexOf(m_text, -1, Qt::CaseInsensitive));
    return m_from.column > 0 ? int(text.lastIndexOf(m_text, m_from.column - 1, Qt::CaseInsensitive)) : -1;
}

void LogFinder::search()
{
    if (!m_buffer)
        return;
    QElapsedTimer clock;
    clock.start();
    while (m_left > 0 && m_buffer->lineCount() > 0) {
        const qint64 first = m_buffer->firstLineNumber();
        const qint64 last = first + m_buffer->lineCount() - 1;
        if (m_line < first)
            m_line = m_backwards ? last : first;
        else if (m_line > last)
            m_line = m_backwards ? last : first;
        if (const int column = columnIn(m_line); column >= 0) {
            const LogPosition position{m_line, column};
            const int length = int(m_text.size());
            stop();
            Q_EMIT found(position, length);
            return;
        }
        m_line += m_backwards ? -1 : 1;
        --m_left;
        if (clock.elapsed() >= sliceMs && m_left > 0) {
            m_timer.start();
            return;
        }
    }
    stop();
    Q_EMIT notFound();
}

} // namespace views
