#include "models/runform.h"

#include "core/argv.h"
#include "core/extraflags.h"
#include "core/reference.h"
#include "models/hostside.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace models {

namespace {

using core::Problem;
using core::RunField;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(models::RunForm)
};

const QLatin1String emptyWord("''");

class Evaluator
{
public:
    Evaluator(const RunInput &in, const RunSurroundings &around) : m_in(in), m_around(around) { }

    RunEvaluation run()
    {
        core::RunRequest &r = m_out.request;
        r.image = m_in.image.trimmed();
        r.name = m_in.name.trimmed();
        r.detach = m_in.detach;
        r.interactive = m_in.interactive;
        r.tty = m_in.tty;
        r.autoRemove = m_in.autoRemove;
        r.network = m_in.network.trimmed();
        r.restart = {m_in.restart,
                     m_in.restart == core::RestartPolicy::Kind::OnFailure ? m_in.maximumRetries : 0};
        r.user = m_in.user.trimmed();
        r.workingDir = m_in.workingDir.trimmed();
        r.hostname = m_in.hostname.trimmed();
        r.platform = m_in.platform.trimmed();
        image();
        name();
        ports();
        environment();
        command();
        entrypoint();
        mounts();
        labels();
        limits();
        extra();
        rest();
        notes();
        return std::move(m_out);
    }

private:
    void add(RunField field, const QString &message, int row = -1)
    {
        RunHint hint;
        hint.problem = {field, row, message};
        m_out.hints.append(hint);
    }

    void image()
    {
        if (m_out.request.image.isEmpty()) {
            add(RunField::Image, Words::tr("Choose an image."));
            return;
        }
        static const QRegularExpression id(QStringLiteral("^(sha256:)?[a-f0-9]{64}$"));
        const QString wrong = core::problemOfReference(m_out.request.image);
        if (!wrong.isEmpty() && !id.match(m_out.request.image).hasMatch())
            add(RunField::Image, wrong);
    }

    void name()
    {
        const QString &name = m_out.request.name;
        if (name.isEmpty())
            return;
        const QString wrong = core::problemOfName(name);
        if (!wrong.isEmpty()) {
            add(RunField::Name, wrong);
        } else if (m_around.takenNames.contains(name)) {
            RunHint hint;
            hint.problem = {RunField::Name, -1, Words::tr("A container named %1 exists already.").arg(name)};
            hint.freeName = freeName(name, m_around.takenNames);
            m_out.hints.append(hint);
        }
    }

    void ports()
    {
        QSet<quint16> used;
        for (const PortRow &row : m_in.ports) {
            if (const auto host = HostSide::fromText(row.host); host && host->port)
                used.insert(*host->port);
        }
        QList<std::pair<QString, core::PortSpec>> seen;
        for (int i = 0; i < m_in.ports.size(); ++i) {
            const PortRow &row = m_in.ports.at(i);
            const bool empty = row.host.trimmed().isEmpty();
            if (empty && (row.exposed || row.container.trimmed().isEmpty()))
                continue;
            const auto host = HostSide::fromText(row.host);
            if (!host) {
                add(RunField::Ports,
                    Words::tr("The host port is a number from 1 to 65535, with an address in front if "
                              "needed: 127.0.0.1:8080."),
                    i);
                continue;
            }
            const auto container = core::PortSpec::fromText(row.container.trimmed());
            if (!container) {
                add(RunField::Ports,
                    Words::tr("The container port is a number from 1 to 65535, with /udp if needed: 53/udp."),
                    i);
                continue;
            }
            const core::PortPublish port{host->ip, host->port, *container};
            m_out.request.ports.append(port);
            m_out.rows[RunField::Ports].append(i);
            if (!host->port)
                continue;
            const std::pair<QString, core::PortSpec> key{host->ip, {*host->port, container->protocol}};
            if (seen.contains(key)) {
                add(RunField::Ports, Words::tr("Host port %1 is given twice.").arg(*host->port), i);
                continue;
            }
            seen.append(key);
            taken(i, port, used);
        }
    }

