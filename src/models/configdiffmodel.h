#pragma once

#include "core/inspect.h"
#include "models/tablemodel.h"

namespace models {

/// A difference and which one of its field it is, as fields may come twice.
struct ConfigDiffRow
{
    core::ConfigDifference difference;
    int occurrence = 0;
    bool operator==(const ConfigDiffRow &) const = default;
};

/// "Compare with image": what the container took over, changed and added, in the order it was given.
/// MarkRole answers on every column; IdRole is the field.
class ConfigDiffModel : public TableModel<ConfigDiffRow>
{
    Q_OBJECT

public:
    enum Column { Field, Image, Container, Mark, ColumnCount };

    explicit ConfigDiffModel(QObject *parent = nullptr);

    void setDifferences(const QList<core::ConfigDifference> &differences);
    /// Names for the headers: "Image nginx", "Container hellonginx". Empty = without.
    void setNames(const QString &image, const QString &container);
    /// How many rows have this mark.
    int count(core::ConfigMark mark) const;

protected:
    QVariant cell(const ConfigDiffRow &row, int column, int role) const override;
    QVariant headerCell(int column, int role) const override;
    QString keyOf(const ConfigDiffRow &row) const override;

private:
    QString displayText(const core::ConfigDifference &difference, int column) const;

    QString m_imageName;
    QString m_containerName;
};

} // namespace models
