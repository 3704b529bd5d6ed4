#pragma once

#include "core/endpoint.h"
#include "core/result.h"

#include <QString>

namespace engine {

/// Reads what `docker -H` takes: unix://PATH, npipe:////./pipe/NAME, tcp://HOST[:PORT][/PREFIX],
/// ssh://[USER@]HOST[:PORT][/SOCKET]; without a scheme it is TCP. The host of a TCP address may be left out
/// (localhost) and so may the port; IPv6 addresses stand in brackets. A path or name left out of unix:// and
/// npipe:// is the usual one. Refused with ErrorKind::Local: nothing, http(s):// and fd://, a relative path,
/// one longer than longestSocketPath(), a password, a query, an ssh host or user that begins with '-'.
///
/// Nothing but kind, address, port, user and pathPrefix is filled. An ssh port of 0 is "as ssh is set up";
/// for ssh the pathPrefix is the socket's path on the other machine, empty when the URL names none.
/// For TCP it is percent-encoded, ready to be put into a request line.
core::Result<core::Endpoint> parseHost(const QString &url, quint16 defaultTcpPort = 2375);

/// Bytes a Unix socket's path may have with Qt on this system.
int longestSocketPath();

/// /var/run/docker.sock, or the pipe docker_engine.
core::Endpoint usualEndpoint(bool windows);

} // namespace engine
