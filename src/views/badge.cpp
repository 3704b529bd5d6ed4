#include "views/badge.h"

#include "views/stylepaint.h"
#include "views/theme.h"

#include <QPainter>
#include <QtMath>

namespace views {

namespace {

constexpr int padding = 6;

struct Tones
{
    QColor ground;
    QColor ink;
};

Tones tones(BadgeKind kind)
{
    const ThemeColors &c = Theme::colors();
    if (Theme::isHighContrast())
        return {c.panel, c.text};
    if (kind == BadgeKind::Neutral)
        return {c.inset, c.dim};
    const QColor color = kind == BadgeKind::Attention  ? c.attention
                         : kind == BadgeKind::Positive ? c.running
                                                       : c.error;
    // A little of the text's colour keeps the word readable on a ground of its own hue.
    return {Theme::mix(c.panel, color, 0.16), Theme::mix(color, c.text, 0.15)};
}

} // namespace

QFont badgeFont(const QFont &base)
{
    QFont font = base;
    font.setBold(false);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.88);
    else
        font.setPixelSize(qRound(font.pixelSize() * 0.88));
    return font;
}

QSize badgeSize(const QFont &base, const QString &text)
{
    // Rounded up: a part of a pixel too little would cost the last letters.
    const QFontMetricsF metrics(badgeFont(base));
    return {qCeil(metrics.horizontalAdvance(text)) + 1 + 2 * padding, qCeil(metrics.height()) + 2};
}

void paintBadge(QPainter *painter, const QRect &rect, const QFont &base, const QString &text, BadgeKind kind)
{
    const QSize size = badgeSize(base, text).boundedTo(QSize(rect.width(), rect.height()));
    const QRect pill(rect.left(), rect.top() + (rect.height() - size.height() + 1) / 2, size.width(),
                     size.height());
    const Tones t = tones(kind);
    paint::box(painter, pill, t.ground, Theme::isHighContrast() ? t.ink : QColor(), 4);
    painter->save();
    painter->setFont(badgeFont(base));
    painter->setPen(t.ink);
    painter->drawText(
        pill.adjusted(padding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        paint::elided(painter->fontMetrics(), text, Qt::ElideRight, pill.width() - 2 * padding));
    painter->restore();
}

Badge::Badge(QWidget *parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

Badge::Badge(const QString &text, BadgeKind kind, QWidget *parent) : Badge(parent)
{
    m_kind = kind;
    setText(text);
}

BadgeKind Badge::kind() const
{
    return m_kind;
}

void Badge::setKind(BadgeKind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(font(), text());
}

QSize Badge::minimumSizeHint() const
{
    return sizeHint();
}

void Badge::paintEvent(QPaintEvent *)
{
    if (text().isEmpty())
        return;
    QPainter painter(this);
    paintBadge(&painter, rect(), font(), text(), m_kind);
}

} // namespace views
