#include "models/historymodel.h"
#include "support/testclass.h"
#include "views/commandline.h"
#include "views/historydetails.h"
#include "views/historypanel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::HistoryEntry;

namespace {

HistoryEntry runEntry(core::DeedId id)
{
    core::RunRequest run;
    run.image = u"nginx"_s;
    run.name = u"web"_s;
    run.env = {{u"DB_PASSWORD"_s, u"swordfish"_s}};
    HistoryEntry entry;
    entry.id = id;
    entry.endpoint.kind = core::Endpoint::Kind::Unix;
    entry.endpoint.address = u"/var/run/docker.sock"_s;
    entry.started = QDateTime(QDate(2026, 11, 24), QTime(14, 3, 12));
    entry.milliseconds = 321;
    entry.deed = run;
    entry.mirror = core::mirrorOf(entry.deed);
    entry.state = HistoryEntry::State::Done;
    core::Exchange create;
    create.serial = 7;
    create.deed = id;
    create.method = "POST";
    create.target = "/v1.41/containers/create?name=web";
    create.body = R"({"Image":"nginx","Env":["DB_PASSWORD=swordfish"]})";
    create.bodySize = create.body.size();
    create.status = 201;
    create.answer = R"({"Id":"c0ffee","Warnings":[]})";
    create.answerSize = create.answer.size();
    create.milliseconds = 40;
    core::Exchange start;
    start.serial = 8;
    start.deed = id;
    start.method = "POST";
    start.target = "/v1.41/containers/c0ffee/start";
    start.status = 204;
    start.milliseconds = 200;
    entry.exchanges = {create, start};
    core::EngineEvent event;
    event.type = u"container"_s;
    event.action = u"start"_s;
    event.id = u"c0ffee"_s;
    event.attributes = {{u"name"_s, u"web"_s}};
    entry.events = {event};
    return entry;
}

HistoryEntry failedStop(core::DeedId id)
{
    core::ContainerRequest stop;
    stop.verb = core::ContainerVerb::Stop;
    stop.ids = {u"db"_s};
    HistoryEntry entry;
    entry.id = id;
    entry.started = QDateTime(QDate(2026, 11, 24), QTime(14, 4, 0));
    entry.milliseconds = 5;
    entry.deed = stop;
    entry.mirror = core::mirrorOf(entry.deed);
    entry.state = HistoryEntry::State::Failed;
    entry.problem = u"There is no such container."_s;
    return entry;
}

HistoryEntry listRead(core::DeedId id)
{
    HistoryEntry entry;
    entry.id = id;
    entry.started = QDateTime(QDate(2026, 11, 24), QTime(14, 5, 0));
    entry.deed = core::Reading{};
    entry.mirror = core::mirrorOf(entry.deed);
    entry.automatic = true;
    entry.state = HistoryEntry::State::Done;
    return entry;
}

template <typename T>
T *part(QWidget &in, const QString &name)
{
    T *found = in.findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

QStringList commandsShown(views::HistoryPanel &panel)
{
    QStringList list;
    const QAbstractItemModel *model = part<QTreeView>(panel, u"historyPanel.table"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        list.append(model->index(row, models::HistoryModel::Command).data().toString());
    return list;
}

void trigger(QMenu *menu, const QString &name)
{
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->objectName() == name)
            return action->trigger();
    }
    qFatal("no entry %s", qPrintable(name));
}

} // namespace

class TestHistoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ownDeedsNewestFirst();
    void automaticReadsOnRequest();
    void searched();
    void commandAndRequests();
    void secretsUntilAsked();
    void secretsOfTheCommandUntilAsked();
    void copiedAsCurl();
    void entryGrowsInPlace();
    void longListStaysWhereItIs();
    void hiddenCatchesUp();
    void exported();
    void emptySpeaks();
    void smallButOfUse();
    void narrowAndHigh();
    void everythingHasAName();

private:
    std::unique_ptr<models::HistoryModel> m_model;
    std::unique_ptr<views::HistoryPanel> m_panel;
};

