#pragma once

#include "core/parsedraft.h"
#include "core/parseflags.h"

namespace core {

/// The known word nearest to a misspelt one, letters swapped included; empty when none is near.
QString nearest(const QString &word, const QStringList &known);

/// $(...) or `...`, the whole word.
bool isSubstitution(const QString &text);
/// $(docker ps -aq) and $(docker ps -q), in any spelling: whether it means the running ones only.
std::optional<bool> runningOnlyOfSource(const QString &substitution);

/// The first part of a name that stands for something else: ${name}, {name}, <name>, [name], (name).
QString placeholderIn(const QString &text);
/// The same in free text, where brackets have a meaning of their own: only what no program would be given.
QString plainPlaceholderIn(const QString &text);
bool isWholePlaceholder(const QString &text);
/// 이미지이름, 컨테이너: what notes have in the place of a name, without brackets. No name has Hangul in it.
bool isBarePlaceholder(const QString &text);
/// image, image_name: may be a name, too.
bool mayBeImagePlaceholder(const QString &text);
/// Whether the words of a placeholder are about an image, and not about a container.
bool tellsOfImage(const QString &text);
bool tellsOfContainer(const QString &text);
/// $HOME, ${HOME}, $env:HOME, %HOME% or $(pwd) anywhere in a text; empty when there is none.
QString variableIn(const QString &text);

/// "%1 is a variable" at this word, if there is one in the text. In free text only a whole word counts.
void tellVariable(Draft &draft, int word, const QString &text, bool isFree);
/// An operand that is a placeholder, by what belongs there.
void tellPlaceholder(Draft &draft, const Piece &piece, const QString &part, const QString &operandName);

/// docker run nginx -d: flags among the words of the command.
void tellFlagsAfterImage(Draft &draft, const Verb &verb, const Piece &image, const QList<Piece> &command);
/// docker run -p 80 80 nginx
void tellSplitPorts(Draft &draft, const ReadWords &read);

} // namespace core
