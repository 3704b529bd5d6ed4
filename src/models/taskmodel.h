#pragma once

#include "models/tablemodel.h"

#include <QDateTime>
#include <QHash>

namespace models {

/// Long work that goes on while the person does something else.
struct Task
{
    enum State { Running, Done, Failed, Canceled };

    quint64 id = 0; ///< given by TaskModel::add()
    QString title; ///< one line, translated: "Pull nginx:latest"
    State state = Running;
    double fraction = -1; ///< 0..1, -1 = not known
    QString detail; ///< the last words of the work
    QString error; ///< Failed: why, as a sentence
    qint64 bytes = -1; ///< -1 = not counted in bytes
    qint64 total = -1; ///< -1 = not known
    double bytesPerSecond = 0; ///< 0 = not known
    QDateTime started;
    QDateTime finished; ///< invalid while running
    bool cancelable = false;

    bool operator==(const Task &) const = default;
    /// Seconds left by speed and bytes, -1 = not known.
    qint64 secondsLeft() const;
};

/// How far a task is.
struct TaskProgress
{
    double fraction = -1;
    QString detail;
    qint64 bytes = -1;
    qint64 total = -1;
};

/// Background tasks, the oldest first. IdRole (the number as text), StateRole (Task::State) and ProgressRole
/// answer on every column.
class TaskModel : public TableModel<Task>
{
    Q_OBJECT

public:
    enum Column { Title, Progress, Detail, ColumnCount };

    explicit TaskModel(QObject *parent = nullptr);

    /// Numbers the task, and sets `started` to now when it is not set. IDs are never used twice.
    quint64 add(Task task);
    /// The speed is reckoned from `bytes` of successive calls. False for an unknown or finished task.
    bool update(quint64 id, const TaskProgress &progress,
                const QDateTime &now = QDateTime::currentDateTime());
    /// False for an unknown or finished task. `outcome` is not Running; `words` is the error of a failed
    /// task, else its last detail (empty keeps what was shown).
    bool finish(quint64 id, Task::State outcome, const QString &words = {},
                const QDateTime &now = QDateTime::currentDateTime());
    /// A running task may be cancelable at first only.
    void setCancelable(quint64 id, bool cancelable);
    void clearFinished();
    /// Removes one finished task; a running one stays.
    bool removeFinished(quint64 id);
    /// Null when there is none; valid until the next change.
    const Task *task(quint64 id) const;
    int runningCount() const { return m_running; }
    /// Of the running tasks whose fraction is known, -1 when none is.
    double overallFraction() const;

Q_SIGNALS:
    void runningCountChanged(int count);
    void progressed(quint64 id);
    void taskFinished(quint64 id);

protected:
    QVariant cell(const Task &task, int column, int role) const override;
    QVariant headerCell(int column, int role) const override;
    QString keyOf(const Task &task) const override { return QString::number(task.id); }

private:
    /// Where the last reckoning of a speed was made.
    struct Mark
    {
        QDateTime time;
        qint64 bytes = 0;
    };

    void setRunning(int count);
    double speedOf(const Task &task, const TaskProgress &progress, const QDateTime &now);
    QString displayText(const Task &task, int column) const;
    QString progressText(const Task &task) const;
    QString detailText(const Task &task) const;

    QHash<quint64, Mark> m_marks;
    quint64 m_lastId = 0;
    int m_running = 0;
};

/// "Running", "Done", "Failed", "Canceled", translated.
QString taskStateText(Task::State state);

} // namespace models

Q_DECLARE_METATYPE(models::Task)
