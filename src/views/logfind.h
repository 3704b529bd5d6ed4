#pragma once

#include "views/loglines.h"

#include <QObject>
#include <QTimer>

namespace views {

/// Looks for a text line by line, a few milliseconds at a time.
class LogFinder : public QObject
{
    Q_OBJECT

public:
    explicit LogFinder(QObject *parent = nullptr);

    /// Searches from `from` (inclusive when forwards, exclusive when backwards) once around the whole buffer.
    void start(const models::LogBuffer *buffer, const QString &text, LogPosition from, bool backwards);
    void stop();

Q_SIGNALS:
    void found(views::LogPosition start, int length);
    void notFound();

private:
    void search();
    int columnIn(qint64 number) const;

    const models::LogBuffer *m_buffer = nullptr;
    QString m_text;
    LogPosition m_from;
    qint64 m_line = 0;
    qint64 m_left = 0; ///< lines still to look at
    bool m_backwards = false;
    QTimer m_timer;
};

} // namespace views
