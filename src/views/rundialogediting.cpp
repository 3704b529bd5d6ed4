#include "core/recreate.h"
#include "views/rundialog.h"
#include "views/rundialogparts.h"
#include "views/runform.h"
#include "views/runmirror.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

void RunDialog::setEditing(const QString &containerName, const QStringList &notes, const DeedsOf &deedsOf,
                           bool isRunning)
{
    m_editing = containerName;
    m_deedsOf = deedsOf;
    m_parts->setEditing(containerName, notes, isRunning);
    tellTaken();
    retranslate();
    edited();
}

void RunDialog::setChanged(const core::RunRequest &request)
{
    const models::RunInput input = models::inputOf(request, m_surroundings.image);
    setInput(input);
    m_form->openFold(models::hasRareFields(input));
}

void RunDialog::setNotes(const QStringList &notes)
{
    m_parts->setNotes(notes);
}

/// The commands of what would be done now.
void RunDialog::showDeeds()
{
    using Way = RunDialogParts::EditWay;
    const QList<core::Deed> deeds =
        m_deedsOf ? m_deedsOf(m_evaluation.request) : QList<core::Deed>{core::Deed(m_evaluation.request)};
    m_mirror->show(m_evaluation, deeds);
    const bool anew = !m_deedsOf || std::any_of(deeds.cbegin(), deeds.cend(), [](const core::Deed &deed) {
        return std::holds_alternative<core::RecreateRequest>(deed);
    });
    QStringList fields;
    if (anew && m_given) {
        for (const QString &key : core::anewFields(*m_given, m_evaluation.request))
            fields.append(m_form->labelOf(key));
    }
    m_parts->setWay(deeds.isEmpty() ? Way::None : anew ? Way::Anew : Way::Live, fields);
}

/// What other containers have: not the one that is edited.
void RunDialog::tellTaken()
{
    m_surroundings.takenNames = m_names;
    m_surroundings.takenPorts = m_ports;
    if (m_editing.isEmpty())
        return;
    m_surroundings.takenNames.removeAll(m_editing);
    for (auto port = m_ports.cbegin(); port != m_ports.cend(); ++port) {
        if (port.value() != m_editing)
            continue;
        m_ownPorts.insert(port.key()); // and stays so while it is stopped to be made anew
        m_surroundings.takenPorts.remove(port.key());
        m_surroundings.foreignPorts.remove(port.key());
    }
}

bool RunDialog::differsFrom(const models::RunInput &input) const
{
    const models::RunInput base = models::withImage(input, std::nullopt, m_surroundings.image);
    return models::evaluate(base, m_surroundings).request != m_evaluation.request;
}

/// Whether more was typed than the image's name, or something was edited.
bool RunDialog::isTouched() const
{
    if (m_given && !m_editing.isEmpty())
        return differsFrom(models::inputOf(*m_given));
    models::RunInput plain;
    plain.image = m_form->input().image;
    return differsFrom(plain);
}

void RunDialog::offerRun(const core::RunRequest &request, const QStringList &notes)
{
    if (!isTouched() || (m_given && !differsFrom(models::inputOf(*m_given)))) {
        setRun(request);
        setNotes(notes);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(),
                                tr("Replace what you typed here by the new values?"),
                                QMessageBox::Ok | QMessageBox::Cancel, this);
    box->setObjectName(u"runDialog.replaceBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->button(QMessageBox::Ok)->setText(tr("Replace"));
    box->button(QMessageBox::Cancel)->setText(tr("Keep what I typed"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QDialog::finished, this, [this, request, notes](int result) {
        if (result != QMessageBox::Ok || m_working)
            return;
        setRun(request);
        setNotes(notes);
    });
    box->open();
}

} // namespace views
