#include "models/inspecttreemodel.h"

#include "support/modelprint.h"
#include "support/testclass.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using core::InspectNode;
using models::InspectTreeModel;
using Kind = core::InspectNode::Kind;

namespace {

InspectNode text(const QString &key, const QString &value, Kind kind = Kind::String)
{
    return {kind, key, value, {}};
}

InspectNode object(const QString &key, const QList<InspectNode> &children)
{
    return {Kind::Object, key, {}, children};
}

InspectNode array(const QString &key, const QStringList &items)
{
    InspectNode node{Kind::Array, key, {}, {}};
    for (const QString &item : items)
        node.children.append(text(QString::number(node.children.size()), item));
    return node;
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

InspectNode sample()
{
    return object({}, {text(s("Id"), s("abc")), text(s("Pid"), s("42"), Kind::Number),
                       object(s("Config"),
                              {array(s("Env"), {s("PATH=/bin"), s("GREETING=안녕")}), object(s("Labels"), {}),
                               text(s("Domain"), {}), text(s("Image"), s("nginx"))}),
                       array(s("Mounts"), {}), text(s("Extra"), s("null"), Kind::Null)});
}

/// Keeps a copy of the tree by what the signals say; rows may hold anything that node() returns.
QString listing(const InspectTreeModel &model)
{
    return support::printModel(model);
}

InspectNode randomNode(QRandomGenerator &random, const QString &key, int depth)
{
    const int choice = depth <= 0 ? 2 : static_cast<int>(random.bounded(4));
    InspectNode node{Kind::String, key, {}, {}};
    if (choice >= 2) {
        node.text = QString::number(random.bounded(4));
        return node;
    }
    node.kind = choice == 0 ? Kind::Object : Kind::Array;
    const int size = static_cast<int>(random.bounded(6));
    for (int i = 0; i < size; ++i) {
        const QString child =
            node.kind == Kind::Array ? QString::number(i) : QString(QChar(u'a' + random.bounded(7)));
        node.children.append(randomNode(random, child, depth - 1));
    }
    return node;
}

} // namespace

class tst_InspectTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty();
    void shows();
    void pathsLeadBack();
    void refreshKeepsIndexes();
    void kindsChange();
    void refreshTellsOnlyWhatChanged();
    void findsRoundAndRound();
    void findsInColumns();
    void randomDocuments();
    void bigDocument();
};

void tst_InspectTreeModel::empty()
{
    InspectTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 2);
    QVERIFY(!model.find(s("a"), {}).isValid());
    QCOMPARE(model.matchCount(s("a")), 0);
    QVERIFY(model.path({}).isEmpty());
    QVERIFY(!model.indexOfPath({}).isValid());
    QVERIFY(!model.indexOfPath({{s("a"), false}}).isValid());
    QVERIFY(!model.data({}).isValid());
    QVERIFY(!(model.flags({}) & Qt::ItemIsEditable));
    model.retranslate();
    model.setDocument({});
    model.setDocument(sample());
    QCOMPARE(model.node({}), sample());
    model.setDocument({});
    QCOMPARE(model.rowCount(), 0);
    model.setDocument(text({}, s("only a word")));
    QCOMPARE(model.rowCount(), 0);
}

void tst_InspectTreeModel::shows()
{
    InspectTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDocument(sample());
    QCOMPARE(listing(model), s("Id | abc\n"
                               "Pid | 42\n"
                               "Config | {4 field(s)}\n"
                               "  Env | [2 item(s)]\n"
                               "    [0] | PATH=/bin\n"
                               "    [1] | GREETING=안녕\n"
                               "  Labels | {}\n"
                               "  Domain | \"\"\n"
                               "  Image | nginx\n"
                               "Mounts | []\n"
                               "Extra | null"));
    const QModelIndex env = support::findCell(model, s("Env"));
    QCOMPARE(env.data(models::KindRole).toInt(), int(Kind::Array));
    QVERIFY(env.siblingAtColumn(1).data(models::DimRole).toBool());
    QVERIFY(!env.siblingAtColumn(1).data(models::MonospaceRole).toBool());
    QVERIFY(support::findCell(model, s("nginx")).data(models::MonospaceRole).toBool());
    QCOMPARE(model.node(env), array(s("Env"), {s("PATH=/bin"), s("GREETING=안녕")}));
    QCOMPARE(model.rowCount(env.siblingAtColumn(1)), 0);
    QVERIFY(!model.index(0, 2).isValid());
    QVERIFY(!model.index(5, 0).isValid());
    QVERIFY(!model.headerData(2, Qt::Horizontal).isValid());
}

