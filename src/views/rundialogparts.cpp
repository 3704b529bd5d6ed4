#include "views/rundialogparts.h"

#include "views/fieldmessage.h"
#include "views/icons.h"
#include "views/pullpanel.h"
#include "views/runform.h"
#include "views/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace views {

using core::RunField;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(views::RunDialog)
};

} // namespace

RunDialogParts::RunDialogParts(QDialog *dialog, RunForm *form) : m_form(form)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    m_heading = new QLabel(dialog);
    m_heading->setFont(Theme::heading(2));
    column->addWidget(m_heading);
    m_editNote = new FieldMessage(dialog);
    m_editNote->setObjectName(u"runDialog.editMessage"_s);
    column->addWidget(m_editNote);
    m_leftOut = new FieldMessage(dialog);
    m_leftOut->setObjectName(u"runDialog.notesMessage"_s);
    column->addWidget(m_leftOut);

    m_scroll = new QScrollArea(dialog);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 8, 0);
    innerColumn->addWidget(form);
    m_scroll->setWidget(inner);
    m_scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);

    m_busy = new QLabel(dialog);
    m_busy->setObjectName(u"runDialog.busyLabel"_s);
    column->addWidget(m_busy);
    pull = new PullPanel(dialog);
    pull->setMinimumHeight(220);
    column->addWidget(pull);
    m_whole = new FieldMessage(dialog);
    m_whole->setObjectName(u"runDialog.message"_s);
    column->addWidget(m_whole);

    m_leftover = new QWidget(dialog);
    auto *leftoverLine = new QHBoxLayout(m_leftover);
    leftoverLine->setContentsMargins(0, 0, 0, 0);
    leftoverText = new QLabel(m_leftover);
    leftoverText->setObjectName(u"runDialog.leftoverLabel"_s);
    leftoverText->setWordWrap(true);
    removeLeftover = new QPushButton(m_leftover);
    removeLeftover->setObjectName(u"runDialog.removeLeftoverButton"_s);
    removeLeftover->setAutoDefault(false);
    removeLeftover->setProperty("danger", true);
    leftoverLine->addWidget(leftoverText, 1);
    leftoverLine->addWidget(removeLeftover);
    column->addWidget(m_leftover);

    m_raw = new QLabel(dialog);
    m_raw->setObjectName(u"runDialog.rawLabel"_s);
    m_raw->setFont(Theme::monospace());
    m_raw->setWordWrap(true);
    m_raw->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_raw->setTextFormat(Qt::PlainText);
    column->addWidget(m_raw);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_rawButton = new QToolButton(dialog);
    m_rawButton->setObjectName(u"runDialog.rawButton"_s);
    m_rawButton->setCheckable(true);
    m_rawButton->setAutoRaise(true);
    buttons->addWidget(m_rawButton);
    buttons->addStretch(1);
    cancel = new QPushButton(dialog);
    cancel->setObjectName(u"runDialog.cancelButton"_s);
    cancel->setAutoDefault(false);
    run = new QPushButton(dialog);
    run->setObjectName(u"runDialog.runButton"_s);
    run->setProperty("primary", true);
    run->setDefault(true);
    run->setIcon(iconColored("run"_L1, &ThemeColors::accentText));
    buttons->addWidget(cancel);
    buttons->addWidget(run);
    column->addLayout(buttons);
    QObject::connect(m_rawButton, &QToolButton::toggled, m_raw, &QWidget::setVisible);
    setLeftover({});
    setRawWords({});
    setWorking(false);
    dialog->resize(760, 720);
}

FieldMessage *RunDialogParts::message(RunField field, int row) const
{
    if (field == RunField::Whole)
        return m_whole;
    if (row >= 0) {
        const RowsEditor *rows = field == RunField::Ports    ? static_cast<RowsEditor *>(m_form->ports)
                                 : field == RunField::Env    ? static_cast<RowsEditor *>(m_form->env)
                                 : field == RunField::Mounts ? static_cast<RowsEditor *>(m_form->mounts)
                                 : field == RunField::Labels ? static_cast<RowsEditor *>(m_form->labels)
                                                             : nullptr;
        if (rows) {
            if (FieldMessage *message = rows->messageOf(row))
                return message;
        }
    }
    return m_form->message(field);
}

