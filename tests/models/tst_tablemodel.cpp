#include "models/tablemodel.h"
#include "support/modelprint.h"
#include "support/testclass.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

namespace {

struct Pair
{
    QString key;
    int value = 0;
    bool operator==(const Pair &) const = default;
};

class PairModel : public models::TableModel<Pair>
{
public:
    PairModel() : TableModel(2) { }
    QStringList forgotten;

protected:
    QVariant cell(const Pair &pair, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QVariant(pair.key) : QVariant(pair.value);
    }
    QVariant headerCell(int column, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(column) : QVariant();
    }
    QString keyOf(const Pair &pair) const override { return pair.key; }
    void forget(const QString &key) override { forgotten << key; }
};

/// A list that knows only what the model's signals said: equal to the model when they told everything.
class Mirror : public QObject
{
public:
    explicit Mirror(PairModel &model) : m_model(model)
    {
        connect(&model, &PairModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
            for (int i = first; i <= last; ++i)
                rows.insert(i, m_model.row(i));
        });
        connect(&model, &PairModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { rows.remove(first, last - first + 1); });
        connect(&model, &PairModel::rowsMoved, this,
                [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                    QCOMPARE(first, last);
                    rows.move(first, to);
                });
        connect(&model, &PairModel::dataChanged, this,
                [this](const QModelIndex &from, const QModelIndex &to) {
                    for (int i = from.row(); i <= to.row(); ++i) {
                        QVERIFY2(rows[i] != m_model.row(i), "told of a row that did not change");
                        rows[i] = m_model.row(i);
                    }
                    ++changeSignals;
                });
        connect(&model, &PairModel::modelReset, this, [] { QFAIL("the model was reset"); });
    }
    QList<Pair> rows;
    int changeSignals = 0;

private:
    PairModel &m_model;
};

QList<Pair> pairs(const QString &keys, int value = 0)
{
    QList<Pair> result;
    for (const QChar key : keys)
        result.append({QString(key), value});
    return result;
}

QString keysOf(const PairModel &model)
{
    return support::printColumn(model, 0).remove(QLatin1Char('\n'));
}

} // namespace

class tst_TableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesInRanges();
    void mergeKeepsOrderOfWhatStays();
    void mergeOrderedTakesTheNewOrder();
    void lastOfEqualKeysCounts();
    void upsertAndRemove();
    void refusesBadIndexes();
    void selectionSurvives();
    void randomMerges_data();
    void randomMerges();
    void changedRowsKeepAProxySorted();
};

void tst_TableModel::mergesInRanges()
{
    PairModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.merge({});
    QCOMPARE(model.rowCount(), 0);
    model.clear();

    QSignalSpy inserted(&model, &PairModel::rowsInserted);
    QSignalSpy removed(&model, &PairModel::rowsRemoved);
    QSignalSpy changed(&model, &PairModel::dataChanged);
    model.merge(pairs(QStringLiteral("abcdefgh")));
    QCOMPARE(inserted.size(), 1);
    model.merge(pairs(QStringLiteral("abcdefgh")));
    QCOMPARE(inserted.size() + removed.size() + changed.size(), 1);

    QList<Pair> fresh = pairs(QStringLiteral("abcdefgh"));
    for (const int i : {1, 2, 5})
        fresh[i].value = 9;
    model.merge(fresh);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, 0));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(2, 1));
    QCOMPARE(changed[1][0].toModelIndex().row(), 5);

    model.merge(pairs(QStringLiteral("adehxy")));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(keysOf(model), QStringLiteral("adehxy"));
    model.forgotten.sort();
    QCOMPARE(model.forgotten.join(QString()), QStringLiteral("bcfg"));

    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(removed.size(), 3);
    QCOMPARE(model.indexOfKey(QStringLiteral("a")), -1);
}

void tst_TableModel::mergeKeepsOrderOfWhatStays()
{
    PairModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.merge(pairs(QStringLiteral("abcd")));
    model.merge(pairs(QStringLiteral("xdyca")));
    QCOMPARE(keysOf(model), QStringLiteral("acdxy"));
}

void tst_TableModel::mergeOrderedTakesTheNewOrder()
{
    PairModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.mergeOrdered(pairs(QStringLiteral("abcd")));
    QSignalSpy inserted(&model, &PairModel::rowsInserted);
    model.mergeOrdered(pairs(QStringLiteral("wxdyca")));
    QCOMPARE(keysOf(model), QStringLiteral("wxdyca"));
    QCOMPARE(inserted.size(), 2);
    QSignalSpy moved(&model, &PairModel::rowsMoved);
    model.mergeOrdered(pairs(QStringLiteral("wxdyca")));
    QCOMPARE(moved.size(), 0);
    for (const char key : {'w', 'd', 'a'})
        QCOMPARE(model.indexOfKey(QString(QLatin1Char(key))), keysOf(model).indexOf(QLatin1Char(key)));
}