void tst_InspectTreeModel::pathsLeadBack()
{
    InspectTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDocument(sample());
    const core::InspectPath path{{s("Config"), false}, {s("Env"), false}, {s("1"), true}};
    const QModelIndex index = model.indexOfPath(path);
    QCOMPARE(index.siblingAtColumn(1).data().toString(), s("GREETING=안녕"));
    QCOMPARE(model.path(index), path);
    QCOMPARE(index.data(models::PathRole).value<core::InspectPath>(), path);
    QCOMPARE(index.siblingAtColumn(1).data(models::IdRole).toString(), core::pathText(path));
    QVERIFY(!model.indexOfPath({{s("Config"), false}, {s("Env"), false}, {s("1"), false}}).isValid());
    QVERIFY(!model.indexOfPath({{s("Config"), false}, {s("Env"), false}, {s("2"), true}}).isValid());
}

void tst_InspectTreeModel::refreshKeepsIndexes()
{
    InspectTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDocument(sample());
    QItemSelectionModel selection(&model);
    const QPersistentModelIndex greeting(support::findCell(model, s("GREETING=안녕")));
    const QPersistentModelIndex image(support::findCell(model, s("Image")));
    const QPersistentModelIndex mounts(support::findCell(model, s("Mounts")));
    selection.select(image, QItemSelectionModel::Select | QItemSelectionModel::Rows);

    InspectNode fresh = sample();
    fresh.children.prepend(text(s("New"), s("1")));
    fresh.children.removeAt(4);
    InspectNode &config = fresh.children[3];
    config.children[0] = array(s("Env"), {s("PATH=/bin"), s("GREETING=hi"), s("KEY=1")});
    config.children[1].children = {text(s("a.b"), s("c"))};
    config.children.move(3, 0);
    model.setDocument(fresh);
    QCOMPARE(model.node({}), fresh);
    QCOMPARE(greeting.data().toString(), s("GREETING=hi"));
    QCOMPARE(image.row(), 0);
    QVERIFY(selection.isRowSelected(0, image.parent()));
    QVERIFY(!mounts.isValid());
    model.setDocument(sample());
    QCOMPARE(model.node({}), sample());
    QCOMPARE(greeting.data().toString(), s("GREETING=안녕"));
}

void tst_InspectTreeModel::kindsChange()
{
    InspectTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<InspectNode> kinds{array(s("x"), {s("1"), s("2")}), object(s("x"), {text(s("0"), s("1"))}),
                                   text(s("x"), s("word")), text(s("x"), s("null"), Kind::Null)};
    for (const InspectNode &from : kinds) {
        for (const InspectNode &to : kinds) {
            model.setDocument(object({}, {from}));
            const QPersistentModelIndex x(model.index(0, 0));
            model.setDocument(object({}, {to}));
            QVERIFY(x.isValid());
            QCOMPARE(model.node(x), to);
        }
    }
}

void tst_InspectTreeModel::refreshTellsOnlyWhatChanged()
{
    InspectTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDocument(sample());
    QSignalSpy changed(&model, &InspectTreeModel::dataChanged);
    QSignalSpy inserted(&model, &InspectTreeModel::rowsInserted);
    QSignalSpy removed(&model, &InspectTreeModel::rowsRemoved);
    QSignalSpy moved(&model, &InspectTreeModel::rowsMoved);
    QSignalSpy reset(&model, &InspectTreeModel::modelReset);
    model.setDocument(sample());
    QCOMPARE(changed.size() + inserted.size() + removed.size() + moved.size() + reset.size(), 0);
    InspectNode fresh = sample();
    fresh.children[1].text = s("43");
    model.setDocument(fresh);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, 0));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(1, 1));
    fresh.children[3] = array(s("Mounts"), {s("a"), s("b")});
    model.setDocument(fresh);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(changed.size(), 2); // how many items it says changed
    QCOMPARE(removed.size() + moved.size() + reset.size(), 0);
}

