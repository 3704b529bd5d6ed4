#include "views/findline.h"

#include "views/fittinghint.h"
#include "views/icons.h"
#include "views/style.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace views {

qsizetype pickMatch(const QList<int> &sorted, int current, FindStep step)
{
    const auto atOrAfter = std::lower_bound(sorted.cbegin(), sorted.cend(), current) - sorted.cbegin();
    const bool isCurrent = atOrAfter < sorted.size() && sorted.at(atOrAfter) == current;
    qsizetype place = atOrAfter;
    switch (step) {
    case FindStep::Recount:
        return isCurrent ? atOrAfter : -1;
    case FindStep::Stay:
        break;
    case FindStep::Next:
        place += isCurrent ? 1 : 0;
        break;
    case FindStep::Previous:
        place -= 1;
        break;
    }
    return (place + sorted.size()) % sorted.size();
}

FindLine::FindLine(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit), m_count(new QLabel), m_previous(new QToolButton),
      m_next(new QToolButton), m_hint(new FittingHint(m_edit))
{
    m_edit->setObjectName("search"_L1);
    m_count->setObjectName("searchCount"_L1);
    m_previous->setObjectName("searchPrevious"_L1);
    m_next->setObjectName("searchNext"_L1);
    m_previous->setIcon(icon("chevron-up"_L1));
    m_next->setIcon(icon("chevron-down"_L1));
    m_previous->setAutoRaise(true);
    m_next->setAutoRaise(true);
    m_edit->setMinimumWidth(m_edit->fontMetrics().averageCharWidth() * 16);
    m_edit->setMaximumWidth(m_edit->fontMetrics().averageCharWidth() * 48);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Style::grid);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_count);
    setFocusProxy(m_edit);

    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &FindLine::textChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindLine::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &FindLine::nextWanted);
    if (Theme::instance())
        connect(Theme::instance(), &Theme::changed, this, &FindLine::describe);
    retranslate();
}

QString FindLine::text() const
{
    return m_edit->text();
}

void FindLine::setResult(const FindResult &result)
{
    m_result = result;
    describe();
}

void FindLine::focusField()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

bool FindLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (keyPressed(key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool FindLine::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // The text still lacks the syllable being composed: this Enter only finishes it.
        if (m_composing)
            return false;
        if (modifiers & Qt::ShiftModifier)
            Q_EMIT previousWanted();
        else
            Q_EMIT nextWanted();
        return true;
    case Qt::Key_Escape:
        if (m_edit->text().isEmpty())
            Q_EMIT left();
        else
            m_edit->clear();
        return true;
    default:
        return false;
    }
}

void FindLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindLine::retranslate()
{
    m_edit->setAccessibleName(tr("Search"));
    //: Placeholder of a search field. %1 is a shortcut: Ctrl+F
    const QString all =
        tr("Search (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    m_hint->setHints({all, tr("Search")});
    m_previous->setAccessibleName(tr("Previous match"));
    m_next->setAccessibleName(tr("Next match"));
    m_previous->setToolTip(tr("Previous match (Shift+Enter)"));
    m_next->setToolTip(tr("Next match (Enter)"));
    describe();
}

void FindLine::describe()
{
    const bool searching = !m_edit->text().isEmpty();
    const bool found = m_result.count > 0;
    QString words;
    if (searching && !found)
        words = tr("Not found");
    else if (searching && m_result.position > 0)
        //: Which match of how many: "3 of 17"
        words = tr("%1 of %2").arg(m_result.position).arg(m_result.count);
    else if (searching)
        words = tr("%n match(es)", nullptr, m_result.count);
    m_count->setText(words);

    QPalette palette = m_count->palette();
    palette.setColor(QPalette::WindowText, searching && !found ? Theme::colors().error : Theme::colors().dim);
    m_count->setPalette(palette);
    m_previous->setEnabled(searching && found);
    m_next->setEnabled(searching && found);
}

} // namespace views
