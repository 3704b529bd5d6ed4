#include "views/commandtable.h"

#include "core/command.h"
#include "views/icons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

using core::CommandWord;
using Kind = core::ParseFinding::Kind;

/// On one row, with quotes where a reader could not see where it ends.
QString shownWord(const CommandWord &word)
{
    QString text = word.text;
    if (text.size() > CommandTable::longestShown)
        text = text.left(CommandTable::longestShown) + u'\u2026';
    const bool blank = text.isEmpty()
                       || (word.kind != CommandWord::Kind::Substitution
                           && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }));
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r')
            c = u'\u21b5';
        else if (c.category() == QChar::Other_Control)
            c = u'\ufffd';
    }
    return blank ? u'\'' + text + u'\'' : text;
}

/// Whether `word` is told together with the words before it.
bool goesOn(const CommandWord &before, const CommandWord &word)
{
    return !word.topic.isEmpty() && word.topic == before.topic && word.kind != CommandWord::Kind::Flag
           && word.kind != CommandWord::Kind::Program;
}

} // namespace

CommandTable::CommandTable(QObject *parent) : QAbstractTableModel(parent)
{
}

QList<CommandTable::Row> CommandTable::rowsOf(const core::ParsedCommand &command) const
{
    QList<Row> rows;
    for (int i = 0; i < command.words.size(); ++i) {
        const CommandWord &word = command.words.at(i);
        if (i > 0 && goesOn(command.words.at(i - 1), word)) {
            if (rows.last().text.size() < longestShown)
                rows.last().text += u' ' + shownWord(word);
        } else {
            rows.append({shownWord(word), core::topicText(word.topic), {}});
        }
        for (const core::ParseFinding &finding : command.findings) {
            if (finding.word == i && (!rows.last().mark || finding.kind < *rows.last().mark))
                rows.last().mark = finding.kind;
        }
    }
    return rows;
}

void CommandTable::setCommand(const core::ParsedCommand &command)
{
    m_command = command;
    const QList<Row> rows = rowsOf(command);
    if (rows == m_rows)
        return;
    // What is the same at both ends stays, and so does where a reader is.
    const qsizetype common = std::min(rows.size(), m_rows.size());
    qsizetype head = 0;
    while (head < common && rows.at(head) == m_rows.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < common - head && rows.at(rows.size() - 1 - tail) == m_rows.at(m_rows.size() - 1 - tail))
        ++tail;
    if (m_rows.size() > head + tail) {
        beginRemoveRows({}, int(head), int(m_rows.size() - tail - 1));
        m_rows.remove(head, m_rows.size() - tail - head);
        endRemoveRows();
    }
    if (rows.size() > head + tail) {
        beginInsertRows({}, int(head), int(rows.size() - tail - 1));
        m_rows = rows;
        endInsertRows();
    }
}

void CommandTable::retranslate()
{
    beginResetModel();
    m_rows = rowsOf(m_command);
    endResetModel();
}

int CommandTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CommandTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommandTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Word ? row.text : row.meaning;
    case Qt::AccessibleTextRole:
        //: read out: %1 a word of a command, %2 what it means
        return index.column() == Word && !row.meaning.isEmpty() ? tr("%1: %2").arg(row.text, row.meaning)
                                                                : data(index, Qt::DisplayRole);
    case Qt::FontRole:
        return index.column() == Word ? QVariant(Theme::monospace()) : QVariant();
    case Qt::DecorationRole:
        if (index.column() != Word || !row.mark)
            return {};
        return *row.mark == Kind::Error  ? iconColored("error"_L1, &ThemeColors::error)
               : *row.mark == Kind::Hint ? iconColored("warning"_L1, &ThemeColors::attention)
                                         : icon("info"_L1);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant CommandTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Word ? tr("Word") : tr("What it means");
}

} // namespace views
