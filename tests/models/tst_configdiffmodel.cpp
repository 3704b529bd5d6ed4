#include "models/configdiffmodel.h"

#include "core/text.h"
#include "support/modelprint.h"
#include "support/testclass.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using core::ConfigDifference;
using core::ConfigMark;
using models::ConfigDiffModel;

namespace {

ConfigDifference difference(const char *field, std::optional<QString> image, std::optional<QString> container,
                            ConfigMark mark)
{
    return {QString::fromLatin1(field), std::move(image), std::move(container), mark};
}

QList<ConfigDifference> sample()
{
    return {
        difference("Cmd", QStringLiteral("nginx"), QStringLiteral("nginx"), ConfigMark::Inherited),
        difference("Env.GREETING", QStringLiteral("hello"), QStringLiteral("안녕"), ConfigMark::Overridden),
        difference("Env.KEY", std::nullopt, QStringLiteral("VALUE"), ConfigMark::Added),
        difference("WorkingDir", QString(), QString(), ConfigMark::Inherited),
        difference("Labels.a", QStringLiteral("1"), std::nullopt, ConfigMark::Removed)};
}

} // namespace

class tst_ConfigDiffModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows();
    void keepsTheGivenOrder();
    void fieldsMayComeTwice();
    void headersSayWhose();
};

void tst_ConfigDiffModel::shows()
{
    ConfigDiffModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDifferences({});
    model.retranslate();
    model.setDifferences(sample());
    QCOMPARE(support::printModel(model).section(QLatin1Char('\n'), 1, 3),
             QStringLiteral(
                 "Env.GREETING | hello | 안녕 | %1\nEnv.KEY | — | VALUE | %2\nWorkingDir | \"\" | \"\" | %3")
                 .arg(core::markText(ConfigMark::Overridden), core::markText(ConfigMark::Added),
                      core::markText(ConfigMark::Inherited)));
    QCOMPARE(model.count(ConfigMark::Inherited), 2);
    QCOMPARE(model.count(ConfigMark::Removed), 1);
    for (int column = 0; column < ConfigDiffModel::ColumnCount; ++column) {
        QCOMPARE(model.index(2, column).data(models::MarkRole).toInt(), int(ConfigMark::Added));
        QCOMPARE(model.index(2, column).data(models::IdRole).toString(), QStringLiteral("Env.KEY"));
        QVERIFY(!model.index(2, column).data(Qt::AccessibleTextRole).toString().contains(QChar(0x2014)));
        QCOMPARE(model.index(2, column).data(models::MonospaceRole).toBool(),
                 column != ConfigDiffModel::Mark);
    }
    QVERIFY(model.index(2, ConfigDiffModel::Image).data(models::DimRole).toBool());
    model.setDifferences({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_ConfigDiffModel::keepsTheGivenOrder()
{
    ConfigDiffModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDifferences(sample());
    QItemSelectionModel selection(&model);
    selection.select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QList<ConfigDifference> fresh = sample();
    fresh.insert(1, difference("Entrypoint", std::nullopt, QStringLiteral("sh"), ConfigMark::Added));
    fresh.removeLast();
    model.setDifferences(fresh);
    QCOMPARE(support::printColumn(model, 0),
             QStringLiteral("Cmd\nEntrypoint\nEnv.GREETING\nEnv.KEY\nWorkingDir"));
    QVERIFY(selection.isRowSelected(3));
}

void tst_ConfigDiffModel::fieldsMayComeTwice()
{
    ConfigDiffModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto twice =
        QList<ConfigDifference>{difference("Env.A", QStringLiteral("1"), std::nullopt, ConfigMark::Removed),
                                difference("Env.A", QStringLiteral("2"), std::nullopt, ConfigMark::Removed)};
    model.setDifferences(twice);
    model.setDifferences(twice);
    QCOMPARE(support::printColumn(model, 1), QStringLiteral("1\n2"));
}

void tst_ConfigDiffModel::headersSayWhose()
{
    ConfigDiffModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy changed(&model, &ConfigDiffModel::headerDataChanged);
    model.setNames(QStringLiteral("nginx"), QStringLiteral("hellonginx"));
    QCOMPARE(changed.size(), 1);
    QVERIFY(
        model.headerData(ConfigDiffModel::Image, Qt::Horizontal).toString().contains(QLatin1String("nginx")));
    QVERIFY(model.headerData(ConfigDiffModel::Container, Qt::Horizontal)
                .toString()
                .contains(QLatin1String("hello")));
    QVERIFY(!model.headerData(ConfigDiffModel::ColumnCount, Qt::Horizontal).isValid());
}

static const support::TestClass<tst_ConfigDiffModel> registration("tst_configdiffmodel");
#include "tst_configdiffmodel.moc"
