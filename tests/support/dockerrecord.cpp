#include "support/dockerrecord.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace support {

namespace {

/// Objects whose keys count even where the value is empty.
bool isMap(const QString &key)
{
    static const QStringList maps{u"ExposedPorts"_s, u"Volumes"_s, u"Tmpfs"_s,      u"Labels"_s,
                                  u"PortBindings"_s, u"Sysctls"_s, u"StorageOpt"_s, u"Annotations"_s};
    return maps.contains(key);
}

bool isNothing(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::Bool:
        return !value.toBool();
    case QJsonValue::Double:
        return value.toDouble() == 0;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    }
    return false;
}

QJsonValue plain(const QString &key, const QJsonValue &value);

QJsonObject plainObject(const QJsonObject &object, bool keepsAll)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = plain(it.key(), it.value());
        if (keepsAll || !isNothing(value))
            result.insert(it.key(), value);
    }
    return result;
}

QJsonValue plain(const QString &key, const QJsonValue &value)
{
    if (value.isObject())
        return plainObject(value.toObject(), isMap(key));
    if (!value.isArray())
        return value;
    QJsonArray array;
    const QJsonArray all = value.toArray();
    for (const QJsonValue &item : all)
        array.append(item.isObject() ? QJsonValue(plainObject(item.toObject(), false)) : item);
    if (key == "Env"_L1) {
        QStringList words;
        for (const QJsonValue &item : std::as_const(array))
            words.append(item.toString());
        words.sort();
        return QJsonArray::fromStringList(words);
    }
    return array;
}

/// What docker always writes though it means nothing.
QJsonObject withoutDefaults(QJsonObject body)
{
    QJsonObject host = body["HostConfig"_L1].toObject();
    if (host["NetworkMode"_L1] == "default"_L1 || host["NetworkMode"_L1] == "bridge"_L1)
        host.remove("NetworkMode"_L1);
    if (host["MemorySwappiness"_L1] == -1)
        host.remove("MemorySwappiness"_L1);
    if (host["RestartPolicy"_L1].toObject()["Name"_L1] == "no"_L1)
        host.remove("RestartPolicy"_L1);
    host.remove("ConsoleSize"_L1);
    body.insert("HostConfig"_L1, host);
    return plainObject(body, false);
}

QString plainQuery(const QString &path, const QString &key, QString value)
{
    if (key == "fromImage"_L1) {
        value.remove(QRegularExpression(u"^docker\\.io/(library/)?"_s));
    } else if (key == "signal"_L1 && path.endsWith("/kill"_L1)
               && (value == "KILL"_L1 || value == "SIGKILL"_L1)) {
        return {};
    } else if ((value == "0"_L1 && key != "t"_L1) || value.isEmpty()
               || (key == "tail"_L1 && value == "all"_L1)
               || (key == "condition"_L1 && value == "not-running"_L1)) {
        return {};
    }
    return key + u'=' + value;
}

Script raw(const QByteArray &head, const QByteArray &body = {})
{
    Script script;
    script.send(head + "\r\n\r\n" + body);
    return script;
}

std::optional<Script> answerTo(const FakeRequest &request)
{
    static const QRegularExpression version(u"^/v[0-9.]+"_s);
    const QString path = QString::fromUtf8(request.path).remove(version);
    const auto json = [](int status, const QByteArray &body) {
        return Script().send(wholeAnswer(status, body));
    };
    if (path == "/_ping"_L1)
        return raw("HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nOstype: linux\r\nContent-Length: "
                       + QByteArray(request.method == "HEAD" ? "0" : "2"),
                   request.method == "HEAD" ? QByteArray() : QByteArray("OK"));
    if (path == "/containers/create"_L1)
        return json(
            201,
            R"({"Id":"c0ffee000001c0ffee000001c0ffee000001c0ffee000001c0ffee000001c0ff","Warnings":[]})");
    if (path.endsWith("/attach"_L1))
        return raw("HTTP/1.1 101 UPGRADED\r\nContent-Type: application/vnd.docker.raw-stream\r\n"
                   "Connection: Upgrade\r\nUpgrade: tcp")
            .close();
    if (path.endsWith("/wait"_L1))
        return json(200, R"({"StatusCode":0})");
    if (path.endsWith("/update"_L1))
        return json(200, R"({"Warnings":[]})");
    if (path.endsWith("/prune"_L1))
        return json(200, R"({"SpaceReclaimed":0})");
    if (path == "/containers/json"_L1)
        return json(200,
                    R"([{"Id":"aaaaaaaaaaaa1111","Names":["/a"]},{"Id":"bbbbbbbbbbbb2222","Names":["/b"]}])");
    if (path.startsWith("/containers/"_L1) && path.endsWith("/json"_L1))
        return json(200, R"({"Id":"c0ffee000001","Name":"/web","State":{"Status":"running","Running":true},)"
                         R"("Config":{"Tty":false},"HostConfig":{"LogConfig":{"Type":"json-file"}}})");
    if (path.startsWith("/containers/"_L1) && path.endsWith("/logs"_L1))
        return raw("HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.raw-stream\r\nContent-Length: 0");
    if (path.startsWith("/containers/"_L1) && (path.endsWith("/top"_L1)))
        return json(200, R"({"Titles":["PID"],"Processes":[["1"]]})");
    if (path.startsWith("/containers/"_L1) && path.endsWith("/changes"_L1))
        return json(200, "[]");
    if (path.startsWith("/containers/"_L1) || path.startsWith("/networks/"_L1))
        return raw("HTTP/1.1 204 No Content");
    if (path == "/images/create"_L1)
        return json(200, R"({"status":"Done"})");
    if (path.startsWith("/images/"_L1) && path.endsWith("/tag"_L1))
        return json(201, "");
    if (path.startsWith("/images/"_L1) && path.endsWith("/json"_L1) && path != "/images/json"_L1)
        return json(200, R"({"Id":"sha256:abc","RepoTags":["nginx:latest"],"Config":{},"RootFS":{}})");
    if (path.startsWith("/images/"_L1))
        return json(200, "[]");
    return json(200, "{}");
}

} // namespace

