#include "models/historymodel.h"

#include "core/text.h"

namespace models {

using namespace Qt::StringLiterals;
using core::HistoryEntry;

namespace {

/// Characters of a cell: it is measured whole at every painting, and read aloud whole.
constexpr qsizetype mostShown = 500;

QString textOf(const core::Command &command, core::Shell shell)
{
    auto line = core::commandLine(command, shell);
    if (!line)
        line = core::commandLine(command, core::Shell::Posix);
    return line ? *line : command.arguments().join(u' ');
}

/// Line breaks and tabs inside of an argument would tear the row.
QString onOneLine(QString text)
{
    text.replace("\r\n"_L1, u"↵"_s);
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'↵';
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

} // namespace

HistoryModel::HistoryModel(QObject *parent) : TableModel(ColumnCount, parent)
{
}

void HistoryModel::setShell(core::Shell shell)
{
    if (shell == m_shell)
        return;
    m_shell = shell;
    m_lines.clear();
    emitChanged(0, size() - 1, Command, Command);
}

void HistoryModel::update(const HistoryEntry &entry)
{
    const HistoryEntry *known = this->entry(entry.id);
    if (known && known->mirror != entry.mirror)
        m_lines.remove(keyOf(entry));
    upsert(entry);
}

void HistoryModel::remove(const QList<core::DeedId> &ids)
{
    for (const core::DeedId id : ids)
        removeKey(QString::number(id));
}

const HistoryEntry *HistoryModel::entry(core::DeedId id) const
{
    return find(QString::number(id));
}

QModelIndex HistoryModel::indexOf(core::DeedId id) const
{
    const int row = indexOfKey(QString::number(id));
    return row < 0 ? QModelIndex() : index(row, 0);
}

QString HistoryModel::line(const HistoryEntry &entry) const
{
    const QString key = keyOf(entry);
    const auto known = m_lines.constFind(key);
    if (known != m_lines.cend())
        return *known;
    QStringList lines;
    for (const core::Command &command : entry.mirror.commands)
        lines.append(onOneLine(textOf(core::masked(command), m_shell)));
    // The old PowerShell does not know &&.
    const QString text = lines.join(m_shell == core::Shell::WindowsPowerShell ? "; "_L1 : " && "_L1);
    m_lines.insert(key, text);
    return text;
}

QVariant HistoryModel::cell(const HistoryEntry &entry, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(entry, column);
    case Qt::ToolTipRole:
        return toolTip(entry, column);
    case Qt::AccessibleTextRole:
        //: Spoken for a line of the history: %1 what was done, such as "Stop web", %2 its state ("Done")
        return column == Time ? tr("%1, %2").arg(displayText(entry, Title), historyStateText(entry.state))
                              : displayText(entry, column);
    case SortRole:
        switch (column) {
        case Time:
            return static_cast<qint64>(entry.id);
        case Duration:
            return entry.milliseconds;
        default:
            return displayText(entry, column);
        }
    case IdRole:
    case KeyRole:
        return keyOf(entry);
    case StateRole:
        return static_cast<int>(entry.state);
    case AutomaticRole:
        return entry.automatic;
    case FilterRole:
        return QStringList{core::titleOf(entry), line(entry), entry.mirror.note, entry.problem}.join(u'\n');
    case MonospaceRole:
        return column == Command && !entry.mirror.commands.isEmpty();
    case DimRole:
        return column == Time || column == Duration || (column == Command && entry.mirror.commands.isEmpty());
    case Qt::TextAlignmentRole:
        return column == Duration ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QString HistoryModel::displayText(const HistoryEntry &entry, int column) const
{
    switch (column) {
    case Time:
        return entry.started.toLocalTime().toString(u"HH:mm:ss"_s);
    case Title:
        return core::cutText(onOneLine(core::titleOf(entry)), mostShown);
    case Command:
        return core::cutText(entry.mirror.commands.isEmpty() ? onOneLine(entry.mirror.note) : line(entry),
                             mostShown);
    case Status:
        return historyStateText(entry.state);
    default:
        return millisecondsText(entry.milliseconds);
    }
}

QString HistoryModel::toolTip(const HistoryEntry &entry, int column) const
{
    QString text;
    switch (column) {
    case Time:
        text = core::dateTimeText(entry.started.toSecsSinceEpoch());
        break;
    case Command: {
        QStringList parts{line(entry), entry.mirror.note};
        parts.removeAll(QString());
        text = parts.join(u'\n');
        break;
    }
    case Status:
        text = entry.problem.isEmpty() ? displayText(entry, column) : entry.problem;
        break;
    default:
        text = displayText(entry, column);
    }
    return core::toolTipText(text);
}

QVariant HistoryModel::headerCell(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == Duration)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (column) {
    case Time:
        //: Column of the history: when it was done
        return tip ? tr("When it started") : tr("Time");
    case Title:
        //: Column of the history: what was done
        return tip ? tr("What was done") : tr("Action");
    case Command:
        //: Column of the history: the docker command
        return tip ? tr("The docker command that does the same") : tr("Command");
    case Status:
        //: Column of the history: whether it went well
        return tip ? tr("How it ended") : tr("Status");
    default:
        //: Column of the history: how long it took
        return tip ? tr("How long it took") : tr("Duration");
    }
}

QString historyStateText(HistoryEntry::State state)
{
    switch (state) {
    case HistoryEntry::State::Running:
        //: State of something in the history
        return HistoryModel::tr("Running");
    case HistoryEntry::State::Done:
        //: State of something in the history
        return HistoryModel::tr("Done");
    case HistoryEntry::State::Failed:
        //: State of something in the history
        return HistoryModel::tr("Failed");
    case HistoryEntry::State::Canceled:
        //: State of something in the history
        return HistoryModel::tr("Canceled");
    }
    return {};
}

QString millisecondsText(qint64 milliseconds)
{
    constexpr qint64 precise = 10'000;
    if (milliseconds < 0)
        return {};
    if (milliseconds >= precise)
        return core::durationText(milliseconds / 1000);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    //: %1 is a number of milliseconds
    return HistoryModel::tr("%1 ms").arg(locale.toString(milliseconds));
}

} // namespace models
