#include "core/inspect.h"
#include "support/testclass.h"
#include "views/delegates.h"
#include "views/portsdelegate.h"
#include "views/style.h"
#include "views/tablesetup.h"
#include "views/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace views;
using namespace Qt::StringLiterals;

namespace {

enum Roles { StateRole = Qt::UserRole + 1, HealthRole, ExitRole, UrlsRole, MarkRole, ProgressRole };
enum Column { Tick, Name, State, Ports, Mark, Progress, ColumnCount };

struct Table
{
    QTreeView view;
    QStandardItemModel model{4, ColumnCount};
    TableSetup *setup = nullptr;
    PortsDelegate *ports = nullptr;

    Table()
    {
        model.setHorizontalHeaderLabels({{}, u"Name"_s, u"State"_s, u"Ports"_s, u"Mark"_s, u"Progress"_s});
        for (int row = 0; row < model.rowCount(); ++row) {
            auto *tick = new QStandardItem;
            tick->setCheckable(true);
            model.setItem(row, Tick, tick);
            model.setItem(row, Name, new QStandardItem(u"name\t%1"_s.arg(row)));
            auto *state = new QStandardItem(u"Running"_s);
            state->setData(int(core::ContainerState::Running), StateRole);
            model.setItem(row, State, state);
            auto *port = new QStandardItem(u"8080 → 80, 127.0.0.1:8443 → 443, 53 → 53/udp"_s);
            port->setData(QStringList{u"http://localhost:8080"_s, u"https://localhost:8443"_s}, UrlsRole);
            model.setItem(row, Ports, port);
            auto *mark = new QStandardItem(u"added"_s);
            mark->setData(int(core::ConfigMark::Added), MarkRole);
            model.setItem(row, Mark, mark);
            auto *progress = new QStandardItem(u"50 %"_s);
            progress->setData(0.5, ProgressRole);
            model.setItem(row, Progress, progress);
        }
        view.setModel(&model);
        setup = TableSetup::install(&view, {.widths = {44, 120, 120, 400, 90, 140}, .fixed = {Tick}});
        view.setItemDelegateForColumn(Tick, new TickDelegate(&view));
        view.setItemDelegateForColumn(State, new StateDelegate(StateRole, HealthRole, ExitRole, &view));
        ports = new PortsDelegate(UrlsRole, &view);
        view.setItemDelegateForColumn(Ports, ports);
        view.setItemDelegateForColumn(Mark, new MarkDelegate(MarkRole, &view));
        view.setItemDelegateForColumn(Progress, new ProgressDelegate(ProgressRole, &view));
        view.resize(1000, 300);
        view.show();
    }

    QRect cell(int row, int column) const { return view.visualRect(model.index(row, column)); }
    void click(QPoint pos, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, pos);
    }
    bool ticked(int row) const { return model.item(row, Tick)->checkState() == Qt::Checked; }
    QImage image() { return view.viewport()->grab().toImage(); }
};

bool contains(const QImage &image, const QRect &rect, const QColor &color)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            if (image.pixelColor(x, y) == color)
                return true;
    return false;
}

} // namespace

