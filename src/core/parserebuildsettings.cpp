#include "core/parserebuild.h"

#include <QSet>

namespace core::rebuild {

using namespace Qt::StringLiterals;

namespace {

/// Podman writes into the container's settings what Docker adds when the container starts.
bool isPodmansOwn(const Draft &draft, const EnvVar &variable)
{
    const auto value = variable.value.value_or(QString());
    if (variable.name == u"container"_s)
        return value == u"podman"_s;
    if (variable.name == u"HOSTNAME"_s)
        return value == draft.id.left(12) || value == json::text(draft.config, "Hostname"_L1);
    if (variable.name == u"TERM"_s)
        return value == u"xterm"_s;
    if (variable.name == u"HOME"_s)
        return value == u"/root"_s || value == u"/"_s;
    return variable.name == u"PATH"_s
           && value == u"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"_s;
}

void takeVariables(Draft &draft)
{
    const auto given = list(draft.imageConfig, "Env"_L1);
    const QSet<QString> usual(given.begin(), given.end());
    const auto variables = list(draft.config, "Env"_L1);
    for (const auto &text : variables) {
        const auto variable = EnvVar::fromText(text);
        if (!usual.contains(text) && !(draft.isPodman && isPodmansOwn(draft, variable)))
            draft.run().env.append(variable);
    }
}

void takeLabels(Draft &draft)
{
    const auto given = pairs(json::at(draft.imageConfig, "Labels"_L1));
    const auto labels = pairs(json::at(draft.config, "Labels"_L1));
    for (const auto &label : labels) {
        // Docker Desktop adds its own at each create.
        if (given.contains(label) || label.startsWith(u"desktop.docker.io/"_s))
            continue;
        const auto equals = label.indexOf(u'=');
        draft.run().labels.append({label.left(equals), label.mid(equals + 1)});
    }
}

/// A name of docker run that is taken from the host or another container cannot be given.
bool takesHostname(const Draft &draft)
{
    return !json::text(draft.host, "NetworkMode"_L1).startsWith(u"container:"_s)
           && json::text(draft.host, "UTSMode"_L1) != u"host"_s;
}

/// Does a container like this one get its hostname when nothing is said?
bool isUsualHostname(const Draft &draft, const QString &hostname)
{
    if (json::text(draft.host, "NetworkMode"_L1) == u"host"_s) {
        const auto machine = json::text(draft.info, "Name"_L1);
        return machine.isEmpty() || hostname == machine;
    }
    return hostname == draft.id.left(12) || (draft.isPodman && hostname == draft.name);
}

void takePlaces(Draft &draft)
{
    auto &run = draft.run();
    const auto user = json::text(draft.config, "User"_L1);
    if (user != json::text(draft.imageConfig, "User"_L1))
        run.user = user;
    auto folder = json::text(draft.config, "WorkingDir"_L1);
    const auto usual = json::text(draft.imageConfig, "WorkingDir"_L1);
    const bool isRoot = folder == u"/"_s && (usual.isEmpty() || usual == u"/"_s);
    if (folder != usual && !isRoot)
        run.workingDir = folder;
    if (!takesHostname(draft))
        return;
    const auto hostname = json::text(draft.config, "Hostname"_L1);
    if (!isUsualHostname(draft, hostname))
        run.hostname = hostname;
    if (const auto domain = json::text(draft.config, "Domainname"_L1); !domain.isEmpty())
        draft.flag("--domainname"_L1, domain);
}

void takeStopping(Draft &draft)
{
    const auto signal = json::text(draft.config, "StopSignal"_L1);
    const auto usual = json::text(draft.imageConfig, "StopSignal"_L1);
    const bool isTerm = signal == u"SIGTERM"_s || signal == u"TERM"_s || signal == u"15"_s;
    if (!signal.isEmpty() && signal != usual && !(usual.isEmpty() && isTerm))
        draft.flag("--stop-signal"_L1, signal);
    const auto &timeout = json::at(draft.config, "StopTimeout"_L1);
    if (timeout.kind == InspectNode::Kind::Number && !(draft.isPodman && timeout.text == u"10"_s))
        draft.flag("--stop-timeout"_L1, timeout.text);
}

RestartPolicy policyOf(const InspectNode &policy)
{
    const auto name = json::text(policy, "Name"_L1);
    RestartPolicy restart;
    if (name == u"always"_s)
        restart.kind = RestartPolicy::Kind::Always;
    else if (name == u"unless-stopped"_s)
        restart.kind = RestartPolicy::Kind::UnlessStopped;
    else if (name == u"on-failure"_s)
        restart = {RestartPolicy::Kind::OnFailure,
                   static_cast<int>(json::number(policy, "MaximumRetryCount"_L1))};
    return restart;
}

} // namespace

void takeSettings(Draft &draft)
{
    takeVariables(draft);
    takeLabels(draft);
    takePlaces(draft);
    takeStopping(draft);
    draft.run().autoRemove = json::flag(draft.host, "AutoRemove"_L1);
    draft.run().restart = policyOf(json::at(draft.host, "RestartPolicy"_L1));
}

} // namespace core::rebuild
