#include "views/historypanel.h"

#include "models/historyfilter.h"
#include "models/historymodel.h"
#include "models/roles.h"
#include "views/delegates.h"
#include "views/emptystate.h"
#include "views/filterline.h"
#include "views/historydetails.h"
#include "views/icons.h"
#include "views/style.h"
#include "views/tablesetup.h"
#include "views/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int narrowBelow = 860;
constexpr int uprightFrom = 520; ///< a narrow panel this high has its details below the list
constexpr int leastWidth = 200; ///< of the list
constexpr int leastDetailsWidth = 280;
constexpr int timeWidth = 92;
constexpr int statusWidth = 96;

core::DeedId idOf(const QModelIndex &index)
{
    return index.isValid() ? index.data(models::IdRole).toULongLong() : 0;
}

} // namespace

HistoryPanel::HistoryPanel(models::HistoryModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_filter(new models::HistoryFilter(this)), m_bar(new QWidget(this)),
      m_heading(new QLabel(this)), m_scope(new QComboBox(this)), m_search(new FilterLine(this)),
      m_export(new QToolButton(this)), m_exportMenu(new QMenu(this)), m_clear(new QToolButton(this)),
      m_close(new QToolButton(this)), m_stack(new QStackedWidget(this)), m_table(new QTreeView(this)),
      m_empty(new EmptyState(this)), m_details(new HistoryDetails(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(u"historyPanel"_s);
    setPanel(this);
    m_filter->setSourceModel(model);
    m_table->setObjectName(u"historyPanel.table"_s);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RowDelegate(m_table));
    auto *command = new RowDelegate(m_table);
    command->setMonospace(true);
    m_table->setItemDelegateForColumn(models::HistoryModel::Command, command);
    TableSetup::Columns columns;
    columns.widths = {timeWidth, 180, 260, statusWidth, 86};
    columns.stretch = models::HistoryModel::Command;
    columns.sortColumn = models::HistoryModel::Time;
    columns.sortOrder = Qt::DescendingOrder;
    TableSetup::install(m_table, columns);
    m_empty->setObjectName(u"historyPanel.empty"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->setObjectName(u"historyPanel.splitter"_s);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_stack->setMinimumWidth(leastWidth);
    m_details->setMinimumWidth(leastDetailsWidth);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    buildBar();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPanel::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    refreshCurrent(idOf(m_model->index(row, 0)));
            });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &HistoryPanel::updateEmpty);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &HistoryPanel::updateEmpty);
    retranslate();
    updateEmpty();
}

HistoryPanel::~HistoryPanel()
{
    // The table tells of its rows while it is taken down.
    m_table->selectionModel()->disconnect(this);
}

void HistoryPanel::buildBar()
{
    m_heading->setFont(Theme::heading(0));
    m_scope->setObjectName(u"historyPanel.scopeCombo"_s);
    m_search->setObjectName(u"historyPanel.filterEdit"_s);
    m_search->setTarget(m_table);
    m_search->setMinimumWidth(100);
    m_search->setMaximumWidth(260);
    m_export->setObjectName(u"historyPanel.exportButton"_s);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setMenu(m_exportMenu);
    m_exportMenu->setObjectName(u"historyPanel.exportMenu"_s);
    m_clear->setObjectName(u"historyPanel.clearButton"_s);
    m_close->setObjectName(u"historyPanel.closeButton"_s);
    m_close->setIcon(icon("close"_L1));
    for (QToolButton *button : {m_export, m_clear, m_close})
        button->setAutoRaise(true);
    for (int i = 0; i < 3; ++i)
        m_scope->addItem(QString());
    for (const auto &[format, name] :
         {std::pair{core::ExportFormat::ShellScript, u"historyPanel.exportSh"_s},
          std::pair{core::ExportFormat::PowerShellScript, u"historyPanel.exportPs1"_s},
          std::pair{core::ExportFormat::Markdown, u"historyPanel.exportMarkdown"_s}}) {
        QAction *action = m_exportMenu->addAction(QString());
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, wanted = format] { askForFile(wanted); });
    }
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_heading);
    row->addWidget(m_scope);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    row->addWidget(m_export);
    row->addWidget(m_clear);
    row->addWidget(m_close);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setScope(models::HistoryFilter::Scope(index));
        updateEmpty();
        m_table->scrollTo(m_table->currentIndex()); // more rows may have come before the one that is shown
    });
    connect(m_search, &FilterLine::filterChanged, this, [this](const QString &text) {
        m_filter->setFilterText(text);
        updateEmpty();
        m_table->scrollTo(m_table->currentIndex());
    });
    connect(m_clear, &QToolButton::clicked, this, &HistoryPanel::clearRequested);
    connect(m_close, &QToolButton::clicked, this, &HistoryPanel::closeRequested);
}

