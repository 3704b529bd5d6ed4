#include "app/programwindow.h"
#include "models/historymodel.h"
#include "support/testclass.h"
#include "views/commandline.h"
#include "views/containerspage.h"
#include "views/imagespage.h"
#include "views/mirrorbar.h"
#include "views/rundialog.h"

#include <QAction>
#include <QClipboard>
#include <QEnterEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <QTreeView>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// An action that changes something at the engine, and what is told of it.
struct Act
{
    const char *action;
    const char *row; ///< the container that is chosen for it; of an image there is one only
    const char *pointed; ///< the bar while it is pointed at
    const char *done; ///< the history after it; of several commands the last one
    const char *dialog = nullptr; ///< that asks first
    const char *edit = nullptr; ///< of the dialog, where `typed` is to be typed
    const char *typed = nullptr;
};

constexpr std::array acts{
    Act{"containersPage.startAction", "cache", "docker start cache", "docker start cache"},
    Act{"containersPage.stopAction", "web", "docker stop web", "docker stop web"},
    Act{"containersPage.stopWithTimeAction", "web", "docker stop -t 10 web", "docker stop -t 10 web",
        "stopDialog"},
    Act{"containersPage.restartAction", "web", "docker restart web", "docker restart web"},
    Act{"containersPage.restartWithTimeAction", "web", "docker restart -t 10 web", "docker restart -t 10 web",
        "stopDialog"},
    Act{"containersPage.pauseAction", "web", "docker pause web", "docker pause web"},
    Act{"containersPage.unpauseAction", "resting", "docker unpause resting", "docker unpause resting"},
    Act{"containersPage.killAction", "web", "docker kill web", "docker kill web", "killDialog"},
    Act{"containersPage.renameAction", "web", "docker rename web NEW_NAME", "docker rename web shop",
        "renameDialog", "renameDialog.nameEdit", "shop"},
    Act{"containersPage.removeAction", "web", "docker stop web\ndocker rm web", "docker rm web",
        "removeDialog"},
    Act{"containersPage.runSameImageAction", "web", "docker run -d busybox", "docker run -d busybox",
        "runDialog"},
    Act{"imagesPage.runAction", nullptr, "docker run -d nginx:latest", "docker run -d nginx:latest",
        "runDialog"},
    Act{"imagesPage.tagAction", nullptr, "docker tag nginx:latest TARGET_IMAGE",
        "docker tag nginx:latest my/web:1", "tagDialog", "tagDialog.nameEdit", "my/web:1"},
    Act{"imagesPage.untagAction", nullptr, "docker rmi nginx:latest", "docker rmi nginx:latest",
        "removeImageDialog"},
    Act{"imagesPage.removeAction", nullptr, "docker rmi nginx:latest", "docker rmi nginx:latest",
        "removeImageDialog"},
    Act{"imagesPage.pullAction", nullptr, "docker pull IMAGE", "docker pull alpine:3", "pullDialog",
        "pullDialog.referenceEdit", "alpine:3"},
};

/// What reads a container first, and tells the command that comes of it: settingsAreReadFirst().
constexpr std::array readers{"containersPage.copyRunAction", "containersPage.duplicateAction",
                             "containersPage.editAction"};

/// What asks the engine for nothing, or for what it reads by itself, too.
constexpr std::array others{
    "collapseAll", // of the metadata, as the four below
    "copyCommand",
    "copyPath",
    "copySubtree",
    "copyValue",
    "expandAll",
    "containersPage.copyIdAction",
    "containersPage.copyNameAction",
    "containersPage.openInBrowserAction",
    "historyPanel.exportMarkdown",
    "historyPanel.exportPs1",
    "historyPanel.exportSh",
    "imagesPage.copyIdAction",
    "imagesPage.copyReferenceAction",
    "menu.about",
    "menu.language.en",
    "menu.language.ko",
    "menu.language.system",
    "menu.paste", // opens a dialog that is filled, never done
    "menu.quit",
    "menu.refresh", // reads the lists
    "menu.theme.dark",
    "menu.theme.light",
    "menu.theme.system",
};

