#pragma once

#include "core/parse.h"

#include <QTranslator>

/// One image and one container made from it, as an engine describes them.
namespace samples {

using namespace Qt::StringLiterals;

inline const QByteArray imageJson = R"({
 "Id": "sha256:1111111111111111111111111111111111111111111111111111111111111111",
 "RepoTags": ["nginx:latest"], "Os": "linux", "Architecture": "amd64",
 "Config": {
  "Cmd": ["nginx", "-g", "daemon off;"], "Entrypoint": ["/docker-entrypoint.sh"],
  "Env": ["PATH=/usr/bin", "NGINX_VERSION=1.27.3", "GREETING=hello"],
  "ExposedPorts": {"80/tcp": {}}, "WorkingDir": "", "StopSignal": "SIGQUIT"
 },
 "RootFS": {"Type": "layers", "Layers": ["sha256:aa", "sha256:bb"]}
})";

inline QByteArray containerJson(const QByteArray &status = "running",
                                const QByteArray &greeting = "안녕하세요")
{
    return R"({
 "Id": "c0ffee0000000000000000000000000000000000000000000000000000000000", "Name": "/hellonginx",
 "Path": "/docker-entrypoint.sh", "Args": ["nginx", "-g", "daemon off;"],
 "Image": "sha256:1111111111111111111111111111111111111111111111111111111111111111",
 "State": {"Status": ")"
           + status + R"(", "Running": true, "Pid": 4242, "ExitCode": 0},
 "Config": {
  "Image": "nginx", "Cmd": ["nginx", "-g", "daemon off;"], "Entrypoint": ["/docker-entrypoint.sh"],
  "Env": ["GREETING=)"
           + greeting + R"(", "KEY=VALUE", "PATH=/usr/bin", "NGINX_VERSION=1.27.3"],
  "ExposedPorts": {"80/tcp": {}}, "WorkingDir": "", "StopSignal": "SIGQUIT", "Labels": {"com.example.a b": "x"}
 },
 "HostConfig": {"NetworkMode": "bridge", "AutoRemove": false, "Binds": null, "CapAdd": ["A", "B", "C"]},
 "NetworkSettings": {"Networks": {"bridge": {"IPAddress": "172.17.0.2", "Gateway": "172.17.0.1", "MacAddress": ""}}}
})";
}

inline core::ContainerInspect container(const QByteArray &json = containerJson())
{
    return core::parseContainerInspect(json).valueOr({});
}

inline core::ImageInspect image()
{
    return core::parseImageInspect(imageJson).valueOr({});
}

/// Another language: every text of the window in brackets.
class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        const QLatin1StringView place(context);
        const bool ours = place.startsWith("views"_L1) || place.startsWith("course"_L1);
        return ours ? u'[' + QString::fromUtf8(text) + u']' : QString();
    }
};

} // namespace samples
