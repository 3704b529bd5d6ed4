#include "views/rundialog.h"

#include "core/argv.h"
#include "core/reference.h"
#include "views/dialogmirror.h"
#include "views/fieldmessage.h"
#include "views/icons.h"
#include "views/inputs.h"
#include "views/pullpanel.h"
#include "views/rundialogparts.h"
#include "views/runform.h"
#include "views/runmirror.h"
#include "views/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using core::RunField;

RunDialog::RunDialog(QWidget *parent)
    : QDialog(parent), m_form(new RunForm), m_parts(std::make_unique<RunDialogParts>(this, m_form))
{
    setObjectName(u"runDialog"_s);
    m_mirror = new RunMirror(m_form, addMirror(this));
    m_imageTimer.setSingleShot(true);
    m_imageTimer.setInterval(250);
    connect(&m_imageTimer, &QTimer::timeout, this, [this] {
        const QString reference = m_form->image->currentText().trimmed();
        if (reference.isEmpty() || !core::problemOfReference(reference).isEmpty())
            return;
        m_askedImage = reference;
        m_imageState = ImageState::Asking;
        describeImage();
        Q_EMIT imageWanted(reference);
    });
    connect(m_form, &RunForm::edited, this, &RunDialog::edited);
    connect(m_form, &RunForm::imageEdited, this, &RunDialog::imageEdited);
    connect(m_parts->run, &QPushButton::clicked, this, &RunDialog::accept);
    connect(m_parts->cancel, &QPushButton::clicked, this, &RunDialog::reject);
    connect(m_parts->removeLeftover, &QPushButton::clicked, this, [this] {
        m_parts->removeLeftover->setEnabled(false);
        Q_EMIT leftoverRemovalWanted(m_leftover);
    });
    for (const auto field : {RunField::Image, RunField::Name, RunField::Command, RunField::Whole}) {
        if (FieldMessage *message = m_parts->message(field)) {
            connect(message, &FieldMessage::linkActivated, this,
                    [this](const QString &link) { followLink(-1, link); });
        }
    }
    connect(m_form->ports, &RowsEditor::linkActivated, this,
            [this](int row, const QString &link) { followLink(row, link); });
    new HangulGuard(m_form->name, m_form->message(RunField::Name));
    setInput({});
    retranslate();
    m_form->image->setFocus(Qt::OtherFocusReason);
}

RunDialog::~RunDialog()
{
    // The form tells of edits while it is taken down; nobody is left to listen.
    m_form->disconnect(this);
}

void RunDialog::setImages(const QStringList &references)
{
    if (references == m_images)
        return;
    m_images = references;
    m_form->fillCombo(m_form->image, references);
    if (m_imageState != ImageState::Here)
        askImageAgain();
}

void RunDialog::askImageAgain()
{
    if (!m_askedImage.isEmpty())
        Q_EMIT imageWanted(m_askedImage);
}

void RunDialog::setNetworks(const QStringList &names)
{
    m_form->fillCombo(m_form->network, names);
}

void RunDialog::setVolumes(const QStringList &names)
{
    m_form->mounts->setVolumeNames(names);
}

void RunDialog::setContainers(const QStringList &names, const QHash<quint16, QString> &ports)
{
    m_names = names;
    m_ports = ports;
    tellTaken();
    // A container that is gone may have been the one that stood in the way.
    m_askedPorts.clear();
    if (m_failure && m_failure->cause == core::RunFailure::Cause::NameTaken
        && !names.contains(m_failedRequest.name))
        m_failure.reset();
    edited();
}

void RunDialog::setEngineIsLocal(bool local)
{
    m_local = local;
    m_askedPorts.clear();
    m_surroundings.foreignPorts.clear();
    m_form->mounts->setFolderChoice(local);
}

void RunDialog::setApiVersion(const core::ApiVersion &version)
{
    m_surroundings.apiVersion = version;
    edited();
}

void RunDialog::setImage(const QString &reference)
{
    m_form->image->setEditText(reference);
    imageEdited();
}

void RunDialog::setInput(const models::RunInput &input)
{
    m_filling = true;
    m_form->fill(input);
    m_filling = false;
    imageEdited();
}

