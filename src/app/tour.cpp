#include "app/tour.h"

#include "app/application.h"
#include "app/mainwindow.h"
#include "app/runcontroller.h"
#include "app/session.h"
#include "app/settings.h"
#include "models/roles.h"
#include "views/containeractions.h"
#include "views/containerspage.h"
#include "views/detailspane.h"
#include "views/enginechip.h"
#include "views/filterline.h"
#include "views/finder.h"
#include "views/imagespage.h"
#include "views/metadataview.h"
#include "views/rundialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocalServer>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int pollMs = 200;
constexpr int longestWaitMs = 30'000;

struct Variant
{
    const char *language;
    const char *theme;
};
constexpr Variant variants[] = {{"ko", "light"}, {"en", "light"}, {"ko", "dark"}, {"en", "dark"}};

} // namespace

void Tour::start(Application &application, const QString &folder, bool mayAct)
{
    auto *tour = new Tour(application, folder, mayAct);
    tour->setParent(&application);
    tour->waitForLists();
}

Tour::Tour(Application &application, QString folder, bool mayAct)
    : m_application(application), m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
    m_temporary = std::make_unique<QTemporaryDir>();
    m_silent = std::make_unique<QLocalServer>();
    m_silent->listen(m_temporary->filePath(u"silent.sock"_s));
    build();
    if (mayAct)
        buildActs();
    buildMirror();
}

Tour::~Tour() = default;

void Tour::openElsewhere(const QString &socketPath)
{
    m_elsewhereWindow.reset();
    m_elsewhere = std::make_unique<Session>();
    m_elsewhereSettings = std::make_unique<Settings>(m_temporary->filePath(u"elsewhere.ini"_s));
    m_elsewhereWindow = std::make_unique<MainWindow>(*m_elsewhere, *m_elsewhereSettings);
    m_elsewhereWindow->resize(1280, 800);
    core::Endpoint endpoint;
    endpoint.name = u"default"_s;
    endpoint.address = socketPath;
    m_elsewhereWindow->show();
    m_elsewhere->connectTo(endpoint);
}

void Tour::waitForLists()
{
    const Session &session = m_application.session();
    m_waited += pollMs;
    const bool ready = session.containersLoaded() && session.imagesLoaded();
    if (!ready && session.state() != Session::State::Failed && m_waited < longestWaitMs) {
        QTimer::singleShot(pollMs, this, &Tour::waitForLists);
        return;
    }
    if (!session.isConnected())
        m_steps.resize(1); // there is one page then, and it says what to do
    next();
}

QWidget *Tour::topDialog() const
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && qobject_cast<QDialog *>(widget))
            return widget;
    }
    return nullptr;
}

void Tour::closeDialogs()
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (auto *dialog = qobject_cast<QDialog *>(widget))
            dialog->done(QDialog::Rejected); // nobody is there to be asked
        else if (qobject_cast<QMenu *>(widget) || widget->windowType() == Qt::Popup)
            widget->close();
    }
}

