#include "support/testclass.h"
#include "views/imageremoval.h"
#include "views/removedialog.h"
#include "views/removeimagedialog.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using core::ContainerVerb;
using Outcome = views::ImageRemovalStep::Outcome;

namespace {

core::Container container(const QString &name, core::ContainerState state, const QString &image = u"nginx"_s)
{
    core::Container value;
    value.id = name + QString(64 - name.size(), u'0');
    value.name = name;
    value.image = image;
    value.state = state;
    return value;
}

core::ImageRow image(const QString &id, const QString &name, const QStringList &usedBy = {}, int running = 0)
{
    core::ImageRow row;
    row.id = u"sha256:"_s + id.leftJustified(64, u'0');
    row.repository = name.section(u':', 0, 0);
    row.tag = name.section(u':', 1);
    row.key = row.id + name;
    row.size = 1'000'000;
    row.usedBy = usedBy;
    row.usedByRunning = running;
    return row;
}

template <typename T>
T *child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

QString message(const QWidget &dialog, const char *name)
{
    return child<QWidget>(dialog, name)->property("text").toString();
}

QStringList column(const QTreeView &view, int column)
{
    QStringList texts;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        texts.append(view.model()->index(row, column).data().toString());
    return texts;
}

} // namespace

class TestRemoveDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removeStopped();
    void removeRunningStopsFirst();
    void removeByForce();
    void removeFollowsStates();
    void removeImageSteps_data();
    void removeImageSteps();
    void removeImageLastOfTwo();
    void removeImageForce();
    void pruneTicks();
    void pruneNothing();
};

