#include "engine/endpoints.h"

#include "engine/contextstore.h"
#include "engine/dockerconfig.h"
#include "engine/wellknown.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace engine {

using core::Endpoint;
using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(engine::Endpoints)
};

const QLatin1String defaultName("default");

Error failure(const QString &message)
{
    return {ErrorKind::Local, 0, message};
}

/// Qt has Unix sockets on Unix only, and named pipes are Windows' own.
Result<Endpoint> ofThisSystem(const Endpoint &endpoint, Surroundings::Os os)
{
    const bool windows = os == Surroundings::Os::Windows;
    if (endpoint.kind == Endpoint::Kind::NamedPipe && !windows)
        return failure(Text::tr("Named pipes are found on Windows only: %1").arg(endpoint.address));
    if (endpoint.kind == Endpoint::Kind::Unix && windows)
        return failure(Text::tr("Unix sockets cannot be used on Windows: %1").arg(endpoint.address));
    return endpoint;
}

/// cert.pem and key.pem are of use together only.
void dropHalfPair(core::TlsFiles &files)
{
    if (files.cert.isEmpty() || files.key.isEmpty()) {
        files.cert.clear();
        files.key.clear();
    }
}

/// The context "default": `host`, or the usual place when it is empty; TLS as the environment says.
Result<Endpoint> defaultEndpoint(const QString &host, Endpoint::Source source,
                                 const Surroundings &surroundings)
{
    const bool verify = !surroundings.variable(QStringLiteral("DOCKER_TLS_VERIFY")).isEmpty();
    const bool tls = verify || !surroundings.variable(QStringLiteral("DOCKER_TLS")).isEmpty();
    Result<Endpoint> result = usualEndpoint(surroundings.os == Surroundings::Os::Windows);
    if (!host.trimmed().isEmpty())
        result = parseHost(host);
    else if (tls)
        result = parseHost(QStringLiteral("tcp://localhost:2376"));
    if (!result)
        return result;

    Endpoint endpoint = *result;
    endpoint.name = defaultName;
    endpoint.source = source;
    if (tls && endpoint.kind == Endpoint::Kind::Tcp) {
        QString folder = surroundings.variable(QStringLiteral("DOCKER_CERT_PATH"));
        folder = folder.isEmpty() ? surroundings.configDir : QDir::fromNativeSeparators(folder);
        const auto existing = [&](const QString &name) {
            const QString path = QDir::cleanPath(folder + QLatin1Char('/') + name);
            return surroundings.exists(path) ? path : QString();
        };
        endpoint.tls = true;
        endpoint.tlsFiles = {existing(QStringLiteral("ca.pem")), existing(QStringLiteral("cert.pem")),
                             existing(QStringLiteral("key.pem")), verify};
        if (endpoint.tlsFiles.ca.isEmpty())
            return failure(Text::tr("TLS is asked for, but there is no ca.pem in %1.")
                               .arg(QDir::toNativeSeparators(folder)));
        dropHalfPair(endpoint.tlsFiles);
    }
    return ofThisSystem(endpoint, surroundings.os);
}

/// Docker takes the host of a context to the letter: http:// is TCP there, and the ports left out are those
/// of HTTP.
Result<Endpoint> contextEndpoint(const StoredContext &context, Endpoint::Source source,
                                 const Surroundings &surroundings)
{
    if (!context.hasEngine)
        return failure(Text::tr("The docker context “%1” has no engine.").arg(context.name));
    QString url = context.host.trimmed();
    for (const QLatin1String scheme : {QLatin1String("http://"), QLatin1String("https://")}) {
        if (url.startsWith(scheme))
            url = QLatin1String("tcp://") + url.mid(scheme.size());
    }
    Result<Endpoint> result = usualEndpoint(surroundings.os == Surroundings::Os::Windows);
    if (!url.isEmpty())
        result = parseHost(url, context.hasTls() ? 443 : 80);
    if (result)
        result = ofThisSystem(*result, surroundings.os);
    if (!result)
        return failure(
            Text::tr("The docker context “%1” cannot be used. %2").arg(context.name, result.error().message));

    Endpoint endpoint = *result;
    endpoint.name = context.name;
    endpoint.description = context.description;
    endpoint.source = source;
    if (endpoint.kind == Endpoint::Kind::Tcp && context.hasTls()) {
        endpoint.tls = true;
        endpoint.tlsFiles = context.tlsFiles;
        dropHalfPair(endpoint.tlsFiles);
    }
    return endpoint;
}

