#pragma once

#include "engine/registrylogin.h"
#include "engine/surroundings.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace engine {

/// One question to a program docker-credential-<name>, as docker asks it. What it prints is neither logged
/// nor told.
class CredentialHelper : public QObject
{
    Q_OBJECT

public:
    enum class Outcome { Found, NotFound, Trouble };
    struct Answer
    {
        Outcome outcome = Outcome::Trouble;
        RegistryLogin login; ///< Found
        QString problem; ///< Trouble: a translated sentence
    };

    CredentialHelper(const Surroundings &surroundings, const QString &name, QObject *parent = nullptr);
    ~CredentialHelper() override; ///< ends a program that still runs

    /// Asks once; finished() comes later, after `limit` at the latest.
    void get(const QString &registryKey, std::chrono::milliseconds limit);

    /// Its path: PATH, and on macOS the folders of which programs started from the Dock know nothing. Empty
    /// if none.
    static QString findProgram(const Surroundings &surroundings, const QString &program);
    /// The helper docker takes on this system when config.json names none; empty when it is not installed.
    static QString usualName(const Surroundings &surroundings);

Q_SIGNALS:
    void finished(const engine::CredentialHelper::Answer &answer);

private:
    void onReadable();
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void trouble(const QString &problem);
    void finish(const Answer &answer);

    Surroundings m_surroundings;
    QString m_program; ///< "docker-credential-pass"
    QString m_key;
    QProcess *m_process; ///< outlives this until it has ended
    QTimer m_limit;
    QByteArray m_output;
    bool m_done = false;
};

} // namespace engine