void TestHistoryPanel::init()
{
    m_model = std::make_unique<models::HistoryModel>();
    m_panel = std::make_unique<views::HistoryPanel>(m_model.get());
    m_panel->resize(1000, 300);
    m_panel->show();
}

void TestHistoryPanel::cleanup()
{
    m_panel.reset();
    m_model.reset();
}

void TestHistoryPanel::ownDeedsNewestFirst()
{
    m_model->add(runEntry(1));
    m_model->add(failedStop(2));
    m_model->add(listRead(3));
    QCOMPARE(commandsShown(*m_panel).size(), 2);
    QCOMPARE(commandsShown(*m_panel).first(), u"docker stop db"_s);
    QVERIFY(commandsShown(*m_panel).last().startsWith(u"docker run -d --name web"_s));
    QVERIFY2(!commandsShown(*m_panel).last().contains(u"swordfish"_s), "a secret is shown in the list");
}

void TestHistoryPanel::automaticReadsOnRequest()
{
    m_model->add(runEntry(1));
    m_model->add(listRead(2));
    auto *scope = part<QComboBox>(*m_panel, u"historyPanel.scopeCombo"_s);
    scope->setCurrentIndex(1);
    QCOMPARE(commandsShown(*m_panel), QStringList{u"docker ps -a"_s});
    scope->setCurrentIndex(2);
    QCOMPARE(commandsShown(*m_panel).size(), 2);
}

void TestHistoryPanel::searched()
{
    m_model->add(runEntry(1));
    m_model->add(failedStop(2));
    QTest::keyClicks(part<QLineEdit>(*m_panel, u"historyPanel.filterEdit"_s), u"nginx"_s);
    QTRY_COMPARE(commandsShown(*m_panel).size(), 1);
    QVERIFY(commandsShown(*m_panel).first().endsWith(u"nginx"_s));
}

void TestHistoryPanel::commandAndRequests()
{
    m_model->add(runEntry(1));
    m_panel->select(1);
    QCOMPARE(part<views::CommandLine>(*m_panel, u"historyDetails.mirror"_s)->mirror(), runEntry(1).mirror);
    QVERIFY(
        part<QLabel>(*m_panel, u"historyDetails.eventsLabel"_s)->text().contains(u"container start  web"_s));
    auto *tabs = part<QTabBar>(*m_panel, u"historyDetails.tabs"_s);
    tabs->setCurrentIndex(1);
    auto *exchanges = part<QTreeWidget>(*m_panel, u"historyDetails.exchanges"_s);
    QCOMPARE(exchanges->topLevelItemCount(), 2);
    QVERIFY(exchanges->isVisible());
    QCOMPARE(exchanges->topLevelItem(0)->text(1), u"/v1.41/containers/create?name=web"_s);
    QCOMPARE(exchanges->topLevelItem(1)->text(2), u"204"_s);
    const QString text = part<QPlainTextEdit>(*m_panel, u"historyDetails.apiText"_s)->toPlainText();
    QVERIFY2(text.contains(u"POST /v1.41/containers/create?name=web"_s), qPrintable(text));
    QVERIFY2(text.contains(u"\"Image\": \"nginx\""_s), qPrintable(text));
    QVERIFY2(text.contains(u"c0ffee"_s), qPrintable(text));
}

void TestHistoryPanel::secretsUntilAsked()
{
    m_model->add(runEntry(1));
    m_panel->select(1);
    auto *text = part<QPlainTextEdit>(*m_panel, u"historyDetails.apiText"_s);
    auto *reveal = part<QToolButton>(*m_panel, u"historyDetails.revealButton"_s);
    QVERIFY(!text->toPlainText().contains(u"swordfish"_s));
    reveal->click();
    QVERIFY(text->toPlainText().contains(u"DB_PASSWORD=swordfish"_s));
    m_model->add(failedStop(2));
    m_panel->select(2);
    m_panel->select(1);
    QVERIFY2(!text->toPlainText().contains(u"swordfish"_s), "shown for one entry, not for all time");
}

