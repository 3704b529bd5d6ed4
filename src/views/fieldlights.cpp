#include "views/fieldlights.h"

#include "views/commandline.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>

namespace views {

namespace {

constexpr int revealMargin = 24;

void reveal(QWidget *widget)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            area->ensureWidgetVisible(widget, 0, revealMargin);
            return;
        }
    }
}

} // namespace

FieldLights::FieldLights(CommandLine *line) : m_line(line)
{
    connect(line, &CommandLine::wordHovered, this, &FieldLights::ring);
    connect(line, &CommandLine::wordLeft, this, [this] { m_ring.setTarget(nullptr); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // A menu or another window takes the focus only for a while; what was lit may stay.
        if (now && now->window() != m_line->window())
            return;
        m_focused = now;
        light();
    });
}

FieldLights::~FieldLights()
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.widget)
            field.widget->removeEventFilter(this);
    }
}

void FieldLights::add(const QString &key, QWidget *widget)
{
    widget->installEventFilter(this);
    m_fields.append({key, widget, -1, nullptr});
    light();
}

void FieldLights::setFields(const QList<Field> &fields)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.widget)
            field.widget->removeEventFilter(this);
    }
    m_fields = fields;
    for (const Field &field : std::as_const(m_fields)) {
        if (field.widget)
            field.widget->installEventFilter(this);
    }
    light();
}

/// The field that the widget is, or the nearest around it.
const FieldLights::Field *FieldLights::fieldOf(const QWidget *widget) const
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        for (const Field &field : m_fields) {
            if (field.widget == widget)
                return &field;
        }
    }
    return nullptr;
}

void FieldLights::light()
{
    const Field *field = fieldOf(m_hovered);
    if (!field)
        field = fieldOf(m_focused);
    m_line->setLit(field ? field->key : QString(), field ? field->row : -1);
}

void FieldLights::ring(const core::CommandWord &word)
{
    const Field *found = nullptr;
    for (const Field &field : std::as_const(m_fields)) {
        if (word.field.isEmpty() || field.key != word.field || !field.widget)
            continue;
        if (field.row >= 0 && field.row != word.row)
            continue;
        // The row's own field is nearer than that of the whole list.
        if (!found || (field.row == word.row && found->row != word.row))
            found = &field;
    }
    QWidget *target = found ? found->widget.data() : nullptr;
    if (target && !target->isVisible())
        target = found->instead;
    if (target && target->isVisible())
        reveal(target);
    m_ring.setTarget(target);
}

bool FieldLights::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter) {
        m_hovered = qobject_cast<QWidget *>(watched);
        light();
    } else if (event->type() == QEvent::Leave && watched == m_hovered) {
        // Out of a row into the list that it stands in.
        m_hovered = m_hovered->parentWidget();
        if (const Field *outer = fieldOf(m_hovered); !outer || !outer->widget->underMouse())
            m_hovered = nullptr;
        light();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace views
