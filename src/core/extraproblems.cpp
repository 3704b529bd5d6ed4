#include "core/extraflags.h"
#include "core/flagparts.h"
#include "core/flagspecs.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

bool isRelative(const QString &path)
{
    return path.startsWith(u'.') || path.startsWith(u'~');
}

/// Without the folder it is called in, or a shell, nobody can make a full path of these.
QString problemOfPath(const ExtraFlag &extra)
{
    QString source;
    if (extra.name == u"--volume"_s) {
        const auto spec = volumeSpec(extra.value);
        source = spec ? spec->source : QString();
    } else if (extra.name == u"--mount"_s) {
        const auto spec = mountSpec(extra.value);
        source = spec && spec->type == u"bind"_s ? spec->source : QString();
    }
    if (!isRelative(source))
        return {};
    //: %1 is a path such as ./site or ~/site
    return Text::tr("Write \"%1\" as a full path; a relative path has no starting folder here.").arg(source);
}

QString problemOf(const ExtraFlag &extra)
{
    const auto *flag = runFlag(extra.name);
    if (!flag || !extra.name.startsWith(u"--"_s))
        //: %1 is a flag as typed
        return Text::tr("docker run has no flag %1.").arg(extra.name);
    const auto problem = problemOfFlagValue(*flag, extra.value);
    if (!problem.isEmpty())
        return problem;
    if (!flag->field.isEmpty() && flag->field != u"network"_s && !isBeyondField(*flag, extra.value))
        //: %1 is a flag, such as --name
        return Text::tr("%1 has its own field here; please use that one.").arg(extra.name);
    return problemOfPath(extra);
}

class Conflicts
{
public:
    explicit Conflicts(const RunRequest &request) : m_request(request) { }

    QList<Problem> find()
    {
        streams();
        health();
        logging();
        networks();
        targets();
        return m_problems;
    }

private:
    void streams();
    void health();
    void logging();
    void networks();
    void targets();
    void joinOptions(const NetworkSpec &first);

    void add(int row, const QString &message) { m_problems.append({RunField::Extra, row, message}); }
    /// The row of the last flag of these names; -1 = none.
    int row(const QStringList &names) const
    {
        for (auto i = m_request.extra.size() - 1; i >= 0; --i)
            if (names.contains(m_request.extra[i].name))
                return static_cast<int>(i);
        return -1;
    }
    bool isOn(int row) const
    {
        if (row < 0)
            return false;
        const auto &value = m_request.extra[row].value;
        return value.isEmpty() || boolOfText(value).value_or(false);
    }

    const RunRequest &m_request;
    QList<Problem> m_problems;
};

void Conflicts::streams()
{
    if (const int at = row({u"--attach"_s}); at >= 0 && m_request.detach)
        //: --attach and -d are flags
        add(at, Text::tr("--attach is for a container in the foreground, so it does not go with -d."));
}

void Conflicts::health()
{
    const int none = row({u"--no-healthcheck"_s});
    if (!isOn(none))
        return;
    const auto says = [this](const QString &name) {
        const int at = row({name});
        if (at < 0)
            return false;
        const auto &value = m_request.extra[at].value;
        return name == u"--health-cmd"_s       ? !value.isEmpty()
               : name == u"--health-retries"_s ? integerOfText(value).value_or(1) != 0
                                               : nanosecondsOfDuration(value).value_or(1) != 0;
    };
    static const QStringList names{
        u"--health-cmd"_s,          u"--health-interval"_s,       u"--health-timeout"_s,
        u"--health-start-period"_s, u"--health-start-interval"_s, u"--health-retries"_s};
    if (std::any_of(names.begin(), names.end(), says))
        //: --no-healthcheck is a flag, --health- the beginning of flags
        add(none,
            Text::tr(
                "--no-healthcheck takes the health check away, so it does not go with --health- flags."));
}

void Conflicts::logging()
{
    const int driver = row({u"--log-driver"_s});
    const int option = row({u"--log-opt"_s});
    if (driver >= 0 && option >= 0 && m_request.extra[driver].value == u"none"_s)
        //: --log-driver=none is typed so
        add(option, Text::tr("With --log-driver=none nothing is logged, so there is nothing to set."));
}

void Conflicts::networks()
{
    struct Joined
    {
        int row;
        NetworkSpec spec;
    };
    QList<Joined> joined;
    const auto read = [&joined](int row, const QString &value) {
        if (const auto spec = networkSpec(value))
            joined.append({row, *spec});
    };
    if (!m_request.network.isEmpty())
        read(-1, m_request.network);
    for (int i = 0; i < m_request.extra.size(); ++i)
        if (m_request.extra[i].name == u"--network"_s || m_request.extra[i].name == u"--net"_s)
            read(i, m_request.extra[i].value);

    QSet<QString> names;
    for (const auto &[row, spec] : std::as_const(joined)) {
        if (names.contains(spec.name))
            //: %1 is the name of a network
            add(row, Text::tr("The network %1 is named twice.").arg(spec.name));
        else if (isUserNetwork(spec.name) != isUserNetwork(joined.first().spec.name))
            add(row, Text::tr("A network of your own and one of docker's own (bridge, host, none) do not go "
                              "together."));
        if (!spec.aliases.isEmpty() && !isUserNetwork(spec.name))
            add(row, Text::tr("Aliases work only in a network that you created."));
        names.insert(spec.name);
    }
    joinOptions(joined.isEmpty() ? NetworkSpec() : joined.first().spec);
}

