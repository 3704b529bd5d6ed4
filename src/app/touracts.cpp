#include "app/application.h"
#include "app/mainwindow.h"
#include "app/runcontroller.h"
#include "app/tour.h"
#include "views/consolepanel.h"
#include "views/enginechip.h"
#include "views/rundialog.h"
#include "views/taskspopup.h"

#include <QAbstractButton>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

void press(QWidget *where, const QString &name)
{
    auto *button = where ? where->findChild<QAbstractButton *>(name) : nullptr;
    if (button && button->isEnabled())
        button->click();
}

} // namespace

void Tour::fillRun(const QString &name, const QString &command, bool detach)
{
    closeDialogs();
    m_application.window().runs()->openDialog(u"busybox"_s);
    auto *run = qobject_cast<views::RunDialog *>(topDialog());
    if (!run)
        return;
    models::RunInput input = run->input();
    input.name = name;
    input.command = command;
    input.detach = detach;
    input.interactive = !detach;
    input.autoRemove = !detach;
    run->setInput(input);
}

void Tour::buildActs()
{
    MainWindow &window = m_application.window();
    const auto add = [this](const QString &name, std::function<void()> prepare,
                            std::function<QWidget *()> what, int settle) {
        m_steps.push_back({name, std::move(prepare), std::move(what), settle});
    };
    const auto whole = [&window] {
        return static_cast<QWidget *>(&window);
    };
    const auto nothing = [] {
        return static_cast<QWidget *>(nullptr);
    };
    const auto dialog = [this] {
        return topDialog();
    };
    add(
        u"70"_s,
        [this, &window] {
            window.resize(1280, 800);
            window.setPage(u"containers"_s);
            fillRun(u"lost"_s, u"nosuchcommand --help"_s, true);
        },
        nothing, 800);
    add(
        u"70-run-failed"_s, [this] { press(topDialog(), u"runDialog.runButton"_s); }, dialog, 3000);
    add(
        u"71"_s, [this] { press(topDialog(), u"runDialog.removeLeftoverButton"_s); }, nothing, 1000);
    add(
        u"71"_s,
        [this] {
            fillRun(u"console"_s, u"sh -c 'echo \uC548\uB155\uD558\uC138\uC694; echo oops >&2; cat'"_s,
                    false);
        },
        nothing, 800);
    add(
        u"71-console"_s, [this] { press(topDialog(), u"runDialog.runButton"_s); }, whole, 3000);
    add(
        u"72-console-ended"_s, [&window] { press(window.consoles(), u"console.endInputButton"_s); }, whole,
        2500);
    add(
        u"73-tasks"_s,
        [&window] {
            auto *tabs = window.consoles()->findChild<QTabBar *>();
            if (tabs && tabs->count() > 0)
                Q_EMIT tabs->tabCloseRequested(0);
            window.runs()->pull({u"nginx"_s, {}});
            window.runs()->pull({u"nosuchimage"_s, {}});
        },
        nothing, 2500);
    add(
        u"73-tasks"_s, [&window] { press(&window, u"topBar.tasksButton"_s); },
        [&window] { return static_cast<QWidget *>(window.findChild<views::TasksPopup *>()); }, 600);
    add(
        u"74-notice"_s, [this] { closeDialogs(); }, whole, 500);
    add(
        u"75-engine-menu"_s,
        [&window] {
            press(&window, u"noticeBar.closeButton"_s);
            auto *chip = window.findChild<views::EngineChip *>();
            chip->menu()->popup(chip->mapToGlobal(QPoint(0, chip->height())));
        },
        [&window] { return static_cast<QWidget *>(window.findChild<views::EngineChip *>()->menu()); }, 500);
    add(
        u"76"_s, [this] { closeDialogs(); }, nothing, 200);
}

} // namespace app
