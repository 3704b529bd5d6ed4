#include "core/extrabody.h"

#include <QHash>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace core {
namespace {

using Json = nlohmann::ordered_json;

Json words(const QStringList &list)
{
    auto array = Json::array();
    for (const auto &word : list)
        array.push_back(word.toStdString());
    return array;
}

void addText(Json &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object[key] = text.toStdString();
}

const char *policyName(RestartPolicy::Kind kind)
{
    switch (kind) {
    case RestartPolicy::Kind::OnFailure:
        return "on-failure";
    case RestartPolicy::Kind::Always:
        return "always";
    case RestartPolicy::Kind::UnlessStopped:
        return "unless-stopped";
    case RestartPolicy::Kind::No:
        break;
    }
    return "no";
}

void addPorts(const RunRequest &request, Json &body, Json &host)
{
    for (const auto &port : request.ports) {
        const auto name = port.container.text().toStdString();
        body["ExposedPorts"][name] = Json::object();
        auto binding = Json::object();
        addText(binding, "HostIp", port.hostIp);
        binding["HostPort"] = port.hostPort ? std::to_string(*port.hostPort) : std::string();
        host["PortBindings"][name].push_back(binding);
    }
}

/// -v SOURCE:TARGET[:ro]
void addShortMount(const Mount &mount, Json &host)
{
    QString text = mount.source + u':' + mount.target;
    if (mount.readOnly)
        text += u":ro";
    const auto bind = text.toStdString();
    auto &binds = host["Binds"];
    if (std::find(binds.begin(), binds.end(), bind) == binds.end())
        binds.push_back(bind);
}

void addMounts(const RunRequest &request, Json &body, Json &host)
{
    for (const auto &mount : request.mounts) {
        if (mount.kind == Mount::Kind::Tmpfs) {
            host["Tmpfs"][mount.target.toStdString()] = mount.readOnly ? "ro" : "";
            continue;
        }
        if (mount.shortForm && !mount.source.isEmpty()) {
            addShortMount(mount, host);
            continue;
        }
        // There is no short way to say that a volume without a name is for reading only.
        if (mount.shortForm && !mount.readOnly) {
            body["Volumes"][mount.target.toStdString()] = Json::object();
            continue;
        }
        auto entry = Json::object();
        entry["Type"] = mount.kind == Mount::Kind::Bind ? "bind" : "volume";
        addText(entry, "Source", mount.source);
        entry["Target"] = mount.target.toStdString();
        if (mount.readOnly)
            entry["ReadOnly"] = true;
        host["Mounts"].push_back(entry);
    }
}

Json hostConfig(const RunRequest &request, Json &body)
{
    auto host = Json::object();
    addPorts(request, body, host);
    addMounts(request, body, host);
    if (request.autoRemove)
        host["AutoRemove"] = true;
    if (request.restart.kind != RestartPolicy::Kind::No) {
        host["RestartPolicy"]["Name"] = policyName(request.restart.kind);
        if (request.restart.kind == RestartPolicy::Kind::OnFailure && request.restart.maximumRetries > 0)
            host["RestartPolicy"]["MaximumRetryCount"] = request.restart.maximumRetries;
    }
    if (request.memoryBytes != 0)
        host["Memory"] = request.memoryBytes;
    if (request.nanoCpus != 0)
        host["NanoCpus"] = request.nanoCpus;
    return host;
}

void addStreams(const RunRequest &request, Json &body)
{
    if (request.tty)
        body["Tty"] = true;
    if (request.interactive)
        body["OpenStdin"] = true;
    if (request.detach)
        return;
    QStringList streams;
    for (const auto &extra : request.extra)
        if (extra.name == u"--attach")
            streams.append(extra.value.toLower());
    const auto attached = [&streams](QStringView name) {
        return streams.isEmpty() || streams.contains(name);
    };
    if (request.interactive) {
        body["StdinOnce"] = true;
        body["AttachStdin"] = true;
    } else if (streams.contains(u"stdin")) {
        body["AttachStdin"] = true;
    }
    if (attached(u"stdout"))
        body["AttachStdout"] = true;
    if (attached(u"stderr"))
        body["AttachStderr"] = true;
}

/// As docker run says it: --entrypoint is one word, its arguments come before those of the command.
void addWords(const RunRequest &request, Json &body)
{
    auto command = request.command;
    if (request.entrypoint && request.entrypoint->size() > 1)
        command = request.entrypoint->mid(1) + command.value_or(QStringList());
    if (command)
        body["Cmd"] = words(*command);
    if (request.entrypoint)
        // An empty word is how the docker command says "none".
        body["Entrypoint"] = words({request.entrypoint->value(0)});
}

/// Of a variable that is set twice, the last one counts.
void addEnv(const RunRequest &request, Json &body)
{
    QHash<QString, qsizetype> last;
    for (qsizetype i = 0; i < request.env.size(); ++i)
        last.insert(request.env[i].name, i);
    for (qsizetype i = 0; i < request.env.size(); ++i) {
        const auto &variable = request.env[i];
        if (last.value(variable.name) == i)
            body["Env"].push_back(variable.text().toStdString());
    }
}

} // namespace

QByteArray createBody(const RunRequest &request)
{
    auto body = Json::object();
    body["Image"] = request.image.toStdString();
    addWords(request, body);
    addEnv(request, body);
    auto host = hostConfig(request, body);
    for (const auto &label : request.labels)
        body["Labels"][label.name.toStdString()] = label.value.toStdString();
    addStreams(request, body);
    addText(body, "WorkingDir", request.workingDir);
    addText(body, "User", request.user);
    addText(body, "Hostname", request.hostname);
    addNetworks(request, body, host);
    addExtraFlags(request.extra, body, host);
    if (!host.empty())
        body["HostConfig"] = std::move(host);
    return QByteArray::fromStdString(body.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace core
