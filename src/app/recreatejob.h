#pragma once

#include "app/consolelink.h"
#include "app/runjob.h"
#include "app/stranded.h"
#include "core/deed.h"
#include "core/errortext.h"
#include "core/inspect.h"
#include "engine/client.h"
#include "engine/registryauth.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace app {

/// A container made anew with other settings, step by step: pull when the image is missing, rename the old
/// one, create the new one, stop the old, start the new, remove the old (its volumes stay). When a step
/// fails, or the new one ends at once with an error, or it is canceled, all is put back: the old one has its
/// name and runs again if it did. Ends with exactly one of succeeded(), failed() and canceled().
class RecreateJob : public QObject
{
    Q_OBJECT
public:
    /// How long the new container has to run to count as started, unless it ends without an error.
    static constexpr int settleMs = 1500;

    RecreateJob(engine::Client &client, engine::RegistryAuth &auth, History &history,
                core::RecreateRequest request, QObject *parent = nullptr);
    ~RecreateJob() override;

    void start();
    /// Puts all back, which may take as long as the old one takes to stop. Without an effect once the new one
    /// runs and the old one is being removed.
    void cancel();
    const core::RecreateRequest &request() const { return m_request; }
    /// What of the old container is not as it was at this moment or, when it could not be put back, for good.
    Stranded stranded() const;
    /// What it may be called instead of its name; empty: it has its name, or the new one runs in its place.
    QString strandedName() const
    {
        return m_name == Stranded::Name::Own || m_removing ? QString() : m_request.oldName;
    }
    /// The console of a foreground run; taken by the caller on succeeded().
    std::unique_ptr<ConsoleLink> takeConsole() { return std::move(m_console); }

Q_SIGNALS:
    void pulling(const core::PullProgress &progress);
    void working();
    /// From now on the old container is not as it was, until this job has ended well.
    void aboutToTouch();
    void warned(const QStringList &warnings);
    /// The new one runs, but the old one is still there under this name.
    void oldRemains(const QString &name, const core::Error &error);
    void succeeded(const QString &id);
    void failed(const core::RunFailure &failure);
    void canceled();

private:
    using Next = void (RecreateJob::*)();

    void inspected(const core::ContainerInspect &old);
    void findImage();
    void pull(Next next);
    void renameOld();
    void create();
    void created(const core::Result<core::CreatedContainer> &result);
    void stopOld();
    void launch();
    void startNew();
    void settle();
    void endedAtOnce(int exitCode);
    void removeOld();

    /// Goes on when `result` is good and nobody canceled; else all is put back.
    void goOn(const core::Result<void> &result, core::RunStage stage, Next next);
    void fail(const core::Error &error, core::RunStage stage);
    void fail(const core::RunFailure &failure);
    static core::RunFailure told(const QString &sentence);
    void putBack();
    void nameBack();
    void findName();
    void startBack();
    void end();
    core::ContainerRequest act(core::ContainerVerb verb) const;

    engine::Client &m_client;
    engine::RegistryAuth &m_auth;
    History &m_history;
    core::DeedId m_deed = 0;
    core::RecreateRequest m_request;
    std::unique_ptr<ConsoleLink> m_console;
    std::optional<core::RunFailure> m_failure;
    PullJob *m_pull = nullptr;
    QTimer m_settled;
    engine::CallId m_wait = 0;
    engine::CallId m_logs = 0;
    QString m_newId;
    QString m_lastWords; ///< of a container that ended at once
    bool m_wasPaused = false;
    Stranded::Name m_name = Stranded::Name::Own; ///< of the old one
    bool m_creating = false; ///< there may be a new one whose ID is not known
    bool m_stopped = false; ///< the old one, or it was tried
    bool m_removing = false;
    bool m_gone = false; ///< the old one was removed by somebody else
    bool m_canceling = false;
    bool m_puttingBack = false;
    bool m_ended = false; ///< told, or nothing can be canceled any more
};

} // namespace app
