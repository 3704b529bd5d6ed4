#include "views/addressdialog.h"

#include "views/dialogparts.h"
#include "views/fieldmessage.h"
#include "views/inputs.h"
#include "views/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace views {

AddressDialog::AddressDialog(const QString &address, const QString &certificates, bool tls, QWidget *parent)
    : QDialog(parent), m_heading(new QLabel(this)), m_label(new QLabel(this)),
      m_edit(new QLineEdit(address, this)), m_message(new FieldMessage(this)), m_help(new QLabel(this)),
      m_tls(new QCheckBox(this)), m_folderLabel(new QLabel(this)), m_folder(new QLineEdit(this)),
      m_browse(new QPushButton(this)), m_folderMessage(new FieldMessage(this)),
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
    m_message->setObjectName(u"addressDialog.addressMessage"_s);
    m_message->setField(m_edit);
    m_help->setWordWrap(true);
    setDim(m_help);
    column->addWidget(m_help);
    m_tls->setObjectName(u"addressDialog.tlsCheck"_s);
    m_tls->setChecked(tls);
    column->addSpacing(4);
    column->addWidget(m_tls);
    m_folder->setObjectName(u"addressDialog.certificatesEdit"_s);
    m_folder->setText(QDir::toNativeSeparators(certificates));
    m_folderLabel->setBuddy(m_folder);
    column->addWidget(m_folderLabel);
    m_browse->setObjectName(u"addressDialog.browseButton"_s);
    m_browse->setAutoDefault(false);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(8);
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_browse);
    column->addLayout(folder);
    column->addWidget(m_folderMessage);
    m_folderMessage->setObjectName(u"addressDialog.certificatesMessage"_s);
    m_folderMessage->setField(m_folder);
    column->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
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
    connect(m_edit, &QLineEdit::textChanged, this, &AddressDialog::showTls);
    connect(m_tls, &QCheckBox::toggled, this, &AddressDialog::showTls);
    connect(m_folder, &QLineEdit::textChanged, m_folderMessage, &FieldMessage::clear);
    connect(m_browse, &QPushButton::clicked, this, &AddressDialog::chooseFolder);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, &AddressDialog::submit);
    retranslate();
    showTls();
}

/// TLS is for addresses of the network.
void AddressDialog::showTls()
{
    const QString scheme = m_edit->text().trimmed().section(u"://"_s, 0, 0).toLower();
    const bool possible =
        scheme != "unix"_L1 && scheme != "npipe"_L1 && scheme != "fd"_L1 && scheme != "ssh"_L1;
    m_tls->setEnabled(possible);
    const bool on = possible && m_tls->isChecked();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_folderLabel, m_folder, m_browse})
        widget->setVisible(on);
    if (!on)
        m_folderMessage->clear();
    adjustSize();
}

void AddressDialog::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder of the certificates"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void AddressDialog::submit()
{
    commitInput(m_edit);
    commitInput(m_folder);
    if (!m_tls->isEnabled() || !m_tls->isChecked()) {
        Q_EMIT submitted(m_edit->text().trimmed(), {});
        return;
    }
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (folder.isEmpty() || !QFileInfo::exists(folder + u"/ca.pem"_s)) {
        m_folderMessage->setMessage(FieldMessage::Kind::Error, tr("There is no ca.pem in this folder."));
        m_folder->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT submitted(m_edit->text().trimmed(), folder);
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
    m_tls->setText(tr("Encrypted, with certificates (TLS)"));
    m_tls->setToolTip(tr("For tcp:// addresses, usually port 2376."));
    m_tls->setAccessibleName(m_tls->text());
    m_folderLabel->setText(tr("Folder of ca.pem, cert.pem and key.pem"));
    m_folder->setAccessibleName(m_folderLabel->text());
    m_browse->setText(tr("Browse..."));
    m_browse->setAccessibleName(tr("Folder of the certificates"));
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
