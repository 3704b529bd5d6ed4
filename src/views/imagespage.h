#pragma once

#include "core/deed.h"
#include "core/requests.h"
#include "core/result.h"
#include "models/imagemodel.h"
#include "views/listpage.h"

#include <QPointer>

class QAction;
class QComboBox;
class QPushButton;

namespace views {

class RemoveImageDialog;
class TagDialog;

/// The list of images with its acts; asks by signals.
class ImagesPage : public ListPage
{
    Q_OBJECT
public:
    explicit ImagesPage(models::ImageModel *model, QWidget *parent = nullptr);

    void setConnected(bool connected);
    QList<core::ImageRow> targets() const;
    /// Exactly as `docker image ls NAME`, instead of wherever the text stands.
    bool isExact() const;
    void setExact(bool exact);
    QAction *runAction() const { return m_run; }
    /// The dialogs, with these values; Tag and Remove are about the selected rows.
    void openPull(const core::PullRequest &preset);
    void openTag(const core::TagRequest &preset);
    void openRemove(const core::ImageRemoveRequest &preset);
    /// What docker image prune would remove is ticked in a dialog that removes what is ticked.
    void openPrune(const core::PruneRequest &preset);
    /// What came of it. False when it failed, its dialog is gone and nobody was told.
    bool setTagged(const core::TagRequest &request, const core::Result<void> &result);

Q_SIGNALS:
    void runRequested(const QString &reference);
    void tagRequested(const core::TagRequest &request);
    void removeRequested(const core::ImageRemoveRequest &request);
    void pullRequested(const core::PullRequest &request);

protected:
    QList<core::Deed> deedsOf(const QAction *action) const override;
    core::Reading listReading() const override;
    core::Reading detailsReading() const override;
    core::NameOf nameOf() const override;
    void describeEmpty() override;
    void retranslate() override;
    void contextMenu(const QPoint &globalPos) override;
    void activated() override;

private:
    QAction *make(const char *iconName, const QString &objectName);
    QPushButton *button(QAction *action, const QString &name);
    void refresh();
    void ask(RemoveImageDialog *dialog);
    void applyFilter();

    models::ImageModel *m_model;
    QPointer<TagDialog> m_tagDialog;
    QComboBox *m_mode;
    QAction *m_run;
    QAction *m_tag;
    QAction *m_untag;
    QAction *m_remove;
    QAction *m_pull;
    QAction *m_copyReference;
    QAction *m_copyId;
    bool m_connected = false;
};

} // namespace views