    void taken(int row, const core::PortPublish &port, const QSet<quint16> &used)
    {
        if (port.container.protocol != QLatin1String("tcp"))
            return;
        RunHint hint;
        const QString owner = m_around.takenPorts.value(*port.hostPort);
        if (!owner.isEmpty()) {
            //: %1 a port number, %2 a container's name
            hint.problem = {RunField::Ports, row,
                            Words::tr("Port %1 is used by container %2.").arg(*port.hostPort).arg(owner)};
        } else if (m_around.foreignPorts.contains(*port.hostPort)) {
            hint.problem = {
                RunField::Ports, row,
                Words::tr("Port %1 is used by another program on this computer.").arg(*port.hostPort)};
        } else {
            return;
        }
        hint.blocks = false; // the engine decides: its address may be another one
        hint.freePort = freePort(*port.hostPort, m_around, used);
        m_out.hints.append(hint);
    }

    void environment()
    {
        QSet<QString> names;
        for (int i = 0; i < m_in.env.size(); ++i) {
            const EnvRow &row = m_in.env.at(i);
            const QString name = row.name.trimmed();
            EnvMark mark = EnvMark::Added;
            const core::EnvVar *inherited = imageVariable(name);
            if (row.removed)
                mark = EnvMark::Removed;
            else if (inherited)
                mark = inherited->value.value_or(QString()) == row.value ? EnvMark::FromImage
                                                                         : EnvMark::Overridden;
            m_out.envMarks.append(mark);
            if (mark == EnvMark::FromImage)
                continue;
            if (name.isEmpty()) {
                if (!row.value.isEmpty())
                    add(RunField::Env, Words::tr("Give the variable a name."), i);
                continue;
            }
            if (name.contains(QLatin1Char('='))) {
                add(RunField::Env, Words::tr("The name of a variable cannot contain an equals sign (=)."), i);
                continue;
            }
            if (names.contains(name))
                add(RunField::Env, Words::tr("The variable %1 is given twice.").arg(name), i);
            names.insert(name);
            core::EnvVar variable{name, {}};
            if (mark != EnvMark::Removed)
                variable.value = row.value;
            m_out.request.env.append(variable);
            m_out.rows[RunField::Env].append(i);
        }
    }

    const core::EnvVar *imageVariable(const QString &name) const
    {
        if (!m_around.image)
            return nullptr;
        for (const core::EnvVar &variable : m_around.image->env) {
            if (variable.name == name)
                return &variable;
        }
        return nullptr;
    }

    void command()
    {
        const QString text = m_in.command.trimmed();
        if (text.isEmpty())
            return;
        const auto arguments = core::splitArguments(text);
        if (!arguments) {
            add(RunField::Command, arguments.error().message);
            return;
        }
        m_out.commandArguments = *arguments;
        if (!arguments->isEmpty())
            m_out.request.command = *arguments;
        if (core::wantsShell(text) && !(arguments->size() >= 2 && arguments->at(1) == QLatin1String("-c"))) {
            RunHint hint;
            hint.problem = {RunField::Command, -1,
                            Words::tr("Signs like | > & $ mean something to a shell only; here they are "
                                      "passed on as they are.")};
            hint.blocks = false;
            hint.offerShell = true;
            m_out.hints.append(hint);
        }
    }

    void entrypoint()
    {
        const QString text = m_in.entrypoint.trimmed();
        if (m_in.clearEntrypoint) {
            // docker writes "none" as an empty word; both ways are kept as they came.
            m_out.request.entrypoint = text == emptyWord ? QStringList{QString()} : QStringList();
            return;
        }
        if (text.isEmpty())
            return;
        const auto arguments = core::splitArguments(text);
        if (!arguments)
            add(RunField::Entrypoint, arguments.error().message);
        else
            m_out.request.entrypoint = *arguments;
    }

