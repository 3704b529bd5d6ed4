#include "views/taughtcard.h"

#include "views/style.h"
#include "views/theme.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;
using course::TaughtField;

namespace views {

namespace {

constexpr int padding = 3 * Style::grid;
constexpr int gap = Style::grid;

/// On one line; PATH is in every image and long, so it comes last.
QString lineOf(TaughtField field, QStringList values)
{
    if (field == TaughtField::Env) {
        std::stable_partition(values.begin(), values.end(),
                              [](const QString &value) { return !value.startsWith("PATH="_L1); });
    }
    return values.join(field == TaughtField::Env ? u"   "_s : u", "_s);
}

} // namespace

TaughtCard::TaughtCard(TaughtField field, QWidget *parent)
    : QAbstractButton(parent), m_field(field), m_help(new QToolButton(this))
{
    const QString word = course::taughtWord(field).toLower();
    setObjectName(word + "Card"_L1);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_help->setObjectName(word + "Help"_L1);
    m_help->setText(u"?"_s);
    m_help->setCheckable(true);
    m_help->setAutoRaise(true);
    m_help->setCursor(Qt::ArrowCursor);
    connect(m_help, &QToolButton::toggled, this, &TaughtCard::explainToggled);
}

void TaughtCard::setConfig(const core::Config &config, course::TaughtPlace place)
{
    const QString word = course::taughtWord(m_field);
    const QString title = course::taughtTitle(m_field);
    const QString sentence = course::taughtSentence(m_field, place);
    m_values = course::taughtValues(m_field, config);
    m_shown = lineOf(m_field, m_values);

    const QString whole = m_values.isEmpty() ? course::taughtAbsence(m_field) : m_values.join(u'\n');
    setAccessibleName(word + u", "_s + title);
    setAccessibleDescription(whole + u'\n' + sentence);
    setToolTip(u"<p><b>%1</b> %2</p><p>%3</p><pre>%4</pre>"_s.arg(
        word, title.toHtmlEscaped(), sentence.toHtmlEscaped(), whole.toHtmlEscaped()));
    //: %1 is CMD, ENTRYPOINT, ENV or EXPOSE
    m_help->setAccessibleName(tr("What is %1?").arg(word));
    m_help->setToolTip(tr("What is %1?").arg(word));
    update();
}

void TaughtCard::setExplained(bool on)
{
    m_help->setChecked(on);
}

QFont TaughtCard::wordFont() const
{
    QFont font = Theme::monospace();
    font.setBold(true);
    return font;
}

int TaughtCard::lineHeight() const
{
    return qMax(QFontMetrics(Theme::monospace()).height(), fontMetrics().height());
}

QSize TaughtCard::sizeHint() const
{
    const int title = QFontMetrics(wordFont()).horizontalAdvance(course::taughtWord(m_field))
                      + fontMetrics().horizontalAdvance(course::taughtTitle(m_field)) + 2 * Style::spacing
                      + m_help->sizeHint().width();
    return {2 * padding + title, 2 * Style::spacing + 2 * lineHeight() + gap};
}

/// Without the title, so that four in a row can shrink until two in a row fit better.
QSize TaughtCard::minimumSizeHint() const
{
    const int word = QFontMetrics(wordFont()).horizontalAdvance(course::taughtWord(m_field));
    return {2 * padding + word + m_help->sizeHint().width(), sizeHint().height()};
}

bool TaughtCard::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void TaughtCard::resizeEvent(QResizeEvent *event)
{
    const QSize size(m_help->sizeHint().width(), lineHeight() + gap);
    m_help->setGeometry({QPoint(width() - size.width() - Style::grid, Style::grid), size});
    QAbstractButton::resizeEvent(event);
}

void TaughtCard::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = hasFocus() || isDown();
    painter.setPen(QPen(active ? colors.accent : colors.line, active ? 2 : 1));
    painter.setBrush(underMouse() ? colors.hover : colors.panel);
    const qreal inset = active ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Style::radius,
                            Style::radius);

    const int line = lineHeight();
    const QRect first(padding, Style::spacing, m_help->x() - padding - Style::grid, line);
    const QString word = course::taughtWord(m_field);
    const QFont bold = wordFont();
    const int wordWidth = QFontMetrics(bold).horizontalAdvance(word) + Style::spacing;
    painter.setFont(bold);
    painter.setPen(colors.text);
    painter.drawText(first, Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, word);
    painter.setFont(font());
    painter.setPen(colors.dim);
    painter.drawText(
        first.adjusted(wordWidth, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
        fontMetrics().elidedText(course::taughtTitle(m_field), Qt::ElideRight, first.width() - wordWidth));

    const QRect second(padding, Style::spacing + line + gap, width() - 2 * padding, line);
    const bool none = m_values.isEmpty();
    const QFont valueFont = none ? font() : Theme::monospace();
    painter.setFont(valueFont);
    painter.setPen(none ? colors.dim : colors.text);
    painter.drawText(
        second, Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
        QFontMetrics(valueFont).elidedText(none ? u"\u2014"_s : m_shown, Qt::ElideRight, second.width()));
}

} // namespace views
