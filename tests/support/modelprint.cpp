#include "support/modelprint.h"

#include <QStringList>

namespace support {

namespace {

void appendRows(QStringList &lines, const QAbstractItemModel &model, int role, const QModelIndex &parent,
                int depth)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QString line(depth * 2, QLatin1Char(' '));
        const QModelIndex first = model.index(row, 0, parent);
        if (const QVariant check = first.data(Qt::CheckStateRole); check.isValid())
            line += check.toInt() == Qt::Checked ? QLatin1String("[x] ") : QLatin1String("[ ] ");
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells << model.index(row, column, parent).data(role).toString();
        lines << line + cells.join(QLatin1String(" | "));
        appendRows(lines, model, role, first, depth + 1);
    }
}

} // namespace

QString printModel(const QAbstractItemModel &model, int role, const QModelIndex &parent)
{
    QStringList lines;
    appendRows(lines, model, role, parent, 0);
    return lines.join(QLatin1Char('\n'));
}

QString printColumn(const QAbstractItemModel &model, int column, int role)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines << model.index(row, column).data(role).toString();
    return lines.join(QLatin1Char('\n'));
}

QModelIndex findCell(const QAbstractItemModel &model, const QString &text, int column, int role)
{
    QList<QModelIndex> parents{QModelIndex()};
    while (!parents.isEmpty()) {
        const QModelIndex parent = parents.takeFirst();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int at = 0; at < model.columnCount(parent); ++at) {
                const QModelIndex cell = model.index(row, at, parent);
                if ((column < 0 || column == at) && cell.data(role).toString() == text)
                    return cell;
            }
            parents << model.index(row, 0, parent);
        }
    }
    return {};
}

int findRow(const QAbstractItemModel &model, const QString &text, int column, int role)
{
    return findCell(model, text, column, role).row();
}

} // namespace support
