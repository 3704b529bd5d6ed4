#include "views/pulldialog.h"

#include "core/reference.h"
#include "views/commandline.h"
#include "views/dialogmirror.h"
#include "views/dialogparts.h"
#include "views/fieldlights.h"
#include "views/inputs.h"

#include <QLineEdit>
#include <QRegularExpressionValidator>

#include "ui_pulldialog.h"

using namespace Qt::StringLiterals;

namespace views {

namespace {

/// "docker.io/library/nginx:latest" for "nginx".
QString fullName(const core::ImageReference &reference)
{
    QString name = reference.domain + u'/' + reference.path;
    if (!reference.tag.isEmpty())
        name += u':' + reference.tag;
    if (!reference.digest.isEmpty())
        name += u'@' + reference.digest;
    else if (reference.tag.isEmpty())
        name += ":latest"_L1;
    return name;
}

} // namespace

PullDialog::PullDialog(const QString &reference, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PullDialog>())
{
    m_ui->setupUi(this);
    nameChildren(this, "pullDialog"_L1);
    setUpDialog(this);
    m_mirror = addMirror(this);
    setHeading(m_ui->heading);
    setDim(m_ui->hintLabel);
    m_ui->problemMessage->setLineReserved(true);
    m_ui->problemMessage->setField(m_ui->referenceEdit);
    m_ui->platformMessage->setField(m_ui->platformCombo);
    m_ui->platformCombo->addItems({QString(), u"linux/amd64"_s, u"linux/arm64"_s, u"linux/arm/v7"_s});
    static const QRegularExpression ascii(u"[\\x20-\\x7e]*"_s);
    auto *validator = new QRegularExpressionValidator(ascii, this);
    m_ui->referenceEdit->setValidator(validator);
    m_ui->platformCombo->setValidator(validator);
    m_ui->referenceEdit->setText(reference);
    new HangulGuard(m_ui->referenceEdit, m_ui->problemMessage);
    new HangulGuard(m_ui->platformCombo->lineEdit(), m_ui->platformMessage);

    m_mirror->lights()->add(u"reference"_s, m_ui->referenceEdit);
    m_mirror->lights()->add(u"platform"_s, m_ui->platformCombo);
    connect(m_ui->referenceEdit, &QLineEdit::textChanged, this, &PullDialog::check);
    connect(m_ui->platformCombo, &QComboBox::editTextChanged, this, &PullDialog::check);
    retranslate();
    m_ui->referenceEdit->setFocus();
    m_ui->referenceEdit->selectAll();
}

PullDialog::~PullDialog() = default;

core::PullRequest PullDialog::request() const
{
    return {m_ui->referenceEdit->text().trimmed(), m_ui->platformCombo->currentText().trimmed()};
}

void PullDialog::setRequest(const core::PullRequest &request)
{
    m_ui->referenceEdit->setText(request.reference);
    m_ui->platformCombo->setEditText(request.platform);
    m_ui->referenceEdit->selectAll();
}

void PullDialog::accept()
{
    commitInput(this);
    check();
    if (m_ui->okButton->isEnabled())
        QDialog::accept();
}

void PullDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QDialog::changeEvent(event);
}

void PullDialog::retranslate()
{
    //: Placeholder of the platform field: an image for the engine's own system and processor.
    m_ui->platformCombo->lineEdit()->setPlaceholderText(tr("as the engine"));
    check();
}

QString PullDialog::platformProblem() const
{
    static const QRegularExpression platform(u"^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9.]+)?$"_s);
    const QString typed = request().platform;
    if (typed.isEmpty() || platform.match(typed).hasMatch())
        return {};
    return tr("A platform is a system and a processor: linux/arm64.");
}

void PullDialog::check()
{
    const core::PullRequest asked = request();
    const bool empty = asked.reference.isEmpty();
    const QString trouble = empty ? QString() : core::problemOfReference(asked.reference);
    const QString platformTrouble = platformProblem();

    if (empty) {
        m_ui->problemMessage->clear();
    } else if (!trouble.isEmpty()) {
        m_ui->problemMessage->setMessage(FieldMessage::Kind::Error, trouble.toHtmlEscaped());
    } else {
        const QString full = fullName(core::ImageReference::fromText(asked.reference));
        //: %1 is an image name with everything written out: docker.io/library/nginx:latest
        m_ui->problemMessage->setMessage(FieldMessage::Kind::Info,
                                         tr("In full: %1").arg(full.toHtmlEscaped()));
    }
    if (platformTrouble.isEmpty())
        m_ui->platformMessage->clear();
    else
        m_ui->platformMessage->setMessage(FieldMessage::Kind::Error, platformTrouble.toHtmlEscaped());
    m_mirror->setDeeds({asked});
    m_ui->okButton->setEnabled(!empty && trouble.isEmpty() && platformTrouble.isEmpty());
}

} // namespace views
