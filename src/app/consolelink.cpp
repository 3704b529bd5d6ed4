#include "app/consolelink.h"

#include "engine/containers.h"
#include "engine/deedscope.h"

namespace app {

using namespace Qt::StringLiterals;

ConsoleLink::ConsoleLink(engine::Client &client, QString id, const core::RunRequest &request, QObject *parent)
    : QObject(parent), m_client(&client), m_id(std::move(id)), m_name(request.name),
      m_interactive(request.interactive), m_tty(request.tty), m_autoRemove(request.autoRemove)
{
    m_lookUp.setSingleShot(true);
    m_lookUp.setInterval(2000);
    connect(&m_lookUp, &QTimer::timeout, this, &ConsoleLink::lookUp);
}

ConsoleLink::~ConsoleLink() = default;

void ConsoleLink::attach()
{
    const engine::containers::AttachRequest request{m_id, m_interactive, m_tty, false};
    m_attach = engine::containers::attach(
        *m_client, request, this,
        [this] {
            m_opened = true;
            Q_EMIT attached();
        },
        [this](const core::LogChunks &chunks) { m_output.append(chunks); },
        [this](const core::Result<void> &end) { attachEnded(end); });
    m_wait = engine::containers::wait(*m_client, m_id, m_autoRemove ? u"removed"_s : u"next-exit"_s, this,
                                      [this](const core::Result<int> &code) {
                                          m_wait = 0;
                                          if (code)
                                              end(*code);
                                          else if (code.error().status == 0)
                                              lose();
                                          else
                                              lookUp();
                                      });
}

void ConsoleLink::attachEnded(const core::Result<void> &end)
{
    m_attach = 0;
    if (!m_opened && !end)
        Q_EMIT attachFailed(end.error());
    else if (!isEnded() && !m_lost)
        m_lookUp.start();
}

/// Where the engine has not told by itself how the container ended: what it is now.
void ConsoleLink::lookUp()
{
    if (isEnded() || m_lost || !m_client)
        return;
    engine::containers::inspect(
        *m_client, m_id, this, [this](const core::Result<core::ContainerInspect> &container) {
            using State = core::ContainerState;
            if (isEnded() || m_lost)
                return;
            if (!container && (container.error().kind != core::ErrorKind::NotFound || m_wait == 0))
                lose();
            else if (container && (container->state == State::Exited || container->state == State::Dead))
                end(container->exitCode);
            else if (m_attach == 0)
                lose(); // it goes on without us
        });
}

void ConsoleLink::end(int exitCode)
{
    if (isEnded())
        return;
    m_exitCode = exitCode;
    if (m_client)
        m_client->cancel(m_wait);
    m_wait = 0;
    Q_EMIT ended(exitCode);
}

void ConsoleLink::lose()
{
    if (isEnded() || m_lost)
        return;
    m_lost = true;
    Q_EMIT connectionLost();
}

void ConsoleLink::detach()
{
    if (m_client) {
        m_client->cancel(m_attach);
        m_client->cancel(m_wait);
    }
    m_client.clear();
}

void ConsoleLink::interrupt()
{
    if (!m_client)
        return;
    if (m_tty && m_interactive) {
        write(QByteArray(1, '\x03'));
        return;
    }
    core::ContainerRequest kill;
    kill.verb = core::ContainerVerb::Kill;
    kill.ids = {m_id};
    kill.signal = u"SIGINT"_s;
    const core::DeedId deed = m_history ? m_history->begin(kill) : 0;
    const engine::DeedScope scope(*m_client, deed);
    engine::containers::act(*m_client, kill, m_id, this, [this, deed](const core::Result<void> &result) {
        if (m_history)
            m_history->finish(deed, result);
        if (!result)
            Q_EMIT interruptFailed(result.error());
    });
}

void ConsoleLink::write(const QByteArray &bytes)
{
    if (m_client && m_attach)
        m_client->write(m_attach, bytes);
}

void ConsoleLink::closeInput()
{
    if (m_client && m_attach)
        m_client->closeWrite(m_attach);
}

} // namespace app
