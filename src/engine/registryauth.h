#pragma once

#include "engine/registrylogin.h"
#include "engine/surroundings.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace engine {

/// Finds the login of an image's registry where the docker command line keeps it: DOCKER_AUTH_CONFIG, then
/// the credential helper (credHelpers, else credsStore, else the system's own if nothing is set up), then
/// `auths`. config.json is read anew for every look-up. Nothing secret is written, logged or told in
/// problem().
class RegistryAuth : public QObject
{
    Q_OBJECT

public:
    /// X-Registry-Auth of "nobody".
    static constexpr auto anonymous = "e30=";

    explicit RegistryAuth(Surroundings surroundings, QObject *parent = nullptr);

    /// Gives the value of X-Registry-Auth (base64url with padding) for a pull or push of this image;
    /// anonymous when no login is found. `done` is called once, never from inside find(), in this object's
    /// thread, which must be `context`'s too; not at all when `context` or this object is gone before.
    /// Several may run at once.
    void find(const QString &imageReference, QObject *context,
              std::function<void(QByteArray headerValue)> done);

    /// What went wrong in the look-up that was answered last, as a translated sentence; empty when nothing
    /// did.
    QString problem() const { return m_problem; }

    /// How long a helper may take (it may ask the person); 30 s unless set.
    void setTimeLimit(std::chrono::milliseconds limit) { m_timeLimit = limit; }

private:
    using Done = std::function<void(QByteArray)>;
    void begin(const QString &key, const QPointer<QObject> &context, const Done &done);
    void answer(const RegistryLogin &login, const QStringList &problems, const QPointer<QObject> &context,
                const Done &done);

    Surroundings m_surroundings;
    std::chrono::milliseconds m_timeLimit{30'000};
    QString m_problem;
};

} // namespace engine
