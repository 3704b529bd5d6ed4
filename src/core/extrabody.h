#pragma once

#include "core/runrequest.h"

#include <nlohmann/json_fwd.hpp>

/// Parts of the body of POST /containers/create, for createbody.cpp: `body` is the whole, `host` its
/// HostConfig. Values that the docker program would refuse are left out.
namespace core {

/// Puts every flag where the docker program puts it, but for those of addNetworks() and --attach.
void addExtraFlags(const QList<ExtraFlag> &flags, nlohmann::ordered_json &body, nlohmann::ordered_json &host);

/// The network of the request, further ones, and what is said about the first: --ip, --network-alias...
void addNetworks(const RunRequest &request, nlohmann::ordered_json &body, nlohmann::ordered_json &host);

/// -v and --mount of which the request knows no more than the text.
void addVolumeFlag(const QString &value, nlohmann::ordered_json &body, nlohmann::ordered_json &host);
void addMountFlag(const QString &value, nlohmann::ordered_json &body, nlohmann::ordered_json &host);

} // namespace core