void tst_InspectTreeModel::findsRoundAndRound()
{
    InspectTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDocument(sample());
    QVERIFY(!model.find(s("nowhere"), {}).isValid());
    QVERIFY(!model.find(s("nowhere"), model.index(2, 0)).isValid());
    QVERIFY(!model.find(s("nowhere"), {}, true).isValid());
    QVERIFY(!model.find({}, {}).isValid());

    QStringList forwards;
    QModelIndex at;
    QCOMPARE(model.matchCount(s("i")), 7);
    for (int i = 0; i < 8; ++i) {
        at = model.find(s("i"), at);
        forwards << at.siblingAtColumn(0).data().toString();
    }
    QCOMPARE(forwards.join(QLatin1Char(' ')), s("Id Pid Config [0] [1] Domain Image Id"));
    QStringList backwards;
    at = {};
    for (int i = 0; i < 8; ++i) {
        at = model.find(s("i"), at, true);
        backwards << at.siblingAtColumn(0).data().toString();
    }
    QCOMPARE(backwards.join(QLatin1Char(' ')), s("Image Domain [1] [0] Config Pid Id Image"));

    // The only match is found again from itself, in both directions.
    const QModelIndex only = model.find(s("nginx"), {});
    QCOMPARE(model.find(s("nginx"), only), only);
    QCOMPARE(model.find(s("nginx"), only, true), only);
}

void tst_InspectTreeModel::findsInColumns()
{
    InspectTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDocument(sample());
    QCOMPARE(model.find(s("NGINX"), {}).column(), int(InspectTreeModel::Value));
    QCOMPARE(model.find(s("image"), {}).column(), int(InspectTreeModel::Key));
    QCOMPARE(model.find(s("ㅜ햐ㅜㅌ"), {}).data().toString(), s("nginx"));
    QCOMPARE(model.find(s("안녕").normalized(QString::NormalizationForm_D), {}).data().toString(),
             s("GREETING=안녕"));
    QVERIFY(!model.find(s("field"), {}).isValid());
    QCOMPARE(model.matchCount(s("1")), 0);
}

void tst_InspectTreeModel::randomDocuments()
{
    InspectTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    connect(&model, &InspectTreeModel::modelReset, this, [] { QFAIL("the model was reset"); });
    QRandomGenerator random(4242);
    for (int round = 0; round < 400; ++round) {
        InspectNode document = randomNode(random, {}, 4);
        document.kind = round % 7 == 0 ? Kind::Array : Kind::Object;
        if (document.kind == Kind::Array) {
            for (int i = 0; i < document.children.size(); ++i)
                document.children[i].key = QString::number(i);
        }
        document.text.clear();
        model.setDocument(document);
        QCOMPARE(model.node({}), document);
        InspectTreeModel fresh;
        fresh.setDocument(document);
        QCOMPARE(listing(model), listing(fresh));
        QCOMPARE(model.matchCount(s("1")), fresh.matchCount(s("1")));
    }
}

void tst_InspectTreeModel::bigDocument()
{
    InspectNode labels = object(s("Labels"), {});
    for (int i = 0; i < 3000; ++i)
        labels.children.append(text(QStringLiteral("label.%1").arg(i), QString::number(i)));
    InspectTreeModel model;
    model.setDocument(object({}, {labels}));
    for (int i = 0; i < 3000; i += 2)
        labels.children[i].text += QLatin1Char('!');
    labels.children.remove(1000, 500);
    model.setDocument(object({}, {labels}));
    QCOMPARE(model.node({}), object({}, {labels}));
    QCOMPARE(model.matchCount(s("!")), 1250);
}

static const support::TestClass<tst_InspectTreeModel> registration("tst_inspecttreemodel");
#include "tst_inspecttreemodel.moc"
