#pragma once

#include "core/inspect.h"

#include <QList>
#include <QString>

namespace course {

/// The four things the course teaches of an image's metadata, in the order they are taught.
enum class TaughtField { Cmd, Entrypoint, Env, Expose };

/// What a metadata document belongs to; the same field means something else in each.
enum class TaughtPlace { Image, Container };

QList<TaughtField> taughtFields();

/// The Dockerfile's word: "CMD". Not translated.
QString taughtWord(TaughtField field);
/// What it is called in plain language: "default command".
QString taughtTitle(TaughtField field);
/// One sentence in learners' words: what it means for an image, or for a container.
QString taughtSentence(TaughtField field, TaughtPlace place);
/// What it means when the field is empty there: "none: ...". One sentence.
QString taughtAbsence(TaughtField field);

/// Where it stands in the inspect document: Config.Cmd.
core::InspectPath taughtPath(TaughtField field);
/// Its values, one per line of a card: the arguments as a shell would read them, KEY=VALUE, 80/tcp.
QStringList taughtValues(TaughtField field, const core::Config &config);

} // namespace course
