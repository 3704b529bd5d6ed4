#pragma once

#include "real/realengine.h"

#include <QStandardPaths>

/// The docker program on the test's engine.
namespace real {

struct Said
{
    int code = -1;
    QString out; ///< trimmed
    QString err;
};

/// Runs docker with these arguments, no shell between.
inline Said docker(const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DOCKER_HOST"), QStringLiteral("unix://") + socketPath());
    environment.remove(QStringLiteral("DOCKER_CONTEXT"));
    process.setProcessEnvironment(environment);
    process.start(QStandardPaths::findExecutable(QStringLiteral("docker")), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

/// The bytes that the engine answers.
inline QByteArray raw(const QString &path)
{
    return curl(
        {QStringLiteral("--unix-socket"), socketPath(), QStringLiteral("http://engine/v1.41") + path});
}

/// Removes all containers with their volumes.
inline void removeContainers()
{
    const auto ids =
        docker({QStringLiteral("ps"), QStringLiteral("-aq")}).out.split(u'\n', Qt::SkipEmptyParts);
    if (!ids.isEmpty())
        docker(QStringList{QStringLiteral("rm"), QStringLiteral("-fv")} + ids);
}

} // namespace real
