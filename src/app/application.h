#pragma once

#include "app/language.h"
#include "app/options.h"
#include "app/session.h"
#include "app/settings.h"
#include "engine/contextwatcher.h"
#include "engine/surroundings.h"
#include "views/shellchoice.h"
#include "views/theme.h"

#include <QObject>

#include <memory>
#include <optional>

class QApplication;

namespace app {

class MainWindow;

/// Everything a running Gorae is made of, put together once.
class Application : public QObject
{
    Q_OBJECT
public:
    /// `surroundings` decides which engine; `factory` is for tests.
    Application(QApplication &qt, Options options,
                engine::Surroundings surroundings = engine::Surroundings::ofThisProcess(),
                engine::ManagerFactory factory = {});
    ~Application() override;

    void start(); ///< shows the window and connects
    MainWindow &window() { return *m_window; }
    Session &session() { return m_session; }
    void setLanguage(const QString &language);
    void setTheme(const QString &theme);

private:
    core::Result<core::Endpoint> chosen(QStringList *problems = nullptr) const;
    core::Result<core::Endpoint> resolve(const engine::Choice &choice, const QString &certificates,
                                         QStringList *problems = nullptr) const;
    void connectToChosen();
    void connectTo(const core::Endpoint &endpoint);
    void listEndpoints();
    void typed(const QString &address, const QString &certificates);
    static views::ThemeMode modeOf(const QString &theme);

    QApplication &m_qt;
    Options m_options;
    engine::Surroundings m_surroundings;
    Settings m_settings;
    views::Theme m_theme;
    Language m_language;
    views::ShellChoice m_shell;
    Session m_session;
    engine::ContextWatcher m_contexts;
    std::optional<core::Endpoint> m_picked; ///< in the window, for as long as it is open
    QStringList m_problems;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace app
