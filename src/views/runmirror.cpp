#include "views/runmirror.h"

#include "views/commandline.h"
#include "views/fieldlights.h"
#include "views/fieldmessage.h"
#include "views/runform.h"

#include <QCheckBox>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace views {

using core::RunField;

namespace {

constexpr std::array singleFields{
    RunField::Image,    RunField::Name,     RunField::Command,    RunField::Entrypoint, RunField::Network,
    RunField::Restart,  RunField::Memory,   RunField::Cpus,       RunField::User,       RunField::WorkingDir,
    RunField::Hostname, RunField::Platform, RunField::AutoRemove, RunField::Extra};
constexpr std::array listFields{RunField::Ports, RunField::Env, RunField::Mounts, RunField::Labels};

RowsEditor *rowsOf(const RunForm &form, RunField field)
{
    switch (field) {
    case RunField::Ports:
        return form.ports;
    case RunField::Env:
        return form.env;
    case RunField::Mounts:
        return form.mounts;
    default:
        return form.labels;
    }
}

} // namespace

RunMirror::RunMirror(RunForm *form, CommandLine *line) : QObject(line), m_form(form), m_line(line)
{
}

void RunMirror::show(const models::RunEvaluation &evaluation, const QList<core::Deed> &deeds)
{
    if (deeds.isEmpty()) // it says so
        m_line->setMirror(core::mirrorOf(core::UpdateRequest{}));
    else
        m_line->setDeeds(deeds);
    tieFields(evaluation);
}

void RunMirror::hideSecrets()
{
    m_line->hideSecrets();
}

void RunMirror::tieFields(const models::RunEvaluation &evaluation)
{
    QList<FieldLights::Field> fields;
    const auto add = [&](const QString &key, QWidget *widget, int row, bool folded) {
        if (widget)
            fields.append({key, widget, row, folded ? m_form->fold : nullptr});
    };
    for (const RunField field : singleFields)
        add(core::fieldKey(field), m_form->field(field), -1, m_form->isInFold(field));
    for (const RunField field : listFields) {
        const RowsEditor *rows = rowsOf(*m_form, field);
        const QList<int> places = evaluation.rows.value(field);
        for (int i = 0; i < places.size(); ++i) {
            if (const FieldMessage *message = rows->messageOf(places.at(i)))
                add(core::fieldKey(field), message->parentWidget(), i, m_form->isInFold(field));
        }
    }
    add(u"detach"_s, m_form->detach, -1, false);
    add(u"interactive"_s, m_form->interactive, -1, false);
    // With both set they are one word: -it.
    const bool both = evaluation.request.interactive && evaluation.request.tty;
    add(both ? u"interactive"_s : u"tty"_s, m_form->tty, -1, false);
    m_line->lights()->setFields(fields);
}

} // namespace views
