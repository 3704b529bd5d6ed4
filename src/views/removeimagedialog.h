#pragma once

#include "core/requests.h"
#include "views/imageremoval.h"

#include <QDialog>
#include <QList>
#include <QSet>

#include <memory>
#include <optional>

class QStandardItem;
class QStandardItemModel;

namespace views {

class CommandLine;

namespace Ui {
class RemoveImageDialog;
}

/// Asks before images are removed: which names go, which images go with them, who uses them.
class RemoveImageDialog : public QDialog
{
    Q_OBJECT

public:
    /// `all` are the rows of the image list, to tell which name is the last one of its image.
    RemoveImageDialog(const QList<core::ImageRow> &rows, const QList<core::ImageRow> &all,
                      QWidget *parent = nullptr);
    /// Every row with a tick box, those with these keys ticked and at the top: what is ticked is removed.
    RemoveImageDialog(const QList<core::ImageRow> &all, const QSet<QString> &ticked,
                      QWidget *parent = nullptr);
    ~RemoveImageDialog() override;

    core::ImageRemoveRequest request() const;
    /// By force, where that is a question.
    void setRequest(const core::ImageRemoveRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    RemoveImageDialog(const QList<core::ImageRow> &rows, const QList<core::ImageRow> &all,
                      const std::optional<QSet<QString>> &ticked, QWidget *parent);
    void setUpList();
    QList<core::ImageRow> goingRows() const;
    void tickTouched(QStandardItem *item);
    void retranslate();
    void describe();
    void fillList(const QList<ImageRemovalStep> &steps);
    QString summary(const QList<ImageRemovalStep> &steps) const;
    QList<ImageRemovalStep> steps() const;

    std::unique_ptr<Ui::RemoveImageDialog> m_ui;
    CommandLine *m_mirror;
    QStandardItemModel *m_list;
    QList<core::ImageRow> m_rows;
    QList<core::ImageRow> m_all;
    std::optional<QSet<QString>> m_ticked; ///< keys; nothing: all rows go, without tick boxes
    bool m_filling = false;
};

} // namespace views
