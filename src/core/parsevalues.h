#pragma once

#include "core/runrequest.h"

namespace core {

/// Values of docker's flags as Gorae's fields hold them. What docker would refuse, or no field holds, is
/// std::nullopt.

/// -p: 80, 8080:80, 127.0.0.1:8080:80/udp, [::1]:8080:80, 8000-8010:8000-8010 (several),
/// published=8080,target=80. A long range is none for a form.
std::optional<QList<PortPublish>> portsOfText(const QString &text);
/// -v: /data, name:/data, /host:/data:ro, C:\x:/y.
std::optional<Mount> mountOfVolume(const QString &text);
/// --mount: type=bind,"source=/a,b",target=/x,readonly.
std::optional<Mount> mountOfFields(const QString &text);
/// --tmpfs: /run, /run:ro.
std::optional<Mount> mountOfTmpfs(const QString &text);
/// --restart: no, always, unless-stopped, on-failure, on-failure:3.
std::optional<RestartPolicy> restartOfText(const QString &text);
/// --since and --until: a date, a time, seconds since 1970, or how long ago (10m). As LogRequest::since has
/// it.
std::optional<QString> momentOfText(const QString &text);

} // namespace core
