#pragma once

#include "app/application.h"
#include "app/mainwindow.h"
#include "models/historymodel.h"
#include "models/roles.h"
#include "real/realengine.h"
#include "support/windowdriver.h"
#include "views/commandline.h"
#include "views/containerspage.h"
#include "views/mirrorbar.h"
#include "views/rundialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTreeView>

#include <memory>

namespace real {

/// The window on a real engine without a container, used and read as the course does it.
class CourseWindow : public support::WindowDriver
{
public:
    /// Once in each language: GORAE_TEST_LANGUAGE. What is looked at is the same.
    void start(const QStringList &withoutImages = {})
    {
        QVERIFY2(!socketPath().isEmpty(), "run me through tests/engine/engine.sh run -- ...");
        for (const QJsonValue &one : ask(QStringLiteral("/containers/json?all=1")).array())
            removeContainer(one[QStringLiteral("Id")].toString());
        for (const QString &image : withoutImages)
            statusOf(QStringLiteral("/images/%1?force=1").arg(image), QStringLiteral("DELETE"));
        app::Options options;
        options.engine.host = QStringLiteral("unix://") + socketPath();
        options.language = language();
        options.settingsFile = m_folder.filePath(QStringLiteral("settings.ini"));
        m_app = std::make_unique<app::Application>(*qApp, options);
        m_app->start();
        QTRY_VERIFY_WITH_TIMEOUT(session().containersLoaded() && session().imagesLoaded(), 20'000);
    }
    void close() { m_app.reset(); }

    static QString language() { return qEnvironmentVariable("GORAE_TEST_LANGUAGE", QStringLiteral("en")); }
    void setLanguage(const QString &language) { m_app->setLanguage(language); }
    app::MainWindow &window() { return m_app->window(); }
    app::Session &session() { return m_app->session(); }

    void click(const QString &name) { QVERIFY2(WindowDriver::click(name), qPrintable(name)); }
    void type(const QString &name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        // As an input method gives it: not all of it is on every keyboard.
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(edit, &event);
    }

    /// Null when it does not open.
    views::RunDialog *openRun(const QString &image)
    {
        QTest::mouseClick(window().findChild<QAbstractButton *>(QStringLiteral("topBar.runButton")),
                          Qt::LeftButton);
        auto *dialog = find<views::RunDialog>(QStringLiteral("runDialog"));
        if (!dialog)
            return nullptr;
        type(QStringLiteral("runDialog.imageEdit.lineEdit"), image);
        QTest::qWait(600); // the image is asked for
        return dialog;
    }
    /// Runs it in the background.
    void run(const QString &image, const QString &name)
    {
        QVERIFY(openRun(image));
        type(QStringLiteral("runDialog.nameEdit"), name);
        click(QStringLiteral("runDialog.runButton"));
        QTRY_VERIFY_WITH_TIMEOUT(!find(QStringLiteral("runDialog")), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(container(name), 20'000);
    }
    /// Leaves the Run dialog, which asks when something was typed.
    void leaveRun()
    {
        click(QStringLiteral("runDialog.cancelButton"));
        auto *box = find<QMessageBox>(QStringLiteral("runDialog.discardBox"));
        QVERIFY(box);
        QTest::mouseClick(box->button(QMessageBox::Discard), Qt::LeftButton);
        QTRY_VERIFY(!find(QStringLiteral("runDialog")));
    }

    /// The row of this name; null when there is none.
    const core::Container *container(const QString &name)
    {
        for (const core::Container &one : session().containers()->rows()) {
            if (one.name == name)
                return session().containers()->find(one.id);
        }
        return nullptr;
    }
    /// From outside of the window.
    static void removeContainer(const QString &nameOrId)
    {
        statusOf(QStringLiteral("/containers/%1?force=1").arg(nameOrId), QStringLiteral("DELETE"));
    }

    /// How many deeds the history tells of, without what the window read by itself.
    int deedCount() { return historyRows()->rowCount(); }
    /// The command of the newest deed, as the history shows it; empty when there is none.
    QString lastCommand() { return historyRows()->index(0, models::HistoryModel::Command).data().toString(); }
    core::HistoryEntry::State lastState()
    {
        return core::HistoryEntry::State(historyRows()->index(0, 0).data(models::StateRole).toInt());
    }
    /// The command in the bar under the pages.
    QString barCommand() { return window().mirrorBar()->line()->text(); }
    /// The command of a dialog: "removeDialog".
    QString dialogCommand(const QString &dialog)
    {
        auto *line = find<views::CommandLine>(dialog + QStringLiteral(".mirror"));
        return line ? line->text() : QString();
    }
    /// What the Copy button of a dialog's command puts on the clipboard for this shell: "powershell".
    QString copiedCommand(const QString &dialog, const QString &shell)
    {
        const QString name = dialog + QStringLiteral(".mirror");
        auto *line = find<views::CommandLine>(name);
        auto *menu = line ? line->findChild<QMenu *>(name + QStringLiteral(".copyMenu")) : nullptr;
        if (!menu)
            return {};
        Q_EMIT menu->aboutToShow();
        auto *entry = menu->findChild<QAction *>(name + QStringLiteral(".copy.") + shell);
        if (!entry)
            return {};
        QGuiApplication::clipboard()->clear();
        entry->trigger();
        return QGuiApplication::clipboard()->text();
    }

private:
    QAbstractItemModel *historyRows()
    {
        return window().findChild<QTreeView *>(QStringLiteral("historyPanel.table"))->model();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Application> m_app;
};

} // namespace real
