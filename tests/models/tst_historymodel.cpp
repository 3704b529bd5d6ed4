#include "models/historyfilter.h"
#include "models/historymodel.h"
#include "support/modelprint.h"
#include "support/testclass.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::HistoryEntry;
using models::HistoryFilter;
using models::HistoryModel;

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows();
    void changes();
    void oneLine();
    void toolTipsAreNoMarkup();
    void chosenShell();
    void secrets();
    void durations();
    void filters();
    void searches();
};

namespace {

HistoryEntry entryOf(core::DeedId id, const core::Deed &deed, bool automatic = false)
{
    HistoryEntry entry;
    entry.id = id;
    entry.started = QDateTime(QDate(2026, 3, 1), QTime(12, 0)).addSecs(qint64(id));
    entry.deed = deed;
    entry.mirror = core::mirrorOf(deed);
    entry.automatic = automatic;
    return entry;
}

HistoryEntry stopOf(core::DeedId id, const QString &name)
{
    return entryOf(id, core::ContainerRequest{core::ContainerVerb::Stop, {name}, {}, {}, false, false});
}

HistoryEntry listOf(core::DeedId id)
{
    return entryOf(id, core::Reading{}, true);
}

QString text(const HistoryModel &model, core::DeedId id, int column, int role = Qt::DisplayRole)
{
    return model.indexOf(id).siblingAtColumn(column).data(role).toString();
}

} // namespace

void TestHistoryModel::rows()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.add(stopOf(1, u"web"_s));
    HistoryEntry failed = listOf(2);
    failed.state = HistoryEntry::State::Failed;
    failed.milliseconds = 35;
    failed.problem = u"The engine has gone."_s;
    model.add(failed);
    QCOMPARE(support::printModel(model), u"12:00:01 | Stop web | docker stop web | Running | \n"
                                         "12:00:02 | List containers | docker ps -a | Failed | 35 ms"_s);
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        const QModelIndex cell = model.index(1, column);
        QCOMPARE(cell.data(models::IdRole).toULongLong(), 2);
        QCOMPARE(cell.data(models::StateRole).toInt(), int(HistoryEntry::State::Failed));
        QVERIFY(cell.data(models::AutomaticRole).toBool());
        QVERIFY(!model.index(0, column).data(models::AutomaticRole).toBool());
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }
    QVERIFY(text(model, 2, HistoryModel::Status, Qt::ToolTipRole).contains(u"The engine has gone."_s));
    QVERIFY(text(model, 2, HistoryModel::Time, Qt::ToolTipRole).contains(u"2026"_s));
    QCOMPARE(text(model, 2, HistoryModel::Time, Qt::AccessibleTextRole), u"List containers, Failed"_s);
    QCOMPARE(model.entry(2)->problem, failed.problem);
    QVERIFY(!model.entry(3) && !model.indexOf(3).isValid());
    model.retranslate();
}

void TestHistoryModel::changes()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (core::DeedId id = 1; id <= 4; ++id)
        model.add(stopOf(id, u"c%1"_s.arg(id)));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    HistoryEntry done = stopOf(2, u"c2"_s);
    model.update(done);
    QCOMPARE(changed.size(), 0);
    done.state = HistoryEntry::State::Done;
    done.milliseconds = 1;
    model.update(done);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(model, 2, HistoryModel::Status), u"Done"_s);
    done.mirror = stopOf(2, u"other"_s).mirror;
    model.update(done);
    QCOMPARE(text(model, 2, HistoryModel::Command), u"docker stop other"_s);
    model.remove({1, 3, 99});
    QCOMPARE(support::printColumn(model, HistoryModel::Command), u"docker stop other\ndocker stop c4"_s);
    model.add(stopOf(1, u"again"_s));
    QCOMPARE(text(model, 1, HistoryModel::Command), u"docker stop again"_s);
}

