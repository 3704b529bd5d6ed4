#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace engine {

/// What Gorae needs of docker's config.json. It is never written.
struct DockerConfig
{
    /// An entry of `auths`, as written.
    struct Login
    {
        QString auth; ///< base64 of "user:password"
        QString username;
        QString password;
        QString identityToken;
        QString registryToken;
    };

    QString currentContext;
    QMap<QString, QString> httpHeaders;
    QMap<QString, Login> auths; ///< by registry
    QMap<QString, QString> credHelpers; ///< by registry
    QString credsStore;

    bool saysLogins() const { return !auths.isEmpty() || !credHelpers.isEmpty() || !credsStore.isEmpty(); }

    /// A file that is missing is an empty one; what is of an unexpected type is passed over and told.
    static DockerConfig read(const QString &path, QStringList *problems);
};

} // namespace engine