void TestRemoveDialogs::removeStopped()
{
    const core::Container once = container(u"once"_s, core::ContainerState::Exited);
    views::RemoveDialog dialog({once});
    dialog.show();
    QCOMPARE(column(*child<QTreeView>(dialog, "removeDialog.list"), 0), QStringList{u"once"_s});
    QVERIFY(!child<QGroupBox>(dialog, "removeDialog.runningGroup")->isVisible());
    QVERIFY(child<QLabel>(dialog, "removeDialog.staysLabel")->text().contains(u"nginx"_s));

    core::ContainerRequest expected;
    expected.verb = ContainerVerb::Remove;
    expected.ids = {once.id};
    QCOMPARE(dialog.request(), expected);
    QVERIFY(!dialog.stopRequest());

    QTest::keyClick(child<QCheckBox>(dialog, "removeDialog.volumesCheck"), Qt::Key_Space);
    expected.removeVolumes = true;
    QCOMPARE(dialog.request(), expected);
    QTest::mouseClick(child<QPushButton>(dialog, "removeDialog.okButton"), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestRemoveDialogs::removeRunningStopsFirst()
{
    const core::Container web = container(u"web1"_s, core::ContainerState::Running);
    const core::Container once = container(u"once"_s, core::ContainerState::Exited);
    views::RemoveDialog dialog({web, once});
    dialog.show();
    QVERIFY(child<QGroupBox>(dialog, "removeDialog.runningGroup")->isVisible());
    QVERIFY(child<QRadioButton>(dialog, "removeDialog.stopRadio")->isChecked());
    QVERIFY(child<QPushButton>(dialog, "removeDialog.okButton")->text().contains(u'2'));
    const auto stop = dialog.stopRequest();
    QVERIFY(stop.has_value());
    QCOMPARE(stop->verb, ContainerVerb::Stop);
    QCOMPARE(stop->ids, QStringList{web.id});
    QVERIFY(!dialog.request().force);
    QCOMPARE(dialog.request().ids, (QStringList{web.id, once.id}));
    const QStringList outcomes = column(*child<QTreeView>(dialog, "removeDialog.list"), 3);
    QVERIFY(outcomes.at(0) != outcomes.at(1));
    // Enter at once takes nothing away.
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestRemoveDialogs::removeByForce()
{
    views::RemoveDialog dialog({container(u"web1"_s, core::ContainerState::Running)});
    QTest::keyClick(child<QRadioButton>(dialog, "removeDialog.forceRadio"), Qt::Key_Space);
    QVERIFY(!dialog.stopRequest());
    QVERIFY(dialog.request().force);
    QVERIFY(column(*child<QTreeView>(dialog, "removeDialog.list"), 3).constFirst().contains(u"SIGKILL"_s));
    QVERIFY(message(dialog, "removeDialog.forceMessage").contains(u"SIGKILL"_s));
}

void TestRemoveDialogs::removeFollowsStates()
{
    core::Container web = container(u"web1"_s, core::ContainerState::Running);
    const core::Container once = container(u"once"_s, core::ContainerState::Exited);
    views::RemoveDialog dialog({web, once});
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.show();
    web.state = core::ContainerState::Exited;
    dialog.setContainers({web, container(u"other"_s, core::ContainerState::Running)});
    QCOMPARE(dialog.request().ids, QStringList{web.id});
    QVERIFY(!dialog.stopRequest());
    QVERIFY(!child<QGroupBox>(dialog, "removeDialog.runningGroup")->isVisible());
    dialog.setContainers({});
    QCOMPARE(rejected.count(), 1);
}

void TestRemoveDialogs::removeImageSteps_data()
{
    QTest::addColumn<core::ImageRow>("row");
    QTest::addColumn<bool>("otherName");
    QTest::addColumn<bool>("force");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("needsForce");
    const QString tag = u"web:1"_s;
    const QStringList user{u"c1"_s};
    QTest::newRow("last name") << image(u"a"_s, tag) << false << false << Outcome::Deleted << false;
    QTest::newRow("one of two") << image(u"a"_s, tag) << true << false << Outcome::Untagged << false;
    QTest::newRow("one of two, used")
        << image(u"a"_s, tag, user, 1) << true << false << Outcome::Untagged << false;
    QTest::newRow("last, used") << image(u"a"_s, tag, user) << false << false << Outcome::Refused << true;
    QTest::newRow("last, used, force")
        << image(u"a"_s, tag, user) << false << true << Outcome::Deleted << true;
    QTest::newRow("last, running, force")
        << image(u"a"_s, tag, user, 1) << false << true << Outcome::Orphaned << true;
    QTest::newRow("nameless") << image(u"a"_s, {}) << false << false << Outcome::Deleted << false;
    QTest::newRow("nameless, used") << image(u"a"_s, {}, user) << false << false << Outcome::Refused << true;
    QTest::newRow("nameless, running, force")
        << image(u"a"_s, {}, user, 1) << false << true << Outcome::Refused << false;
}

void TestRemoveDialogs::removeImageSteps()
{
    QFETCH(const core::ImageRow, row);
    QFETCH(const bool, otherName);
    QFETCH(const bool, force);
    QFETCH(const Outcome, outcome);
    QFETCH(const bool, needsForce);
    QList<core::ImageRow> all{row};
    if (otherName)
        all.append(image(u"a"_s, u"web:2"_s));
    const QList<views::ImageRemovalStep> steps = views::imageRemovalSteps({row}, all, force);
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.constFirst().outcome, outcome);
    QCOMPARE(steps.constFirst().needsForce, needsForce);
    QCOMPARE(steps.constFirst().otherNames, otherName ? QStringList{u"web:2"_s} : QStringList());
}

void TestRemoveDialogs::removeImageLastOfTwo()
{
    const core::ImageRow first = image(u"a"_s, u"nginx:latest"_s);
    const core::ImageRow second = image(u"a"_s, u"web:1"_s);
    views::RemoveImageDialog dialog({first, second}, {first, second, image(u"b"_s, u"redis:7"_s)});
    const QStringList outcomes = column(*child<QTreeView>(dialog, "removeImageDialog.list"), 3);
    QVERIFY(outcomes.at(0).contains(u"web:1"_s));
    QVERIFY(outcomes.at(1).contains(u"deleted"_s));
    QVERIFY(child<QLabel>(dialog, "removeImageDialog.summaryLabel")->text().contains(u"1 MB"_s));
    QVERIFY(child<QCheckBox>(dialog, "removeImageDialog.forceCheck")->isHidden());
    QCOMPARE(dialog.request(), (core::ImageRemoveRequest{{u"nginx:latest"_s, u"web:1"_s}, false}));
}

void TestRemoveDialogs::removeImageForce()
{
    const core::ImageRow used = image(u"a"_s, u"nginx:latest"_s, {u"web1"_s, u"web2"_s}, 1);
    const core::ImageRow free = image(u"b"_s, u"redis:7"_s);
    views::RemoveImageDialog dialog({used, free}, {used, free});
    auto *force = child<QCheckBox>(dialog, "removeImageDialog.forceCheck");
    auto *list = child<QTreeView>(dialog, "removeImageDialog.list");
    QVERIFY(!force->isHidden());
    QCOMPARE(column(*list, 2).constFirst(), u"web1, web2"_s);
    QCOMPARE(dialog.request(), (core::ImageRemoveRequest{{u"redis:7"_s}, false}));
    QTest::keyClick(force, Qt::Key_Space);
    QCOMPARE(dialog.request(), (core::ImageRemoveRequest{{u"nginx:latest"_s, u"redis:7"_s}, true}));

    views::RemoveImageDialog stuck({used}, {used});
    QVERIFY(!child<QPushButton>(stuck, "removeImageDialog.okButton")->isEnabled());
}

void TestRemoveDialogs::pruneTicks()
{
    const QList<core::ImageRow> all{image(u"a"_s, u"nginx:latest"_s, {u"web1"_s}, 1),
                                    image(u"b"_s, u"redis:7"_s), image(u"c"_s, {}),
                                    image(u"d"_s, {}, {u"old"_s})};
    QCOMPARE(views::prunedKeys(all, false), QSet<QString>{all.at(2).key});
    QCOMPARE(views::prunedKeys(all, true), (QSet<QString>{all.at(1).key, all.at(2).key}));

    views::RemoveImageDialog dialog(all, views::prunedKeys(all, false));
    dialog.show();
    auto *list = child<QTreeView>(dialog, "removeImageDialog.list");
    QCOMPARE(list->model()->rowCount(), 4);
    QVERIFY(column(*list, 3).at(0).contains(u"deleted"_s)); // the ticked one is at the top
    QCOMPARE(column(*list, 3).mid(1), QStringList(3, u"stays"_s));
    QCOMPARE(dialog.request(), (core::ImageRemoveRequest{{all.at(2).id}, false}));
    QVERIFY(child<QCheckBox>(dialog, "removeImageDialog.forceCheck")->isHidden());
    // Ticked by the space bar, and unticked.
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(dialog.request(), (core::ImageRemoveRequest{{all.at(2).id, u"redis:7"_s}, false}));
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(dialog.request(), (core::ImageRemoveRequest{{u"redis:7"_s}, false}));
    // One in use can be had by force only.
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(dialog.request(), (core::ImageRemoveRequest{{u"redis:7"_s}, false}));
    QVERIFY(!child<QCheckBox>(dialog, "removeImageDialog.forceCheck")->isHidden());
}

void TestRemoveDialogs::pruneNothing()
{
    const QList<core::ImageRow> all{image(u"b"_s, u"redis:7"_s)};
    const views::RemoveImageDialog dialog(all, views::prunedKeys(all, false));
    QVERIFY(!child<QPushButton>(dialog, "removeImageDialog.okButton")->isEnabled());
    QVERIFY(child<QLabel>(dialog, "removeImageDialog.summaryLabel")->text().contains(u"Nothing is ticked"_s));
    QVERIFY(dialog.request().references.isEmpty());
}

static const support::TestClass<TestRemoveDialogs> registration("tst_removedialogs");
#include "tst_removedialogs.moc"
