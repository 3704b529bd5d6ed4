#include "engine/registrylogin.h"

#include "core/reference.h"
#include "engine/dockerjson.h"

#include <QCoreApplication>

namespace engine {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(engine::RegistryLogin)
};

const QLatin1String hubKey("https://index.docker.io/v1/");

void add(QStringList *problems, const QString &problem)
{
    if (problems)
        problems->append(problem);
}

/// base64 of "user:password"; false when it is something else.
bool readAuth(const QString &auth, RegistryLogin &login)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(auth.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded ? (*decoded).indexOf(':') : -1;
    if (colon <= 0)
        return false;
    QByteArray password = (*decoded).mid(colon + 1);
    while (password.endsWith('\0'))
        password.chop(1);
    login.username = QString::fromUtf8((*decoded).left(colon));
    login.password = QString::fromUtf8(password);
    return true;
}

QString hostOfKey(const QString &key)
{
    const qsizetype mark = key.indexOf(QLatin1String("://"));
    return key.mid(mark < 0 ? 0 : mark + 3).section(u'/', 0, 0);
}

bool hasOnly(const Json &object, const char *name)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (qstricmp(it.key().c_str(), name) != 0)
            return false;
    }
    return true;
}

/// Every login of the variable; nothing when any part of it is not as it has to be.
std::optional<QMap<QString, RegistryLogin>> readVariable(const QString &json)
{
    const Json root = parseJsonObject(json.toUtf8());
    const Json &auths = member(root, "auths");
    if (root.is_discarded() || !hasOnly(root, "auths") || !(auths.is_object() || auths.is_null()))
        return std::nullopt;
    QMap<QString, RegistryLogin> logins;
    for (auto it = auths.begin(); it != auths.end(); ++it) {
        RegistryLogin login;
        login.serverAddress = QString::fromStdString(it.key());
        if (!it->is_object() || !hasOnly(*it, "auth") || !readAuth(textOf(member(*it, "auth")), login))
            return std::nullopt;
        logins.insert(login.serverAddress, login);
    }
    return logins;
}

} // namespace

QByteArray RegistryLogin::header() const
{
    Json object = Json::object();
    const auto insert = [&object](const char *name, const QString &value) {
        if (!value.isEmpty())
            object[name] = value.toStdString();
    };
    if (!isEmpty()) {
        insert("username", username);
        insert("password", password);
        insert("serveraddress", serverAddress);
        insert("identitytoken", identityToken);
        insert("registrytoken", registryToken);
    }
    const std::string text = object.dump(-1, ' ', false, Json::error_handler_t::replace);
    return QByteArray::fromStdString(text).toBase64(QByteArray::Base64UrlEncoding);
}

QString registryKey(const QString &imageReference)
{
    const core::ImageReference reference = core::ImageReference::fromText(imageReference);
    if (!reference.isValid())
        return {};
    const bool hub = reference.domain == QLatin1String("docker.io")
                     || reference.domain == QLatin1String("index.docker.io");
    return hub ? QString(hubKey) : reference.domain;
}

std::optional<RegistryLogin> loginOfVariable(const QString &json, const QString &key, QStringList *problems)
{
    if (json.isEmpty())
        return std::nullopt;
    const auto logins = readVariable(json);
    if (!logins) {
        add(problems,
            Text::tr("The variable %1 is not as docker reads it.").arg(QLatin1String("DOCKER_AUTH_CONFIG")));
        return std::nullopt;
    }
    const auto found = logins->constFind(key);
    return found == logins->cend() ? std::nullopt : std::optional(*found);
}

RegistryLogin loginOfAuths(const QMap<QString, DockerConfig::Login> &auths, const QString &key,
                           QStringList *problems)
{
    auto found = auths.constFind(key);
    for (auto it = auths.cbegin(); found == auths.cend() && it != auths.cend(); ++it) {
        if (hostOfKey(it.key()) == key)
            found = it;
    }
    if (found == auths.cend())
        return {};
    RegistryLogin login{found->username, found->password, found.key(), found->identityToken,
                        found->registryToken};
    if (!found->auth.isEmpty() && !readAuth(found->auth, login)) {
        add(problems, Text::tr("The login for %1 in config.json is damaged.").arg(found.key()));
        return {};
    }
    return login;
}

std::optional<RegistryLogin> loginOfHelper(const QByteArray &output, const QString &key)
{
    const Json answer = parseJsonObject(output);
    const Json &username = member(answer, "Username");
    const Json &secret = member(answer, "Secret");
    if (!username.is_string() || !secret.is_string())
        return std::nullopt;
    RegistryLogin login;
    login.serverAddress = key;
    if (textOf(username) == QLatin1String("<token>")) {
        login.identityToken = textOf(secret);
    } else {
        login.username = textOf(username);
        login.password = textOf(secret);
    }
    return login;
}

} // namespace engine
