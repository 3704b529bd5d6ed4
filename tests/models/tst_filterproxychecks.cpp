#include "models/containermodel.h"
#include "models/filterproxy.h"
#include "support/modelprint.h"
#include "support/testclass.h"

#include <QAbstractItemModelTester>
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

QList<core::Container> some()
{
    using State = core::ContainerState;
    return {container(QStringLiteral("web10"), State::Exited, 9000),
            container(QStringLiteral("Web2"), State::Running, 443),
            container(QStringLiteral("api"), State::Paused),
            container(QStringLiteral("web1"), State::Running, 10000)};
}

} // namespace

class tst_FilterProxyChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkStateFollowsTheSelection();
    void settingTheCheckStateSelects();
    void checkStateOutlivesMergesAndSorting();
    void withoutSelectionModel();
};

void tst_FilterProxyChecks::checkStateFollowsTheSelection()
{
    ContainerModel model;
    FilterProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    model.setContainers(some());
    QItemSelectionModel selection(&proxy);
    QSignalSpy changed(&proxy, &FilterProxy::dataChanged);
    proxy.setSelectionModel(&selection);
    proxy.setSelectionModel(&selection);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(proxy.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(!proxy.index(0, 1).data(Qt::CheckStateRole).isValid());
    QVERIFY(proxy.flags(proxy.index(0, 0)) & Qt::ItemIsUserCheckable);
    QVERIFY(!(proxy.flags(proxy.index(0, 1)) & Qt::ItemIsUserCheckable));

    changed.clear();
    selection.select(QItemSelection(proxy.index(1, 0), proxy.index(2, 0)),
                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), proxy.index(1, 0));
    QCOMPARE(changed[0][1].toModelIndex(), proxy.index(2, 0));
    QCOMPARE(proxy.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(support::printModel(proxy).count(QLatin1String("[x] ")), 2);
    selection.select(proxy.index(3, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(proxy.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(changed.size(), 3);
    selection.clear();
    QCOMPARE(support::printModel(proxy).count(QLatin1String("[x] ")), 0);
}

void tst_FilterProxyChecks::settingTheCheckStateSelects()
{
    ContainerModel model;
    FilterProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    model.setContainers(some());
    QItemSelectionModel selection(&proxy);
    proxy.setSelectionModel(&selection);
    QVERIFY(proxy.setData(proxy.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(proxy.setData(proxy.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(selection.selectedRows().size(), 2);
    QVERIFY(selection.isRowSelected(2));
    QVERIFY(proxy.setData(proxy.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!selection.isRowSelected(0));
    QVERIFY(!proxy.setData(proxy.index(0, 1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!proxy.setData(proxy.index(0, 0), QStringLiteral("x")));
    QCOMPARE(selection.selectedRows().size(), 1);
}

void tst_FilterProxyChecks::checkStateOutlivesMergesAndSorting()
{
    ContainerModel model;
    FilterProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    QList<core::Container> list = some();
    model.setContainers(list);
    QItemSelectionModel selection(&proxy);
    proxy.setSelectionModel(&selection);
    const auto checked = [&proxy] {
        QStringList names;
        for (int row = 0; row < proxy.rowCount(); ++row) {
            if (proxy.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
                names << proxy.index(row, ContainerModel::Name).data().toString();
        }
        names.sort();
        return names.join(QLatin1Char(' '));
    };
    for (const char *name : {"web1", "web10"})
        proxy.setData(proxy.index(support::findRow(proxy, QLatin1String(name)), 0), Qt::Checked,
                      Qt::CheckStateRole);
    QCOMPARE(checked(), QStringLiteral("web1 web10"));
    proxy.sort(ContainerModel::Name, Qt::DescendingOrder);
    QCOMPARE(checked(), QStringLiteral("web1 web10"));
    list[3].status = QStringLiteral("Up 2 minutes");
    list.prepend(container(QStringLiteral("new")));
    list.removeAt(2);
    model.setContainers(list);
    QCOMPARE(checked(), QStringLiteral("web1 web10"));
    proxy.setFilterText(QStringLiteral("running"));
    QCOMPARE(checked(), QStringLiteral("web1"));
    proxy.setFilterText({});
    QCOMPARE(checked(), QStringLiteral("web1"));
    model.remove(container(QStringLiteral("web1")).id);
    QCOMPARE(checked(), QString());
}

void tst_FilterProxyChecks::withoutSelectionModel()
{
    ContainerModel model;
    FilterProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    model.setContainers(some());
    QVERIFY(!proxy.index(0, 0).data(Qt::CheckStateRole).isValid());
    QVERIFY(!proxy.setData(proxy.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    {
        QItemSelectionModel selection(&proxy);
        proxy.setSelectionModel(&selection);
        QVERIFY(proxy.index(0, 0).data(Qt::CheckStateRole).isValid());
    }
    QVERIFY(!proxy.index(0, 0).data(Qt::CheckStateRole).isValid());
}

static const support::TestClass<tst_FilterProxyChecks> registration("tst_filterproxychecks");
#include "tst_filterproxychecks.moc"
