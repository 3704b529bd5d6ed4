#include "views/filterline.h"

#include "views/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int delayMs = 80;

} // namespace

FilterLine::FilterLine(QWidget *parent) : QLineEdit(parent)
{
    setObjectName("filterLine"_L1);
    setClearButtonEnabled(true);
    addAction(iconColored("search"_L1, &ThemeColors::dim), QLineEdit::LeadingPosition);
    setPlaceholderText(tr("Filter"));
    setAccessibleName(tr("Filter"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &FilterLine::flush);
    connect(this, &QLineEdit::textChanged, &m_timer, qOverload<>(&QTimer::start));
}

void FilterLine::setTarget(QWidget *table)
{
    m_target = table;
}

void FilterLine::flush()
{
    // The text lacks the syllable still open; its commit starts the timer again.
    if (m_composing)
        return;
    m_timer.stop();
    if (text() == m_told)
        return;
    m_told = text();
    Q_EMIT filterChanged(m_told);
}

bool FilterLine::isComposing() const
{
    return m_composing;
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            flush();
            return;
        }
        break;
    case Qt::Key_Down:
        goToTarget();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // While composing, Return ends the syllable and means nothing else.
        if (!m_composing) {
            flush();
            goToTarget();
        }
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterLine::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (!m_composing && text() != m_told)
        m_timer.start();
}

bool FilterLine::event(QEvent *event)
{
    // Esc belongs to a filled filter first, not to the dialog's or page's own shortcut.
    if (event->type() == QEvent::ShortcutOverride && !text().isEmpty()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusOut)
        m_composing = false;
    return QLineEdit::event(event);
}

void FilterLine::goToTarget()
{
    if (!m_target)
        return;
    flush();
    m_target->setFocus(Qt::TabFocusReason);
    auto *view = qobject_cast<QAbstractItemView *>(m_target);
    if (view && view->model() && !view->currentIndex().isValid() && view->model()->rowCount() > 0)
        view->setCurrentIndex(view->model()->index(0, 0));
}

} // namespace views