/// Buttons in the bars of the pages and at the top. Each is that of an action above, or:
constexpr std::array barButtons{
    "containersPage.deleteAllButton", // deleteAllIsTold()
    "containersPage.moreButton", // the menu of all actions
    "topBar.menuButton",
    "topBar.runButton", // the dialog of imagesPage.runAction, empty
    "topBar.tasksButton",
};

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

bool isQuestion(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

/// A window on an engine with a container in each state and an image.
class Place
{
public:
    Place()
    {
        engine.addImage(u"nginx:latest"_s);
        engine.addContainer(u"web"_s, u"busybox"_s, true);
        engine.addContainer(u"cache"_s, u"busybox"_s, false);
        engine.setState(engine.addContainer(u"resting"_s, u"busybox"_s, true), u"paused"_s);
        program = std::make_unique<ProgramWindow>(engine.endpoint().url());
    }
    bool isReady()
    {
        return program->isLoaded() && program->session().containers()->size() == 3
               && program->session().images()->size() == 1;
    }
    app::MainWindow &window() { return program->window(); }
    QAction *action(const QString &name) { return window().findChild<QAction *>(name); }
    /// Brings its page to the front, with this row chosen.
    bool choose(const QString &action, const QString &container)
    {
        const bool images = action.startsWith("imagesPage."_L1);
        window().setPage(images ? u"images"_s : u"containers"_s);
        if (images)
            return window().imagesPage()->select(program->session().images()->rows().first().id);
        for (const core::Container &one : program->session().containers()->rows()) {
            if (one.name == container)
                return window().containersPage()->select(one.id);
        }
        return false;
    }
    /// Points at the action: at its button, else in the menu of its page. False when it is nowhere.
    bool pointAt(QAction *action)
    {
        auto *button = program->find<QAbstractButton>(action->objectName().replace("Action"_L1, "Button"_L1));
        if (button) {
            QEnterEvent event({2, 2}, {2, 2}, {2, 2});
            QCoreApplication::sendEvent(button, &event);
            return true;
        }
        QMenu *menu = nullptr;
        if (action->objectName().startsWith("imagesPage."_L1)) {
            Q_EMIT window().imagesPage()->table()->customContextMenuRequested({2, 2});
            menu = window().findChild<QMenu *>(u"imagesPage.contextMenu"_s);
        } else if (auto *more = program->find<QToolButton>(u"containersPage.moreButton"_s)) {
            menu = more->menu();
        }
        if (!menu || !menu->actions().contains(action))
            return false;
        Q_EMIT menu->hovered(action);
        return true;
    }
    /// And away again.
    void leave(QAction *action)
    {
        auto *button = program->find<QAbstractButton>(action->objectName().replace("Action"_L1, "Button"_L1));
        if (button) {
            QEvent event(QEvent::Leave);
            QCoreApplication::sendEvent(button, &event);
        } else if (auto *menu = window().findChild<QMenu *>(u"imagesPage.contextMenu"_s)) {
            menu->close();
        }
    }
    QString bar() { return window().mirrorBar()->line()->text(); }
    QString dialogCommand(const QString &dialog)
    {
        auto *line = program->find<views::CommandLine>(dialog + u".mirror"_s);
        return line ? line->text() : QString();
    }
    QString lastCommand()
    {
        const auto *table = window().findChild<QTreeView *>(u"historyPanel.table"_s);
        return table->model()->index(0, models::HistoryModel::Command).data().toString();
    }
    /// Requests that the engine got and that are no questions.
    int askedFor()
    {
        const auto &requests = engine.server().requests();
        return int(std::count_if(requests.begin(), requests.end(), [](const support::FakeRequest &request) {
            return !isQuestion(request.method);
        }));
    }
    /// Those of them that stand in the history below a deed with a command.
    int told()
    {
        int count = 0;
        for (const core::HistoryEntry &entry : program->session().history().entries()) {
            if (entry.automatic || entry.mirror.commands.isEmpty())
                continue;
            count += int(
                std::count_if(entry.exchanges.begin(), entry.exchanges.end(),
                              [](const core::Exchange &exchange) { return !isQuestion(exchange.method); }));
        }
        return count;
    }

    support::FakeEngine engine;
    std::unique_ptr<ProgramWindow> program;
};

} // namespace

