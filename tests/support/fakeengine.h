#pragma once

#include "support/fakeserver.h"

#include <QJsonObject>
#include <QObject>

namespace support {

/// A small Docker engine on a FakeServer: lists, inspect, create, start, rename, kill, remove and events that
/// agree with each other. What it runs is nothing.
class FakeEngine : public QObject
{
    Q_OBJECT
public:
    explicit FakeEngine(FakeServer::Kind kind = FakeServer::Kind::Local);

    FakeServer &server() { return m_server; }
    core::Endpoint endpoint() const { return m_server.endpoint(); }

    void addImage(const QString &name, const QJsonObject &config = {});
    /// An event on an image; the list stays as it is.
    void tellImage(const QString &action, const QString &name);
    /// Its ID; with events as docker gives them.
    QString addContainer(const QString &name, const QString &image, bool running);
    void removeContainer(const QString &id);
    /// What lists and inspect say of it from now on: "paused". No event tells of it.
    void setState(const QString &id, const QString &state) { m_containers[id].state = state; }
    void start(const QString &id);
    /// As moby does it: "die" is told at once, the list knows `lag` milliseconds later, and inspect waits for
    /// that.
    void end(const QString &id, int exitCode, int lag);

    /// Requests whose path ends so are answered like this from now on; until clearTrouble().
    void trouble(const QByteArray &pathEnd, const Script &script) { m_trouble.insert(pathEnd, script); }
    void clearTrouble() { m_trouble.clear(); }
    /// Bodies of the POSTs to this path end, in their order.
    QList<QJsonObject> posted(const QByteArray &pathEnd) const;

private:
    struct Container
    {
        QString name;
        QString image;
        QString state;
        int exitCode = 0;
        int lag = 0; ///< until the list knows its end
        QJsonObject made; ///< body of /containers/create
    };
    std::optional<Script> answer(const FakeRequest &request);
    std::optional<Script> answerContainer(const FakeRequest &request, const QByteArray &rest);
    QByteArray list(const FakeRequest &request) const;
    QByteArray inspect(const QString &id) const;
    QByteArray imageList() const;
    QString idOf(const QByteArray &nameOrId) const;
    void tell(const QString &action, const QString &id);
    void push(const QString &type, const QString &action, const QString &id, const QJsonObject &attributes);

    FakeServer m_server;
    QHash<QByteArray, Script> m_trouble;
    QList<QString> m_order;
    QHash<QString, Container> m_containers;
    QList<QPair<QString, QJsonObject>> m_images;
    int m_lastNumber = 0;
};

} // namespace support
