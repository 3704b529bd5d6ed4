#include "support/testclass.h"
#include "views/deletealldialog.h"
#include "views/deleteallmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

using namespace Qt::StringLiterals;
using views::DeleteAllModel;

namespace {

core::Container container(const QString &name, core::ContainerState state)
{
    core::Container value;
    value.id = name + QString(64 - name.size(), u'0');
    value.name = name;
    value.image = u"nginx"_s;
    value.state = state;
    return value;
}

class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QLatin1StringView(context).startsWith("views"_L1) ? u'[' + QString::fromUtf8(text) + u']'
                                                                 : QString();
    }
};

} // namespace

class TestDeleteAllDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsTickedAtFirst();
    void quickButtonsShowTheCommands();
    void spaceTicksSelectedRows();
    void clickTicksOneRow();
    void listChangesWhileOpen();
    void sizesAreSummed();
    void runningOnesWillBeKilled();
    void emptyList();
    void languageSwitchKeepsTicks();
    void escapeCloses();

private:
    template <typename T = QPushButton>
    T *child(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(u"deleteAllDialog."_s + QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void click(const char *name) { QTest::mouseClick(child(name), Qt::LeftButton); }
    QTreeView *table() const { return child<QTreeView>("table"); }
    int rowOf(const QString &name) const;
    QString cell(const QString &name, int column) const;
    QStringList names() const;

    const core::Container m_web = container(u"web1"_s, core::ContainerState::Running);
    const core::Container m_cache = container(u"cache"_s, core::ContainerState::Paused);
    const core::Container m_once = container(u"once"_s, core::ContainerState::Exited);
    std::unique_ptr<views::DeleteAllDialog> m_dialog;
};

void TestDeleteAllDialog::init()
{
    m_dialog = std::make_unique<views::DeleteAllDialog>(QList{m_web, m_cache, m_once});
    new QAbstractItemModelTester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_dialog.get());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestDeleteAllDialog::cleanup()
{
    m_dialog.reset();
}

int TestDeleteAllDialog::rowOf(const QString &name) const
{
    return static_cast<int>(names().indexOf(name));
}

QString TestDeleteAllDialog::cell(const QString &name, int column) const
{
    return table()->model()->index(rowOf(name), column).data().toString();
}

QStringList TestDeleteAllDialog::names() const
{
    QStringList all;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        all.append(table()->model()->index(row, DeleteAllModel::Name).data().toString());
    return all;
}

void TestDeleteAllDialog::nothingIsTickedAtFirst()
{
    QCOMPARE(names(), (QStringList{u"web1"_s, u"cache"_s, u"once"_s}));
    QVERIFY(m_dialog->request().ids.isEmpty());
    QVERIFY(!child("okButton")->isEnabled());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
}

void TestDeleteAllDialog::quickButtonsShowTheCommands()
{
    QVERIFY(child("runningButton")->text().contains(u"docker ps -q)"_s));
    QVERIFY(child("allButton")->text().contains(u"docker ps -aq"_s));

    click("runningButton");
    core::ContainerRequest expected;
    expected.verb = core::ContainerVerb::Remove;
    expected.ids = {m_web.id, m_cache.id};
    expected.force = true;
    expected.whole = core::ContainerRequest::Whole::Running;
    QCOMPARE(m_dialog->request(), expected);
    QVERIFY(child("okButton")->text().contains(u'2'));

    click("allButton");
    expected.ids = {m_web.id, m_cache.id, m_once.id};
    expected.whole = core::ContainerRequest::Whole::All;
    QCOMPARE(m_dialog->request(), expected);

    click("noneButton");
    QVERIFY(m_dialog->request().ids.isEmpty());
    QVERIFY(!child("okButton")->isEnabled());

    click("allButton");
    click("okButton");
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_dialog->request(), expected);
}

void TestDeleteAllDialog::spaceTicksSelectedRows()
{
    QVERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(m_dialog->request().ids, QStringList{m_web.id});
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(m_dialog->request().ids.size(), 3);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(m_dialog->request().ids, QStringList{m_web.id});
}