    void mounts()
    {
        for (int i = 0; i < m_in.mounts.size(); ++i) {
            const MountRow &row = m_in.mounts.at(i);
            const QString source = row.source.trimmed();
            const QString target = row.target.trimmed();
            if (source.isEmpty() && target.isEmpty())
                continue;
            if (row.kind == core::Mount::Kind::Bind && source.isEmpty()) {
                add(RunField::Mounts, Words::tr("Choose the folder of this computer."), i);
                continue;
            }
            m_out.rows[RunField::Mounts].append(i);
            m_out.request.mounts.append({row.kind, row.kind == core::Mount::Kind::Tmpfs ? QString() : source,
                                         target, row.readOnly, row.shortForm});
        }
    }

    void labels()
    {
        for (int i = 0; i < m_in.labels.size(); ++i) {
            const core::Label label{m_in.labels.at(i).name.trimmed(), m_in.labels.at(i).value};
            if (label.name.isEmpty() && label.value.isEmpty())
                continue;
            m_out.rows[RunField::Labels].append(i);
            m_out.request.labels.append(label);
        }
    }

    void limits()
    {
        if (const QString text = m_in.memory.trimmed(); !text.isEmpty()) {
            if (const auto bytes = bytesOfText(text))
                m_out.request.memoryBytes = *bytes;
            else
                add(RunField::Memory, Words::tr("Write a size like 512m or 1g."));
        }
        if (const QString text = m_in.cpus.trimmed(); !text.isEmpty()) {
            bool ok = false;
            const double cpus = text.toDouble(&ok);
            if (ok && cpus > 0 && cpus < 4096)
                m_out.request.nanoCpus = qRound64(cpus * 1e9);
            else
                add(RunField::Cpus, Words::tr("Write a number of CPUs like 0.5 or 2."));
        }
    }

    void extra()
    {
        const QString text = m_in.extra.trimmed();
        if (text.isEmpty())
            return;
        const auto words = core::splitArguments(text);
        if (!words) {
            add(RunField::Extra, words.error().message);
            return;
        }
        const auto flags = core::extraFlagsOf(*words);
        if (!flags) {
            add(RunField::Extra, flags.error().message);
            return;
        }
        m_out.request.extra = *flags;
    }

    /// After what is wrong, which comes first in the one message that the field has.
    void notes()
    {
        const QStringList all = core::clientOnlyNotes(m_out.request.extra);
        if (!all.isEmpty()) {
            RunHint hint;
            hint.problem = {RunField::Extra, -1, all.join(QLatin1Char(' '))};
            hint.blocks = false;
            m_out.hints.append(hint);
        }
    }

    /// What core says of the request as a whole, with list rows turned back into rows of the form.
    void rest()
    {
        const QList<Problem> found =
            core::problems(m_out.request) + core::problemsOfApi(m_out.request.extra, m_around.apiVersion);
        for (Problem problem : found) {
            switch (problem.field) {
            case RunField::Image:
            case RunField::Name:
                continue; // told above
            case RunField::Ports:
            case RunField::Env:
                problem.row = rowOf(problem);
                if (isTold(problem))
                    continue; // with a way out
                break;
            case RunField::Mounts:
            case RunField::Labels:
                problem.row = rowOf(problem);
                break;
            default:
                break;
            }
            RunHint hint;
            hint.problem = problem;
            m_out.hints.append(hint);
        }
    }

    /// Of the form, for a row of the request.
    int rowOf(const Problem &problem) const { return m_out.rows.value(problem.field).value(problem.row, -1); }

    bool isTold(const Problem &problem) const
    {
        return std::any_of(m_out.hints.cbegin(), m_out.hints.cend(), [&](const RunHint &hint) {
            return hint.blocks && hint.problem.field == problem.field && hint.problem.row == problem.row;
        });
    }

    const RunInput &m_in;
    const RunSurroundings &m_around;
    RunEvaluation m_out;
};

} // namespace

bool RunEvaluation::canRun() const
{
    return std::none_of(hints.cbegin(), hints.cend(), [](const RunHint &hint) { return hint.blocks; });
}

RunEvaluation evaluate(const RunInput &input, const RunSurroundings &surroundings)
{
    return Evaluator(input, surroundings).run();
}

} // namespace models
