#include "engine/surroundings.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <utility>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <unistd.h>
#endif

namespace engine {

namespace {

QStringList pipesOfThisSystem()
{
    QStringList names;
#ifdef Q_OS_WIN
    WIN32_FIND_DATAW entry;
    const HANDLE search = FindFirstFileW(L"\\\\.\\pipe\\*", &entry);
    if (search == INVALID_HANDLE_VALUE)
        return names;
    do {
        names.append(QString::fromWCharArray(entry.cFileName));
    } while (FindNextFileW(search, &entry));
    FindClose(search);
#endif
    return names;
}

QString usualRuntimeDir()
{
#ifdef Q_OS_WIN
    return {};
#else
    return QStringLiteral("/run/user/") + QString::number(getuid());
#endif
}

} // namespace

Surroundings Surroundings::of(QHash<QString, QString> environment, const QString &home, Os os)
{
    Surroundings result;
    result.environment = std::move(environment);
    result.home = home;
    result.os = os;
    result.configDir = result.variable(QStringLiteral("DOCKER_CONFIG"));
    if (result.configDir.isEmpty())
        result.configDir = home + QStringLiteral("/.docker");
    result.configDir = QDir::cleanPath(QDir::fromNativeSeparators(result.configDir));
    if (os != Os::Windows) {
        result.runtimeDir = result.variable(QStringLiteral("XDG_RUNTIME_DIR"));
        if (result.runtimeDir.isEmpty())
            result.runtimeDir = usualRuntimeDir();
    }
    result.exists = [](const QString &path) {
        return QFileInfo::exists(path);
    };
    result.realPath = [](const QString &path) {
        return QFileInfo(path).canonicalFilePath();
    };
    result.pipes = pipesOfThisSystem;
    return result;
}

Surroundings Surroundings::ofThisProcess()
{
#if defined(Q_OS_WIN)
    constexpr Os os = Os::Windows;
#elif defined(Q_OS_MACOS)
    constexpr Os os = Os::MacOs;
#else
    constexpr Os os = Os::Linux;
#endif
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    QHash<QString, QString> environment;
    for (const QString &name : system.keys())
        environment.insert(os == Os::Windows ? name.toUpper() : name, system.value(name));
    return of(std::move(environment), QDir::homePath(), os);
}

} // namespace engine
