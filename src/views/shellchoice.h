#pragma once

#include "core/endpoint.h"
#include "core/shell.h"

#include <QObject>

namespace views {

/// What all command lines share: the shell that commands are written for, and the engine that their requests
/// would go to. Owned by the application, one at a time. Without one it is this system's shell, and no engine
/// is known.
class ShellChoice : public QObject
{
    Q_OBJECT

public:
    explicit ShellChoice(QObject *parent = nullptr);
    ~ShellChoice() override;
    static ShellChoice *instance();

    static core::Shell shell();
    static core::Endpoint endpoint(); ///< not valid: none is known
    static QString apiVersion(); ///< "1.41", or empty

    void setShell(core::Shell shell);
    void setEngine(const core::Endpoint &endpoint, const QString &apiVersion);

Q_SIGNALS:
    void shellChosen(core::Shell shell);

private:
    core::Shell m_shell;
    core::Endpoint m_endpoint;
    QString m_apiVersion;
};

} // namespace views
