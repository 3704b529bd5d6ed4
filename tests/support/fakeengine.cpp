#include "support/fakeengine.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace support {

namespace {

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray text(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QString hashOf(const QString &of)
{
    return QString::fromLatin1(QCryptographicHash::hash(of.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString imageId(const QString &name)
{
    return u"sha256:"_s + hashOf(name);
}

Script reply(int status, const QByteArray &body)
{
    return Script().send(wholeAnswer(status, body));
}

Script missing(const QString &what)
{
    return reply(404, text(QJsonObject{{u"message"_s, QString(u"No such "_s + what)}}));
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

const QByteArray streamHead = "HTTP/1.1 200 OK\r\nApi-Version: 1.43\r\nContent-Type: application/json\r\n"
                              "Transfer-Encoding: chunked\r\n\r\n";

} // namespace

FakeEngine::FakeEngine(FakeServer::Kind kind) : m_server(kind)
{
    m_server.setHandler([this](const FakeRequest &request) { return answer(request); });
}

void FakeEngine::addImage(const QString &name, const QJsonObject &config)
{
    m_images.append({name, config});
}

QString FakeEngine::addContainer(const QString &name, const QString &image, bool running)
{
    const QString id = hashOf(QString::number(++m_lastNumber) + name);
    m_order.prepend(id);
    m_containers.insert(id, {name, image, running ? u"running"_s : u"created"_s, 0, 0, {}});
    tell(u"create"_s, id);
    if (running)
        tell(u"start"_s, id);
    return id;
}

void FakeEngine::removeContainer(const QString &id)
{
    tell(u"destroy"_s, id);
    m_order.removeOne(id);
    m_containers.remove(id);
}

void FakeEngine::start(const QString &id)
{
    m_containers[id].state = u"running"_s;
    tell(u"start"_s, id);
}

void FakeEngine::end(const QString &id, int exitCode, int lag)
{
    m_containers[id].exitCode = exitCode;
    m_containers[id].lag = lag;
    tell(u"die"_s, id);
    QTimer::singleShot(lag, this, [this, id] {
        if (m_containers.contains(id)) {
            m_containers[id].state = u"exited"_s;
            m_containers[id].lag = 0;
        }
    });
}

QList<QJsonObject> FakeEngine::posted(const QByteArray &pathEnd) const
{
    QList<QJsonObject> bodies;
    for (const FakeRequest &request : m_server.requests()) {
        if (request.method == "POST" && request.path.endsWith(pathEnd))
            bodies.append(QJsonDocument::fromJson(request.body).object());
    }
    return bodies;
}

void FakeEngine::tell(const QString &action, const QString &id)
{
    const Container &container = m_containers[id];
    push(u"container"_s, action, id, {{u"name"_s, container.name}, {u"image"_s, container.image}});
}

void FakeEngine::tellImage(const QString &action, const QString &name)
{
    push(u"image"_s, action, imageId(name), {{u"name"_s, name}});
}

void FakeEngine::push(const QString &type, const QString &action, const QString &id,
                      const QJsonObject &attributes)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QJsonObject event{{u"Type"_s, type},
                            {u"Action"_s, action},
                            {u"Actor"_s, QJsonObject{{u"ID"_s, id}, {u"Attributes"_s, attributes}}},
                            {u"time"_s, now.toSecsSinceEpoch()},
                            {u"timeNano"_s, now.toMSecsSinceEpoch() * 1'000'000}};
    m_server.push("/events", chunk(text(event) + '\n'));
}

std::optional<Script> FakeEngine::answer(const FakeRequest &request)
{
    for (auto it = m_trouble.cbegin(); it != m_trouble.cend(); ++it) {
        if (request.path.endsWith(it.key()))
            return it.value();
    }
    if (request.path == "/_ping")
        return Script().send("HTTP/1.1 200 OK\r\nApi-Version: 1.43\r\nServer: Docker/24.0.7 (linux)\r\n"
                             "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\nOK");
    const QByteArray path =
        request.path.startsWith("/v1.") ? request.path.sliced(request.path.indexOf('/', 1)) : request.path;
    if (path == "/version")
        return reply(200, R"({"Version":"24.0.7","ApiVersion":"1.43","MinAPIVersion":"1.12","Os":"linux",)"
                          R"("Arch":"amd64","Components":[{"Name":"Engine","Version":"24.0.7"}]})");
    if (path == "/info")
        return reply(200, R"({"ID":"fake","NCPU":2,"MemTotal":8589934592,"OperatingSystem":"Fake"})");
    if (path == "/events")
        return Script().send(streamHead).never();
    if (path == "/images/json")
        return reply(200, imageList());
    if (path.startsWith("/images/") && path.endsWith("/json")) {
        const QString name =
            QString::fromUtf8(QByteArray::fromPercentEncoding(path.sliced(8, path.size() - 13)));
        for (const auto &[known, config] : std::as_const(m_images)) {
            if (known == name || known == name + u":latest"_s)
                return reply(200, text(QJsonObject{{u"Id"_s, imageId(known)},
                                                   {u"RepoTags"_s, QJsonArray{known}},
                                                   {u"Created"_s, u"2024-01-02T03:04:05Z"_s},
                                                   {u"Size"_s, 187'000'000},
                                                   {u"Config"_s, config}}));
        }
        return missing(u"image: "_s + name);
    }
    if (path == "/containers/json")
        return reply(200, list(request));
    if (path == "/containers/create") {
        const QJsonObject made = QJsonDocument::fromJson(request.body).object();
        const QString name =
            QUrlQuery(QString::fromUtf8(request.query)).queryItemValue(u"name"_s, QUrl::FullyDecoded);
        const QString id = addContainer(name, made[u"Image"_s].toString(), false);
        m_containers[id].made = made;
        return reply(201, text(QJsonObject{{u"Id"_s, id}, {u"Warnings"_s, QJsonArray()}}));
    }
    if (path.startsWith("/containers/"))
        return answerContainer(request, path.sliced(12));
    return {};
}

std::optional<Script> FakeEngine::answerContainer(const FakeRequest &request, const QByteArray &rest)
{
    const QByteArray name = rest.left(rest.indexOf('/') < 0 ? rest.size() : rest.indexOf('/'));
    const QByteArray what = rest.sliced(name.size());
    const QString id = idOf(name);
    if (id.isEmpty())
        return missing(u"container: "_s + QString::fromUtf8(name));
    Container &container = m_containers[id];
    if (what == "/json") {
        const QByteArray body = inspect(id);
        return Script().wait(container.lag).send(wholeAnswer(200, body));
    }
    if (what == "/start") {
        start(id);
        return reply(204, {});
    }
    if (what == "/update")
        return reply(200, R"({"Warnings":null})");
    if (what == "/rename") {
        container.name =
            QUrlQuery(QString::fromUtf8(request.query)).queryItemValue(u"name"_s, QUrl::FullyDecoded);
        tell(u"rename"_s, id);
        return reply(204, {});
    }
    if (what == "/wait")
        return Script().never();
    if (what == "/kill" || what == "/stop") {
        end(id, 137, 0);
        return reply(204, {});
    }
    if (request.method == "DELETE") {
        removeContainer(id);
        return reply(204, {});
    }
    if (what == "/stats" || what == "/logs")
        return Script().send(streamHead).never();
    return {};
}

QString FakeEngine::idOf(const QByteArray &nameOrId) const
{
    const QString wanted = QString::fromUtf8(nameOrId);
    for (const QString &id : m_order) {
        if (id == wanted || m_containers[id].name == wanted)
            return id;
    }
    return {};
}

QByteArray FakeEngine::list(const FakeRequest &request) const
{
    const QString filters =
        QUrlQuery(QString::fromUtf8(request.query)).queryItemValue(u"filters"_s, QUrl::FullyDecoded);
    QJsonArray rows;
    for (const QString &id : m_order) {
        if (!filters.isEmpty() && !filters.contains(id))
            continue;
        const Container &container = m_containers[id];
        const QString status = container.state == u"running"_s  ? u"Up 5 minutes"_s
                               : container.state == u"paused"_s ? u"Up 5 minutes (Paused)"_s
                               : container.state == u"exited"_s
                                   ? u"Exited (%1) 1 second ago"_s.arg(container.exitCode)
                                   : u"Created"_s;
        rows.append(QJsonObject{{u"Id"_s, id},
                                {u"Names"_s, QJsonArray{QString(u"/"_s + container.name)}},
                                {u"Image"_s, container.image},
                                {u"ImageID"_s, imageId(container.image)},
                                {u"Command"_s, u"sleep 1000"_s},
                                {u"Created"_s, 1'700'000'000},
                                {u"Ports"_s, QJsonArray()},
                                {u"State"_s, container.state},
                                {u"Status"_s, status}});
    }
    return text(rows);
}

QByteArray FakeEngine::inspect(const QString &id) const
{
    const Container &container = m_containers[id];
    QJsonObject config = container.made;
    config.remove(u"HostConfig"_s);
    if (!config.contains(u"Image"_s))
        config.insert(u"Image"_s, container.image);
    return text(QJsonObject{
        {u"Id"_s, id},
        {u"Name"_s, QString(u"/"_s + container.name)},
        {u"Created"_s, u"2024-01-02T03:04:05Z"_s},
        {u"Image"_s, imageId(container.image)},
        {u"State"_s, QJsonObject{{u"Status"_s, container.state}, {u"ExitCode"_s, container.exitCode}}},
        {u"Config"_s, config},
        {u"HostConfig"_s, container.made[u"HostConfig"_s]}});
}

QByteArray FakeEngine::imageList() const
{
    QJsonArray rows;
    for (const auto &[name, config] : m_images) {
        rows.append(QJsonObject{{u"Id"_s, imageId(name)},
                                {u"RepoTags"_s, QJsonArray{name}},
                                {u"Created"_s, 1'700'000'000},
                                {u"Size"_s, 187'000'000},
                                {u"Containers"_s, -1}});
    }
    return text(rows);
}

} // namespace support
