#include "views/taskspopup.h"

#include "models/roles.h"
#include "views/delegates.h"
#include "views/style.h"
#include "views/tablesetup.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

TasksPopup::TasksPopup(models::TaskModel *model, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_model(model), m_heading(new QLabel(this)), m_view(new QTreeView(this)),
      m_words(new QLabel(this)), m_cancel(new QPushButton(this)), m_clear(new QPushButton(this))
{
    setObjectName(u"tasksPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_heading->setFont(Theme::heading(1));
    column->addWidget(m_heading);
    m_view->setObjectName(u"tasksPopup.table"_s);
    m_view->setModel(model);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setItemDelegateForColumn(models::TaskModel::Progress,
                                     new ProgressDelegate(models::ProgressRole, m_view));
    TableSetup::install(m_view, {{200, 150, 200}, models::TaskModel::Detail, {}, {}, -1, Qt::AscendingOrder});
    column->addWidget(m_view, 1);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"tasksPopup.wordsLabel"_s);
    column->addWidget(m_words);
    auto *buttons = new QHBoxLayout;
    m_clear->setObjectName(u"tasksPopup.clearButton"_s);
    m_cancel->setObjectName(u"tasksPopup.cancelButton"_s);
    buttons->addStretch(1);
    buttons->addWidget(m_clear);
    buttons->addWidget(m_cancel);
    column->addLayout(buttons);
    connect(m_clear, &QPushButton::clicked, model, &models::TaskModel::clearFinished);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        const quint64 id = m_view->currentIndex().data(models::IdRole).toULongLong();
        if (id)
            Q_EMIT cancelRequested(id);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TasksPopup::refresh);
    connect(model, &QAbstractItemModel::dataChanged, this, &TasksPopup::refresh);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        m_view->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
        refresh();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TasksPopup::refresh);
    retranslate();
    refresh();
}

void TasksPopup::popup(const QPoint &topRight)
{
    // As high as its rows, so that nothing empty hangs below them.
    constexpr int fewest = 3;
    constexpr int most = 8;
    const int rows = std::clamp(m_model->rowCount(), fewest, most);
    m_view->setFixedHeight(Style::headerHeight + rows * Style::rowHeight + 2);
    resize(640, sizeHint().height());
    move(topRight - QPoint(width(), 0));
    show();
    m_view->setFocus(Qt::PopupFocusReason);
}

void TasksPopup::refresh()
{
    const models::Task *task = m_model->task(m_view->currentIndex().data(models::IdRole).toULongLong());
    m_cancel->setEnabled(task && task->state == models::Task::Running && task->cancelable);
    m_clear->setEnabled(m_model->runningCount() < m_model->rowCount());
    m_words->setVisible(task && !task->error.isEmpty());
    m_words->setText(task ? task->error : QString());
}

void TasksPopup::retranslate()
{
    m_heading->setText(tr("Tasks"));
    m_view->setAccessibleName(m_heading->text());
    m_clear->setText(tr("Clear finished"));
    m_cancel->setText(tr("Cancel task"));
}

void TasksPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace views
