#include "app/startuptrace.h"

#include "app/mainwindow.h"
#include "app/session.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

namespace app {

namespace {

QElapsedTimer &clock()
{
    static QElapsedTimer timer;
    return timer;
}

/// How long the process had been there when begin() was called.
qint64 ageAtBegin()
{
#ifdef Q_OS_LINUX
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (stat.open(QIODevice::ReadOnly)) {
        const QByteArray text = stat.readAll();
        const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        timespec now{};
        if (fields.size() > 19 && clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
            const qint64 started = fields.at(19).toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
            return qMax<qint64>(0, now.tv_sec * 1000 + now.tv_nsec / 1'000'000 - started);
        }
    }
#elif defined(Q_OS_WIN)
    FILETIME created{};
    FILETIME unused{};
    FILETIME now{};
    if (GetProcessTimes(GetCurrentProcess(), &created, &unused, &unused, &unused)) {
        GetSystemTimeAsFileTime(&now);
        const auto ticks = [](const FILETIME &time) {
            return (qint64(time.dwHighDateTime) << 32) | time.dwLowDateTime;
        };
        return (ticks(now) - ticks(created)) / 10'000;
    }
#endif
    return 0;
}

qint64 &offset()
{
    static qint64 value = 0;
    return value;
}

} // namespace

void StartupTrace::begin()
{
    offset() = ageAtBegin();
    clock().start();
}

qint64 StartupTrace::elapsedMs()
{
    return clock().elapsed() + offset();
}

StartupTrace::StartupTrace(Session &session, MainWindow &window, QAbstractScrollArea &table)
    : QObject(&window), m_table(table)
{
    connect(&window, &MainWindow::painted, this, [this] { print("window shown"); });
    connect(&session, &Session::stateChanged, this, [this, &session] {
        if (session.isConnected() && !m_answered) {
            m_answered = true;
            print("engine answered");
        }
    });
    connect(&session, &Session::containersListed, this, [this](int rows) {
        if (m_rows >= 0)
            return;
        m_rows = rows;
        m_table.viewport()->installEventFilter(this);
        m_table.viewport()->update();
    });
}

void StartupTrace::print(const char *what)
{
    std::printf("%s: %lld ms\n", what, static_cast<long long>(elapsedMs()));
    std::fflush(stdout);
}

bool StartupTrace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(
            this, [this] { print(qPrintable(QStringLiteral("first table painted (%1 rows)").arg(m_rows))); },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace app
