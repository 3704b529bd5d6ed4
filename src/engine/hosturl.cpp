#include "engine/hosturl.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>

#ifndef Q_OS_WIN
#include <sys/un.h>
#endif

namespace engine {

using core::Endpoint;
using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(engine::HostUrl)
};

const QLatin1String pipeFolder("\\\\.\\pipe\\");

Error refused(const QString &message)
{
    return {ErrorKind::Local, 0, message};
}

/// For messages: without what may be a password.
QString shown(const QString &url)
{
    const auto begin = url.indexOf(QLatin1String("://")) + 1;
    const auto at = url.lastIndexOf(QLatin1Char('@'));
    const auto colon = url.indexOf(QLatin1Char(':'), begin == 0 ? 0 : begin + 2);
    return at >= 0 && colon >= 0 && colon < at ? url.left(colon) + QLatin1String("...") + url.mid(at) : url;
}

struct Authority
{
    QString user;
    bool hasUser = false;
    QString host;
    quint16 port = 0; ///< 0: not written
};

bool isHostCharacter(QChar c)
{
    return !c.isSpace() && !QLatin1String("\"'<>\\^`{|}%[]@,;!$&()*+=").contains(c);
}

/// `host` without brackets, IPv6 checked; empty when it is none.
QString hostOf(const QString &text, bool bracketed)
{
    if (bracketed) {
        const QString address = QUrl::fromPercentEncoding(text.toUtf8());
        const QHostAddress parsed(address);
        return parsed.protocol() == QAbstractSocket::IPv6Protocol ? address : QString();
    }
    return std::all_of(text.begin(), text.end(), isHostCharacter) ? text : QString();
}

/// [USER@]HOST[:PORT]. A host that is left out stays empty.
Result<Authority> readAuthority(QString text, const QString &url)
{
    const Error unreadable = refused(Text::tr("“%1” is not an address of an engine.").arg(shown(url)));
    Authority result;
    const auto at = text.lastIndexOf(QLatin1Char('@'));
    if (at >= 0) {
        result.hasUser = true;
        result.user = QUrl::fromPercentEncoding(text.left(at).toUtf8());
        if (result.user.contains(QLatin1Char(':')))
            return refused(Text::tr("An address of an engine cannot hold a password: %1").arg(shown(url)));
        text.remove(0, at + 1);
    }
    QString port;
    const bool bracketed = text.startsWith(QLatin1Char('['));
    if (bracketed) {
        const auto end = text.indexOf(QLatin1Char(']'));
        const QString rest = text.mid(end + 1);
        if (end < 0 || (!rest.isEmpty() && !rest.startsWith(QLatin1Char(':'))))
            return unreadable;
        result.host = hostOf(text.mid(1, end - 1), true);
        port = rest.mid(1);
    } else {
        const auto colon = text.indexOf(QLatin1Char(':'));
        const QString host = colon < 0 ? text : text.left(colon);
        result.host = hostOf(host, false);
        port = colon < 0 ? QString() : text.mid(colon + 1);
        if (host.isEmpty() != result.host.isEmpty())
            return unreadable;
    }
    if (bracketed && result.host.isEmpty())
        return unreadable;
    if (!port.isEmpty()) {
        const bool digits =
            std::all_of(port.begin(), port.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        result.port = digits ? port.toUShort() : quint16(0);
        if (result.port == 0)
            return refused(
                Text::tr("The port of an address is a number from 1 to 65535: %1").arg(shown(url)));
    }
    return result;
}

Result<Endpoint> parseUnix(const QString &path, const QString &url)
{
    if (path.isEmpty())
        return usualEndpoint(false);
    if (path.contains(QLatin1String("://")))
        return refused(Text::tr("“%1” is not an address of an engine.").arg(url));
    if (!path.startsWith(QLatin1Char('/')))
        return refused(Text::tr("The path of a socket has to begin with a slash: %1").arg(url));
    if (QFile::encodeName(path).size() > longestSocketPath())
        return refused(Text::tr("The path of the socket is too long, this system allows %n bytes: %1",
                                nullptr, longestSocketPath())
                           .arg(path));
    Endpoint endpoint;
    endpoint.address = path;
    return endpoint;
}

Result<Endpoint> parsePipe(QString path, const QString &url)
{
    if (path.isEmpty())
        return usualEndpoint(true);
    path.replace(QLatin1Char('/'), QLatin1Char('\\'));
    const QString name = path.mid(pipeFolder.size());
    if (!path.startsWith(pipeFolder, Qt::CaseInsensitive) || name.isEmpty())
        return refused(Text::tr("The address of a named pipe is written npipe:////./pipe/NAME: %1").arg(url));
    Endpoint endpoint;
    endpoint.kind = Endpoint::Kind::NamedPipe;
    endpoint.address = pipeFolder + name;
    return endpoint;
}

Result<Endpoint> parseRemote(const QString &rest, const QString &url, bool ssh, quint16 defaultTcpPort)
{
    if (rest.contains(QLatin1Char('?')) || rest.contains(QLatin1Char('#')))
        return refused(Text::tr("An address of an engine has no query: %1").arg(shown(url)));
    const auto slash = rest.indexOf(QLatin1Char('/'));
    const Result<Authority> authority = readAuthority(slash < 0 ? rest : rest.left(slash), url);
    if (!authority)
        return authority.error();
    QString path = slash < 0 ? QString() : rest.mid(slash);
    if (path.count(QLatin1Char('/')) == path.size())
        path.clear();

    Endpoint endpoint;
    endpoint.kind = ssh ? Endpoint::Kind::Ssh : Endpoint::Kind::Tcp;
    endpoint.address = authority->host;
    endpoint.port = authority->port;
    if (ssh) {
        const auto looksLikeOption = [](const QString &text) {
            return text.startsWith(QLatin1Char('-'));
        };
        const auto isSpace = [](QChar c) {
            return c.isSpace() || c < u' ' || c == QChar(0x7f);
        };
        endpoint.user = authority->user;
        endpoint.pathPrefix = QUrl::fromPercentEncoding(path.toUtf8());
        const QString words = endpoint.user + endpoint.pathPrefix;
        if (endpoint.address.isEmpty() || looksLikeOption(endpoint.address) || looksLikeOption(endpoint.user)
            || std::any_of(words.begin(), words.end(), isSpace))
            return refused(Text::tr("“%1” does not name a host that ssh can reach.").arg(url));
        return endpoint;
    }
    if (authority->hasUser)
        return refused(Text::tr("A TCP address has no user name: %1").arg(shown(url)));
    if (endpoint.address.isEmpty())
        endpoint.address = QStringLiteral("localhost");
    if (endpoint.port == 0)
        endpoint.port = defaultTcpPort;
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    path = QUrl::fromPercentEncoding(path.toUtf8());
    endpoint.pathPrefix = QString::fromLatin1(QUrl::toPercentEncoding(path, "/:@!$&'()*+,;="));
    return endpoint;
}

} // namespace

