#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// The `filters` parameter of a list call: {"id":["a","b"]}.
QString filtersText(const QString &name, const QStringList &values);

} // namespace core
