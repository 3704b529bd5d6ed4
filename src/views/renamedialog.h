#pragma once

#include "core/container.h"
#include "core/requests.h"
#include "views/answereddialog.h"

#include <QStringList>

#include <memory>

namespace views {

class CommandLine;

namespace Ui {
class RenameDialog;
}

/// A new name for a container, checked while typing.
class RenameDialog : public AnsweredDialog
{
    Q_OBJECT

public:
    RenameDialog(const core::Container &container, const QStringList &takenNames, QWidget *parent = nullptr);
    ~RenameDialog() override;

    core::RenameRequest request() const;
    void setRequest(const core::RenameRequest &request); ///< its name

    bool isWaitingFor(const core::RenameRequest &asked) const { return isWaiting() && asked == request(); }

Q_SIGNALS:
    void submitted(const core::RenameRequest &request); ///< setFailure() or finish() answers it

protected:
    void changeEvent(QEvent *event) override;
    void check() override;
    void ask() override;

private:
    void retranslate();
    QString problem() const;

    std::unique_ptr<Ui::RenameDialog> m_ui;
    CommandLine *m_mirror;
    core::Container m_container;
    QStringList m_takenNames;
};

} // namespace views
