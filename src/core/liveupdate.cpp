#include "core/command.h"
#include "core/mirrors.h"
#include "core/recreate.h"
#include "core/runflags.h"

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

const QString swapFlag = u"--memory-swap"_s;

/// What --memory-swap comes to: nothing = twice the memory, as the engine gives it.
std::optional<qint64> swapOf(const RunRequest &run)
{
    std::optional<qint64> bytes;
    for (const auto &flag : run.extra)
        if (flag.name == swapFlag)
            bytes = flag.value == u"-1"_s ? std::optional<qint64>(-1) : bytesOfSize(flag.value);
    return bytes == 0 ? std::nullopt : bytes;
}

/// Without what can be changed live, and in one order where the order says nothing.
RunRequest fixedPart(RunRequest run)
{
    run.memoryBytes = 0;
    run.nanoCpus = 0;
    run.restart = {};
    run.detach = true;
    run.extra.removeIf([](const ExtraFlag &flag) { return flag.name == swapFlag; });
    std::stable_sort(run.extra.begin(), run.extra.end(),
                     [](const auto &a, const auto &b) { return a.name < b.name; });
    std::sort(run.env.begin(), run.env.end(),
              [](const auto &a, const auto &b) { return a.text() < b.text(); });
    std::sort(run.labels.begin(), run.labels.end(), [](const auto &a, const auto &b) {
        return std::tie(a.name, a.value) < std::tie(b.name, b.value);
    });
    std::sort(run.ports.begin(), run.ports.end(), [](const auto &a, const auto &b) {
        return std::tie(a.container, a.hostIp, a.hostPort) < std::tie(b.container, b.hostIp, b.hostPort);
    });
    std::sort(run.mounts.begin(), run.mounts.end(),
              [](const auto &a, const auto &b) { return a.target < b.target; });
    return run;
}

} // namespace

std::optional<UpdateRequest> liveUpdate(const QString &id, const RunRequest &before, const RunRequest &after)
{
    if (fixedPart(before) != fixedPart(after))
        return std::nullopt;
    UpdateRequest update;
    update.id = id;
    // In an update zero means "as it is", so a limit cannot be taken away.
    if (after.memoryBytes != before.memoryBytes || swapOf(after) != swapOf(before)) {
        if (after.memoryBytes == 0)
            return std::nullopt;
        update.memoryBytes = after.memoryBytes;
        update.memorySwapBytes = swapOf(after).value_or(2 * after.memoryBytes);
    }
    if (after.nanoCpus != before.nanoCpus) {
        if (after.nanoCpus == 0)
            return std::nullopt;
        update.nanoCpus = after.nanoCpus;
    }
    if (after.restart != before.restart)
        update.restart = after.restart;
    return update;
}

QList<Deed> editDeeds(RecreateRequest anew, const RunRequest &before)
{
    if (anew.run.name.isEmpty())
        anew.run.name = anew.name;
    RunRequest unnamed = anew.run;
    unnamed.name = before.name;
    const auto update = liveUpdate(anew.id, before, unnamed);
    if (!update)
        return {anew};
    QList<Deed> deeds;
    UpdateRequest nothing;
    nothing.id = anew.id;
    if (*update != nothing)
        deeds.append(*update);
    if (anew.run.name != anew.name)
        deeds.append(RenameRequest{anew.id, anew.run.name});
    return deeds;
}

QStringList anewFields(const RunRequest &before, const RunRequest &after)
{
    const RunRequest was = fixedPart(before);
    const RunRequest is = fixedPart(after);
    QStringList keys;
    const auto add = [&keys](bool differs, const QString &key) {
        if (differs)
            keys.append(key);
    };
    add(was.image != is.image, fieldKey(RunField::Image));
    add(was.ports != is.ports, fieldKey(RunField::Ports));
    add(was.env != is.env, fieldKey(RunField::Env));
    add(was.command != is.command, fieldKey(RunField::Command));
    add(was.entrypoint != is.entrypoint, fieldKey(RunField::Entrypoint));
    add(was.interactive != is.interactive, u"interactive"_s);
    add(was.tty != is.tty, u"tty"_s);
    add(was.autoRemove != is.autoRemove, fieldKey(RunField::AutoRemove));
    add(was.mounts != is.mounts, fieldKey(RunField::Mounts));
    add(was.network != is.network, fieldKey(RunField::Network));
    // In an update zero means "as it is".
    const bool memoryGoes =
        after.memoryBytes == 0 && (before.memoryBytes != 0 || swapOf(after) != swapOf(before));
    add(memoryGoes, fieldKey(RunField::Memory));
    add(after.nanoCpus == 0 && before.nanoCpus != 0, fieldKey(RunField::Cpus));
    add(was.user != is.user, fieldKey(RunField::User));
    add(was.workingDir != is.workingDir, fieldKey(RunField::WorkingDir));
    add(was.hostname != is.hostname, fieldKey(RunField::Hostname));
    add(was.labels != is.labels, fieldKey(RunField::Labels));
    add(was.platform != is.platform, fieldKey(RunField::Platform));
    add(was.extra != is.extra, fieldKey(RunField::Extra));
    return keys;
}

RunRequest updated(RunRequest run, const UpdateRequest &update)
{
    if (update.memoryBytes.value_or(0) != 0)
        run.memoryBytes = *update.memoryBytes;
    if (update.nanoCpus.value_or(0) != 0)
        run.nanoCpus = *update.nanoCpus;
    if (update.memorySwapBytes.value_or(0) != 0) {
        run.extra.removeIf([](const ExtraFlag &flag) { return flag.name == swapFlag; });
        run.extra.append({swapFlag, mirrors::sizeValue(*update.memorySwapBytes)});
    }
    if (update.restart)
        run.restart = *update.restart;
    return run;
}

} // namespace core