void HistoryPanel::arrange()
{
    const bool narrow = width() < narrowBelow;
    const auto orientation = narrow && height() >= uprightFrom ? Qt::Vertical : Qt::Horizontal;
    if (narrow == m_narrow && orientation == m_splitter->orientation())
        return;
    if (narrow != m_narrow) {
        // Both are told in the details, too; time and command are what one looks for.
        m_table->setColumnHidden(models::HistoryModel::Title, narrow);
        m_table->setColumnHidden(models::HistoryModel::Duration, narrow);
        m_table->setColumnWidth(models::HistoryModel::Time, narrow ? 80 : timeWidth);
        m_table->setColumnWidth(models::HistoryModel::Status, narrow ? 72 : statusWidth);
    }
    m_narrow = narrow;
    m_splitter->setOrientation(orientation);
    const int all = orientation == Qt::Vertical ? height() : width();
    const int list = orientation == Qt::Vertical ? all / 2 : all * (narrow ? 9 : 12) / 20;
    m_splitter->setSizes({list, all - list});
}

void HistoryPanel::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void HistoryPanel::focusTable()
{
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    if (m_filter->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_scope->setFocus(Qt::OtherFocusReason);
}

void HistoryPanel::select(core::DeedId id)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (idOf(index) != id)
            continue;
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        return;
    }
}

void HistoryPanel::showCurrent()
{
    m_current = idOf(m_table->currentIndex());
    if (const core::HistoryEntry *entry = m_model->entry(m_current))
        m_details->setEntry(*entry);
    else
        m_details->clear();
}

void HistoryPanel::refreshCurrent(core::DeedId id)
{
    if (id != 0 && id == m_current)
        showCurrent();
}

void HistoryPanel::updateEmpty()
{
    const bool empty = m_filter->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    m_details->setVisible(!empty);
    m_export->setEnabled(!empty);
    m_clear->setEnabled(m_model->rowCount() > 0);
    if (!empty)
        return;
    m_empty->clear();
    m_empty->setIcon("history"_L1);
    const bool filtered = !m_filter->filterText().isEmpty();
    m_empty->setText(filtered ? tr("Nothing in the history has this text.")
                              : tr("What you do in the window is listed here, with the docker command that "
                                   "does the same."));
    m_details->clear();
}

QList<core::HistoryEntry> HistoryPanel::shown() const
{
    QList<core::HistoryEntry> entries;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (const core::HistoryEntry *entry = m_model->entry(idOf(m_filter->index(row, 0))))
            entries.append(*entry);
    }
    std::sort(entries.begin(), entries.end(),
              [](const core::HistoryEntry &a, const core::HistoryEntry &b) { return a.id < b.id; });
    return entries;
}

void HistoryPanel::askForFile(core::ExportFormat format)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export the history"), folder);
    dialog->setObjectName(u"historyPanel.fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    switch (format) {
    case core::ExportFormat::ShellScript:
        dialog->setNameFilter(tr("Shell scripts (*.sh)"));
        dialog->setDefaultSuffix(u"sh"_s);
        break;
    case core::ExportFormat::PowerShellScript:
        dialog->setNameFilter(tr("PowerShell scripts (*.ps1)"));
        dialog->setDefaultSuffix(u"ps1"_s);
        break;
    case core::ExportFormat::Markdown:
        dialog->setNameFilter(tr("Markdown (*.md)"));
        dialog->setDefaultSuffix(u"md"_s);
        break;
    }
    //: the beginning of a file's name
    dialog->selectFile(tr("docker-history") + u'.' + dialog->defaultSuffix());
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &file) {
        Q_EMIT exportRequested(file, core::exported(shown(), format));
    });
    dialog->open();
}

void HistoryPanel::retranslate()
{
    m_heading->setText(tr("History"));
    m_scope->setItemText(0, tr("What I did"));
    m_scope->setItemText(1, tr("Automatic reads"));
    m_scope->setItemText(2, tr("Everything"));
    m_scope->setAccessibleName(tr("What the history shows"));
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search the history"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Saves what is shown as a file."));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Empties the history. Nothing in Docker changes."));
    //: %1 is a key: Esc
    m_close->setToolTip(
        tr("Close the history (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    m_close->setAccessibleName(tr("Close the history"));
    m_table->setAccessibleName(tr("History"));
    const QList<QAction *> formats = m_exportMenu->actions();
    formats.at(0)->setText(tr("Shell script (.sh)…"));
    formats.at(1)->setText(tr("PowerShell script (.ps1)…"));
    formats.at(2)->setText(tr("Study notes (Markdown)…"));
    updateEmpty();
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_filter->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HistoryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace views