void tst_TableModel::lastOfEqualKeysCounts()
{
    PairModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.merge({{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}, {QStringLiteral("a"), 3}});
    QCOMPARE(model.rows(), (QList<Pair>{{QStringLiteral("a"), 3}, {QStringLiteral("b"), 2}}));
    model.mergeOrdered({{QStringLiteral("b"), 2}, {QStringLiteral("b"), 4}, {QStringLiteral("a"), 3}});
    QCOMPARE(model.rows(), (QList<Pair>{{QStringLiteral("b"), 4}, {QStringLiteral("a"), 3}}));
}

void tst_TableModel::upsertAndRemove()
{
    PairModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString a = QStringLiteral("a");
    model.upsert({a, 1});
    model.upsert({QStringLiteral("b"), 1});
    QSignalSpy changed(&model, &PairModel::dataChanged);
    model.upsert({a, 1});
    QCOMPARE(changed.size(), 0);
    model.upsert({a, 2});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.find(a)->value, 2);
    QVERIFY(!model.find(QStringLiteral("c")));
    QVERIFY(model.removeKey(a));
    QVERIFY(!model.removeKey(a));
    QCOMPARE(model.indexOfKey(QStringLiteral("b")), 0);
}

void tst_TableModel::refusesBadIndexes()
{
    PairModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.merge(pairs(QStringLiteral("ab")));
    QVERIFY(!model.data({}).isValid());
    QVERIFY(!model.index(2, 0).isValid());
    QVERIFY(!model.index(0, 2).isValid());
    QVERIFY(model.index(1, 1).data().isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toInt(), 1);
    QVERIFY(!model.headerData(2, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    QVERIFY(!(model.flags({}) & Qt::ItemIsEditable));
    QVERIFY(!model.setData(model.index(0, 0), 1));
}

void tst_TableModel::selectionSurvives()
{
    PairModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QItemSelectionModel selection(&model);
    model.merge(pairs(QStringLiteral("abcdef")));
    const QPersistentModelIndex e(model.index(4, 1));
    const QPersistentModelIndex b(model.index(1, 0));
    selection.select(e, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.setCurrentIndex(e, QItemSelectionModel::NoUpdate);
    model.merge(pairs(QStringLiteral("xfeda"), 7));
    QCOMPARE(e.data().toInt(), 7);
    QCOMPARE(e.sibling(e.row(), 0).data().toString(), QStringLiteral("e"));
    QVERIFY(!b.isValid());
    QVERIFY(selection.isRowSelected(e.row()));
    QCOMPARE(selection.selectedRows().size(), 1);
    model.mergeOrdered(pairs(QStringLiteral("eaxf")));
    QCOMPARE(e.row(), 0);
    QCOMPARE(selection.currentIndex(), QModelIndex(e));
}

void tst_TableModel::randomMerges_data()
{
    QTest::addColumn<bool>("ordered");
    QTest::newRow("merge") << false;
    QTest::newRow("mergeOrdered") << true;
}

void tst_TableModel::randomMerges()
{
    QFETCH(bool, ordered);
    PairModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Mirror mirror(model);
    QRandomGenerator random(20240917);
    QList<Pair> plain;
    for (int round = 0; round < 400; ++round) {
        QList<Pair> fresh;
        const int size = static_cast<int>(random.bounded(24));
        for (int i = 0; i < size; ++i) {
            const QString key = QString::number(random.bounded(40));
            if (std::none_of(fresh.cbegin(), fresh.cend(), [&](const Pair &pair) { return pair.key == key; }))
                fresh.append({key, static_cast<int>(random.bounded(3))});
        }
        QList<Pair> expected = fresh;
        if (!ordered) {
            expected.clear();
            const auto find = [](const QList<Pair> &list, const QString &key) {
                return std::find_if(list.cbegin(), list.cend(),
                                    [&](const Pair &pair) { return pair.key == key; });
            };
            for (const Pair &old : std::as_const(plain)) {
                if (const auto it = find(fresh, old.key); it != fresh.cend())
                    expected.append(*it);
            }
            for (const Pair &pair : std::as_const(fresh)) {
                if (find(plain, pair.key) == plain.cend())
                    expected.append(pair);
            }
        }
        ordered ? model.mergeOrdered(fresh) : model.merge(fresh);
        plain = expected;
        QCOMPARE(model.rows(), plain);
        QCOMPARE(mirror.rows, plain);
        for (int i = 0; i < plain.size(); ++i)
            QCOMPARE(model.indexOfKey(plain[i].key), i);
    }
    QVERIFY(mirror.changeSignals > 100);
}

void tst_TableModel::changedRowsKeepAProxySorted()
{
    PairModel model;
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.sort(1);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(5);
    for (int round = 0; round < 200; ++round) {
        QList<Pair> fresh;
        for (int i = 0; i < 30; ++i) {
            if (random.bounded(4) != 0)
                fresh.append({QString::number(i), static_cast<int>(random.bounded(20))});
        }
        model.merge(fresh);
        QCOMPARE(proxy.rowCount(), fresh.size());
        for (int i = 1; i < proxy.rowCount(); ++i)
            QVERIFY(proxy.index(i - 1, 1).data().toInt() <= proxy.index(i, 1).data().toInt());
    }
}

static const support::TestClass<tst_TableModel> registration("tst_tablemodel");
#include "tst_tablemodel.moc"