void TestHistoryPanel::secretsOfTheCommandUntilAsked()
{
    m_model->add(runEntry(1));
    HistoryEntry other = runEntry(2);
    std::get<core::RunRequest>(other.deed).env = {{u"API_TOKEN"_s, u"barracuda"_s}};
    other.mirror = core::mirrorOf(other.deed);
    m_model->add(other);
    m_panel->select(1);
    auto *line = part<views::CommandLine>(*m_panel, u"historyDetails.mirror"_s);
    const auto shows = [line](const QString &secret) {
        const QList<QAbstractButton *> words = line->findChildren<QAbstractButton *>();
        return std::any_of(words.begin(), words.end(), [&secret](const QAbstractButton *word) {
            return word->accessibleName().contains(secret);
        });
    };
    auto *reveal = part<QToolButton>(*m_panel, u"historyDetails.mirror.revealButton"_s);
    QVERIFY(!shows(u"swordfish"_s));
    reveal->click();
    QVERIFY(shows(u"swordfish"_s));
    HistoryEntry later = runEntry(1);
    later.milliseconds = 999;
    m_model->update(later);
    QVERIFY2(shows(u"swordfish"_s), "news of the same entry hide nothing");
    m_panel->select(2);
    QVERIFY2(!shows(u"barracuda"_s), "asked for one entry, not for the next");
    reveal->click();
    QVERIFY(shows(u"barracuda"_s));
    m_panel->select(1);
    QVERIFY(!shows(u"swordfish"_s));
}

void TestHistoryPanel::copiedAsCurl()
{
    m_model->add(runEntry(1));
    m_panel->select(1);
    auto *exchanges = part<QTreeWidget>(*m_panel, u"historyDetails.exchanges"_s);
    exchanges->setCurrentItem(exchanges->topLevelItem(1));
    auto *menu = part<QMenu>(*m_panel, u"historyDetails.copyMenu"_s);
    const auto namesSecrets = [menu] {
        Q_EMIT menu->aboutToShow();
        int named = 0;
        for (const QAction *action : menu->actions())
            named += action->text().contains(u"secret"_s) ? 1 : 0;
        return named;
    };
    QCOMPARE(namesSecrets(), 0);
    exchanges->setCurrentItem(exchanges->topLevelItem(0));
    QCOMPARE(namesSecrets(), 2);
    trigger(menu, u"historyDetails.copyShown"_s);
    QVERIFY(!QApplication::clipboard()->text().contains(u"swordfish"_s));
    exchanges->setCurrentItem(exchanges->topLevelItem(1));
    trigger(menu, u"historyDetails.copyCurl"_s);
    const QString curl = QApplication::clipboard()->text();
    QVERIFY2(curl.startsWith(u"curl "_s) && curl.contains(u"--unix-socket /var/run/docker.sock"_s)
                 && curl.contains(u"/v1.41/containers/c0ffee/start"_s),
             qPrintable(curl));
    trigger(menu, u"historyDetails.copyHttp"_s);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"POST /v1.41/containers/c0ffee/start HTTP/1.1"_s));
    // Each is asked again of the engine that it was asked of.
    HistoryEntry elsewhere = runEntry(2);
    elsewhere.endpoint.address = u"/run/user/1000/docker.sock"_s;
    m_model->add(elsewhere);
    m_panel->select(2);
    trigger(menu, u"historyDetails.copyCurl"_s);
    QVERIFY2(QApplication::clipboard()->text().contains(u"--unix-socket /run/user/1000/docker.sock"_s),
             qPrintable(QApplication::clipboard()->text()));
}

void TestHistoryPanel::entryGrowsInPlace()
{
    HistoryEntry entry = runEntry(1);
    entry.state = HistoryEntry::State::Running;
    entry.milliseconds = -1;
    entry.exchanges.removeLast();
    m_model->add(entry);
    m_panel->select(1);
    auto *exchanges = part<QTreeWidget>(*m_panel, u"historyDetails.exchanges"_s);
    QCOMPARE(exchanges->topLevelItemCount(), 1);
    m_model->update(runEntry(1));
    QCOMPARE(exchanges->topLevelItemCount(), 2);
    QCOMPARE(exchanges->indexOfTopLevelItem(exchanges->currentItem()), 0);
}

