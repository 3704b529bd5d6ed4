#include "views/taughtcards.h"

#include "views/style.h"
#include "views/taughtcard.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

TaughtCards::TaughtCards(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_explanation(new QFrame), m_explanationText(new QLabel)
{
    const QList<course::TaughtField> fields = course::taughtFields();
    for (const course::TaughtField field : fields) {
        auto *card = new TaughtCard(field, this);
        m_cards.append(card);
        connect(card, &TaughtCard::clicked, this,
                [this, field] { Q_EMIT chosen(course::taughtPath(field)); });
        connect(card, &TaughtCard::explainToggled, this, [this, field](bool on) { explain(field, on); });
    }
    m_explanationText->setObjectName("explanation"_L1);
    m_explanationText->setWordWrap(true);
    m_explanationText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_explanation->setFrameShape(QFrame::StyledPanel);
    auto *inner = new QVBoxLayout(m_explanation);
    inner->setContentsMargins(3 * Style::grid, Style::spacing, 3 * Style::grid, Style::spacing);
    inner->addWidget(m_explanationText);
    m_explanation->hide();

    m_grid->setContentsMargins({});
    m_grid->setSpacing(Style::spacing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Style::spacing);
    layout->addLayout(m_grid);
    layout->addWidget(m_explanation);
    arrange();
    retranslate();
}

void TaughtCards::setConfig(const core::Config &config, course::TaughtPlace place)
{
    m_config = config;
    m_place = place;
    retranslate();
}

void TaughtCards::explain(course::TaughtField field, bool on)
{
    if (on)
        m_explained = field;
    else if (m_explained == field)
        m_explained.reset();
    for (TaughtCard *card : std::as_const(m_cards))
        card->setExplained(m_explained == card->field());
    retranslate();
}

void TaughtCards::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TaughtCards::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void TaughtCards::retranslate()
{
    for (TaughtCard *card : std::as_const(m_cards))
        card->setConfig(m_config, m_place);
    m_explanation->setVisible(m_explained.has_value());
    if (!m_explained)
        return;
    QString text = u"<b>%1</b> %2"_s.arg(course::taughtWord(*m_explained),
                                         course::taughtSentence(*m_explained, m_place).toHtmlEscaped());
    if (course::taughtValues(*m_explained, m_config).isEmpty())
        text += u"<br>"_s + course::taughtAbsence(*m_explained).toHtmlEscaped();
    m_explanationText->setText(text);
}

/// Four, two or one beside each other, as many as fit.
void TaughtCards::arrange()
{
    int widest = 0;
    for (const TaughtCard *card : std::as_const(m_cards))
        widest = qMax(widest, card->sizeHint().width());
    int columns = 4;
    while (columns > 1 && columns * widest + (columns - 1) * Style::spacing > width())
        columns /= 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace views
