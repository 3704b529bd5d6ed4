#pragma once

#include "core/errortext.h"

#include <QDialog>

class QAbstractButton;
class QLineEdit;

namespace views {

class FieldMessage;

/// A dialog with one field that asks something of the engine and stays until the answer has come.
class AnsweredDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

    /// Checks once more, waits and asks; the answer is setFailure() or finish().
    void accept() override;
    /// The engine refused: told beside the field, what was typed stays.
    void setFailure(const core::ErrorText &error);
    void finish(); ///< done: closes the dialog

protected:
    /// What is typed in, what is told beside it, and the button that asks: enabled by check() when what was
    /// typed is good. To be called before any of the others.
    void setParts(QLineEdit *field, FieldMessage *message, const QAbstractButton *button);
    bool isWaiting() const { return m_waiting; }
    /// Tells what is wrong with what was typed, and whether it can be asked for now: not while isWaiting().
    virtual void check() = 0;
    virtual void ask() = 0; ///< emits what is asked for

private:
    QLineEdit *m_field = nullptr;
    FieldMessage *m_message = nullptr;
    const QAbstractButton *m_button = nullptr;
    bool m_waiting = false;
};

} // namespace views
