#pragma once

#include "core/endpoint.h"
#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace engine {

/// A context as docker keeps it in contexts/meta/<sha256 of the name>/meta.json.
struct StoredContext
{
    QString name;
    QString description;
    bool hasEngine = false; ///< whether there is an endpoint named "docker"
    QString host; ///< its URL; empty is the usual one
    core::TlsFiles tlsFiles; ///< those that exist; verify is false with SkipTLSVerify

    bool operator==(const StoredContext &) const = default;
    bool hasTls() const;
};

/// One by name, found by the hash of the name. An error that tells the name when there is none.
core::Result<StoredContext> readContext(const QString &contextsDir, const QString &name);
/// All of them in natural order ("c2" before "c10"), whatever their folders are called.
QList<StoredContext> readContexts(const QString &contextsDir, QStringList *problems);

} // namespace engine
