#include "views/actionwatch.h"

#include <QAction>
#include <QFocusEvent>
#include <QMenu>

namespace views {

ActionWatch::ActionWatch(QObject *parent) : QObject(parent)
{
}

void ActionWatch::watch(QWidget *button, QAction *action)
{
    m_actions.insert(button, action);
    button->installEventFilter(this);
}

void ActionWatch::watch(QMenu *menu)
{
    connect(menu, &QMenu::hovered, this, [this](QAction *action) {
        m_inMenu = action;
        Q_EMIT changed();
    });
    connect(menu, &QMenu::aboutToHide, this, [this] {
        m_inMenu = nullptr;
        Q_EMIT changed();
    });
}

QAction *ActionWatch::action() const
{
    if (m_inMenu)
        return m_inMenu;
    const QWidget *button = m_hovered ? m_hovered : m_focused;
    return button ? m_actions.value(button).data() : nullptr;
}

bool ActionWatch::eventFilter(QObject *watched, QEvent *event)
{
    const QWidget *hovered = m_hovered;
    const QWidget *focused = m_focused;
    switch (event->type()) {
    case QEvent::Enter:
        m_hovered = qobject_cast<QWidget *>(watched);
        break;
    case QEvent::Leave:
        m_hovered = nullptr;
        break;
    case QEvent::FocusIn: {
        // A click leaves the focus behind; then what is selected matters again.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            m_focused = qobject_cast<QWidget *>(watched);
        break;
    }
    case QEvent::FocusOut:
        // Into its menu and back it is still there.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            m_focused = nullptr;
        break;
    default:
        break;
    }
    if (hovered != m_hovered || focused != m_focused)
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

} // namespace views
