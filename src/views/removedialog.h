#pragma once

#include "core/container.h"
#include "core/requests.h"

#include <QHash>
#include <QList>

#include <optional>

#include <QDialog>

#include <memory>

class QStandardItemModel;

namespace views {

class CommandLine;

namespace Ui {
class RemoveDialog;
}

/// Asks before containers are removed: exactly what goes and what stays.
class RemoveDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RemoveDialog(const QList<core::Container> &containers, QWidget *parent = nullptr);
    ~RemoveDialog() override;

    /// What is known now about the containers it was opened for: states change, gone ones leave the list.
    /// Others are ignored. The dialog rejects itself when none is left.
    void setContainers(const QList<core::Container> &containers);
    /// What each has written, in bytes by ID; until told it is not shown.
    void setSizes(const QHash<QString, qint64> &sizes);

    /// "Stop, then remove": what must succeed first. Nothing when no container runs or force was chosen.
    std::optional<core::ContainerRequest> stopRequest() const;
    core::ContainerRequest request() const;
    /// Whether by force, and with anonymous volumes.
    void setRequest(const core::ContainerRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void describe();
    void fillList(bool force);
    void showCommands();
    QString stays() const;
    bool anyRunning() const;

    std::unique_ptr<Ui::RemoveDialog> m_ui;
    CommandLine *m_mirror;
    QStandardItemModel *m_list;
    QList<core::Container> m_containers;
    QHash<QString, qint64> m_sizes;
};

} // namespace views
