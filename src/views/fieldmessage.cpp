#include "views/fieldmessage.h"

#include "views/stateshapes.h"
#include "views/style.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int shapeSize = 12;
constexpr int textIndent = shapeSize + 6;

QString plain(const QString &richText)
{
    return QTextDocumentFragment::fromHtml(richText).toPlainText();
}

} // namespace

FieldMessage::FieldMessage(QWidget *parent) : QWidget(parent), m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    // A label takes the focus only to reach its links; without one it would be a stop for nothing.
    m_label->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(textIndent, 0, 0, 0);
    layout->addWidget(m_label);
    connect(m_label, &QLabel::linkActivated, this, &FieldMessage::linkActivated);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    refresh();
}

void FieldMessage::setMessage(Kind kind, const QString &richText)
{
    if (kind == m_kind && richText == m_text)
        return;
    m_kind = kind;
    m_text = richText;
    refresh();
}

void FieldMessage::clear()
{
    setMessage(m_kind, {});
}

QString FieldMessage::text() const
{
    return m_text;
}

FieldMessage::Kind FieldMessage::kind() const
{
    return m_kind;
}

bool FieldMessage::isEmpty() const
{
    return m_text.isEmpty();
}

void FieldMessage::setLineReserved(bool reserved)
{
    m_reserved = reserved;
    refresh();
}

void FieldMessage::setField(QWidget *field)
{
    m_field = field;
    refresh();
}

void FieldMessage::refresh()
{
    const ThemeColors &c = Theme::colors();
    const QColor color = m_kind == Kind::Error ? c.error : m_kind == Kind::Warning ? c.attention : c.dim;
    QPalette palette = m_label->palette();
    if (palette.color(QPalette::WindowText) != color) {
        palette.setColor(QPalette::WindowText, color);
        m_label->setPalette(palette);
    }
    if (m_label->text() != m_text)
        m_label->setText(m_text);
    const bool hasLink = m_text.contains("<a "_L1);
    m_label->setFocusPolicy(hasLink ? Qt::TabFocus : Qt::NoFocus);
    setMinimumHeight(m_reserved ? fontMetrics().height() : 0);
    // Without a parent yet it would become a window; ParentChange comes back here.
    const bool shown = m_reserved || !m_text.isEmpty();
    if (!shown || parentWidget())
        setVisible(shown);
    const QString words = plain(m_text);
    setAccessibleName(words);
    m_label->setAccessibleName(words);
    if (m_field) {
        m_field->setAccessibleDescription(words);
        setInvalid(m_field, m_kind == Kind::Error && !m_text.isEmpty());
    }
    update();
}

void FieldMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ParentChange)
        refresh();
}

void FieldMessage::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    const int y = m_label->y() + (m_label->fontMetrics().height() - shapeSize + 1) / 2;
    const QRect shape = QStyle::visualRect(layoutDirection(), rect(), QRect(0, y, shapeSize, shapeSize));
    const ThemeColors &c = Theme::colors();
    switch (m_kind) {
    case Kind::Info:
        paintShape(&painter, shape, Shape::Ring, c.dim);
        break;
    case Kind::Ok:
        paintShape(&painter, shape, Shape::Disc, c.running);
        break;
    case Kind::Warning:
        paintShape(&painter, shape, Shape::Triangle, c.attention);
        break;
    case Kind::Error:
        paintShape(&painter, shape, Shape::Triangle, c.error);
        break;
    }
}

} // namespace views
