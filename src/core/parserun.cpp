#include "core/extraflags.h"
#include "core/parsehints.h"
#include "core/parsevalues.h"
#include "core/parseverbs.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace core {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

class RunReader
{
public:
    RunReader(Draft &draft, const Verb &verb, const ReadWords &read)
        : m_draft(draft), m_verb(verb), m_read(read)
    {
    }

    RunRequest run()
    {
        // docker create has no -d, and says of the streams what docker run in the foreground does.
        m_run.detach = false;
        for (const auto &flag : m_read.flags)
            readOne(flag);
        words();
        tellProblems();
        return m_run;
    }

private:
    using Reader = void (RunReader::*)(const ReadFlag &);

    void readOne(const ReadFlag &flag);
    bool isOverridden(const ReadFlag &flag) const;
    void words();
    void tellProblems();

    void place(const ReadFlag &flag, RunField field, qsizetype row = -1)
    {
        place(flag, fieldKey(field), row);
    }
    void place(const ReadFlag &flag, const QString &field, qsizetype row = -1)
    {
        m_draft.setField(flag, field, static_cast<int>(row));
    }

    void name(const ReadFlag &flag) { text(flag, RunField::Name, m_run.name); }
    void user(const ReadFlag &flag) { text(flag, RunField::User, m_run.user); }
    void workdir(const ReadFlag &flag) { text(flag, RunField::WorkingDir, m_run.workingDir); }
    void hostname(const ReadFlag &flag) { text(flag, RunField::Hostname, m_run.hostname); }
    void platform(const ReadFlag &flag) { text(flag, RunField::Platform, m_run.platform); }
    void text(const ReadFlag &flag, RunField field, QString &value)
    {
        place(flag, field);
        value = flag.value;
    }
    void network(const ReadFlag &flag);
    void detach(const ReadFlag &flag)
    {
        place(flag, QStringLiteral("detach"));
        m_run.detach = flag.isOn();
    }
    void interactive(const ReadFlag &flag)
    {
        place(flag, QStringLiteral("interactive"));
        m_run.interactive = flag.isOn();
    }
    void tty(const ReadFlag &flag)
    {
        place(flag, QStringLiteral("tty"));
        m_run.tty = flag.isOn();
    }
    void autoRemove(const ReadFlag &flag)
    {
        place(flag, RunField::AutoRemove);
        m_run.autoRemove = flag.isOn();
    }
    void publish(const ReadFlag &flag);
    void env(const ReadFlag &flag);
    void volume(const ReadFlag &flag) { mount(flag, mountOfVolume(flag.value)); }
    void mountFields(const ReadFlag &flag) { mount(flag, mountOfFields(flag.value)); }
    void tmpfs(const ReadFlag &flag) { mount(flag, mountOfTmpfs(flag.value)); }
    void mount(const ReadFlag &flag, const std::optional<Mount> &value);
    void restart(const ReadFlag &flag);
    void memory(const ReadFlag &flag);
    void cpus(const ReadFlag &flag);
    void label(const ReadFlag &flag);
    void entrypoint(const ReadFlag &flag);
    void extra(const ReadFlag &flag);

    Draft &m_draft;
    const Verb &m_verb;
    const ReadWords &m_read;
    RunRequest m_run;
    bool m_joins = false; ///< a network that is kept as an extra flag
};

void RunReader::readOne(const ReadFlag &flag)
{
    static const QHash<QString, Reader> readers{
        {QStringLiteral("--name"), &RunReader::name},
        {QStringLiteral("--user"), &RunReader::user},
        {QStringLiteral("--workdir"), &RunReader::workdir},
        {QStringLiteral("--hostname"), &RunReader::hostname},
        {QStringLiteral("--platform"), &RunReader::platform},
        {QStringLiteral("--network"), &RunReader::network},
        {QStringLiteral("--net"), &RunReader::network},
        {QStringLiteral("--detach"), &RunReader::detach},
        {QStringLiteral("--interactive"), &RunReader::interactive},
        {QStringLiteral("--tty"), &RunReader::tty},
        {QStringLiteral("--rm"), &RunReader::autoRemove},
        {QStringLiteral("--publish"), &RunReader::publish},
        {QStringLiteral("--env"), &RunReader::env},
        {QStringLiteral("--volume"), &RunReader::volume},
        {QStringLiteral("--mount"), &RunReader::mountFields},
        {QStringLiteral("--tmpfs"), &RunReader::tmpfs},
        {QStringLiteral("--restart"), &RunReader::restart},
        {QStringLiteral("--memory"), &RunReader::memory},
        {QStringLiteral("--cpus"), &RunReader::cpus},
        {QStringLiteral("--label"), &RunReader::label},
        {QStringLiteral("--entrypoint"), &RunReader::entrypoint},
    };
    const auto reader = readers.value(flag.spec.name);
    if (m_draft.hasErrorAt(flag.valueWord()))
        return;
    if (isOverridden(flag)) {
        //: --tmpfs is a flag
        m_draft.note(flag.word, Text::tr("docker takes only the last --tmpfs of a folder."));
        return;
    }
    // What a field cannot hold is kept as it was written.
    const bool fits =
        flag.spec.isSwitch || reader == &RunReader::publish || !isBeyondField(*flag.spec.run, flag.value);
    if (!reader || !fits)
        extra(flag);
    else
        (this->*reader)(flag);
}

