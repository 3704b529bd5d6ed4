#include "app/historydock.h"

#include "app/history.h"
#include "app/session.h"
#include "core/actionreport.h"
#include "views/historypanel.h"
#include "views/mirrorbar.h"
#include "views/noticebar.h"
#include "views/shellchoice.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QShortcut>
#include <QSplitter>

namespace app {

namespace {

constexpr int leastHeight = 200;
constexpr int comfortableHeight = 300;

} // namespace

HistoryDock::HistoryDock(Session &session, views::MirrorBar &bar, views::NoticeBar &notices, QWidget *parent)
    : QObject(parent), m_session(session), m_bar(bar), m_notices(notices),
      m_panel(new views::HistoryPanel(&m_model, parent))
{
    m_panel->hide();
    m_panel->setMinimumHeight(leastHeight);
    m_model.setShell(views::ShellChoice::shell());
    if (const auto *choice = views::ShellChoice::instance())
        connect(choice, &views::ShellChoice::shellChosen, &m_model, &models::HistoryModel::setShell);
    session.history().fill(m_model);
    connect(&bar, &views::MirrorBar::historyToggled, this, &HistoryDock::show);
    connect(m_panel, &views::HistoryPanel::closeRequested, this, &HistoryDock::close);
    connect(m_panel, &views::HistoryPanel::clearRequested, this, [this] { m_session.history().clear(); });
    connect(m_panel, &views::HistoryPanel::exportRequested, this, &HistoryDock::write);
    auto *key = new QShortcut(views::MirrorBar::historyKey(), parent);
    connect(key, &QShortcut::activated, this, [this] { m_bar.setHistoryShown(!m_bar.isHistoryShown()); });
}

void HistoryDock::close()
{
    m_bar.setHistoryShown(false);
}

/// As high as it was left; where that was too low to read in, nearly half of what there is.
void HistoryDock::makeRoom()
{
    auto *splitter = qobject_cast<QSplitter *>(m_panel->parentWidget());
    if (!splitter)
        return;
    splitter->refresh(); // the sizes are those with the panel from now on, not from the next event on
    QList<int> sizes = splitter->sizes();
    int &height = sizes[splitter->indexOf(m_panel)];
    const int lacking = splitter->height() * 9 / 20 - height;
    if (height >= comfortableHeight || lacking <= 0)
        return;
    height += lacking;
    sizes.first() -= qMin(lacking, sizes.first());
    splitter->setSizes(sizes);
}

void HistoryDock::show(bool shown)
{
    const bool hadFocus = m_panel->isAncestorOf(m_panel->window()->focusWidget());
    m_panel->setVisible(shown);
    if (shown) {
        makeRoom();
        m_panel->focusTable();
    } else if (hadFocus) {
        m_bar.setFocus(Qt::OtherFocusReason);
    }
}

void HistoryDock::retranslate()
{
    m_session.history().retranslate();
    m_model.retranslate();
}

void HistoryDock::write(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
    if (!written)
        m_notices.add({tr("The history could not be saved."),
                       {{QFileInfo(file).fileName(), {out.errorString(), {}, {}}}}});
}

} // namespace app
