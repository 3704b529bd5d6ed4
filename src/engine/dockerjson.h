#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

/// Reading docker's own small JSON files, with the tolerance of the program that wrote them. No exception
/// escapes.
namespace engine {

using Json = nlohmann::json;

/// The object of a file. An empty object when there is no file, or an empty one; also, with a sentence in
/// `problems`, when it cannot be read or is no object. Files above 4 MiB are not read.
Json readJsonFile(const QString &path, QStringList *problems);
/// The object in `text`, or a discarded value.
Json parseJsonObject(const QByteArray &text);

/// A member by its name, upper and lower case being the same when the exact name is not there; null when
/// missing.
const Json &member(const Json &object, const char *name);
/// Empty unless a string.
QString textOf(const Json &value);

} // namespace engine
