#pragma once

#include "core/commandparse.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <optional>

namespace views {

/// The words of a command under each other, each with what it means; a flag stands with its value. A word
/// that there is something to say about has that finding's mark.
class CommandTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Word, Meaning, ColumnCount };
    static constexpr int longestShown = 300; ///< characters of a word

    explicit CommandTable(QObject *parent = nullptr);

    void setCommand(const core::ParsedCommand &command);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString text;
        QString meaning;
        std::optional<core::ParseFinding::Kind> mark;
        bool operator==(const Row &) const = default;
    };
    QList<Row> rowsOf(const core::ParsedCommand &command) const;

    core::ParsedCommand m_command;
    QList<Row> m_rows;
};

} // namespace views
