#pragma once

#include "core/container.h"
#include "core/errortext.h"
#include "core/requests.h"

#include <QStringList>

#include <QDialog>

#include <memory>

namespace views {

class CommandLine;

namespace Ui {
class RenameDialog;
}

/// A new name for a container, checked while typing.
class RenameDialog : public QDialog
{
    Q_OBJECT

public:
    RenameDialog(const core::Container &container, const QStringList &takenNames, QWidget *parent = nullptr);
    ~RenameDialog() override;

    core::RenameRequest request() const;
    void setRequest(const core::RenameRequest &request); ///< its name

    void accept() override;
    bool isWaitingFor(const core::RenameRequest &asked) const { return m_waiting && asked == request(); }
    /// The engine refused: told beside the field, what was typed stays.
    void setFailure(const core::ErrorText &error);
    void finish(); ///< done: closes the dialog

Q_SIGNALS:
    void submitted(const core::RenameRequest &request); ///< to be answered by one of the two

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void check();
    QString problem() const;

    std::unique_ptr<Ui::RenameDialog> m_ui;
    CommandLine *m_mirror;
    core::Container m_container;
    QStringList m_takenNames;
    bool m_waiting = false;
};

} // namespace views
