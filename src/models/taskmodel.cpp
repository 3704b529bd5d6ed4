#include "models/taskmodel.h"

#include "core/text.h"

#include <cmath>

namespace models {

qint64 Task::secondsLeft() const
{
    if (state != Running || bytesPerSecond < 1 || bytes < 0 || total < bytes)
        return -1;
    return std::llround(std::ceil(static_cast<double>(total - bytes) / bytesPerSecond));
}

TaskModel::TaskModel(QObject *parent) : TableModel(ColumnCount, parent)
{
}

quint64 TaskModel::add(Task task)
{
    task.id = ++m_lastId;
    if (!task.started.isValid())
        task.started = QDateTime::currentDateTime();
    upsert(task);
    if (task.state == Task::Running)
        setRunning(m_running + 1);
    return task.id;
}

bool TaskModel::update(quint64 id, const TaskProgress &progress, const QDateTime &now)
{
    const Task *known = task(id);
    if (!known || known->state != Task::Running)
        return false;
    Task changed = *known;
    changed.bytesPerSecond = speedOf(*known, progress, now);
    changed.fraction = progress.fraction;
    changed.detail = progress.detail;
    changed.bytes = progress.bytes;
    changed.total = progress.total;
    upsert(changed);
    Q_EMIT progressed(id);
    return true;
}

bool TaskModel::finish(quint64 id, Task::State outcome, const QString &words, const QDateTime &now)
{
    Q_ASSERT(outcome != Task::Running);
    const Task *known = task(id);
    if (!known || known->state != Task::Running)
        return false;
    Task changed = *known;
    changed.state = outcome;
    changed.finished = now;
    changed.cancelable = false;
    changed.bytesPerSecond = 0;
    if (outcome == Task::Done)
        changed.fraction = 1;
    if (outcome == Task::Failed)
        changed.error = words;
    else if (!words.isEmpty())
        changed.detail = words;
    m_marks.remove(id);
    upsert(changed);
    setRunning(m_running - 1);
    Q_EMIT taskFinished(id);
    return true;
}

void TaskModel::setCancelable(quint64 id, bool cancelable)
{
    const Task *known = task(id);
    if (!known || known->state != Task::Running)
        return;
    Task changed = *known;
    changed.cancelable = cancelable;
    upsert(changed);
}

void TaskModel::clearFinished()
{
    QList<Task> left = rows();
    left.removeIf([](const Task &task) { return task.state != Task::Running; });
    merge(left);
}

bool TaskModel::removeFinished(quint64 id)
{
    const Task *known = task(id);
    return known && known->state != Task::Running && removeKey(QString::number(id));
}

const Task *TaskModel::task(quint64 id) const
{
    return find(QString::number(id));
}

double TaskModel::overallFraction() const
{
    double sum = 0;
    int known = 0;
    for (int i = 0; i < size(); ++i) {
        if (row(i).state == Task::Running && row(i).fraction >= 0) {
            sum += row(i).fraction;
            ++known;
        }
    }
    return known > 0 ? sum / known : -1;
}

void TaskModel::setRunning(int count)
{
    m_running = count;
    Q_EMIT runningCountChanged(count);
}

/// Bytes of at least half a second, smoothed, so that the number can be read.
double TaskModel::speedOf(const Task &task, const TaskProgress &progress, const QDateTime &now)
{
    constexpr qint64 shortestMs = 500;
    constexpr double newShare = 0.4;
    if (progress.bytes < 0) {
        m_marks.remove(task.id);
        return 0;
    }
    const auto mark = m_marks.constFind(task.id);
    if (mark == m_marks.cend() || progress.bytes < mark->bytes) {
        m_marks.insert(task.id, {now, progress.bytes});
        return 0;
    }
    const qint64 elapsed = mark->time.msecsTo(now);
    if (elapsed < shortestMs)
        return task.bytesPerSecond;
    const double fresh =
        static_cast<double>(progress.bytes - mark->bytes) * 1000 / static_cast<double>(elapsed);
    m_marks.insert(task.id, {now, progress.bytes});
    return task.bytesPerSecond > 0 ? newShare * fresh + (1 - newShare) * task.bytesPerSecond : fresh;
}

QVariant TaskModel::cell(const Task &task, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(task, column);
    case Qt::ToolTipRole:
        if (column == Title)
            return QLocale().toString(task.started, QLocale::LongFormat);
        return displayText(task, column);
    case Qt::AccessibleTextRole:
        //: Spoken for a task: %1 is its title, %2 its state, such as "Running"
        return column == Title ? tr("%1, %2").arg(task.title, taskStateText(task.state))
                               : displayText(task, column);
    case SortRole:
        switch (column) {
        case Title:
            return static_cast<qint64>(task.id);
        case Progress:
            return task.fraction;
        default:
            return displayText(task, column);
        }
    case IdRole:
    case KeyRole:
        return keyOf(task);
    case StateRole:
        return static_cast<int>(task.state);
    case ProgressRole:
        return task.fraction;
    case FilterRole:
        return QStringList{task.title, taskStateText(task.state), task.detail, task.error}.join(
            QLatin1Char('\n'));
    case DimRole:
        return column == Detail && task.state != Task::Failed;
    default:
        return {};
    }
}

QString TaskModel::displayText(const Task &task, int column) const
{
    switch (column) {
    case Title:
        return task.title;
    case Progress:
        return progressText(task);
    default:
        return detailText(task);
    }
}

QString TaskModel::progressText(const Task &task) const
{
    if (task.state != Task::Running)
        return taskStateText(task.state);
    QStringList parts;
    if (task.fraction >= 0)
        parts << core::percentText(task.fraction * 100);
    if (task.bytes >= 0 && task.total >= 0)
        //: How much of a download is here: 12 MB of 40 MB
        parts << tr("%1 of %2").arg(core::sizeText(task.bytes), core::sizeText(task.total));
    else if (task.bytes >= 0)
        parts << core::sizeText(task.bytes);
    return parts.isEmpty() ? taskStateText(task.state) : parts.join(QLatin1String(" · "));
}

QString TaskModel::detailText(const Task &task) const
{
    if (task.state == Task::Failed)
        return task.error.isEmpty() ? task.detail : task.error;
    QStringList parts;
    if (!task.detail.isEmpty())
        parts << task.detail;
    if (task.state == Task::Running && task.bytesPerSecond >= 1)
        parts << core::speedText(task.bytesPerSecond);
    if (const qint64 seconds = task.secondsLeft(); seconds >= 0)
        //: Time until a task is done: %1 is a time span, such as 12 s
        parts << tr("%1 left").arg(core::durationText(seconds));
    return parts.join(QLatin1String(" · "));
}

QVariant TaskModel::headerCell(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Title:
        //: Column: what a background task does
        return tr("Task");
    case Progress:
        //: Column: how far it is
        return tr("Progress");
    default:
        //: Column: the last words of a task
        return tr("Details");
    }
}

QString taskStateText(Task::State state)
{
    switch (state) {
    case Task::Running:
        //: State of a background task
        return TaskModel::tr("Running");
    case Task::Done:
        //: State of a background task
        return TaskModel::tr("Done");
    case Task::Failed:
        //: State of a background task
        return TaskModel::tr("Failed");
    case Task::Canceled:
        //: State of a background task
        return TaskModel::tr("Canceled");
    }
    return {};
}

} // namespace models
