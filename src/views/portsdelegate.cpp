#include "views/portsdelegate.h"

#include "views/theme.h"

#include <QAbstractItemView>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr auto separator = ", "_L1;

/// 8080 of "127.0.0.1:8080 → 80"; 0 for a port that is not published.
int hostPort(QStringView piece)
{
    const qsizetype arrow = piece.indexOf(u'→');
    if (arrow < 0)
        return 0;
    const QStringView left = piece.first(arrow).trimmed();
    return left.mid(left.lastIndexOf(u':') + 1).toInt();
}

QUrl urlForPort(const QStringList &urls, int port)
{
    for (const QString &text : urls) {
        const QUrl url(text);
        if (port > 0 && url.port(url.scheme() == "https"_L1 ? 443 : 80) == port)
            return url;
    }
    return {};
}

} // namespace

PortsDelegate::PortsDelegate(int urlsRole, QObject *parent) : RowDelegate(parent), m_urlsRole(urlsRole)
{
}

QList<PortsDelegate::Piece> PortsDelegate::pieces(const QRect &rect, const QStyleOptionViewItem &option,
                                                  const QModelIndex &index) const
{
    QList<Piece> result;
    const QStringList urls = index.data(m_urlsRole).toStringList();
    const QStringList texts = option.text.split(separator, Qt::SkipEmptyParts);
    const int gap = option.fontMetrics.horizontalAdvance(separator);
    int x = rect.left();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString &text = texts.at(i);
        Piece piece;
        const bool udp = text.endsWith("/udp"_L1) || text.endsWith("/sctp"_L1);
        piece.url = udp ? QUrl() : urlForPort(urls, hostPort(text));
        const int room = rect.right() - x + 1;
        const int width = option.fontMetrics.horizontalAdvance(text);
        const int ellipsis = i + 1 < texts.size() ? option.fontMetrics.horizontalAdvance(u'…') + 2 : 0;
        // What follows must at least be hinted at.
        if (width + ellipsis > room) {
            piece.text = option.fontMetrics.elidedText(
                i + 1 < texts.size() ? QString(text % separator % u'…') : text, Qt::ElideRight, room);
            piece.rect = QRect(x, rect.top(), std::min(width, room), rect.height());
            result.append(piece);
            break;
        }
        piece.text = text;
        piece.rect = QRect(x, rect.top(), width, rect.height());
        result.append(piece);
        x += width + gap;
    }
    return result;
}

void PortsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    watchViewport(option);
    RowDelegate::paint(painter, option, index);
}

void PortsDelegate::paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QColor plain = textColor(option, index);
    const bool linked = (option.state & QStyle::State_Enabled)
                        && !(Theme::isHighContrast() && (option.state & QStyle::State_Selected));
    const QList<Piece> list = pieces(rect, option, index);
    for (const Piece &piece : list) {
        const bool link = piece.url.isValid();
        QFont font = option.font;
        font.setUnderline(link && m_hoveredIndex == index && m_hoveredUrl == piece.url);
        painter->setFont(font);
        painter->setPen(link && linked ? Theme::colors().accent : plain);
        painter->drawText(piece.rect.adjusted(0, 0, rect.width(), 0), Qt::AlignLeft | Qt::AlignVCenter,
                          piece.text);
        if (&piece != &list.last()) {
            painter->setFont(option.font);
            painter->setPen(Theme::colors().dim);
            painter->drawText(QRect(piece.rect.right() + 1, rect.top(), rect.width(), rect.height()),
                              Qt::AlignLeft | Qt::AlignVCenter, separator);
        }
    }
}

QUrl PortsDelegate::urlAt(const QAbstractItemView *view, const QPoint &pos) const
{
    const QModelIndex index = view->indexAt(pos);
    if (!index.isValid() || view->itemDelegateForIndex(index) != this)
        return {};
    const QStyleOptionViewItem option = optionFor(view, index);
    const QList<Piece> list = pieces(contentsRect(option.rect), option, index);
    for (const Piece &piece : list) {
        if (piece.rect.contains(pos))
            return piece.url;
    }
    return {};
}

void PortsDelegate::hover(const QAbstractItemView *view, const QPersistentModelIndex &index, const QUrl &url)
{
    if (index == m_hoveredIndex && url == m_hoveredUrl)
        return;
    if (m_hoveredIndex.isValid())
        view->viewport()->update(view->visualRect(m_hoveredIndex));
    m_hoveredIndex = url.isValid() ? index : QPersistentModelIndex();
    m_hoveredUrl = url;
    if (url.isValid()) {
        view->viewport()->update(view->visualRect(index));
        view->viewport()->setCursor(Qt::PointingHandCursor);
    } else {
        view->viewport()->unsetCursor();
    }
}

bool PortsDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *view = watched->isWidgetType() ? qobject_cast<QAbstractItemView *>(watched->parent()) : nullptr;
    if (!view || view->viewport() != watched)
        return RowDelegate::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverEnter: {
        const QPoint pos = static_cast<QHoverEvent *>(event)->position().toPoint();
        hover(view, view->indexAt(pos), urlAt(view, pos));
        break;
    }
    case QEvent::HoverLeave:
    case QEvent::Leave:
        hover(view, {}, {});
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_pressedUrl = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier
                           ? urlAt(view, mouse->position().toPoint())
                           : QUrl();
        return m_pressedUrl.isValid();
    }
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton || !m_pressedUrl.isValid())
            break;
        const QUrl pressed = std::exchange(m_pressedUrl, QUrl());
        if (urlAt(view, mouse->position().toPoint()) == pressed)
            Q_EMIT urlActivated(pressed);
        return true;
    }
    default:
        break;
    }
    return RowDelegate::eventFilter(watched, event);
}

} // namespace views
