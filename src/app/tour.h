#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace app {

class Application;

/// --tour: every page and dialog in turn on the engine there is, in both languages, light and dark, one PNG
/// each. Changes nothing on the engine: dialogs are opened and closed again.
class Tour : public QObject
{
    Q_OBJECT
public:
    static void start(Application &application, const QString &folder);

private:
    struct Step
    {
        QString name;
        std::function<void()> prepare;
        std::function<QWidget *()> what; ///< grabbed; null = the step cannot be shown on this engine
        int settleMs = 500;
    };

    Tour(Application &application, QString folder);
    void waitForLists();
    void build();
    void next();
    void save(const Step &step);
    QWidget *topDialog() const;
    void closeDialogs();

    Application &m_application;
    QString m_folder;
    std::vector<Step> m_steps;
    size_t m_step = 0;
    size_t m_variant = 0;
    int m_waited = 0;
    int m_saved = 0;
};

} // namespace app
