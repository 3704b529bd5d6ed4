#include "models/filterproxy.h"

#include "core/text.h"
#include "models/containermodel.h"
#include "models/imagemodel.h"
#include "support/modelprint.h"
#include "support/testclass.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using models::ContainerModel;
using models::FilterProxy;

namespace {

core::Container container(const QString &name, core::ContainerState state = core::ContainerState::Running,
                          quint16 hostPort = 0)
{
    core::Container result;
    result.id = QString::number(qHash(name), 16).repeated(16).left(64);
    result.name = name;
    result.image = QStringLiteral("nginx");
    result.created = 1'700'000'000;
    result.state = state;
    if (hostPort != 0)
        result.ports = {{{}, hostPort, 80}};
    return result;
}

QString shown(const QAbstractItemModel &model)
{
    return support::printColumn(model, ContainerModel::Name).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

/// One column of sort values.
class Values : public models::TableModel<QVariant>
{
public:
    Values() : TableModel(1) { }

protected:
    QVariant cell(const QVariant &value, int, int role) const override
    {
        return role == models::SortRole ? value : QVariant();
    }
    QVariant headerCell(int, int) const override { return {}; }
    QString keyOf(const QVariant &value) const override { return value.toString(); }
};

QList<core::Container> some()
{
    using State = core::ContainerState;
    return {container(QStringLiteral("web10"), State::Exited, 9000),
            container(QStringLiteral("Web2"), State::Running, 443),
            container(QStringLiteral("api"), State::Paused),
            container(QStringLiteral("web1"), State::Running, 10000)};
}

} // namespace

class tst_FilterProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Korean)); }
    void emptyModel();
    void sortsTextNaturally_data();
    void sortsTextNaturally();
    void sortsNumbersAsNumbers();
    void filtersByWords();
    void filtersByPredicate();
    void refiltersWhenRowsChange();
    void imageRowsRefilterWhenUsersChange();
    void staysSortedThroughRandomChanges();
};

void tst_FilterProxy::emptyModel()
{
    FilterProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ContainerModel model;
    proxy.setSourceModel(&model);
    proxy.sort(ContainerModel::Name);
    proxy.setFilterText(QStringLiteral("web"));
    QItemSelectionModel selection(&proxy);
    proxy.setSelectionModel(&selection);
    proxy.setSelectionModel(nullptr);
    proxy.retranslate();
    QCOMPARE(proxy.rowCount(), 0);
    QVERIFY(!(proxy.flags({}) & Qt::ItemIsUserCheckable));
    QVERIFY(!(proxy.flags({}) & Qt::ItemIsEditable));
    QVERIFY(!proxy.setData({}, Qt::Checked, Qt::CheckStateRole));
}

void tst_FilterProxy::sortsTextNaturally_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("C") << QLocale::c();
    QTest::newRow("ko") << QLocale(QLocale::Korean);
    QTest::newRow("en") << QLocale(QLocale::English);
}

void tst_FilterProxy::sortsTextNaturally()
{
    QFETCH(QLocale, locale);
    const QLocale before;
    QLocale::setDefault(locale);
    ContainerModel model;
    FilterProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    model.setContainers(some());
    proxy.sort(ContainerModel::Name);
    QCOMPARE(shown(proxy), QStringLiteral("api web1 Web2 web10"));
    proxy.sort(ContainerModel::Name, Qt::DescendingOrder);
    QCOMPARE(shown(proxy), QStringLiteral("web10 Web2 web1 api"));
    proxy.retranslate();
    QCOMPARE(shown(proxy), QStringLiteral("web10 Web2 web1 api"));
    QLocale::setDefault(before);
}