void Tour::build()
{
    MainWindow &window = m_application.window();
    views::ContainersPage *containers = window.containersPage();
    views::ImagesPage *images = window.imagesPage();
    const auto whole = [&window] {
        return static_cast<QWidget *>(&window);
    };
    const auto dialog = [this] {
        return topDialog();
    };
    const auto add = [this](const QString &name, std::function<void()> prepare,
                            std::function<QWidget *()> what, int settle = 500) {
        m_steps.push_back({name, std::move(prepare), std::move(what), settle});
    };
    const auto selectFirst = [](views::ListPage *page, int rows) {
        QTreeView *table = page->table();
        if (table->model()->rowCount() == 0)
            return;
        // A running one has most to show.
        int first = 0;
        for (int row = table->model()->rowCount() - 1; row >= 0; --row) {
            const QVariant state = table->model()->index(row, 1).data(models::StateRole);
            if (state.isValid() && core::ContainerState(state.toInt()) == core::ContainerState::Running)
                first = row;
        }
        table->setCurrentIndex(table->model()->index(first, 1));
        for (int row = 0; row < rows && rows > 1 && row < table->model()->rowCount(); ++row)
            table->selectionModel()->select(table->model()->index(row, 1),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };

    add(
        u"01-start"_s, [&window] { window.resize(1280, 800); }, whole);
    add(
        u"02-containers-logs"_s,
        [=, this, &window] {
            window.setPage(u"containers"_s);
            containers->details()->setTab(views::DetailsPane::Tab::Logs);
            selectFirst(containers, 1);
        },
        whole, 1800);
    add(
        u"03-metadata-tree"_s,
        [=, this] {
            containers->details()->setTab(views::DetailsPane::Tab::Metadata);
            containers->details()->metadata()->setPage(views::MetadataView::Page::Tree);
        },
        whole, 800);
    add(
        u"04-metadata-json"_s,
        [=, this] { containers->details()->metadata()->setPage(views::MetadataView::Page::Json); }, whole);
    add(
        u"05-metadata-compare"_s,
        [=, this] { containers->details()->metadata()->setPage(views::MetadataView::Page::Compare); }, whole,
        900);
    add(
        u"06-several-selected"_s,
        [=, this] {
            containers->details()->metadata()->setPage(views::MetadataView::Page::Tree);
            selectFirst(containers, 3);
        },
        whole);
    add(
        u"07-filter-nothing"_s,
        [=, this] {
            containers->filterLine()->setText(u"zzz"_s);
            containers->filterLine()->flush();
        },
        whole);
    add(
        u"08-images"_s,
        [=, this, &window] {
            containers->filterLine()->clear();
            containers->filterLine()->flush();
            window.setPage(u"images"_s);
            selectFirst(images, 1);
        },
        whole, 900);
    add(
        u"09-find-anything"_s,
        [&window] {
            if (auto *find = window.findChild<views::Finder *>()) {
                find->setFocus(Qt::OtherFocusReason);
                find->setText(u"ng"_s);
                Q_EMIT find->textEdited(find->text());
            }
        },
        whole);
    const auto openRun = [this, &window](const QString &image) {
        closeDialogs();
        if (auto *find = window.findChild<views::Finder *>())
            QCoreApplication::postEvent(find,
                                        new QKeyEvent(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier));
        window.runs()->openDialog(image);
    };
    const QString image = u"nginx"_s;
    add(
        u"10-run"_s, [=, this] { openRun(image); }, dialog, 900);
    add(
        u"11-run-filled"_s,
        [this] {
            auto *run = qobject_cast<views::RunDialog *>(topDialog());
            if (!run)
                return;
            models::RunInput input = run->input();
            input.name = u"hellonginx"_s;
            if (!input.ports.isEmpty())
                input.ports.first().host = u"80"_s;
            input.env.append({u"KEY"_s, u"VALUE"_s, false, {}, false});
            if (!input.env.isEmpty() && input.env.first().fromImage && input.env.size() > 1)
                input.env[1].value = u"\uC548\uB155\uD558\uC138\uC694"_s;
            run->setInput(input);
        },
        dialog, 1200);
    add(
        u"12-run-command"_s,
        [this] {
            if (auto *run = qobject_cast<views::RunDialog *>(topDialog())) {
                models::RunInput input = run->input();
                input.command = u"sh -c 'echo hello > /tmp/x' | cat"_s;
                run->setInput(input);
                if (auto *more = run->findChild<QToolButton *>(u"runDialog.moreButton"_s))
                    more->setChecked(true);
            }
        },
        dialog, 700);
    add(
        u"13-run-fold"_s,
        [this] {
            if (auto *run = topDialog()) {
                run->resize(760, 1100);
            }
        },
        dialog, 500);
    const auto action = [this](QAction *what) {
        closeDialogs();
        what->trigger();
    };
    views::ContainerActions *acts = containers->actions();
    add(
        u"20-stop-time"_s,
        [=, this, &window] {
            closeDialogs();
            window.setPage(u"containers"_s);
            selectFirst(containers, 1);
            action(acts->stopWithTime);
        },
        dialog);
    add(
        u"21-kill"_s, [=, this] { action(acts->kill); }, dialog);
    add(
        u"22-rename"_s, [=, this] { action(acts->rename); }, dialog);
    add(
        u"23-remove-running"_s, [=, this] { action(acts->remove); }, dialog);
    add(
        u"24-delete-all"_s,
        [=, this, &window] {
            closeDialogs();
            window.openDeleteAll();
        },
        dialog, 1500);
    add(
        u"25-delete-all-running"_s,
        [this] {
            if (QWidget *open = topDialog()) {
                if (auto *button = open->findChild<QAbstractButton *>(u"deleteAllDialog.runningButton"_s))
                    button->click();
            }
        },
        dialog);
    const auto imageAction = [=, this, &window](const QString &name) {
        closeDialogs();
        window.setPage(u"images"_s);
        selectFirst(images, 1);
        if (auto *what = images->findChild<QAction *>(name))
            what->trigger();
    };
    add(
        u"30-tag"_s, [=, this] { imageAction(u"imagesPage.tagAction"_s); }, dialog);
    add(
        u"31-remove-image"_s, [=, this] { imageAction(u"imagesPage.removeAction"_s); }, dialog);
    add(
        u"32-pull"_s, [=, this] { imageAction(u"imagesPage.pullAction"_s); }, dialog);
    add(
        u"33-address"_s,
        [this, &window] {
            closeDialogs();
            if (auto *chip = window.findChild<views::EngineChip *>())
                Q_EMIT chip->addressWanted();
            if (QWidget *open = topDialog()) {
                open->findChild<QLineEdit *>()->setText(u"tcp://build.example.com:2376"_s);
                open->findChild<QCheckBox *>()->setChecked(true);
            }
        },
        dialog);
    add(
        u"34-about"_s,
        [this, &window] {
            closeDialogs();
            if (auto *about = window.findChild<QAction *>(u"menu.about"_s))
                about->trigger();
        },
        dialog);
    add(
        u"35-settings"_s,
        [this, &window] {
            closeDialogs();
            if (auto *menu = window.findChild<QMenu *>(u"topBar.menu"_s))
                menu->popup(window.mapToGlobal(QPoint(window.width() - 260, 48)));
        },
        [&window] { return static_cast<QWidget *>(window.findChild<QMenu *>(u"topBar.menu"_s)); });
    add(
        u"36-image-menu"_s,
        [=, this, &window] {
            closeDialogs();
            window.setPage(u"images"_s);
            selectFirst(images, 1);
            QTreeView *table = images->table();
            Q_EMIT table->customContextMenuRequested(table->visualRect(table->currentIndex()).center());
        },
        [images] { return static_cast<QWidget *>(images->findChild<QMenu *>(u"imagesPage.contextMenu"_s)); });
    add(
        u"40-context-menu"_s,
        [=, this, &window] {
            closeDialogs();
            window.setPage(u"containers"_s);
            selectFirst(containers, 1);
            QTreeView *table = containers->table();
            Q_EMIT table->customContextMenuRequested(table->visualRect(table->currentIndex()).center());
        },
        [containers] {
            return static_cast<QWidget *>(containers->findChild<QMenu *>(u"containersPage.contextMenu"_s));
        });
    add(
        u"50-small"_s,
        [=, this, &window] {
            closeDialogs();
            window.resize(800, 600);
        },
        whole);
    const auto elsewhere = [this] {
        return static_cast<QWidget *>(m_elsewhereWindow.get());
    };
    add(
        u"60-no-engine"_s, [this] { openElsewhere(m_temporary->filePath(u"none.sock"_s)); }, elsewhere, 900);
    add(
        u"61-connecting"_s, [this] { openElsewhere(m_silent->fullServerName()); }, elsewhere, 400);
    add(
        u"62-slow"_s, [] {}, elsewhere, 2200);
    add(
        u"63-back"_s, [this] { m_elsewhereWindow.reset(); }, [] { return static_cast<QWidget *>(nullptr); },
        50);
}

void Tour::next()
{
    if (m_step == 0) {
        const Variant &variant = variants[m_variant];
        m_application.setLanguage(QString::fromLatin1(variant.language));
        m_application.setTheme(QString::fromLatin1(variant.theme));
    }
    const Step &step = m_steps[m_step];
    step.prepare();
    QTimer::singleShot(step.settleMs, this, [this] {
        save(m_steps[m_step]);
        if (++m_step == m_steps.size()) {
            closeDialogs();
            m_step = 0;
            if (++m_variant == std::size(variants)) {
                std::printf("%d pictures in %s\n", m_saved, qPrintable(QDir::toNativeSeparators(m_folder)));
                std::fflush(stdout);
                m_application.window().close();
                return;
            }
        }
        next();
    });
}

void Tour::save(const Step &step)
{
    QWidget *what = step.what();
    if (!what)
        return;
    const Variant &variant = variants[m_variant];
    const QString file = u"%1/%2-%3-%4.png"_s.arg(m_folder, step.name, QString::fromLatin1(variant.language),
                                                  QString::fromLatin1(variant.theme));
    if (what->grab().save(file))
        ++m_saved;
    else
        std::fprintf(stderr, "gorae: cannot write %s\n", qPrintable(file));
}

} // namespace app