void TestHistoryPanel::longListStaysWhereItIs()
{
    HistoryEntry entry = runEntry(1);
    entry.state = HistoryEntry::State::Running;
    entry.milliseconds = -1;
    core::Exchange stop = entry.exchanges.last();
    stop.milliseconds = -1;
    stop.status = 0;
    while (entry.exchanges.size() < 300) {
        ++stop.serial;
        entry.exchanges.append(stop);
    }
    m_model->add(entry);
    m_panel->select(1);
    part<QTabBar>(*m_panel, u"historyDetails.tabs"_s)->setCurrentIndex(1);
    auto *exchanges = part<QTreeWidget>(*m_panel, u"historyDetails.exchanges"_s);
    auto *text = part<QPlainTextEdit>(*m_panel, u"historyDetails.apiText"_s);
    QCOMPARE(exchanges->topLevelItemCount(), 300);
    QTRY_VERIFY(exchanges->verticalScrollBar()->maximum() > 0);
    text->selectAll();
    const QString selected = text->textCursor().selectedText();
    exchanges->scrollToBottom();
    const int scrolled = exchanges->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const QTreeWidgetItem *row = exchanges->topLevelItem(200);

    entry.exchanges[200].status = 409;
    entry.exchanges[200].milliseconds = 12;
    ++stop.serial;
    entry.exchanges.append(stop);
    m_model->update(entry);
    QCOMPARE(exchanges->topLevelItemCount(), 301);
    QCOMPARE(exchanges->topLevelItem(200), row);
    QCOMPARE(row->text(2), u"409"_s);
    QCOMPARE(exchanges->verticalScrollBar()->value(), scrolled);
    QCOMPARE(text->textCursor().selectedText(), selected);
    // Of an answer that goes on, the part that was marked stays so.
    text->moveCursor(QTextCursor::Start);
    text->moveCursor(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    entry.exchanges[0].answer = "{}";
    m_model->update(entry);
    QCOMPARE(text->textCursor().selectedText(), u"POST /v1.41/containers/create?name=web HTTP/1.1"_s);
}

void TestHistoryPanel::hiddenCatchesUp()
{
    HistoryEntry entry = runEntry(1);
    entry.exchanges.removeLast();
    m_model->add(entry);
    m_panel->select(1);
    m_panel->hide();
    m_model->update(runEntry(1));
    m_panel->show();
    auto *exchanges = part<QTreeWidget>(*m_panel, u"historyDetails.exchanges"_s);
    QCOMPARE(exchanges->topLevelItemCount(), 2);
    QCOMPARE(exchanges->topLevelItem(1)->text(2), u"204"_s);
}

void TestHistoryPanel::exported()
{
    m_model->add(runEntry(1));
    m_model->add(failedStop(2));
    QSignalSpy spy(m_panel.get(), &views::HistoryPanel::exportRequested);
    trigger(part<QMenu>(*m_panel, u"historyPanel.exportMenu"_s), u"historyPanel.exportMarkdown"_s);
    auto *dialog = part<QFileDialog>(*m_panel, u"historyPanel.fileDialog"_s);
    Q_EMIT dialog->fileSelected(u"notes.md"_s);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().at(0).toString(), u"notes.md"_s);
    const QString notes = QString::fromUtf8(spy.first().at(1).toByteArray());
    const qsizetype run = notes.indexOf(u"docker run"_s);
    const qsizetype stop = notes.indexOf(u"docker stop db"_s);
    QVERIFY2(run >= 0 && stop > run, "the oldest comes first");
    QVERIFY2(!notes.contains(u"swordfish"_s), qPrintable(notes));
    dialog->close();
}

