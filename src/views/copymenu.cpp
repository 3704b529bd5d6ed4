#include "views/copymenu.h"

#include "core/journal.h"
#include "views/shellchoice.h"

#include <QClipboard>
#include <QGuiApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr std::array allShells{core::Shell::Posix, core::Shell::PowerShell, core::Shell::WindowsPowerShell,
                               core::Shell::Cmd};

} // namespace

core::Result<QString> commandLines(const core::Mirror &mirror, core::Shell shell)
{
    QStringList lines;
    for (const core::Command &command : mirror.commands) {
        const core::Result<QString> line = core::commandLine(command, shell);
        if (!line)
            return line;
        lines.append(*line);
    }
    return lines.join(u'\n');
}

CopyMenu::CopyMenu(const QString &name, std::function<Subject()> subject, QWidget *parent)
    : QMenu(parent), m_name(name), m_subject(std::move(subject))
{
    setObjectName(name + u".copyMenu"_s);
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &CopyMenu::fill);
}

QAction *CopyMenu::addCopy(const QString &text, const QString &key, const core::Result<QString> &copy)
{
    QAction *action = addAction(text);
    action->setObjectName(m_name + u".copy."_s + key);
    if (copy) {
        connect(action, &QAction::triggered, this, [this, words = *copy] {
            QGuiApplication::clipboard()->setText(words);
            Q_EMIT copied();
        });
    } else {
        action->setEnabled(false);
        action->setToolTip(copy.error().message);
        action->setStatusTip(copy.error().message);
    }
    return action;
}

void CopyMenu::fill()
{
    clear();
    const Subject subject = m_subject();
    if (!subject.mirror.commands.isEmpty()) {
        addShells(subject.mirror);
        addSeparator();
        addCopy(tr("Copy with explanations"), u"explained"_s, core::explainedMarkdown(subject.mirror));
    }
    if (!subject.calls.isEmpty())
        addRequests(subject);
}

void CopyMenu::addShells(const core::Mirror &mirror)
{
    const core::Shell chosen = ShellChoice::shell();
    QList<core::Shell> shells = core::differingShells(mirror.commands, chosen);
    if (!shells.contains(chosen))
        shells.prepend(chosen);
    for (const core::Shell shell : allShells) {
        if (!shells.contains(shell) && !commandLines(mirror, shell))
            shells.append(shell);
    }
    for (const core::Shell shell : std::as_const(shells)) {
        //: %1 the names of shells: "bash, zsh, sh"
        const QString text = shells.size() == 1 ? tr("Copy (the same in every shell)")
                                                : tr("Copy for %1").arg(core::shellName(shell));
        QAction *action = addCopy(text, core::shellKey(shell), commandLines(mirror, shell));
        if (const QString note = core::shellNote(mirror.commands, shell);
            action->isEnabled() && !note.isEmpty()) {
            action->setToolTip(note);
            action->setStatusTip(note);
        }
        connect(action, &QAction::triggered, this, [shell] {
            if (ShellChoice *choice = ShellChoice::instance())
                choice->setShell(shell);
        });
    }
}

void CopyMenu::addRequests(const Subject &subject)
{
    addSeparator();
    if (const QStringList open = core::placeholdersOf(subject.mirror); !open.isEmpty()) {
        const core::Error unsaid{
            core::ErrorKind::Local, 0,
            //: %1 a word that stands for what is not said yet, such as NEW_NAME
            tr("The request cannot be made yet: what %1 stands for is not said.").arg(open.join(u", "_s))};
        addCopy(tr("Copy as raw HTTP"), u"http"_s, unsaid);
        addCopy(tr("Copy as curl"), u"curl"_s, unsaid);
        return;
    }
    QStringList texts;
    QStringList commands;
    std::optional<core::Error> refusal;
    for (const core::ApiCall &call : subject.calls) {
        texts.append(core::httpText(call, subject.apiVersion));
        const core::Result<QString> curl = core::curlText(call, subject.apiVersion, subject.endpoint);
        if (curl)
            commands.append(*curl);
        else if (!refusal)
            refusal = curl.error();
    }
    addCopy(tr("Copy as raw HTTP"), u"http"_s, texts.join(u"\n\n"_s));
    addCopy(tr("Copy as curl"), u"curl"_s,
            refusal ? core::Result<QString>(*refusal) : core::Result<QString>(commands.join(u'\n')));
}

} // namespace views
