#include "views/busyindicator.h"

#include "views/theme.h"

#include <QPainter>
#include <QTimerEvent>

namespace views {

namespace {

constexpr int side = 28;
constexpr int frameMs = 40;
constexpr int degreesPerFrame = 10;

} // namespace

BusyIndicator::BusyIndicator(QWidget *parent) : QWidget(parent)
{
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize BusyIndicator::sizeHint() const
{
    return {side, side};
}

void BusyIndicator::paintEvent(QPaintEvent *)
{
    const ThemeColors &c = Theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(3, 3, -3, -3);
    painter.setPen(QPen(c.line, 2.5));
    painter.drawEllipse(ring);
    painter.setPen(QPen(c.accent, 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, (90 - m_angle) * 16, -90 * 16);
}

void BusyIndicator::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (Theme::isAnimated() && !m_timer)
        m_timer = startTimer(frameMs);
}

void BusyIndicator::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_timer)
        killTimer(std::exchange(m_timer, 0));
}

void BusyIndicator::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer)
        return;
    m_angle = (m_angle + degreesPerFrame) % 360;
    update();
}

} // namespace views
