#include "app/mainwindow.h"

#include "app/pasterouter.h"
#include "app/runcontroller.h"
#include "app/settings.h"
#include "core/errortext.h"
#include "engine/containers.h"
#include "views/addressdialog.h"
#include "views/containerspage.h"
#include "views/deletealldialog.h"
#include "views/imagespage.h"
#include "views/noticebar.h"
#include "views/pastedialog.h"
#include "views/removedialog.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

void MainWindow::openPaste()
{
    if (auto *open = findChild<views::PasteDialog *>(); open && open->isVisible()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new views::PasteDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &views::PasteDialog::submitted, this, [this, dialog](const core::Deed &deed) {
        if (const auto problem = m_router->problemOf(deed)) {
            dialog->setProblem(problem->message, problem->name, problem->nearNames);
            return;
        }
        dialog->accept(); // it is deleted later
        m_router->open(deed);
    });
    const QString text = QGuiApplication::clipboard()->text();
    if (views::PasteDialog::holdsCommand(text))
        dialog->setText(text);
    dialog->open();
}

void MainWindow::openDeleteAll(views::DeleteAllDialog::Ticked ticked)
{
    auto *dialog = new views::DeleteAllDialog(m_session.containers()->rows(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTicked(ticked);
    connect(&m_session, &Session::containersChanged, dialog,
            [this, dialog] { dialog->setContainers(m_session.containers()->rows()); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_session.perform(dialog->request()); });
    readSizes({}, dialog, [dialog](const QHash<QString, qint64> &sizes) { dialog->setSizes(sizes); });
    dialog->open();
}

/// How much each container has written; of all of them, or of those with these IDs.
void MainWindow::readSizes(const QStringList &ids, QObject *context,
                           const std::function<void(const QHash<QString, qint64> &)> &done)
{
    if (!m_session.isConnected())
        return;
    engine::containers::list(*m_session.client(), ids, true, context,
                             [done](const core::Result<QList<core::Container>> &list) {
                                 QHash<QString, qint64> sizes;
                                 if (list) {
                                     for (const core::Container &container : *list)
                                         sizes.insert(container.id, container.sizeRw);
                                 }
                                 done(sizes);
                             });
}

void MainWindow::tellSizes(views::RemoveDialog *dialog)
{
    readSizes(dialog->request().ids, dialog,
              [dialog](const QHash<QString, qint64> &sizes) { dialog->setSizes(sizes); });
}

void MainWindow::rename(const core::RenameRequest &request)
{
    const QString name = m_session.nameOf(request.id);
    m_session.rename(request, [this, name, request](const core::Result<void> &result) {
        if (!m_containers->setRenamed(request, result))
            m_notices->add(
                {tr("The container could not be renamed."), {{name, core::errorText(result.error())}}});
    });
}

void MainWindow::tag(const core::TagRequest &request)
{
    m_session.tag(request, [this, request](const core::Result<void> &result) {
        if (!m_images->setTagged(request, result))
            m_notices->add(
                {tr("The tag could not be added."), {{request.source, core::errorText(result.error())}}});
    });
}

void MainWindow::tellSettingsProblems(const QStringList &problems)
{
    QList<core::ActionFailure> list;
    for (const QString &problem : problems)
        list.append({u"docker"_s, {problem, {}, {}}});
    if (!list.isEmpty())
        m_notices->add({tr("The settings of docker could not be read whole."), list});
}

void MainWindow::askToClose()
{
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Quit"),
                        tr("%n pull(s) not finished yet. What was not downloaded has to be pulled again.",
                           nullptr, m_runs->tasks()->runningCount()),
                        QMessageBox::Close | QMessageBox::Cancel, this);
    box->setObjectName(u"mainWindow.closeBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->button(QMessageBox::Close)->setText(tr("Cancel them and quit"));
    box->button(QMessageBox::Cancel)->setText(tr("Keep the window open"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QDialog::finished, this, [this](int result) {
        if (result != QMessageBox::Close)
            return;
        m_closing = true;
        close();
    });
    box->open();
}

/// A container is being made anew, and the old one is not as it was.
void MainWindow::askToLeave()
{
    const std::optional<core::RecreateRequest> touched = m_runs->touched();
    if (!touched || findChild<QMessageBox *>(u"mainWindow.leaveBox"_s))
        return;
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Quit"),
        //: %1 and %2 names of a container
        tr("The container %1 is being made anew. When you quit now, the old one may stay behind, stopped, "
           "under the name %2.")
            .arg(touched->name, touched->oldName),
        QMessageBox::Ok | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setObjectName(u"mainWindow.leaveBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->button(QMessageBox::Ok)->setText(tr("Put it back and quit"));
    box->button(QMessageBox::Discard)->setText(tr("Quit now"));
    box->button(QMessageBox::Cancel)->setText(tr("Keep the window open"));
    box->setDefaultButton(QMessageBox::Ok);
    box->setEscapeButton(QMessageBox::Cancel);
    connect(box, &QDialog::finished, this, [this](int result) {
        if (result == QMessageBox::Cancel)
            return;
        m_leaving = result == QMessageBox::Discard;
        m_closeWhenBack = !m_leaving && m_runs->touched().has_value();
        if (m_closeWhenBack)
            m_runs->cancel();
        else
            close();
    });
    box->open();
}

void MainWindow::openAddress()
{
    const core::Endpoint &endpoint = m_session.endpoint();
    const QString certificates = endpoint.tls && !endpoint.tlsFiles.ca.isEmpty()
                                     ? QFileInfo(endpoint.tlsFiles.ca).path()
                                     : m_settings.engineCertificates();
    auto *dialog = new views::AddressDialog(
        endpoint.url(), certificates.isEmpty() ? QDir::homePath() + u"/.docker"_s : certificates,
        endpoint.tls, this);
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
