#pragma once

#include <QString>

namespace core {

/// PEM files of a TLS connection, as the docker CLI names them. Empty paths are "not used".
struct TlsFiles
{
    QString ca;
    QString cert;
    QString key;
    bool verify = true; ///< false: accept any server certificate (SkipTLSVerify)

    bool operator==(const TlsFiles &) const = default;
};

/// One place where an engine may answer.
struct Endpoint
{
    enum class Kind { Unix, NamedPipe, Tcp, Ssh };
    enum class Source { CommandLine, Environment, Context, WellKnown };

    QString name; ///< context name ("default", "colima"), or the product of a well-known place
    QString description; ///< words of the context's own metadata, may be empty
    Kind kind = Kind::Unix;
    QString address; ///< socket path, pipe path (`\\.\pipe\docker_engine`), host name or ssh host
    quint16 port = 0; ///< Tcp and Ssh only
    QString user; ///< Ssh only
    QString pathPrefix; ///< Tcp: put in front of every path, without trailing slash
    bool tls = false;
    TlsFiles tlsFiles;
    Source source = Source::WellKnown;

    /// As `docker -H` writes it: unix:///run/docker.sock, npipe:////./pipe/docker_engine, tcp://host:2376.
    QString url() const;
    bool isLocal() const; ///< on this machine: unix, pipe, or loopback TCP
    bool isValid() const { return !address.isEmpty(); }
    /// Same place, whatever it is called.
    bool samePlace(const Endpoint &other) const;

    bool operator==(const Endpoint &) const = default;
};

} // namespace core
