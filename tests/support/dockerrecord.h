#pragma once

#include "core/apicall.h"
#include "support/fakeserver.h"

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace support {

/// One request as far as it means something: docker and Gorae must agree about these.
struct PlainRequest
{
    QByteArray method;
    QString path; ///< decoded, without a version
    QStringList query; ///< "key=value", decoded, sorted, without what is the default anyway
    QJsonObject body; ///< without what is empty, zero, false or docker's default

    bool operator==(const PlainRequest &) const = default;
    QString text() const;
};

/// An engine that answers whatever is asked with as little as docker is content with, and remembers it.
class DockerRecord
{
public:
    DockerRecord();

    /// The real docker program with these arguments (without "docker"), until it ends; what it asked for.
    QList<PlainRequest> run(const QString &program, const QStringList &arguments);
    /// The same through a shell, in a terminal where the command needs one.
    QList<PlainRequest> runLine(const QString &program, const QString &line, bool terminal = false);
    /// What this recorder was asked since the last call; without pings.
    QList<PlainRequest> take();

    core::Endpoint endpoint() const { return m_server.endpoint(); }
    FakeServer &server() { return m_server; }
    const QString &said() const { return m_said; } ///< by the last program
    int exitCode() const { return m_exitCode; }

    /// Every docker program of this machine; there is one at least.
    static QStringList programs();

private:
    QList<PlainRequest> finish(const QString &program, const QStringList &arguments,
                               const QProcessEnvironment &environment);
    QProcessEnvironment environment() const;

    FakeServer m_server;
    QTemporaryDir m_home;
    qsizetype m_taken = 0;
    QString m_said;
    int m_exitCode = -1;
};

PlainRequest plainOf(const FakeRequest &request);
/// The same of a request that Gorae would send.
PlainRequest plainOf(const core::ApiCall &call);

} // namespace support
