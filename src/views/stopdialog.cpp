#include "views/stopdialog.h"

#include "views/commandline.h"
#include "views/dialogmirror.h"
#include "views/dialogparts.h"
#include "views/fieldlights.h"
#include "views/inputs.h"

#include "ui_stopdialog.h"

using namespace Qt::StringLiterals;

namespace views {

StopDialog::StopDialog(core::ContainerVerb verb, const QList<core::Container> &containers, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::StopDialog>()), m_verb(verb), m_containers(containers)
{
    m_ui->setupUi(this);
    nameChildren(this, "stopDialog"_L1);
    setUpDialog(this);
    m_mirror = addMirror(this);
    setHeading(m_ui->heading);
    setDim(m_ui->explanationLabel);
    m_ui->outcomeMessage->setLineReserved(true);
    m_ui->outcomeMessage->setField(m_ui->secondsSpin);
    m_ui->namesLabel->setVisible(m_containers.size() > 1);

    m_mirror->lights()->add(u"timeout"_s, m_ui->secondsSpin);
    m_mirror->lights()->add(u"timeout"_s, m_ui->foreverCheck);
    connect(m_ui->secondsSpin, &QSpinBox::valueChanged, this, &StopDialog::explain);
    connect(m_ui->foreverCheck, &QCheckBox::toggled, this, &StopDialog::explain);
    retranslate();
    m_ui->secondsSpin->setFocus();
    m_ui->secondsSpin->selectAll();
}

StopDialog::~StopDialog() = default;

core::ContainerRequest StopDialog::request() const
{
    core::ContainerRequest request;
    request.verb = m_verb;
    for (const core::Container &container : m_containers)
        request.ids.append(container.id);
    request.timeoutSeconds = m_ui->foreverCheck->isChecked() ? -1 : m_ui->secondsSpin->value();
    return request;
}

void StopDialog::setRequest(const core::ContainerRequest &request)
{
    if (!request.timeoutSeconds)
        return;
    m_ui->foreverCheck->setChecked(*request.timeoutSeconds < 0);
    if (*request.timeoutSeconds >= 0)
        m_ui->secondsSpin->setValue(*request.timeoutSeconds);
    m_ui->secondsSpin->selectAll();
}

void StopDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QDialog::changeEvent(event);
}

void StopDialog::retranslate()
{
    const bool restart = m_verb == core::ContainerVerb::Restart;
    const int count = static_cast<int>(m_containers.size());
    QStringList names;
    for (const core::Container &container : m_containers)
        names.append(container.name);

    setWindowTitle(restart ? tr("Restart") : tr("Stop"));
    if (count == 1) {
        m_ui->heading->setText(
            (restart ? tr("Restart container “%1”") : tr("Stop container “%1”")).arg(names.constFirst()));
    } else {
        m_ui->heading->setText(restart ? tr("Restart %n container(s)", nullptr, count)
                                       : tr("Stop %n container(s)", nullptr, count));
    }
    m_ui->namesLabel->setText(listed(names));
    m_ui->okButton->setText(restart ? tr("&Restart") : tr("&Stop"));
    explain();
}

void StopDialog::explain()
{
    const bool forever = m_ui->foreverCheck->isChecked();
    const int seconds = m_ui->secondsSpin->value();
    m_ui->secondsSpin->setEnabled(!forever);
    m_mirror->setDeeds({request()}, namesOf(m_containers));
    if (forever) {
        m_ui->outcomeMessage->setMessage(
            FieldMessage::Kind::Warning,
            tr("A program that does not end by itself is waited for without end."));
    } else if (seconds == 0) {
        m_ui->outcomeMessage->setMessage(FieldMessage::Kind::Warning,
                                         tr("Ended at once (SIGKILL): what is not saved is lost."));
    } else {
        m_ui->outcomeMessage->setMessage(
            FieldMessage::Kind::Info,
            tr("What still runs after %n second(s) gets SIGKILL.", nullptr, seconds));
    }
}

} // namespace views
