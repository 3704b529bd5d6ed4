#include "app/mainwindow.h"

#include "engine/containers.h"
#include "views/addressdialog.h"
#include "views/deletealldialog.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace app {

void MainWindow::openDeleteAll()
{
    auto *dialog = new views::DeleteAllDialog(m_session.containers()->rows(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session, &Session::containersChanged, dialog,
            [this, dialog] { dialog->setContainers(m_session.containers()->rows()); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_session.perform(dialog->request()); });
    if (m_session.isConnected()) {
        engine::containers::list(*m_session.client(), {}, true, dialog,
                                 [dialog](const core::Result<QList<core::Container>> &list) {
                                     QHash<QString, qint64> sizes;
                                     if (list) {
                                         for (const core::Container &container : *list)
                                             sizes.insert(container.id, container.sizeRw);
                                     }
                                     dialog->setSizes(sizes);
                                 });
    }
    dialog->open();
}

void MainWindow::openAddress()
{
    auto *dialog = new views::AddressDialog(m_session.endpoint().url(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &views::AddressDialog::submitted, this, &MainWindow::addressTyped);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Gorae"),
                                tr("<h3>Gorae %1</h3><p>A native desktop window onto Docker.</p><p>No "
                                   "account, no telemetry. MIT license.</p>")
                                    .arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    box->open();
}

} // namespace app
