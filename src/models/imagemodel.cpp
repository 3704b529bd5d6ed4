#include "models/imagemodel.h"

#include "core/text.h"
#include "models/ages.h"

#include <QSet>

namespace models {

namespace {

const QChar dash(0x2014);

QString orNone(const QString &word)
{
    return word.isEmpty() ? QStringLiteral("<none>") : word;
}

} // namespace

ImageModel::ImageModel(QObject *parent) : TableModel(ColumnCount, parent), m_now(QDateTime::currentDateTime())
{
}

void ImageModel::setImages(const QList<core::Image> &images)
{
    QList<core::ImageRow> rows;
    rows.reserve(images.size());
    for (const core::Image &image : images)
        rows.append(rowsWithUsers(image));
    merge(rows);
    refreshAges();
}

void ImageModel::upsert(const core::Image &image)
{
    const QList<core::ImageRow> fresh = rowsWithUsers(image);
    QSet<QString> keys;
    for (const core::ImageRow &row : fresh)
        keys.insert(row.key);
    for (const core::ImageRow &row : rowsOfImage(image.id)) {
        if (!keys.contains(row.key))
            removeKey(row.key);
    }
    for (const core::ImageRow &row : fresh)
        TableModel::upsert(row);
}

bool ImageModel::remove(const QString &imageId)
{
    const QList<core::ImageRow> gone = rowsOfImage(imageId);
    for (const core::ImageRow &row : gone)
        removeKey(row.key);
    return !gone.isEmpty();
}

void ImageModel::setContainers(const QList<core::Container> &containers)
{
    m_users.clear();
    for (const core::Container &container : containers) {
        Users &users = m_users[container.imageId];
        users.names.append(container.name);
        users.running += container.isRunning() ? 1 : 0;
    }
    for (Users &users : m_users)
        users.names.sort();
    changeRows(
        [this](core::ImageRow &row, int) {
            const Users users = m_users.value(row.id);
            if (users == Users{row.usedBy, row.usedByRunning})
                return false;
            row.usedBy = users.names;
            row.usedByRunning = users.running;
            return true;
        },
        UsedBy, UsedBy);
}

QList<core::ImageRow> ImageModel::rowsOfImage(const QString &imageId) const
{
    QList<core::ImageRow> found;
    for (int i = 0; i < size(); ++i) {
        if (row(i).id == imageId)
            found.append(row(i));
    }
    return found;
}

void ImageModel::refreshAges(const QDateTime &now)
{
    const AgeStep step(std::exchange(m_now, now), now);
    changeRows([&step](const core::ImageRow &row, int) { return step.changes(row.created); }, Created,
               Created);
}

QList<core::ImageRow> ImageModel::rowsWithUsers(const core::Image &image) const
{
    QList<core::ImageRow> rows = core::rowsOf(image);
    const Users users = m_users.value(image.id);
    for (core::ImageRow &row : rows) {
        row.usedBy = users.names;
        row.usedByRunning = users.running;
    }
    return rows;
}

QVariant ImageModel::cell(const core::ImageRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::TextAlignmentRole:
        return headerCell(column, role);
    case SortRole:
        return sortValue(row, column);
    case IdRole:
        return row.id;
    case KeyRole:
        return row.key;
    case FilterRole:
        return QStringList{row.reference(), orNone(row.repository), orNone(row.tag), row.digest,
                           row.usedBy.join(QLatin1Char('\n'))}
            .join(QLatin1Char('\n'));
    case DimRole:
        return isDim(row, column);
    case MonospaceRole:
        return column == Id;
    case CommandWordRole:
        return row.reference();
    default:
        return {};
    }
}

