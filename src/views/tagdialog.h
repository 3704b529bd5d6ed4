#pragma once

#include "core/image.h"
#include "core/requests.h"

#include <QList>

#include <QDialog>

#include <memory>

namespace views {

namespace Ui {
class TagDialog;
}

/// One more name for an image: two names, one ID.
class TagDialog : public QDialog
{
    Q_OBJECT

public:
    /// `all` are the rows of the image list, to tell whether the new name is taken.
    TagDialog(const core::ImageRow &image, const QList<core::ImageRow> &all, QWidget *parent = nullptr);
    ~TagDialog() override;

    /// The tag is written out: "latest" when none was typed.
    core::TagRequest request() const;

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void check();
    QString problem() const;
    void showNames(const QString &added);

    std::unique_ptr<Ui::TagDialog> m_ui;
    core::ImageRow m_image;
    QList<core::ImageRow> m_all;
};

} // namespace views
