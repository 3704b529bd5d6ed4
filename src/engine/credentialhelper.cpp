#include "engine/credentialhelper.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace engine {

using Os = Surroundings::Os;

namespace {

constexpr qsizetype longestOutput = 1024 * 1024;
const QLatin1String prefix("docker-credential-");

/// A plain file name, so that config.json cannot name a program elsewhere.
bool isPlain(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
    });
}

QStringList searchPath(const Surroundings &surroundings)
{
    QStringList folders =
        surroundings.variable(QStringLiteral("PATH")).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    if (surroundings.os == Os::MacOs) {
        folders << QStringLiteral("/usr/local/bin") << QStringLiteral("/opt/homebrew/bin")
                << surroundings.home + QLatin1String("/.orbstack/bin")
                << surroundings.home + QLatin1String("/.docker/bin")
                << surroundings.home + QLatin1String("/.rd/bin")
                << QStringLiteral("/Applications/Docker.app/Contents/Resources/bin");
    }
    folders.removeIf([](const QString &folder) { return QDir::isRelativePath(folder); });
    return folders;
}

} // namespace

CredentialHelper::CredentialHelper(const Surroundings &surroundings, const QString &name, QObject *parent)
    : QObject(parent), m_surroundings(surroundings), m_program(prefix + name), m_process(new QProcess(this))
{
    m_limit.setSingleShot(true);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &CredentialHelper::onReadable);
    connect(m_process, &QProcess::finished, this, &CredentialHelper::onFinished);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            trouble(tr("The credential helper %1 cannot be started.").arg(m_program));
    });
    connect(&m_limit, &QTimer::timeout, this,
            [this] { trouble(tr("The credential helper %1 did not answer in time.").arg(m_program)); });
}

CredentialHelper::~CredentialHelper()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning)
        return;
    // QProcess would wait for the end of its program here.
    m_process->setParent(nullptr);
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    connect(m_process, &QProcess::errorOccurred, m_process, &QObject::deleteLater);
    m_process->kill();
}

void CredentialHelper::get(const QString &registryKey, std::chrono::milliseconds limit)
{
    m_key = registryKey;
    m_limit.start(limit);
    const bool plain = isPlain(m_program);
    const QString path = plain ? findProgram(m_surroundings, m_program) : QString();
    if (path.isEmpty()) {
        const QString problem = plain ? tr("The credential helper %1 is not installed.").arg(m_program)
                                      : tr("config.json names a credential helper that cannot be one.");
        QMetaObject::invokeMethod(
            this, [this, problem] { trouble(problem); }, Qt::QueuedConnection);
        return;
    }
    QProcessEnvironment environment;
    for (auto it = m_surroundings.environment.cbegin(); it != m_surroundings.environment.cend(); ++it)
        environment.insert(it.key(), it.value());
    environment.insert(QStringLiteral("PATH"), searchPath(m_surroundings).join(QDir::listSeparator()));
    m_process->setProcessEnvironment(environment);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(path, {QStringLiteral("get")});
    m_process->write(registryKey.toUtf8());
    m_process->closeWriteChannel();
}

QString CredentialHelper::findProgram(const Surroundings &surroundings, const QString &program)
{
    const QStringList folders = searchPath(surroundings);
    return folders.isEmpty() ? QString() : QStandardPaths::findExecutable(program, folders);
}

QString CredentialHelper::usualName(const Surroundings &surroundings)
{
    const auto isThere = [&](const QString &program) {
        return !findProgram(surroundings, program).isEmpty();
    };
    QString name = QStringLiteral("secretservice");
    if (surroundings.os == Os::MacOs)
        name = QStringLiteral("osxkeychain");
    else if (surroundings.os == Os::Windows)
        name = QStringLiteral("wincred");
    else if (isThere(QStringLiteral("pass")))
        name = QStringLiteral("pass");
    return isThere(prefix + name) ? name : QString();
}

void CredentialHelper::onReadable()
{
    m_output += m_process->readAllStandardOutput();
    if (m_output.size() > longestOutput)
        trouble(tr("The credential helper %1 gave an answer that cannot be understood.").arg(m_program));
}

void CredentialHelper::onFinished(int exitCode, QProcess::ExitStatus status)
{
    if (m_done)
        return;
    m_output += m_process->readAllStandardOutput();
    if (status == QProcess::NormalExit && exitCode == 0) {
        const std::optional<RegistryLogin> login = loginOfHelper(m_output, m_key);
        if (!login)
            return trouble(
                tr("The credential helper %1 gave an answer that cannot be understood.").arg(m_program));
        return finish({Outcome::Found, *login, {}});
    }
    if (m_output.trimmed() == "credentials not found in native keychain")
        return finish({Outcome::NotFound, {}, {}});
    trouble(tr("The credential helper %1 failed (exit code %2).").arg(m_program).arg(exitCode));
}

void CredentialHelper::trouble(const QString &problem)
{
    finish({Outcome::Trouble, {}, problem});
}

void CredentialHelper::finish(const Answer &answer)
{
    if (m_done)
        return;
    m_done = true;
    m_limit.stop();
    m_output.clear();
    Q_EMIT finished(answer);
}

} // namespace engine