void TestHistoryModel::oneLine()
{
    HistoryModel model;
    model.add(stopOf(1, u"a\r\nb\tc\u2028d"_s));
    QCOMPARE(text(model, 1, HistoryModel::Command), u"docker stop 'a↵b c↵d'"_s);
    QCOMPARE(text(model, 1, HistoryModel::Title), u"Stop a↵b c↵d"_s);
    core::RecreateRequest anew;
    anew.id = anew.name = u"web"_s;
    anew.oldName = u"web-old"_s;
    anew.run.image = u"nginx"_s;
    model.add(entryOf(2, anew));
    QCOMPARE(
        text(model, 2, HistoryModel::Command),
        u"docker rename web web-old && docker stop web-old && docker run -d --name web nginx && docker rm "
        "web-old"_s);
    // Without a command the row says why.
    HistoryEntry none = listOf(3);
    none.mirror = {{}, u"docker has none.\n"_s};
    model.add(none);
    QCOMPARE(text(model, 3, HistoryModel::Command), u"docker has none.↵"_s);
    QVERIFY(model.indexOf(3).siblingAtColumn(HistoryModel::Command).data(models::DimRole).toBool());
    model.add(stopOf(4, QString(100'000, u'한')));
    QVERIFY(text(model, 4, HistoryModel::Command, Qt::ToolTipRole).size() < 1'100);
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)})
            QVERIFY(text(model, 4, column, role).size() <= 550);
    }
    QVERIFY(text(model, 4, HistoryModel::Command, models::FilterRole).size() > 100'000);
    // Not to be written in a shell at all, but to be seen.
    model.add(stopOf(5, QString(u"a\0b"_s.data(), 3)));
    QVERIFY(text(model, 5, HistoryModel::Command).startsWith(u"docker stop a"_s));
}

void TestHistoryModel::toolTipsAreNoMarkup()
{
    HistoryModel model;
    core::RunRequest run;
    run.image = u"alpine"_s;
    run.command = QStringList{u"sh"_s, u"-c"_s, u"echo '<h1>hi</h1>'"_s};
    model.add(entryOf(1, run));
    const QString tip = text(model, 1, HistoryModel::Command, Qt::ToolTipRole);
    QVERIFY2(tip.startsWith(u"<p"_s) && tip.contains(u"&lt;h1&gt;hi&lt;/h1&gt;"_s)
                 && !tip.contains(u"<h1>"_s),
             qPrintable(tip));
}

void TestHistoryModel::chosenShell()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.add(stopOf(1, u"it's"_s));
    QCOMPARE(text(model, 1, HistoryModel::Command), u"docker stop 'it'\\''s'"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setShell(core::Shell::PowerShell);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(model, 1, HistoryModel::Command), u"docker stop 'it''s'"_s);
    // A line break is nothing that cmd could take.
    model.add(stopOf(2, u"a\nb"_s));
    model.setShell(core::Shell::Cmd);
    QCOMPARE(text(model, 1, HistoryModel::Command), u"docker stop it's"_s);
    QCOMPARE(text(model, 2, HistoryModel::Command), u"docker stop 'a↵b'"_s);
    model.setShell(core::Shell::Posix);
    QCOMPARE(text(model, 1, HistoryModel::Command), u"docker stop 'it'\\''s'"_s);
}

void TestHistoryModel::secrets()
{
    HistoryModel model;
    core::RunRequest run;
    run.image = u"mysql"_s;
    run.env = {{u"DB_PASSWORD"_s, u"geheim"_s}};
    model.add(entryOf(1, run));
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                               int(models::SortRole), int(models::FilterRole)})
            QVERIFY(!text(model, 1, column, role).contains(u"geheim"_s));
    }
    QVERIFY(text(model, 1, HistoryModel::Command).contains(u"DB_PASSWORD="_s + core::secretDots()));
}

void TestHistoryModel::durations()
{
    QCOMPARE(models::millisecondsText(-1), QString());
    QCOMPARE(models::millisecondsText(0), u"0 ms"_s);
    QCOMPARE(models::millisecondsText(9'999), u"9999 ms"_s);
    QCOMPARE(models::millisecondsText(12'300), u"12 s"_s);
    HistoryModel model;
    HistoryFilter filter;
    filter.setSourceModel(&model);
    for (core::DeedId id = 1; id <= 3; ++id) {
        HistoryEntry entry = stopOf(id, u"c%1"_s.arg(id));
        entry.milliseconds = std::array{12'000, 900, 1'100}.at(id - 1);
        model.add(entry);
    }
    filter.sort(HistoryModel::Duration);
    QCOMPARE(support::printColumn(filter, HistoryModel::Duration), u"900 ms\n1100 ms\n12 s"_s);
    filter.sort(HistoryModel::Time, Qt::DescendingOrder);
    QCOMPARE(support::printColumn(filter, HistoryModel::Title), u"Stop c3\nStop c2\nStop c1"_s);
}

void TestHistoryModel::filters()
{
    HistoryModel model;
    HistoryFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.add(stopOf(1, u"a"_s));
    model.add(listOf(2));
    model.add(stopOf(3, u"b"_s));
    QCOMPARE(filter.scope(), HistoryFilter::Scope::Own);
    QCOMPARE(support::printColumn(filter, HistoryModel::Title), u"Stop a\nStop b"_s);
    filter.setScope(HistoryFilter::Scope::Automatic);
    QCOMPARE(support::printColumn(filter, HistoryModel::Title), u"List containers"_s);
    filter.setScope(HistoryFilter::Scope::All);
    QCOMPARE(filter.rowCount(), 3);
    filter.setScope(HistoryFilter::Scope::Own);
    model.add(listOf(4));
    model.add(stopOf(5, u"c"_s));
    QCOMPARE(support::printColumn(filter, HistoryModel::Title), u"Stop a\nStop b\nStop c"_s);
}

void TestHistoryModel::searches()
{
    HistoryModel model;
    HistoryFilter filter;
    filter.setSourceModel(&model);
    for (core::DeedId id = 1; id <= 90; ++id)
        model.add(stopOf(id, id == 7 ? u"port80"_s : u"컨테이너"_s));
    const auto found = [&](const QString &words) {
        filter.setFilterText(words);
        return filter.rowCount();
    };
    QCOMPARE(found(u"80"_s), 1); // and not the entry with the number 80
    QCOMPARE(found(u"docker PORT"_s), 1);
    QCOMPARE(found(u"ㅋㅌㅇㄴ"_s), 89);
    QCOMPARE(found(u"Stop"_s), 90);
    QCOMPARE(found(u"ps"_s), 0);
    QCOMPARE(found({}), 90);
    HistoryEntry failed = stopOf(91, u"x"_s);
    failed.problem = u"The port is taken."_s;
    model.add(failed);
    QCOMPARE(found(u"taken"_s), 1);
}

static const support::TestClass<TestHistoryModel> registration("tst_historymodel");

#include "tst_historymodel.moc"