void Conflicts::joinOptions(const NetworkSpec &first)
{
    const int alias = row({u"--network-alias"_s, u"--net-alias"_s});
    if (alias >= 0 && !isUserNetwork(first.name))
        //: %1 is --network-alias
        add(alias, Text::tr("%1 needs a network of your own; choose one with --network.")
                       .arg(m_request.extra[alias].name));
    const auto twice = [this](int at, bool said) {
        if (at >= 0 && said)
            //: %1 is a flag, such as --ip
            add(at, Text::tr("%1 is also set in the long form of --network.").arg(m_request.extra[at].name));
    };
    twice(alias, !first.aliases.isEmpty());
    twice(row({u"--ip"_s}), !first.ip4.isEmpty());
    twice(row({u"--ip6"_s}), !first.ip6.isEmpty());
    twice(row({u"--mac-address"_s}), !first.mac.isEmpty());
    twice(row({u"--link-local-ip"_s}), !first.linkLocalIps.isEmpty());
}

void Conflicts::targets()
{
    QHash<QString, QString> seen; // with what may be there once more
    const auto cleaned = [](QString path) {
        while (path.size() > 1 && path.endsWith(u'/'))
            path.chop(1);
        return path;
    };
    for (const auto &mount : m_request.mounts)
        seen.insert(cleaned(mount.target), mount.kind == Mount::Kind::Tmpfs ? u"--tmpfs"_s : QString());
    for (int i = 0; i < m_request.extra.size(); ++i) {
        const auto &[name, value] = m_request.extra[i];
        QString target;
        QString same; // docker takes the same -v once, and the last --tmpfs
        if (name == u"--volume"_s) {
            target = volumeSpec(value).value_or(VolumeSpec()).target;
            same = value;
        }
        if (name == u"--mount"_s)
            target = mountSpec(value).valueOr({}).target;
        if (name == u"--tmpfs"_s) {
            target = value.left(value.indexOf(u':'));
            same = name;
        }
        target = cleaned(target);
        if (target.isEmpty())
            continue;
        const auto before = seen.constFind(target);
        if (before != seen.cend() && (same.isEmpty() || *before != same))
            //: %1 is a path
            add(i, Text::tr("The folder %1 in the container is used twice.").arg(target));
        seen.insert(target, same);
    }
}

QString noteOf(const ExtraFlag &extra)
{
    const auto &name = extra.name;
    const bool off = boolOfText(extra.value) == false;
    if (name == u"--env-file"_s || name == u"--label-file"_s)
        //: %1 is a flag, %2 the name of a file
        return Text::tr("%1 %2: the docker program would read this file; here it is not read.")
            .arg(name, extra.value);
    if (name == u"--cidfile"_s)
        //: %1 is a flag, %2 the name of a file
        return Text::tr("%1 %2: the docker program would write the container's ID to this file; here no file "
                        "is written.")
            .arg(name, extra.value);
    if (name == u"--security-opt"_s && isSeccompFile(extra.value))
        //: %1 is the name of a file; --security-opt seccomp= is typed so
        return Text::tr(
                   "--security-opt seccomp=%1: the docker program would read this profile; here it is not "
                   "read, and the engine's own is used.")
            .arg(extra.value.mid(8));
    if (name == u"--pull"_s)
        return Text::tr("--pull: here an image is downloaded when it is missing, as with --pull missing.");
    if (name == u"--quiet"_s && !off)
        return Text::tr("--quiet hides the progress of a download in a terminal; here it is always shown.");
    if (name == u"--detach-keys"_s || name == u"--sig-proxy"_s)
        //: %1 is a flag
        return Text::tr("%1 is about the terminal in which docker run goes on; here it has no effect.")
            .arg(name);
    if (name == u"--disable-content-trust"_s)
        //: %1 is a flag
        return Text::tr("%1: signatures of images are checked by the docker program only, not here.")
            .arg(name);
    if (name == u"--kernel-memory"_s)
        //: %1 is a flag
        return Text::tr("Engines no longer support the limit %1; it has no effect.").arg(name);
    if (name == u"--use-api-socket"_s && !off)
        //: %1 is a flag; the example is typed so
        return Text::tr(
                   "%1 is done by the docker program; -v /var/run/docker.sock:/var/run/docker.sock does much "
                   "the same.")
            .arg(name);
    if (name == u"--help"_s && !off)
        //: %1 is a flag
        return Text::tr("%1 only prints the list of flags.").arg(name);
    return {};
}

} // namespace

QList<Problem> problemsOfExtra(const QList<ExtraFlag> &flags)
{
    QList<Problem> problems;
    for (int row = 0; row < flags.size(); ++row) {
        const auto message = problemOf(flags[row]);
        if (!message.isEmpty())
            problems.append({RunField::Extra, row, message});
    }
    return problems;
}

QList<Problem> problemsOfApi(const QList<ExtraFlag> &flags, const ApiVersion &version)
{
    QList<Problem> problems;
    for (int row = 0; version.isValid() && row < flags.size(); ++row) {
        const auto *flag = runFlag(flags[row].name);
        const ApiVersion first{1, flag ? flag->apiMinor : 0};
        if (version < first)
            problems.append({RunField::Extra, row,
                             //: %1 is a flag, such as --annotation, %2 and %3 are versions, such as 1.44
                             Text::tr("%1 needs an engine of API version %2 or later; this one has %3.")
                                 .arg(flags[row].name, first.text(), version.text())});
    }
    return problems;
}

QList<Problem> conflictsOf(const RunRequest &request)
{
    auto found = Conflicts(request).find();
    for (auto &problem : found)
        if (problem.row < 0)
            problem.field = RunField::Network;
    return found;
}

QStringList clientOnlyNotes(const QList<ExtraFlag> &flags)
{
    QStringList notes;
    for (const auto &extra : flags) {
        const auto note = noteOf(extra);
        if (!note.isEmpty() && !notes.contains(note))
            notes.append(note);
    }
    return notes;
}

} // namespace core
