#pragma once

#include "core/image.h"
#include "core/requests.h"
#include "views/answereddialog.h"

#include <QList>

#include <memory>

namespace views {

class CommandLine;

namespace Ui {
class TagDialog;
}

/// One more name for an image: two names, one ID.
class TagDialog : public AnsweredDialog
{
    Q_OBJECT

public:
    /// `all` are the rows of the image list, to tell whether the new name is taken.
    TagDialog(const core::ImageRow &image, const QList<core::ImageRow> &all, QWidget *parent = nullptr);
    ~TagDialog() override;

    /// The tag is written out: "latest" when none was typed.
    core::TagRequest request() const;
    void setRequest(const core::TagRequest &request); ///< its repository and tag

    bool isWaitingFor(const core::TagRequest &asked) const { return isWaiting() && asked == request(); }

Q_SIGNALS:
    void submitted(const core::TagRequest &request); ///< setFailure() or finish() answers it

protected:
    void changeEvent(QEvent *event) override;
    void check() override;
    void ask() override;

private:
    void retranslate();
    QString problem() const;
    void showNames(const QString &added);

    std::unique_ptr<Ui::TagDialog> m_ui;
    CommandLine *m_mirror;
    core::ImageRow m_image;
    QList<core::ImageRow> m_all;
};

} // namespace views