QString PlainRequest::text() const
{
    return QString::fromUtf8(method) + u' ' + path + (query.isEmpty() ? QString() : u'?' + query.join(u'&'))
           + (body.isEmpty()
                  ? QString()
                  : u'\n' + QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Indented)));
}

PlainRequest plainOf(const FakeRequest &request)
{
    static const QRegularExpression version(u"^/v[0-9.]+"_s);
    PlainRequest result;
    result.method = request.method;
    result.path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.path)).remove(version);
    QUrlQuery query;
    // A '+' of a form stands for a space.
    query.setQuery(QString::fromUtf8(QByteArray(request.query).replace('+', "%20")));
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        const QString item = plainQuery(result.path, key, value);
        if (!item.isEmpty())
            result.query.append(item);
    }
    result.query.sort();
    result.body = withoutDefaults(QJsonDocument::fromJson(request.body).object());
    return result;
}

DockerRecord::DockerRecord()
{
    m_server.setHandler(answerTo);
}

QStringList DockerRecord::programs()
{
    QStringList found;
    QStringList seen;
    const QStringList folders = qEnvironmentVariable("PATH").split(u':') + QStringList{u"/usr/bin"_s};
    for (const QString &folder : folders) {
        const QFileInfo file(folder + u"/docker"_s);
        if (!file.isExecutable() || seen.contains(file.canonicalFilePath()))
            continue;
        seen.append(file.canonicalFilePath());
        found.append(file.absoluteFilePath());
    }
    return found;
}

QProcessEnvironment DockerRecord::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DOCKER_CONTEXT"_s, u"DOCKER_TLS_VERIFY"_s, u"DOCKER_CERT_PATH"_s,
                                u"DOCKER_API_VERSION"_s, u"DOCKER_DEFAULT_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"DOCKER_HOST"_s, m_server.endpoint().url());
    environment.insert(u"DOCKER_CONFIG"_s, m_home.path());
    environment.insert(u"DOCKER_CLI_HINTS"_s, u"false"_s);
    environment.insert(u"TERM"_s, u"dumb"_s);
    return environment;
}

QList<PlainRequest> DockerRecord::run(const QString &program, const QStringList &arguments)
{
    return finish(program, arguments, environment());
}

QList<PlainRequest> DockerRecord::runLine(const QString &program, const QString &line, bool terminal)
{
    auto around = environment();
    around.insert(u"PATH"_s, QFileInfo(program).path() + u':' + around.value(u"PATH"_s));
    if (terminal) {
        around.insert(u"SHELL"_s, u"/bin/sh"_s);
        return finish(u"script"_s, {u"-q"_s, u"-c"_s, line, u"/dev/null"_s}, around);
    }
    return finish(u"sh"_s, {u"-c"_s, line}, around);
}

QList<PlainRequest> DockerRecord::finish(const QString &program, const QStringList &arguments,
                                         const QProcessEnvironment &environment)
{
    take();
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    process.start(program, arguments);
    loop.exec();
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        m_exitCode = -1;
    } else {
        m_exitCode = process.exitCode();
    }
    m_said = QString::fromUtf8(process.readAll());
    // What it sent last may still lie in the socket.
    QTimer::singleShot(20, &loop, &QEventLoop::quit);
    loop.exec();
    return take();
}

QList<PlainRequest> DockerRecord::take()
{
    QList<PlainRequest> list;
    const QList<FakeRequest> &all = m_server.requests();
    for (; m_taken < all.size(); ++m_taken) {
        if (!all.at(m_taken).path.endsWith("/_ping"))
            list.append(plainOf(all.at(m_taken)));
    }
    return list;
}

PlainRequest plainOf(const core::ApiCall &call)
{
    FakeRequest request;
    request.method = call.method;
    const QByteArray target = call.target();
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    request.body = call.body;
    return plainOf(request);
}

} // namespace support