QString ImageModel::displayText(const core::ImageRow &row, int column) const
{
    switch (column) {
    case Repository:
        return orNone(row.repository);
    case Tag:
        return orNone(row.tag);
    case Id:
        return core::shortId(row.id);
    case Created:
        return core::ageText(row.created, m_now);
    case Size:
        return core::sizeText(row.size);
    case UsedBy: {
        const QString names = row.usedBy.join(QLatin1String(", "));
        if (names.isEmpty())
            return dash;
        //: Which containers use an image: %1 is a list of their names, %2 how many of them run
        return row.usedByRunning > 0 ? tr("%1 (%2 running)").arg(names).arg(row.usedByRunning) : names;
    }
    default:
        return {};
    }
}

QVariant ImageModel::sortValue(const core::ImageRow &row, int column) const
{
    switch (column) {
    case Repository:
        return row.repository;
    case Tag:
        return row.tag;
    case Id:
        return row.id;
    case Created:
        return row.created;
    case Size:
        return row.size;
    case UsedBy:
        return row.usedBy.size();
    default:
        return {};
    }
}

QString ImageModel::toolTip(const core::ImageRow &row, int column) const
{
    switch (column) {
    case Repository:
    case Tag:
        if (row.isDangling())
            return tr("This image has no name. docker calls it dangling.");
        return row.digest.isEmpty() ? row.reference() : row.reference() + QLatin1Char('\n') + row.digest;
    case Id:
        return row.id;
    case Created:
        return core::dateTimeText(row.created);
    case Size:
        //: Tooltip of an image's size: the exact number of bytes
        return row.size < 0 ? QString() : tr("%1 bytes").arg(QLocale().toString(row.size));
    case UsedBy:
        return row.usedBy.join(QLatin1Char('\n'));
    default:
        return {};
    }
}

QString ImageModel::accessibleText(const core::ImageRow &row, int column) const
{
    switch (column) {
    case Select:
        //: Spoken for the check box of a row; %1 is the image's name
        return tr("Select image %1").arg(row.reference());
    case Repository:
        return row.repository.isEmpty() ? tr("no name") : row.repository;
    case Tag:
        return row.tag.isEmpty() ? tr("no tag") : row.tag;
    case Size:
        return row.size < 0 ? tr("size not known") : displayText(row, column);
    case UsedBy:
        return row.usedBy.isEmpty() ? tr("not used by any container") : displayText(row, column);
    default:
        return displayText(row, column);
    }
}

bool ImageModel::isDim(const core::ImageRow &row, int column) const
{
    switch (column) {
    case Repository:
        return row.repository.isEmpty();
    case Tag:
        return row.tag.isEmpty();
    case Id:
    case Created:
        return true;
    case Size:
        return row.size < 0;
    case UsedBy:
        return row.usedBy.isEmpty();
    default:
        return false;
    }
}

QVariant ImageModel::headerCell(int column, int role) const
{
    static const QStringList commandWords{
        {},
        QStringLiteral("REPOSITORY"),
        QStringLiteral("TAG"),
        QStringLiteral("IMAGE ID"),
        QStringLiteral("CREATED"),
        QStringLiteral("SIZE"),
        {},
    };
    switch (role) {
    case Qt::DisplayRole:
        break;
    case Qt::AccessibleTextRole:
        if (column == Select)
            //: Spoken name of the column of check boxes
            return tr("Selected");
        break;
    case Qt::TextAlignmentRole:
        return int((column == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (commandWords[column].isEmpty())
            return {};
        //: Tooltip of a column header: %1 is the English word above this column in what a docker command
        //: prints
        return tr("In the docker command: %1").arg(commandWords[column]);
    case CommandWordRole:
        return commandWords[column];
    default:
        return {};
    }
    switch (column) {
    case Repository:
        //: Column: an image's name without its tag
        return tr("Repository");
    case Tag:
        //: Column: an image's tag, such as latest
        return tr("Tag");
    case Id:
        //: Column: the image's ID
        return tr("ID");
    case Created:
        //: Column: how long ago the image was built
        return tr("Created");
    case Size:
        //: Column: the image's size on disk
        return tr("Size");
    case UsedBy:
        //: Column: the containers made from an image
        return tr("Used by");
    default:
        return QString();
    }
}

} // namespace models
