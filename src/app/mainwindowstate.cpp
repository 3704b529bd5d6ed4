#include "app/mainwindow.h"
#include "core/errortext.h"
#include "views/emptystate.h"
#include "views/enginechip.h"
#include "views/noticebar.h"
#include "views/theme.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace app {

void MainWindow::describeState()
{
    using State = Session::State;
    const core::Endpoint &endpoint = m_session.endpoint();
    const core::EngineInfo &info = m_session.info();
    QString summary = endpoint.name.isEmpty() ? endpoint.url() : endpoint.name;
    if (m_session.isConnected()) {
        // Distributions add "+dfsg1" and the like, which says nothing here.
        const QString version = info.serverVersion.section(u'+', 0, 0);
        summary += u" \u00b7 %1 %2 \u00b7 %3/%4"_s.arg(info.product, version, info.os, info.arch);
    } else if (m_session.state() == State::Connecting || m_session.state() == State::Slow) {
        summary += u" \u00b7 "_s + tr("connecting");
    } else if (m_session.state() == State::Idle) {
        summary = tr("no engine");
    } else {
        summary += u" \u00b7 "_s + tr("not connected");
    }
    m_chip->setSummary(summary, m_session.state() == State::Idle ? QString() : endpoint.url());

    QString trouble;
    if (m_session.state() == State::Lost) {
        trouble = tr("The connection to the engine was lost. It is tried again by "
                     "itself; the lists are as they were last seen.");
        if (m_session.error().kind != core::ErrorKind::Disconnected) {
            const core::ErrorText text = core::connectionErrorText(m_session.error(), endpoint);
            trouble += u' ' + text.title + u' ' + text.nextStep;
            if (!text.command.isEmpty())
                trouble += u' ' + text.command;
        }
    } else if (m_session.isWithoutEvents()) {
        trouble = tr("This engine does not tell what changes: the lists are read again every %n second(s).",
                     nullptr, int(Session::pollInterval.count()));
    } else if (const auto error = m_session.listError()) {
        const core::ErrorText text = core::errorText(*error);
        trouble = tr("A list could not be read.") + u' ' + text.title + u' ' + text.nextStep;
    }
    m_notices->setTrouble(trouble);
    const QWidget *focus = QApplication::focusWidget();
    const QString focused = focus && m_state->isAncestorOf(focus) ? focus->objectName() : QString();
    m_state->clear();
    switch (m_session.state()) {
    case State::Connecting:
        m_state->setBusy(true);
        m_state->setTitle(tr("Connecting to the engine"));
        m_state->setText(endpoint.url().toHtmlEscaped());
        break;
    case State::Slow:
        m_state->setBusy(true);
        m_state->setTitle(tr("The engine has not answered yet"));
        m_state->setText(
            tr("Nothing has come from %1 so far. It may be starting or very busy; the window keeps "
               "waiting.")
                .arg(endpoint.url().toHtmlEscaped()));
        m_state->setSecondaryAction(tr("Another address..."));
        break;
    case State::Idle:
    case State::Failed: {
        m_state->setIcon("engine"_L1);
        const core::ErrorText text = m_session.state() == State::Idle
                                         ? core::ErrorText{m_problem, {}, {}}
                                         : core::connectionErrorText(m_session.error(), endpoint);
        m_state->setTitle(text.title);
        QString words = text.nextStep.toHtmlEscaped();
        if (!text.raw.isEmpty())
            words += u"<p style='color:%1'>%2</p>"_s.arg(views::Theme::colors().dim.name(),
                                                         text.raw.toHtmlEscaped());
        m_state->setText(words);
        m_state->setCommand(text.command);
        if (m_session.state() == State::Failed)
            m_state->setPrimaryAction(tr("Try again"));
        m_state->setSecondaryAction(tr("Another address..."));
        break;
    }
    case State::Connected:
    case State::Lost:
        break;
    }
    // What was hidden for a moment has lost it.
    QWidget *again = focused.isEmpty() ? nullptr : m_state->findChild<QWidget *>(focused);
    if (again && again->isVisibleTo(m_state) && QApplication::focusWidget() != again)
        again->setFocus(Qt::OtherFocusReason);
}

} // namespace app