models::RunInput RunDialog::input() const
{
    return m_form->input();
}

void RunDialog::setRun(const core::RunRequest &request)
{
    m_given = request;
    m_complain = false;
    m_failure.reset();
    m_parts->setRawWords({});
    m_parts->setNotes({});
    m_mirror->hideSecrets();
    if (request.image != m_askedImage || m_imageState != ImageState::Here) {
        // What is known is about another image.
        m_surroundings.image.reset();
        m_form->setImageDefaults(nullptr);
    }
    const models::RunInput input = models::inputOf(request, m_surroundings.image);
    setInput(input);
    m_form->openFold(models::hasRareFields(input));
}

void RunDialog::imageEdited()
{
    const QString reference = m_form->image->currentText().trimmed();
    if (reference != m_askedImage) {
        m_imageState = ImageState::None;
        m_askedImage.clear();
        m_imageTimer.start();
    }
    edited();
    describeImage();
}

void RunDialog::setImageInspect(const QString &reference, const std::optional<core::ImageInspect> &image)
{
    if (reference != m_askedImage)
        return;
    const std::optional<core::Config> before = m_surroundings.image;
    m_imageState = image ? ImageState::Here : ImageState::Missing;
    m_surroundings.image = image ? std::optional(image->config) : std::nullopt;
    m_form->setImageDefaults(image ? &image->config : nullptr);
    if (before != m_surroundings.image) {
        m_filling = true;
        m_form->fill(models::withImage(m_form->input(), before, m_surroundings.image));
        m_filling = false;
    }
    edited();
    describeImage();
}

void RunDialog::setPortTaken(quint16 port, bool taken)
{
    const bool known = m_surroundings.foreignPorts.contains(port);
    if (known == taken || m_ownPorts.contains(port))
        return;
    if (taken)
        m_surroundings.foreignPorts.insert(port);
    else
        m_surroundings.foreignPorts.remove(port);
    edited();
}

void RunDialog::edited()
{
    if (m_filling)
        return;
    m_evaluation = models::evaluate(m_form->input(), m_surroundings);
    showDeeds();
    forgetFailure();
    showEvaluation();
    if (!m_local)
        return;
    // A port that is offered must be free, too.
    QList<quint16> ports;
    for (const core::PortPublish &port : std::as_const(m_evaluation.request.ports))
        ports.append(port.container.protocol == "tcp"_L1 ? port.hostPort.value_or(0) : quint16(0));
    for (const models::RunHint &hint : std::as_const(m_evaluation.hints))
        ports.append(hint.freePort.value_or(0));
    for (const quint16 port : std::as_const(ports)) {
        if (port == 0 || m_askedPorts.contains(port) || m_ownPorts.contains(port))
            continue;
        m_askedPorts.insert(port);
        Q_EMIT portCheckWanted(port);
    }
}

void RunDialog::showEvaluation()
{
    m_form->clearMessages();
    m_form->env->setMarks(m_evaluation.envMarks);
    m_form->setCommandArguments(m_evaluation.commandArguments);
    for (const models::RunHint &hint : std::as_const(m_evaluation.hints))
        showHint(hint, m_complain);
    showFailure();
    describeImage();
}

void RunDialog::showHint(const models::RunHint &hint, bool complain)
{
    // An empty image field is told of only when Run was pressed.
    if (hint.problem.field == RunField::Image && m_form->image->currentText().trimmed().isEmpty()
        && !complain)
        return;
    FieldMessage *message = m_parts->message(hint.problem.field, hint.problem.row);
    if (!message || !message->isEmpty())
        return;
    QString text = hint.problem.message.toHtmlEscaped();
    const auto link = [&text](const QString &target, const QString &words) {
        text += u" <a href=\"%1\">%2</a>"_s.arg(target, words.toHtmlEscaped());
    };
    if (hint.freePort)
        //: a link; %1 a port number
        link(u"port:%1"_s.arg(*hint.freePort), tr("Use port %1").arg(*hint.freePort));
    if (!hint.freeName.isEmpty())
        //: a link; %1 a container's name
        link(u"name:"_s + hint.freeName, tr("Use the name %1").arg(hint.freeName));
    if (hint.offerShell)
        link(u"shell"_s, tr("Run it in a shell of the container (sh -c)"));
    message->setMessage(hint.blocks ? FieldMessage::Kind::Error : FieldMessage::Kind::Warning, text);
    if (m_form->isInFold(hint.problem.field) && hint.blocks)
        m_form->openFold(true);
}

