#include "app/consolelink.h"

#include "engine/containers.h"

namespace app {

using namespace Qt::StringLiterals;

ConsoleLink::ConsoleLink(engine::Client &client, QString id, const core::RunRequest &request, QObject *parent)
    : QObject(parent), m_client(&client), m_id(std::move(id)), m_name(request.name),
      m_interactive(request.interactive), m_tty(request.tty), m_autoRemove(request.autoRemove)
{
}

ConsoleLink::~ConsoleLink() = default;

void ConsoleLink::attach()
{
    const engine::containers::AttachRequest request{m_id, m_interactive, m_tty, false};
    m_attach = engine::containers::attach(
        *m_client, request, this, [this] { Q_EMIT attached(); },
        [this](const core::LogChunks &chunks) { m_output.append(chunks); },
        [this](const core::Result<void> &end) {
            m_attach = 0;
            if (!end)
                Q_EMIT attachFailed(end.error());
        });
    m_wait = engine::containers::wait(*m_client, m_id, m_autoRemove ? u"removed"_s : u"next-exit"_s, this,
                                      [this](const core::Result<int> &code) {
                                          m_wait = 0;
                                          if (code) {
                                              m_exitCode = *code;
                                              Q_EMIT ended(*code);
                                          } else {
                                              Q_EMIT connectionLost();
                                          }
                                      });
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
    engine::containers::act(*m_client, kill, m_id, this, [this](const core::Result<void> &result) {
        if (!result)
            Q_EMIT interruptFailed(result.error());
    });
}

void ConsoleLink::write(const QByteArray &bytes)
{
    if (m_client)
        m_client->write(m_attach, bytes);
}

void ConsoleLink::closeInput()
{
    if (m_client)
        m_client->closeWrite(m_attach);
}

} // namespace app
