#include "views/containeractions.h"

#include "core/text.h"
#include "views/icons.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using core::ContainerState;
using core::ContainerVerb;

ContainerActions::ContainerActions(QWidget *owner) : QObject(owner)
{
    start = make(owner, "start", u"containersPage.startAction"_s);
    stop = make(owner, "stop", u"containersPage.stopAction"_s);
    stopWithTime = make(owner, "stop", u"containersPage.stopWithTimeAction"_s);
    restart = make(owner, "restart", u"containersPage.restartAction"_s);
    restartWithTime = make(owner, "restart", u"containersPage.restartWithTimeAction"_s);
    pause = make(owner, "pause", u"containersPage.pauseAction"_s);
    unpause = make(owner, "resume", u"containersPage.unpauseAction"_s);
    kill = make(owner, "kill", u"containersPage.killAction"_s);
    rename = make(owner, "rename", u"containersPage.renameAction"_s);
    remove = make(owner, "remove", u"containersPage.removeAction"_s);
    openInBrowser = make(owner, "external", u"containersPage.openInBrowserAction"_s);
    copyName = make(owner, "copy", u"containersPage.copyNameAction"_s);
    copyId = make(owner, "copy", u"containersPage.copyIdAction"_s);
    runSameImage = make(owner, "run", u"containersPage.runSameImageAction"_s);
    copyRun = make(owner, "console", u"containersPage.copyRunAction"_s);
    duplicate = make(owner, "add", u"containersPage.duplicateAction"_s);
    edit = make(owner, "settings", u"containersPage.editAction"_s);
    rename->setShortcut(Qt::Key_F2);
    edit->setShortcut(Qt::CTRL | Qt::Key_E);
    remove->setShortcut(QKeySequence::Delete);
    openInBrowser->setShortcut(Qt::CTRL | Qt::Key_B);
    start->setShortcut(Qt::CTRL | Qt::Key_Return);
    stop->setShortcut(Qt::CTRL | Qt::Key_Period);
    restart->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    retranslate();
    update();
}

QAction *ContainerActions::make(QWidget *owner, const char *iconName, const QString &objectName)
{
    auto *action = new QAction(icon(QLatin1StringView(iconName)), QString(), this);
    action->setObjectName(objectName);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    owner->addAction(action);
    return action;
}

bool ContainerActions::isEligible(ContainerVerb verb, ContainerState state)
{
    switch (verb) {
    case ContainerVerb::Start:
        return state == ContainerState::Created || state == ContainerState::Exited
               || state == ContainerState::Dead;
    case ContainerVerb::Stop:
        return state == ContainerState::Running || state == ContainerState::Paused
               || state == ContainerState::Restarting;
    case ContainerVerb::Restart:
        return state != ContainerState::Removing && state != ContainerState::Dead;
    case ContainerVerb::Pause:
        return state == ContainerState::Running;
    case ContainerVerb::Unpause:
        return state == ContainerState::Paused;
    case ContainerVerb::Kill:
        return state == ContainerState::Running || state == ContainerState::Paused
               || state == ContainerState::Restarting;
    case ContainerVerb::Remove:
        return state != ContainerState::Removing;
    }
    return false;
}

QList<core::Container> ContainerActions::eligible(ContainerVerb verb) const
{
    QList<core::Container> found;
    std::copy_if(m_targets.cbegin(), m_targets.cend(), std::back_inserter(found),
                 [verb](const core::Container &container) { return isEligible(verb, container.state); });
    return found;
}

void ContainerActions::setTargets(const QList<core::Container> &targets)
{
    m_targets = targets;
    update();
}

void ContainerActions::setConnected(bool connected)
{
    m_connected = connected;
    update();
}

void ContainerActions::update()
{
    const auto set = [this](QAction *action, ContainerVerb verb) {
        action->setEnabled(m_connected && !eligible(verb).isEmpty());
    };
    set(start, ContainerVerb::Start);
    set(stop, ContainerVerb::Stop);
    set(stopWithTime, ContainerVerb::Stop);
    set(restart, ContainerVerb::Restart);
    set(restartWithTime, ContainerVerb::Restart);
    set(pause, ContainerVerb::Pause);
    set(unpause, ContainerVerb::Unpause);
    set(kill, ContainerVerb::Kill);
    set(remove, ContainerVerb::Remove);
    const bool one = m_targets.size() == 1;
    rename->setEnabled(m_connected && one);
    runSameImage->setEnabled(m_connected && one);
    const bool stays = one && m_targets.first().state != ContainerState::Removing;
    copyRun->setEnabled(m_connected && stays);
    duplicate->setEnabled(m_connected && stays);
    edit->setEnabled(m_connected && stays && m_targets.first().state != ContainerState::Dead);
    const bool published = one
                           && std::any_of(m_targets.first().ports.cbegin(), m_targets.first().ports.cend(),
                                          [](const core::PortMapping &port) {
                                              return port.hostPort > 0 && port.protocol == "tcp"_L1;
                                          });
    openInBrowser->setEnabled(published);
    copyName->setEnabled(!m_targets.isEmpty());
    copyId->setEnabled(!m_targets.isEmpty());
}

void ContainerActions::fillMenu(QMenu *menu) const
{
    menu->addActions({start, stop, restart, pause, unpause});
    menu->addSeparator();
    menu->addActions({stopWithTime, restartWithTime, kill});
    menu->addSeparator();
    menu->addActions({edit, rename, openInBrowser});
    menu->addSeparator();
    menu->addActions({duplicate, runSameImage, copyRun, copyName, copyId});
    menu->addSeparator();
    menu->addAction(remove);
}

void ContainerActions::retranslate()
{
    start->setText(core::verbText(ContainerVerb::Start));
    stop->setText(core::verbText(ContainerVerb::Stop));
    restart->setText(core::verbText(ContainerVerb::Restart));
    pause->setText(core::verbText(ContainerVerb::Pause));
    unpause->setText(core::verbText(ContainerVerb::Unpause));
    stopWithTime->setText(tr("Stop with time limit..."));
    restartWithTime->setText(tr("Restart with time limit..."));
    kill->setText(tr("Send a signal (kill)..."));
    rename->setText(tr("Rename..."));
    remove->setText(tr("Remove..."));
    openInBrowser->setText(tr("Open in browser"));
    copyName->setText(tr("Copy name"));
    copyId->setText(tr("Copy ID"));
    runSameImage->setText(tr("Run this image again..."));
    //: docker run is a command
    copyRun->setText(tr("Copy as docker run"));
    //: Opens the Run dialog with all settings of this container.
    duplicate->setText(tr("Duplicate..."));
    //: Changes the settings of this container.
    edit->setText(tr("Edit..."));
}

} // namespace views
