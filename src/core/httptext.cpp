#include "core/apicall.h"
#include "core/argv.h"
#include "core/command.h"

#include <QCoreApplication>
#include <QUrl>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

QString versionedTarget(const ApiCall &call, const QString &version)
{
    const auto prefix = version.isEmpty() ? QString() : QString(u"/v"_s + version);
    return prefix + QString::fromLatin1(call.target());
}

/// Answers that come bit by bit; curl would keep them until its buffer is full.
bool isStream(const ApiCall &call)
{
    return call.path == "/events"_L1 || call.path == "/images/create"_L1 || call.path.endsWith("/logs"_L1)
           || call.path.endsWith("/stats"_L1) || call.path.endsWith("/attach"_L1);
}

QString serverOf(const Endpoint &endpoint)
{
    if (endpoint.kind == Endpoint::Kind::Unix)
        return u"http://localhost"_s;
    QUrl url;
    url.setScheme(endpoint.tls ? u"https"_s : u"http"_s);
    url.setHost(endpoint.address);
    if (endpoint.port != 0)
        url.setPort(endpoint.port);
    return url.toString(QUrl::FullyEncoded)
           + QString::fromLatin1(QUrl::toPercentEncoding(endpoint.pathPrefix, "/:@!$&'()*+,;=%"));
}

void addTls(QStringList &words, const TlsFiles &files)
{
    const auto add = [&words](const QString &flag, const QString &file) {
        if (!file.isEmpty())
            words.append({flag, file});
    };
    if (files.verify)
        add(u"--cacert"_s, files.ca);
    else
        words.append(u"--insecure"_s);
    add(u"--cert"_s, files.cert);
    add(u"--key"_s, files.key);
}

} // namespace

QString httpText(const ApiCall &call, const QString &version)
{
    QStringList lines{
        QString(QString::fromLatin1(call.method) + u' ' + versionedTarget(call, version) + u" HTTP/1.1"),
        u"Host: localhost"_s};
    if (call.auth)
        lines.append(u"X-Registry-Auth: "_s + secretDots());
    if (!call.body.isEmpty())
        lines.append(u"Content-Type: application/json"_s);
    if (!call.body.isEmpty() || call.method == "POST")
        lines.append(u"Content-Length: "_s + QString::number(call.body.size()));
    lines.append(QString());
    lines.append(QString::fromUtf8(call.body));
    return lines.join(u'\n');
}

Result<QString> curlText(const ApiCall &call, const QString &version, const Endpoint &endpoint)
{
    QStringList words{u"curl"_s};
    switch (endpoint.kind) {
    case Endpoint::Kind::NamedPipe:
        return Error{ErrorKind::Local, 0, Text::tr("curl cannot use a named pipe.")};
    case Endpoint::Kind::Ssh:
        return Error{ErrorKind::Local, 0, Text::tr("curl cannot use a connection through SSH.")};
    case Endpoint::Kind::Unix:
        words.append({u"--unix-socket"_s, endpoint.address});
        break;
    case Endpoint::Kind::Tcp:
        if (endpoint.tls)
            addTls(words, endpoint.tlsFiles);
        break;
    }
    if (isStream(call))
        words.append(u"--no-buffer"_s);
    if (call.method != "GET")
        words.append({u"-X"_s, QString::fromLatin1(call.method)});
    if (!call.body.isEmpty())
        words.append({u"-H"_s, u"Content-Type: application/json"_s, u"-d"_s, QString::fromUtf8(call.body)});
    words.append(serverOf(endpoint) + versionedTarget(call, version));
    return joinArguments(words);
}

} // namespace core
