#include "views/delegates.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace views {

namespace {

bool toggle(QAbstractItemModel *model, const QModelIndex &index)
{
    const Qt::ItemFlags flags = index.flags();
    if (!(flags & Qt::ItemIsUserCheckable) || !(flags & Qt::ItemIsEnabled))
        return false;
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace

TickDelegate::TickDelegate(QObject *parent) : RowDelegate(parent)
{
}

void TickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    watchViewport(option);
    RowDelegate::paint(painter, option, index);
}

void TickDelegate::paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem box = option;
    const int size = style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
    box.rect = QStyle::visualRect(option.direction, rect,
                                  QRect(rect.left(), rect.center().y() - size / 2 + 1, size, size));
    box.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange | QStyle::State_HasFocus);
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        box.state &= ~QStyle::State_Enabled;
    switch (Qt::CheckState(state.toInt())) {
    case Qt::Checked:
        box.state |= QStyle::State_On;
        break;
    case Qt::PartiallyChecked:
        box.state |= QStyle::State_NoChange;
        break;
    case Qt::Unchecked:
        box.state |= QStyle::State_Off;
        break;
    }
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

int TickDelegate::contentsWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    return style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
}

bool TickDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return (key->key() == Qt::Key_Space || key->key() == Qt::Key_Select) && toggle(model, index);
}

bool TickDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseButtonDblClick
        && type != QEvent::MouseButtonRelease)
        return RowDelegate::eventFilter(watched, event);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    auto *view = watched->isWidgetType() ? qobject_cast<QAbstractItemView *>(watched->parent()) : nullptr;
    if (!view || view->viewport() != watched || mouse->button() != Qt::LeftButton)
        return RowDelegate::eventFilter(watched, event);
    const QModelIndex index = view->indexAt(mouse->position().toPoint());
    const bool ours = index.isValid() && view->itemDelegateForIndex(index) == this;
    if (type != QEvent::MouseButtonRelease) {
        m_pressed = ours ? index : QModelIndex();
        return ours;
    }
    const QPersistentModelIndex pressed = m_pressed;
    m_pressed = QModelIndex();
    if (!pressed.isValid())
        return false;
    if (pressed == index)
        toggle(view->model(), index);
    return true;
}

} // namespace views
