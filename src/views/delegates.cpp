#include "views/delegates.h"

#include "core/container.h"
#include "core/inspect.h"
#include "views/badge.h"
#include "views/stateshapes.h"
#include "views/style.h"
#include "views/stylepaint.h"

#include <QPainter>

namespace views {

namespace {

constexpr int shapeSize = 12;
constexpr int shapeGap = 7;
constexpr int barHeight = 4;

BadgeKind badgeKind(core::ConfigMark mark)
{
    switch (mark) {
    case core::ConfigMark::Inherited:
        return BadgeKind::Neutral;
    case core::ConfigMark::Overridden:
        return BadgeKind::Attention;
    case core::ConfigMark::Added:
        return BadgeKind::Positive;
    case core::ConfigMark::Removed:
        return BadgeKind::Negative;
    }
    return BadgeKind::Neutral;
}

} // namespace

StateDelegate::StateDelegate(int stateRole, int healthRole, int exitRole, QObject *parent)
    : RowDelegate(parent), m_stateRole(stateRole), m_healthRole(healthRole), m_exitRole(exitRole)
{
}

void StateDelegate::paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const auto state = core::ContainerState(index.data(m_stateRole).toInt());
    const auto health =
        m_healthRole < 0 ? core::Health::None : core::Health(index.data(m_healthRole).toInt());
    bool known = false;
    const int exitCode = m_exitRole < 0 ? 0 : index.data(m_exitRole).toInt(&known);
    const StateLook look = stateLook(state, health, known ? std::optional(exitCode) : std::nullopt);
    const QRect shape =
        QStyle::visualRect(option.direction, rect,
                           QRect(rect.left(), rect.center().y() - shapeSize / 2 + 1, shapeSize, shapeSize));
    const bool plain = Theme::isHighContrast() && (option.state & QStyle::State_Selected);
    paintShape(painter, shape, look.shape,
               plain ? Theme::colors().selectionText : Theme::colors().*look.color);
    const int used = shapeSize + shapeGap;
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    paintText(painter, rect.adjusted(rightToLeft ? 0 : used, 0, rightToLeft ? -used : 0, 0), option,
              option.text, textColor(option, index));
}

int StateDelegate::contentsWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return option.fontMetrics.horizontalAdvance(option.text) + shapeSize + shapeGap;
}

MarkDelegate::MarkDelegate(int markRole, QObject *parent) : RowDelegate(parent), m_markRole(markRole)
{
}

void MarkDelegate::paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QVariant mark = index.data(m_markRole);
    if (!mark.isValid()) {
        RowDelegate::paintContents(painter, rect, option, index);
        return;
    }
    if (!option.text.isEmpty())
        paintBadge(painter, rect, option.font, option.text, badgeKind(core::ConfigMark(mark.toInt())));
}

int MarkDelegate::contentsWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return option.text.isEmpty() ? 0 : badgeSize(option.font, option.text).width();
}

ProgressDelegate::ProgressDelegate(int progressRole, QObject *parent)
    : RowDelegate(parent), m_progressRole(progressRole)
{
}

void ProgressDelegate::paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const QVariant progress = index.data(m_progressRole);
    if (!progress.isValid()) {
        RowDelegate::paintContents(painter, rect, option, index);
        return;
    }
    const ThemeColors &c = Theme::colors();
    QRect bar = rect;
    if (!option.text.isEmpty()) {
        const int width =
            std::min(rect.width() / 2, std::max(option.fontMetrics.horizontalAdvance(option.text),
                                                option.fontMetrics.horizontalAdvance(u'0') * 5));
        QStyleOptionViewItem text = option;
        text.displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        paintText(painter, QRect(rect.right() - width + 1, rect.top(), width, rect.height()), text,
                  option.text, textColor(option, index));
        bar.setRight(rect.right() - width - Style::spacing);
    }
    const QRectF groove(bar.left(), bar.center().y() - barHeight / 2.0 + 1, bar.width(), barHeight);
    if (groove.width() < barHeight)
        return;
    paint::box(painter, groove, Theme::mix(c.panel, c.dim, 0.25), {}, barHeight / 2.0);
    const double done = progress.toDouble();
    if (done < 0) {
        paint::box(painter, groove, Theme::mix(c.panel, c.accent, 0.45), {}, barHeight / 2.0);
    } else if (done > 0) {
        QRectF part = groove;
        part.setWidth(std::max<qreal>(barHeight, groove.width() * std::min(done, 1.0)));
        paint::box(painter, part, c.accent, {}, barHeight / 2.0);
    }
}

int ProgressDelegate::contentsWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return option.fontMetrics.horizontalAdvance(option.text) + 100;
}

} // namespace views
