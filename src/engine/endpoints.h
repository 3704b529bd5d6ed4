#pragma once

#include "core/endpoint.h"
#include "core/result.h"
#include "engine/hosturl.h"
#include "engine/httpheaders.h"
#include "engine/surroundings.h"

#include <QList>
#include <QString>
#include <QStringList>

/// Which engine, and which others there are: the rules of the docker command line (29), with its own files
/// and variables. Files are read, addresses only looked at; nothing is connected. Where `problems` is given,
/// a translated sentence is added for every file or variable that could not be understood and was passed
/// over.
namespace engine {

/// What the person said on Gorae's command line or chose in the window; empty is "not said".
struct Choice
{
    QString host; ///< --host: a URL for parseHost()
    QString context; ///< --context: a name

    bool operator==(const Choice &) const = default;
};

/// The engine to talk to: --context, --host, DOCKER_HOST, DOCKER_CONTEXT, currentContext of config.json, else
/// the context "default"; where nobody said anything and nothing is at its usual place, the first of the
/// well-known places of other products at which something is found. "default" is DOCKER_HOST or the usual
/// socket or pipe, with TLS by DOCKER_TLS, DOCKER_TLS_VERIFY and DOCKER_CERT_PATH. Both --host and --context,
/// a context that does not exist, an address that cannot be read, one of another system, or TLS without a
/// ca.pem are errors, not a reason to take another.
core::Result<core::Endpoint> resolve(const Choice &choice, const Surroundings &surroundings,
                                     QStringList *problems = nullptr);

/// Every engine to offer: "default", the other contexts in natural order, then the well-known places of other
/// products at which something is found. No place twice; the first name of a place wins.
QList<core::Endpoint> all(const Surroundings &surroundings, QStringList *problems = nullptr);

} // namespace engine
