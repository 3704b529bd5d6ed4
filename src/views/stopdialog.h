#pragma once

#include "core/container.h"
#include "core/requests.h"

#include <QList>

#include <QDialog>

#include <memory>

namespace views {

class CommandLine;

namespace Ui {
class StopDialog;
}

/// Stop or restart with a time of grace: SIGTERM first, SIGKILL when the time is over.
class StopDialog : public QDialog
{
    Q_OBJECT

public:
    /// `verb` is Stop or Restart.
    StopDialog(core::ContainerVerb verb, const QList<core::Container> &containers, QWidget *parent = nullptr);
    ~StopDialog() override;

    /// timeoutSeconds is -1 for "wait for ever".
    core::ContainerRequest request() const;
    /// Its time of grace, when it has one.
    void setRequest(const core::ContainerRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void explain();

    std::unique_ptr<Ui::StopDialog> m_ui;
    CommandLine *m_mirror;
    core::ContainerVerb m_verb;
    QList<core::Container> m_containers;
};

} // namespace views
