#pragma once

#include <QAbstractItemModel>
#include <QString>

namespace support {

/// Every row as one line, columns joined with " | ", children indented by two spaces; no line end at the end.
/// A row whose column 0 has a check state begins with "[x] " or "[ ] ".
QString printModel(const QAbstractItemModel &model, int role = Qt::DisplayRole,
                   const QModelIndex &parent = {});
/// One column only, one line per row.
QString printColumn(const QAbstractItemModel &model, int column, int role = Qt::DisplayRole);
/// The first cell, children included, that shows exactly `text`; in any column when `column` is -1.
QModelIndex findCell(const QAbstractItemModel &model, const QString &text, int column = -1,
                     int role = Qt::DisplayRole);
/// The row of findCell() among its siblings, -1 when nothing shows `text`.
int findRow(const QAbstractItemModel &model, const QString &text, int column = -1,
            int role = Qt::DisplayRole);

} // namespace support
