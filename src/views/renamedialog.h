#pragma once

#include "core/container.h"
#include "core/requests.h"

#include <QStringList>

#include <QDialog>

#include <memory>

namespace views {

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

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void check();
    QString problem() const;

    std::unique_ptr<Ui::RenameDialog> m_ui;
    core::Container m_container;
    QStringList m_takenNames;
};

} // namespace views
