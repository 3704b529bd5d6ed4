#include "views/commandarea.h"

#include "views/commandwords.h"

#include <QLabel>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int mostRows = 5;
constexpr int fewRows = 2;
constexpr int tallScreen = 900;
constexpr int shortest = 60;

} // namespace

CommandArea::CommandArea(bool wraps, QWidget *parent) : QScrollArea(parent), m_words(new CommandWords(wraps))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(m_words);
    viewport()->setAutoFillBackground(false);
    m_words->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, wraps ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    connect(m_words, &CommandWords::revealWanted, this,
            [this](QWidget *token) { ensureWidgetVisible(token, 0, 0); });
    if (wraps)
        return;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(shortest);
    m_more = new QLabel(u"\u2026"_s, this);
    m_more->setAlignment(Qt::AlignCenter);
    m_more->setAutoFillBackground(true);
    m_more->setBackgroundRole(QPalette::Base);
    m_more->hide();
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &CommandArea::fit);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &CommandArea::fit);
}

void CommandArea::fit()
{
    const int row = m_words->rowHeight();
    if (m_more) {
        m_wanted = row;
        setFixedHeight(row);
        m_more->setVisible(horizontalScrollBar()->value() < horizontalScrollBar()->maximum());
        m_more->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - row, 0, row, row)));
        return;
    }
    const int all = m_placed ? m_words->heightForWidth(width()) : row;
    m_wanted = qBound(row, all, mostRows * row);
    const QScreen *at = screen();
    const bool tall = at && at->availableGeometry().height() >= tallScreen;
    setMaximumHeight(m_wanted);
    setMinimumHeight(qMin(m_wanted, (tall ? mostRows : fewRows) * row));
    updateGeometry();
}

QSize CommandArea::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), m_wanted};
}

void CommandArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_placed = true;
    if (m_more || event->size().width() != event->oldSize().width())
        fit();
}

} // namespace views
