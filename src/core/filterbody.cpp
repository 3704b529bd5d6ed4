#include "core/filterbody.h"

#include <nlohmann/json.hpp>

namespace core {

QString filtersText(const QString &name, const QStringList &values)
{
    nlohmann::json list = nlohmann::json::array();
    for (const QString &value : values)
        list.push_back(value.toStdString());
    const nlohmann::json filters{{name.toStdString(), list}};
    return QString::fromStdString(filters.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

} // namespace core
