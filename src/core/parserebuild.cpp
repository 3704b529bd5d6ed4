#include "core/parserebuild.h"

#include "core/parseparts.h"

#include <algorithm>

namespace core {
namespace rebuild {

using namespace Qt::StringLiterals;

namespace {

QString shownName(const InspectNode &container)
{
    const auto name = json::text(container, "Name"_L1);
    return name.startsWith(u'/') ? name.mid(1) : name;
}

bool comesFromPodman(const InspectNode &config, const InspectNode &host)
{
    return list(config, "Env"_L1).contains(u"container=podman"_s)
           || json::text(host, "Runtime"_L1) == u"oci"_s;
}

} // namespace

Draft::Draft(const InspectNode &containerInspect, const InspectNode &imageInspect,
             const InspectNode &engineInfo, const RebuildOptions &rebuildOptions)
    : container(containerInspect), config(json::at(container, "Config"_L1)),
      host(json::at(container, "HostConfig"_L1)), image(imageInspect),
      imageConfig(json::at(image, "Config"_L1)), info(engineInfo), options(rebuildOptions),
      id(json::text(container, "Id"_L1)), name(shownName(container)), isPodman(comesFromPodman(config, host))
{
}

QString csvLine(const QStringList &fields)
{
    QStringList written;
    for (auto field : fields) {
        const bool plain = !field.isEmpty() && std::none_of(field.begin(), field.end(), [](QChar c) {
            return u",\"\r\n"_s.contains(c);
        });
        if (!plain)
            field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
        written.append(field);
    }
    return written.join(u',');
}

QString durationText(qint64 nanoseconds)
{
    struct Unit
    {
        qint64 size;
        QLatin1String name;
    };
    constexpr std::array units{
        Unit{3'600'000'000'000, "h"_L1}, Unit{60'000'000'000, "m"_L1}, Unit{1'000'000'000, "s"_L1},
        Unit{1'000'000, "ms"_L1},        Unit{1'000, "us"_L1},         Unit{1, "ns"_L1}};
    if (nanoseconds <= 0)
        return u"0s"_s;
    QString text;
    for (const auto &[size, name] : units) {
        if (const auto count = nanoseconds / size; count > 0)
            text += QString::number(count) + name;
        nanoseconds %= size;
    }
    return text;
}

QStringList keys(const InspectNode &object)
{
    QStringList found;
    if (object.kind == InspectNode::Kind::Object) {
        for (const auto &member : object.children)
            found.append(member.key);
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

QStringList pairs(const InspectNode &object)
{
    QStringList found;
    const auto names = keys(object);
    for (const auto &name : names) {
        const auto last = std::find_if(object.children.rbegin(), object.children.rend(),
                                       [&name](const auto &member) { return member.key == name; });
        found.append(name + u'=' + last->text);
    }
    return found;
}

QString cleaned(QString path)
{
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    return path;
}

bool isGeneratedName(const QString &name)
{
    return name.size() == 64 && std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QStringList list(const InspectNode &node, QLatin1String key)
{
    return json::strings(node, key).value_or(QStringList());
}

} // namespace rebuild

Result<RebuiltRun> rebuiltRun(const QByteArray &container, const QByteArray &image,
                              const RebuildOptions &options)
{
    const auto root = json::read(container);
    if (!root || json::text(*root, QLatin1String("Id")).isEmpty()
        || json::at(*root, QLatin1String("Config")).kind != InspectNode::Kind::Object)
        return parts::badAnswer();
    const auto imageRoot = json::read(image).value_or(InspectNode());
    const auto info = json::read(options.info).value_or(InspectNode());
    rebuild::Draft draft(*root, imageRoot, info, options);
    draft.run().name = draft.name;
    rebuild::takeImage(draft);
    rebuild::takeProgram(draft);
    rebuild::takeSettings(draft);
    rebuild::takeNetwork(draft);
    rebuild::takeMounts(draft);
    rebuild::takeLimits(draft);
    rebuild::takeHost(draft);
    rebuild::takeDevices(draft);
    rebuild::takeHealth(draft);
    return draft.out;
}

} // namespace core
