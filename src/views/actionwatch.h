#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace views {

/// Which action is pointed at: by the pointer or the keyboard on its button, or by its entry in a menu.
class ActionWatch : public QObject
{
    Q_OBJECT

public:
    explicit ActionWatch(QObject *parent = nullptr);

    void watch(QWidget *button, QAction *action);
    void watch(QMenu *menu);
    QAction *action() const; ///< null: none

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHash<const QObject *, QPointer<QAction>> m_actions; ///< of buttons
    QPointer<QAction> m_inMenu;
    QPointer<QWidget> m_hovered;
    QPointer<QWidget> m_focused; ///< by the keyboard
};

} // namespace views
