#include "models/configdiffmodel.h"

#include "core/text.h"

#include <QHash>

namespace models {

namespace {

const QChar dash(0x2014);

/// An empty value is shown as such, so that it is told from "not said".
QString valueText(const std::optional<QString> &value)
{
    if (!value)
        return dash;
    return value->isEmpty() ? QStringLiteral("\"\"") : *value;
}

} // namespace

ConfigDiffModel::ConfigDiffModel(QObject *parent) : TableModel(ColumnCount, parent)
{
}

void ConfigDiffModel::setDifferences(const QList<core::ConfigDifference> &differences)
{
    QHash<QString, int> occurrences;
    QList<ConfigDiffRow> rows;
    rows.reserve(differences.size());
    for (const core::ConfigDifference &difference : differences)
        rows.append({difference, occurrences[difference.field]++});
    mergeOrdered(rows);
}

void ConfigDiffModel::setNames(const QString &image, const QString &container)
{
    m_imageName = image;
    m_containerName = container;
    Q_EMIT headerDataChanged(Qt::Horizontal, Image, Container);
}

int ConfigDiffModel::count(core::ConfigMark mark) const
{
    int found = 0;
    for (int i = 0; i < size(); ++i)
        found += row(i).difference.mark == mark ? 1 : 0;
    return found;
}

QString ConfigDiffModel::keyOf(const ConfigDiffRow &row) const
{
    return row.difference.field + QLatin1Char('\n') + QString::number(row.occurrence);
}

QVariant ConfigDiffModel::cell(const ConfigDiffRow &row, int column, int role) const
{
    const core::ConfigDifference &difference = row.difference;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(difference, column);
    case Qt::ToolTipRole:
        return column == Mark ? QString() : displayText(difference, column);
    case Qt::AccessibleTextRole:
        if ((column == Image && !difference.imageValue)
            || (column == Container && !difference.containerValue))
            //: Spoken instead of a dash: the image or the container has no such setting
            return tr("not set");
        return displayText(difference, column);
    case SortRole:
        return column == Mark ? QVariant(static_cast<int>(difference.mark)) : displayText(difference, column);
    case IdRole:
        return difference.field;
    case KeyRole:
        return keyOf(row);
    case MarkRole:
        return static_cast<int>(difference.mark);
    case FilterRole:
        return QStringList{difference.field, difference.imageValue.value_or(QString()),
                           difference.containerValue.value_or(QString()), core::markText(difference.mark)}
            .join(QLatin1Char('\n'));
    case DimRole:
        return column == Field || (column == Image && !difference.imageValue)
               || (column == Container && !difference.containerValue);
    case MonospaceRole:
        return column != Mark;
    default:
        return {};
    }
}

QString ConfigDiffModel::displayText(const core::ConfigDifference &difference, int column) const
{
    switch (column) {
    case Field:
        return difference.field;
    case Image:
        return valueText(difference.imageValue);
    case Container:
        return valueText(difference.containerValue);
    case Mark:
        return core::markText(difference.mark);
    default:
        return {};
    }
}

QVariant ConfigDiffModel::headerCell(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Field:
        //: Column: the name of a setting
        return tr("Setting");
    case Image:
        //: Column: what the image says; %1 is its name
        return m_imageName.isEmpty() ? tr("Image") : tr("Image %1").arg(m_imageName);
    case Container:
        //: Column: what the container says; %1 is its name
        return m_containerName.isEmpty() ? tr("Container") : tr("Container %1").arg(m_containerName);
    default:
        //: Column: inherited, overridden, added or removed
        return tr("Change");
    }
}

} // namespace models
