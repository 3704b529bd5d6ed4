#include "engine/registryauth.h"

#include "engine/credentialhelper.h"
#include "engine/dockerconfig.h"

#include <utility>

namespace engine {

namespace {

/// Empty when the logins are in config.json itself.
QString helperOf(const DockerConfig &config, const QString &key, const Surroundings &surroundings)
{
    const auto own = config.credHelpers.constFind(key);
    if (own != config.credHelpers.cend())
        return *own;
    return config.saysLogins() ? config.credsStore : CredentialHelper::usualName(surroundings);
}

} // namespace

RegistryAuth::RegistryAuth(Surroundings surroundings, QObject *parent)
    : QObject(parent), m_surroundings(std::move(surroundings))
{
}

void RegistryAuth::find(const QString &imageReference, QObject *context, Done done)
{
    QMetaObject::invokeMethod(
        this,
        [this, key = registryKey(imageReference), context = QPointer<QObject>(context),
         done = std::move(done)] { begin(key, context, done); },
        Qt::QueuedConnection);
}

void RegistryAuth::begin(const QString &key, const QPointer<QObject> &context, const Done &done)
{
    if (!context)
        return;
    QStringList problems;
    if (key.isEmpty())
        return answer({}, problems, context, done);
    const QString variable = m_surroundings.variable(QStringLiteral("DOCKER_AUTH_CONFIG"));
    if (const auto login = loginOfVariable(variable, key, &problems))
        return answer(*login, problems, context, done);

    const DockerConfig config = DockerConfig::read(m_surroundings.configFile(), &problems);
    const QString name = helperOf(config, key, m_surroundings);
    if (name.isEmpty()) {
        const RegistryLogin login = loginOfAuths(config.auths, key, &problems);
        return answer(login, problems, context, done);
    }
    auto *helper = new CredentialHelper(m_surroundings, name, this);
    connect(context.data(), &QObject::destroyed, helper, &QObject::deleteLater);
    connect(helper, &CredentialHelper::finished, this,
            [this, helper, key, auths = config.auths, problems, context,
             done](const CredentialHelper::Answer &said) {
                helper->deleteLater();
                QStringList all = problems;
                RegistryLogin login = said.login;
                if (said.outcome == CredentialHelper::Outcome::Trouble) {
                    all.append(said.problem);
                    login = loginOfAuths(auths, key, &all);
                }
                answer(login, all, context, done);
            });
    helper->get(key, m_timeLimit);
}

void RegistryAuth::answer(const RegistryLogin &login, const QStringList &problems,
                          const QPointer<QObject> &context, const Done &done)
{
    m_problem = problems.join(u' ');
    if (context)
        done(login.header());
}

} // namespace engine
