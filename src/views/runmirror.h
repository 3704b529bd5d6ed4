#pragma once

#include "core/deed.h"
#include "models/runform.h"

#include <QObject>

namespace views {

class CommandLine;
class RunForm;

/// The command of the Run dialog: kept equal to what the form means, its words tied to the fields.
class RunMirror : public QObject
{
    Q_OBJECT

public:
    RunMirror(RunForm *form, CommandLine *line);

    /// `deeds`: what is done with it, one run as a rule.
    void show(const models::RunEvaluation &evaluation, const QList<core::Deed> &deeds);
    /// For another run, whose secrets nobody has asked for.
    void hideSecrets();

private:
    void tieFields(const models::RunEvaluation &evaluation);

    RunForm *m_form;
    CommandLine *m_line;
};

} // namespace views
