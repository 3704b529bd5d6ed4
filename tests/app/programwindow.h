#pragma once

#include "app/application.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "support/fakeengine.h"
#include "support/windowdriver.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>

#include <functional>
#include <memory>

/// The whole program in this process, on whichever engine.
class ProgramWindow : public support::WindowDriver
{
public:
    explicit ProgramWindow(const QString &host, const QString &language = QStringLiteral("en"),
                           engine::ManagerFactory factory = {},
                           const std::function<void(app::Settings &)> &prepare = {})
    {
        app::Options options;
        options.engine.host = host;
        options.language = language;
        options.settingsFile = m_folder.filePath(QStringLiteral("settings.ini"));
        if (prepare) {
            app::Settings settings(options.settingsFile);
            prepare(settings);
        }
        m_app = std::make_unique<app::Application>(
            *qApp, options,
            engine::Surroundings::of({}, m_folder.path(), engine::Surroundings::ofThisProcess().os),
            std::move(factory));
        m_app->start();
    }

    app::MainWindow &window() { return m_app->window(); }
    app::Session &session() { return m_app->session(); }
    bool isLoaded() { return session().containersLoaded() && session().imagesLoaded(); }
    /// The text of the visible label with this name; empty when none is to be seen.
    QString seen(const char *name)
    {
        const auto *label = find<QLabel>(QLatin1String(name));
        return label ? label->text() : QString();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Application> m_app;
};

inline bool hasHangul(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Hangul; });
}
