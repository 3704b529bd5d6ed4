#include "models/taskmodel.h"

#include "core/text.h"
#include "support/modelprint.h"
#include "support/testclass.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using models::Task;
using models::TaskModel;
using models::TaskProgress;

namespace {

Task named(const QString &title)
{
    Task task;
    task.title = title;
    task.cancelable = true;
    return task;
}

const QDateTime start(QDate(2026, 3, 1), QTime(12, 0));

} // namespace

class tst_TaskModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs();
    void failsAndIsCanceled();
    void reckonsTheSpeed();
    void clearsFinished();
    void overall();
};

void tst_TaskModel::runs()
{
    TaskModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy running(&model, &TaskModel::runningCountChanged);
    QSignalSpy progressed(&model, &TaskModel::progressed);
    QSignalSpy finished(&model, &TaskModel::taskFinished);
    model.clearFinished();
    model.retranslate();
    const quint64 pull = model.add(named(QStringLiteral("Pull nginx")));
    const quint64 run = model.add(named(QStringLiteral("Run nginx")));
    QVERIFY(pull != 0 && run != pull);
    QVERIFY(model.task(pull)->started.isValid());
    QCOMPARE(model.runningCount(), 2);
    QCOMPARE(model.index(0, TaskModel::Progress).data().toString(), models::taskStateText(Task::Running));
    QCOMPARE(model.index(0, TaskModel::Progress).data(models::ProgressRole).toDouble(), -1.0);

    QVERIFY(model.update(pull, {0.45, QStringLiteral("Downloading"), 45'000'000, 100'000'000}));
    const QString shown = model.index(0, TaskModel::Progress).data().toString();
    QVERIFY(shown.contains(core::percentText(45)) && shown.contains(core::sizeText(45'000'000)));
    QCOMPARE(model.index(0, TaskModel::Title).data(models::ProgressRole).toDouble(), 0.45);
    QCOMPARE(model.index(0, TaskModel::Detail).data().toString(), QStringLiteral("Downloading"));

    QVERIFY(model.finish(pull, Task::Done));
    QCOMPARE(model.runningCount(), 1);
    QCOMPARE(model.task(pull)->fraction, 1.0);
    QVERIFY(!model.task(pull)->cancelable);
    QVERIFY(model.task(pull)->finished.isValid());
    QVERIFY(!model.finish(pull, Task::Failed));
    QVERIFY(!model.update(pull, {}));
    QVERIFY(!model.update(999, {}));
    QVERIFY(!model.finish(999, Task::Done));
    model.setCancelable(run, false);
    QVERIFY(!model.task(run)->cancelable);
    QCOMPARE(running.size(), 3);
    QCOMPARE(progressed.size(), 1);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toULongLong(), pull);
    for (int column = 0; column < TaskModel::ColumnCount; ++column) {
        QCOMPARE(model.index(0, column).data(models::StateRole).toInt(), int(Task::Done));
        QCOMPARE(model.index(0, column).data(models::IdRole).toString(), QString::number(pull));
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
}

void tst_TaskModel::failsAndIsCanceled()
{
    TaskModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const quint64 pull = model.add(named(QStringLiteral("Pull nginx")));
    const quint64 save = model.add(named(QStringLiteral("Save nginx")));
    model.update(pull, {-1, QStringLiteral("Pulling fs layer"), -1, -1});
    model.finish(pull, Task::Failed, QStringLiteral("No such image."));
    model.finish(save, Task::Canceled);
    QCOMPARE(model.index(0, TaskModel::Detail).data().toString(), QStringLiteral("No such image."));
    QCOMPARE(model.task(pull)->detail, QStringLiteral("Pulling fs layer"));
    QVERIFY(!model.index(0, TaskModel::Detail).data(models::DimRole).toBool());
    QCOMPARE(model.index(1, TaskModel::Progress).data().toString(), models::taskStateText(Task::Canceled));
    QVERIFY(model.index(1, TaskModel::Title)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(models::taskStateText(Task::Canceled)));
    QCOMPARE(model.runningCount(), 0);
}

void tst_TaskModel::reckonsTheSpeed()
{
    TaskModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const quint64 id = model.add(named(QStringLiteral("Pull")));
    model.update(id, {0, {}, 0, 10'000'000}, start);
    QCOMPARE(model.task(id)->bytesPerSecond, 0.0);
    QCOMPARE(model.task(id)->secondsLeft(), -1);
    model.update(id, {0.1, {}, 100'000, 10'000'000}, start.addMSecs(100));
    QCOMPARE(model.task(id)->bytesPerSecond, 0.0);
    model.update(id, {0.1, {}, 1'000'000, 10'000'000}, start.addMSecs(1000));
    QCOMPARE(model.task(id)->bytesPerSecond, 1'000'000.0);
    QCOMPARE(model.task(id)->secondsLeft(), 9);
    QVERIFY(model.index(0, TaskModel::Detail).data().toString().contains(core::durationText(9)));
    model.update(id, {0.3, {}, 3'000'000, 10'000'000}, start.addMSecs(2000));
    QVERIFY(model.task(id)->bytesPerSecond > 1'000'000 && model.task(id)->bytesPerSecond < 2'000'000);
    model.update(id, {0.3, {}, 0, 10'000'000}, start.addMSecs(3000)); // counted anew
    QCOMPARE(model.task(id)->bytesPerSecond, 0.0);
    model.update(id, {-1, {}, -1, -1}, start.addMSecs(4000));
    QCOMPARE(model.task(id)->secondsLeft(), -1);
}

void tst_TaskModel::clearsFinished()
{
    TaskModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<quint64> ids;
    for (const char *title : {"a", "b", "c", "d"})
        ids << model.add(named(QLatin1String(title)));
    model.finish(ids[0], Task::Done);
    model.finish(ids[2], Task::Failed);
    const QPersistentModelIndex b(model.index(1, 0));
    QVERIFY(!model.removeFinished(ids[1]));
    QVERIFY(model.removeFinished(ids[2]));
    model.clearFinished();
    QCOMPARE(support::printColumn(model, 0), QStringLiteral("b\nd"));
    QCOMPARE(b.row(), 0);
    QVERIFY(!ids.contains(model.add(named(QStringLiteral("e")))));
    QCOMPARE(model.runningCount(), 3);
}

void tst_TaskModel::overall()
{
    TaskModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.overallFraction(), -1.0);
    const quint64 a = model.add(named(QStringLiteral("a")));
    QCOMPARE(model.overallFraction(), -1.0);
    const quint64 b = model.add(named(QStringLiteral("b")));
    model.update(a, {0.5, {}, -1, -1});
    model.update(b, {0.25, {}, -1, -1});
    QCOMPARE(model.overallFraction(), 0.375);
    model.finish(a, Task::Done);
    QCOMPARE(model.overallFraction(), 0.25);
}

static const support::TestClass<tst_TaskModel> registration("tst_taskmodel");
#include "tst_taskmodel.moc"
