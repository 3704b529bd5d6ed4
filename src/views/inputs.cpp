#include "views/inputs.h"

#include "views/fieldmessage.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLineEdit>

namespace views {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar ch) { return ch.unicode() < 0x80; });
}

} // namespace

void commitInput(QWidget *root)
{
    const QWidget *focus = QApplication::focusWidget();
    if (root && focus && (focus == root || root->isAncestorOf(focus)))
        QGuiApplication::inputMethod()->commit();
}

HangulGuard::HangulGuard(QLineEdit *edit, FieldMessage *message, const QString &text)
    : QObject(edit), m_message(message), m_text(text)
{
    edit->setInputMethodHints(edit->inputMethodHints() | Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase
                              | Qt::ImhNoPredictiveText);
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::inputRejected, this, &HangulGuard::reject);
    connect(edit, &QLineEdit::textChanged, this, &HangulGuard::accept);
}

bool HangulGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        m_typed = key->matches(QKeySequence::Paste) ? QApplication::clipboard()->text() : key->text();
    } else if (event->type() == QEvent::InputMethod) {
        m_typed = static_cast<QInputMethodEvent *>(event)->commitString();
    }
    return QObject::eventFilter(watched, event);
}

void HangulGuard::reject()
{
    // A refused space or sign is the validator's business; this is only about the keyboard's language.
    if (!m_message || isAscii(m_typed))
        return;
    m_shown = m_text.isEmpty() ? tr("Type Latin letters (Hangul/English key).") : m_text;
    m_message->setMessage(FieldMessage::Kind::Warning, m_shown);
}

void HangulGuard::accept()
{
    if (m_message && !m_shown.isEmpty() && m_message->text() == m_shown)
        m_message->clear();
    m_shown.clear();
}

} // namespace views
