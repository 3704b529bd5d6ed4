#pragma once

#include "core/journal.h"
#include "core/shell.h"
#include "models/tablemodel.h"

#include <QHash>

namespace models {

/// What was done and read, the oldest first. IdRole (the number as text), StateRole
/// (core::HistoryEntry::State), AutomaticRole and FilterRole (title, commands, note and problem) answer on
/// every column. Secrets are dots. What is shown is cut where it is long; FilterRole holds all of it.
class HistoryModel : public TableModel<core::HistoryEntry>
{
    Q_OBJECT

public:
    enum Column { Time, Title, Command, Status, Duration, ColumnCount };

    explicit HistoryModel(QObject *parent = nullptr);

    /// The shell that commands are written for, Posix unless set. What it cannot express is written as a
    /// POSIX shell takes it.
    void setShell(core::Shell shell);

    void add(const core::HistoryEntry &entry) { update(entry); }
    /// Changes the entry of this ID, or adds it.
    void update(const core::HistoryEntry &entry);
    void remove(const QList<core::DeedId> &ids);
    /// Null when there is none; valid until the next change.
    const core::HistoryEntry *entry(core::DeedId id) const;
    QModelIndex indexOf(core::DeedId id) const;

protected:
    QVariant cell(const core::HistoryEntry &entry, int column, int role) const override;
    QVariant headerCell(int column, int role) const override;
    QString keyOf(const core::HistoryEntry &entry) const override { return QString::number(entry.id); }
    void forget(const QString &key) override { m_lines.remove(key); }

private:
    QString displayText(const core::HistoryEntry &entry, int column) const;
    QString toolTip(const core::HistoryEntry &entry, int column) const;
    /// All commands on one line; empty when there is none.
    QString line(const core::HistoryEntry &entry) const;

    core::Shell m_shell = core::Shell::Posix;
    mutable QHash<QString, QString> m_lines; ///< by key: quoting is done once
};

/// "Running", "Done", "Failed", "Canceled", translated.
QString historyStateText(core::HistoryEntry::State state);
/// "35 ms", "12 s"; empty while it runs.
QString millisecondsText(qint64 milliseconds);

} // namespace models