void RunDialog::followLink(int row, const QString &link)
{
    if (link.startsWith("port:"_L1)) {
        m_form->ports->setHost(row, link.mid(5));
    } else if (link.startsWith("name:"_L1)) {
        m_form->name->setText(link.mid(5));
        m_form->name->setFocus(Qt::OtherFocusReason);
    } else if (link == "shell"_L1) {
        m_form->command->setText(core::joinArguments({u"sh"_s, u"-c"_s, m_form->command->text().trimmed()}));
        m_form->command->setFocus(Qt::OtherFocusReason);
    }
}

void RunDialog::describeImage()
{
    FieldMessage *message = m_form->message(RunField::Image);
    if (!message->isEmpty() && message->kind() == FieldMessage::Kind::Error)
        return;
    if (m_imageState == ImageState::Missing && !m_form->image->currentText().trimmed().isEmpty()) {
        message->setMessage(FieldMessage::Kind::Info,
                            tr("Not on this computer yet: it will be pulled first."));
    } else if (message->kind() == FieldMessage::Kind::Info) {
        message->clear();
    }
}

void RunDialog::accept()
{
    if (m_working)
        return;
    commitInput(this);
    m_complain = true;
    m_failure.reset();
    m_parts->setRawWords({});
    edited();
    if (!m_evaluation.canRun()) {
        const auto first = std::find_if(m_evaluation.hints.cbegin(), m_evaluation.hints.cend(),
                                        [](const models::RunHint &hint) { return hint.blocks; });
        focusField(first->problem.field, first->problem.row);
        return;
    }
    m_parts->setLeftover({});
    setWorking(true);
    m_parts->pull->setReference(core::ImageReference::fromText(m_evaluation.request.image).familiar());
    setStarting();
    Q_EMIT submitted(m_evaluation.request);
}

void RunDialog::reject()
{
    if (m_working) {
        Q_EMIT cancelRequested();
        return;
    }
    commitInput(this);
    if (!isTouched()) {
        QDialog::reject();
        return;
    }
    auto *box =
        new QMessageBox(QMessageBox::Question, windowTitle(),
                        m_editing.isEmpty() ? tr("Discard what you typed? No container was made.")
                                            : tr("Discard your changes? The container stays as it is."),
                        QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setObjectName(u"runDialog.discardBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->button(QMessageBox::Discard)->setText(tr("Discard"));
    box->button(QMessageBox::Cancel)->setText(tr("Go on editing"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QDialog::finished, this, [this](int result) {
        if (result == QMessageBox::Discard)
            QDialog::reject();
    });
    box->open();
}

void RunDialog::focusField(RunField field, int row)
{
    RowsEditor *rows = field == RunField::Ports    ? static_cast<RowsEditor *>(m_form->ports)
                       : field == RunField::Env    ? static_cast<RowsEditor *>(m_form->env)
                       : field == RunField::Mounts ? static_cast<RowsEditor *>(m_form->mounts)
                       : field == RunField::Labels ? static_cast<RowsEditor *>(m_form->labels)
                                                   : nullptr;
    if (rows && row >= 0)
        rows->focusRow(row);
    else if (field == RunField::Command)
        m_form->command->setFocus(Qt::OtherFocusReason);
    else if (QWidget *widget = m_form->field(field))
        widget->setFocus(Qt::OtherFocusReason);
    m_parts->reveal(m_parts->message(field, row));
}

void RunDialog::retranslate()
{
    //: %1 a container's name
    setWindowTitle(m_editing.isEmpty() ? tr("Run a container") : tr("Edit %1").arg(m_editing));
    m_form->retranslate();
    m_parts->retranslate();
}

void RunDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_failure && m_failure->error.kind != core::ErrorKind::Local)
            m_failure = core::runFailure(m_failure->error, m_failure->stage, m_failedRequest);
        edited();
    }
    QDialog::changeEvent(event);
}

} // namespace views
