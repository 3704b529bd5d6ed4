#include "app/application.h"
#include "app/mainwindow.h"
#include "app/tour.h"
#include "views/historypanel.h"
#include "views/mirrorbar.h"
#include "views/pastedialog.h"

#include <QComboBox>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace app {

/// The command mirror: pasting, and what was done.
void Tour::buildMirror()
{
    MainWindow &window = m_application.window();
    const auto add = [this](const QString &name, std::function<void()> prepare,
                            std::function<QWidget *()> what, int settle) {
        m_steps.push_back({name, std::move(prepare), std::move(what), settle});
    };
    const auto whole = [&window] {
        return static_cast<QWidget *>(&window);
    };
    const auto dialog = [this] {
        return topDialog();
    };
    const auto paste = [this](const QString &text) {
        if (auto *open = qobject_cast<views::PasteDialog *>(topDialog()))
            open->setText(text);
    };
    add(
        u"80-paste-empty"_s,
        [this, &window] {
            closeDialogs();
            window.openPaste();
        },
        dialog, 500);
    add(
        u"81-paste-run"_s,
        [paste] {
            paste(u"$ docker run —d -p 8080:80 --name hellonginx --env DB_PASSWORD=swordfish nginx"_s);
        },
        dialog, 500);
    add(
        u"82-paste-typo"_s,
        // A line of the course notes, as it is there.
        [paste] { paste(u"docker iamge inspect ${\uC774\uBBF8\uC9C0 \uBA85}"_s); }, dialog, 500);
    add(
        u"83-history"_s,
        [this, &window] {
            closeDialogs();
            window.findChild<views::MirrorBar *>()->setHistoryShown(true);
            auto *panel = window.findChild<views::HistoryPanel *>();
            panel->findChild<QComboBox *>(u"historyPanel.scopeCombo"_s)->setCurrentIndex(2);
            panel->focusTable();
        },
        whole, 600);
    add(
        u"84-history-api"_s,
        [&window] { window.findChild<QTabBar *>(u"historyDetails.tabs"_s)->setCurrentIndex(1); }, whole, 600);
    add(
        u"85-history-small"_s, [&window] { window.resize(800, 600); }, whole, 600);
    add(
        u"86"_s,
        [&window] {
            window.findChild<QTabBar *>(u"historyDetails.tabs"_s)->setCurrentIndex(0);
            window.findChild<QComboBox *>(u"historyPanel.scopeCombo"_s)->setCurrentIndex(0);
            window.findChild<views::MirrorBar *>()->setHistoryShown(false);
            window.resize(1280, 800);
        },
        [] { return static_cast<QWidget *>(nullptr); }, 200);
}

} // namespace app
