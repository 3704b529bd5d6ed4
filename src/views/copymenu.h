#pragma once

#include "core/apicall.h"
#include "core/command.h"
#include "core/shell.h"

#include <QMenu>

#include <functional>

namespace views {

/// What a command can be copied as: for the shell chosen, for others that write it differently, with
/// explanations, and as the requests that the window sends. Filled anew each time it opens.
class CopyMenu : public QMenu
{
    Q_OBJECT

public:
    struct Subject
    {
        core::Mirror mirror;
        QList<core::ApiCall> calls; ///< none: requests are not offered
        core::Endpoint endpoint;
        QString apiVersion;
    };

    /// `name`: prefix of the object names of entries.
    CopyMenu(const QString &name, std::function<Subject()> subject, QWidget *parent);

Q_SIGNALS:
    void copied();

private:
    void fill();
    void addShells(const core::Mirror &mirror);
    void addRequests(const Subject &subject);
    QAction *addCopy(const QString &text, const QString &key, const core::Result<QString> &copy);

    QString m_name;
    std::function<Subject()> m_subject;
};

/// One command to a line; the error is the first one's that this shell cannot express.
core::Result<QString> commandLines(const core::Mirror &mirror, core::Shell shell);

} // namespace views
