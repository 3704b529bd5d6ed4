#pragma once

#include <QLabel>

namespace views {

enum class BadgeKind { Neutral, Attention, Positive, Negative };

/// A word in a pill: "image default", "overridden", "added".
class Badge : public QLabel
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);
    explicit Badge(const QString &text, BadgeKind kind = BadgeKind::Neutral, QWidget *parent = nullptr);

    BadgeKind kind() const;
    void setKind(BadgeKind kind);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeKind m_kind = BadgeKind::Neutral;
};

QFont badgeFont(const QFont &base);
QSize badgeSize(const QFont &base, const QString &text);
/// As wide as its text (elided at the rectangle's right edge), centred vertically.
void paintBadge(QPainter *painter, const QRect &rect, const QFont &base, const QString &text, BadgeKind kind);

} // namespace views
