#include "core/argv.h"
#include "core/command.h"
#include "views/extraflagsedit.h"
#include "views/runform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace views {

using core::RunField;

void RunForm::retranslate()
{
    const auto label = [this](RunField field, const QString &text) {
        m_labels.value(field)->setText(text);
        QWidget *buddy = m_labels.value(field)->buddy();
        buddy->setAccessibleName(text);
    };
    label(RunField::Image, tr("Image"));
    label(RunField::Name, tr("Name"));
    name->setPlaceholderText(tr("chosen by the engine"));
    name->setToolTip(tr("Letters, digits, and _ . -"));
    label(RunField::Ports, tr("Ports: this computer \u2192 container"));
    label(RunField::Env, tr("Environment variables"));
    label(RunField::Command, tr("Command (CMD)"));
    command->setPlaceholderText(m_hasConfig && m_config.cmd && !m_config.cmd->isEmpty()
                                    ? core::joinArguments(*m_config.cmd)
                                    : tr("the image's own command"));
    setCommandArguments(core::splitArguments(command->text()).valueOr({}));
    detach->setText(tr("Run in background (-d)"));
    detach->setToolTip(tr("Without it a console opens that shows what the container prints."));
    interactive->setText(tr("Keep input open (-i)"));
    tty->setText(tr("Terminal (-t)"));
    autoRemove->setText(tr("Remove when it ends (--rm)"));
    fold->setText(fold->isChecked() ? tr("Less")
                                    : tr("More: volumes, network, restart policy, limits, user, labels..."));
    label(RunField::Entrypoint, tr("Entrypoint (ENTRYPOINT)"));
    entrypoint->setPlaceholderText(m_hasConfig && m_config.entrypoint && !m_config.entrypoint->isEmpty()
                                       ? core::joinArguments(*m_config.entrypoint)
                                       : tr("the image has none"));
    clearEntrypoint->setText(tr("Run without it"));
    label(RunField::Mounts, tr("Volumes and folders"));
    label(RunField::Network, tr("Network"));
    network->lineEdit()->setPlaceholderText(tr("the usual one (bridge)"));
    label(RunField::Restart, tr("Restart policy"));
    restart->setItemText(0, tr("Never (no)"));
    restart->setItemText(1, tr("After a failure (on-failure)"));
    restart->setItemText(2, tr("Always (always)"));
    restart->setItemText(3, tr("Unless stopped (unless-stopped)"));
    retries->setAccessibleName(tr("How often at most"));
    retries->setSpecialValueText(tr("no limit"));
    //: after a number in a spin box: how many attempts
    retries->setSuffix(tr(" times"));
    label(RunField::Memory, tr("Memory limit"));
    memory->setPlaceholderText(tr("none; 512m, 1g"));
    label(RunField::Cpus, tr("CPU limit"));
    cpus->setPlaceholderText(tr("none; 0.5 is half of one"));
    label(RunField::User, tr("User"));
    user->setPlaceholderText(m_hasConfig && !m_config.user.isEmpty() ? m_config.user : u"root"_s);
    label(RunField::WorkingDir, tr("Working directory"));
    workingDir->setPlaceholderText(m_hasConfig && !m_config.workingDir.isEmpty() ? m_config.workingDir
                                                                                 : u"/"_s);
    label(RunField::Hostname, tr("Host name"));
    hostname->setPlaceholderText(tr("the container's ID"));
    label(RunField::Platform, tr("Platform"));
    platform->lineEdit()->setPlaceholderText(tr("the engine's own"));
    label(RunField::Labels, tr("Labels"));
    label(RunField::Extra, tr("Other flags of docker run"));
    extra->retranslate();
    for (RowsEditor *rows : std::initializer_list<RowsEditor *>{ports, env, mounts, labels})
        rows->retranslate();
}

QString RunForm::labelOf(const QString &key) const
{
    for (auto label = m_labels.cbegin(); label != m_labels.cend(); ++label) {
        if (core::fieldKey(label.key()) == key)
            return label.value()->text();
    }
    return key == "interactive"_L1  ? interactive->text()
           : key == "tty"_L1        ? tty->text()
           : key == "autoRemove"_L1 ? autoRemove->text()
                                    : key;
}

} // namespace views
