#pragma once

#include "core/container.h"
#include "core/requests.h"

#include <QList>

#include <QDialog>

#include <memory>

namespace views {

class CommandLine;

namespace Ui {
class KillDialog;
}

/// `docker kill --signal`: which signal to send, and what it does.
class KillDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KillDialog(const QList<core::Container> &containers, QWidget *parent = nullptr);
    ~KillDialog() override;

    /// The signal is always written out: "SIGKILL", or a number as typed.
    core::ContainerRequest request() const;
    /// Its signal, when it has one.
    void setRequest(const core::ContainerRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void explain();
    QString signalText() const;
    static QString explanation(const QString &signal);

    std::unique_ptr<Ui::KillDialog> m_ui;
    CommandLine *m_mirror;
    QList<core::Container> m_containers;
};

} // namespace views
