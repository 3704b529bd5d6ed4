#include "views/pastedfiles.h"

#include "core/extraflags.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

const auto envFile = "--env-file"_L1;

bool namesFile(const core::ExtraFlag &flag)
{
    return flag.name == envFile || flag.name == "--label-file"_L1;
}

core::RunRequest *runOf(core::Deed &deed)
{
    if (auto *run = std::get_if<core::RunRequest>(&deed))
        return run;
    auto *create = std::get_if<core::CreateRequest>(&deed);
    return create ? &create->run : nullptr;
}

std::optional<QString> valueHere(const QString &name)
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    return environment.contains(name) ? std::optional(environment.value(name)) : std::nullopt;
}

} // namespace

PastedFiles::PastedFiles(QWidget *dialog) : QObject(dialog), m_dialog(dialog)
{
}

QString PastedFiles::keyOf(const core::ExtraFlag &flag)
{
    return flag.name + QLatin1Char(' ') + flag.value;
}

core::Deed PastedFiles::filled(const core::Deed &deed)
{
    m_flags.clear();
    core::Deed result = deed;
    core::RunRequest *run = runOf(result);
    if (!run)
        return result;
    std::copy_if(run->extra.cbegin(), run->extra.cend(), std::back_inserter(m_flags), namesFile);
    QList<core::FileValues> files;
    for (const core::ExtraFlag &flag : std::as_const(m_flags)) {
        const auto chosen = m_chosen.constFind(keyOf(flag));
        if (chosen != m_chosen.cend() && chosen->problem.isEmpty())
            files.append({flag, chosen->values});
    }
    *run = core::withFileValues(*run, files);
    return result;
}

std::optional<FindingLines::Line> PastedFiles::lineOf(const QString &note) const
{
    for (const core::ExtraFlag &flag : m_flags) {
        if (core::clientOnlyNotes({flag}).value(0) != note)
            continue;
        FindingLines::Line line;
        line.message = note;
        //: Button: opens a dialog to choose the file that a pasted command names.
        line.button = tr("Choose the file…");
        line.key = keyOf(flag);
        const auto chosen = m_chosen.constFind(line.key);
        if (chosen == m_chosen.cend())
            return line;
        const QString name = QFileInfo(chosen->file).fileName();
        if (!chosen->problem.isEmpty()) {
            line.kind = FieldMessage::Kind::Warning;
            //: %1 is a flag with a file's name: --env-file .env, %2 the name of a file, %3 a sentence
            line.message =
                tr("%1: the file %2 could not be taken over. %3").arg(line.key, name, chosen->problem);
        } else {
            const int count = int(chosen->values.size());
            line.message =
                (flag.name == envFile
                     //: %1 is a flag with a file's name: --env-file .env, %2 the name of a file
                     ? tr("%1: %n variable(s) of the file %2 are filled in.", nullptr, count)
                     //: %1 is a flag with a file's name: --label-file labels, %2 the name of a file
                     : tr("%1: %n label(s) of the file %2 are filled in.", nullptr, count))
                    .arg(line.key, name);
        }
        return line;
    }
    return std::nullopt;
}

void PastedFiles::choose(const QString &key)
{
    const auto flag = std::find_if(m_flags.cbegin(), m_flags.cend(),
                                   [&key](const core::ExtraFlag &one) { return keyOf(one) == key; });
    if (flag == m_flags.cend())
        return;
    const QFileInfo typed(flag->value);
    const bool isHere = typed.isAbsolute() && typed.isFile();
    //: Title of a file dialog; %1 is a flag with a file's name: --env-file .env
    auto *dialog = new QFileDialog(m_dialog, tr("The file of %1").arg(key),
                                   isHere ? typed.absolutePath() : QDir::homePath());
    dialog->setObjectName(u"pasteDialog.fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllEntries | QDir::AllDirs | QDir::Hidden | QDir::NoDotAndDotDot); // .env
    if (isHere)
        dialog->selectFile(typed.absoluteFilePath());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, flag = *flag](const QString &file) { read(flag, file); });
    dialog->open();
}

void PastedFiles::read(const core::ExtraFlag &flag, const QString &file)
{
    Chosen chosen;
    chosen.file = file;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        chosen.problem = source.errorString();
    } else {
        // One byte more tells that it is too large.
        const auto values =
            core::variablesOfFile(source.read(core::largestEnvFile + 1),
                                  flag.name == envFile ? core::VariableLookup(valueHere) : nullptr);
        if (values)
            chosen.values = *values;
        else
            chosen.problem = values.error().message;
    }
    m_chosen.insert(keyOf(flag), chosen);
    Q_EMIT changed();
}

} // namespace views
