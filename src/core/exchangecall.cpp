#include "core/exchangecall.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace core {

std::optional<RecordedCall> recordedCall(const Exchange &exchange)
{
    if (exchange.body.size() != exchange.bodySize)
        return std::nullopt;
    static const QRegularExpression versioned(QStringLiteral("^/v([0-9]+\\.[0-9]+)(/.*)$"));
    const qsizetype mark = exchange.target.indexOf('?');
    RecordedCall result;
    result.call.method = exchange.method;
    result.call.path = QString::fromUtf8(mark < 0 ? exchange.target : exchange.target.left(mark));
    const auto match = versioned.match(result.call.path);
    if (match.hasMatch()) {
        result.version = match.captured(1);
        result.call.path = match.captured(2);
    }
    if (mark >= 0) {
        const QUrlQuery query(QString::fromUtf8(exchange.target.mid(mark + 1)));
        result.call.query = query.queryItems(QUrl::FullyDecoded);
    }
    result.call.body = exchange.body;
    result.call.auth = std::any_of(exchange.headers.begin(), exchange.headers.end(), [](const auto &header) {
        return header.first.compare("X-Registry-Auth", Qt::CaseInsensitive) == 0;
    });
    return result;
}

} // namespace core
