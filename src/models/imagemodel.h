#pragma once

#include "core/container.h"
#include "core/image.h"
#include "models/tablemodel.h"

#include <QDateTime>
#include <QHash>

namespace models {

/// The images of an engine, one row per name, as `docker image ls` prints them. IdRole (the image ID),
/// KeyRole (core::ImageRow::key) and FilterRole answer on every column.
class ImageModel : public TableModel<core::ImageRow>
{
    Q_OBJECT

public:
    /// Select has no text of its own: FilterProxy gives it a check box.
    enum Column { Select, Repository, Tag, Id, Created, Size, UsedBy, ColumnCount };

    explicit ImageModel(QObject *parent = nullptr);

    /// Merges a whole list. Also refreshes the ages.
    void setImages(const QList<core::Image> &images);
    /// One image anew: its rows are changed, added and removed to match its names.
    void upsert(const core::Image &image);
    /// Removes all rows of an image ID; false when there are none.
    bool remove(const QString &imageId);
    /// Who uses which image; tells only rows whose users changed.
    void setContainers(const QList<core::Container> &containers);
    /// All rows of an image ID, in model order.
    QList<core::ImageRow> rowsOfImage(const QString &imageId) const;

    /// Ages are as of the last call (or setImages()); tells only cells whose text changed.
    void refreshAges(const QDateTime &now = QDateTime::currentDateTime());

protected:
    QVariant cell(const core::ImageRow &row, int column, int role) const override;
    QVariant headerCell(int column, int role) const override;
    QString keyOf(const core::ImageRow &row) const override { return row.key; }

private:
    struct Users
    {
        QStringList names;
        int running = 0;
        bool operator==(const Users &) const = default;
    };

    QList<core::ImageRow> rowsWithUsers(const core::Image &image) const;
    QString displayText(const core::ImageRow &row, int column) const;
    QVariant sortValue(const core::ImageRow &row, int column) const;
    QString toolTip(const core::ImageRow &row, int column) const;
    QString accessibleText(const core::ImageRow &row, int column) const;
    bool isDim(const core::ImageRow &row, int column) const;

    QHash<QString, Users> m_users;
    QDateTime m_now;
};

} // namespace models
