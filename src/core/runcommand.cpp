#include "core/extraflags.h"
#include "core/mirrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::mirrors {

using namespace Qt::StringLiterals;
using Kind = CommandWord::Kind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

QString portValue(const PortPublish &port)
{
    QString text;
    if (!port.hostIp.isEmpty()) {
        const bool bare = port.hostIp.contains(u':') && !port.hostIp.startsWith(u'[');
        text = bare ? QString(u'[' + port.hostIp + u"]:") : QString(port.hostIp + u':');
    }
    if (port.hostPort)
        text += QString::number(*port.hostPort);
    if (port.hostPort || !port.hostIp.isEmpty())
        text += u':';
    text += QString::number(port.container.port);
    return port.container.protocol == "tcp"_L1 ? text : QString(text + u'/' + port.container.protocol);
}

/// One field of --mount, which docker reads as a line of CSV.
QString csvField(const QString &text)
{
    const bool plain =
        std::none_of(text.begin(), text.end(), [](QChar c) { return u",\"\r\n"_s.contains(c); });
    if (plain)
        return text;
    auto inside = text;
    inside.replace(u'"', u"\"\""_s);
    return u'"' + inside + u'"';
}

QString mountValue(const Mount &mount)
{
    QStringList fields;
    switch (mount.kind) {
    case Mount::Kind::Volume:
        fields.append(u"type=volume"_s);
        break;
    case Mount::Kind::Bind:
        fields.append(u"type=bind"_s);
        break;
    case Mount::Kind::Tmpfs:
        fields.append(u"type=tmpfs"_s);
        break;
    }
    if (!mount.source.isEmpty() && mount.kind != Mount::Kind::Tmpfs)
        fields.append(csvField(u"source="_s + mount.source));
    fields.append(csvField(u"target="_s + mount.target));
    if (mount.readOnly)
        fields.append(u"readonly"_s);
    return fields.join(u',');
}

void addMount(CommandBuilder &builder, const Mount &mount, const Place &place)
{
    const bool colons = mount.source.contains(u':') || mount.target.contains(u':');
    if (mount.kind == Mount::Kind::Tmpfs && !colons) {
        const auto value = mount.readOnly ? QString(mount.target + u":ro") : mount.target;
        builder.option("--tmpfs"_L1, "--tmpfs"_L1, value, place);
    } else if (mount.kind != Mount::Kind::Tmpfs && mount.shortForm
               && (!mount.source.isEmpty() || !mount.readOnly)) {
        auto value = mount.source.isEmpty() ? mount.target : QString(mount.source + u':' + mount.target);
        if (mount.readOnly)
            value += u":ro"_s;
        builder.option("-v"_L1, "--volume"_L1, value, place);
    } else {
        builder.option("--mount"_L1, "--mount"_L1, mountValue(mount), place);
    }
}

void addExtra(CommandBuilder &builder, const ExtraFlag &flag, const Place &place)
{
    if (flag.name.isEmpty())
        return;
    const auto words = wordsOf({flag});
    const bool secret = holdsSecret(flag);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto kind = i == 0 ? Kind::Flag : Kind::Value;
        builder.append({words[i], kind, builder.topic(flag.name), place.field, place.row, secret && i > 0});
    }
}

void addStreams(CommandBuilder &builder, const RunRequest &run)
{
    if (run.interactive && run.tty)
        builder.flag("-it"_L1, "--interactive --tty"_L1, {"interactive"_L1});
    else if (run.interactive)
        builder.flag("-i"_L1, "--interactive"_L1, {"interactive"_L1});
    else if (run.tty)
        builder.flag("-t"_L1, "--tty"_L1, {"tty"_L1});
}

/// The flag is left out when nothing was said.
void addText(CommandBuilder &builder, QLatin1String text, QLatin1String name, const QString &value,
             QLatin1String field)
{
    if (!value.isEmpty())
        builder.option(text, name, value, {field});
}

/// Calls add(entry, place) for each row of a list.
template <typename List, typename Add>
void forEachRow(const List &list, QLatin1String field, Add add)
{
    int row = 0;
    for (const auto &entry : list)
        add(entry, Place{field, row++});
}

void addLists(CommandBuilder &builder, const RunRequest &run)
{
    forEachRow(run.ports, "ports"_L1, [&builder](const PortPublish &port, const Place &place) {
        builder.option("-p"_L1, "--publish"_L1, portValue(port), place);
    });
    addText(builder, "--name"_L1, "--name"_L1, run.name, "name"_L1);
    forEachRow(run.env, "env"_L1,
               [&builder](const EnvVar &variable, const Place &place) { addEnv(builder, variable, place); });
    forEachRow(run.mounts, "mounts"_L1,
               [&builder](const Mount &mount, const Place &place) { addMount(builder, mount, place); });
}

