// The longer words of a container's row: tooltips, and what is spoken.
#include "core/text.h"
#include "models/containermodel.h"

namespace models {

QString ContainerModel::toolTip(const core::Container &container, int column) const
{
    QStringList lines;
    switch (column) {
    case Name:
        lines << container.name << container.command;
        break;
    case Image:
        lines << container.image << container.imageId;
        break;
    case State:
        lines << core::stateText(container) << container.status;
        if (container.exitCode && !container.isRunning())
            lines << core::exitCodeText(*container.exitCode);
        //: %1 is the English word the docker command uses, such as "exited"
        lines << tr("docker calls it: %1").arg(core::stateWord(container.state));
        break;
    case Ports:
        for (const core::PortMapping &port : container.ports)
            lines << core::portText(port);
        break;
    case Cpu:
        if (usageOf(container).cpuPercent)
            lines << tr("100 % is one processor core in full use.");
        break;
    case Memory:
        if (const core::Usage usage = usageOf(container); usage.memoryBytes >= 0) {
            lines << core::sizeText(usage.memoryBytes);
            if (usage.memoryLimit > 0)
                //: Memory: %1 is the most the container may use, such as 2 GB
                lines << tr("Limit: %1").arg(core::sizeText(usage.memoryLimit));
        }
        break;
    case Created:
        lines << core::dateTimeText(container.created);
        break;
    case Id:
        lines << container.id;
        break;
    default:
        break;
    }
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

QString ContainerModel::accessibleText(const core::Container &container, int column) const
{
    const core::Usage usage = usageOf(container);
    switch (column) {
    case Select:
        //: Spoken for the check box of a row; %1 is the container's name
        return tr("Select container %1").arg(container.name);
    case Ports: {
        QStringList words;
        for (const core::PortMapping &port : container.ports) {
            if (port.hostPort != 0)
                //: Spoken for a published port; both are numbers
                words << tr("host port %1 to container port %2").arg(port.hostPort).arg(port.containerPort);
            else
                //: Spoken for a port that is only exposed
                words << tr("container port %1, not published").arg(port.containerPort);
        }
        words.removeDuplicates();
        return words.isEmpty() ? tr("no ports") : words.join(QLatin1String(", "));
    }
    case Cpu:
        //: Spoken instead of a dash where CPU or memory is not known
        return usage.cpuPercent ? core::percentText(*usage.cpuPercent) : tr("not measured");
    case Memory:
        return usage.memoryBytes >= 0 ? core::sizeText(usage.memoryBytes) : tr("not measured");
    default:
        return displayText(container, column);
    }
}

} // namespace models
