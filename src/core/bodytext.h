#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// As prettyBody(); with `cut` also of a JSON text whose end is missing.
QString prettyText(const QByteArray &body, bool cut);

} // namespace core
