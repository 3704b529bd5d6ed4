#pragma once

#include "core/endpoint.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QPair>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

class QIODevice;
class QLocalServer;
class QTcpServer;

namespace support {

class FakeConnection;

/// One request as it came.
struct FakeRequest
{
    QByteArray method;
    QByteArray target; ///< path and query, as sent
    QByteArray path;
    QByteArray query;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< decoded; empty when the script read the head only
    int connection = 0; ///< the how-manieth connection, from 0

    QByteArray header(QByteArrayView name) const;
};

/// What a server does on one connection, step by step. Every function adds a step.
class Script
{
public:
    Script &expectRequest(); ///< waits for a request with its body and remembers it
    Script &expectHead(); ///< the same without its body, which stays unread
    Script &expectBytes(const QByteArray &bytes); ///< waits until these came, and takes them
    Script &expectEnd(); ///< reads on until the client has ended the connection
    Script &send(const QByteArray &bytes);
    Script &sendInTwo(const QByteArray &bytes, qsizetype at); ///< apart by a few milliseconds
    Script &sendBytewise(const QByteArray &bytes); ///< each byte on its own
    Script &sendMany(const QByteArray &block,
                     qint64 times = -1); ///< as fast as they are taken; -1 = for ever
    Script &wait(int milliseconds);
    Script &waitForGate(); ///< until FakeServer::openGate()
    Script &echo(); ///< sends back whatever comes, for ever
    Script &close(); ///< after everything was sent
    Script &reset(); ///< at once; over TCP with RST
    Script &never(); ///< nothing more happens, the connection stays open
    Script &again(); ///< from the first step, for the next request

    /// expectRequest() and a whole answer with Content-Length; the connection stays open for again().
    static Script answer(int status, const QByteArray &body = {},
                         const QByteArray &contentType = "application/json");

private:
    friend class FakeConnection;
    friend class FakeServer;
    enum class Kind {
        ExpectRequest,
        ExpectHead,
        ExpectBytes,
        ExpectEnd,
        Send,
        SendBytewise,
        SendMany,
        Wait,
        WaitForGate,
        Echo,
        Close,
        Reset,
        Never,
        Again,
    };
    struct Step
    {
        Kind kind;
        QByteArray bytes;
        qint64 number = 0;
    };
    Script &add(Kind kind, const QByteArray &bytes = {}, qint64 number = 0);

    QList<Step> m_steps;
};

/// A scripted engine on a unix socket or named pipe, on TCP, or on TLS with the certificates of
/// tests/fixtures/tls. Each new connection takes the next script of onConnection(); when there is none, its
/// requests are answered by path, else with 404.
class FakeServer : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Local, Tcp, Tls, TlsWithClientCertificate };
    explicit FakeServer(Kind kind = Kind::Local);
    ~FakeServer() override;

    /// Where it listens; for TLS with the fixture's ca.pem, and its client certificate where one is wanted.
    core::Endpoint endpoint() const;

    void onConnection(const Script &script) { m_scripts.append(script); }
    /// The answer to requests with this path (the query does not count). Without expectRequest().
    void onPath(const QByteArray &path, const Script &answer) { m_paths.insert(path, answer); }
    void onPath(const QByteArray &path, int status, const QByteArray &body = {},
                const QByteArray &contentType = "application/json");
    /// Asked before the paths; what it gives back nothing for goes on to them. Without expectRequest().
    using Handler = std::function<std::optional<Script>(const FakeRequest &)>;
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// Sends these bytes on every connection whose last request has a path with this end.
    void push(const QByteArray &pathEnd, const QByteArray &bytes);
    /// Stops listening and ends every connection.
    void shutDown();
    void dropAll(); ///< ends every connection, and goes on listening
    void openGate();

    const QList<FakeRequest> &requests() const { return m_requests; }
    int connectionCount() const { return m_connectionCount; } ///< so far
    int openCount() const { return int(m_open.size()); } ///< not yet ended
    qint64 bytesSent() const; ///< handed to the system, on all connections
    qint64 bytesReceived() const { return m_received; }
    /// Bytes that the expect steps have not taken, of the last connection that ended.
    const QByteArray &leftover() const { return m_leftover; }

Q_SIGNALS:
    void requested(const support::FakeRequest &request);
    void connected();
    void ended(); ///< a client has ended its connection
    void gateOpened();

private:
    friend class FakeConnection;
    void take(QIODevice *socket);

    Kind m_kind;
    QTemporaryDir m_dir;
    std::unique_ptr<QLocalServer> m_local;
    std::unique_ptr<QTcpServer> m_tcp;
    QList<Script> m_scripts;
    QHash<QByteArray, Script> m_paths;
    Handler m_handler;
    QList<FakeRequest> m_requests;
    QList<FakeConnection *> m_open;
    QByteArray m_leftover;
    qint64 m_received = 0;
    qint64 m_sentBefore = 0;
    int m_connectionCount = 0;
    bool m_gateOpen = false;
};

/// A whole answer with its Content-Length.
QByteArray wholeAnswer(int status, const QByteArray &body,
                       const QByteArray &contentType = "application/json");

/// A file of tests/fixtures.
QString fixturePath(const QString &name);

} // namespace support

Q_DECLARE_METATYPE(support::Script)
Q_DECLARE_METATYPE(support::FakeServer::Kind)
