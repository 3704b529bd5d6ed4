#include "models/containermodel.h"
#include "support/testclass.h"
#include "views/containerspage.h"
#include "views/detailspane.h"
#include "views/emptystate.h"
#include "views/finder.h"

#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

/// What a narrow window still shows.
class TestSmallWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesGiveWayToStates();
    void filterAndButtonsDoNotOverlap();
    void detailsGiveWayToTheTable();
    void hintsFitTheirFields();
    void emptyStateStaysInTheMiddle();
};

void TestSmallWindow::namesGiveWayToStates()
{
    models::ContainerModel model;
    core::Container one;
    one.id = QString(64, QLatin1Char('a'));
    one.name = QStringLiteral("hellonginx");
    one.image = QStringLiteral("nginx");
    one.state = core::ContainerState::Running;
    model.setContainers({one});
    views::ContainersPage page(&model);
    page.resize(1100, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QHeaderView *header = page.table()->header();
    const int wide = header->sectionSize(models::ContainerModel::Name);
    page.resize(616, 600);
    QTRY_VERIFY(header->sectionSize(models::ContainerModel::Name) < wide);
    const int state = models::ContainerModel::State;
    QVERIFY(header->sectionViewportPosition(state) + header->sectionSize(state)
            <= page.table()->viewport()->width());
}

void TestSmallWindow::filterAndButtonsDoNotOverlap()
{
    models::ContainerModel model;
    views::ContainersPage page(&model);
    page.resize(616, 500);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QList<QWidget *> bar = page.findChildren<QWidget *>(
        QRegularExpression(QStringLiteral("^containersPage\\.(filterEdit|[a-zA-Z]+Button)$")));
    bar.removeIf([](const QWidget *widget) { return !widget->isVisible(); });
    QVERIFY(bar.size() >= 6);
    const auto place = [&page](const QWidget *widget) {
        return QRect(widget->mapTo(&page, QPoint()), widget->size());
    };
    for (const QWidget *one : std::as_const(bar)) {
        QVERIFY2(page.rect().contains(place(one)), qPrintable(one->objectName()));
        for (const QWidget *other : std::as_const(bar))
            QVERIFY2(one == other || !place(one).intersects(place(other)), qPrintable(one->objectName()));
    }
}

void TestSmallWindow::detailsGiveWayToTheTable()
{
    models::ContainerModel model;
    core::Container one;
    one.id = QString(64, QLatin1Char('a'));
    one.name = QStringLiteral("hellonginx");
    model.setContainers({one});
    QWidget window; // a page that is a window keeps the room for its details
    views::ContainersPage page(&model, &window);
    page.resize(616, 510);
    window.resize(616, 510);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(page.details()->isVisible());
    QVERIFY2(page.minimumSizeHint().height() < 200, "what stands below it may be high");
    page.resize(616, 270);
    QTRY_VERIFY(!page.details()->isVisible());
    QVERIFY(page.table()->isVisible());
    QTRY_VERIFY(page.table()->height() > 150);
    // Who asks for the log sees it.
    QSignalSpy wanted(&page, &views::ListPage::roomWanted);
    page.details()->setTab(views::DetailsPane::Tab::Logs);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(page.details()->isVisible());
    page.resize(616, 510);
    QVERIFY(page.details()->isVisible());
}

void TestSmallWindow::hintsFitTheirFields()
{
    views::Finder finder([] { return QList<views::FindTarget>(); });
    finder.resize(320, 32);
    finder.show();
    QVERIFY(QTest::qWaitForWindowExposed(&finder));
    const QString all = finder.placeholderText();
    QVERIFY(all.contains(QStringLiteral("Ctrl+K")));
    for (const int width : {200, 150, 110}) {
        finder.resize(width, 32);
        const QString hint = finder.placeholderText();
        QVERIFY(!hint.isEmpty());
        QVERIFY(finder.fontMetrics().horizontalAdvance(hint) < width - 30);
    }
    QVERIFY(finder.placeholderText() != all);
    finder.resize(320, 32);
    QCOMPARE(finder.placeholderText(), all);
}

void TestSmallWindow::emptyStateStaysInTheMiddle()
{
    views::EmptyState state;
    state.setTitle(QStringLiteral("Docker is not running"));
    state.setText(QStringLiteral("Start the engine in a terminal."));
    state.setCommand(QStringLiteral("sudo systemctl start docker"));
    state.setPrimaryAction(QStringLiteral("Try again"));
    state.resize(1000, 600);
    state.show();
    QVERIFY(QTest::qWaitForWindowExposed(&state));
    for (const char *name : {"emptyTitle", "emptyText"}) {
        const auto *label = state.findChild<QLabel *>(QLatin1String(name));
        QVERIFY(label);
        const int middle = label->mapTo(&state, label->rect().center()).x();
        QVERIFY2(qAbs(middle - 500) <= 2, qPrintable(QString::number(middle)));
    }
}

static const support::TestClass<TestSmallWindow> registration("tst_smallwindow");
#include "tst_smallwindow.moc"
