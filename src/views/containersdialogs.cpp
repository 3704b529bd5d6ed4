#include "views/containeractions.h"
#include "views/containerspage.h"
#include "views/killdialog.h"
#include "views/removedialog.h"
#include "views/renamedialog.h"
#include "views/stopdialog.h"

#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace views {

using core::ContainerVerb;

bool ContainersPage::canDo(ContainerVerb verb) const
{
    return m_connected && !m_actions->eligible(verb).isEmpty();
}

bool ContainersPage::openDialog(const core::ContainerRequest &preset)
{
    const QList<core::Container> containers = m_actions->eligible(preset.verb);
    if (!m_connected || containers.isEmpty())
        return false;
    switch (preset.verb) {
    case ContainerVerb::Stop:
    case ContainerVerb::Restart:
        openStop(containers, preset);
        return true;
    case ContainerVerb::Kill:
        openKill(containers, preset);
        return true;
    case ContainerVerb::Remove:
        openRemove(containers, preset);
        return true;
    case ContainerVerb::Start:
    case ContainerVerb::Pause:
    case ContainerVerb::Unpause:
        break;
    }
    return false;
}

void ContainersPage::openStop(const QList<core::Container> &containers, const core::ContainerRequest &preset)
{
    auto *dialog = new StopDialog(preset.verb, containers, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setRequest(preset);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT requested(dialog->request()); });
    dialog->open();
}

void ContainersPage::openKill(const QList<core::Container> &containers, const core::ContainerRequest &preset)
{
    auto *dialog = new KillDialog(containers, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setRequest(preset);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT requested(dialog->request()); });
    dialog->open();
}

void ContainersPage::openRemove(const QList<core::Container> &containers,
                                const core::ContainerRequest &preset)
{
    auto *dialog = new RemoveDialog(containers, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setRequest(preset);
    const auto refresh = [this, dialog] {
        dialog->setContainers(m_model->rows());
    };
    connect(m_model, &QAbstractItemModel::dataChanged, dialog, refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, dialog, refresh);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto stop = dialog->stopRequest())
            Q_EMIT bothRequested(*stop, dialog->request());
        else
            Q_EMIT requested(dialog->request());
    });
    Q_EMIT removeDialogOpened(dialog);
    dialog->open();
}

bool ContainersPage::openRename(const QString &name)
{
    if (!m_actions->rename->isEnabled())
        return false;
    QStringList taken;
    for (const core::Container &container : m_model->rows())
        taken.append(container.name);
    auto *dialog = new RenameDialog(m_actions->targets().first(), taken, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!name.isEmpty())
        dialog->setRequest({{}, name});
    connect(dialog, &RenameDialog::submitted, this, &ContainersPage::renameRequested);
    m_renameDialog = dialog;
    dialog->open();
    return true;
}

bool ContainersPage::setRenamed(const core::RenameRequest &request, const core::Result<void> &result)
{
    if (!m_renameDialog || !m_renameDialog->isWaitingFor(request))
        return result.ok();
    if (result)
        m_renameDialog->finish();
    else
        m_renameDialog->setFailure(core::errorText(result.error()));
    return true;
}

QWidget *ContainersPage::buttonOf(ContainerVerb verb) const
{
    switch (verb) {
    case ContainerVerb::Start:
        return findChild<QPushButton *>(u"containersPage.startButton"_s);
    case ContainerVerb::Stop:
        return findChild<QPushButton *>(u"containersPage.stopButton"_s);
    case ContainerVerb::Restart:
        return findChild<QPushButton *>(u"containersPage.restartButton"_s);
    case ContainerVerb::Remove:
        return findChild<QPushButton *>(u"containersPage.removeButton"_s);
    case ContainerVerb::Pause:
    case ContainerVerb::Unpause:
    case ContainerVerb::Kill:
        break;
    }
    return m_more;
}

} // namespace views
