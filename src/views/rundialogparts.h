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
    /// Without a name a new one is run.
    void setEditing(const QString &containerName, const QStringList &notes, bool isRunning);
    /// What has to be done for the changes: nothing, the same container is changed, or another one is made.
    enum class EditWay { None, Live, Anew };
    /// `fields` are the labels of those that ask for another one.
    void setWay(EditWay way, const QStringList &fields);
    EditWay way() const { return m_way; }
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
    QString wayText() const;
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
    bool m_isRunning = true;
    EditWay m_way = EditWay::None;
    QStringList m_fields;
};

} // namespace views
