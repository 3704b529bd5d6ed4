#include "views/addressdialog.h"

#include "views/dialogparts.h"
#include "views/fieldmessage.h"
#include "views/inputs.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace views {

AddressDialog::AddressDialog(const QString &address, QWidget *parent)
    : QDialog(parent), m_heading(new QLabel(this)), m_label(new QLabel(this)),
      m_edit(new QLineEdit(address, this)), m_message(new FieldMessage(this)), m_help(new QLabel(this)),
      m_cancel(new QPushButton(this)), m_connect(new QPushButton(this))
{
    setObjectName(u"addressDialog"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(8);
    m_heading->setFont(Theme::heading(2));
    column->addWidget(m_heading);
    column->addWidget(m_label);
    m_edit->setObjectName(u"addressDialog.addressEdit"_s);
    m_edit->setFont(Theme::monospace());
    m_edit->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase);
    m_edit->setMinimumWidth(420);
    m_label->setBuddy(m_edit);
    column->addWidget(m_edit);
    column->addWidget(m_message);
    m_message->setField(m_edit);
    m_help->setWordWrap(true);
    setDim(m_help);
    column->addWidget(m_help);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    m_cancel->setObjectName(u"addressDialog.cancelButton"_s);
    m_cancel->setAutoDefault(false);
    m_connect->setObjectName(u"addressDialog.connectButton"_s);
    m_connect->setProperty("primary", true);
    m_connect->setDefault(true);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_connect);
    column->addLayout(buttons);
    connect(m_edit, &QLineEdit::textChanged, m_message, &FieldMessage::clear);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, &AddressDialog::submit);
    retranslate();
}

void AddressDialog::submit()
{
    commitInput(m_edit);
    Q_EMIT submitted(m_edit->text().trimmed());
}

void AddressDialog::setProblem(const QString &text)
{
    m_message->setMessage(FieldMessage::Kind::Error, text.toHtmlEscaped());
    m_edit->setFocus(Qt::OtherFocusReason);
}

void AddressDialog::retranslate()
{
    setWindowTitle(tr("Connect to an engine"));
    m_heading->setText(windowTitle());
    m_label->setText(tr("Address"));
    m_edit->setAccessibleName(m_label->text());
    m_help->setText(tr(
        "As docker -H takes it: unix:///run/docker.sock, npipe:////./pipe/docker_engine, tcp://host:2375"));
    m_cancel->setText(tr("Cancel"));
    m_connect->setText(tr("Connect"));
}

void AddressDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace views