/// Without doublets, also those that meet through a link.
class Picker
{
public:
    explicit Picker(const Surroundings &surroundings) : m_surroundings(surroundings) { }

    void add(const Endpoint &endpoint)
    {
        const auto same = [&](const Endpoint &other) {
            return other.samePlace(endpoint);
        };
        if (std::any_of(found.cbegin(), found.cend(), same))
            return;
        found.append(endpoint);
        m_realPaths.append(realPath(endpoint));
    }

    void addWellKnown(const Endpoint &endpoint)
    {
        const QString path = realPath(endpoint);
        if (path.isEmpty() || !m_realPaths.contains(path))
            add(endpoint);
    }

    QList<Endpoint> found;

private:
    QString realPath(const Endpoint &endpoint) const
    {
        return endpoint.kind == Endpoint::Kind::Unix ? m_surroundings.realPath(endpoint.address) : QString();
    }

    const Surroundings &m_surroundings;
    QStringList m_realPaths;
};

} // namespace

Result<Endpoint> resolve(const Choice &choice, const Surroundings &surroundings, QStringList *problems)
{
    using Source = Endpoint::Source;
    const QString host = surroundings.variable(QStringLiteral("DOCKER_HOST"));
    QString context = surroundings.variable(QStringLiteral("DOCKER_CONTEXT"));
    Source source = Source::Environment;
    if (!choice.host.isEmpty() && !choice.context.isEmpty())
        return failure(Text::tr("Name either a host or a context, not both."));
    if (!choice.host.isEmpty())
        return defaultEndpoint(choice.host, Source::CommandLine, surroundings);
    if (!choice.context.isEmpty()) {
        context = choice.context;
        source = Source::CommandLine;
    } else if (!host.isEmpty()) {
        context.clear();
    } else if (context.isEmpty()) {
        context = DockerConfig::read(surroundings.configFile(), problems).currentContext;
        source = Source::Context;
    }
    if (context.isEmpty() || context == defaultName) {
        const Result<Endpoint> usual = defaultEndpoint(host, source, surroundings);
        // Nobody said which, and nothing is at the usual place.
        if (source == Source::Context && context.isEmpty() && usual && !usual->tls) {
            const QList<Endpoint> places = wellKnownPlaces(surroundings);
            const auto same = [&](const Endpoint &place) {
                return place.samePlace(*usual);
            };
            if (!places.isEmpty() && std::none_of(places.cbegin(), places.cend(), same))
                return places.first();
        }
        return usual;
    }

    const Result<StoredContext> stored = readContext(surroundings.contextsDir(), context);
    if (!stored)
        return stored.error();
    return contextEndpoint(*stored, source, surroundings);
}

QList<Endpoint> all(const Surroundings &surroundings, QStringList *problems)
{
    using Source = Endpoint::Source;
    Picker picker(surroundings);
    const auto offer = [&](const Result<Endpoint> &endpoint) {
        if (endpoint)
            picker.add(*endpoint);
        else if (problems)
            problems->append(endpoint.error().message);
    };
    const QString host = surroundings.variable(QStringLiteral("DOCKER_HOST"));
    offer(defaultEndpoint(host, host.isEmpty() ? Source::Context : Source::Environment, surroundings));
    const QList<StoredContext> contexts = readContexts(surroundings.contextsDir(), problems);
    for (const StoredContext &context : contexts) {
        if (context.hasEngine && context.name != defaultName)
            offer(contextEndpoint(context, Source::Context, surroundings));
    }
    const QList<Endpoint> places = wellKnownPlaces(surroundings);
    for (const Endpoint &place : places)
        picker.addWellKnown(place);
    return picker.found;
}

} // namespace engine
