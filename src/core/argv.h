#pragma once

#include "core/result.h"

#include <QStringList>

namespace core {

/// Splits a line as a POSIX shell would split words: quotes, backslashes, no expansion. The error (kind
/// Local, translated) tells of an open quote or a trailing backslash.
Result<QStringList> splitArguments(const QString &line);

/// The inverse, with single quotes only where needed: nginx -g 'daemon off;'
QString joinArguments(const QStringList &arguments);
QString quoteArgument(const QString &argument);

/// True when `line` has characters that only a shell gives their meaning: $ and ` outside single quotes,
/// | & > < * ; outside any quotes.
bool wantsShell(const QString &line);

} // namespace core
