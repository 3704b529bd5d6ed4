#include "models/configdiffmodel.h"
#include "views/metadataview.h"

#include "metadatasamples.h"
#include "support/testclass.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace samples;
using views::MetadataView;

class TestMetadataCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void comparisonIsAskedForOnce();
    void comparisonShowsMarks();
    void comparisonOfAnotherImageIsDropped();
    void comparisonError();
    void comparisonWhenNothingDiffers();

private:
    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_view->findChild<T *>(u"metadataView."_s + QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void click(const char *name) { QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton); }
    void search(const QString &text)
    {
        auto *field = child<QLineEdit>("search");
        field->clear();
        QTest::keyClicks(field, text);
    }
    QString count() const { return child<QLabel>("searchCount")->text(); }

    std::unique_ptr<MetadataView> m_view;
};

void TestMetadataCompare::init()
{
    m_view = std::make_unique<MetadataView>();
    m_view->resize(900, 420);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestMetadataCompare::cleanup()
{
    m_view.reset();
}

void TestMetadataCompare::comparisonIsAskedForOnce()
{
    QSignalSpy wanted(m_view.get(), &MetadataView::comparisonWanted);
    m_view->setContainer(container());
    QCOMPARE(wanted.count(), 0);
    click("compareButton");
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().at(0).toString(), image().id);
    QCOMPARE(wanted.constFirst().at(1).toString(), u"nginx"_s);
    m_view->setContainer(container(containerJson("paused")));
    QCOMPARE(wanted.count(), 1);
    m_view->setComparison(image());
    m_view->setContainer(container(containerJson("exited")));
    click("treeButton");
    click("compareButton");
    QCOMPARE(wanted.count(), 1);
}

void TestMetadataCompare::comparisonShowsMarks()
{
    m_view->setContainer(container());
    click("compareButton");
    m_view->setComparison(image());
    const QAbstractItemModel *rows = child<QTreeView>("compareTable")->model();
    QHash<QString, core::ConfigMark> marks;
    for (int row = 0; row < rows->rowCount(); ++row) {
        marks.insert(rows->index(row, models::ConfigDiffModel::Field).data().toString(),
                     static_cast<core::ConfigMark>(rows->index(row, 0).data(models::MarkRole).toInt()));
    }
    QCOMPARE(marks.value(u"Cmd"_s), core::ConfigMark::Inherited);
    QCOMPARE(marks.value(u"Env.GREETING"_s), core::ConfigMark::Overridden);
    QCOMPARE(marks.value(u"Env.KEY"_s), core::ConfigMark::Added);
    const auto header = [rows](int column) {
        return rows->headerData(column, Qt::Horizontal).toString();
    };
    QVERIFY(header(models::ConfigDiffModel::Image).contains(u"nginx"_s));
    QVERIFY(header(models::ConfigDiffModel::Container).contains(u"hellonginx"_s));

    QTest::keyClick(child<QCheckBox>("onlyDifferences"), Qt::Key_Space);
    QCOMPARE(rows->rowCount(), 3);
    search(u"KEY"_s);
    QCOMPARE(count(), u"1 of 1"_s);
    QTest::keyClick(child<QCheckBox>("onlyDifferences"), Qt::Key_Space);
    QVERIFY(rows->rowCount() > 3);
}

void TestMetadataCompare::comparisonOfAnotherImageIsDropped()
{
    m_view->setContainer(container());
    click("compareButton");
    core::ImageInspect other = image();
    other.id.replace(u'1', u'2');
    m_view->setComparison(other);
    QVERIFY(!child<QTreeView>("compareTable")->isVisible());
    m_view->setComparison(image());
    QVERIFY(child<QTreeView>("compareTable")->isVisible());
}

void TestMetadataCompare::comparisonError()
{
    QSignalSpy wanted(m_view.get(), &MetadataView::comparisonWanted);
    m_view->setContainer(container());
    click("compareButton");
    m_view->setComparisonError({u"The image is gone."_s, u"Pull it again."_s, u"No such image"_s});
    auto *state = child<QWidget>("compareEmpty");
    QVERIFY(state->isVisible());
    const QList<QPushButton *> buttons = state->findChildren<QPushButton *>();
    const auto retry = std::find_if(buttons.cbegin(), buttons.cend(),
                                    [](const QPushButton *button) { return button->isVisible(); });
    QVERIFY(retry != buttons.cend());
    QTest::mouseClick(*retry, Qt::LeftButton);
    QCOMPARE(wanted.count(), 2);
}

void TestMetadataCompare::comparisonWhenNothingDiffers()
{
    core::ContainerInspect same = container();
    same.config = image().config;
    m_view->setContainer(same);
    click("compareButton");
    m_view->setComparison(image());
    QVERIFY(child<QLabel>("compareSentence")->text().startsWith(u"Nothing differs"_s));
}

static const support::TestClass<TestMetadataCompare> registration("tst_metadatacompare");
#include "tst_metadatacompare.moc"
