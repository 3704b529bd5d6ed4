#pragma once

#include "core/errortext.h"
#include "core/image.h"
#include "core/requests.h"

#include <QList>

#include <QDialog>

#include <memory>

namespace views {

class CommandLine;

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
    void setRequest(const core::TagRequest &request); ///< its repository and tag

    void accept() override;
    bool isWaitingFor(const core::TagRequest &asked) const { return m_waiting && asked == request(); }
    /// The engine refused: told beside the field, what was typed stays.
    void setFailure(const core::ErrorText &error);
    void finish(); ///< done: closes the dialog

Q_SIGNALS:
    void submitted(const core::TagRequest &request); ///< to be answered by one of the two

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void check();
    QString problem() const;
    void showNames(const QString &added);

    std::unique_ptr<Ui::TagDialog> m_ui;
    CommandLine *m_mirror;
    core::ImageRow m_image;
    QList<core::ImageRow> m_all;
    bool m_waiting = false;
};

} // namespace views
