#include "views/logview.h"

#include "models/logbuffer.h"
#include "views/logaccessible.h"
#include "views/logfind.h"
#include "views/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int refreshMs = 33;
constexpr int gutter = 12;
constexpr int barWidth = 3;
constexpr int lineGap = 3;

} // namespace

LogView::LogView(QWidget *parent) : QAbstractScrollArea(parent), m_finder(new LogFinder(this))
{
    LogAccessible::install();
    setAccessibleName(tr("Log"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setCursor(Qt::IBeamCursor);
    verticalScrollBar()->setSingleStep(1);
    horizontalScrollBar()->setSingleStep(24);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &LogView::refresh);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::scrolled);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_finder, &LogFinder::found, this, &LogView::setMatch);
    connect(m_finder, &LogFinder::notFound, this, [this] { Q_EMIT findFinished(false); });
    updateFont();
}

LogView::~LogView()
{
    // A buffer that is a child dies after the scroll bars.
    if (m_buffer)
        m_buffer->disconnect(this);
}

void LogView::setBuffer(models::LogBuffer *buffer)
{
    if (m_buffer == buffer)
        return;
    if (m_buffer)
        m_buffer->disconnect(this);
    m_buffer = buffer;
    m_lines.setBuffer(buffer);
    if (buffer) {
        connect(buffer, &models::LogBuffer::dropped, this, &LogView::scheduleRefresh);
        connect(buffer, &models::LogBuffer::cleared, this, &LogView::reset);
        connect(buffer, &models::LogBuffer::lineChanged, this, [this](qint64 number) {
            m_lines.forget(number);
            scheduleRefresh();
        });
        connect(buffer, &models::LogBuffer::appended, this, [this](int newLines, bool lastLineChanged) {
            if (lastLineChanged)
                m_lines.forget(lastNumber() - newLines);
            scheduleRefresh();
        });
        connect(buffer, &QObject::destroyed, this, [this] {
            m_buffer = nullptr;
            m_lines.setBuffer(nullptr);
            reset();
        });
    }
    reset();
}

models::LogBuffer *LogView::buffer() const
{
    return m_buffer;
}

bool LogView::isFollowing() const
{
    return m_following;
}

void LogView::setFollowing(bool following)
{
    if (m_following == following)
        return;
    m_following = following;
    if (following)
        refresh();
    Q_EMIT followingChanged(following);
}

QString LogView::placeholderText() const
{
    return m_placeholder;
}

void LogView::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void LogView::find(const QString &text, bool backwards)
{
    const bool again = text.compare(m_findText, Qt::CaseInsensitive) == 0;
    m_findText = text;
    m_finder->stop();
    viewport()->update();
    if (text.isEmpty() || isEmpty()) {
        m_match.reset();
        Q_EMIT findFinished(false);
        return;
    }
    LogPosition from{backwards ? topNumber() + fullLines() : topNumber(), 0};
    if (m_match) {
        from = m_match->start;
        if (again && !backwards)
            from.column += 1;
    }
    m_finder->start(m_buffer, text, from, backwards);
}

void LogView::setMatch(LogPosition start, int length)
{
    m_match = Match{start, length};
    scrollTo(start);
    viewport()->update();
    Q_EMIT findFinished(true);
}

void LogView::scheduleRefresh()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void LogView::reset()
{
    m_finder->stop();
    m_lines.forgetAll();
    m_match.reset();
    m_anchor = m_cursor = {};
    m_topNumber = 1;
    m_widest = 0;
    refresh();
}

void LogView::updateFont()
{
    m_lines.setFont(Theme::monospace());
    const QFontMetricsF metrics(m_lines.font());
    m_lineHeight = int(std::ceil(metrics.height())) + lineGap;
    m_baseline = std::round(metrics.ascent() + lineGap / 2.0);
    m_widest = 0;
    scheduleRefresh();
}

bool LogView::isEmpty() const
{
    return !m_buffer || m_buffer->lineCount() == 0;
}

qint64 LogView::firstNumber() const
{
    return m_buffer ? m_buffer->firstLineNumber() : 1;
}

qint64 LogView::lastNumber() const
{
    return m_buffer ? m_buffer->firstLineNumber() + m_buffer->lineCount() - 1 : 0;
}

qint64 LogView::topNumber() const
{
    return std::max(m_topNumber, firstNumber());
}

int LogView::fullLines() const
{
    return std::max(1, viewport()->height() / m_lineHeight);
}

QString LogView::visibleText()
{
    QStringList lines;
    if (!isEmpty()) {
        const qint64 last = std::min(lastNumber(), topNumber() + fullLines() - 1);
        for (qint64 number = topNumber(); number <= last; ++number)
            lines.append(m_lines.line(number).text);
    }
    return lines.join(u'\n');
}

void LogView::refresh()
{
    m_refresh.stop();
    const int count = m_buffer ? m_buffer->lineCount() : 0;
    const int most = std::max(0, count - fullLines());
    m_adjusting = true;
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(fullLines());
    bar->setRange(0, most);
    if (m_following)
        bar->setValue(most);
    else
        bar->setValue(int(std::clamp<qint64>(m_topNumber - firstNumber(), 0, most)));
    m_topNumber = firstNumber() + bar->value();
    m_adjusting = false;
    layOutVisible();
    viewport()->update();
}

void LogView::scrolled()
{
    if (m_adjusting)
        return;
    const QScrollBar *bar = verticalScrollBar();
    m_topNumber = firstNumber() + bar->value();
    const bool atEnd = bar->value() == bar->maximum();
    layOutVisible();
    viewport()->update();
    if (atEnd != m_following) {
        m_following = atEnd;
        Q_EMIT followingChanged(atEnd);
    }
}

