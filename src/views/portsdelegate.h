#pragma once

#include "views/delegates.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

namespace views {

/// Ports as links. DisplayRole is core::portsText() ("8080 → 80, 53/udp"), urlsRole the list of
/// core::portUrls() (QStringList or QList<QUrl>); a port with an address of its number is a link, another is
/// plain text. The view needs mouse tracking (TableSetup turns it on). The keyboard path is the page's.
class PortsDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit PortsDelegate(int urlsRole, QObject *parent = nullptr);

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// The address under `pos` (in the option's coordinates), or an invalid one.
    QUrl urlAt(const QPoint &pos, const QStyleOptionViewItem &option, const QModelIndex &index) const;

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

    int m_urlsRole;
    QPersistentModelIndex m_pressed;
    QUrl m_pressedUrl;
    mutable QPersistentModelIndex m_hovered;
    mutable QUrl m_hoveredUrl;
    QPointer<QWidget> m_viewport;
};

} // namespace views
