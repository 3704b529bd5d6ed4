#include "views/logview.h"

#include "models/logbuffer.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int gutter = 12;
constexpr int dragMs = 50;
constexpr qsizetype mostForSelectionClipboard = 256 * 1024;

/// Letters, and the signs that hold paths, addresses and keys together.
bool isWordCharacter(QChar ch)
{
    return ch.isLetterOrNumber() || ch.isMark() || ch.isSurrogate()
           || QStringView(u"_-.:/@%+~=").contains(ch);
}

} // namespace

LogPosition LogView::selectionStart() const
{
    return std::min(m_anchor, m_cursor);
}

LogPosition LogView::selectionEnd() const
{
    return std::max(m_anchor, m_cursor);
}

bool LogView::hasSelection() const
{
    return !isEmpty() && clamped(selectionStart()) < clamped(selectionEnd());
}

LogPosition LogView::clamped(LogPosition position) const
{
    if (position.line < firstNumber())
        return {firstNumber(), 0};
    if (position.line > lastNumber())
        return {lastNumber(), INT_MAX};
    return position;
}

LogPosition LogView::endOf(qint64 number)
{
    return {number, int(m_lines.line(number).text.size())};
}

QString LogView::selectedText() const
{
    if (!hasSelection())
        return {};
    const LogPosition start = clamped(selectionStart());
    const LogPosition end = clamped(selectionEnd());
    QString result;
    for (qint64 number = start.line; number <= end.line; ++number) {
        QString text = logText(m_buffer->line(int(number - firstNumber())).text);
        // Up to the end of what is shown of a long line means all of it.
        const bool wasCut = text.size() > maxShownCharacters;
        if (number == end.line && !(wasCut && end.column >= maxShownCharacters - 1))
            text.truncate(end.column);
        if (number == start.line)
            text.remove(0, start.column);
        if (number > start.line)
            result += u'\n';
        result += text;
    }
    return result;
}

void LogView::copy() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void LogView::selectAll()
{
    if (!isEmpty())
        select({firstNumber(), 0}, endOf(lastNumber()));
}

void LogView::clearSelection()
{
    select(m_cursor, m_cursor);
}

void LogView::select(LogPosition anchor, LogPosition cursor)
{
    m_anchor = anchor;
    m_cursor = cursor;
    viewport()->update();
}

void LogView::extendTo(LogPosition position)
{
    select(m_anchor, position);
}

LogPosition LogView::positionAt(const QPoint &pos)
{
    if (isEmpty())
        return {};
    const qint64 row = pos.y() >= 0 ? pos.y() / m_lineHeight : -1;
    const qint64 number = topNumber() + row;
    if (number > lastNumber())
        return endOf(lastNumber());
    if (number < firstNumber())
        return {firstNumber(), 0};
    const LogLine &line = m_lines.line(number);
    if (line.layout.lineCount() == 0)
        return {number, 0};
    const qreal x = pos.x() - gutter + horizontalScrollBar()->value();
    const int column = line.layout.lineAt(0).xToCursor(x);
    return {number, std::min(column, int(line.text.size()))};
}

void LogView::wordAt(LogPosition position, LogPosition &start, LogPosition &end)
{
    const QString &text = m_lines.line(position.line).text;
    start = end = position;
    while (start.column > 0 && isWordCharacter(text.at(start.column - 1)))
        --start.column;
    while (end.column < text.size() && isWordCharacter(text.at(end.column)))
        ++end.column;
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || isEmpty())
        return;
    const QPoint pos = event->position().toPoint();
    const LogPosition position = positionAt(pos);
    m_selecting = true;
    m_dragPos = pos;
    if (m_sinceDoubleClick.isValid() && m_sinceDoubleClick.elapsed() < QApplication::doubleClickInterval()) {
        select({position.line, 0}, endOf(position.line));
        m_sinceDoubleClick.invalidate();
        m_selecting = false;
    } else if (event->modifiers() & Qt::ShiftModifier) {
        extendTo(position);
    } else {
        select(position, position);
    }
}

