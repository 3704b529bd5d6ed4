#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace engine {

/// What the choice of an engine depends on, as values, so that it can be decided without touching this
/// machine.
struct Surroundings
{
    enum class Os { Linux, MacOs, Windows };

    QHash<QString, QString> environment; ///< on Windows with names in upper case
    QString home;
    QString configDir; ///< $DOCKER_CONFIG, else .docker in the home folder
    QString runtimeDir; ///< $XDG_RUNTIME_DIR, else /run/user/<uid>; empty on Windows
    Os os = Os::Linux;
    /// Whether something is at this file path (a dangling link is nothing). Never opens it.
    std::function<bool(const QString &path)> exists;
    /// The file path with every link followed; empty when nothing is there.
    std::function<QString(const QString &path)> realPath;
    /// Names of the named pipes of this machine ("docker_engine"). Never opens one. Empty unless Windows.
    std::function<QStringList()> pipes;

    /// Empty when not set; docker does not tell the two apart.
    QString variable(const QString &name) const { return environment.value(name); }
    QString configFile() const { return configDir + QStringLiteral("/config.json"); }
    QString contextsDir() const { return configDir + QStringLiteral("/contexts"); }

    /// With this environment, home and system, looking at the real file system. The folders derive from the
    /// first two.
    static Surroundings of(QHash<QString, QString> environment, const QString &home, Os os);
    static Surroundings ofThisProcess();
};

} // namespace engine
