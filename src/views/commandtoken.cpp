#include "views/commandtoken.h"

#include "core/command.h"
#include "views/stylepaint.h"
#include "views/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int sidePadding = 4;
constexpr int lowest = 24;
constexpr int widest = 640;

} // namespace

CommandToken::CommandToken(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CommandToken::setPiece(const CommandPiece &piece)
{
    if (piece == m_piece)
        return;
    m_piece = piece;
    describe();
    updateGeometry();
    update();
}

void CommandToken::describe()
{
    // Not setText(): of a word such as a&b it would make a key that presses it.
    setAccessibleName(m_piece.text);
    QString help = isWord() ? core::topicText(m_piece.word.topic) : QString();
    if (isPlaceholder()) {
        if (!help.isEmpty())
            help += u' ';
        help += tr("Not said yet: this word only stands in its place.");
    }
    setAccessibleDescription(help);
    // As rich text it wraps.
    setToolTip(help.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(help.toHtmlEscaped()));
}

void CommandToken::setLit(bool lit)
{
    if (lit == m_lit)
        return;
    m_lit = lit;
    update();
}

void CommandToken::setKept(bool kept)
{
    if (kept == m_kept)
        return;
    m_kept = kept;
    update();
}

QFont CommandToken::shownFont() const
{
    if (m_piece.kind == CommandPiece::Kind::Prose)
        return QApplication::font();
    QFont shown = font();
    shown.setItalic(isPlaceholder());
    return shown;
}

QSize CommandToken::sizeHint() const
{
    const QFontMetrics metrics(shownFont());
    const int width = metrics.horizontalAdvance(m_piece.text) + 2 * sidePadding;
    return {qMin(width, widest), qMax(lowest, metrics.height() + 6)};
}

QSize CommandToken::minimumSizeHint() const
{
    return {qMin(lowest, sizeHint().width()), sizeHint().height()};
}

void CommandToken::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void CommandToken::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    if (isWord())
        Q_EMIT hovered(true);
}

void CommandToken::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    if (isWord())
        Q_EMIT hovered(false);
}

void CommandToken::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT focused(true);
}

void CommandToken::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    Q_EMIT focused(false);
}

void CommandToken::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT moved(event->key());
        return;
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Space:
        // Not the default button's: a dialog would be carried out by it.
        if (!event->isAutoRepeat())
            Q_EMIT clicked();
        return;
    default:
        event->ignore();
    }
}

void CommandToken::keyReleaseEvent(QKeyEvent *event)
{
    event->ignore();
}

void CommandToken::paintEvent(QPaintEvent *)
{
    const ThemeColors &c = Theme::colors();
    QPainter painter(this);
    const bool hover = isWord() && underMouse();
    const QRectF box = QRectF(rect()).adjusted(0, 1, 0, -1);
    if (m_lit || m_kept)
        paint::box(&painter, box, c.selection, m_lit ? c.accent : QColor(), 4);
    else if (hover)
        paint::box(&painter, box, paint::pressed(c.inset), {}, 4);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::focusRing(&painter, box, 4);
    painter.setFont(shownFont());
    painter.setPen(m_lit || m_kept ? c.selectionText : isWord() && !isPlaceholder() ? c.text : c.dim);
    const QRect inner = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     paint::elided(QFontMetrics(shownFont()), m_piece.text, Qt::ElideRight, inner.width()));
}

} // namespace views
