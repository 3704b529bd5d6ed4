#include "views/deletealldialog.h"

#include "core/text.h"
#include "models/filterproxy.h"
#include "views/commandline.h"
#include "views/delegates.h"
#include "views/deleteallmodel.h"
#include "views/dialogmirror.h"
#include "views/dialogparts.h"
#include "views/fieldlights.h"
#include "views/style.h"
#include "views/tablesetup.h"

#include <QHeaderView>
#include <QKeyEvent>

#include "ui_deletealldialog.h"

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int minimumRows = 4;
constexpr int openingRows = 10;
constexpr int tickWidth = 40;

} // namespace

DeleteAllDialog::DeleteAllDialog(const QList<core::Container> &containers, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::DeleteAllDialog>()), m_model(new DeleteAllModel(this)),
      m_proxy(new models::FilterProxy(this))
{
    m_ui->setupUi(this);
    nameChildren(this, "deleteAllDialog"_L1);
    setUpDialog(this);
    m_mirror = addMirror(this);
    setHeading(m_ui->heading);
    setDim(m_ui->introLabel);
    setDim(m_ui->staysLabel);
    setDanger(m_ui->okButton);
    m_model->setContainers(containers);
    setUpTable();

    connect(m_ui->runningButton, &QPushButton::clicked, this, [this] { setTicked(Ticked::Running); });
    connect(m_ui->allButton, &QPushButton::clicked, this, [this] { setTicked(Ticked::All); });
    connect(m_ui->noneButton, &QPushButton::clicked, this, [this] { setTicked(Ticked::None); });
    connect(m_model, &DeleteAllModel::ticksChanged, this, &DeleteAllDialog::describe);
    retranslate();
    m_ui->table->setFocus();
}

DeleteAllDialog::~DeleteAllDialog() = default;

void DeleteAllDialog::setUpTable()
{
    m_proxy->setSourceModel(m_model);
    m_ui->table->setModel(m_proxy);
    auto *plain = new RowDelegate(this);
    plain->setDimRole(models::DimRole);
    auto *name = new RowDelegate(this);
    name->setBold(true);
    name->setElideMode(Qt::ElideMiddle);
    auto *image = new RowDelegate(this);
    image->setDim(true);
    image->setElideMode(Qt::ElideMiddle);
    m_ui->table->setItemDelegate(plain);
    m_ui->table->setItemDelegateForColumn(DeleteAllModel::Tick, new TickDelegate(this));
    m_ui->table->setItemDelegateForColumn(DeleteAllModel::Name, name);
    m_ui->table->setItemDelegateForColumn(DeleteAllModel::Image, image);
    m_ui->table->setItemDelegateForColumn(
        DeleteAllModel::State,
        new StateDelegate(models::StateRole, models::HealthRole, models::ExitCodeRole, this));
    TableSetup::Columns columns;
    columns.widths = {tickWidth};
    columns.stretch = DeleteAllModel::Outcome;
    columns.fixed = {DeleteAllModel::Tick};
    TableSetup::install(m_ui->table, columns);
    m_ui->table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_ui->table->installEventFilter(this);
    m_ui->table->setCurrentIndex(m_proxy->index(0, DeleteAllModel::Name));
    m_ui->table->selectionModel()->clearSelection();
    const int head = m_ui->table->header()->sizeHint().height();
    m_ui->table->setMinimumHeight(head + minimumRows * Style::rowHeight);
}

/// Wide enough for what the cells may come to say, so that nothing is cut when ticks and sizes change.
void DeleteAllDialog::fitTable()
{
    fitColumns(m_ui->table, {DeleteAllModel::Name, DeleteAllModel::Image});
    const QFontMetrics metrics = m_ui->table->fontMetrics();
    int outcome = 0;
    const QStringList outcomes = DeleteAllModel::outcomes();
    for (const QString &text : outcomes)
        outcome = qMax(outcome, metrics.horizontalAdvance(text));
    const int size = metrics.horizontalAdvance(core::sizeText(888'000'000)) + 2 * Style::cellPadding;
    QHeaderView *header = m_ui->table->header();
    header->resizeSection(DeleteAllModel::Size, qMax(size, header->sectionSize(DeleteAllModel::Size)));
    int width = outcome + 3 * Style::cellPadding + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (int column = 0; column < DeleteAllModel::Outcome; ++column)
        width += header->sectionSize(column);
    m_ui->table->setMinimumWidth(width);
}

void DeleteAllDialog::showEvent(QShowEvent *event)
{
    const int more = qBound(0, m_model->size() - minimumRows, openingRows - minimumRows);
    resize(width(), qMax(height(), minimumSizeHint().height() + more * Style::rowHeight));
    QDialog::showEvent(event);
}

