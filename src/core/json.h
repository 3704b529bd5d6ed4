#pragma once

#include "core/inspect.h"

#include <QByteArray>

#include <optional>

/// Reading of single documents, for parse*.cpp: nothing here throws, and what is missing or of another type
/// reads as empty.
namespace core::json {

/// Nothing when `text` is no JSON or nested too deeply. Bytes that are no UTF-8 become U+FFFD.
std::optional<InspectNode> read(const QByteArray &text);

/// The member `key` of an object; a null node when there is none, so that look-ups can be chained.
const InspectNode &at(const InspectNode &node, QLatin1String key);
QString text(const InspectNode &node, QLatin1String key); ///< strings only
qint64 number(const InspectNode &node, QLatin1String key, qint64 fallback = 0); ///< kept within qint64
bool flag(const InspectNode &node, QLatin1String key);
/// The strings of an array; nothing when the member is missing or null. A single string is a list of one.
std::optional<QStringList> strings(const InspectNode &node, QLatin1String key);

} // namespace core::json
