#include "views/renamedialog.h"

#include "core/runrequest.h"
#include "views/commandline.h"
#include "views/dialogmirror.h"
#include "views/dialogparts.h"
#include "views/fieldlights.h"
#include "views/inputs.h"

#include <QRegularExpressionValidator>

#include "ui_renamedialog.h"

using namespace Qt::StringLiterals;

namespace views {

RenameDialog::RenameDialog(const core::Container &container, const QStringList &takenNames, QWidget *parent)
    : AnsweredDialog(parent), m_ui(std::make_unique<Ui::RenameDialog>()), m_container(container),
      m_takenNames(takenNames)
{
    m_ui->setupUi(this);
    nameChildren(this, "renameDialog"_L1);
    setUpDialog(this);
    setParts(m_ui->nameEdit, m_ui->problemMessage, m_ui->okButton);
    m_mirror = addMirror(this);
    setHeading(m_ui->heading);
    setDim(m_ui->hintLabel);
    m_ui->problemMessage->setLineReserved(true);
    m_ui->problemMessage->setField(m_ui->nameEdit);
    static const QRegularExpression ascii(u"[\\x20-\\x7e]*"_s);
    m_ui->nameEdit->setValidator(new QRegularExpressionValidator(ascii, this));
    m_ui->nameEdit->setText(container.name);
    new HangulGuard(m_ui->nameEdit, m_ui->problemMessage);

    m_mirror->lights()->add(u"name"_s, m_ui->nameEdit);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &RenameDialog::check);
    retranslate();
    m_ui->nameEdit->setFocus();
    m_ui->nameEdit->selectAll();
}

RenameDialog::~RenameDialog() = default;

core::RenameRequest RenameDialog::request() const
{
    return {m_container.id, m_ui->nameEdit->text().trimmed()};
}

void RenameDialog::setRequest(const core::RenameRequest &request)
{
    m_ui->nameEdit->setText(request.name);
    m_ui->nameEdit->selectAll();
}

void RenameDialog::ask()
{
    Q_EMIT submitted(request());
}

void RenameDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    AnsweredDialog::changeEvent(event);
}

void RenameDialog::retranslate()
{
    m_ui->heading->setText(tr("Rename container “%1”").arg(m_container.name));
    check();
}

QString RenameDialog::problem() const
{
    const QString name = request().name;
    if (name == m_container.name)
        return {};
    if (m_takenNames.contains(name))
        return tr("Another container is named “%1”.").arg(name);
    return core::problemOfName(name);
}

void RenameDialog::check()
{
    const QString name = request().name;
    const QString trouble = name.isEmpty() ? QString() : problem();
    if (trouble.isEmpty())
        m_ui->problemMessage->clear();
    else
        m_ui->problemMessage->setMessage(FieldMessage::Kind::Error, trouble.toHtmlEscaped());
    m_mirror->setDeeds({request()}, namesOf({m_container}));
    m_ui->okButton->setEnabled(!name.isEmpty() && name != m_container.name && trouble.isEmpty()
                               && !isWaiting());
}

} // namespace views