void TestDeleteAllDialog::clickTicksOneRow()
{
    const QModelIndex tick = table()->model()->index(rowOf(u"once"_s), DeleteAllModel::Tick);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(tick).center());
    QCOMPARE(m_dialog->request().ids, QStringList{m_once.id});
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(tick).center());
    QVERIFY(m_dialog->request().ids.isEmpty());
}

void TestDeleteAllDialog::listChangesWhileOpen()
{
    click("allButton");
    core::Container ended = m_web;
    ended.state = core::ContainerState::Exited;
    m_dialog->setContainers({ended, m_cache, container(u"fresh"_s, core::ContainerState::Running)});
    QCOMPARE(names(), (QStringList{u"web1"_s, u"cache"_s, u"fresh"_s}));
    QCOMPARE(m_dialog->request().ids, (QStringList{m_web.id, m_cache.id}));
    QVERIFY(child("okButton")->text().contains(u'2'));
    QVERIFY(!cell(u"web1"_s, DeleteAllModel::Outcome).contains(u"SIGKILL"_s));

    // One that comes back is a new one.
    m_dialog->setContainers({m_cache, m_once});
    QCOMPARE(m_dialog->request().ids, QStringList{m_cache.id});
}

void TestDeleteAllDialog::sizesAreSummed()
{
    click("allButton");
    QLabel *goes = child<QLabel>("goesLabel");
    QVERIFY(!goes->text().contains(u"kB"_s));
    m_dialog->setSizes({{m_web.id, 3000}, {m_cache.id, 4000}, {u"gone"_s, 9000}});
    QVERIFY(goes->text().contains(u"at least"_s));
    QVERIFY(goes->text().contains(u"7"_s));
    m_dialog->setSizes({{m_once.id, 1000}});
    QVERIFY(!goes->text().contains(u"at least"_s));
    QVERIFY(goes->text().contains(u"8"_s));
    QVERIFY(cell(u"once"_s, DeleteAllModel::Size).contains(u"kB"_s));

    // A refreshed list does not lose them.
    m_dialog->setContainers({m_web, m_once});
    QVERIFY(goes->text().contains(u"4"_s));
    QVERIFY(child<QLabel>("staysLabel")->text().contains(u"images"_s));
}

void TestDeleteAllDialog::runningOnesWillBeKilled()
{
    QVERIFY(!cell(u"web1"_s, DeleteAllModel::Outcome).contains(u"SIGKILL"_s));
    click("allButton");
    QVERIFY(cell(u"web1"_s, DeleteAllModel::Outcome).contains(u"SIGKILL"_s));
    QVERIFY(cell(u"cache"_s, DeleteAllModel::Outcome).contains(u"SIGKILL"_s));
    QVERIFY(!cell(u"once"_s, DeleteAllModel::Outcome).contains(u"SIGKILL"_s));
    const QString warning = child<QWidget>("killMessage")->property("text").toString();
    QVERIFY(warning.contains(u'2'));
    QVERIFY(warning.contains(u"SIGKILL"_s));
}

void TestDeleteAllDialog::emptyList()
{
    click("allButton");
    m_dialog->setContainers({});
    QVERIFY(m_dialog->request().ids.isEmpty());
    QVERIFY(!child("okButton")->isEnabled());
    QTest::keyClick(table(), Qt::Key_Space);
    click("allButton");
    QVERIFY(!child("okButton")->isEnabled());
}

void TestDeleteAllDialog::languageSwitchKeepsTicks()
{
    click("runningButton");
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::processEvents();
    QVERIFY(child("okButton")->text().startsWith(u'['));
    QVERIFY(table()->model()->headerData(DeleteAllModel::Image, Qt::Horizontal).toString().startsWith(u'['));
    QVERIFY(cell(u"web1"_s, DeleteAllModel::Outcome).startsWith(u'['));
    QCOMPARE(m_dialog->request().ids, (QStringList{m_web.id, m_cache.id}));
    QCoreApplication::removeTranslator(&brackets);
}

void TestDeleteAllDialog::escapeCloses()
{
    click("allButton");
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
}

static const support::TestClass<TestDeleteAllDialog> registration("tst_deletealldialog");
#include "tst_deletealldialog.moc"