void DeleteAllDialog::setContainers(const QList<core::Container> &containers)
{
    m_model->setContainers(containers);
}

void DeleteAllDialog::setSizes(const QHash<QString, qint64> &sizes)
{
    m_model->setSizes(sizes);
}

core::ContainerRequest DeleteAllDialog::request() const
{
    core::ContainerRequest request;
    request.verb = core::ContainerVerb::Remove;
    request.ids = m_model->tickedIds();
    request.force = true;
    const DeleteAllModel::Sum sum = m_model->sum();
    int running = 0;
    for (int i = 0; i < m_model->size(); ++i)
        running += m_model->row(i).isRunning() ? 1 : 0;
    if (sum.ticked > 0 && sum.ticked == sum.rows)
        request.whole = core::ContainerRequest::Whole::All;
    else if (sum.ticked > 0 && sum.ticked == sum.running && sum.running == running)
        request.whole = core::ContainerRequest::Whole::Running;
    return request;
}

void DeleteAllDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_model->retranslate();
        m_proxy->retranslate();
        retranslate();
    }
    QDialog::changeEvent(event);
}

bool DeleteAllDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            toggleSelected();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

/// Ticks the selected rows (the current one when none is selected), or unticks them when all are ticked.
void DeleteAllDialog::toggleSelected()
{
    QModelIndexList rows = m_ui->table->selectionModel()->selectedRows(DeleteAllModel::Tick);
    const QModelIndex current = m_ui->table->currentIndex();
    if (rows.isEmpty() && current.isValid())
        rows.append(current.siblingAtColumn(DeleteAllModel::Tick));
    const bool allTicked = std::all_of(rows.cbegin(), rows.cend(), [](const QModelIndex &index) {
        return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    });
    const QList<QPersistentModelIndex> kept(rows.cbegin(), rows.cend());
    for (const QPersistentModelIndex &index : kept)
        m_proxy->setData(index, allTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void DeleteAllDialog::setTicked(Ticked which)
{
    QSet<QString> ids;
    for (int i = 0; i < m_model->size(); ++i) {
        const core::Container &container = m_model->row(i);
        if (which == Ticked::All || (which == Ticked::Running && container.isRunning())
            || (which == Ticked::Stopped && !container.isRunning()))
            ids.insert(container.id);
    }
    m_model->tickOnly(ids);
}

void DeleteAllDialog::retranslate()
{
    m_ui->heading->setText(tr("Delete all containers?"));
    //: Button: ticks only what runs. %1 is the command that lists the same: docker ps -q
    m_ui->runningButton->setText(tr("R&unning only (%1)").arg("docker ps -q"_L1));
    //: Button: ticks every container. %1 is the command that lists the same: docker ps -aq
    m_ui->allButton->setText(tr("&All (%1)").arg("docker ps -aq"_L1));
    describe();
    fitTable();
}

void DeleteAllDialog::describe()
{
    const DeleteAllModel::Sum sum = m_model->sum();
    if (sum.ticked == 0) {
        m_ui->goesLabel->setText(tr("Nothing is ticked, so nothing is removed."));
    } else if (sum.unsized == sum.ticked) {
        m_ui->goesLabel->setText(
            tr("%n container(s) go, with the files written in them (their writable layers) and their logs.",
               nullptr, sum.ticked));
    } else {
        m_ui->goesLabel->setText((sum.unsized == 0 ? tr("%n container(s) go, with %1 of files written in "
                                                        "them (their writable layers) and their logs.",
                                                        nullptr, sum.ticked)
                                                   : tr("%n container(s) go, with at least %1 of files "
                                                        "written in them (their writable layers) and "
                                                        "their logs.",
                                                        nullptr, sum.ticked))
                                     .arg(core::sizeText(sum.bytes)));
    }
    if (sum.running > 0) {
        m_ui->killMessage->setMessage(
            FieldMessage::Kind::Warning,
            tr("%n running one(s) will be killed (SIGKILL): data that is not saved is lost.", nullptr,
               sum.running));
    } else {
        m_ui->killMessage->clear();
    }
    const int staying = sum.rows - sum.ticked;
    m_ui->staysLabel->setText(
        staying > 0 ? tr("%n container(s) stay. So do all images, volumes and networks.", nullptr, staying)
                    : tr("All images, volumes and networks stay."));
    showCommand();
    m_ui->okButton->setEnabled(sum.ticked > 0);
    m_ui->okButton->setText(tr("&Remove %n container(s)", nullptr, sum.ticked));
}

void DeleteAllDialog::showCommand()
{
    if (m_model->sum().ticked == 0)
        m_mirror->setMirror({});
    else
        m_mirror->setDeeds({request()}, namesOf(m_model->rows()));
}

} // namespace views
