#pragma once

#include "core/requests.h"
#include "views/imageremoval.h"

#include <QList>

#include <QDialog>

#include <memory>

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
    ~RemoveImageDialog() override;

    core::ImageRemoveRequest request() const;
    /// By force, where that is a question.
    void setRequest(const core::ImageRemoveRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
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
};

} // namespace views
