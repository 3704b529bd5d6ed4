#include "views/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace views {

FlowLayout::FlowLayout(bool wraps, QWidget *parent) : QLayout(parent), m_wraps(wraps)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (const Entry &entry : std::as_const(m_entries))
        delete entry.item;
}

void FlowLayout::setJoint(int index, Joint joint)
{
    if (m_entries.at(index).joint == joint)
        return;
    m_entries[index].joint = joint;
    invalidate();
}

void FlowLayout::setSpacings(int horizontal, int vertical)
{
    m_between = horizontal;
    m_rowGap = vertical;
    invalidate();
}

void FlowLayout::setIndent(int indent)
{
    m_indent = indent;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_entries.append({item});
}

int FlowLayout::count() const
{
    return static_cast<int>(m_entries.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < m_entries.size() ? m_entries.at(index).item : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_entries.size() ? m_entries.takeAt(index).item : nullptr;
}

bool FlowLayout::hasHeightForWidth() const
{
    return m_wraps;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries) {
        if (!entry.item->isEmpty())
            width += entry.item->sizeHint().width() + (width > 0 ? m_between : 0);
    }
    return {width, arrange(QRect(0, 0, width, 0), false)};
}

QSize FlowLayout::minimumSize() const
{
    if (!m_wraps)
        return sizeHint();
    QSize size;
    for (const Entry &entry : m_entries) {
        if (!entry.item->isEmpty())
            size = size.expandedTo(entry.item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// Of the item and of those glued to it.
int FlowLayout::widthOfGroup(qsizetype first) const
{
    int width = m_entries.at(first).item->sizeHint().width();
    for (qsizetype i = first + 1; i < m_entries.size() && m_entries.at(i).joint == Joint::Glued; ++i) {
        if (!m_entries.at(i).item->isEmpty())
            width += m_between + m_entries.at(i).item->sizeHint().width();
    }
    return width;
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    int x = 0;
    int y = 0;
    int height = 0;
    bool atStart = true;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        if (entry.item->isEmpty())
            continue;
        QSize size = entry.item->sizeHint();
        const auto newRow = [&](int indent) {
            x = indent;
            y += height + m_rowGap;
            height = 0;
            atStart = true;
        };
        if (m_wraps && !atStart) {
            const int room = rect.width() - x;
            const int group = entry.joint == Joint::Glued ? size.width() : widthOfGroup(i);
            if (entry.joint == Joint::NewLine)
                newRow(0);
            else if (group > room && (entry.joint != Joint::Glued || size.width() > room))
                newRow(m_indent);
        }
        if (m_wraps)
            size.setWidth(qMax(entry.item->minimumSize().width(), qMin(size.width(), rect.width() - x)));
        if (apply) {
            const QRect place(rect.topLeft() + QPoint(x, y), size);
            entry.item->setGeometry(QStyle::visualRect(
                parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight, rect, place));
        }
        x += size.width() + m_between;
        height = qMax(height, size.height());
        atStart = false;
    }
    return y + height;
}

} // namespace views
