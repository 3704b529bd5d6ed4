#include "app/findtargets.h"

#include "app/mainwindow.h"
#include "app/runcontroller.h"
#include "models/roles.h"
#include "views/containerspage.h"
#include "views/filterline.h"
#include "views/imagespage.h"

#include <QAction>
#include <QCoreApplication>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::FindTargets)
};

/// Makes the row with this value current, also when a filter hides it.
void show(views::ListPage &page, int role, const QString &value)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        QAbstractItemModel *model = page.table()->model();
        const QModelIndexList found = model->match(model->index(0, 0), role, value, 1, Qt::MatchExactly);
        if (!found.isEmpty()) {
            page.table()->setCurrentIndex(model->index(found.first().row(), 1));
            page.table()->setFocus(Qt::OtherFocusReason);
            return;
        }
        page.filterLine()->clear();
        page.filterLine()->flush();
    }
}

void addAction(QList<views::FindTarget> &targets, QAction *action, const QString &detail,
               QLatin1StringView icon)
{
    if (!action || !action->isEnabled())
        return;
    QString text = action->text();
    targets.append({text.remove(u'&'), detail, icon, [action] {
                        action->trigger();
                    }});
}

} // namespace

QList<views::FindTarget> findTargets(MainWindow &window, Session &session)
{
    QList<views::FindTarget> targets;
    const auto page = [&window](const QString &name) {
        window.setPage(name);
    };
    for (const core::Container &container : session.containers()->rows()) {
        targets.append({container.name, Text::tr("Container of %1").arg(container.image), "containers"_L1,
                        [&window, page, id = container.id] {
                            page(u"containers"_s);
                            show(*window.containersPage(), models::IdRole, id);
                        }});
    }
    for (const core::ImageRow &image : session.images()->rows()) {
        targets.append({image.reference(), Text::tr("Image"), "images"_L1, [&window, page, key = image.key] {
                            page(u"images"_s);
                            show(*window.imagesPage(), models::KeyRole, key);
                        }});
    }
    targets.append({Text::tr("Containers"), Text::tr("Page"), "containers"_L1, [=] {
                        page(u"containers"_s);
                    }});
    targets.append({Text::tr("Images"), Text::tr("Page"), "images"_L1, [=] {
                        page(u"images"_s);
                    }});
    const QString does = Text::tr("Command");
    if (session.isConnected()) {
        targets.append({Text::tr("Run a container..."), does, "run"_L1, [&window] {
                            window.runs()->openDialog({});
                        }});
        targets.append({Text::tr("Delete all containers..."), does, "remove-all"_L1, [&window] {
                            window.openDeleteAll();
                        }});
        if (auto *pull = window.findChild<QAction *>(u"imagesPage.pullAction"_s))
            targets.append({Text::tr("Pull an image..."), does, "pull"_L1, [=] {
                                pull->trigger();
                            }});
    }
    addAction(targets, window.findChild<QAction *>(u"menu.paste"_s), does, "console"_L1);
    addAction(targets, window.findChild<QAction *>(u"menu.refresh"_s), does, "refresh"_L1);
    for (const QString &name : {u"menu.language.ko"_s, u"menu.language.en"_s})
        addAction(targets, window.findChild<QAction *>(name), Text::tr("Language"), "language"_L1);
    for (const QString &name : {u"menu.theme.light"_s, u"menu.theme.dark"_s})
        addAction(targets, window.findChild<QAction *>(name), Text::tr("Appearance"), "theme"_L1);
    return targets;
}

} // namespace app
