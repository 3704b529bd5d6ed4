#include "core/engineinfo.h"

namespace core {

QString ApiVersion::text() const
{
    return QString::number(major) + QLatin1Char('.') + QString::number(minor);
}

ApiVersion ApiVersion::fromText(QStringView text)
{
    const auto dot = text.indexOf(QLatin1Char('.'));
    if (dot < 0)
        return {};
    bool majorOk = false;
    bool minorOk = false;
    const ApiVersion version{text.left(dot).toInt(&majorOk), text.mid(dot + 1).toInt(&minorOk)};
    return majorOk && minorOk && version.major > 0 && version.minor >= 0 ? version : ApiVersion{};
}

} // namespace core
