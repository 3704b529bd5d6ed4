#include "models/imagemodel.h"

#include "core/text.h"
#include "support/modelprint.h"
#include "support/testclass.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using models::ImageModel;

namespace {

core::Image image(const QString &id, const QStringList &tags, qint64 size = 187'000'000)
{
    core::Image result;
    result.id = QStringLiteral("sha256:") + id.repeated(64).left(64);
    result.repoTags = tags;
    result.created = QDateTime::currentSecsSinceEpoch() - 3600;
    result.size = size;
    return result;
}

core::Container user(const QString &name, const core::Image &of, core::ContainerState state)
{
    core::Container result;
    result.id = name;
    result.name = name;
    result.imageId = of.id;
    result.state = state;
    return result;
}

QString names(const ImageModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines << QString(model.index(row, ImageModel::Repository).data().toString() + QLatin1Char(':')
                         + model.index(row, ImageModel::Tag).data().toString());
    return lines.join(QLatin1Char(' '));
}

} // namespace

class tst_ImageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyAndBack();
    void rowPerName();
    void namesComeAndGo();
    void usersOfImages();
    void danglingIsDim();
    void everyColumnHasWords();
    void randomChanges();
};

void tst_ImageModel::emptyAndBack()
{
    ImageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setImages({});
    model.setContainers({});
    model.refreshAges();
    model.retranslate();
    QVERIFY(!model.remove(QStringLiteral("none")));
    model.setImages({image(QStringLiteral("a"), {QStringLiteral("nginx:latest")})});
    QCOMPARE(model.rowCount(), 1);
    model.setImages({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_ImageModel::rowPerName()
{
    ImageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const core::Image nginx =
        image(QStringLiteral("a"), {QStringLiteral("nginx:latest"), QStringLiteral("nginx:1.27")});
    model.setImages({nginx, image(QStringLiteral("b"), {QStringLiteral("127.0.0.1:5000/my/web:2")})});
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(names(model).contains(QStringLiteral("127.0.0.1:5000/my/web:2")));
    QCOMPARE(model.rowsOfImage(nginx.id).size(), 2);
    for (int column = 0; column < ImageModel::ColumnCount; ++column) {
        QCOMPARE(model.index(0, column).data(models::IdRole).toString(), nginx.id);
        QCOMPARE(model.index(0, column).data(models::KeyRole).toString(), model.row(0).key);
        QVERIFY(model.index(0, column).data(models::FilterRole).toString().contains(QLatin1String("nginx")));
    }
    QCOMPARE(model.index(0, ImageModel::Size).data().toString(), core::sizeText(nginx.size));
    QCOMPARE(model.index(0, ImageModel::Size).data(models::SortRole).toLongLong(), nginx.size);
    QCOMPARE(model.index(0, ImageModel::Id).data().toString(), core::shortId(nginx.id));
    QCOMPARE(model.index(0, ImageModel::Id).data(Qt::ToolTipRole).toString(), nginx.id);
}

void tst_ImageModel::namesComeAndGo()
{
    ImageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    core::Image nginx = image(QStringLiteral("a"), {QStringLiteral("nginx:latest")});
    model.setImages({nginx, image(QStringLiteral("b"), {QStringLiteral("redis:7")})});
    const QPersistentModelIndex latest(model.index(0, ImageModel::Tag));
    nginx.repoTags << QStringLiteral("my/web:1");
    model.upsert(nginx);
    QCOMPARE(names(model), QStringLiteral("nginx:latest redis:7 my/web:1"));
    QVERIFY(latest.isValid());
    nginx.repoTags = {QStringLiteral("my/web:1")};
    model.upsert(nginx);
    QVERIFY(!latest.isValid());
    QCOMPARE(names(model), QStringLiteral("redis:7 my/web:1"));
    nginx.repoTags.clear();
    model.upsert(nginx);
    QCOMPARE(names(model), QStringLiteral("redis:7 <none>:<none>"));
    QVERIFY(model.remove(nginx.id));
    QCOMPARE(names(model), QStringLiteral("redis:7"));
}

void tst_ImageModel::usersOfImages()
{
    ImageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const core::Image nginx =
        image(QStringLiteral("a"), {QStringLiteral("nginx:latest"), QStringLiteral("nginx:1")});
    const core::Image redis = image(QStringLiteral("b"), {QStringLiteral("redis:7")});
    model.setImages({nginx, redis});
    QSignalSpy changed(&model, &ImageModel::dataChanged);
    const QList<core::Container> containers{
        user(QStringLiteral("web2"), nginx, core::ContainerState::Exited),
        user(QStringLiteral("web1"), nginx, core::ContainerState::Running)};
    model.setContainers(containers);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(0, ImageModel::UsedBy));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(1, ImageModel::UsedBy));
    model.setContainers(containers);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.row(1).usedBy, (QStringList{QStringLiteral("web1"), QStringLiteral("web2")}));
    QCOMPARE(model.row(1).usedByRunning, 1);
    QCOMPARE(model.index(1, ImageModel::UsedBy).data(models::SortRole).toInt(), 2);
    QVERIFY(model.index(1, ImageModel::UsedBy).data().toString().contains(QLatin1String("web1, web2")));
    QVERIFY(model.index(2, ImageModel::UsedBy).data(models::DimRole).toBool());

    // Users are known also to images that come later, and stay with those that are read again.
    core::Image again = nginx;
    again.repoTags << QStringLiteral("nginx:2");
    model.upsert(again);
    QCOMPARE(model.row(3).usedBy.size(), 2);
    model.setImages({again});
    QCOMPARE(model.row(0).usedBy.size(), 2);
    model.setContainers({});
    QVERIFY(model.row(0).usedBy.isEmpty());
}