void RunDialogParts::setWorking(bool working)
{
    m_scroll->setVisible(!working);
    run->setEnabled(!working);
    m_busy->setVisible(false);
    pull->setVisible(false);
    if (working) {
        m_whole->clear();
        setRawWords({});
        pull->reset();
    }
}

void RunDialogParts::setEditing(const QString &containerName, const QStringList &notes, bool isRunning)
{
    m_editing = containerName;
    m_notes = notes;
    m_isRunning = isRunning;
    run->setIcon(iconColored(m_editing.isEmpty() ? "run"_L1 : "ok"_L1, &ThemeColors::accentText));
    retranslate();
}

void RunDialogParts::setWay(EditWay way, const QStringList &fields)
{
    m_way = way;
    m_fields = fields;
    describeEdit();
}

QString RunDialogParts::wayText() const
{
    if (m_way == EditWay::None)
        return Words::tr(
            "Nothing is changed yet. Name, restart policy and limits can be changed as they are; "
            "for all else the container is made anew.");
    if (m_way == EditWay::Live)
        return m_isRunning ? Words::tr("These settings are changed while the container runs.")
                           : Words::tr("These settings are changed without making the container anew.");
    QString text =
        m_isRunning
            ? Words::tr(
                "To change these settings, a new container is made in place of this one. Files that this one "
                "wrote outside of volumes are lost. The old container is kept until the new one runs.")
            : Words::tr("The settings are changed by making the container anew and starting it. What was "
                        "written in it outside of volumes is lost. The old container is kept until the new "
                        "one runs.");
    if (!m_fields.isEmpty())
        //: %1 labels of fields, with commas between them
        text += u' ' + Words::tr("Reason: %1.").arg(m_fields.join(u", "_s));
    return text;
}

void RunDialogParts::describeEdit()
{
    if (m_editing.isEmpty()) {
        m_editNote->clear();
        return;
    }
    QString text = wayText().toHtmlEscaped();
    for (const QString &note : std::as_const(m_notes))
        text += "<br>"_L1 + note.toHtmlEscaped();
    m_editNote->setMessage(m_notes.isEmpty() ? FieldMessage::Kind::Info : FieldMessage::Kind::Warning, text);
}

void RunDialogParts::setNotes(const QStringList &notes)
{
    if (notes.isEmpty())
        m_leftOut->clear();
    else
        m_leftOut->setMessage(FieldMessage::Kind::Warning,
                              notes.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

void RunDialogParts::showStarting()
{
    pull->hide();
    m_busy->show();
}

void RunDialogParts::showPull(const core::PullProgress &progress)
{
    m_busy->hide();
    pull->show();
    pull->setProgress(progress);
}

void RunDialogParts::setLeftover(const QString &name)
{
    m_leftoverName = name;
    m_leftover->setVisible(!name.isEmpty());
    retranslate();
}

void RunDialogParts::setRawWords(const QString &words)
{
    m_raw->setText(words);
    m_rawButton->setVisible(!words.isEmpty());
    m_rawButton->setChecked(false);
    m_raw->hide();
}

void RunDialogParts::reveal(QWidget *widget)
{
    if (widget && m_form->isAncestorOf(widget))
        m_scroll->ensureWidgetVisible(widget, 0, 40);
}

void RunDialogParts::retranslate()
{
    const bool edits = !m_editing.isEmpty();
    m_heading->setText(edits ? Words::tr("Edit %1").arg(m_editing) : Words::tr("Run a container"));
    describeEdit();
    //: Button: carries out the changes made to a container.
    run->setText(edits ? Words::tr("Apply") : Words::tr("Run"));
    cancel->setText(Words::tr("Cancel"));
    m_busy->setText(!edits                   ? Words::tr("Creating and starting the container...")
                    : m_way == EditWay::Live ? Words::tr("Changing the settings...")
                                             : Words::tr("Making the container anew..."));
    m_rawButton->setText(Words::tr("What the engine said"));
    removeLeftover->setText(Words::tr("Remove it"));
    //: %1 a container's name
    leftoverText->setText(
        Words::tr("The container %1 was created but not started. It is still there.").arg(m_leftoverName));
}

} // namespace views
