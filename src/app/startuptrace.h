#pragma once

#include <QObject>

class QAbstractScrollArea;

namespace app {

class MainWindow;
class Session;

/// --trace-startup: milliseconds since the process started, one line per event, on standard output.
class StartupTrace : public QObject
{
    Q_OBJECT
public:
    StartupTrace(Session &session, MainWindow &window, QAbstractScrollArea &table);

    /// Called first in main(), for systems that do not tell when a process started.
    static void begin();
    static qint64 elapsedMs();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void print(const char *what);

    QAbstractScrollArea &m_table;
    int m_rows = -1; ///< of the first list, until it is painted
    bool m_answered = false;
};

} // namespace app
