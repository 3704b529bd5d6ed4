#pragma once

#include "core/progress.h"
#include "models/tablemodel.h"

namespace models {

/// The layers of a pull, in the order the engine named them. IdRole, KindRole (the phase) and ProgressRole
/// answer on every column.
class LayerModel : public TableModel<core::LayerProgress>
{
    Q_OBJECT

public:
    enum Column { Layer, Phase, Progress, Size, ColumnCount };

    explicit LayerModel(QObject *parent = nullptr);

    void setLayers(const QList<core::LayerProgress> &layers) { mergeOrdered(layers); }

    /// 0..1 of the phase the layer is in, 1 when it is done, -1 when not known.
    static double fraction(const core::LayerProgress &layer);

protected:
    QVariant cell(const core::LayerProgress &layer, int column, int role) const override;
    QVariant headerCell(int column, int role) const override;
    QString keyOf(const core::LayerProgress &layer) const override { return layer.id; }

private:
    QString displayText(const core::LayerProgress &layer, int column) const;
};

} // namespace models
