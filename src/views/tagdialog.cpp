#include "views/tagdialog.h"

#include "core/reference.h"
#include "core/text.h"
#include "views/commandline.h"
#include "views/dialogmirror.h"
#include "views/dialogparts.h"
#include "views/fieldlights.h"
#include "views/inputs.h"
#include "views/theme.h"

#include <QRegularExpressionValidator>

#include "ui_tagdialog.h"

using namespace Qt::StringLiterals;

namespace views {

TagDialog::TagDialog(const core::ImageRow &image, const QList<core::ImageRow> &all, QWidget *parent)
    : AnsweredDialog(parent), m_ui(std::make_unique<Ui::TagDialog>()), m_image(image), m_all(all)
{
    m_ui->setupUi(this);
    nameChildren(this, "tagDialog"_L1);
    setUpDialog(this);
    setParts(m_ui->nameEdit, m_ui->problemMessage, m_ui->okButton);
    m_mirror = addMirror(this);
    setHeading(m_ui->heading);
    setDim(m_ui->hintLabel);
    setDim(m_ui->afterLabel);
    setDim(m_ui->sentenceLabel);
    setMonospace(m_ui->namesLabel);
    m_ui->problemMessage->setLineReserved(true);
    m_ui->problemMessage->setField(m_ui->nameEdit);
    static const QRegularExpression ascii(u"[\\x20-\\x7e]*"_s);
    m_ui->nameEdit->setValidator(new QRegularExpressionValidator(ascii, this));
    new HangulGuard(m_ui->nameEdit, m_ui->problemMessage);

    m_mirror->lights()->add(u"repository"_s, m_ui->nameEdit);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &TagDialog::check);
    if (Theme::instance())
        connect(Theme::instance(), &Theme::changed, this, &TagDialog::check);
    retranslate();
    m_ui->nameEdit->setFocus();
}

TagDialog::~TagDialog() = default;

core::TagRequest TagDialog::request() const
{
    const auto reference = core::ImageReference::fromText(m_ui->nameEdit->text().trimmed());
    if (!reference.isValid())
        return {m_image.reference(), {}, {}};
    return {m_image.reference(), reference.familiarName(),
            reference.tag.isEmpty() ? u"latest"_s : reference.tag};
}

void TagDialog::setRequest(const core::TagRequest &request)
{
    m_ui->nameEdit->setText(request.tag.isEmpty() ? request.repository
                                                  : request.repository + u':' + request.tag);
    m_ui->nameEdit->selectAll();
}

void TagDialog::ask()
{
    Q_EMIT submitted(request());
}

void TagDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    AnsweredDialog::changeEvent(event);
}

void TagDialog::retranslate()
{
    const QString name = m_image.isDangling() ? core::shortId(m_image.id) : m_image.reference();
    m_ui->heading->setText(tr("Add a tag to image “%1”").arg(name));
    m_ui->nameEdit->setPlaceholderText(u"my/web:1.0"_s);
    check();
}

QString TagDialog::problem() const
{
    const QString typed = m_ui->nameEdit->text().trimmed();
    const QString trouble = core::problemOfReference(typed);
    if (!trouble.isEmpty())
        return trouble;
    if (!core::ImageReference::fromText(typed).digest.isEmpty())
        return tr("A tag has no digest: leave out what follows the @ sign.");
    return {};
}

void TagDialog::check()
{
    using Kind = FieldMessage::Kind;
    const bool empty = m_ui->nameEdit->text().trimmed().isEmpty();
    const QString trouble = empty ? QString() : problem();
    const bool good = !empty && trouble.isEmpty();
    const core::TagRequest asked = request();
    const QString name = good ? asked.repository + u':' + asked.tag : QString();
    const auto taken = std::find_if(m_all.begin(), m_all.end(), [&name](const core::ImageRow &row) {
        return !row.tag.isEmpty() && row.reference() == name;
    });
    const bool isTaken = good && taken != m_all.end();
    const bool isOwn = isTaken && taken->id == m_image.id;

    if (!trouble.isEmpty()) {
        m_ui->problemMessage->setMessage(Kind::Error, trouble.toHtmlEscaped());
    } else if (isOwn) {
        m_ui->problemMessage->setMessage(Kind::Info, tr("The image has this name already."));
    } else if (isTaken) {
        m_ui->problemMessage->setMessage(
            Kind::Warning,
            tr("“%1” names image %2 now. The name moves to this image; the other one loses it.")
                .arg(name.toHtmlEscaped(), core::shortId(taken->id)));
    } else {
        m_ui->problemMessage->clear();
    }
    m_mirror->setDeeds({asked});
    m_ui->okButton->setEnabled(good && !isOwn && !isWaiting());
    showNames(isOwn ? QString() : name);
}

/// Names and IDs as they will be; `added` empty = nothing typed yet.
void TagDialog::showNames(const QString &added)
{
    constexpr int most = 4;
    QStringList names;
    for (const core::ImageRow &row : m_all) {
        if (row.id == m_image.id && !row.tag.isEmpty())
            names.append(row.reference());
    }
    const int count = static_cast<int>(names.size()) + (added.isEmpty() ? 0 : 1);

    const QString dim = Theme::colors().dim.name();
    const QString id = core::shortId(m_image.id);
    const auto line = [&](const QString &name, bool isNew) {
        const QString shown = isNew ? u"<b>"_s + name.toHtmlEscaped() + u"</b>"_s : name.toHtmlEscaped();
        return u"<tr><td>%1</td><td style='padding-left: 24px; color: %2'>%3</td></tr>"_s.arg(shown, dim, id);
    };
    QString rows;
    for (int i = 0; i < names.size() && i < most; ++i)
        rows += line(names.at(i), false);
    if (names.size() > most)
        rows += u"<tr><td style='color: %1'>%2</td></tr>"_s.arg(
            dim, tr("and %n more", nullptr, static_cast<int>(names.size()) - most).toHtmlEscaped());
    rows += added.isEmpty() ? line(u"\u2026"_s, false) : line(added, true);
    m_ui->namesLabel->setText(u"<table cellspacing='0' cellpadding='2'>"_s + rows + u"</table>"_s);
    m_ui->sentenceLabel->setText(added.isEmpty()
                                     ? tr("One image ID can have many names. Nothing is copied.")
                                     : tr("%n name(s), one image ID. Nothing is copied.", nullptr, count));
}

} // namespace views
