#include "core/runflags.h"

#include <QHash>

namespace core {

using namespace Qt::StringLiterals;

const QList<RunFlag> &runFlags()
{
    using S = RunFlag::Shape;
    // clang-format off
    static const QList<RunFlag> flags{
        {u"--add-host"_s, {}, S::Text, true, u"list"_s, {}, u"HostConfig.ExtraHosts"_s, 0},
        {u"--annotation"_s, {}, S::Pair, true, u"map"_s, {}, u"HostConfig.Annotations"_s, 43},
        {u"--attach"_s, u'a', S::Text, true, u"list"_s, {}, u"AttachStdout"_s, 0},
        {u"--blkio-weight"_s, {}, S::Integer, false, u"uint16"_s, {}, u"HostConfig.BlkioWeight"_s, 0},
        {u"--blkio-weight-device"_s, {}, S::Text, true, u"list"_s, {}, u"HostConfig.BlkioWeightDevice"_s, 0},
        {u"--cap-add"_s, {}, S::Text, true, u"list"_s, {}, u"HostConfig.CapAdd"_s, 0},
        {u"--cap-drop"_s, {}, S::Text, true, u"list"_s, {}, u"HostConfig.CapDrop"_s, 0},
        {u"--cgroup-parent"_s, {}, S::Text, false, u"string"_s, {}, u"HostConfig.CgroupParent"_s, 0},
        {u"--cgroupns"_s, {}, S::Text, false, u"string"_s, {}, u"HostConfig.CgroupnsMode"_s, 0},
        {u"--cidfile"_s, {}, S::Text, false, u"string"_s, {}, u"HostConfig.ContainerIDFile"_s, 0},
        {u"--cpu-count"_s, {}, S::Integer, false, u"int"_s, {}, u"HostConfig.CpuCount"_s, 0},
        {u"--cpu-percent"_s, {}, S::Integer, false, u"int"_s, {}, u"HostConfig.CpuPercent"_s, 0},
        {u"--cpu-period"_s, {}, S::Integer, false, u"int"_s, {}, u"HostConfig.CpuPeriod"_s, 0},
        {u"--cpu-quota"_s, {}, S::Integer, false, u"int"_s, {}, u"HostConfig.CpuQuota"_s, 0},
        {u"--cpu-rt-period"_s, {}, S::Integer, false, u"int"_s, {}, u"HostConfig.CpuRealtimePeriod"_s, 0},
        {u"--cpu-rt-runtime"_s, {}, S::Integer, false, u"int"_s, {}, u"HostConfig.CpuRealtimeRuntime"_s, 0},
        {u"--cpu-shares"_s, u'c', S::Integer, false, u"int"_s, {}, u"HostConfig.CpuShares"_s, 0},
        {u"--cpus"_s, {}, S::Decimal, false, u"decimal"_s, u"cpus"_s, u"HostConfig.NanoCpus"_s, 0},
        {u"--cpuset-cpus"_s, {}, S::Text, false, u"string"_s, {}, u"HostConfig.CpusetCpus"_s, 0},
        {u"--cpuset-mems"_s, {}, S::Text, false, u"string"_s, {}, u"HostConfig.CpusetMems"_s, 0},
        {u"--detach"_s, u'd', S::Switch, false, {}, u"detach"_s, u"AttachStdout"_s, 0},
        {u"--detach-keys"_s, {}, S::Text, false, u"string"_s, {}, {}, 0},
        {u"--device"_s, {}, S::Text, true, u"list"_s, {}, u"HostConfig.Devices"_s, 0},
        {u"--device-cgroup-rule"_s, {}, S::Text, true, u"list"_s, {}, u"HostConfig.DeviceCgroupRules"_s, 0},
        {u"--device-read-bps"_s, {}, S::Text, true, u"list"_s, {}, u"HostConfig.BlkioDeviceReadBps"_s, 0},
        {u"--device-read-iops"_s, {}, S::Text, true, u"list"_s, {}, u"HostConfig.BlkioDeviceReadIOps"_s, 0},
        {u"--device-write-bps"_s, {}, S::Text, true, u"list"_s, {}, u"HostConfig.BlkioDeviceWriteBps"_s, 0},
        {u"--device-write-iops"_s, {}, S::Text, true, u"list"_s, {}, u"HostConfig.BlkioDeviceWriteIOps"_s, 0},
        {u"--disable-content-trust"_s, {}, S::Switch, false, {}, {}, {}, 0},
        {u"--dns"_s, {}, S::Text, true, u"list"_s, {}, u"HostConfig.Dns"_s, 0},
        {u"--dns-opt"_s, {}, S::Text, true, u"list"_s, {}, u"HostConfig.DnsOptions"_s, 0},
        {u"--dns-option"_s, {}, S::Text, true, u"list"_s, {}, u"HostConfig.DnsOptions"_s, 0},
        {u"--dns-search"_s, {}, S::Text, true, u"list"_s, {}, u"HostConfig.DnsSearch"_s, 0},
        {u"--domainname"_s, {}, S::Text, false, u"string"_s, {}, u"Domainname"_s, 0},
        {u"--entrypoint"_s, {}, S::Text, false, u"string"_s, u"entrypoint"_s, u"Entrypoint"_s, 0},
        {u"--env"_s, u'e', S::Pair, true, u"list"_s, u"env"_s, u"Env"_s, 0},
        {u"--env-file"_s, {}, S::Text, true, u"list"_s, {}, {}, 0},
        {u"--expose"_s, {}, S::Text, true, u"list"_s, {}, u"ExposedPorts"_s, 0},
        {u"--gpus"_s, {}, S::Text, true, u"gpu-request"_s, {}, u"HostConfig.DeviceRequests"_s, 0},
        {u"--group-add"_s, {}, S::Text, true, u"list"_s, {}, u"HostConfig.GroupAdd"_s, 0},
        {u"--health-cmd"_s, {}, S::Text, false, u"string"_s, {}, u"Healthcheck.Test"_s, 0},
        {u"--health-interval"_s, {}, S::Duration, false, u"duration"_s, {}, u"Healthcheck.Interval"_s, 0},
        {u"--health-retries"_s, {}, S::Integer, false, u"int"_s, {}, u"Healthcheck.Retries"_s, 0},
        {u"--health-start-interval"_s, {}, S::Duration, false, u"duration"_s, {}, u"Healthcheck.StartInterval"_s, 44},
        {u"--health-start-period"_s, {}, S::Duration, false, u"duration"_s, {}, u"Healthcheck.StartPeriod"_s, 0},
        {u"--health-timeout"_s, {}, S::Duration, false, u"duration"_s, {}, u"Healthcheck.Timeout"_s, 0},
        {u"--help"_s, {}, S::Switch, false, {}, {}, {}, 0},
        {u"--hostname"_s, u'h', S::Text, false, u"string"_s, u"hostname"_s, u"Hostname"_s, 0},
        {u"--init"_s, {}, S::Switch, false, {}, {}, u"HostConfig.Init"_s, 0},
        {u"--interactive"_s, u'i', S::Switch, false, {}, u"interactive"_s, u"OpenStdin"_s, 0},
        {u"--io-maxbandwidth"_s, {}, S::Size, false, u"bytes"_s, {}, u"HostConfig.IOMaximumBandwidth"_s, 0},
        {u"--io-maxiops"_s, {}, S::Integer, false, u"uint"_s, {}, u"HostConfig.IOMaximumIOps"_s, 0},
        {u"--ip"_s, {}, S::Text, false, u"string"_s, {}, u"NetworkingConfig.EndpointsConfig.*.IPAMConfig.IPv4Address"_s, 0},
        {u"--ip6"_s, {}, S::Text, false, u"string"_s, {}, u"NetworkingConfig.EndpointsConfig.*.IPAMConfig.IPv6Address"_s, 0},
        {u"--ipc"_s, {}, S::Text, false, u"string"_s, {}, u"HostConfig.IpcMode"_s, 0},
        {u"--isolation"_s, {}, S::Text, false, u"string"_s, {}, u"HostConfig.Isolation"_s, 0},
        {u"--kernel-memory"_s, {}, S::Size, false, u"bytes"_s, {}, {}, 0},
        {u"--label"_s, u'l', S::Pair, true, u"list"_s, u"labels"_s, u"Labels"_s, 0},
        {u"--label-file"_s, {}, S::Text, true, u"list"_s, {}, {}, 0},
        {u"--link"_s, {}, S::Text, true, u"list"_s, {}, u"HostConfig.Links"_s, 0},
        {u"--link-local-ip"_s, {}, S::Text, true, u"list"_s, {}, u"NetworkingConfig.EndpointsConfig.*.IPAMConfig.LinkLocalIPs"_s, 0},
        {u"--log-driver"_s, {}, S::Text, false, u"string"_s, {}, u"HostConfig.LogConfig.Type"_s, 0},
        {u"--log-opt"_s, {}, S::Pair, true, u"list"_s, {}, u"HostConfig.LogConfig.Config"_s, 0},
        {u"--mac-address"_s, {}, S::Text, false, u"string"_s, {}, u"NetworkingConfig.EndpointsConfig.*.MacAddress"_s, 44},
        {u"--memory"_s, u'm', S::Size, false, u"bytes"_s, u"memory"_s, u"HostConfig.Memory"_s, 0},
        {u"--memory-reservation"_s, {}, S::Size, false, u"bytes"_s, {}, u"HostConfig.MemoryReservation"_s, 0},
        {u"--memory-swap"_s, {}, S::Size, false, u"bytes"_s, {}, u"HostConfig.MemorySwap"_s, 0},
        {u"--memory-swappiness"_s, {}, S::Integer, false, u"int"_s, {}, u"HostConfig.MemorySwappiness"_s, 0},
        {u"--mount"_s, {}, S::Text, true, u"mount"_s, u"mounts"_s, u"HostConfig.Mounts"_s, 0},
        {u"--name"_s, {}, S::Text, false, u"string"_s, u"name"_s, u"?name"_s, 0},
        {u"--net"_s, {}, S::Text, true, u"network"_s, u"network"_s, u"HostConfig.NetworkMode"_s, 0},
        {u"--net-alias"_s, {}, S::Text, true, u"list"_s, {}, u"NetworkingConfig.EndpointsConfig.*.Aliases"_s, 0},
        {u"--network"_s, {}, S::Text, true, u"network"_s, u"network"_s, u"HostConfig.NetworkMode"_s, 0},
        {u"--network-alias"_s, {}, S::Text, true, u"list"_s, {}, u"NetworkingConfig.EndpointsConfig.*.Aliases"_s, 0},
        {u"--no-healthcheck"_s, {}, S::Switch, false, {}, {}, u"Healthcheck.Test"_s, 0},
        {u"--oom-kill-disable"_s, {}, S::Switch, false, {}, {}, u"HostConfig.OomKillDisable"_s, 0},
        {u"--oom-score-adj"_s, {}, S::Integer, false, u"int"_s, {}, u"HostConfig.OomScoreAdj"_s, 0},
        {u"--pid"_s, {}, S::Text, false, u"string"_s, {}, u"HostConfig.PidMode"_s, 0},
        {u"--pids-limit"_s, {}, S::Integer, false, u"int"_s, {}, u"HostConfig.PidsLimit"_s, 0},
        {u"--platform"_s, {}, S::Text, false, u"string"_s, u"platform"_s, u"?platform"_s, 0},
        {u"--privileged"_s, {}, S::Switch, false, {}, {}, u"HostConfig.Privileged"_s, 0},
        {u"--publish"_s, u'p', S::Text, true, u"list"_s, u"ports"_s, u"HostConfig.PortBindings"_s, 0},
        {u"--publish-all"_s, u'P', S::Switch, false, {}, {}, u"HostConfig.PublishAllPorts"_s, 0},
        {u"--pull"_s, {}, S::Text, false, u"string"_s, {}, {}, 0},
        {u"--quiet"_s, u'q', S::Switch, false, {}, {}, {}, 0},
        {u"--read-only"_s, {}, S::Switch, false, {}, {}, u"HostConfig.ReadonlyRootfs"_s, 0},
        {u"--restart"_s, {}, S::Text, false, u"string"_s, u"restart"_s, u"HostConfig.RestartPolicy"_s, 0},
        {u"--rm"_s, {}, S::Switch, false, {}, u"autoRemove"_s, u"HostConfig.AutoRemove"_s, 0},
        {u"--runtime"_s, {}, S::Text, false, u"string"_s, {}, u"HostConfig.Runtime"_s, 0},
        {u"--security-opt"_s, {}, S::Text, true, u"list"_s, {}, u"HostConfig.SecurityOpt"_s, 0},
        {u"--shm-size"_s, {}, S::Size, false, u"bytes"_s, {}, u"HostConfig.ShmSize"_s, 0},
        {u"--sig-proxy"_s, {}, S::Switch, false, {}, {}, {}, 0},
        {u"--stop-signal"_s, {}, S::Text, false, u"string"_s, {}, u"StopSignal"_s, 0},
        {u"--stop-timeout"_s, {}, S::Integer, false, u"int"_s, {}, u"StopTimeout"_s, 0},
        {u"--storage-opt"_s, {}, S::Pair, true, u"list"_s, {}, u"HostConfig.StorageOpt"_s, 0},
        {u"--sysctl"_s, {}, S::Pair, true, u"map"_s, {}, u"HostConfig.Sysctls"_s, 0},
        {u"--tmpfs"_s, {}, S::Text, true, u"list"_s, u"mounts"_s, u"HostConfig.Tmpfs"_s, 0},
        {u"--tty"_s, u't', S::Switch, false, {}, u"tty"_s, u"Tty"_s, 0},
        {u"--ulimit"_s, {}, S::Text, true, u"ulimit"_s, {}, u"HostConfig.Ulimits"_s, 0},
        {u"--use-api-socket"_s, {}, S::Switch, false, {}, {}, {}, 0},
        {u"--user"_s, u'u', S::Text, false, u"string"_s, u"user"_s, u"User"_s, 0},
        {u"--userns"_s, {}, S::Text, false, u"string"_s, {}, u"HostConfig.UsernsMode"_s, 0},
        {u"--uts"_s, {}, S::Text, false, u"string"_s, {}, u"HostConfig.UTSMode"_s, 0},
        {u"--volume"_s, u'v', S::Text, true, u"list"_s, u"mounts"_s, u"HostConfig.Binds"_s, 0},
        {u"--volume-driver"_s, {}, S::Text, false, u"string"_s, {}, u"HostConfig.VolumeDriver"_s, 0},
        {u"--volumes-from"_s, {}, S::Text, true, u"list"_s, {}, u"HostConfig.VolumesFrom"_s, 0},
        {u"--workdir"_s, u'w', S::Text, false, u"string"_s, u"workingDir"_s, u"WorkingDir"_s, 0},
    };
    // clang-format on
    return flags;
}

const RunFlag *runFlag(const QString &name)
{
    static const QHash<QString, const RunFlag *> byName = [] {
        QHash<QString, const RunFlag *> map;
        for (const auto &flag : runFlags()) {
            map.insert(flag.name, &flag);
            map.insert(flag.name.mid(2), &flag);
            if (!flag.letter.isNull()) {
                map.insert(QString(flag.letter), &flag);
                map.insert(u'-' + QString(flag.letter), &flag);
            }
        }
        return map;
    }();
    return byName.value(name);
}

} // namespace core
