#pragma once

#include "app/session.h"
#include "core/inspect.h"
#include "models/logbuffer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace views {
class ContainersPage;
}

namespace app {

/// Feeds the details of the containers page: inspect, comparison with the image, and the log that follows.
class ContainerDetails : public QObject
{
    Q_OBJECT
public:
    /// Lines asked for from the end of a log.
    static constexpr int tail = 5000;

    ContainerDetails(Session &session, views::ContainersPage &page, QObject *parent = nullptr);
    ~ContainerDetails() override;

    models::LogBuffer *log() const { return m_log.get(); }

private:
    void choose(const QString &id);
    void inspect();
    void inspected(const core::ContainerInspect &container);
    void followLog();
    void logEnded(const core::Result<void> &result);
    void readAnew();
    void tellEnd();
    void compare(const QString &imageId);
    void leave();

    Session &m_session;
    views::ContainersPage &m_page;
    QString m_id;
    std::optional<core::ContainerInspect> m_container;
    std::unique_ptr<models::LogBuffer> m_log;
    QTimer m_settle; ///< arrow keys run through many rows
    engine::CallId m_inspectCall = 0;
    engine::CallId m_compareCall = 0;
    engine::CallId m_logCall = 0;
    bool m_inspectAgain = false;
    QElapsedTimer m_lastChoice;
    bool m_logEnded = false; ///< by the engine, without an error
    int m_readings = 0;
    bool m_readAnew = false; ///< the log was cut off by the engine's end
    bool m_logRead = false; ///< of this container, at least once
    QString m_logStart; ///< State.StartedAt of the run whose log was read last
};

} // namespace app
