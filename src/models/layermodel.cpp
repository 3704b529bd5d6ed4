#include "models/layermodel.h"

#include "core/text.h"

#include <algorithm>

namespace models {

LayerModel::LayerModel(QObject *parent) : TableModel(ColumnCount, parent)
{
}

double LayerModel::fraction(const core::LayerProgress &layer)
{
    using Phase = core::LayerProgress::Phase;
    switch (layer.phase) {
    case Phase::Waiting:
        return 0;
    case Phase::Downloading:
    case Phase::Extracting:
        if (layer.total <= 0)
            return -1;
        return std::clamp(static_cast<double>(layer.current) / static_cast<double>(layer.total), 0.0, 1.0);
    case Phase::Verifying:
    case Phase::Downloaded:
    case Phase::Done:
    case Phase::Exists:
        return 1;
    }
    return -1;
}

QVariant LayerModel::cell(const core::LayerProgress &layer, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(layer, column);
    case Qt::AccessibleTextRole:
        return column == Size && layer.total < 0 ? tr("size not known") : displayText(layer, column);
    case Qt::TextAlignmentRole:
        return headerCell(column, role);
    case SortRole:
        switch (column) {
        case Layer:
            return layer.id;
        case Phase:
            return static_cast<int>(layer.phase);
        case Progress:
            return fraction(layer);
        default:
            return layer.total;
        }
    case IdRole:
    case KeyRole:
        return layer.id;
    case KindRole:
        return static_cast<int>(layer.phase);
    case ProgressRole:
        return fraction(layer);
    case FilterRole:
        return QString(layer.id + QLatin1Char('\n') + core::layerPhaseText(layer.phase));
    case DimRole:
        return column == Layer || (column == Size && layer.total < 0);
    case MonospaceRole:
        return column == Layer;
    default:
        return {};
    }
}

QString LayerModel::displayText(const core::LayerProgress &layer, int column) const
{
    switch (column) {
    case Layer:
        return layer.id;
    case Phase:
        return core::layerPhaseText(layer.phase);
    case Progress: {
        const double part = fraction(layer);
        return part < 0 ? core::sizeText(layer.current) : core::percentText(part * 100);
    }
    default:
        return core::sizeText(layer.total);
    }
}

QVariant LayerModel::headerCell(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Progress || column == Size ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Layer:
        //: Column: the ID of an image's layer
        return tr("Layer");
    case Phase:
        //: Column: what is being done with a layer
        return tr("Step");
    case Progress:
        //: Column: how far it is
        return tr("Progress");
    default:
        //: Column: a layer's size
        return tr("Size");
    }
}

} // namespace models
