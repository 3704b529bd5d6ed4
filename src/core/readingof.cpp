#include "core/apicall.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using What = Reading::What;

struct Fixed
{
    QLatin1String path;
    What what;
};

constexpr std::array fixedPaths{
    Fixed{"/images/json"_L1, What::Images},  Fixed{"/events"_L1, What::Events},
    Fixed{"/version"_L1, What::Version},     Fixed{"/info"_L1, What::Info},
    Fixed{"/system/df"_L1, What::DiskUsage}, Fixed{"/networks"_L1, What::Networks},
    Fixed{"/volumes"_L1, What::Volumes},
};

struct OfObject
{
    QLatin1String before;
    QLatin1String after;
    What what;
};

constexpr std::array objectPaths{
    OfObject{"/containers/"_L1, "/json"_L1, What::ContainerInspect},
    OfObject{"/containers/"_L1, "/logs"_L1, What::Logs},
    OfObject{"/containers/"_L1, "/stats"_L1, What::Stats},
    OfObject{"/containers/"_L1, "/top"_L1, What::Top},
    OfObject{"/containers/"_L1, "/changes"_L1, What::Diff},
    OfObject{"/images/"_L1, "/json"_L1, What::ImageInspect},
    OfObject{"/images/"_L1, "/history"_L1, What::ImageHistory},
};

bool isOn(const QString &value)
{
    return value == "1"_L1 || value.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

/// The object's name, when the path is `before` NAME `after`.
QString nameIn(const QString &path, QLatin1String before, QLatin1String after)
{
    if (!path.startsWith(before) || !path.endsWith(after) || path.size() <= before.size() + after.size())
        return {};
    const auto encoded = path.mid(before.size(), path.size() - before.size() - after.size());
    return QUrl::fromPercentEncoding(encoded.toUtf8());
}

Reading readingOfWhat(What what, const QString &id = {})
{
    Reading reading;
    reading.what = what;
    reading.id = id;
    return reading;
}

LogRequest logsOf(const QUrlQuery &query)
{
    LogRequest logs;
    logs.follow = isOn(query.queryItemValue(u"follow"_s));
    logs.timestamps = isOn(query.queryItemValue(u"timestamps"_s));
    logs.since = query.queryItemValue(u"since"_s, QUrl::FullyDecoded);
    bool ok = false;
    const auto tail = query.queryItemValue(u"tail"_s).toInt(&ok);
    logs.tail = ok ? tail : -1;
    return logs;
}

} // namespace

std::optional<Reading> readingOf(const QByteArray &method, const QByteArray &target)
{
    static const QRegularExpression version(u"^/v[0-9]+(\\.[0-9]+)?(?=/)"_s);
    const auto mark = target.indexOf('?');
    auto path = QString::fromLatin1(mark < 0 ? target : target.left(mark));
    path.remove(version);
    const QUrlQuery query(mark < 0 ? QString() : QString::fromLatin1(target.mid(mark + 1)));

    if (method == "POST") {
        const auto id = nameIn(path, "/containers/"_L1, "/wait"_L1);
        return id.isEmpty() ? std::optional<Reading>() : readingOfWhat(What::Wait, id);
    }
    if (method != "GET")
        return std::nullopt;
    if (path == "/containers/json"_L1)
        return readingOfWhat(isOn(query.queryItemValue(u"all"_s)) ? What::Containers
                                                                  : What::RunningContainers);
    const auto fixed = std::find_if(fixedPaths.begin(), fixedPaths.end(),
                                    [&path](const Fixed &one) { return path == one.path; });
    if (fixed != fixedPaths.end())
        return readingOfWhat(fixed->what);
    for (const auto &[before, after, what] : objectPaths) {
        const auto id = nameIn(path, before, after);
        if (id.isEmpty())
            continue;
        auto reading = readingOfWhat(what, id);
        if (what == What::Logs)
            reading.logs = logsOf(query);
        return reading;
    }
    return std::nullopt;
}

} // namespace core