/// Nothing in the window changes something at the engine without telling the docker command that does the
/// same. A new action fails here until it is listed, and listed it must tell.
class TestAllActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsListed();
    void everyBarButtonIsListed();
    void actionIsTold_data();
    void actionIsTold();
    void deleteAllIsTold();
    void settingsAreReadFirst_data();
    void settingsAreReadFirst();
};

void TestAllActions::everyActionIsListed()
{
    Place place;
    QTRY_VERIFY_WITH_TIMEOUT(place.isReady(), 10'000);
    QSet<QString> known;
    for (const Act &act : acts)
        known.insert(text(act.action));
    for (const char *name : readers)
        known.insert(text(name));
    for (const char *name : others)
        known.insert(text(name));
    QSet<QString> found;
    const QList<QAction *> all = place.window().findChildren<QAction *>();
    for (const QAction *action : all) {
        const QString name = action->objectName();
        if (name.startsWith("_q_"_L1))
            continue; // Qt's own
        // A menu's title and a line between entries are nothing to do.
        QVERIFY2(!name.isEmpty() || action->text().isEmpty() || action->menu(), qPrintable(action->text()));
        if (!name.isEmpty())
            found.insert(name);
    }
    QStringList unlisted = (found - known).values();
    unlisted.sort();
    QCOMPARE(unlisted, QStringList());
    QStringList gone = (known - found).values();
    gone.sort();
    QCOMPARE(gone, QStringList());
}

void TestAllActions::everyBarButtonIsListed()
{
    Place place;
    QTRY_VERIFY_WITH_TIMEOUT(place.isReady(), 10'000);
    QSet<QString> known;
    for (const char *name : barButtons)
        known.insert(text(name));
    for (const Act &act : acts)
        known.insert(text(act.action).replace("Action"_L1, "Button"_L1));
    static const QRegularExpression inBar(u"^(topBar|containersPage|imagesPage)\\.[A-Za-z]+$"_s);
    const QList<QAbstractButton *> all = place.window().findChildren<QAbstractButton *>(inBar);
    QVERIFY(all.size() > 10);
    QStringList unlisted;
    for (const QAbstractButton *button : all) {
        if (!known.contains(button->objectName()))
            unlisted.append(button->objectName());
    }
    QCOMPARE(unlisted, QStringList());
}

void TestAllActions::actionIsTold_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(acts.size()); ++i)
        QTest::newRow(acts[std::size_t(i)].action) << i;
}

