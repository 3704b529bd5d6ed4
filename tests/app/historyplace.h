#pragma once

#include "app/session.h"
#include "support/fakeengine.h"

#include <QTest>

#include <algorithm>

/// A session on a fake engine with one container and one image.
struct Place
{
    Place()
    {
        engine.addImage(QStringLiteral("nginx:latest"));
        id = engine.addContainer(QStringLiteral("web"), QStringLiteral("nginx"), true);
        session.connectTo(engine.endpoint());
    }
    bool isLoaded() const { return session.containersLoaded() && session.imagesLoaded(); }
    app::History &history() { return session.history(); }
    /// What was done, without what was read; waits until nothing of it runs.
    QList<core::HistoryEntry> deeds(qsizetype count)
    {
        QList<core::HistoryEntry> list;
        const bool ended = QTest::qWaitFor([&] {
            list.clear();
            for (const core::HistoryEntry &entry : history().entries()) {
                if (!entry.automatic)
                    list.append(entry);
            }
            return list.size() == count
                   && std::none_of(list.begin(), list.end(), [](const core::HistoryEntry &entry) {
                          return entry.state == core::HistoryEntry::State::Running;
                      });
        });
        return ended ? list : QList<core::HistoryEntry>();
    }

    support::FakeEngine engine;
    app::Session session;
    QString id;
};

inline core::ContainerRequest act(core::ContainerVerb verb, const QStringList &ids)
{
    return {verb, ids, {}, {}, false, false};
}

inline QString commandsOf(const core::HistoryEntry &entry)
{
    QStringList lines;
    for (const core::Command &command : entry.mirror.commands)
        lines.append(command.arguments().join(QLatin1Char(' ')));
    return lines.join(QLatin1Char('\n'));
}

/// "POST /containers/x/stop 204" of each, without the version.
inline QStringList linesOf(const core::HistoryEntry &entry)
{
    QStringList lines;
    for (const core::Exchange &exchange : entry.exchanges) {
        const QByteArray path = exchange.target.split('?').first().mid(qstrlen("/v1.43"));
        lines.append(
            QString::fromLatin1(exchange.method + ' ' + path + ' ' + QByteArray::number(exchange.status)));
    }
    return lines;
}

inline QStringList actionsOf(const core::HistoryEntry &entry)
{
    QStringList actions;
    for (const core::EngineEvent &event : entry.events)
        actions.append(event.action);
    return actions;
}

inline core::RunRequest runOf(const QString &image, const QString &name)
{
    core::RunRequest run;
    run.image = image;
    run.name = name;
    return run;
}