void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || isEmpty())
        return;
    LogPosition start;
    LogPosition end;
    wordAt(positionAt(event->position().toPoint()), start, end);
    select(start, end);
    m_sinceDoubleClick.start();
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_selecting || !(event->buttons() & Qt::LeftButton))
        return;
    m_dragPos = event->position().toPoint();
    extendTo(positionAt(m_dragPos));
    const bool outside = !viewport()->rect().contains(m_dragPos);
    if (outside && !m_dragTimer)
        m_dragTimer = startTimer(dragMs);
}

void LogView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_selecting = false;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && hasSelection()
        && (selectionEnd().line - selectionStart().line) * 100 < mostForSelectionClipboard)
        clipboard->setText(selectedText(), QClipboard::Selection);
}

void LogView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragTimer) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QRect inside = viewport()->rect();
    if (!m_selecting || inside.contains(m_dragPos)) {
        killTimer(std::exchange(m_dragTimer, 0));
        return;
    }
    // The farther out, the faster.
    const auto speed = [](int distance, int unit) {
        return distance < 0 ? -1 - -distance / unit : 1 + distance / unit;
    };
    if (m_dragPos.y() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + speed(m_dragPos.y(), 16));
    else if (m_dragPos.y() > inside.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      + speed(m_dragPos.y() - inside.bottom(), 16));
    if (m_dragPos.x() < 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - 24);
    else if (m_dragPos.x() > inside.right())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + 24);
    extendTo(positionAt(m_dragPos));
}

bool LogView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            key->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelection())
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (isEmpty()
             || !((event->modifiers() & Qt::ShiftModifier) ? extendByKey(*event) : scrollByKey(*event)))
        event->ignore();
}

bool LogView::scrollByKey(const QKeyEvent &event)
{
    QScrollBar *down = verticalScrollBar();
    QScrollBar *across = horizontalScrollBar();
    switch (event.key()) {
    case Qt::Key_Up:
        down->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return true;
    case Qt::Key_Down:
        down->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return true;
    case Qt::Key_PageUp:
        down->triggerAction(QAbstractSlider::SliderPageStepSub);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        down->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return true;
    case Qt::Key_Home:
        down->setValue(0);
        return true;
    case Qt::Key_End:
        down->setValue(down->maximum());
        return true;
    case Qt::Key_Left:
        across->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return true;
    case Qt::Key_Right:
        across->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return true;
    default:
        return false;
    }
}

bool LogView::extendByKey(const QKeyEvent &event)
{
    LogPosition at = clamped(m_cursor);
    if (m_cursor.line < firstNumber()) {
        at = {topNumber(), 0};
        m_anchor = at;
    }
    const bool whole = event.modifiers() & Qt::ControlModifier;
    const auto byLines = [&](qint64 lines) {
        at.line = std::clamp(at.line + lines, firstNumber(), lastNumber());
        at.column = std::min(at.column, endOf(at.line).column);
    };
    at.column = std::min(at.column, endOf(at.line).column);
    switch (event.key()) {
    case Qt::Key_Up:
        byLines(-1);
        break;
    case Qt::Key_Down:
        byLines(1);
        break;
    case Qt::Key_PageUp:
        byLines(-fullLines());
        break;
    case Qt::Key_PageDown:
        byLines(fullLines());
        break;
    case Qt::Key_Home:
        at = {whole ? firstNumber() : at.line, 0};
        break;
    case Qt::Key_End:
        at = endOf(whole ? lastNumber() : at.line);
        break;
    case Qt::Key_Left:
        if (at.column > 0)
            at.column = m_lines.line(at.line).layout.previousCursorPosition(at.column);
        else if (at.line > firstNumber())
            at = endOf(at.line - 1);
        break;
    case Qt::Key_Right:
        if (at.column < endOf(at.line).column)
            at.column = m_lines.line(at.line).layout.nextCursorPosition(at.column);
        else if (at.line < lastNumber())
            at = {at.line + 1, 0};
        break;
    default:
        return false;
    }
    extendTo(at);
    scrollTo(at);
    return true;
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("Copy"), this, &LogView::copy);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setEnabled(hasSelection());
    QAction *allAction = menu->addAction(tr("Select all"), this, &LogView::selectAll);
    allAction->setShortcut(QKeySequence::SelectAll);
    allAction->setEnabled(!isEmpty());
    menu->addSeparator();
    menu->addAction(tr("Clear view"), this, &LogView::clearRequested)->setEnabled(!isEmpty());
    menu->popup(event->globalPos());
}

} // namespace views
