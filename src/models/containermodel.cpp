#include "models/containermodel.h"

#include "core/text.h"
#include "models/ages.h"

namespace models {

namespace {

const QChar dash(0x2014);

/// Published ports first, then exposed ones, then rows without ports.
int firstPort(const QList<core::PortMapping> &ports)
{
    constexpr int beyondPorts = 0x10000;
    int first = 2 * beyondPorts;
    for (const core::PortMapping &port : ports)
        first = std::min(first, port.hostPort != 0 ? port.hostPort : beyondPorts + port.containerPort);
    return first;
}

} // namespace

ContainerModel::ContainerModel(QObject *parent)
    : TableModel(ColumnCount, parent), m_now(QDateTime::currentDateTime())
{
}

void ContainerModel::setContainers(const QList<core::Container> &containers)
{
    merge(containers);
    refreshAges();
}

void ContainerModel::setUsage(const QString &id, const core::Usage &usage)
{
    const int i = indexOfKey(id);
    if (i < 0 || m_usage.value(id) == usage)
        return;
    m_usage.insert(id, usage);
    emitChanged(i, i, Cpu, Memory);
}

void ContainerModel::setUsages(const QHash<QString, core::Usage> &usages)
{
    changeRows(
        [&](const core::Container &container, int) {
            const auto fresh = usages.constFind(container.id);
            if (fresh == usages.cend() || m_usage.value(container.id) == *fresh)
                return false;
            m_usage.insert(container.id, *fresh);
            return true;
        },
        Cpu, Memory);
}

void ContainerModel::clearUsage(const QString &id)
{
    const int i = indexOfKey(id);
    if (i >= 0 && m_usage.remove(id))
        emitChanged(i, i, Cpu, Memory);
}

void ContainerModel::clearAllUsage()
{
    changeRows([this](const core::Container &container, int) { return m_usage.remove(container.id); }, Cpu,
               Memory);
}

void ContainerModel::setPending(const QString &id, std::optional<core::ContainerVerb> verb)
{
    const int i = indexOfKey(id);
    if (i < 0 || pending(id) == verb)
        return;
    if (verb)
        m_pending.insert(id, *verb);
    else
        m_pending.remove(id);
    emitChanged(i, i, State, State);
}

std::optional<core::ContainerVerb> ContainerModel::pending(const QString &id) const
{
    const auto it = m_pending.constFind(id);
    return it == m_pending.cend() ? std::nullopt : std::optional(*it);
}

void ContainerModel::clearAllPending()
{
    changeRows([this](const core::Container &container, int) { return m_pending.remove(container.id); },
               State, State);
}

void ContainerModel::setEngineHost(const QString &host)
{
    if (m_engineHost == host)
        return;
    m_engineHost = host;
    emitChanged(0, size() - 1, 0, -1, {UrlsRole});
}

void ContainerModel::refreshAges(const QDateTime &now)
{
    const AgeStep step(std::exchange(m_now, now), now);
    changeRows([&step](const core::Container &container, int) { return step.changes(container.created); },
               Created, Created);
}

int ContainerModel::stateRank(core::ContainerState state)
{
    switch (state) {
    case core::ContainerState::Running:
        return 0;
    case core::ContainerState::Paused:
        return 1;
    case core::ContainerState::Restarting:
        return 2;
    case core::ContainerState::Created:
        return 3;
    case core::ContainerState::Exited:
        return 4;
    case core::ContainerState::Removing:
        return 5;
    case core::ContainerState::Dead:
        return 6;
    case core::ContainerState::Unknown:
        break;
    }
    return 7;
}

core::Usage ContainerModel::usageOf(const core::Container &container) const
{
    return container.isRunning() ? m_usage.value(container.id) : core::Usage();
}

QVariant ContainerModel::cell(const core::Container &container, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(container, column);
    case Qt::ToolTipRole:
        return toolTip(container, column);
    case Qt::AccessibleTextRole:
        return accessibleText(container, column);
    case Qt::TextAlignmentRole:
        return headerCell(column, role);
    case SortRole:
        return sortValue(container, column);
    case IdRole:
    case KeyRole:
        return container.id;
    case StateRole:
        return static_cast<int>(container.state);
    case HealthRole:
        return static_cast<int>(container.health);
    case ExitCodeRole:
        return container.exitCode ? QVariant(*container.exitCode) : QVariant();
    case UrlsRole:
        return core::portUrls(container.ports, m_engineHost);
    case FilterRole:
        return QStringList{container.name,
                           container.image,
                           core::stateText(container),
                           core::stateWord(container.state),
                           core::portsText(container.ports),
                           core::shortId(container.id)}
            .join(QLatin1Char('\n'));
    case DimRole:
        return isDim(container, column);
    case MonospaceRole:
        return column == Id;
    case CommandWordRole:
        return column == State ? QVariant(core::stateWord(container.state)) : QVariant();
    default:
        return {};
    }
}

