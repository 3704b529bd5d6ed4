#include "core/apicall.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Calls = QList<ApiCall>;

// Named otherwise than apiCallsOf() itself, which takes any of these for a Deed and would call itself.

ContainerRequest actOf(ContainerVerb verb)
{
    ContainerRequest act;
    act.verb = verb;
    return act;
}

Calls calls(const RunRequest &run)
{
    const auto id = u"{id}"_s;
    Calls list{createCall(run)};
    if (!run.detach) {
        list.append(attachCall(id, run.interactive, run.tty, false));
        list.append(waitCall(id, run.autoRemove ? u"removed"_s : u"next-exit"_s));
    }
    list.append(actCall(actOf(ContainerVerb::Start), id));
    return list;
}

Calls calls(const CreateRequest &create)
{
    auto run = create.run;
    run.detach = false; // docker create has no -d
    return {createCall(run)};
}

Calls calls(const RecreateRequest &recreate)
{
    Calls list{renameCall({recreate.id, recreate.oldName})};
    auto run = recreate.run;
    if (run.name.isEmpty())
        run.name = recreate.name;
    // What the engine refuses to create costs the old one no time.
    auto making = calls(run);
    list.append(making.takeFirst());
    if (recreate.wasRunning)
        list.append(actCall(actOf(ContainerVerb::Stop), recreate.id));
    list.append(making);
    list.append(actCall(actOf(ContainerVerb::Remove), recreate.id));
    return list;
}

Calls calls(const ContainerRequest &act)
{
    Calls list;
    for (const auto &id : act.ids)
        list.append(actCall(act, id));
    return list;
}

Calls calls(const RemoveAllRequest &removeAll)
{
    Reading reading;
    reading.what = removeAll.runningOnly ? Reading::What::RunningContainers : Reading::What::Containers;
    auto remove = actOf(ContainerVerb::Remove);
    remove.force = true;
    return {readingCall(reading), actCall(remove, u"{id}"_s)};
}

Calls calls(const ImageRemoveRequest &remove)
{
    Calls list;
    for (const auto &reference : remove.references)
        list.append(removeImageCall(reference, remove.force));
    return list;
}

Calls calls(const RenameRequest &rename)
{
    return {renameCall(rename)};
}

Calls calls(const TagRequest &tag)
{
    return {tagCall(tag)};
}

Calls calls(const PullRequest &pull)
{
    return {pullCall(pull)};
}

Calls calls(const Reading &reading)
{
    return {readingCall(reading)};
}

Calls calls(const UpdateRequest &update)
{
    return {updateCall(update)};
}

Calls calls(const ExecRequest &)
{
    return {};
}

Calls calls(const PushRequest &)
{
    return {};
}

Calls calls(const PruneRequest &prune)
{
    return {pruneCall(prune)};
}

} // namespace

QList<ApiCall> apiCallsOf(const Deed &deed)
{
    return std::visit([](const auto &what) { return calls(what); }, deed);
}

} // namespace core
