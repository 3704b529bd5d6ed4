#include "views/logaccessible.h"

#include "views/logview.h"

namespace views {

namespace {

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<LogView *>(object);
    return view ? new LogAccessible(view) : nullptr;
}

} // namespace

LogAccessible::LogAccessible(LogView *view) : QAccessibleWidget(view, QAccessible::EditableText)
{
}

void LogAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

LogView *LogAccessible::view() const
{
    return static_cast<LogView *>(widget());
}

void *LogAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State LogAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    return state;
}

QString LogAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? view()->visibleText() : QAccessibleWidget::text(kind);
}

void LogAccessible::selection(int, int *start, int *end) const
{
    *start = *end = 0;
}

QString LogAccessible::text(int start, int end) const
{
    return view()->visibleText().mid(start, end - start);
}

int LogAccessible::characterCount() const
{
    return int(view()->visibleText().size());
}

QRect LogAccessible::characterRect(int) const
{
    return rect();
}

int LogAccessible::offsetAtPoint(const QPoint &) const
{
    return -1;
}

QString LogAccessible::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace views