/// A --tmpfs whose folder has another one after it.
bool RunReader::isOverridden(const ReadFlag &flag) const
{
    const auto folder = [](const ReadFlag &tmpfs) {
        return tmpfs.value.left(tmpfs.value.indexOf(QLatin1Char(':')));
    };
    return flag.spec.name == QLatin1String("--tmpfs")
           && std::any_of(m_read.flags.begin(), m_read.flags.end(), [&](const ReadFlag &other) {
                  return other.spec.name == flag.spec.name && other.word > flag.word
                         && folder(other) == folder(flag);
              });
}

void RunReader::publish(const ReadFlag &flag)
{
    const auto ports = portsOfText(flag.value);
    if (!ports && isBeyondField(*flag.spec.run, flag.value)) {
        extra(flag);
        return;
    }
    place(flag, RunField::Ports, m_run.ports.size());
    if (ports)
        m_run.ports += *ports;
    else
        tellBadValue(m_draft, flag);
}

void RunReader::network(const ReadFlag &flag)
{
    // The field holds the first of several.
    if (m_run.network.isEmpty() && !m_joins) {
        place(flag, RunField::Network);
        m_run.network = flag.value;
    } else {
        extra(flag);
    }
}

void RunReader::env(const ReadFlag &flag)
{
    place(flag, RunField::Env, m_run.env.size());
    m_run.env.append(readVariable(m_draft, flag));
}

void RunReader::mount(const ReadFlag &flag, const std::optional<Mount> &value)
{
    place(flag, RunField::Mounts, m_run.mounts.size());
    if (value)
        m_run.mounts.append(*value);
    else
        tellBadValue(m_draft, flag);
}

void RunReader::restart(const ReadFlag &flag)
{
    place(flag, RunField::Restart);
    if (const auto policy = restartOfText(flag.value))
        m_run.restart = *policy;
    else
        tellBadValue(m_draft, flag);
}

void RunReader::memory(const ReadFlag &flag)
{
    place(flag, RunField::Memory);
    if (const auto bytes = bytesOfSize(flag.value))
        m_run.memoryBytes = *bytes;
    else
        tellBadValue(m_draft, flag);
}

void RunReader::cpus(const ReadFlag &flag)
{
    place(flag, RunField::Cpus);
    if (const auto nano = nanoCpusOfText(flag.value))
        m_run.nanoCpus = *nano;
    else
        tellBadValue(m_draft, flag);
}

void RunReader::label(const ReadFlag &flag)
{
    place(flag, RunField::Labels, m_run.labels.size());
    const auto label = EnvVar::fromText(flag.value);
    if (label.value && !label.value->isEmpty() && isSecretName(label.name))
        m_draft.setSecret(flag.valueWord());
    m_run.labels.append({label.name, label.value.value_or(QString())});
}

void RunReader::entrypoint(const ReadFlag &flag)
{
    place(flag, RunField::Entrypoint);
    m_run.entrypoint = flag.value.isEmpty() ? QStringList() : QStringList{flag.value};
}

void RunReader::extra(const ReadFlag &flag)
{
    place(flag, RunField::Extra, m_run.extra.size());
    auto value = flag.value;
    if (flag.spec.isSwitch)
        value = flag.isOn() ? QString() : QStringLiteral("false");
    else if (!problemOfFlagValue(*flag.spec.run, value).isEmpty())
        tellBadValue(m_draft, flag);
    const bool isNetwork = flag.spec.run->field == fieldKey(RunField::Network);
    m_joins = m_joins || isNetwork;
    const ExtraFlag extra{isNetwork ? QStringLiteral("--network") : flag.spec.name, value};
    m_run.extra.append(extra);
    const auto pair = EnvVar::fromText(value);
    if (pair.value && isSecretName(pair.name))
        m_draft.setSecret(flag.valueWord());
    const auto notes = clientOnlyNotes({extra});
    for (const auto &note : notes)
        m_draft.note(flag.word, note);
}

void RunReader::words()
{
    const auto &operands = m_read.operands;
    if (operands.isEmpty())
        return;
    const auto &image = operands.first();
    m_draft.setField(image.word, image.count, fieldKey(RunField::Image));
    m_run.image = image.text;
    checkImage(m_draft, image);
    QStringList command;
    for (const auto &piece : operands.mid(1)) {
        m_draft.setField(piece.word, piece.count, fieldKey(RunField::Command));
        command.append(piece.text);
    }
    if (!command.isEmpty())
        m_run.command = command;
    if (!m_run.entrypoint)
        tellFlagsAfterImage(m_draft, m_verb, image, operands.mid(1));
    tellSplitPorts(m_draft, m_read);
}

void RunReader::tellProblems()
{
    if (m_draft.hasErrors())
        return;
    const auto found = problems(m_run);
    for (const auto &problem : found) {
        const int word = m_draft.wordOf(fieldKey(problem.field), problem.row);
        if (word >= 0 && !m_draft.variableAt(word, m_draft.arguments()[word]).isEmpty())
            continue;
        // docker makes a full path of a folder itself; the form asks for it.
        if (problem.field == RunField::Mounts)
            m_draft.hint(word, problem.message);
        else
            m_draft.error(word, problem.message);
    }
}

} // namespace

void readRun(Draft &draft, const Verb &verb, const ReadWords &read)
{
    const bool starts = verb.topic == QLatin1String("run");
    const auto run = RunReader(draft, verb, read).run();
    if (starts)
        draft.setDeed(run);
    else
        draft.setDeed(CreateRequest{run});
}

} // namespace core