/// Lines are laid out before they are painted because the widest of them decides about the scroll bar.
void LogView::layOutVisible()
{
    if (isEmpty() || !isVisible()) {
        horizontalScrollBar()->setRange(0, 0);
        return;
    }
    const qint64 first = topNumber();
    const qint64 last = std::min(lastNumber(), first + fullLines());
    for (qint64 number = first; number <= last; ++number)
        m_widest = std::max(m_widest, m_lines.line(number).width);
    m_lines.trim(first - fullLines(), last + fullLines());
    const int width = int(std::ceil(m_widest)) + 2 * gutter;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
}

void LogView::scrollTo(LogPosition position)
{
    if (isEmpty())
        return;
    position = clamped(position);
    const qint64 top = topNumber();
    QScrollBar *bar = verticalScrollBar();
    if (position.line < top || position.line >= top + fullLines()) {
        m_adjusting = true;
        bar->setRange(0, std::max(0, m_buffer->lineCount() - fullLines()));
        bar->setValue(int(position.line - firstNumber()) - fullLines() / 3);
        m_adjusting = false;
        scrolled();
    }
    const LogLine &line = m_lines.line(position.line);
    if (line.layout.lineCount() == 0)
        return;
    const int x = int(line.layout.lineAt(0).cursorToX(std::min<int>(position.column, int(line.text.size()))));
    QScrollBar *across = horizontalScrollBar();
    const int room = viewport()->width() - 2 * gutter;
    if (x < across->value())
        across->setValue(x - room / 4);
    else if (x > across->value() + room)
        across->setValue(x - room * 3 / 4);
}

QList<QTextLayout::FormatRange> LogView::highlights(const LogLine &line, qint64 number) const
{
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&](qsizetype start, qsizetype end, const QColor &ground, const QColor &ink) {
        QTextLayout::FormatRange range;
        range.start = int(start);
        range.length = int(std::min(end, line.text.size()) - start);
        range.format.setBackground(ground);
        if (ink.isValid())
            range.format.setForeground(ink);
        if (range.length > 0)
            ranges.append(range);
    };
    const ThemeColors &c = Theme::colors();
    if (!m_findText.isEmpty()) {
        qsizetype at = line.text.indexOf(m_findText, 0, Qt::CaseInsensitive);
        for (; at >= 0; at = line.text.indexOf(m_findText, at + m_findText.size(), Qt::CaseInsensitive)) {
            const bool current = m_match && m_match->start == LogPosition{number, int(at)};
            if (current)
                add(at, at + m_findText.size(), c.attention, c.panel);
            else
                add(at, at + m_findText.size(), Theme::mix(c.panel, c.attention, 0.25), {});
        }
    }
    const LogPosition start = selectionStart();
    const LogPosition end = selectionEnd();
    if (start < end && number >= start.line && number <= end.line)
        add(number == start.line ? start.column : 0, number == end.line ? end.column : line.text.size(),
            palette().color(QPalette::Highlight),
            Theme::isHighContrast() ? palette().color(QPalette::HighlightedText) : QColor());
    return ranges;
}

void LogView::paintLine(QPainter &painter, const LogLine &line, qint64 number, qreal top) const
{
    const ThemeColors &c = Theme::colors();
    const qreal left = gutter - horizontalScrollBar()->value();
    if (line.source == core::LogSource::Stderr || line.source == core::LogSource::System)
        painter.fillRect(QRectF(0, top, barWidth, m_lineHeight),
                         line.source == core::LogSource::Stderr ? c.attention : c.ended);
    if (line.layout.lineCount() > 0) {
        const QTextLine text = line.layout.lineAt(0);
        line.layout.draw(&painter, QPointF(left, top + m_baseline - text.ascent()), highlights(line, number));
        // A selection that goes on shows that the line's end belongs to it.
        if (selectionStart() <= LogPosition{number, int(line.text.size())} && number >= selectionStart().line
            && number < selectionEnd().line)
            painter.fillRect(QRectF(left + text.cursorToX(int(line.text.size())), top, 6, m_lineHeight),
                             palette().color(QPalette::Highlight));
    }
    if (line.source == core::LogSource::Note) {
        const qreal from = left + line.width + 10;
        const qreal to = viewport()->width() - gutter;
        if (to > from)
            painter.fillRect(QRectF(from, std::floor(top + m_lineHeight / 2.0), to - from, 1), c.line);
    }
}

void LogView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (isEmpty()) {
        painter.setPen(Theme::colors().dim);
        painter.drawText(viewport()->rect().adjusted(gutter, gutter, -gutter, -gutter),
                         Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
        return;
    }
    painter.setPen(Theme::colors().text);
    qreal top = 0;
    for (qint64 number = topNumber(); number <= lastNumber() && top < viewport()->height(); ++number) {
        if (top + m_lineHeight > event->rect().top() && top <= event->rect().bottom())
            paintLine(painter, m_lines.line(number), number, top);
        top += m_lineHeight;
    }
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refresh();
}

void LogView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    refresh();
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LanguageChange)
        updateFont();
}

bool LogView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qint64 number = topNumber() + help->pos().y() / m_lineHeight;
        if (help->pos().x() < gutter && number <= lastNumber()) {
            const core::LogSource source = m_lines.line(number).source;
            if (source == core::LogSource::Stderr)
                QToolTip::showText(help->globalPos(), tr("stderr: written to the program's error output"),
                                   this);
            else if (source == core::LogSource::System)
                QToolTip::showText(help->globalPos(), tr("Written by the engine"), this);
            return true;
        }
        QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace views
