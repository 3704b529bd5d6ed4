#pragma once

#include "app/history.h"
#include "core/result.h"
#include "core/runrequest.h"
#include "engine/client.h"
#include "models/logbuffer.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace app {

/// The terminal side of a foreground run: what the container prints, its input, its end.
class ConsoleLink : public QObject
{
    Q_OBJECT
public:
    ConsoleLink(engine::Client &client, QString id, const core::RunRequest &request,
                QObject *parent = nullptr);
    ~ConsoleLink() override;

    /// Where interrupts are written down; may be null.
    void setHistory(History *history) { m_history = history; }
    /// Attaches and waits; call before the container is started.
    void attach();

    const QString &id() const { return m_id; }
    const QString &name() const { return m_name; }
    void setName(const QString &name) { m_name = name; }
    models::LogBuffer *output() { return &m_output; }
    bool takesInput() const { return m_interactive; }
    bool isTty() const { return m_tty; }
    bool isEnded() const { return m_exitCode.has_value(); }
    std::optional<int> exitCode() const { return m_exitCode; }
    /// How it ends will not be known any more.
    bool isLost() const { return m_lost; }

    /// What Ctrl+C does in a terminal: byte 3 with a TTY, else the SIGINT that the docker command sends.
    void interrupt();
    void write(const QByteArray &bytes);
    void closeInput();
    /// Lets go of the engine; what was printed stays.
    void detach();

Q_SIGNALS:
    void attached();
    void attachFailed(const core::Error &error);
    void ended(int exitCode);
    void interruptFailed(const core::Error &error);
    void connectionLost();

private:
    void attachEnded(const core::Result<void> &end);
    void lookUp();
    void end(int exitCode);
    void lose();

    QPointer<engine::Client> m_client;
    QPointer<History> m_history;
    QString m_id;
    QString m_name;
    models::LogBuffer m_output;
    bool m_interactive;
    bool m_tty;
    bool m_autoRemove;
    engine::CallId m_attach = 0;
    engine::CallId m_wait = 0;
    std::optional<int> m_exitCode;
    QTimer m_lookUp;
    bool m_opened = false;
    bool m_lost = false;
};

} // namespace app
