#include "models/layermodel.h"

#include "core/text.h"
#include "support/modelprint.h"
#include "support/testclass.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using core::LayerProgress;
using models::LayerModel;
using Phase = core::LayerProgress::Phase;

class tst_LayerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows();
    void fractions_data();
    void fractions();
    void changesInPlace();
};

void tst_LayerModel::shows()
{
    LayerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLayers({});
    model.setLayers({{QStringLiteral("a1"), Phase::Downloading, 5'000'000, 10'000'000},
                     {QStringLiteral("b2"), Phase::Waiting, 0, -1}});
    QCOMPARE(model.index(0, LayerModel::Layer).data().toString(), QStringLiteral("a1"));
    QCOMPARE(model.index(0, LayerModel::Phase).data().toString(), core::layerPhaseText(Phase::Downloading));
    QCOMPARE(model.index(0, LayerModel::Progress).data().toString(), core::percentText(50));
    QCOMPARE(model.index(0, LayerModel::Size).data().toString(), core::sizeText(10'000'000));
    QCOMPARE(model.index(0, LayerModel::Layer).data(models::ProgressRole).toDouble(), 0.5);
    QCOMPARE(model.index(1, LayerModel::Size).data().toString(), QStringLiteral("—"));
    QVERIFY(
        !model.index(1, LayerModel::Size).data(Qt::AccessibleTextRole).toString().contains(QChar(0x2014)));
    QCOMPARE(model.index(1, LayerModel::Size).data(models::KindRole).toInt(), int(Phase::Waiting));
    QVERIFY(!model.headerData(LayerModel::ColumnCount, Qt::Horizontal).isValid());
    model.setLayers({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_LayerModel::fractions_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<qint64>("current");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<double>("fraction");
    QTest::newRow("waiting") << int(Phase::Waiting) << qint64(0) << qint64(-1) << 0.0;
    QTest::newRow("downloading") << int(Phase::Downloading) << qint64(1) << qint64(4) << 0.25;
    QTest::newRow("size not known") << int(Phase::Downloading) << qint64(1) << qint64(-1) << -1.0;
    QTest::newRow("size zero") << int(Phase::Extracting) << qint64(0) << qint64(0) << -1.0;
    QTest::newRow("more than all") << int(Phase::Extracting) << qint64(9) << qint64(4) << 1.0;
    QTest::newRow("verifying") << int(Phase::Verifying) << qint64(0) << qint64(4) << 1.0;
    QTest::newRow("done") << int(Phase::Done) << qint64(0) << qint64(-1) << 1.0;
    QTest::newRow("exists") << int(Phase::Exists) << qint64(0) << qint64(-1) << 1.0;
}

void tst_LayerModel::fractions()
{
    QFETCH(int, phase);
    QFETCH(qint64, current);
    QFETCH(qint64, total);
    QFETCH(double, fraction);
    QCOMPARE(LayerModel::fraction({QStringLiteral("a"), Phase(phase), current, total}), fraction);
}

void tst_LayerModel::changesInPlace()
{
    LayerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<LayerProgress> layers;
    for (const char *id : {"a", "b", "c"})
        layers.append({QLatin1String(id), Phase::Waiting, 0, -1});
    model.setLayers(layers);
    QSignalSpy changed(&model, &LayerModel::dataChanged);
    layers[1].phase = Phase::Downloading;
    model.setLayers(layers);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    layers.append({QStringLiteral("d"), Phase::Exists, 0, -1});
    model.setLayers(layers);
    QCOMPARE(support::printColumn(model, 0), QStringLiteral("a\nb\nc\nd"));
    QCOMPARE(changed.size(), 1);
}

static const support::TestClass<tst_LayerModel> registration("tst_layermodel");
#include "tst_layermodel.moc"
