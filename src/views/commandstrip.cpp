#include "views/commandstrip.h"

#include "views/commandpieces.h"
#include "views/dialogparts.h"
#include "views/style.h"
#include "views/theme.h"

#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int widest = 640;
constexpr qsizetype longestWord = 60;

} // namespace

CommandStrip::CommandStrip(bool floats, QWidget *bar) : QLabel(bar), m_bar(bar), m_floats(floats)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setDim(this);
    if (floats) {
        setFrameShape(QFrame::StyledPanel);
        setSurface(this, Surface::Panel);
        setContentsMargins(10, 6, 10, 6);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    } else {
        setAlignment(Qt::AlignTop | Qt::AlignLeading);
        setMinimumWidth(1);
    }
}

void CommandStrip::setHint(const QString &hint, bool warns)
{
    if (hint == m_hint && warns == m_warns)
        return;
    m_hint = hint;
    m_warns = warns;
    refresh();
}

void CommandStrip::setReservedLines(int lines)
{
    m_reservedLines = lines;
    fit();
}

void CommandStrip::tell(const QString &word, const QString &meaning)
{
    if (word == m_word && meaning == m_meaning)
        return;
    m_word = word;
    m_meaning = meaning;
    refresh();
}

void CommandStrip::refresh()
{
    if (m_word.isEmpty() && m_meaning.isEmpty()) {
        QString hint = m_hint.toHtmlEscaped().replace(u'\n', "<br>"_L1);
        if (m_warns)
            hint = u"<span style='color: %1'>%2</span>"_s.arg(Theme::colors().attention.name(), hint);
        setText(hint);
        if (m_floats)
            hide();
        else
            fit();
        return;
    }
    QString text = m_meaning.toHtmlEscaped();
    if (!m_word.isEmpty())
        text.prepend(u"<b>%1</b>&nbsp; "_s.arg(shownText(m_word, longestWord).toHtmlEscaped()));
    setText(text);
    if (m_floats)
        placeAbove();
    else
        fit();
}

void CommandStrip::fit()
{
    if (m_floats)
        return;
    const int reserved = m_reservedLines * fontMetrics().lineSpacing();
    setFixedHeight(m_placed ? qMax(reserved, heightForWidth(width()))
                            : qMax(reserved, fontMetrics().height()));
}

void CommandStrip::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_warns)
        refresh(); // the text holds the color
    else if (event->type() == QEvent::FontChange)
        fit();
}

void CommandStrip::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    m_placed = true;
    if (event->size().width() != event->oldSize().width())
        fit();
}

void CommandStrip::placeAbove()
{
    QWidget *window = m_bar->window();
    if (parentWidget() != window)
        setParent(window);
    const int room = qMin(widest, window->width() - 2 * Style::dialogMargin);
    const int width = qMin(room, sizeHint().width());
    const int wide = qMax(width, qMin(room, fontMetrics().averageCharWidth() * 60));
    resize(wide, heightForWidth(wide));
    const QPoint corner = m_bar->mapTo(window, QPoint());
    move(qBound(0, corner.x() + Style::spacing, window->width() - wide), corner.y() - height() - Style::grid);
    raise();
    show();
}

} // namespace views
