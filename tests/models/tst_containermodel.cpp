#include "models/containermodel.h"

#include "core/text.h"
#include "models/ages.h"
#include "support/modelprint.h"
#include "support/testclass.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using models::ContainerModel;

namespace {

const QString dash = QStringLiteral("—");

core::Container container(const QString &name, core::ContainerState state = core::ContainerState::Running)
{
    core::Container result;
    result.id = name.repeated(64).left(64);
    result.name = name;
    result.image = QStringLiteral("nginx");
    result.created = QDateTime::currentSecsSinceEpoch() - 300;
    result.state = state;
    return result;
}

core::Usage usage(double cpu, qint64 memory)
{
    core::Usage result;
    result.cpuPercent = cpu;
    result.memoryBytes = memory;
    result.memoryLimit = 2'000'000'000;
    return result;
}

QVariant at(const ContainerModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role);
}

} // namespace

class tst_ContainerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyAndBack();
    void shows();
    void sortsByValue();
    void usageComesAndGoes();
    void usageOfManyIsToldInRanges();
    void agesChangeOnlyWhereTheTextDoes();
    void agesAreTheSameAsInWords();
    void urlsFollowTheHost();
    void everyColumnHasWords();
    void retranslates();
};

void tst_ContainerModel::emptyAndBack()
{
    ContainerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setContainers({});
    model.refreshAges();
    model.clearAllUsage();
    model.retranslate();
    QVERIFY(!model.remove(QStringLiteral("none")));
    QVERIFY(!model.find(QString()));

    const core::Container web = container(QStringLiteral("web"));
    model.setContainers({web, container(QStringLiteral("db"))});
    QItemSelectionModel selection(&model);
    selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    core::Container renamed = web;
    renamed.name = QStringLiteral("front");
    model.upsert(renamed);
    model.upsert(container(QStringLiteral("cache")));
    QCOMPARE(support::printColumn(model, ContainerModel::Name), QStringLiteral("front\ndb\ncache"));
    QVERIFY(model.remove(web.id));
    QVERIFY(selection.isRowSelected(0));
    QCOMPARE(model.find(container(QStringLiteral("db")).id)->name, QStringLiteral("db"));
    model.setContainers({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_ContainerModel::shows()
{
    ContainerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    core::Container web = container(QStringLiteral("web"));
    web.image = QStringLiteral("nginx:1.27");
    web.health = core::Health::Healthy;
    web.status = QStringLiteral("Up 5 minutes (healthy)");
    web.ports = {{QStringLiteral("0.0.0.0"), 8080, 80}, {QStringLiteral("::"), 8080, 80}, {{}, 0, 443}};
    core::Container job = container(QStringLiteral("job"), core::ContainerState::Exited);
    job.exitCode = 137;
    model.setContainers({web, job});

    QCOMPARE(at(model, 0, ContainerModel::Select).toString(), QString());
    QCOMPARE(at(model, 0, ContainerModel::Image).toString(), QStringLiteral("nginx:1.27"));
    QCOMPARE(at(model, 0, ContainerModel::State).toString(), core::stateText(web));
    QCOMPARE(at(model, 0, ContainerModel::Ports).toString(), QStringLiteral("8080 → 80, 443"));
    QCOMPARE(at(model, 0, ContainerModel::Cpu).toString(), dash);
    QCOMPARE(at(model, 0, ContainerModel::Memory).toString(), dash);
    QCOMPARE(at(model, 0, ContainerModel::Id).toString(), web.id.left(12));
    QCOMPARE(at(model, 0, ContainerModel::Id, Qt::ToolTipRole).toString(), web.id);
    QVERIFY(at(model, 0, ContainerModel::State, Qt::ToolTipRole).toString().contains(web.status));
    QVERIFY(
        at(model, 1, ContainerModel::State, Qt::ToolTipRole).toString().contains(core::exitCodeText(137)));
    QCOMPARE(at(model, 1, ContainerModel::State, models::CommandWordRole).toString(),
             QStringLiteral("exited"));
    QCOMPARE(at(model, 1, ContainerModel::Ports).toString(), dash);
    QVERIFY(at(model, 1, ContainerModel::Ports, models::DimRole).toBool());
    QVERIFY(!at(model, 0, ContainerModel::Ports, models::DimRole).toBool());
    for (int column = 0; column < ContainerModel::ColumnCount; ++column) {
        QCOMPARE(at(model, 0, column, models::IdRole).toString(), web.id);
        QCOMPARE(at(model, 1, column, models::StateRole).toInt(), int(core::ContainerState::Exited));
        QCOMPARE(at(model, 0, column, models::HealthRole).toInt(), int(core::Health::Healthy));
        QCOMPARE(at(model, 1, column, models::ExitCodeRole).toInt(), 137);
        QVERIFY(!at(model, 0, column, models::ExitCodeRole).isValid());
        const QString filter = at(model, 0, column, models::FilterRole).toString();
        for (const QString &word : {web.name, web.image, QStringLiteral("running"), QStringLiteral("8080")})
            QVERIFY2(filter.contains(word), qPrintable(word));
        QCOMPARE(at(model, 0, column, models::MonospaceRole).toBool(), column == ContainerModel::Id);
    }
    QVERIFY(at(model, 0, ContainerModel::Cpu, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(!(at(model, 0, ContainerModel::Name, Qt::TextAlignmentRole).toInt() & Qt::AlignRight));
}

void tst_ContainerModel::sortsByValue()
{
    ContainerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    using State = core::ContainerState;
    QList<core::Container> list;
    for (const State state : {State::Running, State::Paused, State::Restarting, State::Created, State::Exited,
                              State::Removing, State::Dead, State::Unknown})
        list.append(container(core::stateWord(state), state));
    list[0].ports = {{{}, 0, 22}, {{}, 9000, 80}, {{}, 443, 443}};
    list[1].ports = {{{}, 0, 22}};
    model.setContainers(list);
    for (int row = 1; row < list.size(); ++row)
        QVERIFY(at(model, row - 1, ContainerModel::State, models::SortRole).toInt()
                < at(model, row, ContainerModel::State, models::SortRole).toInt());
    QCOMPARE(at(model, 0, ContainerModel::Ports, models::SortRole).toInt(), 443);
    QVERIFY(at(model, 1, ContainerModel::Ports, models::SortRole).toInt() > 0xffff);
    QVERIFY(at(model, 2, ContainerModel::Ports, models::SortRole).toInt()
            > at(model, 1, ContainerModel::Ports, models::SortRole).toInt());
    QCOMPARE(at(model, 0, ContainerModel::Created, models::SortRole).toLongLong(), list[0].created);
    QCOMPARE(at(model, 0, ContainerModel::Memory, models::SortRole).toLongLong(), -1);
    QVERIFY(at(model, 0, ContainerModel::Cpu, models::SortRole).toDouble() < 0);
}

void tst_ContainerModel::usageComesAndGoes()
{
    ContainerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    core::Container web = container(QStringLiteral("web"));
    model.setContainers({web});
    QSignalSpy changed(&model, &ContainerModel::dataChanged);
    model.setUsage(web.id, usage(12.34, 3'100'000));
    model.setUsage(web.id, usage(12.34, 3'100'000));
    model.setUsage(QStringLiteral("unknown"), usage(1, 1));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().column(), int(ContainerModel::Cpu));
    QCOMPARE(changed[0][1].toModelIndex().column(), int(ContainerModel::Memory));
    QCOMPARE(at(model, 0, ContainerModel::Cpu).toString(), core::percentText(12.34));
    QCOMPARE(at(model, 0, ContainerModel::Memory).toString(), core::sizeText(3'100'000));
    QCOMPARE(at(model, 0, ContainerModel::Cpu, models::SortRole).toDouble(), 12.34);
    QVERIFY(at(model, 0, ContainerModel::Memory, Qt::ToolTipRole)
                .toString()
                .contains(core::sizeText(2'000'000'000)));

    web.state = core::ContainerState::Exited;
    model.upsert(web);
    QCOMPARE(at(model, 0, ContainerModel::Cpu).toString(), dash);
    web.state = core::ContainerState::Running;
    model.upsert(web);
    model.clearUsage(web.id);
    model.clearUsage(web.id);
    QCOMPARE(at(model, 0, ContainerModel::Memory).toString(), dash);

    model.setUsage(web.id, usage(1, 1));
    model.remove(web.id);
    model.upsert(web);
    QCOMPARE(at(model, 0, ContainerModel::Cpu).toString(), dash);
}

void tst_ContainerModel::usageOfManyIsToldInRanges()
{
    ContainerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<core::Container> list;
    QHash<QString, core::Usage> usages;
    for (const QChar name : QStringLiteral("abcdef")) {
        list.append(container(QString(name)));
        if (name != QLatin1Char('c'))
            usages.insert(list.last().id, usage(1, 1));
    }
    model.setContainers(list);
    QSignalSpy changed(&model, &ContainerModel::dataChanged);
    model.setUsages(usages);
    QCOMPARE(changed.size(), 2);
    model.setUsages(usages);
    QCOMPARE(changed.size(), 2);
    model.clearAllUsage();
    QCOMPARE(changed.size(), 4);
    QCOMPARE(at(model, 5, ContainerModel::Cpu).toString(), dash);
}

void tst_ContainerModel::agesChangeOnlyWhereTheTextDoes()
{
    ContainerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QDateTime start = QDateTime::currentDateTime();
    core::Container fresh = container(QStringLiteral("fresh"));
    fresh.created = start.toSecsSinceEpoch() - 90;
    core::Container old = container(QStringLiteral("old"));
    old.created = start.toSecsSinceEpoch() - 400LL * 24 * 3600;
    model.setContainers({old, fresh});
    QSignalSpy changed(&model, &ContainerModel::dataChanged);
    model.refreshAges(start);
    QCOMPARE(changed.size(), 0);
    model.refreshAges(start.addSecs(120));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, ContainerModel::Created));
    QCOMPARE(at(model, 1, ContainerModel::Created).toString(),
             core::ageText(fresh.created, start.addSecs(120)));
    QCOMPARE(at(model, 1, ContainerModel::Created, Qt::ToolTipRole).toString(),
             core::dateTimeText(fresh.created));
}

void tst_ContainerModel::agesAreTheSameAsInWords()
{
    // Steps of minutes to weeks, over midnight and not: the shortcut must never miss a change of words.
    QDateTime before(QDate(2026, 3, 1), QTime(23, 0));
    for (const qint64 step : {30, 3'600, 40'000, 86'400, 700'000, -90'000}) {
        const QDateTime now = before.addSecs(step);
        for (qint64 age = 0; age < 3'000'000; age += 4'999) {
            const qint64 created = before.toSecsSinceEpoch() - age;
            QCOMPARE(models::AgeStep(before, now).changes(created),
                     core::ageText(created, before) != core::ageText(created, now));
        }
        before = now;
    }
}

void tst_ContainerModel::urlsFollowTheHost()
{
    ContainerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    core::Container web = container(QStringLiteral("web"));
    web.ports = {{QStringLiteral("0.0.0.0"), 8080, 80}};
    model.setContainers({web});
    QCOMPARE(at(model, 0, 0, models::UrlsRole).toStringList(),
             QStringList{QStringLiteral("http://localhost:8080")});
    QSignalSpy changed(&model, &ContainerModel::dataChanged);
    model.setEngineHost(QStringLiteral("box.local"));
    model.setEngineHost(QStringLiteral("box.local"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(at(model, 0, 0, models::UrlsRole).toStringList(),
             QStringList{QStringLiteral("http://box.local:8080")});
}

void tst_ContainerModel::everyColumnHasWords()
{
    ContainerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setContainers({container(QStringLiteral("web"), core::ContainerState::Created)});
    for (int column = 0; column < ContainerModel::ColumnCount; ++column) {
        const QString spoken = at(model, 0, column, Qt::AccessibleTextRole).toString();
        QVERIFY2(!spoken.isEmpty() && spoken != dash, qPrintable(QString::number(column)));
        if (column == ContainerModel::Select)
            continue;
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        const QString word = model.headerData(column, Qt::Horizontal, models::CommandWordRole).toString();
        QVERIFY(!word.isEmpty());
        QVERIFY(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().contains(word));
    }
    QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
}

void tst_ContainerModel::retranslates()
{
    ContainerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setContainers({container(QStringLiteral("a")), container(QStringLiteral("b"))});
    QSignalSpy headers(&model, &ContainerModel::headerDataChanged);
    QSignalSpy changed(&model, &ContainerModel::dataChanged);
    model.retranslate();
    QCOMPARE(headers.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][1].toModelIndex(), model.index(1, ContainerModel::ColumnCount - 1));
}

static const support::TestClass<tst_ContainerModel> registration("tst_containermodel");
#include "tst_containermodel.moc"
