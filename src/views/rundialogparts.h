#pragma once

#include "core/progress.h"
#include "core/runrequest.h"

#include <QString>
#include <QStringList>

class QDialog;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QWidget;

namespace views {

class FieldMessage;
class PullPanel;
class RunForm;

/// What stands around the form of the Run dialog: heading, progress, what went wrong as a whole, buttons.
class RunDialogParts
{
public:
    RunDialogParts(QDialog *dialog, RunForm *form);

    /// Beside a field, or beside one row of it.
    FieldMessage *message(core::RunField field, int row = -1) const;
    void setWorking(bool working);
    void setNotes(const QStringList &notes); ///< what could not be filled in
    void setEditing(const QString &containerName, const QStringList &notes); ///< empty: a new one is run
    /// Whether the changes can be made while the edited one runs.
    void setLive(bool live);
    void showStarting();
    void showPull(const core::PullProgress &progress);
    void setLeftover(const QString &name); ///< empty: there is none
    void setRawWords(const QString &words);
    void reveal(QWidget *widget);
    void retranslate();

    QPushButton *run;
    QPushButton *cancel;
    QPushButton *removeLeftover;
    QLabel *leftoverText;
    PullPanel *pull;

private:
    void describeEdit();

    RunForm *m_form;
    QLabel *m_heading;
    FieldMessage *m_editNote;
    FieldMessage *m_leftOut;
    QScrollArea *m_scroll;
    QLabel *m_busy;
    FieldMessage *m_whole;
    QWidget *m_leftover;
    QToolButton *m_rawButton;
    QLabel *m_raw;
    QString m_leftoverName;
    QString m_editing;
    QStringList m_notes;
    bool m_live = false;
};

} // namespace views
