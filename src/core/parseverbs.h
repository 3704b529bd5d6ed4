#pragma once

#include "core/parseflags.h"

namespace core {

/// All commands that are understood.
const QList<Verb> &verbs();
/// By "run" or "container ls"; null when it is none of them.
const Verb *verbOf(const QString &path);
/// The second words of a group such as "image" that are understood; empty when it is no group.
QStringList verbsOfGroup(const QString &group);
/// docker's other commands, which have no place in Gorae: "build", "compose", "image save".
bool isForeignVerb(const QString &path);
/// First words (group empty) or second words of a group: all that docker has.
QStringList knownWords(const QString &group);

// Each makes the deed of its verb out of the words read.
void readRun(Draft &draft, const Verb &verb, const ReadWords &read);
void readAct(Draft &draft, const Verb &verb, const ReadWords &read);
void readRemove(Draft &draft, const Verb &verb, const ReadWords &read);
void readRename(Draft &draft, const Verb &verb, const ReadWords &read);
void readUpdate(Draft &draft, const Verb &verb, const ReadWords &read);
void readExec(Draft &draft, const Verb &verb, const ReadWords &read);
void readTag(Draft &draft, const Verb &verb, const ReadWords &read);
void readPull(Draft &draft, const Verb &verb, const ReadWords &read);
void readPush(Draft &draft, const Verb &verb, const ReadWords &read);
void readImageRemove(Draft &draft, const Verb &verb, const ReadWords &read);
void readPrune(Draft &draft, const Verb &verb, const ReadWords &read);
void readReading(Draft &draft, const Verb &verb, const ReadWords &read);
void readLogs(Draft &draft, const Verb &verb, const ReadWords &read);
void readInspect(Draft &draft, const Verb &verb, const ReadWords &read);

/// Tells that docker would refuse an image's name; true when it is fine.
bool checkImage(Draft &draft, const Piece &piece);
/// Tells that a value is none that its flag takes.
void tellBadValue(Draft &draft, const ReadFlag &flag);
/// -e values of run and exec, with their secrets marked.
EnvVar readVariable(Draft &draft, const ReadFlag &flag);

} // namespace core
