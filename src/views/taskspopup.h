#pragma once

#include "models/taskmodel.h"

#include <QFrame>
#include <QToolButton>

class QLabel;
class QPushButton;
class QTreeView;

namespace views {

/// The background tasks, opened from the top bar.
class TasksPopup : public QFrame
{
    Q_OBJECT
public:
    explicit TasksPopup(models::TaskModel *model, QWidget *parent = nullptr);
    void popup(const QPoint &topRight);

Q_SIGNALS:
    void cancelRequested(quint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    models::TaskModel *m_model;
    QLabel *m_heading;
    QTreeView *m_view;
    QLabel *m_words;
    QPushButton *m_cancel;
    QPushButton *m_clear;
};

} // namespace views
