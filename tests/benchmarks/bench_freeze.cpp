#include "app/application.h"
#include "app/mainwindow.h"
#include "engine/surroundings.h"
#include "models/containermodel.h"
#include "models/logbuffer.h"
#include "views/logview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

/// The longest time the UI thread does not come back to its event loop, while 5,000 rows come into a shown
/// window and while a million log lines stream into a shown log.
namespace {

class Pulse : public QObject
{
public:
    Pulse()
    {
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(0);
        m_since.start();
    }
    qint64 longest() const { return m_longest; }
    void reset()
    {
        m_longest = 0;
        m_since.restart();
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

void spin(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 5);
}

QList<core::Container> containers(int count)
{
    QList<core::Container> list;
    for (int i = 0; i < count; ++i) {
        core::Container one;
        one.id = QStringLiteral("%1").arg(i, 64, 16, QLatin1Char('0'));
        one.name = QStringLiteral("container-%1").arg(i);
        one.image = QStringLiteral("nginx");
        one.created = 1'790'000'000 + i;
        one.state = i % 3 ? core::ContainerState::Exited : core::ContainerState::Running;
        one.status = QStringLiteral("Up 5 minutes");
        one.ports = {{QString(), quint16(1000 + i % 60000), 80, QStringLiteral("tcp")}};
        list.append(one);
    }
    return list;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication qt(argc, argv);
    QTemporaryDir folder;
    app::Options options;
    options.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
    options.engine.host = QStringLiteral("unix:///nonexistent/docker.sock");
    app::Application application(qt, options);
    application.start();
    spin(500);

    const QList<core::Container> rows = containers(5000);
    Pulse pulse;
    spin(100);
    pulse.reset();
    application.session().containers()->setContainers(rows);
    spin(500);
    std::printf("5,000 rows: longest pause %lld ms\n", static_cast<long long>(pulse.longest()));

    models::LogBuffer buffer;
    views::LogView view;
    view.setBuffer(&buffer);
    view.resize(1000, 600);
    view.show();
    spin(200);
    QByteArray block;
    while (block.size() < 512 * 1024)
        block +=
            "2026-11-24T03:00:00 a line of a log of the usual length, as a web server writes it, number N\n";
    const qint64 lines = block.count('\n');
    pulse.reset();
    QElapsedTimer clock;
    clock.start();
    for (qint64 sent = 0; sent < 1'000'000; sent += lines) {
        buffer.append({{core::LogSource::Stdout, block}});
        QApplication::processEvents();
    }
    spin(100);
    std::printf("1,000,000 log lines in %lld ms: longest pause %lld ms, %lld MB kept\n",
                static_cast<long long>(clock.elapsed()), static_cast<long long>(pulse.longest()),
                static_cast<long long>(buffer.usedBytes() / 1'000'000));
    pulse.reset();
    buffer.append({{core::LogSource::Stdout, QByteArray(1'000'000, 'x') + '\n'}});
    spin(200);
    std::printf("one line of 1 MB: longest pause %lld ms\n", static_cast<long long>(pulse.longest()));
    return 0;
}