Result<Endpoint> parseHost(const QString &given, quint16 defaultTcpPort)
{
    const QString url = given.trimmed();
    if (url.isEmpty())
        return refused(Text::tr("There is no address of an engine."));
    const auto isControl = [](QChar c) {
        return c < u' ' || c == QChar(0x7f);
    };
    if (std::any_of(url.begin(), url.end(), isControl))
        return refused(Text::tr("The address of the engine holds a control character."));

    const auto mark = url.indexOf(QLatin1String("://"));
    const QString scheme = mark < 0 ? QStringLiteral("tcp") : url.left(mark);
    const QString rest = mark < 0 ? url : url.mid(mark + 3);
    if (scheme == QLatin1String("unix"))
        return parseUnix(rest, url);
    if (scheme == QLatin1String("npipe"))
        return parsePipe(rest, url);
    if (scheme == QLatin1String("tcp"))
        return parseRemote(rest, url, false, defaultTcpPort);
    if (scheme == QLatin1String("ssh"))
        return parseRemote(rest, url, true, 0);
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https"))
        return refused(Text::tr("The address of an engine begins with tcp://, not with %1://").arg(scheme));
    return refused(Text::tr("The address of an engine begins with unix://, npipe://, tcp:// or ssh://: %1")
                       .arg(shown(url)));
}

int longestSocketPath()
{
#ifdef Q_OS_WIN
    return 106;
#else
    return int(sizeof(sockaddr_un::sun_path)) - 2;
#endif
}

Endpoint usualEndpoint(bool windows)
{
    Endpoint endpoint;
    endpoint.kind = windows ? Endpoint::Kind::NamedPipe : Endpoint::Kind::Unix;
    endpoint.address =
        windows ? pipeFolder + QLatin1String("docker_engine") : QStringLiteral("/var/run/docker.sock");
    return endpoint;
}

} // namespace engine