void tst_FilterProxy::sortsNumbersAsNumbers()
{
    ContainerModel model;
    FilterProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    model.setContainers(some());
    proxy.sort(ContainerModel::Ports);
    QCOMPARE(shown(proxy), QStringLiteral("Web2 web10 web1 api"));
    proxy.sort(ContainerModel::State);
    QCOMPARE(shown(proxy), QStringLiteral("Web2 web1 api web10"));
    const auto use = [&](const char *name, double cpu, qint64 memory) {
        core::Usage usage;
        usage.cpuPercent = cpu;
        usage.memoryBytes = memory;
        const auto id =
            proxy.index(support::findRow(proxy, QLatin1String(name)), 0).data(models::IdRole).toString();
        model.setUsage(id, usage);
    };
    proxy.sort(ContainerModel::Cpu, Qt::DescendingOrder);
    use("web1", 9.5, 900'000'000);
    use("Web2", 10.25, 1'000'000'000);
    QCOMPARE(shown(proxy).left(9), QStringLiteral("Web2 web1"));
    use("web1", 11, 1'100'000'000);
    QCOMPARE(shown(proxy).left(9), QStringLiteral("web1 Web2"));

    Values mixed;
    mixed.merge({3.5, QVariant(), qlonglong(3), QVariant(9007199254740993LL)});
    FilterProxy plain;
    plain.setSourceModel(&mixed);
    plain.sort(0);
    QVERIFY(!plain.index(0, 0).data(models::SortRole).isValid());
    QCOMPARE(plain.index(1, 0).data(models::SortRole).toInt(), 3);
    QCOMPARE(plain.index(3, 0).data(models::SortRole).toLongLong(), 9007199254740993LL);
}

void tst_FilterProxy::filtersByWords()
{
    ContainerModel model;
    FilterProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    model.setContainers(some());
    proxy.setFilterText(QStringLiteral("WEB"));
    QCOMPARE(shown(proxy), QStringLiteral("web10 Web2 web1"));
    proxy.setFilterText(QStringLiteral("web running"));
    QCOMPARE(shown(proxy), QStringLiteral("Web2 web1"));
    proxy.setFilterText(QStringLiteral("ㅜ햐ㅜㅌ ㅔ며ㄴㄷㅇ"));
    QCOMPARE(shown(proxy), QStringLiteral("api"));
    proxy.setFilterText(QStringLiteral("9000"));
    QCOMPARE(shown(proxy), QStringLiteral("web10"));
    proxy.setFilterText(model.row(2).id.left(7));
    QCOMPARE(shown(proxy), QStringLiteral("api"));
    proxy.setFilterText(QStringLiteral("nothing like it"));
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setFilterText(QString());
    QCOMPARE(proxy.rowCount(), 4);
}

void tst_FilterProxy::filtersByPredicate()
{
    ContainerModel model;
    FilterProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    model.setContainers(some());
    bool runningOnly = true;
    proxy.setPredicate(
        [&](const QModelIndex &source) { return !runningOnly || model.row(source.row()).isRunning(); });
    QCOMPARE(shown(proxy), QStringLiteral("Web2 api web1"));
    proxy.setFilterText(QStringLiteral("web"));
    QCOMPARE(shown(proxy), QStringLiteral("Web2 web1"));
    runningOnly = false;
    proxy.refilter();
    QCOMPARE(shown(proxy), QStringLiteral("web10 Web2 web1"));
    proxy.setFilterText({});
    proxy.setPredicate({});
    QCOMPARE(proxy.rowCount(), 4);
}

void tst_FilterProxy::refiltersWhenRowsChange()
{
    ContainerModel model;
    FilterProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    model.setContainers(some());
    proxy.sort(ContainerModel::Name);
    proxy.setFilterText(QStringLiteral("running"));
    QCOMPARE(shown(proxy), QStringLiteral("web1 Web2"));
    core::Container api = model.row(2);
    api.state = core::ContainerState::Running;
    model.upsert(api);
    QCOMPARE(shown(proxy), QStringLiteral("api web1 Web2"));
    api.name = QStringLiteral("zoo");
    model.upsert(api);
    QCOMPARE(shown(proxy), QStringLiteral("web1 Web2 zoo"));
    api.state = core::ContainerState::Exited;
    model.upsert(api);
    QCOMPARE(shown(proxy), QStringLiteral("web1 Web2"));
}

void tst_FilterProxy::imageRowsRefilterWhenUsersChange()
{
    models::ImageModel model;
    FilterProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    core::Image image;
    image.id = QStringLiteral("sha256:0123456789abcdef");
    image.repoTags = {QStringLiteral("nginx:latest")};
    model.setImages({image});
    proxy.setPredicate([&](const QModelIndex &source) { return !model.row(source.row()).usedBy.isEmpty(); });
    QCOMPARE(proxy.rowCount(), 0);
    core::Container user = container(QStringLiteral("web"));
    user.imageId = image.id;
    model.setContainers({user});
    QCOMPARE(proxy.rowCount(), 1);
    model.setContainers({});
    QCOMPARE(proxy.rowCount(), 0);
}

void tst_FilterProxy::staysSortedThroughRandomChanges()
{
    ContainerModel model;
    FilterProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    proxy.setFilterText(QStringLiteral("c"));
    QRandomGenerator random(99);
    for (int round = 0; round < 150; ++round) {
        const int column =
            QList<int>{ContainerModel::Name, ContainerModel::State, ContainerModel::Cpu}.at(round / 50);
        proxy.sort(column, round % 2 ? Qt::DescendingOrder : Qt::AscendingOrder);
        QList<core::Container> list;
        QHash<QString, core::Usage> usages;
        for (int i = 0; i < 30; ++i) {
            if (random.bounded(4) == 0)
                continue;
            core::Container one =
                container(QStringLiteral("c%1").arg(i), core::ContainerState(random.bounded(8)));
            one.name = QStringLiteral("%1%2").arg(QChar(u'a' + random.bounded(4))).arg(random.bounded(100));
            core::Usage usage;
            usage.cpuPercent = random.bounded(100);
            usages.insert(one.id, usage);
            list.append(one);
        }
        model.setContainers(list);
        model.setUsages(usages);
        FilterProxy fresh;
        fresh.setSourceModel(&model);
        fresh.setFilterText(QStringLiteral("c"));
        fresh.sort(column, proxy.sortOrder());
        QCOMPARE(proxy.rowCount(), fresh.rowCount());
        for (int row = 0; row < fresh.rowCount(); ++row)
            QCOMPARE(proxy.index(row, column).data(models::SortRole),
                     fresh.index(row, column).data(models::SortRole));
    }
}

static const support::TestClass<tst_FilterProxy> registration("tst_filterproxy");
#include "tst_filterproxy.moc"