QString ContainerModel::displayText(const core::Container &container, int column) const
{
    switch (column) {
    case Name:
        return container.name;
    case Image:
        return container.image;
    case State: {
        const auto verb = pending(container.id);
        return verb ? core::pendingText(*verb) : core::stateText(container);
    }
    case Ports:
        return container.ports.isEmpty() ? QString(dash) : core::portsText(container.ports);
    case Cpu: {
        const auto percent = usageOf(container).cpuPercent;
        return percent ? core::percentText(*percent) : QString(dash);
    }
    case Memory:
        return core::sizeText(usageOf(container).memoryBytes);
    case Created:
        return core::ageText(container.created, m_now);
    case Id:
        return core::shortId(container.id);
    default:
        return {};
    }
}

QVariant ContainerModel::sortValue(const core::Container &container, int column) const
{
    switch (column) {
    case Name:
        return container.name;
    case Image:
        return container.image;
    case State:
        return stateRank(container.state);
    case Ports:
        return firstPort(container.ports);
    case Cpu:
        return usageOf(container).cpuPercent.value_or(-1);
    case Memory:
        return usageOf(container).memoryBytes;
    case Created:
        return container.created;
    case Id:
        return container.id;
    default:
        return {};
    }
}

bool ContainerModel::isDim(const core::Container &container, int column) const
{
    switch (column) {
    case Created:
    case Id:
        return true;
    case Ports:
        return container.ports.isEmpty();
    case Cpu:
        return !usageOf(container).cpuPercent;
    case Memory:
        return usageOf(container).memoryBytes < 0;
    default:
        return false;
    }
}

QVariant ContainerModel::headerCell(int column, int role) const
{
    static const QStringList commandWords{
        {},
        QStringLiteral("NAMES"),
        QStringLiteral("IMAGE"),
        QStringLiteral("STATUS"),
        QStringLiteral("PORTS"),
        QStringLiteral("CPU %"),
        QStringLiteral("MEM USAGE / LIMIT"),
        QStringLiteral("CREATED"),
        QStringLiteral("CONTAINER ID"),
    };
    switch (role) {
    case Qt::DisplayRole:
        break;
    case Qt::AccessibleTextRole:
        if (column == Select)
            //: Spoken name of the column of check boxes
            return tr("Selected");
        break;
    case Qt::TextAlignmentRole:
        return int((column == Cpu || column == Memory ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column == Select)
            return {};
        //: Tooltip of a column header: %1 is the English word above this column in what a docker command
        //: prints
        return tr("In the docker command: %1").arg(commandWords[column]);
    case CommandWordRole:
        return commandWords[column];
    default:
        return {};
    }
    switch (column) {
    case Name:
        //: Column: a container's name
        return tr("Name");
    case Image:
        //: Column: the image a container was made from
        return tr("Image");
    case State:
        //: Column: running, exited...
        return tr("State");
    case Ports:
        //: Column: published and exposed ports
        return tr("Ports");
    case Cpu:
        //: Column: processor use in percent
        return tr("CPU");
    case Memory:
        //: Column: memory in use
        return tr("Memory");
    case Created:
        //: Column: how long ago the container was made
        return tr("Created");
    case Id:
        //: Column: the container's ID
        return tr("ID");
    default:
        return QString();
    }
}

} // namespace models