class TestDelegates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme.apply(*qApp, ThemeMode::Light); }

    void aTickTogglesOnlyItsRow()
    {
        Table table;
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        table.image();
        QItemSelectionModel *selection = table.view.selectionModel();
        for (int row : {0, 2})
            selection->select(table.model.index(row, 0),
                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QItemSelection before = selection->selection();
        table.click(table.cell(1, Tick).center());
        QVERIFY(table.ticked(1));
        QVERIFY(!table.ticked(0) && !table.ticked(2) && !table.ticked(3));
        QCOMPARE(selection->selection(), before);
        QTest::mouseDClick(table.view.viewport(), Qt::LeftButton, {}, table.cell(1, Tick).center());
        QVERIFY(!table.ticked(1) || table.ticked(1)); // either way, the selection stays
        QCOMPARE(selection->selection(), before);
    }

    void aPressDraggedAwayDoesNotTick()
    {
        Table table;
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        table.image();
        QTest::mousePress(table.view.viewport(), Qt::LeftButton, {}, table.cell(1, Tick).center());
        QTest::mouseRelease(table.view.viewport(), Qt::LeftButton, {}, table.cell(2, Tick).center());
        QVERIFY(!table.ticked(1) && !table.ticked(2));
    }

    void spaceTicksTheSelectedRows()
    {
        Table table;
        QVERIFY(QTest::qWaitForWindowActive(&table.view));
        table.view.setFocus();
        table.view.setCurrentIndex(table.model.index(1, Name));
        QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&table.view, Qt::Key_Space);
        QVERIFY(!table.ticked(0) && table.ticked(1) && table.ticked(2) && !table.ticked(3));
        QTest::keyClick(&table.view, Qt::Key_Space);
        QVERIFY(!table.ticked(1) && !table.ticked(2));
    }

    void aTickIsPainted()
    {
        Table table;
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        const QRect cell = table.cell(0, Tick);
        QVERIFY(!contains(table.image(), cell, Theme::colors().accent));
        table.model.item(0, Tick)->setCheckState(Qt::Checked);
        QVERIFY(contains(table.image(), cell, Theme::colors().accent));
    }

    void linksAreFound()
    {
        Table table;
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        const QRect cell = table.cell(0, Ports);
        QList<QUrl> found;
        for (int x = cell.left(); x < cell.right(); ++x) {
            const QUrl url = table.ports->urlAt(&table.view, QPoint(x, cell.center().y()));
            if (found.isEmpty() || found.last() != url)
                found.append(url);
        }
        const QList<QUrl> expected{
            {}, QUrl(u"http://localhost:8080"_s), {}, QUrl(u"https://localhost:8443"_s), {}};
        QCOMPARE(found, expected);
        QVERIFY(!table.ports->urlAt(&table.view, table.cell(0, Name).center()).isValid());
    }

    void aClickOnALinkOpensIt()
    {
        Table table;
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        table.image();
        QSignalSpy spy(table.ports, &PortsDelegate::urlActivated);
        table.view.setCurrentIndex(table.model.index(3, Name));
        const QItemSelection before = table.view.selectionModel()->selection();
        const QPoint link = table.cell(1, Ports).topLeft() + QPoint(20, 16);
        table.click(link);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toUrl(), QUrl(u"http://localhost:8080"_s));
        QCOMPARE(table.view.selectionModel()->selection(), before);
        // Released elsewhere: nothing.
        QTest::mousePress(table.view.viewport(), Qt::LeftButton, {}, link);
        QTest::mouseRelease(table.view.viewport(), Qt::LeftButton, {}, table.cell(2, Name).center());
        QCOMPARE(spy.size(), 1);
        // Beside the links: an ordinary click that selects.
        table.click(table.cell(1, Ports).topRight() + QPoint(-4, 16));
        QCOMPARE(spy.size(), 1);
        QVERIFY(table.view.selectionModel()->isRowSelected(1));
    }

    void linksHaveAHand()
    {
        Table table;
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        table.image();
        const QPointF link = table.cell(0, Ports).topLeft() + QPoint(20, 16);
        QHoverEvent over(QEvent::HoverMove, link, link, QPointF());
        QCoreApplication::sendEvent(table.view.viewport(), &over);
        QCOMPARE(table.view.viewport()->cursor().shape(), Qt::PointingHandCursor);
        const QPointF name = table.cell(0, Name).center();
        QHoverEvent away(QEvent::HoverMove, name, name, link);
        QCoreApplication::sendEvent(table.view.viewport(), &away);
        QCOMPARE(table.view.viewport()->cursor().shape(), Qt::ArrowCursor);
    }

    void rowsLookAsTheyShould()
    {
        Table table;
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        QCOMPARE(table.cell(0, Name).height(), Style::rowHeight);
        table.view.setCurrentIndex(table.model.index(1, Name));
        const QImage image = table.image();
        const ThemeColors &c = Theme::colors();
        const QRect plain = table.cell(0, Name);
        QCOMPARE(image.pixelColor(plain.left() + 2, plain.bottom()), c.line);
        QCOMPARE(image.pixelColor(plain.left() + 2, plain.top() + 2), c.panel);
        const QRect selected = table.cell(1, Name);
        QCOMPARE(image.pixelColor(selected.left() + 3, selected.top() + 3), c.selection);
        QVERIFY(contains(image, table.cell(0, State), c.running));
        QVERIFY(contains(image, table.cell(0, Progress), c.accent));
    }

    void theFocusRingIsForTheKeyboard()
    {
        Table table;
        QVERIFY(QTest::qWaitForWindowActive(&table.view));
        table.view.setFocus();
        table.click(table.cell(1, Name).center());
        const QRect row = table.cell(1, Name);
        QCOMPARE(table.image().pixelColor(row.center().x(), row.top()), Theme::colors().selection);
        QTest::keyClick(&table.view, Qt::Key_Down);
        const QRect next = table.cell(2, Name);
        QCOMPARE(table.image().pixelColor(next.center().x(), next.top()), Theme::colors().accent);
        table.click(table.cell(0, Name).center());
        const QRect first = table.cell(0, Name);
        QCOMPARE(table.image().pixelColor(first.center().x(), first.top()), Theme::colors().selection);
    }

    void rowsAreCopiedAsTheyAreShown()
    {
        Table table;
        QVERIFY(QTest::qWaitForWindowActive(&table.view));
        table.view.header()->hideSection(Mark);
        table.view.header()->hideSection(Progress);
        table.view.header()->hideSection(Ports);
        table.view.header()->moveSection(table.view.header()->visualIndex(State), 1);
        table.view.selectAll();
        QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Running\tname 0\nRunning\tname 1\nRunning\tname 2\nRunning\tname 3"_s);
    }

    void columnsAreRememberedAndReset()
    {
        QByteArray state;
        {
            Table table;
            table.view.header()->resizeSection(Name, 222);
            table.view.header()->hideSection(Mark);
            table.view.header()->moveSection(1, 2);
            table.view.sortByColumn(State, Qt::DescendingOrder);
            QSignalSpy spy(table.setup, &TableSetup::stateChanged);
            QTRY_COMPARE(spy.size(), 1);
            state = table.setup->saveState();
        }
        Table table;
        QVERIFY(table.setup->restoreState(state));
        const QHeaderView *header = table.view.header();
        QCOMPARE(header->sectionSize(Name), 222);
        QVERIFY(header->isSectionHidden(Mark));
        QCOMPARE(header->visualIndex(Name), 2);
        QCOMPARE(header->sortIndicatorSection(), int(State));
        table.setup->resetColumns();
        QCOMPARE(header->sectionSize(Name), 120);
        QVERIFY(!header->isSectionHidden(Mark));
        QCOMPARE(header->visualIndex(Name), int(Name));
        QVERIFY(!table.setup->restoreState("nonsense"));
        table.model.setColumnCount(ColumnCount + 1);
        QVERIFY(!table.setup->restoreState(state));
    }

    void theLastColumnStays()
    {
        Table table;
        QMenu menu;
        table.setup->fillColumnMenu(&menu);
        QCOMPARE(menu.actions().size(), ColumnCount - 1 + 2); // no ticks; a line and "Reset columns"
        for (int column : {State, Ports, Mark, Progress})
            table.view.header()->hideSection(column);
        QMenu last;
        table.setup->fillColumnMenu(&last);
        QVERIFY(!last.actions().first()->isEnabled());
        QVERIFY(last.actions().at(1)->isEnabled());
        last.actions().at(1)->trigger();
        QVERIFY(!table.view.header()->isSectionHidden(State));
    }

    void manyRowsStayQuick()
    {
        QTreeView view;
        QStandardItemModel model(5000, 3);
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < 3; ++column)
                model.setItem(row, column, new QStandardItem(u"row %1"_s.arg(row)));
        view.setModel(&model);
        TableSetup::install(&view, {.stretch = 1});
        view.resize(900, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 20; ++i) {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() * i / 20);
            view.viewport()->grab();
        }
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }

private:
    Theme m_theme;
};

static const support::TestClass<TestDelegates> registration("tst_delegates");
#include "tst_delegates.moc"
