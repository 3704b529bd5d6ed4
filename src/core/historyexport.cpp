#include "core/historyexport.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

} // namespace

QString timeOf(const HistoryEntry &entry, const QDateTime &before)
{
    const QDateTime time = entry.started.toLocalTime();
    const bool sameDay = before.isValid() && before.toLocalTime().date() == time.date();
    return time.toString(sameDay ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

QString endOf(const HistoryEntry &entry)
{
    switch (entry.state) {
    case HistoryEntry::State::Done:
        return {};
    case HistoryEntry::State::Running:
        //: In an exported file, of something that has not ended
        return Text::tr("Still running");
    case HistoryEntry::State::Canceled:
        //: In an exported file, of something that was given up
        return Text::tr("Canceled");
    case HistoryEntry::State::Failed:
        break;
    }
    //: In an exported file: %1 a sentence that says what went wrong
    return entry.problem.isEmpty() ? Text::tr("Failed") : Text::tr("Failed: %1").arg(entry.problem);
}

QByteArray exported(const QList<HistoryEntry> &entries, ExportFormat format)
{
    QList<HistoryEntry> sorted = entries;
    std::stable_sort(sorted.begin(), sorted.end(), [](const HistoryEntry &a, const HistoryEntry &b) {
        return a.started != b.started ? a.started < b.started : a.id < b.id;
    });
    switch (format) {
    case ExportFormat::ShellScript:
        return scriptOf(sorted, Shell::Posix).toUtf8();
    case ExportFormat::PowerShellScript:
        // Windows PowerShell takes a file without a mark for the old code page.
        return "\xEF\xBB\xBF" + scriptOf(sorted, Shell::PowerShell).toUtf8();
    case ExportFormat::Markdown:
        break;
    }
    return studyNotesOf(sorted).toUtf8();
}

} // namespace core
