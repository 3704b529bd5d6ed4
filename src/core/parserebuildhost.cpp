#include "core/parserebuild.h"

#include <QCoreApplication>

#include <array>

namespace core::rebuild {

using namespace Qt::StringLiterals;
using Kind = InspectNode::Kind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

struct Member
{
    QLatin1String key;
    QLatin1String flag;
};

constexpr std::array switches{
    Member{"Privileged"_L1, "--privileged"_L1},
    Member{"PublishAllPorts"_L1, "--publish-all"_L1},
    Member{"ReadonlyRootfs"_L1, "--read-only"_L1},
};
constexpr std::array lists{
    Member{"GroupAdd"_L1, "--group-add"_L1},       Member{"Dns"_L1, "--dns"_L1},
    Member{"DnsOptions"_L1, "--dns-option"_L1},    Member{"DnsSearch"_L1, "--dns-search"_L1},
    Member{"ExtraHosts"_L1, "--add-host"_L1},      Member{"DeviceCgroupRules"_L1, "--device-cgroup-rule"_L1},
    Member{"VolumesFrom"_L1, "--volumes-from"_L1},
};
constexpr std::array maps{
    Member{"Sysctls"_L1, "--sysctl"_L1},
    Member{"StorageOpt"_L1, "--storage-opt"_L1},
};

/// A word that is left out when it is one of the usual ones.
void takeWord(Draft &draft, const Member &member, const QStringList &usual)
{
    const auto word = json::text(draft.host, member.key);
    if (!word.isEmpty() && !usual.contains(word))
        draft.flag(member.flag, word);
}

QStringList usualRuntimes(const Draft &draft)
{
    const auto usual = json::text(draft.info, "DefaultRuntime"_L1);
    return usual.isEmpty() ? QStringList{u"runc"_s, u"io.containerd.runc.v2"_s} : QStringList{usual};
}

QStringList usualCgroups(const Draft &draft)
{
    const auto version = json::text(draft.info, "CgroupVersion"_L1);
    if (version.isEmpty())
        return {u"host"_s, u"private"_s};
    return {version == u"1"_s ? u"host"_s : u"private"_s};
}

void takeNamespaces(Draft &draft)
{
    // Podman's word for a namespace of the container's own.
    const auto own = draft.isPodman ? QStringList{u"private"_s} : QStringList();
    takeWord(draft, {"PidMode"_L1, "--pid"_L1}, own);
    takeWord(draft, {"IpcMode"_L1, "--ipc"_L1},
             draft.isPodman ? QStringList{u"private"_s, u"shareable"_s} : QStringList{u"private"_s});
    takeWord(draft, {"UTSMode"_L1, "--uts"_L1}, own);
    takeWord(draft, {"UsernsMode"_L1, "--userns"_L1}, {});
    takeWord(draft, {"CgroupnsMode"_L1, "--cgroupns"_L1}, usualCgroups(draft) + own);
    takeWord(draft, {"Isolation"_L1, "--isolation"_L1}, {u"default"_s});
    takeWord(draft, {"VolumeDriver"_L1, "--volume-driver"_L1}, {});
    if (draft.isPodman)
        return;
    takeWord(draft, {"CgroupParent"_L1, "--cgroup-parent"_L1}, {});
    takeWord(draft, {"Runtime"_L1, "--runtime"_L1}, usualRuntimes(draft));
}

void takeCapabilities(Draft &draft, QLatin1String key, QLatin1String flag)
{
    const auto names = list(draft.host, key);
    for (const auto &name : names)
        draft.flag(flag, name.startsWith(u"CAP_"_s) ? name.mid(4) : name);
}

/// A container that shares the host's processes is given this label by the engine.
bool getsHostLabel(const Draft &draft)
{
    return json::flag(draft.host, "Privileged"_L1) || json::text(draft.host, "PidMode"_L1) == u"host"_s
           || json::text(draft.host, "IpcMode"_L1) == u"host"_s;
}

bool isEmptyArray(const InspectNode &node)
{
    return node.kind == Kind::Array && node.children.isEmpty();
}

void takeSecurity(Draft &draft)
{
    takeCapabilities(draft, "CapAdd"_L1, "--cap-add"_L1);
    takeCapabilities(draft, "CapDrop"_L1, "--cap-drop"_L1);
    const auto options = list(draft.host, "SecurityOpt"_L1);
    for (const auto &option : options) {
        if (option == u"label=disable"_s && getsHostLabel(draft))
            continue;
        draft.flag("--security-opt"_L1, option);
        if (option.startsWith(u"seccomp={"_s))
            //: %1 is what follows --security-opt
            draft.note(Text::tr("This is the full text of the seccomp profile; the docker program expects a "
                                "file name instead (--security-opt %1).")
                           .arg(u"seccomp=FILE"_s));
    }
    if (isEmptyArray(json::at(draft.host, "MaskedPaths"_L1))
        && isEmptyArray(json::at(draft.host, "ReadonlyPaths"_L1)))
        draft.flag("--security-opt"_L1, u"systempaths=unconfined"_s);
}

void takeLogging(Draft &draft)
{
    if (draft.isPodman)
        return;
    const auto &log = json::at(draft.host, "LogConfig"_L1);
    const auto driver = json::text(log, "Type"_L1);
    const auto usual = json::text(draft.info, "LoggingDriver"_L1);
    if (!driver.isEmpty() && driver != (usual.isEmpty() ? u"json-file"_s : usual))
        draft.flag("--log-driver"_L1, driver);
    const auto options = pairs(json::at(log, "Config"_L1));
    for (const auto &option : options)
        draft.flag("--log-opt"_L1, option);
}

void takeAnnotations(Draft &draft)
{
    const auto annotations = pairs(json::at(draft.host, "Annotations"_L1));
    for (const auto &annotation : annotations) {
        const bool isOwn = annotation.startsWith(u"io.container."_s) || annotation.startsWith(u"io.podman."_s)
                           || annotation.startsWith(u"org.opencontainers."_s);
        if (!(draft.isPodman && isOwn))
            draft.flag("--annotation"_L1, annotation);
    }
}

} // namespace

void takeHost(Draft &draft)
{
    for (const auto &member : switches)
        if (json::flag(draft.host, member.key))
            draft.flag(member.flag);
    const auto &init = json::at(draft.host, "Init"_L1);
    if (init.text == u"true"_s)
        draft.flag("--init"_L1);
    else if (init.kind == Kind::Bool && !draft.isPodman)
        draft.flag("--init"_L1, u"false"_s);
    takeNamespaces(draft);
    takeSecurity(draft);
    for (const auto &member : lists) {
        const auto values = list(draft.host, member.key);
        for (const auto &value : values)
            draft.flag(member.flag, value);
    }
    for (const auto &member : maps) {
        const auto values = pairs(json::at(draft.host, member.key));
        for (const auto &value : values)
            draft.flag(member.flag, value);
    }
    takeLogging(draft);
    takeAnnotations(draft);
}

} // namespace core::rebuild
