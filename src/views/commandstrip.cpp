#include "views/commandstrip.h"

#include "views/commandpieces.h"
#include "views/dialogparts.h"
#include "views/style.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int widest = 640;
constexpr int reservedLines = 2;
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
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
}

void CommandStrip::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
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
    // Room for what most words need, so that nothing moves while pointing at one after the other.
    if (!m_floats)
        setMinimumHeight(reservedLines * fontMetrics().lineSpacing());
    if (m_word.isEmpty() && m_meaning.isEmpty()) {
        setText(m_hint.toHtmlEscaped());
        if (m_floats)
            hide();
        return;
    }
    QString text = m_meaning.toHtmlEscaped();
    if (!m_word.isEmpty())
        text.prepend(u"<b>%1</b>&nbsp; "_s.arg(shownText(m_word, longestWord).toHtmlEscaped()));
    setText(text);
    if (m_floats)
        placeAbove();
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
