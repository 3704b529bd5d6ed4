#include "views/removedialog.h"

#include "core/text.h"
#include "models/roles.h"
#include "views/commandline.h"
#include "views/delegates.h"
#include "views/dialogmirror.h"
#include "views/dialogparts.h"
#include "views/fieldlights.h"
#include "views/style.h"
#include "views/tablesetup.h"

#include <QHeaderView>
#include <QStandardItemModel>

#include "ui_removedialog.h"

using namespace Qt::StringLiterals;

namespace views {

namespace {

enum Column { Name, State, Size, Outcome, ColumnCount };
/// Always seen; more where there is room.
constexpr int leastListRows = 1;

} // namespace

RemoveDialog::RemoveDialog(const QList<core::Container> &containers, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::RemoveDialog>()),
      m_list(new QStandardItemModel(0, ColumnCount, this)), m_containers(containers)
{
    m_ui->setupUi(this);
    nameChildren(this, "removeDialog"_L1);
    setUpDialog(this);
    m_mirror = addMirror(this);
    setHeading(m_ui->heading);
    setDim(m_ui->listLabel);
    setDim(m_ui->goesLabel);
    setDim(m_ui->staysTitle);
    setDanger(m_ui->okButton);

    m_ui->list->setModel(m_list);
    auto *name = new RowDelegate(this);
    name->setBold(true);
    name->setElideMode(Qt::ElideMiddle);
    m_ui->list->setItemDelegate(new RowDelegate(this));
    m_ui->list->setItemDelegateForColumn(Name, name);
    m_ui->list->setItemDelegateForColumn(
        State, new StateDelegate(models::StateRole, models::HealthRole, models::ExitCodeRole, this));
    TableSetup::Columns columns;
    columns.stretch = Outcome;
    TableSetup::install(m_ui->list, columns);
    m_ui->list->setSelectionMode(QAbstractItemView::NoSelection);

    m_mirror->lights()->add(u"force"_s, m_ui->forceRadio);
    m_mirror->lights()->add(u"volumes"_s, m_ui->volumesCheck);
    connect(m_ui->forceRadio, &QRadioButton::toggled, this, &RemoveDialog::describe);
    connect(m_ui->volumesCheck, &QCheckBox::toggled, this, &RemoveDialog::describe);
    retranslate();
    m_ui->cancelButton->setFocus();
}

RemoveDialog::~RemoveDialog() = default;

void RemoveDialog::setContainers(const QList<core::Container> &containers)
{
    QList<core::Container> left;
    for (const core::Container &known : std::as_const(m_containers)) {
        const auto fresh = std::find_if(containers.begin(), containers.end(),
                                        [&known](const core::Container &c) { return c.id == known.id; });
        if (fresh != containers.end())
            left.append(*fresh);
    }
    if (left == m_containers)
        return;
    m_containers = left;
    if (m_containers.isEmpty())
        reject();
    else
        describe();
}

void RemoveDialog::setSizes(const QHash<QString, qint64> &sizes)
{
    m_sizes = sizes;
    describe();
}

std::optional<core::ContainerRequest> RemoveDialog::stopRequest() const
{
    if (!anyRunning() || m_ui->forceRadio->isChecked())
        return {};
    core::ContainerRequest request;
    request.verb = core::ContainerVerb::Stop;
    for (const core::Container &container : m_containers) {
        if (container.isRunning())
            request.ids.append(container.id);
    }
    return request;
}

core::ContainerRequest RemoveDialog::request() const
{
    core::ContainerRequest request;
    request.verb = core::ContainerVerb::Remove;
    for (const core::Container &container : m_containers)
        request.ids.append(container.id);
    request.force = anyRunning() && m_ui->forceRadio->isChecked();
    request.removeVolumes = m_ui->volumesCheck->isChecked();
    return request;
}

void RemoveDialog::setRequest(const core::ContainerRequest &request)
{
    if (request.force)
        m_ui->forceRadio->setChecked(true);
    m_ui->volumesCheck->setChecked(request.removeVolumes);
}

void RemoveDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QDialog::changeEvent(event);
}

bool RemoveDialog::anyRunning() const
{
    return std::any_of(m_containers.begin(), m_containers.end(),
                       [](const core::Container &container) { return container.isRunning(); });
}

