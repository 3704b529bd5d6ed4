#include "core/journal.h"
#include "core/text.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

/// What the command calls the first object, which is what the person called it at that time.
QString nameIn(const Mirror &mirror, const QString &id)
{
    for (const Command &command : mirror.commands) {
        for (const CommandWord &word : command.words) {
            if (word.kind == CommandWord::Kind::Operand)
                return word.text;
        }
    }
    return id.size() > 32 ? shortId(id) : id;
}

QString ofOne(ContainerVerb verb, const QString &name)
{
    switch (verb) {
    case ContainerVerb::Start:
        //: A line of the history: docker start. %1 a container
        return Text::tr("Start %1").arg(name);
    case ContainerVerb::Stop:
        //: A line of the history: docker stop. %1 a container
        return Text::tr("Stop %1").arg(name);
    case ContainerVerb::Restart:
        //: A line of the history: docker restart. %1 a container
        return Text::tr("Restart %1").arg(name);
    case ContainerVerb::Pause:
        //: A line of the history: docker pause. %1 a container
        return Text::tr("Pause %1").arg(name);
    case ContainerVerb::Unpause:
        //: A line of the history: docker unpause. %1 a container
        return Text::tr("Unpause %1").arg(name);
    case ContainerVerb::Kill:
        //: A line of the history: docker kill. %1 a container
        return Text::tr("Kill %1").arg(name);
    case ContainerVerb::Remove:
        break;
    }
    //: A line of the history: docker rm. %1 a container
    return Text::tr("Remove %1").arg(name);
}

QString ofMany(ContainerVerb verb, int count)
{
    switch (verb) {
    case ContainerVerb::Start:
        return Text::tr("Start %n containers", nullptr, count);
    case ContainerVerb::Stop:
        return Text::tr("Stop %n containers", nullptr, count);
    case ContainerVerb::Restart:
        return Text::tr("Restart %n containers", nullptr, count);
    case ContainerVerb::Pause:
        return Text::tr("Pause %n containers", nullptr, count);
    case ContainerVerb::Unpause:
        return Text::tr("Unpause %n containers", nullptr, count);
    case ContainerVerb::Kill:
        return Text::tr("Kill %n containers", nullptr, count);
    case ContainerVerb::Remove:
        break;
    }
    return Text::tr("Remove %n containers", nullptr, count);
}

QString signalTitle(const ContainerRequest &act, const QString &name)
{
    const int count = int(act.ids.size());
    if (count == 1)
        //: A line of the history: %1 a signal (SIGINT), %2 a container
        return Text::tr("Send %1 to %2").arg(act.signal, name);
    //: A line of the history: %1 a signal (SIGINT)
    return Text::tr("Send %1 to %n containers", nullptr, count).arg(act.signal);
}

QString readingTitle(const Reading &reading, const QString &name)
{
    using What = Reading::What;
    switch (reading.what) {
    case What::Containers:
        return Text::tr("List containers");
    case What::RunningContainers:
        return Text::tr("List running containers");
    case What::Images:
        return Text::tr("List images");
    case What::ContainerInspect:
    case What::ImageInspect:
        //: %1 a container or an image
        return Text::tr("Read the metadata of %1").arg(name);
    case What::ImageHistory:
        //: %1 an image
        return Text::tr("List the layers of %1").arg(name);
    case What::Logs:
        //: %1 a container
        return Text::tr("Read the log of %1").arg(name);
    case What::Stats:
        if (reading.id.isEmpty())
            return Text::tr("Watch the resource use of all containers");
        //: %1 a container
        return Text::tr("Watch the resource use of %1").arg(name);
    case What::Top:
        //: %1 a container
        return Text::tr("List the processes in %1").arg(name);
    case What::Diff:
        //: %1 a container
        return Text::tr("List the changed files of %1").arg(name);
    case What::Events:
        return Text::tr("Follow events");
    case What::Version:
        return Text::tr("Read versions");
    case What::Info:
        return Text::tr("Read engine information");
    case What::DiskUsage:
        return Text::tr("Read disk usage");
    case What::Networks:
        return Text::tr("List networks");
    case What::Volumes:
        return Text::tr("List volumes");
    case What::Wait:
        break;
    }
    //: %1 a container
    return Text::tr("Wait until %1 ends").arg(name);
}

