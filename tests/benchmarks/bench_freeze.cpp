#include "app/application.h"
#include "app/mainwindow.h"
#include "engine/surroundings.h"
#include "models/containermodel.h"
#include "models/logbuffer.h"
#include "views/containerspage.h"
#include "views/detailspane.h"
#include "views/logpane.h"
#include "views/logview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

/// The longest time the UI thread does not come back to its event loop, while 5,000 rows and then a million
/// log lines come from an engine (bigengine.py) into the shown window.
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

bool spinUntil(const std::function<bool()> &done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < 120'000)
        QApplication::processEvents(QEventLoop::AllEvents, 5);
    return done();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication qt(argc, argv);
    if (argc < 2) {
        std::fputs("bench_freeze SOCKET of bigengine.py\n", stderr);
        return 2;
    }
    QTemporaryDir folder;
    app::Options options;
    options.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
    options.engine.host = QStringLiteral("unix://") + QString::fromLocal8Bit(argv[1]);
    app::Application application(qt, options);
    application.window().setPage(QStringLiteral("containers"));
    application.window().show();
    spin(500);

    Pulse pulse;
    spin(100);
    pulse.reset();
    QElapsedTimer clock;
    clock.start();
    application.start();
    models::ContainerModel *model = application.session().containers();
    if (!spinUntil([model] { return model->size() == 5000; }))
        return 1;
    const qint64 loaded = clock.elapsed();
    spin(1000);
    std::printf("5,000 rows from the socket in %lld ms: longest pause %lld ms\n",
                static_cast<long long>(loaded), static_cast<long long>(pulse.longest()));

    views::ContainersPage *page = application.window().containersPage();
    page->details()->setTab(views::DetailsPane::Tab::Logs);
    pulse.reset();
    clock.start();
    if (!page->select(model->rows().first().id))
        return 1;
    const auto *view = page->details()->logs()->view();
    const auto ended = [view] {
        const models::LogBuffer *buffer = view->buffer();
        return buffer && buffer->lineCount() > 0 && buffer->line(buffer->lineCount() - 1).text == "the end";
    };
    if (!spinUntil(ended))
        return 1;
    const qint64 streamed = clock.elapsed();
    spin(200);
    std::printf("1,000,000 log lines and one of 1 MB from the socket in %lld ms: longest pause %lld ms, %lld "
                "MB kept\n",
                static_cast<long long>(streamed), static_cast<long long>(pulse.longest()),
                static_cast<long long>(view->buffer()->usedBytes() / 1'000'000));
    return 0;
}
