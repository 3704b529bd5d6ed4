#pragma once

#include "core/result.h"
#include "core/runrequest.h"

#include <functional>

namespace core {

/// The value that a variable has on this computer; nothing when it is not set.
using VariableLookup = std::function<std::optional<QString>(const QString &name)>;

/// More than this is no file of variables.
constexpr qsizetype largestEnvFile = 1024 * 1024;

/// The text of a file for --env-file as the docker program reads it: a NAME=value on each line, the value as
/// it stands; blank lines and those that begin with # are skipped; a NAME alone takes its value from
/// `valueHere`, or is skipped. Without `valueHere` it is a file for --label-file. The error (Local or
/// TooLarge, translated) names the line.
Result<QList<EnvVar>> variablesOfFile(const QByteArray &content, const VariableLookup &valueHere = {});

/// What was read for a flag --env-file or --label-file.
struct FileValues
{
    ExtraFlag flag;
    QList<EnvVar> values;
    bool operator==(const FileValues &) const = default;
};

/// The request with values in the place of these flags, which leave it. As for docker, a later file goes
/// before an earlier one, and --env and --label before all files.
RunRequest withFileValues(RunRequest run, const QList<FileValues> &files);

} // namespace core