void TestAllActions::actionIsTold()
{
    QFETCH(int, number);
    const Act &act = acts[std::size_t(number)];
    Place place;
    QTRY_VERIFY_WITH_TIMEOUT(place.isReady(), 10'000);
    QAction *action = place.action(text(act.action));
    QVERIFY(action);
    QVERIFY(place.choose(text(act.action), text(act.row)));
    QTRY_VERIFY(action->isEnabled());
    QVERIFY(place.pointAt(action));
    QTRY_COMPARE(place.bar(), text(act.pointed));
    place.leave(action);
    QCOMPARE(place.askedFor(), 0);

    action->trigger();
    if (act.dialog) {
        const QString dialog = text(act.dialog);
        QTRY_VERIFY(place.program->find<QDialog>(dialog));
        if (act.edit) {
            auto *edit = place.program->find<QLineEdit>(text(act.edit));
            QVERIFY(edit);
            edit->setText(text(act.typed));
        }
        const QString commands = place.dialogCommand(dialog);
        QVERIFY2(commands.endsWith(text(act.done)), qPrintable(commands));
        QCOMPARE(place.askedFor(), 0);
        const bool runs = dialog == "runDialog"_L1;
        QVERIFY(place.program->click(dialog + (runs ? u".runButton"_s : u".okButton"_s)));
    }
    QTRY_COMPARE(place.lastCommand(), text(act.done));
    QTRY_VERIFY(place.askedFor() > 0);
    QTRY_COMPARE(place.told(), place.askedFor());
}

void TestAllActions::deleteAllIsTold()
{
    Place place;
    QTRY_VERIFY_WITH_TIMEOUT(place.isReady(), 10'000);
    auto *button = place.program->find<QAbstractButton>(u"containersPage.deleteAllButton"_s);
    QVERIFY(button);
    QTRY_VERIFY(button->isEnabled());
    QEnterEvent event({2, 2}, {2, 2}, {2, 2});
    QCoreApplication::sendEvent(button, &event);
    QTRY_COMPARE(place.bar(), u"docker rm -f $(docker ps -aq)"_s);
    QVERIFY(place.program->click(button->objectName()));
    QTRY_VERIFY(place.program->find<QDialog>(u"deleteAllDialog"_s));
    QVERIFY(place.program->click(u"deleteAllDialog.allButton"_s));
    QCOMPARE(place.dialogCommand(u"deleteAllDialog"_s), u"docker rm -f $(docker ps -aq)"_s);
    QVERIFY(place.program->click(u"deleteAllDialog.okButton"_s));
    QTRY_COMPARE(place.askedFor(), 3);
    QTRY_COMPARE(place.told(), 3);
    QCOMPARE(place.lastCommand(), u"docker rm -f $(docker ps -aq)"_s);
}

void TestAllActions::settingsAreReadFirst_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : readers)
        QTest::newRow(name) << text(name);
}

void TestAllActions::settingsAreReadFirst()
{
    QFETCH(QString, name);
    Place place;
    QTRY_VERIFY_WITH_TIMEOUT(place.isReady(), 10'000);
    QVERIFY(place.choose(name, u"web"_s));
    const QByteArray id = place.window().containersPage()->currentId().toLatin1();
    place.engine.trouble(
        "/containers/" + id + "/json",
        support::Script().send(support::wholeAnswer(
            200,
            R"({"Id":")" + id
                + R"(","Name":"/web","Created":"2024-01-02T03:04:05Z","Image":"sha256:83a6cd8dc3150e21",)"
                  R"("State":{"Status":"running","Running":true},)"
                  R"("Config":{"Image":"busybox","Cmd":["sleep","1000"],"AttachStdout":true,"AttachStderr":true},)"
                  R"("HostConfig":{"NetworkMode":"default"}})")));
    QAction *action = place.action(name);
    QVERIFY(action);
    QTRY_VERIFY(action->isEnabled());
    QGuiApplication::clipboard()->clear();
    action->trigger();
    if (name == "containersPage.copyRunAction"_L1) {
        QTRY_VERIFY2(QGuiApplication::clipboard()->text().startsWith(u"docker run "_s),
                     qPrintable(QGuiApplication::clipboard()->text()));
    } else {
        QTRY_VERIFY(place.program->find<views::RunDialog>(u"runDialog"_s));
        auto *dialog = place.program->find<views::RunDialog>(u"runDialog"_s);
        if (name == "containersPage.editAction"_L1) {
            // Nothing is changed yet: it says that there is no command.
            auto *line = place.program->find<views::CommandLine>(u"runDialog.mirror"_s);
            QVERIFY(line);
            QVERIFY(!line->mirror().commands.isEmpty() || !line->mirror().note.isEmpty());
            models::RunInput input = dialog->input();
            input.command = u"sleep 1"_s;
            dialog->setInput(input);
            QTRY_VERIFY2(place.dialogCommand(u"runDialog"_s).startsWith(u"docker rename web web-old"_s),
                         qPrintable(place.dialogCommand(u"runDialog"_s)));
        } else {
            QTRY_VERIFY2(place.dialogCommand(u"runDialog"_s).contains(u"--name web2 "_s),
                         qPrintable(place.dialogCommand(u"runDialog"_s)));
            // That its output was attached does not mean that it is to hold a console again.
            QVERIFY(dialog->input().detach);
        }
    }
    QCOMPARE(place.askedFor(), 0);
}

static const support::TestClass<TestAllActions> registration("tst_allactions");
#include "tst_allactions.moc"
