#pragma once

#include "support/fakeserver.h"

#include <QIODevice>
#include <QTimer>

namespace support {

/// Plays a script on one accepted connection.
class FakeConnection : public QObject
{
    Q_OBJECT

public:
    FakeConnection(FakeServer *server, QIODevice *socket, int number, const Script *script);

    qint64 bytesSent() const { return m_queued - pending(); }
    qint64 pending() const; ///< written, but not yet taken by the system
    const QByteArray &lastPath() const { return m_lastPath; }
    void push(const QByteArray &bytes);
    void run();
    void drop();

private:
    enum class Progress { Next, Blocked };
    Progress step(const Script::Step &step);
    Progress expectRequest(bool withBody);
    Progress sendBytewise(const QByteArray &bytes);
    Progress sendMany(const QByteArray &block, qint64 times);
    Progress pause(int milliseconds);
    bool takeBody(FakeRequest &request, qsizetype from);
    bool takeChunks(FakeRequest &request, qsizetype from);
    void answerByPath(const FakeRequest &request);
    void readAll();
    void write(const QByteArray &bytes);
    void ended();

    FakeServer *m_server;
    QIODevice *m_socket;
    QTimer m_timer;
    QByteArray m_input;
    QByteArray m_lastPath;
    QList<Script::Step> m_steps;
    qsizetype m_at = 0;
    qint64 m_count = 0; ///< inside of the current step
    qint64 m_queued = 0;
    int m_number;
    bool m_byPath;
    bool m_running = false;
    bool m_closing = false;
    bool m_over = false;
};

} // namespace support
