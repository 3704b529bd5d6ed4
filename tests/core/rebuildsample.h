#pragma once

#include "core/argv.h"
#include "core/command.h"
#include "core/recreate.h"

#include <QByteArray>
#include <QString>

/// Inspects written by hand, and the command that comes of them.
namespace rebuild {

inline const char *const id = "3f1c0d7e5b9a4c2e8d6f0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f";

struct Sample
{
    QByteArray config; ///< members of Config beside Image, Hostname: "\"Tty\":true"
    QByteArray host; ///< members of HostConfig
    QByteArray image; ///< members of the image's Config
    QByteArray more; ///< members of the inspect itself
    QByteArray imageMore; ///< members of the image's inspect itself
    QByteArray asked = "busybox"; ///< Config.Image
};

inline QByteArray with(const QByteArray &members)
{
    return members.isEmpty() ? QByteArray() : ',' + members;
}

/// What is given later counts, as in any JSON object that names a member twice.
inline QByteArray containerJson(const Sample &sample)
{
    return QByteArray(R"({"Id":")") + id
           + R"(","Name":"/web","Image":"sha256:83a6cd8dc3150e21","State":{"Running":true},"Config":{"Image":")"
           + sample.asked + R"(","Hostname":"3f1c0d7e5b9a","Cmd":["sh"])" + with(sample.config)
           + R"(},"HostConfig":{"NetworkMode":"default")" + with(sample.host) + '}' + with(sample.more) + '}';
}

inline QByteArray imageJson(const Sample &sample)
{
    return R"({"Id":"sha256:83a6cd8dc3150e21","RepoTags":["busybox:latest"],"RepoDigests":["busybox@sha256:)"
           + QByteArray(64, 'd') + R"("],"Architecture":"amd64","Os":"linux")" + with(sample.imageMore)
           + R"(,"Config":{"Cmd":["sh"])" + with(sample.image) + "}}";
}

inline core::RebuiltRun rebuilt(const Sample &sample, const core::RebuildOptions &options = {})
{
    return core::rebuiltRun(containerJson(sample), imageJson(sample), options).valueOr({});
}

/// As a person would type it.
inline QString command(const core::RunRequest &run)
{
    return core::joinArguments(core::mirrorOf(run).commands.value(0).arguments());
}

inline QString commandOf(const Sample &sample, const core::RebuildOptions &options = {})
{
    return command(rebuilt(sample, options).run);
}

} // namespace rebuild
