#pragma once

#include "core/engineinfo.h"
#include "core/result.h"
#include "core/runflags.h"
#include "core/runrequest.h"

namespace core {

/// docker's words of these flags: {"--shm-size", "64m", "--init"}. A switch that is on has no value; one that
/// is off is written --init=false.
QStringList wordsOf(const QList<ExtraFlag> &flags);

/// The inverse, of words as typed into "Other flags of docker run": --shm-size=64m, --shm-size 64m, --init,
/// and letters. The error (Local, translated) names the word that is no flag, lacks its value, or has a field
/// of its own.
Result<QList<ExtraFlag>> extraFlagsOf(const QStringList &words);

/// Whether a value of a flag with its own field is more than that field holds, and so is kept as ExtraFlag:
/// -v data:/data:z, --mount with volume-opt, -p 8000-8010:80, --tmpfs with a size, --network
/// name=shop,alias=db. False for values that docker would refuse: the field tells what is wrong with them.
bool isBeyondField(const RunFlag &flag, const QString &value);

/// What is wrong with the values, with RunField::Extra and the index of the flag as row. A flag that only the
/// docker program itself acts on (--cidfile) is told by clientOnlyNotes(), not here.
QList<Problem> problemsOfExtra(const QList<ExtraFlag> &flags);
/// Flags that an engine of this API version has no place for, which docker refuses; none while it is not
/// known.
QList<Problem> problemsOfApi(const QList<ExtraFlag> &flags, const ApiVersion &version);
/// What docker refuses about flags that are fine alone: --attach with --detach, --network-alias on the
/// network "bridge", --no-healthcheck with --health-cmd.
QList<Problem> conflictsOf(const RunRequest &request);
/// One translated sentence for each flag that the engine has no place for: kept and shown, without an effect
/// here.
QStringList clientOnlyNotes(const QList<ExtraFlag> &flags);

} // namespace core
