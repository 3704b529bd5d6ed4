#include "models/containermodel.h"
#include "support/testclass.h"
#include "views/containerspage.h"
#include "views/emptystate.h"

#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>

/// What a narrow window still shows.
class TestSmallWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesGiveWayToStates();
    void filterAndButtonsDoNotOverlap();
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
