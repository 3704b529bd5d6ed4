#pragma once

#include "core/requests.h"
#include "core/result.h"
#include "models/containermodel.h"
#include "views/listpage.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>

class QPushButton;
class QToolButton;

namespace views {

class ContainerActions;
class RemoveDialog;
class RenameDialog;

/// The list of containers with its acts; asks by signals.
class ContainersPage : public ListPage
{
    Q_OBJECT
public:
    explicit ContainersPage(models::ContainerModel *model, QWidget *parent = nullptr);

    ContainerActions *actions() const { return m_actions; }
    void setConnected(bool connected);
    /// The targets' rows changed: what can be done to them may be something else now.
    void refreshTargets();
    /// Opens the dialog that asks before this is done to the selected rows, with the values given. False when
    /// there is none, or nothing that it can be done to.
    bool openDialog(const core::ContainerRequest &preset);
    bool canDo(core::ContainerVerb verb) const; ///< to one of the selected rows
    bool openRename(const QString &name); ///< empty: as it is
    /// What a person presses for it: a button of the bar, or the one that opens the menu with the others.
    QWidget *buttonOf(core::ContainerVerb verb) const;
    /// What came of it. False when it failed, its dialog is gone and nobody was told.
    bool setRenamed(const core::RenameRequest &request, const core::Result<void> &result);

Q_SIGNALS:
    void requested(const core::ContainerRequest &request);
    void bothRequested(const core::ContainerRequest &first, const core::ContainerRequest &then);
    void renameRequested(const core::RenameRequest &request);
    void deleteAllRequested();
    void removeDialogOpened(views::RemoveDialog *dialog); ///< it would like to know sizes
    void runRequested(const QString &image);
    void copyRunRequested(const QString &id);
    void duplicateRequested(const QString &id);
    void editRequested(const QString &id);
    void pasteRequested(); ///< Ctrl+V where nothing is typed
    void urlRequested(const QUrl &url);
    /// Running containers whose CPU and memory can be seen at this moment.
    void usageWanted(const QStringList &ids);

protected:
    QList<core::Deed> deedsOf(const QAction *action) const override;
    core::Reading listReading() const override;
    core::Reading detailsReading() const override;
    core::NameOf nameOf() const override;
    void describeEmpty() override;
    void retranslate() override;
    void contextMenu(const QPoint &globalPos) override;
    void activated() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *button(QAction *action, const QString &name);
    void connectActions();
    core::ContainerRequest requestOf(core::ContainerVerb verb) const;
    void request(core::ContainerVerb verb);
    void tellUsage();
    void openStop(const QList<core::Container> &containers, const core::ContainerRequest &preset);
    void openKill(const QList<core::Container> &containers, const core::ContainerRequest &preset);
    void openRemove(const QList<core::Container> &containers, const core::ContainerRequest &preset);

    models::ContainerModel *m_model;
    ContainerActions *m_actions;
    QPushButton *m_deleteAll;
    QAction *m_deleteAllAction; ///< stands for the button where actions are told apart
    QToolButton *m_more;
    QPointer<RenameDialog> m_renameDialog;
    QTimer m_usageTimer;
    QStringList m_toldUsage;
    bool m_connected = false;
};

} // namespace views
