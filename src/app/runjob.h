#pragma once

#include "app/consolelink.h"
#include "app/history.h"
#include "core/errortext.h"
#include "core/progress.h"
#include "core/runrequest.h"
#include "engine/client.h"
#include "engine/registryauth.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace app {

/// One pull: POST /images/create with the registry's login, its progress and speed. A deed of its own unless
/// it is told to be a part of another one.
class PullJob : public QObject
{
    Q_OBJECT
public:
    PullJob(engine::Client &client, engine::RegistryAuth &auth, History &history, core::PullRequest request,
            QObject *parent = nullptr);

    void start(core::DeedId partOf = 0);
    void cancel(); ///< the engine stops the download when the connection goes
    const core::PullRequest &request() const { return m_request; }

Q_SIGNALS:
    void progressed(const core::PullProgress &progress);
    void succeeded();
    void failed(const core::Error &error);
    void canceled();

private:
    void begin(const QByteArray &auth);
    void fail(const core::Error &error);

    engine::Client &m_client;
    engine::RegistryAuth &m_auth;
    History &m_history;
    core::PullRequest m_request;
    core::PullProgress m_progress;
    engine::CallId m_call = 0;
    core::DeedId m_deed = 0;
    bool m_ownDeed = false;
    bool m_ended = false;
};

/// `docker run` step by step: create, pull and create again when the image is missing, attach when in the
/// foreground, start. Ends with exactly one of succeeded(), failed() and canceled().
class RunJob : public QObject
{
    Q_OBJECT
public:
    RunJob(engine::Client &client, engine::RegistryAuth &auth, History &history, core::RunRequest request,
           QObject *parent = nullptr);
    ~RunJob() override;

    void start();
    void cancel();
    const core::RunRequest &request() const { return m_request; }
    /// The console of a foreground run; taken by the caller on succeeded().
    std::unique_ptr<ConsoleLink> takeConsole() { return std::move(m_console); }

Q_SIGNALS:
    void pulling(const core::PullProgress &progress);
    void creating();
    void starting();
    void warned(const QStringList &warnings);
    void succeeded(const QString &id);
    /// `leftover`: the ID of a container that was created but could not be started, and is still there.
    void failed(const core::RunFailure &failure, const QString &leftover);
    void canceled();

private:
    void create(bool mayPull);
    void createEnded(const core::Result<core::CreatedContainer> &result, bool mayPull);
    static void discard(engine::Client &client, core::DeedId deed, const QString &id);
    void pull();
    void created(const QString &id);
    void launch();
    void fail(const core::Error &error, core::RunStage stage);

    engine::Client &m_client;
    engine::RegistryAuth &m_auth;
    History &m_history;
    core::RunRequest m_request;
    std::unique_ptr<ConsoleLink> m_console;
    PullJob *m_pull = nullptr;
    QString m_id;
    core::DeedId m_deed = 0;
    engine::CallId m_call = 0;
    bool m_ended = false;
};

} // namespace app
