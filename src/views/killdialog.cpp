#include "views/killdialog.h"

#include "views/commandline.h"
#include "views/dialogmirror.h"
#include "views/dialogparts.h"
#include "views/fieldlights.h"
#include "views/inputs.h"
#include "views/style.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

#include "ui_killdialog.h"

using namespace Qt::StringLiterals;

namespace views {

KillDialog::KillDialog(const QList<core::Container> &containers, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::KillDialog>()), m_containers(containers)
{
    m_ui->setupUi(this);
    nameChildren(this, "killDialog"_L1);
    setUpDialog(this);
    m_mirror = addMirror(this);
    setHeading(m_ui->heading);
    setDim(m_ui->explanationLabel);
    m_ui->namesLabel->setVisible(m_containers.size() > 1);
    m_ui->signalCombo->addItems(
        {u"SIGKILL"_s, u"SIGTERM"_s, u"SIGINT"_s, u"SIGHUP"_s, u"SIGQUIT"_s, u"SIGUSR1"_s, u"SIGUSR2"_s});
    static const QRegularExpression ascii(u"[\\x21-\\x7e]*"_s);
    m_ui->signalCombo->setValidator(new QRegularExpressionValidator(ascii, this));
    new HangulGuard(m_ui->signalCombo->lineEdit(), m_ui->problemMessage);
    m_ui->problemMessage->setField(m_ui->signalCombo);

    m_mirror->lights()->add(u"signal"_s, m_ui->signalCombo);
    connect(m_ui->signalCombo, &QComboBox::editTextChanged, this, &KillDialog::explain);
    retranslate();
    m_ui->signalCombo->setFocus();
    m_ui->signalCombo->lineEdit()->selectAll();
}

KillDialog::~KillDialog() = default;

core::ContainerRequest KillDialog::request() const
{
    core::ContainerRequest request;
    request.verb = core::ContainerVerb::Kill;
    for (const core::Container &container : m_containers)
        request.ids.append(container.id);
    request.signal = signalText();
    return request;
}

void KillDialog::setRequest(const core::ContainerRequest &request)
{
    if (request.signal.isEmpty())
        return;
    m_ui->signalCombo->setEditText(request.signal);
    m_ui->signalCombo->lineEdit()->selectAll();
}

void KillDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QDialog::changeEvent(event);
}

void KillDialog::retranslate()
{
    QStringList names;
    for (const core::Container &container : m_containers)
        names.append(container.name);
    m_ui->heading->setText(
        names.size() == 1 ? tr("Send a signal to container “%1”").arg(names.constFirst())
                          : tr("Send a signal to %n container(s)", nullptr, static_cast<int>(names.size())));
    m_ui->namesLabel->setText(listed(names));
    explain();
}

/// "SIGINT" for "int"; a number as it is; empty when it cannot be a signal.
QString KillDialog::signalText() const
{
    static const QRegularExpression number(u"^([1-9]|[1-5][0-9]|6[0-4])$"_s);
    static const QRegularExpression name(u"^SIG[A-Z][A-Z0-9]*([+-][0-9]{1,2})?$"_s);
    const QString typed = m_ui->signalCombo->currentText().trimmed().toUpper();
    if (number.match(typed).hasMatch())
        return typed;
    const QString full = typed.startsWith("SIG"_L1) ? typed : u"SIG"_s + typed;
    return name.match(full).hasMatch() ? full : QString();
}

QString KillDialog::explanation(const QString &signal)
{
    if (signal == "SIGKILL"_L1 || signal == "9"_L1)
        return tr("Ends the program at once. It cannot save or tidy up; the exit code is 137.");
    if (signal == "SIGTERM"_L1 || signal == "15"_L1)
        return tr("Asks the program to end. It is what docker stop sends first.");
    if (signal == "SIGINT"_L1 || signal == "2"_L1)
        return tr("What Ctrl+C in a terminal sends: asks the program to end.");
    if (signal == "SIGHUP"_L1 || signal == "1"_L1)
        return tr("By custom: read the configuration again. nginx does so; other programs may end.");
    if (signal == "SIGQUIT"_L1 || signal == "3"_L1)
        return tr("Asks the program to end; nginx first finishes the requests it has.");
    if (signal == "SIGUSR1"_L1 || signal == "10"_L1)
        return tr("Means what the program decides. nginx opens its log files anew.");
    if (signal == "SIGUSR2"_L1 || signal == "12"_L1)
        return tr("Means what the program decides. nginx starts its new version beside the old one.");
    return tr("Sent as it is. What it does is up to the program.");
}

void KillDialog::explain()
{
    const QString signal = signalText();
    const bool empty = m_ui->signalCombo->currentText().trimmed().isEmpty();
    const bool kills = signal == "SIGKILL"_L1 || signal == "9"_L1;

    if (signal.isEmpty() && !empty)
        m_ui->problemMessage->setMessage(FieldMessage::Kind::Error,
                                         tr("A signal is a name like SIGINT, or a number from 1 to 64."));
    else
        m_ui->problemMessage->clear();

    QString text;
    if (!signal.isEmpty()) {
        text = explanation(signal);
        if (!kills)
            text +=
                u'\n'
                + tr("A program that has no answer to it goes on running: it is process 1 of its container.");
    }
    m_ui->explanationLabel->setText(text);
    m_ui->explanationLabel->setVisible(!text.isEmpty());

    m_ui->okButton->setEnabled(!signal.isEmpty());
    m_mirror->setDeeds(signal.isEmpty() ? QList<core::Deed>() : QList<core::Deed>{request()},
                       namesOf(m_containers));
    m_ui->okButton->setText(signal.isEmpty() ? tr("S&end") : tr("S&end %1").arg(signal));
    setPrimary(m_ui->okButton, !kills);
    setDanger(m_ui->okButton, kills);
}

} // namespace views