void TestHistoryPanel::emptySpeaks()
{
    auto *table = part<QTreeView>(*m_panel, u"historyPanel.table"_s);
    QVERIFY(!table->isVisible());
    QVERIFY(!part<QToolButton>(*m_panel, u"historyPanel.exportButton"_s)->isEnabled());
    m_model->add(runEntry(1));
    QVERIFY(table->isVisible());
    m_model->remove({1});
    QVERIFY(!table->isVisible());
}

void TestHistoryPanel::smallButOfUse()
{
    m_panel->resize(616, 230);
    m_model->add(runEntry(1));
    m_panel->select(1);
    part<QTabBar>(*m_panel, u"historyDetails.tabs"_s)->setCurrentIndex(1);
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    auto *table = part<QTreeView>(*m_panel, u"historyPanel.table"_s);
    auto *details = m_panel->details();
    const auto inPanel = [this](const QWidget *widget) {
        return QRect(widget->mapTo(m_panel.get(), QPoint()), widget->size());
    };
    QTRY_VERIFY(inPanel(details).right() <= m_panel->rect().right());
    QVERIFY(inPanel(table).width() >= 200 && inPanel(table).right() < inPanel(details).left());
    QVERIFY(!table->isColumnHidden(models::HistoryModel::Command));
    QVERIFY(table->columnViewportPosition(models::HistoryModel::Command) < table->viewport()->width() / 2);
    // Both requests are seen at once, and of their text several lines, scrolled to where they do not fit.
    auto *exchanges = part<QTreeWidget>(*m_panel, u"historyDetails.exchanges"_s);
    const QRect second = exchanges->visualItemRect(exchanges->topLevelItem(1));
    QVERIFY(exchanges->viewport()->rect().contains(second));
    auto *text = part<QPlainTextEdit>(*m_panel, u"historyDetails.apiText"_s);
    QVERIFY(text->viewport()->height() >= 4 * text->fontMetrics().lineSpacing());
    auto *area = part<QScrollArea>(*m_panel, u"historyDetails.apiArea"_s);
    area->ensureWidgetVisible(text);
    const QRect seen = area->viewport()->rect();
    QVERIFY(seen.contains(text->mapTo(area->viewport(), text->rect().center())));
    QVERIFY2(area->widget()->width() <= area->viewport()->width(), "no scrolling to the side");
    for (const QString &name : {u"historyDetails.revealButton"_s, u"historyDetails.copyButton"_s}) {
        const auto *button = part<QToolButton>(*m_panel, name);
        QVERIFY2(button->isVisible() && inPanel(details).contains(inPanel(button)), qPrintable(name));
    }
}

void TestHistoryPanel::narrowAndHigh()
{
    m_model->add(runEntry(1));
    m_panel->select(1);
    auto *table = part<QTreeView>(*m_panel, u"historyPanel.table"_s);
    const auto below = [this, table] {
        return m_panel->details()->mapTo(m_panel.get(), QPoint()).y()
               > table->mapTo(m_panel.get(), QPoint()).y();
    };
    QVERIFY(!below());
    QVERIFY(!table->isColumnHidden(models::HistoryModel::Title));
    m_panel->resize(616, 700);
    QTRY_VERIFY(below());
    m_panel->resize(1000, 300);
    QTRY_VERIFY(!below());
    QVERIFY(!table->isColumnHidden(models::HistoryModel::Title));
}

void TestHistoryPanel::everythingHasAName()
{
    m_model->add(runEntry(1));
    m_panel->select(1);
    for (const QString &name :
         {u"historyPanel.scopeCombo"_s, u"historyPanel.filterEdit"_s, u"historyPanel.exportButton"_s,
          u"historyPanel.clearButton"_s, u"historyPanel.closeButton"_s, u"historyPanel.table"_s,
          u"historyDetails.tabs"_s, u"historyDetails.exchanges"_s, u"historyDetails.apiText"_s,
          u"historyDetails.revealButton"_s, u"historyDetails.copyButton"_s}) {
        auto *widget = part<QWidget>(*m_panel, name);
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(name));
    }
}

static const support::TestClass<TestHistoryPanel> registration("tst_historypanel");

#include "tst_historypanel.moc"
