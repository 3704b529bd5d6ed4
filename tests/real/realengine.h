#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTest>

/// The engine that tests/engine/engine.sh started for this run, asked from outside of Gorae.
namespace real {

inline QString socketPath()
{
    return qEnvironmentVariable("GORAE_TEST_SOCKET");
}

inline QByteArray curl(const QStringList &arguments, int *status = nullptr)
{
    QProcess process;
    process.start(QStringLiteral("curl"),
                  QStringList{QStringLiteral("-s"), QStringLiteral("-m"), QStringLiteral("60"),
                              QStringLiteral("-w"), QStringLiteral("\n%{http_code}")}
                      + arguments);
    process.waitForFinished(70'000);
    QByteArray all = process.readAllStandardOutput();
    const qsizetype at = all.lastIndexOf('\n');
    if (status)
        *status = all.mid(at + 1).toInt();
    return all.left(at);
}

/// What the engine answers; `status` is the HTTP status.
inline QJsonDocument ask(const QString &path, int *status = nullptr,
                         const QString &verb = QStringLiteral("GET"))
{
    return QJsonDocument::fromJson(curl({QStringLiteral("--unix-socket"), socketPath(), QStringLiteral("-X"),
                                         verb, QStringLiteral("http://engine/v1.41") + path},
                                        status));
}

inline int statusOf(const QString &path, const QString &verb = QStringLiteral("GET"))
{
    int status = 0;
    ask(path, &status, verb);
    return status;
}

/// tests/engine/engine.sh with these arguments; its exit code.
inline int script(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(qEnvironmentVariable("GORAE_TEST_ENGINE_SH"), arguments);
    process.waitForFinished(120'000);
    return process.exitCode();
}

} // namespace real
