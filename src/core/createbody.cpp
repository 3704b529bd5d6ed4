#include "core/runrequest.h"

#include <nlohmann/json.hpp>

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

void addMounts(const RunRequest &request, Json &host)
{
    for (const auto &mount : request.mounts) {
        if (mount.kind == Mount::Kind::Tmpfs) {
            host["Tmpfs"][mount.target.toStdString()] = mount.readOnly ? "ro" : "";
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
    addMounts(request, host);
    if (request.autoRemove)
        host["AutoRemove"] = true;
    if (request.restart.kind != RestartPolicy::Kind::No) {
        host["RestartPolicy"]["Name"] = policyName(request.restart.kind);
        if (request.restart.kind == RestartPolicy::Kind::OnFailure && request.restart.maximumRetries > 0)
            host["RestartPolicy"]["MaximumRetryCount"] = request.restart.maximumRetries;
    }
    addText(host, "NetworkMode", request.network);
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
    if (request.interactive) {
        body["StdinOnce"] = true;
        body["AttachStdin"] = true;
    }
    body["AttachStdout"] = true;
    body["AttachStderr"] = true;
}

} // namespace

QByteArray createBody(const RunRequest &request)
{
    auto body = Json::object();
    body["Image"] = request.image.toStdString();
    if (request.command)
        body["Cmd"] = words(*request.command);
    if (request.entrypoint)
        // An empty word is how the docker command says "none".
        body["Entrypoint"] =
            words(request.entrypoint->isEmpty() ? QStringList{QString()} : *request.entrypoint);
    for (const auto &variable : request.env)
        body["Env"].push_back(variable.text().toStdString());
    auto host = hostConfig(request, body);
    for (const auto &label : request.labels)
        body["Labels"][label.name.toStdString()] = label.value.toStdString();
    addStreams(request, body);
    addText(body, "WorkingDir", request.workingDir);
    addText(body, "User", request.user);
    addText(body, "Hostname", request.hostname);
    if (!host.empty())
        body["HostConfig"] = std::move(host);
    return QByteArray::fromStdString(body.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace core
