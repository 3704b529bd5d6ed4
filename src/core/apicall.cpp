#include "core/apicall.h"

#include "core/filterbody.h"
#include "core/reference.h"

#include <QUrl>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What a create will answer.
const QLatin1String newId("{id}");

QString flag(bool on)
{
    return on ? u"1"_s : u"0"_s;
}

ApiCall callOf(const QByteArray &method, const QString &path)
{
    ApiCall call;
    call.method = method;
    call.path = path;
    return call;
}

ApiCall containerCall(const QByteArray &method, const QString &id, QLatin1String what)
{
    return callOf(method, QString(u"/containers/"_s + pathName(id) + what));
}

ApiCall imageCall(const QByteArray &method, const QString &name, QLatin1String what)
{
    return callOf(method, QString(u"/images/"_s + pathName(name) + what));
}

} // namespace

QString pathName(const QString &name)
{
    return name == newId ? name : QString::fromLatin1(QUrl::toPercentEncoding(name, "/:@"));
}

QByteArray ApiCall::target() const
{
    QByteArray text = path.toLatin1();
    char separator = '?';
    for (const auto &[key, value] : query) {
        text += separator + QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return text;
}

ApiCall containersCall(const QStringList &ids, bool withSizes)
{
    auto call = callOf("GET", u"/containers/json"_s);
    call.query.append({u"all"_s, flag(true)});
    if (withSizes)
        call.query.append({u"size"_s, flag(true)});
    if (!ids.isEmpty())
        call.query.append({u"filters"_s, filtersText(u"id"_s, ids)});
    return call;
}

ApiCall pruneCall(const PruneRequest &prune)
{
    if (prune.what == PruneRequest::What::Containers)
        return callOf("POST", u"/containers/prune"_s);
    auto call = callOf("POST", u"/images/prune"_s);
    call.query.append(
        {u"filters"_s, prune.all ? uR"({"dangling":{"false":true}})"_s : uR"({"dangling":{"true":true}})"_s});
    return call;
}

ApiCall createCall(const RunRequest &run)
{
    auto call = callOf("POST", u"/containers/create"_s);
    if (!run.name.isEmpty())
        call.query.append({u"name"_s, run.name});
    if (!run.platform.isEmpty())
        call.query.append({u"platform"_s, run.platform});
    call.body = createBody(run);
    return call;
}

ApiCall attachCall(const QString &id, bool stdIn, bool tty, bool logs)
{
    auto call = containerCall("POST", id, "/attach"_L1);
    call.query = {{u"stream"_s, flag(true)},
                  {u"stdout"_s, flag(true)},
                  {u"stderr"_s, flag(true)},
                  {u"stdin"_s, flag(stdIn)},
                  {u"logs"_s, flag(logs)}};
    // With the usual ctrl-p,ctrl-q the engine would hold back a typed Ctrl+P until the next key.
    if (tty)
        call.query.append({u"detachKeys"_s, u"ctrl-@,ctrl-@"_s});
    return call;
}

ApiCall actCall(const ContainerRequest &act, const QString &id)
{
    switch (act.verb) {
    case ContainerVerb::Start:
        return containerCall("POST", id, "/start"_L1);
    case ContainerVerb::Stop:
    case ContainerVerb::Restart: {
        auto call = containerCall("POST", id, act.verb == ContainerVerb::Stop ? "/stop"_L1 : "/restart"_L1);
        if (act.timeoutSeconds)
            call.query.append({u"t"_s, QString::number(*act.timeoutSeconds)});
        return call;
    }
    case ContainerVerb::Pause:
        return containerCall("POST", id, "/pause"_L1);
    case ContainerVerb::Unpause:
        return containerCall("POST", id, "/unpause"_L1);
    case ContainerVerb::Kill: {
        auto call = containerCall("POST", id, "/kill"_L1);
        if (!act.signal.isEmpty())
            call.query.append({u"signal"_s, act.signal});
        return call;
    }
    case ContainerVerb::Remove:
        break;
    }
    auto call = containerCall("DELETE", id, {});
    if (act.force)
        call.query.append({u"force"_s, flag(true)});
    if (act.removeVolumes)
        call.query.append({u"v"_s, flag(true)});
    return call;
}

ApiCall renameCall(const RenameRequest &what)
{
    auto call = containerCall("POST", what.id, "/rename"_L1);
    call.query.append({u"name"_s, what.name});
    return call;
}

ApiCall updateCall(const UpdateRequest &what)
{
    auto call = containerCall("POST", what.id, "/update"_L1);
    call.body = updateBody(what);
    return call;
}

ApiCall tagCall(const TagRequest &what)
{
    auto call = imageCall("POST", what.source, "/tag"_L1);
    call.query = {{u"repo"_s, what.repository}, {u"tag"_s, what.tag}};
    return call;
}

ApiCall removeImageCall(const QString &reference, bool force)
{
    auto call = imageCall("DELETE", reference, {});
    if (force)
        call.query.append({u"force"_s, flag(true)});
    return call;
}

ApiCall pullCall(const PullRequest &what)
{
    auto call = callOf("POST", u"/images/create"_s);
    const auto reference = ImageReference::fromText(what.reference);
    // Without a tag the engine would pull every tag there is.
    const auto tag = !reference.digest.isEmpty() ? reference.digest
                     : reference.tag.isEmpty()   ? u"latest"_s
                                                 : reference.tag;
    call.query = {{u"fromImage"_s, reference.domain + u'/' + reference.path}, {u"tag"_s, tag}};
    if (!what.platform.isEmpty())
        call.query.append({u"platform"_s, what.platform});
    call.auth = true;
    return call;
}

ApiCall waitCall(const QString &id, const QString &condition)
{
    auto call = containerCall("POST", id, "/wait"_L1);
    call.query.append({u"condition"_s, condition});
    return call;
}

ApiCall logsCall(const LogRequest &what)
{
    auto call = containerCall("GET", what.id, "/logs"_L1);
    call.query = {{u"stdout"_s, flag(true)},
                  {u"stderr"_s, flag(true)},
                  {u"follow"_s, flag(what.follow)},
                  {u"timestamps"_s, flag(what.timestamps)},
                  {u"tail"_s, what.tail < 0 ? u"all"_s : QString::number(what.tail)}};
    if (!what.since.isEmpty())
        call.query.append({u"since"_s, what.since});
    return call;
}

ApiCall readingCall(const Reading &what)
{
    using What = Reading::What;
    switch (what.what) {
    case What::Containers:
        return containersCall({}, false);
    case What::RunningContainers:
        return callOf("GET", u"/containers/json"_s);
    case What::Images: {
        auto call = callOf("GET", u"/images/json"_s);
        if (!what.filter.isEmpty())
            call.query.append({u"filters"_s, filtersText(u"reference"_s, {what.filter})});
        return call;
    }
    case What::ContainerInspect:
        return containerCall("GET", what.id, "/json"_L1);
    case What::ImageInspect:
        return imageCall("GET", what.id, "/json"_L1);
    case What::ImageHistory:
        return imageCall("GET", what.id, "/history"_L1);
    case What::Logs: {
        auto logs = what.logs;
        logs.id = what.id;
        return logsCall(logs);
    }
    case What::Stats: {
        // Of all that run: first their list.
        if (what.id.isEmpty())
            return callOf("GET", u"/containers/json"_s);
        auto call = containerCall("GET", what.id, "/stats"_L1);
        call.query.append({u"stream"_s, flag(true)});
        return call;
    }
    case What::Top:
        return containerCall("GET", what.id, "/top"_L1);
    case What::Diff:
        return containerCall("GET", what.id, "/changes"_L1);
    case What::Events: {
        auto call = callOf("GET", u"/events"_s);
        const QStringList types{u"container"_s, u"image"_s, u"network"_s, u"daemon"_s};
        call.query.append({u"filters"_s, filtersText(u"type"_s, types)});
        return call;
    }
    case What::Version:
        return callOf("GET", u"/version"_s);
    case What::Info:
        return callOf("GET", u"/info"_s);
    case What::DiskUsage:
        return callOf("GET", u"/system/df"_s);
    case What::Networks:
        return callOf("GET", u"/networks"_s);
    case What::Volumes:
        return callOf("GET", u"/volumes"_s);
    case What::Wait:
        break;
    }
    return waitCall(what.id, u"not-running"_s);
}

} // namespace core
