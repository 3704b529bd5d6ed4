#include "views/shellchoice.h"

namespace views {

namespace {

ShellChoice *theChoice = nullptr;

} // namespace

ShellChoice::ShellChoice(QObject *parent) : QObject(parent), m_shell(core::shellOfThisSystem())
{
    theChoice = this;
}

ShellChoice::~ShellChoice()
{
    if (theChoice == this)
        theChoice = nullptr;
}

ShellChoice *ShellChoice::instance()
{
    return theChoice;
}

core::Shell ShellChoice::shell()
{
    return theChoice ? theChoice->m_shell : core::shellOfThisSystem();
}

core::Endpoint ShellChoice::endpoint()
{
    return theChoice ? theChoice->m_endpoint : core::Endpoint();
}

QString ShellChoice::apiVersion()
{
    return theChoice ? theChoice->m_apiVersion : QString();
}

void ShellChoice::setShell(core::Shell shell)
{
    if (shell == m_shell)
        return;
    m_shell = shell;
    Q_EMIT shellChosen(shell);
}

void ShellChoice::setEngine(const core::Endpoint &endpoint, const QString &apiVersion)
{
    m_endpoint = endpoint;
    m_apiVersion = apiVersion;
}

} // namespace views
