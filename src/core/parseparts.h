#pragma once

#include "core/container.h"
#include "core/result.h"

#include <simdjson.h>

/// What several parse*.cpp share.
namespace core::parts {

Error badAnswer();
ContainerState stateOf(const QString &word);
Health healthOf(const QString &word);
quint16 portNumber(qint64 number); ///< 0 when out of range
/// Published first, by container port, protocol, host address; no repeats and none without a port.
void tidyPorts(QList<PortMapping> &ports);
/// Nanoseconds since 1970 of an RFC 3339 time; 0 when it is none, or is "never" (year 1).
qint64 nanosecondsOf(QStringView time);

inline bool isArray(simdjson::ondemand::value node)
{
    simdjson::ondemand::json_type type{};
    return node.type().get(type) == simdjson::SUCCESS && type == simdjson::ondemand::json_type::array;
}
inline bool isObject(simdjson::ondemand::value node)
{
    simdjson::ondemand::json_type type{};
    return node.type().get(type) == simdjson::SUCCESS && type == simdjson::ondemand::json_type::object;
}

} // namespace core::parts
