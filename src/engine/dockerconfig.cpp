#include "engine/dockerconfig.h"

#include "engine/dockerjson.h"

#include <QCoreApplication>
#include <QDir>

namespace engine {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(engine::DockerConfig)
};

class Reader
{
public:
    Reader(const QString &path, QStringList *problems)
        : m_path(path), m_problems(problems), m_root(readJsonFile(path, problems))
    {
    }

    QString text(const char *name)
    {
        const Json &value = member(m_root, name);
        if (!value.is_null() && !value.is_string())
            unexpected(name);
        return textOf(value);
    }

    QMap<QString, QString> texts(const char *name)
    {
        QMap<QString, QString> result;
        const Json &values = object(name);
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (it->is_string())
                result.insert(QString::fromStdString(it.key()), textOf(*it));
            else
                unexpected(name);
        }
        return result;
    }

    /// An object, or null.
    const Json &object(const char *name)
    {
        static const Json null;
        const Json &value = member(m_root, name);
        if (value.is_object() || value.is_null())
            return value;
        unexpected(name);
        return null;
    }

    void unexpected(const char *name)
    {
        if (m_problems)
            m_problems->append(Text::tr("The file %1 holds a value for %2 that docker does not write.")
                                   .arg(QDir::toNativeSeparators(m_path), QLatin1String(name)));
    }

private:
    QString m_path;
    QStringList *m_problems;
    Json m_root;
};

} // namespace

DockerConfig DockerConfig::read(const QString &path, QStringList *problems)
{
    Reader reader(path, problems);
    DockerConfig config;
    config.currentContext = reader.text("currentContext");
    config.httpHeaders = reader.texts("HttpHeaders");
    config.credHelpers = reader.texts("credHelpers");
    config.credsStore = reader.text("credsStore");
    const Json &auths = reader.object("auths");
    for (auto it = auths.begin(); it != auths.end(); ++it) {
        if (!it->is_object()) {
            reader.unexpected("auths");
            continue;
        }
        config.auths.insert(QString::fromStdString(it.key()),
                            {.auth = textOf(member(*it, "auth")),
                             .username = textOf(member(*it, "username")),
                             .password = textOf(member(*it, "password")),
                             .identityToken = textOf(member(*it, "identitytoken")),
                             .registryToken = textOf(member(*it, "registrytoken"))});
    }
    return config;
}

} // namespace engine
