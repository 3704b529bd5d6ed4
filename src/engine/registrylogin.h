#pragma once

#include "engine/dockerconfig.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace engine {

/// A login at one registry. Holds secrets: never to be logged or shown.
struct RegistryLogin
{
    QString username;
    QString password;
    QString serverAddress;
    QString identityToken; ///< instead of a password
    QString registryToken;

    bool operator==(const RegistryLogin &) const = default;
    bool isEmpty() const { return username.isEmpty() && identityToken.isEmpty() && registryToken.isEmpty(); }
    /// X-Registry-Auth: base64url, with padding, of a JSON object; "e30=" when empty.
    QByteArray header() const;
};

/// Under which key docker keeps the login for an image: its registry's host and port, or
/// "https://index.docker.io/v1/". Empty when the text is no reference.
QString registryKey(const QString &imageReference);

/// Of DOCKER_AUTH_CONFIG, {"auths":{KEY:{"auth":BASE64}}} and nothing more. A variable that is anything else
/// counts for nothing, as with docker, and is a problem.
std::optional<RegistryLogin> loginOfVariable(const QString &json, const QString &key, QStringList *problems);
/// Of `auths` in config.json; keys that are URLs match by their host. Empty when there is none.
RegistryLogin loginOfAuths(const QMap<QString, DockerConfig::Login> &auths, const QString &key,
                           QStringList *problems);
/// Of what a credential helper printed for `get`; nothing when it cannot be understood.
std::optional<RegistryLogin> loginOfHelper(const QByteArray &output, const QString &key);

} // namespace engine
