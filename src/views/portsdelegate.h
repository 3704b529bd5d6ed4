#pragma once

#include "views/delegates.h"

#include <QUrl>

namespace views {

/// Ports as links. DisplayRole is core::portsText() ("8080 → 80, 53 → 53/udp"), urlsRole the QStringList of
/// core::portUrls(); a port with an address of its number is a link, another is plain text. A click on a link
/// does not touch the selection. The keyboard path is the page's.
class PortsDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit PortsDelegate(int urlsRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// The address at `pos` of the view's viewport, or an invalid one.
    QUrl urlAt(const QAbstractItemView *view, const QPoint &pos) const;

Q_SIGNALS:
    void urlActivated(const QUrl &url);

protected:
    void paintContents(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const override;

private:
    struct Piece
    {
        QString text;
        QUrl url;
        QRect rect;
    };
    QList<Piece> pieces(const QRect &rect, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const;
    void hover(const QAbstractItemView *view, const QPersistentModelIndex &index, const QUrl &url);

    int m_urlsRole;
    QUrl m_pressedUrl;
    QPersistentModelIndex m_hoveredIndex;
    QUrl m_hoveredUrl;
};

} // namespace views