void tst_ImageModel::danglingIsDim()
{
    ImageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setImages({image(QStringLiteral("a"), {}, -1)});
    for (const int column : {int(ImageModel::Repository), int(ImageModel::Tag)}) {
        QCOMPARE(model.index(0, column).data().toString(), QStringLiteral("<none>"));
        QVERIFY(model.index(0, column).data(models::DimRole).toBool());
        QVERIFY(!model.index(0, column).data(Qt::ToolTipRole).toString().isEmpty());
    }
    QCOMPARE(model.index(0, ImageModel::Size).data().toString(), QStringLiteral("—"));
}

void tst_ImageModel::everyColumnHasWords()
{
    ImageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setImages({image(QStringLiteral("a"), {}, -1)});
    for (int column = 0; column < ImageModel::ColumnCount; ++column) {
        const QString spoken = model.index(0, column).data(Qt::AccessibleTextRole).toString();
        QVERIFY(!spoken.isEmpty() && spoken != QStringLiteral("—") && !spoken.contains(QLatin1Char('<')));
        if (column != ImageModel::Select)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
    QVERIFY(!model.headerData(ImageModel::ColumnCount, Qt::Horizontal).isValid());
}

void tst_ImageModel::randomChanges()
{
    ImageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(77);
    QHash<QString, core::Image> plain;
    for (int round = 0; round < 300; ++round) {
        core::Image one = image(QString(QChar(u'a' + random.bounded(6))), {}, random.bounded(5));
        for (int tag = 0; tag < 4; ++tag) {
            if (random.bounded(2))
                one.repoTags << QStringLiteral("repo%1:%2").arg(tag).arg(tag);
        }
        switch (random.bounded(4)) {
        case 0:
            model.remove(one.id);
            plain.remove(one.id);
            break;
        case 1:
            plain.insert(one.id, one);
            model.setImages(plain.values());
            break;
        default:
            plain.insert(one.id, one);
            model.upsert(one);
        }
        int expected = 0;
        for (const core::Image &known : std::as_const(plain)) {
            const QList<core::ImageRow> rows = core::rowsOf(known);
            expected += static_cast<int>(rows.size());
            for (const core::ImageRow &row : rows) {
                QVERIFY(model.find(row.key));
                QCOMPARE(model.find(row.key)->size, known.size);
            }
        }
        QCOMPARE(model.rowCount(), expected);
    }
}

static const support::TestClass<tst_ImageModel> registration("tst_imagemodel");
#include "tst_imagemodel.moc"
