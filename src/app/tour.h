#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QLocalServer;
class QTemporaryDir;
class QWidget;

namespace app {

class Application;
class MainWindow;
class Session;
class Settings;

/// --tour: every page and dialog in turn on the engine there is, in both languages, light and dark, one PNG
/// each. Changes nothing on the engine, dialogs are opened and closed again; unless it may act: then a
/// container is run in the foreground, one fails, and an image is pulled.
class Tour : public QObject
{
    Q_OBJECT
public:
    ~Tour() override;
    static void start(Application &application, const QString &folder, bool mayAct);

private:
    struct Step
    {
        QString name;
        std::function<void()> prepare;
        std::function<QWidget *()> what; ///< grabbed; null = the step cannot be shown on this engine
        int settleMs = 500;
    };

    Tour(Application &application, QString folder, bool mayAct);
    void waitForLists();
    void build();
    void buildActs();
    void buildMirror();
    void fillRun(const QString &name, const QString &command, bool detach);
    void next();
    void save(const Step &step);
    QWidget *topDialog() const;
    void closeDialogs();
    /// A window of its own on an engine that is not there, or one that never answers.
    void openElsewhere(const QString &socketPath);

    Application &m_application;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<QLocalServer> m_silent;
    std::unique_ptr<Settings> m_elsewhereSettings;
    std::unique_ptr<Session> m_elsewhere;
    std::unique_ptr<MainWindow> m_elsewhereWindow;
    QString m_folder;
    std::vector<Step> m_steps;
    size_t m_step = 0;
    size_t m_variant = 0;
    int m_waited = 0;
    int m_saved = 0;
};

} // namespace app
