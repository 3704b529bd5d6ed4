#include "engine/request.h"

#include <QUrl>

namespace engine {

QByteArray Answer::header(const char *name) const
{
    for (const auto &[key, value] : headers) {
        if (qstricmp(key.constData(), name) == 0)
            return value;
    }
    return {};
}

QString pathName(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name, "/:@"));
}

QByteArray target(const Request &request, const QString &versionPrefix)
{
    QByteArray text;
    if (request.versioned)
        text += versionPrefix.toLatin1();
    text += request.path.toLatin1();
    char separator = '?';
    for (const auto &[key, value] : request.query) {
        text += separator + QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return text;
}

} // namespace engine