/// One function for each kind of deed, as with the commands.
struct Titles
{
    const HistoryEntry &entry;

    QString name(const QString &id) const { return nameIn(entry.mirror, id); }

    QString operator()(const RunRequest &run) const
    {
        //: A line of the history: docker run. %1 an image
        return Text::tr("Run %1").arg(run.image);
    }
    QString operator()(const CreateRequest &create) const
    {
        //: A line of the history: docker create. %1 an image
        return Text::tr("Create a container of %1").arg(create.run.image);
    }
    QString operator()(const ContainerRequest &act) const
    {
        const QString first = name(act.ids.value(0));
        if (act.verb == ContainerVerb::Kill && !act.signal.isEmpty() && act.signal != "SIGKILL"_L1)
            return signalTitle(act, first);
        return act.ids.size() == 1 ? ofOne(act.verb, first) : ofMany(act.verb, int(act.ids.size()));
    }
    QString operator()(const RenameRequest &rename) const
    {
        //: A line of the history: docker rename. %1 the old name, %2 the new one
        return Text::tr("Rename %1 to %2").arg(name(rename.id), rename.name);
    }
    QString operator()(const TagRequest &tag) const
    {
        const QString target = tag.tag.isEmpty() ? tag.repository : QString(tag.repository + u':' + tag.tag);
        //: A line of the history: docker tag. %1 an image, %2 its new name
        return Text::tr("Tag %1 as %2").arg(name(tag.source), target);
    }
    QString operator()(const ImageRemoveRequest &remove) const
    {
        if (remove.references.size() != 1)
            return Text::tr("Remove %n images", nullptr, int(remove.references.size()));
        //: A line of the history: docker rmi. %1 an image
        return Text::tr("Remove image %1").arg(name(remove.references.first()));
    }
    QString operator()(const PullRequest &pull) const
    {
        //: A line of the history: docker pull. %1 an image
        return Text::tr("Pull %1").arg(pull.reference);
    }
    QString operator()(const PushRequest &push) const
    {
        //: A line of the history: docker push. %1 an image
        return Text::tr("Push %1").arg(push.reference);
    }
    QString operator()(const UpdateRequest &update) const
    {
        //: A line of the history: docker update. %1 a container
        return Text::tr("Change limits of %1").arg(name(update.id));
    }
    QString operator()(const RecreateRequest &recreate) const
    {
        //: A line of the history: a container is made anew with other settings. %1 its name
        return Text::tr("Recreate %1").arg(recreate.name);
    }
    QString operator()(const ExecRequest &exec) const
    {
        //: A line of the history: docker exec. %1 a container
        return Text::tr("Run a command in %1").arg(name(exec.id));
    }
    QString operator()(const PruneRequest &prune) const
    {
        return prune.what == PruneRequest::What::Containers ? Text::tr("Remove stopped containers")
                                                            : Text::tr("Remove unused images");
    }
    QString operator()(const RemoveAllRequest &removeAll) const
    {
        return removeAll.runningOnly ? Text::tr("Remove all running containers")
                                     : Text::tr("Remove all containers");
    }
    QString operator()(const Reading &reading) const
    {
        if (!entry.mirror.commands.isEmpty() || entry.exchanges.isEmpty())
            return readingTitle(reading, name(reading.id));
        // A request that no command stands for.
        const Exchange &exchange = entry.exchanges.first();
        if (exchange.target.endsWith("/_ping"))
            return Text::tr("Check whether the engine responds");
        return QString::fromLatin1(exchange.method) + u' ' + QString::fromUtf8(exchange.target);
    }
};

} // namespace

QString titleOf(const HistoryEntry &entry)
{
    return std::visit(Titles{entry}, entry.deed);
}

} // namespace core
