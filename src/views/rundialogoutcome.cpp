#include "core/errortext.h"
#include "views/fieldmessage.h"
#include "views/rundialog.h"
#include "views/rundialogparts.h"
#include "views/runform.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace views {

using core::RunField;

namespace {

/// Whether what a failure was about has been edited since.
bool isAnother(RunField field, const core::RunRequest &now, const core::RunRequest &then)
{
    switch (field) {
    case RunField::Image:
        return now.image != then.image;
    case RunField::Name:
        return now.name != then.name;
    case RunField::Ports:
        return now.ports != then.ports;
    case RunField::Env:
        return now.env != then.env;
    case RunField::Mounts:
        return now.mounts != then.mounts;
    default:
        return now != then;
    }
}

} // namespace

void RunDialog::setWorking(bool working)
{
    m_working = working;
    m_form->setEnabled(!working);
    m_parts->setWorking(working);
    retranslate();
}

void RunDialog::setStarting()
{
    m_parts->showStarting();
}

void RunDialog::setPulling(const core::PullProgress &progress)
{
    m_parts->showPull(progress);
}

void RunDialog::setCanceled()
{
    setWorking(false);
    showEvaluation();
    const QString text = m_editing.isEmpty() ? tr("Canceled. Nothing was started.")
                         : m_parts->way() == RunDialogParts::EditWay::Live
                             ? tr("Canceled, but the engine may have changed the settings already.")
                             : tr("Canceled. The container is as it was.");
    m_parts->message(RunField::Whole)->setMessage(FieldMessage::Kind::Info, text);
}

void RunDialog::setFailure(const core::RunFailure &failure, const QString &leftover)
{
    setWorking(false);
    m_failure = failure;
    m_failedRequest = m_evaluation.request;
    m_leftover = leftover;
    if (failure.cause == core::RunFailure::Cause::PortTaken && failure.port)
        m_surroundings.foreignPorts.insert(failure.port);
    showEvaluation();
    if (m_form->isInFold(failure.field))
        m_form->openFold(true);
    m_parts->setLeftover(leftover.isEmpty()                    ? QString()
                         : m_evaluation.request.name.isEmpty() ? leftover.left(12)
                                                               : m_evaluation.request.name);
    focusField(failure.field, m_failedRow);
    // It may have been pulled meanwhile.
    if (m_imageState == ImageState::Missing)
        askImageAgain();
}

void RunDialog::showFailure()
{
    if (!m_failure)
        return;
    const core::RunFailure &failure = *m_failure;
    int row = -1;
    if (failure.field == RunField::Ports) {
        const auto rows = m_form->ports->rows();
        for (int i = 0; i < rows.size() && failure.port; ++i) {
            const QString host = rows.at(i).host.trimmed();
            if (host == QString::number(failure.port) || host.endsWith(u':' + QString::number(failure.port)))
                row = i;
        }
        if (row < 0 && !rows.isEmpty())
            row = 0;
    }
    m_failedRow = row;
    FieldMessage *message = m_parts->message(failure.field, row);
    if (!message)
        message = m_parts->message(RunField::Whole);
    QString text = failure.text.title.toHtmlEscaped();
    if (!failure.text.nextStep.isEmpty())
        text += u' ' + failure.text.nextStep.toHtmlEscaped();
    if (!failure.text.command.isEmpty())
        text += u" <code>%1</code>"_s.arg(failure.text.command.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    if (failure.cause == core::RunFailure::Cause::PortTaken && failure.port) {
        const quint16 free = models::freePort(failure.port, m_surroundings, {});
        text += u" <a href=\"port:%1\">%2</a>"_s.arg(free).arg(tr("Use port %1").arg(free));
    } else if (failure.cause == core::RunFailure::Cause::NameTaken) {
        const QString free = models::freeName(m_evaluation.request.name, m_surroundings.takenNames);
        text += u" <a href=\"name:%1\">%2</a>"_s.arg(free, tr("Use the name %1").arg(free));
    }
    message->setMessage(FieldMessage::Kind::Error, text);
    message->setToolTip(failure.text.raw);
    m_parts->setRawWords(failure.text.raw);
}

void RunDialog::setLeftoverRemoved(const core::Result<void> &result)
{
    m_parts->removeLeftover->setEnabled(true);
    if (result) {
        m_parts->setLeftover({});
        m_leftover.clear();
    } else {
        m_parts->leftoverText->setText(core::errorText(result.error()).title);
    }
}

void RunDialog::finish()
{
    m_working = false;
    QDialog::accept();
}

/// Once what it was about has been edited.
void RunDialog::forgetFailure()
{
    if (m_failure && isAnother(m_failure->field, m_evaluation.request, m_failedRequest)) {
        m_failure.reset();
        m_parts->setRawWords({});
    }
}

} // namespace views
