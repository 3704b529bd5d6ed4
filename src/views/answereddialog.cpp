#include "views/answereddialog.h"

#include "views/fieldmessage.h"
#include "views/inputs.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace views {

void AnsweredDialog::setParts(QLineEdit *field, FieldMessage *message, const QAbstractButton *button)
{
    m_field = field;
    m_message = message;
    m_button = button;
}

void AnsweredDialog::accept()
{
    commitInput(this);
    check();
    if (!m_button->isEnabled())
        return;
    m_waiting = true;
    check();
    ask();
}

void AnsweredDialog::setFailure(const core::ErrorText &error)
{
    m_waiting = false;
    check();
    const QString words =
        error.nextStep.isEmpty() ? error.title : QString(error.title + QLatin1Char(' ') + error.nextStep);
    m_message->setMessage(FieldMessage::Kind::Error, words.toHtmlEscaped());
    m_message->setToolTip(error.raw);
    m_field->setFocus();
}

void AnsweredDialog::finish()
{
    QDialog::accept();
}

} // namespace views
