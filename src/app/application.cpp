#include "app/application.h"

#include "app/mainwindow.h"
#include "app/startuptrace.h"
#include "engine/hosturl.h"
#include "views/addressdialog.h"
#include "views/containerspage.h"
#include "views/icons.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace app {

Application::Application(QApplication &qt, Options options, engine::Surroundings surroundings,
                         engine::ManagerFactory factory)
    : m_qt(qt), m_options(std::move(options)), m_surroundings(std::move(surroundings)),
      m_settings(m_options.settingsFile), m_session(std::move(factory)), m_contexts(m_surroundings.configDir)
{
    m_theme.apply(qt, modeOf(m_settings.theme()));
    views::initResources();
    QApplication::setWindowIcon(QIcon(u":/app/gorae-256.png"_s));
    const QString language = m_options.language.isEmpty() ? m_settings.language() : m_options.language;
    m_language.set(language);
    if (const auto shell = core::shellOfKey(m_settings.shell()))
        m_shell.setShell(*shell);
    connect(&m_shell, &views::ShellChoice::shellChosen, this,
            [this](core::Shell shell) { m_settings.setShell(core::shellKey(shell)); });
    connect(&m_session, &Session::stateChanged, this, [this] {
        const core::ApiVersion version = m_session.info().apiVersion;
        m_shell.setEngine(m_session.endpoint(), version.isValid() ? version.text() : QString());
    });
    m_window = std::make_unique<MainWindow>(m_session, m_settings);
    m_window->showLanguage(language);
    m_window->showTheme(m_settings.theme());
    if (!m_options.page.isEmpty())
        m_window->setPage(m_options.page);
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString &chosen) {
        m_settings.setLanguage(chosen);
        setLanguage(chosen);
    });
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](const QString &chosen) {
        m_settings.setTheme(chosen);
        setTheme(chosen);
    });
    connect(m_window.get(), &MainWindow::endpointsWanted, this, &Application::listEndpoints);
    connect(m_window.get(), &MainWindow::endpointChosen, this, [this](const core::Endpoint &endpoint) {
        const bool context = endpoint.source == core::Endpoint::Source::Context;
        m_settings.setEngine(context ? endpoint.name : QString(), context ? QString() : endpoint.url(),
                             endpoint.tls && !context && !endpoint.tlsFiles.ca.isEmpty()
                                 ? QFileInfo(endpoint.tlsFiles.ca).path()
                                 : QString());
        m_picked = endpoint;
        connectTo(endpoint);
    });
    connect(m_window.get(), &MainWindow::addressTyped, this, &Application::typed);
    // Nothing to connect to may become something: `docker context use` in a terminal.
    connect(&m_contexts, &engine::ContextWatcher::changed, this, [this] {
        if (!m_session.isConnected() && m_session.state() != Session::State::Lost)
            connectToChosen();
    });
    // An engine may appear at another place than the one that is tried.
    connect(
        &m_session, &Session::attemptFailed, this,
        [this] {
            const core::Result<core::Endpoint> place = chosen();
            if (m_session.state() == Session::State::Failed && place
                && !place->samePlace(m_session.endpoint()))
                connectTo(*place);
        },
        Qt::QueuedConnection); // not under the hands of the client that failed
    if (m_options.traceStartup)
        new StartupTrace(m_session, *m_window, *m_window->containersPage()->table());
}

Application::~Application() = default;

void Application::start()
{
    m_window->show();
    connectToChosen();
}

views::ThemeMode Application::modeOf(const QString &theme)
{
    return theme == "light"_L1  ? views::ThemeMode::Light
           : theme == "dark"_L1 ? views::ThemeMode::Dark
                                : views::ThemeMode::System;
}

void Application::setLanguage(const QString &language)
{
    m_language.set(language);
    m_window->showLanguage(language);
}

void Application::setTheme(const QString &theme)
{
    m_theme.apply(m_qt, modeOf(theme));
    m_window->showTheme(theme);
}

core::Result<core::Endpoint> Application::chosen(QStringList *problems) const
{
    if (m_picked)
        return *m_picked;
    // The command line and the environment say it for this start; the window's own choice is for all others.
    engine::Choice choice = m_options.engine;
    const bool said = !choice.host.isEmpty() || !choice.context.isEmpty()
                      || !m_surroundings.variable(u"DOCKER_HOST"_s).isEmpty()
                      || !m_surroundings.variable(u"DOCKER_CONTEXT"_s).isEmpty();
    if (!said) {
        choice.context = m_settings.engineContext();
        choice.host = choice.context.isEmpty() ? m_settings.engineHost() : QString();
    }
    core::Result<core::Endpoint> endpoint =
        resolve(choice, said ? QString() : m_settings.engineCertificates(), problems);
    if (!endpoint && !said && choice != engine::Choice())
        endpoint = engine::resolve({}, m_surroundings, problems); // the remembered context is gone
    return endpoint;
}

void Application::connectToChosen()
{
    QStringList problems;
    const core::Result<core::Endpoint> endpoint = chosen(&problems);
    if (problems != m_problems) {
        m_problems = problems;
        m_window->tellSettingsProblems(problems);
    }
    if (endpoint) {
        connectTo(*endpoint);
    } else {
        m_session.leave();
        m_window->showProblem(endpoint.error().message);
    }
}

void Application::connectTo(const core::Endpoint &endpoint)
{
    m_session.connectTo(endpoint, engine::httpHeaders(m_surroundings));
}

void Application::listEndpoints()
{
    QList<core::Endpoint> endpoints = engine::all(m_surroundings);
    const core::Endpoint &current = m_session.endpoint();
    bool known = !current.isValid();
    for (const core::Endpoint &endpoint : std::as_const(endpoints))
        known = known || endpoint.samePlace(current);
    if (!known)
        endpoints.prepend(current);
    m_window->setEndpoints(endpoints);
}

/// `certificates`: a folder, for TLS; empty leaves it to the environment.
core::Result<core::Endpoint> Application::resolve(const engine::Choice &choice, const QString &certificates,
                                                  QStringList *problems) const
{
    if (certificates.isEmpty())
        return engine::resolve(choice, m_surroundings, problems);
    engine::Surroundings withTls = m_surroundings;
    withTls.environment.insert(u"DOCKER_TLS_VERIFY"_s, u"1"_s);
    withTls.environment.insert(u"DOCKER_CERT_PATH"_s, certificates);
    return engine::resolve(choice, withTls, problems);
}

void Application::typed(const QString &address, const QString &certificates)
{
    auto *dialog = m_window->findChild<views::AddressDialog *>();
    const core::Result<core::Endpoint> endpoint = resolve({address, {}}, certificates);
    if (!endpoint) {
        if (dialog)
            dialog->setProblem(endpoint.error().message);
        return;
    }
    if (dialog)
        dialog->accept();
    m_settings.setEngine({}, address, certificates);
    m_picked = *endpoint;
    connectTo(*endpoint);
}

} // namespace app