void addSettings(CommandBuilder &builder, const RunRequest &run)
{
    addText(builder, "--network"_L1, "--network"_L1, run.network, "network"_L1);
    if (run.restart.kind != RestartPolicy::Kind::No)
        builder.option("--restart"_L1, "--restart"_L1, restartValue(run.restart), {"restart"_L1});
    if (run.memoryBytes != 0)
        builder.option("-m"_L1, "--memory"_L1, sizeValue(run.memoryBytes), {"memory"_L1});
    if (run.nanoCpus != 0)
        builder.option("--cpus"_L1, "--cpus"_L1, cpusValue(run.nanoCpus), {"cpus"_L1});
    addText(builder, "-u"_L1, "--user"_L1, run.user, "user"_L1);
    addText(builder, "-w"_L1, "--workdir"_L1, run.workingDir, "workingDir"_L1);
    addText(builder, "--hostname"_L1, "--hostname"_L1, run.hostname, "hostname"_L1);
    forEachRow(run.labels, "labels"_L1, [&builder](const Label &label, const Place &place) {
        const auto text = label.value.isEmpty() ? label.name : QString(label.name + u'=' + label.value);
        const bool secret = !label.value.isEmpty() && isSecretName(label.name);
        builder.option("--label"_L1, "--label"_L1, text, place, secret);
    });
    addText(builder, "--platform"_L1, "--platform"_L1, run.platform, "platform"_L1);
    forEachRow(run.extra, "extra"_L1,
               [&builder](const ExtraFlag &flag, const Place &place) { addExtra(builder, flag, place); });
}

void addProgram(CommandBuilder &builder, const RunRequest &run)
{
    if (run.entrypoint)
        builder.option("--entrypoint"_L1, "--entrypoint"_L1, run.entrypoint->value(0), {"entrypoint"_L1});
    builder.operand("IMAGE"_L1, run.image, {"image"_L1});
    const bool moved = run.entrypoint && run.entrypoint->size() > 1;
    if (moved)
        builder.arguments("ARG"_L1, run.entrypoint->mid(1), {"entrypoint"_L1});
    if (run.command)
        builder.arguments(moved ? "ARG"_L1 : "COMMAND"_L1, *run.command, {"command"_L1});
}

CommandBuilder runBuilder(const RunRequest &run, const QString &verb)
{
    CommandBuilder builder(verb);
    if (run.detach && verb == "run"_L1)
        builder.flag("-d"_L1, "--detach"_L1, {"detach"_L1});
    addStreams(builder, run);
    if (run.autoRemove)
        builder.flag("--rm"_L1, "--rm"_L1, {"autoRemove"_L1});
    addLists(builder, run);
    addSettings(builder, run);
    addProgram(builder, run);
    return builder;
}

QString runNote(const RunRequest &run)
{
    QStringList notes;
    if (run.entrypoint && run.entrypoint->size() > 1)
        notes.append(Text::tr("--entrypoint takes one word only; its other words follow the image."));
    if (run.entrypoint && (!run.command || run.command->isEmpty()) && run.entrypoint->size() <= 1)
        notes.append(Text::tr("With --entrypoint, docker does not use the image's CMD."));
    const bool unset =
        std::any_of(run.env.begin(), run.env.end(), [](const EnvVar &variable) { return !variable.value; });
    if (unset)
        notes.append(Text::tr("An --env without a value takes over the variable of that name from the "
                              "terminal, if there is one."));
    return notes.join(u' ');
}

Command simpleCommand(const QString &verb, const QString &name)
{
    CommandBuilder builder(verb);
    builder.operand("CONTAINER"_L1, name);
    return builder.command();
}

} // namespace

Mirror of(const RunRequest &run, const NameOf &)
{
    return runBuilder(run, u"run"_s).mirror(runNote(run));
}

Mirror of(const CreateRequest &create, const NameOf &)
{
    return runBuilder(create.run, u"create"_s).mirror(runNote(create.run));
}

Mirror of(const RecreateRequest &recreate, const NameOf &)
{
    CommandBuilder rename(u"rename"_s);
    rename.operand("CONTAINER"_L1, recreate.name);
    rename.operand("NEW_NAME"_L1, recreate.oldName);
    Mirror mirror{{rename.command()}, {}};
    if (recreate.wasRunning)
        mirror.commands.append(simpleCommand(u"stop"_s, recreate.oldName));
    auto run = recreate.run;
    if (run.name.isEmpty())
        run.name = recreate.name;
    // In the foreground it would keep the last command waiting until it ends.
    run.detach = true;
    for (auto &flag : run.extra)
        if (flag.name == u"--attach"_s)
            flag = {}; // it keeps its row
    mirror.commands.append(runBuilder(run, u"run"_s).command());
    mirror.commands.append(simpleCommand(u"rm"_s, recreate.oldName));
    mirror.note = Text::tr("Most settings of a container are fixed once it is made, so a new one takes its "
                           "place. The old one is kept under another name until the new one runs.");
    if (!recreate.run.detach)
        //: -d is a flag of docker run
        mirror.note +=
            u' ' + Text::tr("It starts in the background (-d), so that the last command can follow.");
    if (const auto note = runNote(run); !note.isEmpty())
        mirror.note += u' ' + note;
    return mirror;
}

Mirror of(const UpdateRequest &update, const NameOf &nameOf)
{
    if (!update.memoryBytes && !update.memorySwapBytes && !update.nanoCpus && !update.restart)
        return {{}, Text::tr("Nothing changes, so there is no command.")};
    CommandBuilder builder(u"update"_s);
    if (update.memoryBytes)
        builder.option("-m"_L1, "--memory"_L1, sizeValue(*update.memoryBytes), {"memory"_L1});
    if (update.memorySwapBytes)
        builder.option("--memory-swap"_L1, "--memory-swap"_L1, sizeValue(*update.memorySwapBytes),
                       {"memory"_L1});
    if (update.nanoCpus)
        builder.option("--cpus"_L1, "--cpus"_L1, cpusValue(*update.nanoCpus), {"cpus"_L1});
    if (update.restart)
        builder.option("--restart"_L1, "--restart"_L1, restartValue(*update.restart), {"restart"_L1});
    builder.operand("CONTAINER"_L1, calledName(update.id, nameOf));
    return builder.mirror();
}

} // namespace core::mirrors
