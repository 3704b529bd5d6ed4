#include "core/bodytext.h"
#include "core/command.h"
#include "core/errortext.h"
#include "core/journal.h"
#include "core/text.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

QLatin1String reasonOf(int status)
{
    switch (status) {
    case 101:
        return "Switching Protocols"_L1;
    case 200:
        return "OK"_L1;
    case 201:
        return "Created"_L1;
    case 204:
        return "No Content"_L1;
    case 304:
        return "Not Modified"_L1;
    case 400:
        return "Bad Request"_L1;
    case 401:
        return "Unauthorized"_L1;
    case 403:
        return "Forbidden"_L1;
    case 404:
        return "Not Found"_L1;
    case 409:
        return "Conflict"_L1;
    case 500:
        return "Internal Server Error"_L1;
    case 501:
        return "Not Implemented"_L1;
    case 503:
        return "Service Unavailable"_L1;
    default:
        return {};
    }
}

QString bodyText(const QByteArray &body, qint64 whole, bool reveal)
{
    if (whole <= 0 && body.isEmpty())
        return {};
    if (body.isEmpty())
        //: %1 a size, such as 3.2 MB: of an answer
        return Text::tr("(%1 were received. They are not kept here.)").arg(sizeText(whole));
    const bool cut = whole > body.size();
    QString text = prettyText(reveal ? body : maskedBody(body), cut);
    text.replace("\r\n"_L1, "\n"_L1);
    while (text.endsWith(u'\n'))
        text.chop(1);
    if (cut)
        //: %1 and %2 are sizes, such as 32.8 kB and 1.2 MB: of a request or an answer
        text +=
            u'\n' + Text::tr("(These are the first %1 of %2.)").arg(sizeText(body.size()), sizeText(whole));
    return text;
}

bool isLogin(const QByteArray &name)
{
    return name.compare("X-Registry-Auth", Qt::CaseInsensitive) == 0;
}

QString answerText(const Exchange &exchange, bool reveal)
{
    QStringList parts;
    if (exchange.status != 0) {
        const QString status =
            u"HTTP/1.1 "_s + QString::number(exchange.status) + u' ' + reasonOf(exchange.status);
        parts.append(status.trimmed());
    }
    if (const QString body = bodyText(exchange.answer, exchange.answerSize, reveal); !body.isEmpty())
        parts.append(body);
    if (exchange.error && exchange.status < 300) {
        parts.append(exchange.error->kind == ErrorKind::Canceled
                         ? Text::tr("(The window ended it.)")
                         : u'(' + errorText(*exchange.error).title + u')');
    } else if (exchange.milliseconds < 0) {
        parts.append(exchange.status == 0 ? Text::tr("(There is no answer yet.)")
                                          : Text::tr("(The answer goes on.)"));
    }
    return parts.join("\n\n"_L1);
}

} // namespace

QString exchangeText(const Exchange &exchange, bool reveal)
{
    QStringList head{QString(QString::fromLatin1(exchange.method) + u' ' + QString::fromUtf8(exchange.target)
                             + u" HTTP/1.1")};
    for (const auto &[name, value] : exchange.headers)
        head.append(QString::fromUtf8(name) + u": "_s
                    + (isLogin(name) ? secretDots() : QString::fromUtf8(value)));
    QStringList parts{head.join(u'\n'), bodyText(exchange.body, exchange.bodySize, reveal),
                      answerText(exchange, reveal)};
    parts.removeAll(QString());
    return parts.join("\n\n"_L1);
}

} // namespace core
