#include "views/historydetails.h"

#include "core/exchangecall.h"
#include "core/text.h"
#include "models/historymodel.h"
#include "views/commandline.h"
#include "views/delegates.h"
#include "views/icons.h"
#include "views/style.h"
#include "views/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace views {

namespace {

enum ExchangeColumn { Method, Path, Status, Time, ColumnCount };
constexpr int leastColumn = 56;
constexpr int leastExchanges = 240;
constexpr int leastText = 200;
constexpr int textLines = 6;
/// So wide and not yet so high, requests and text stand beside each other.
constexpr int besideFrom = 520;
constexpr int aboveFrom = 320;

/// "start  14:03:12.120", one line each.
QString eventLines(const QList<core::EngineEvent> &events)
{
    QStringList lines;
    for (const core::EngineEvent &event : events) {
        const auto time = QDateTime::fromMSecsSinceEpoch(event.timeNano / 1'000'000);
        const QString name = event.attributes.value(u"name"_s, event.id.left(12));
        lines.append(time.toString(u"HH:mm:ss.zzz"_s) + u"  "_s + event.type + u' ' + event.action + u"  "_s
                     + name);
    }
    return lines.join(u'\n');
}

void fillRow(QTreeWidgetItem *item, const core::Exchange &exchange)
{
    item->setText(Method, QString::fromLatin1(exchange.method));
    item->setText(Path, QString::fromUtf8(QByteArray::fromPercentEncoding(exchange.target)));
    item->setToolTip(Path, core::toolTipText(item->text(Path)));
    item->setText(Status, exchange.status ? QString::number(exchange.status) : u"–"_s);
    item->setText(Time, exchange.milliseconds < 0 ? HistoryDetails::tr("under way")
                                                  : models::millisecondsText(exchange.milliseconds));
    item->setTextAlignment(Time, Qt::AlignRight | Qt::AlignVCenter);
    if (exchange.error || exchange.status >= 400)
        item->setForeground(Status, Theme::colors().error);
}

bool looksAlike(const core::Exchange &a, const core::Exchange &b)
{
    return a.status == b.status && a.milliseconds == b.milliseconds
           && a.error.has_value() == b.error.has_value();
}

} // namespace

