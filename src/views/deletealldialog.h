#pragma once

#include "core/container.h"
#include "core/requests.h"

#include <QDialog>
#include <QHash>
#include <QList>

#include <memory>

namespace models {
class FilterProxy;
}

namespace views {

namespace Ui {
class DeleteAllDialog;
}

class CommandLine;
class DeleteAllModel;

/// "Delete all...": every container with a tick box. Nothing is ticked at first; nothing that is not ticked
/// is touched. The list may change while the dialog is open.
class DeleteAllDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DeleteAllDialog(const QList<core::Container> &containers, QWidget *parent = nullptr);
    ~DeleteAllDialog() override;

    /// The list as it is now: ticks are kept by id, gone rows vanish, new rows appear without a tick.
    void setContainers(const QList<core::Container> &containers);
    /// Bytes of the writable layers by container id; may come late, and in parts.
    void setSizes(const QHash<QString, qint64> &sizes);

    /// Remove with force, the ticked ids in the order of the list.
    core::ContainerRequest request() const;

    enum class Ticked { None, All, Running, Stopped };
    void setTicked(Ticked which);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void fitTable();
    void toggleSelected();
    void retranslate();
    void describe();
    void showCommand();

    std::unique_ptr<Ui::DeleteAllDialog> m_ui;
    CommandLine *m_mirror;
    DeleteAllModel *m_model;
    models::FilterProxy *m_proxy;
};

} // namespace views
