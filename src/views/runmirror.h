#pragma once

#include "core/command.h"
#include "models/runform.h"

#include <QObject>

#include <functional>

namespace views {

class CommandLine;
class RunForm;

/// The command of the Run dialog: kept equal to what the form means, its words tied to the fields.
class RunMirror : public QObject
{
    Q_OBJECT

public:
    RunMirror(RunForm *form, CommandLine *line);

    void show(const models::RunEvaluation &evaluation);
    /// What the form's request is done by, when it is no plain run.
    void setDeed(const std::function<core::Deed(const core::RunRequest &)> &deedOf,
                 const core::NameOf &nameOf);

private:
    void tieFields(const models::RunEvaluation &evaluation);

    RunForm *m_form;
    CommandLine *m_line;
    std::function<core::Deed(const core::RunRequest &)> m_deedOf;
    core::NameOf m_nameOf;
};

} // namespace views
