#pragma once

#include "core/requests.h"

#include <QDialog>

#include <memory>

namespace views {

class CommandLine;

namespace Ui {
class PullDialog;
}

/// `docker pull`: an image reference, and a platform when it is not the usual one.
class PullDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PullDialog(const QString &reference = {}, QWidget *parent = nullptr);
    ~PullDialog() override;

    core::PullRequest request() const;
    void setRequest(const core::PullRequest &request);

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void check();
    QString platformProblem() const;

    std::unique_ptr<Ui::PullDialog> m_ui;
    CommandLine *m_mirror;
};

} // namespace views