void RemoveDialog::retranslate()
{
    m_list->setHorizontalHeaderLabels({tr("Name"), tr("State"), tr("Size"), tr("What happens")});
    m_list->setHeaderData(Size, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                          Qt::TextAlignmentRole);
    describe();
}

void RemoveDialog::describe()
{
    const int count = static_cast<int>(m_containers.size());
    const bool running = anyRunning();
    const bool force = running && m_ui->forceRadio->isChecked();

    setWindowTitle(tr("Remove %n container(s)", nullptr, count));
    m_ui->heading->setText(count == 1 ? tr("Remove container “%1”?").arg(m_containers.constFirst().name)
                                      : tr("Remove %n container(s)?", nullptr, count));
    m_ui->okButton->setText(tr("&Remove %n container(s)", nullptr, count));
    m_ui->runningGroup->setVisible(running);
    if (force) {
        m_ui->forceMessage->setMessage(FieldMessage::Kind::Warning,
                                       tr("Ended at once by SIGKILL. Data that is not saved is lost."));
    } else {
        m_ui->forceMessage->clear();
    }
    m_ui->staysLabel->setText(stays());
    fillList(force);
    showCommands();
}

/// What accepting would ask for, one after the other.
void RemoveDialog::showCommands()
{
    QList<core::Deed> deeds;
    if (const auto stop = stopRequest())
        deeds.append(*stop);
    deeds.append(request());
    m_mirror->setDeeds(deeds, namesOf(m_containers));
}

/// What is not touched, one sentence a line.
QString RemoveDialog::stays() const
{
    QStringList images;
    for (const core::Container &container : m_containers) {
        if (!images.contains(container.image))
            images.append(container.image);
    }
    QStringList lines;
    if (images.size() == 1) {
        lines.append(
            tr("The image “%1”: a new container can be made from it at any time.").arg(images.constFirst()));
    } else {
        lines.append(
            tr("The images %1: new containers can be made from them at any time.").arg(listed(images)));
    }
    QStringList volumes;
    for (const core::Container &container : m_containers) {
        for (const QString &volume : container.anonymousVolumes)
            volumes.append(core::shortId(volume));
    }
    if (!m_ui->volumesCheck->isChecked())
        lines.append(tr("Volumes, named and anonymous ones."));
    else if (volumes.isEmpty())
        lines.append(tr("Named volumes. There are no anonymous ones."));
    else
        lines.append(tr("Named volumes. %n anonymous one(s) go, too: %1", nullptr, int(volumes.size()))
                         .arg(listed(volumes)));
    return lines.join(u'\n');
}

void RemoveDialog::fillList(bool force)
{
    m_list->setRowCount(static_cast<int>(m_containers.size()));
    for (int row = 0; row < m_containers.size(); ++row) {
        const core::Container &container = m_containers.at(row);
        QString outcome = tr("is removed");
        if (container.isRunning())
            outcome = force ? tr("is killed (SIGKILL) and removed") : tr("is stopped, then removed");

        m_list->setData(m_list->index(row, Name), container.name);
        m_list->setData(m_list->index(row, Name), container.name, Qt::ToolTipRole);
        const QModelIndex state = m_list->index(row, State);
        m_list->setData(state, core::stateText(container));
        m_list->setData(state, static_cast<int>(container.state), models::StateRole);
        m_list->setData(state, static_cast<int>(container.health), models::HealthRole);
        m_list->setData(state, container.exitCode ? QVariant(*container.exitCode) : QVariant(),
                        models::ExitCodeRole);
        m_list->setData(state, core::stateWord(container.state), Qt::ToolTipRole);
        const QModelIndex size = m_list->index(row, Size);
        m_list->setData(size, core::sizeText(m_sizes.value(container.id, container.sizeRw)));
        m_list->setData(size, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        m_list->setData(size, tr("What was written in the container"), Qt::ToolTipRole);
        m_list->setData(m_list->index(row, Outcome), outcome);
        m_list->setData(m_list->index(row, Outcome), outcome, Qt::ToolTipRole);
    }
    fitColumns(m_ui->list, {Name});
    const int wide = fontMetrics().horizontalAdvance(core::sizeText(888'000'000)) + 2 * Style::cellPadding;
    m_ui->list->header()->resizeSection(Size, qMax(wide, m_ui->list->header()->sectionSize(Size)));
    fitRows(m_ui->list, leastListRows);
}

} // namespace views