HistoryDetails::HistoryDetails(QWidget *parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_pages(new QStackedWidget(this)),
      m_title(new QLabel(this)), m_state(new QLabel(this)), m_problem(new QLabel(this)),
      m_command(new CommandLine(u"historyDetails.mirror"_s, CommandLine::Look::Block, this)),
      m_events(new QLabel(this)), m_commandArea(new QScrollArea(this)),
      m_api(new QSplitter(Qt::Vertical, this)), m_exchanges(new QTreeWidget(this)),
      m_text(new QPlainTextEdit(this)), m_reveal(new QToolButton(this)), m_copy(new QToolButton(this)),
      m_copyMenu(new QMenu(this))
{
    setObjectName(u"historyDetails"_s);
    m_tabs->setObjectName(u"historyDetails.tabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_pages->addWidget(buildCommandPage());
    m_pages->addWidget(buildApiPage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(4);
    line->addWidget(m_tabs);
    line->addStretch(1);
    line->addWidget(m_reveal);
    line->addWidget(m_copy);
    column->addLayout(line);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &HistoryDetails::showTab);
    connect(m_exchanges, &QTreeWidget::currentItemChanged, this, &HistoryDetails::showExchange);
    connect(m_reveal, &QToolButton::toggled, this, &HistoryDetails::showExchange);
    connect(m_copyMenu, &QMenu::aboutToShow, this, &HistoryDetails::fillCopyMenu);
    showTab(0);
    retranslate();
    clear();
}

void HistoryDetails::showTab(int index)
{
    m_pages->setCurrentIndex(index);
    m_reveal->setVisible(index == 1);
    m_copy->setVisible(index == 1);
}

QWidget *HistoryDetails::buildCommandPage()
{
    auto *page = new QWidget;
    m_title->setFont(Theme::heading(0));
    m_title->setObjectName(u"historyDetails.titleLabel"_s);
    m_state->setObjectName(u"historyDetails.stateLabel"_s);
    m_problem->setObjectName(u"historyDetails.problemLabel"_s);
    m_events->setObjectName(u"historyDetails.eventsLabel"_s);
    m_events->setFont(Theme::monospace());
    for (QLabel *label : {m_title, m_state, m_problem, m_events}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_state, m_problem, m_command, m_events})
        column->addWidget(widget);
    column->addStretch(1);
    m_commandArea->setObjectName(u"historyDetails.commandArea"_s);
    m_commandArea->setFrameShape(QFrame::NoFrame);
    m_commandArea->setWidgetResizable(true);
    m_commandArea->setWidget(page);
    return m_commandArea;
}

QWidget *HistoryDetails::buildApiPage()
{
    m_exchanges->setObjectName(u"historyDetails.exchanges"_s);
    m_exchanges->setColumnCount(ColumnCount);
    m_exchanges->setRootIsDecorated(false);
    m_exchanges->setUniformRowHeights(true);
    m_exchanges->setFrameShape(QFrame::NoFrame);
    auto *delegate = new RowDelegate(m_exchanges);
    delegate->setElideMode(Qt::ElideMiddle);
    m_exchanges->setItemDelegate(delegate);
    auto *path = new RowDelegate(m_exchanges);
    path->setMonospace(true);
    path->setElideMode(Qt::ElideMiddle);
    m_exchanges->setItemDelegateForColumn(Path, path);
    m_exchanges->header()->setStretchLastSection(false);
    m_exchanges->header()->setSectionResizeMode(Path, QHeaderView::Stretch);
    m_exchanges->header()->setMinimumSectionSize(leastColumn);
    m_exchanges->header()->resizeSection(Method, 70);
    m_exchanges->header()->resizeSection(Status, 64);
    m_exchanges->header()->resizeSection(Time, 80);
    m_exchanges->setMinimumSize(leastExchanges, Style::headerHeight + 2 * Style::rowHeight);
    m_text->setObjectName(u"historyDetails.apiText"_s);
    m_text->setReadOnly(true);
    m_text->setFont(Theme::monospace());
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setMinimumSize(leastText, textLines * m_text->fontMetrics().lineSpacing());
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reveal->setObjectName(u"historyDetails.revealButton"_s);
    m_reveal->setIcon(icon("eye"_L1));
    m_reveal->setCheckable(true);
    m_reveal->setAutoRaise(true);
    m_copy->setObjectName(u"historyDetails.copyButton"_s);
    m_copyMenu->setObjectName(u"historyDetails.copyMenu"_s);
    m_copy->setIcon(icon("copy"_L1));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAutoRaise(true);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setMenu(m_copyMenu);
    m_api->setObjectName(u"historyDetails.apiSplitter"_s);
    m_api->addWidget(m_exchanges);
    m_api->addWidget(m_text);
    m_api->setChildrenCollapsible(false);
    m_api->setStretchFactor(0, 0);
    m_api->setStretchFactor(1, 1);
    // Where not even the least of both has room, it can be scrolled to.
    auto *area = new QScrollArea;
    area->setObjectName(u"historyDetails.apiArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(m_api);
    return area;
}

void HistoryDetails::arrange()
{
    const auto orientation = width() >= besideFrom && height() < aboveFrom ? Qt::Horizontal : Qt::Vertical;
    if (m_arranged && orientation == m_api->orientation())
        return;
    m_arranged = true;
    m_api->setOrientation(orientation);
    // A deed is seldom more than three requests.
    const int list =
        orientation == Qt::Vertical ? Style::headerHeight + 3 * Style::rowHeight : width() * 2 / 5;
    const int all = orientation == Qt::Vertical ? height() : width();
    m_api->setSizes({list, qMax(0, all - list)});
}

void HistoryDetails::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void HistoryDetails::clear()
{
    m_entry = {};
    m_stale = false;
    m_pages->setEnabled(false);
    showEntry();
}

void HistoryDetails::setEntry(const core::HistoryEntry &entry)
{
    const bool another = entry.id != m_entry.id;
    m_entry = entry;
    m_pages->setEnabled(true);
    m_stale = !isVisible();
    if (another) {
        m_exchanges->clear();
        m_listed.clear();
        m_reveal->setChecked(false);
        m_command->hideSecrets();
    }
    if (!m_stale)
        showEntry();
}

void HistoryDetails::showEvent(QShowEvent *event)
{
    if (std::exchange(m_stale, false))
        showEntry();
    QWidget::showEvent(event);
}

void HistoryDetails::showEntry()
{
    const bool any = m_entry.id != 0;
    m_title->setText(any ? core::cutText(core::titleOf(m_entry), 300) : QString());
    QString state;
    if (any) {
        state = models::historyStateText(m_entry.state) + u" · "_s
                + QLocale().toString(m_entry.started, QLocale::ShortFormat);
        if (m_entry.milliseconds >= 0)
            state += u" · "_s + models::millisecondsText(m_entry.milliseconds);
    }
    m_state->setText(state);
    m_problem->setText(m_entry.problem);
    m_problem->setVisible(!m_entry.problem.isEmpty());
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, Theme::colors().error);
    m_problem->setPalette(palette);
    m_command->setMirror(m_entry.mirror);
    m_command->setVisible(any);
    m_events->setVisible(!m_entry.events.isEmpty());
    if (!m_entry.events.isEmpty())
        m_events->setText(tr("Events that followed:") + u'\n' + eventLines(m_entry.events));
    showExchanges();
}

void HistoryDetails::showExchanges()
{
    m_tabs->setTabText(1, m_entry.exchanges.isEmpty()
                              ? tr("API")
                              //: a tab; %1 the number of requests to the Docker Engine API
                              : tr("API (%1)").arg(QLocale().toString(m_entry.exchanges.size())));
    const QList<core::Exchange> before = std::exchange(m_listed, m_entry.exchanges);
    const auto firstOther =
        std::mismatch(before.cbegin(), before.cend(), m_listed.cbegin(), m_listed.cend(),
                      [](const core::Exchange &a, const core::Exchange &b) { return a.serial == b.serial; });
    const auto kept = int(firstOther.first - before.cbegin());
    {
        // An entry only grows, as a rule: the rows stay, so that what is read in them is not moved away.
        const QSignalBlocker quiet(m_exchanges);
        if (kept == 0)
            m_exchanges->clear();
        while (m_exchanges->topLevelItemCount() > kept)
            delete m_exchanges->takeTopLevelItem(kept);
        for (int row = 0; row < kept; ++row) {
            if (!looksAlike(before.at(row), m_listed.at(row)))
                fillRow(m_exchanges->topLevelItem(row), m_listed.at(row));
        }
        QList<QTreeWidgetItem *> fresh;
        for (qsizetype row = kept; row < m_listed.size(); ++row) {
            fresh.append(new QTreeWidgetItem);
            fillRow(fresh.last(), m_listed.at(row));
        }
        m_exchanges->addTopLevelItems(fresh);
        if (!m_exchanges->currentItem())
            m_exchanges->setCurrentItem(m_exchanges->topLevelItem(0));
    }
    const int row = m_exchanges->indexOfTopLevelItem(m_exchanges->currentItem());
    if (row < 0 || row >= kept || before.at(row) != m_listed.at(row))
        showExchange();
}

void HistoryDetails::fillRows()
{
    for (int row = 0; row < m_listed.size(); ++row)
        fillRow(m_exchanges->topLevelItem(row), m_listed.at(row));
}

const core::Exchange *HistoryDetails::exchange() const
{
    const int row = m_exchanges->indexOfTopLevelItem(m_exchanges->currentItem());
    return row >= 0 && row < m_listed.size() ? &m_listed.at(row) : nullptr;
}

void HistoryDetails::showExchange()
{
    const core::Exchange *shown = exchange();
    m_copy->setEnabled(shown != nullptr);
    m_reveal->setEnabled(shown != nullptr);
    const QString text = shown ? core::exchangeText(*shown, m_reveal->isChecked()) : QString();
    if (text == m_text->toPlainText())
        return;
    const int scrolled = m_text->verticalScrollBar()->value();
    QTextCursor cursor = m_text->textCursor();
    const int anchor = cursor.anchor();
    const int position = cursor.position();
    const bool staysSelected =
        anchor != position && text.startsWith(m_text->toPlainText().left(qMax(anchor, position)));
    m_text->setPlainText(text);
    if (staysSelected) {
        cursor.setPosition(anchor);
        cursor.setPosition(position, QTextCursor::KeepAnchor);
        m_text->setTextCursor(cursor);
    }
    m_text->verticalScrollBar()->setValue(scrolled);
}

void HistoryDetails::fillCopyMenu()
{
    m_copyMenu->clear();
    const core::Exchange *shown = exchange();
    if (!shown)
        return;
    const auto copy = [](const QString &text) {
        QApplication::clipboard()->setText(text);
    };
    QAction *plain = m_copyMenu->addAction(tr("What is shown"));
    plain->setObjectName(u"historyDetails.copyShown"_s);
    connect(plain, &QAction::triggered, this, [this, copy] { copy(m_text->toPlainText()); });
    const auto recorded = core::recordedCall(*shown);
    const QString cut = tr("The request was too long to be kept whole.");
    QAction *http = m_copyMenu->addAction(tr("Request as raw HTTP"));
    http->setObjectName(u"historyDetails.copyHttp"_s);
    http->setEnabled(recorded.has_value());
    http->setToolTip(recorded ? QString() : cut);
    QAction *curl = m_copyMenu->addAction(tr("Request as curl command"));
    curl->setObjectName(u"historyDetails.copyCurl"_s);
    m_copyMenu->setToolTipsVisible(true);
    if (!recorded) {
        curl->setEnabled(false);
        curl->setToolTip(cut);
        return;
    }
    connect(http, &QAction::triggered, this,
            [copy, text = core::httpText(recorded->call, recorded->version)] { copy(text); });
    const auto line = core::curlText(recorded->call, recorded->version, m_entry.endpoint);
    curl->setEnabled(line.ok());
    curl->setToolTip(line ? QString() : line.error().message);
    if (line)
        connect(curl, &QAction::triggered, this, [copy, text = *line] { copy(text); });
}

void HistoryDetails::retranslate()
{
    m_tabs->setTabText(0, tr("Command"));
    m_tabs->setAccessibleName(tr("Details of the history"));
    m_exchanges->setHeaderLabels({tr("Method"), tr("Path"), tr("Status"), tr("Time")});
    m_exchanges->setAccessibleName(tr("Requests to the engine"));
    m_text->setAccessibleName(tr("Request and answer"));
    m_text->setPlaceholderText(tr("No request to the engine was made for this."));
    m_commandArea->setAccessibleName(tr("Command"));
    m_reveal->setAccessibleName(tr("Show secrets"));
    m_reveal->setToolTip(tr("Shows the values of variables whose names say that they are secret."));
    m_copy->setText(tr("Copy"));
    showEntry();
    fillRows();
    showExchange();
}

void HistoryDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showEntry();
        fillRows();
    }
    QWidget::changeEvent(event);
}

} // namespace views
