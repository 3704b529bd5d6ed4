#pragma once

#include "core/container.h"
#include "models/tablemodel.h"

#include <QHash>
#include <QSet>

namespace views {

/// Containers with a tick each. Ticks and sizes are kept by id and go with their rows.
class DeleteAllModel : public models::TableModel<core::Container>
{
    Q_OBJECT

public:
    enum Column { Tick, Name, Image, State, Size, Outcome, ColumnCount };

    /// What the ticked rows come to.
    struct Sum
    {
        int rows = 0;
        int ticked = 0;
        int running = 0; ///< of the ticked ones
        int unsized = 0; ///< ticked ones whose size is not known
        qint64 bytes = 0; ///< of the other ticked ones
    };

    explicit DeleteAllModel(QObject *parent = nullptr);

    void setContainers(const QList<core::Container> &containers);
    void setSizes(const QHash<QString, qint64> &sizes);
    void tickOnly(const QSet<QString> &ids);
    /// In the order of the rows.
    QStringList tickedIds() const;
    Sum sum() const;
    /// All words column Outcome may say.
    static QStringList outcomes();

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void ticksChanged();

protected:
    QVariant cell(const core::Container &container, int column, int role) const override;
    QVariant headerCell(int column, int role) const override;
    QString keyOf(const core::Container &container) const override { return container.id; }

private:
    qint64 sizeOf(const core::Container &container) const;
    QString displayText(const core::Container &container, int column) const;
    QVariant sortValue(const core::Container &container, int column) const;

    QSet<QString> m_ticked;
    QHash<QString, qint64> m_sizes;
};

} // namespace views
