#include "core/runflags.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace core {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

struct Entry
{
    const char *flag;
    const char *sentence;
};

constexpr auto texts = std::to_array<Entry>({
    {"--add-host",
     QT_TRANSLATE_NOOP(
         "core", "Adds a line to the container's /etc/hosts, so that this name leads to this address.")},
    {"--annotation",
     QT_TRANSLATE_NOOP("core", "Passes an annotation in the form KEY=VALUE to the container runtime.")},
    {"--attach",
     QT_TRANSLATE_NOOP("core", "Chooses which streams the terminal shows or feeds: stdin, stdout, stderr.")},
    {"--blkio-weight",
     QT_TRANSLATE_NOOP("core", "Sets the share of disk time against other containers, from 10 to 1000.")},
    {"--blkio-weight-device",
     QT_TRANSLATE_NOOP("core", "Sets the share of disk time for one device, such as /dev/sda:200.")},
    {"--cap-add",
     QT_TRANSLATE_NOOP(
         "core",
         "Gives the container a Linux capability, a single right of the administrator, such as NET_ADMIN.")},
    {"--cap-drop",
     QT_TRANSLATE_NOOP("core", "Takes a Linux capability away from the container; ALL takes all of them.")},
    {"--cgroup-parent",
     QT_TRANSLATE_NOOP("core", "Puts the container under this control group of the host.")},
    {"--cgroupns",
     QT_TRANSLATE_NOOP(
         "core",
         "Chooses whether the container sees the host's control groups (host) or only its own (private).")},
    {"--cidfile", QT_TRANSLATE_NOOP("core", "Writes the ID of the new container to a file.")},
    {"--cpu-count",
     QT_TRANSLATE_NOOP("core", "Sets how many CPUs the container may use; for Windows containers.")},
    {"--cpu-percent",
     QT_TRANSLATE_NOOP("core", "Sets the share of CPU time in percent; for Windows containers.")},
    {"--cpu-period",
     QT_TRANSLATE_NOOP("core",
                       "Sets the length of one CPU accounting period in microseconds; --cpus is easier.")},
    {"--cpu-quota",
     QT_TRANSLATE_NOOP(
         "core",
         "Sets how many microseconds of CPU time the container gets in each period; --cpus is easier.")},
    {"--cpu-rt-period", QT_TRANSLATE_NOOP("core", "Sets the period for real-time tasks in microseconds.")},
    {"--cpu-rt-runtime",
     QT_TRANSLATE_NOOP("core", "Sets how many microseconds real-time tasks may run in each period.")},
    {"--cpu-shares",
     QT_TRANSLATE_NOOP("core",
                       "Sets the share of CPU time when others want it, too; 1024 is the usual one.")},
    {"--cpus", QT_TRANSLATE_NOOP("core", "Limits how many CPUs the container may use; 0.5 is half of one.")},
    {"--cpuset-cpus",
     QT_TRANSLATE_NOOP("core", "Lets the container run on these CPUs only, such as 0-3 or 0,1.")},
    {"--cpuset-mems",
     QT_TRANSLATE_NOOP(
         "core", "Lets the container use the memory of these nodes only, on large computers with several.")},
    {"--detach", QT_TRANSLATE_NOOP("core", "Runs in the background and prints the container's ID.")},
    {"--detach-keys",
     QT_TRANSLATE_NOOP(
         "core",
         "Sets the keys that leave the terminal while the container runs on; usually Ctrl+P, Ctrl+Q.")},
    {"--device", QT_TRANSLATE_NOOP("core", "Gives the container a device of the host, such as /dev/fuse.")},
    {"--device-cgroup-rule",
     QT_TRANSLATE_NOOP("core", "Allows a whole kind of devices by their numbers, such as c 1:3 rwm.")},
    {"--device-read-bps",
     QT_TRANSLATE_NOOP("core", "Limits how many bytes per second are read from a device.")},
    {"--device-read-iops", QT_TRANSLATE_NOOP("core", "Limits how many reads per second a device does.")},
    {"--device-write-bps",
     QT_TRANSLATE_NOOP("core", "Limits how many bytes per second are written to a device.")},
    {"--device-write-iops", QT_TRANSLATE_NOOP("core", "Limits how many writes per second a device does.")},
    {"--disable-content-trust",
     QT_TRANSLATE_NOOP("core", "Skips checking the image's signature, which is the default.")},
    {"--dns", QT_TRANSLATE_NOOP("core", "Sets the name server that the container asks.")},
    {"--dns-opt", QT_TRANSLATE_NOOP("core", "Older spelling of --dns-option.")},
    {"--dns-option", QT_TRANSLATE_NOOP("core", "Sets an option of /etc/resolv.conf, such as ndots:2.")},
    {"--dns-search", QT_TRANSLATE_NOOP("core", "Sets a domain in which short names are looked up.")},
    {"--domainname", QT_TRANSLATE_NOOP("core", "Sets the NIS domain name of the container.")},
    {"--entrypoint",
     QT_TRANSLATE_NOOP("core",
                       "Replaces the image's ENTRYPOINT by one word; its arguments go after the image.")},
    {"--env", QT_TRANSLATE_NOOP("core", "Sets an environment variable, overriding the image.")},
    {"--env-file",
     QT_TRANSLATE_NOOP(
         "core", "Reads environment variables from a file; the docker program does so, not the engine.")},
    {"--expose", QT_TRANSLATE_NOOP(
                     "core", "Notes that the container listens on this port; it does not publish the port.")},
    {"--gpus", QT_TRANSLATE_NOOP("core", "Lets the container use graphics processors; all means every one.")},
    {"--group-add", QT_TRANSLATE_NOOP("core", "Makes the user in the container a member of one more group.")},
    {"--health-cmd",
     QT_TRANSLATE_NOOP("core", "Sets the command that tells whether the container is healthy.")},
    {"--health-interval", QT_TRANSLATE_NOOP("core", "Sets the time between two health checks.")},
    {"--health-retries",
     QT_TRANSLATE_NOOP("core",
                       "Sets how many checks must fail in a row before the container counts as unhealthy.")},
    {"--health-start-interval",
     QT_TRANSLATE_NOOP("core", "Sets the time between two checks while the container is still starting.")},
    {"--health-start-period",
     QT_TRANSLATE_NOOP("core", "Gives the container time to start, in which failed checks do not count.")},
    {"--health-timeout", QT_TRANSLATE_NOOP("core", "Sets how long one health check may take.")},
    {"--help", QT_TRANSLATE_NOOP("core", "Prints the list of all flags and does nothing else.")},
    {"--hostname", QT_TRANSLATE_NOOP("core", "Sets the host name that the container sees as its own.")},
    {"--init",
     QT_TRANSLATE_NOOP("core",
                       "Runs a small first process that passes signals on and clears away ended processes.")},
    {"--interactive",
     QT_TRANSLATE_NOOP("core", "Keeps the input open, so that you can type to the program.")},
    {"--io-maxbandwidth",
     QT_TRANSLATE_NOOP("core", "Limits the bytes per second of the system drive; for Windows containers.")},
    {"--io-maxiops",
     QT_TRANSLATE_NOOP("core",
                       "Limits the operations per second of the system drive; for Windows containers.")},
    {"--ip", QT_TRANSLATE_NOOP("core", "Gives the container this IPv4 address in its network.")},
    {"--ip6", QT_TRANSLATE_NOOP("core", "Gives the container this IPv6 address in its network.")},
    {"--ipc", QT_TRANSLATE_NOOP("core", "Chooses with whom the container shares memory for communication "
                                        "between processes: private, host or another container.")},
    {"--isolation",
     QT_TRANSLATE_NOOP(
         "core",
         "Chooses how strictly the container is isolated: process or hyperv; for Windows containers.")},
    {"--kernel-memory",
     QT_TRANSLATE_NOOP("core", "Once limited the memory of the kernel; engines no longer do that.")},
    {"--label", QT_TRANSLATE_NOOP("core", "Adds a label, a note in the form KEY=VALUE.")},
    {"--label-file",
     QT_TRANSLATE_NOOP("core", "Reads labels from a file; the docker program does so, not the engine.")},
    {"--link",
     QT_TRANSLATE_NOOP(
         "core", "Lets this container find another one by name; today a network of your own does that.")},
    {"--link-local-ip",
     QT_TRANSLATE_NOOP("core", "Gives the container a further address that is valid in its network only.")},
    {"--log-driver",
     QT_TRANSLATE_NOOP("core", "Chooses where the output goes: json-file, local, journald, none...")},
    {"--log-opt", QT_TRANSLATE_NOOP("core", "Sets an option of the log, such as max-size=10m.")},
    {"--mac-address", QT_TRANSLATE_NOOP("core", "Gives the container's network card this hardware address.")},
    {"--memory", QT_TRANSLATE_NOOP("core", "Limits the memory; a program that wants more is ended.")},
    {"--memory-reservation",
     QT_TRANSLATE_NOOP("core", "Sets a softer limit that counts when the host runs out of memory.")},
    {"--memory-swap", QT_TRANSLATE_NOOP("core", "Limits memory and swap together; -1 means no limit.")},
    {"--memory-swappiness",
     QT_TRANSLATE_NOOP("core", "Sets how readily memory is moved to swap, from 0 to 100.")},
    {"--mount",
     QT_TRANSLATE_NOOP("core", "Mounts a volume or host folder with named parts, such as "
                               "type=bind,source=/site,target=/data; values with commas need quotes.")},
    {"--name", QT_TRANSLATE_NOOP("core", "Names the container; a name can be used only once.")},
    {"--net", QT_TRANSLATE_NOOP("core", "Older spelling of --network.")},
    {"--net-alias", QT_TRANSLATE_NOOP("core", "Older spelling of --network-alias.")},
    {"--network",
     QT_TRANSLATE_NOOP("core", "Joins this network; containers of one network find each other by name.")},
    {"--network-alias", QT_TRANSLATE_NOOP("core", "Gives the container a further name in its network.")},
    {"--no-healthcheck", QT_TRANSLATE_NOOP("core", "Takes the image's health check away.")},
    {"--oom-kill-disable", QT_TRANSLATE_NOOP("core", "Keeps the kernel from ending the container's programs "
                                                     "when memory is short; risky without a memory limit.")},
    {"--oom-score-adj",
     QT_TRANSLATE_NOOP("core",
                       "Sets how likely the container is ended when memory is short, from -1000 to 1000.")},
    {"--pid",
     QT_TRANSLATE_NOOP(
         "core",
         "Chooses whose processes the container sees: its own, those of the host or of another container.")},
    {"--pids-limit",
     QT_TRANSLATE_NOOP("core", "Limits how many processes the container may have; -1 means no limit.")},
    {"--platform",
     QT_TRANSLATE_NOOP("core",
                       "Chooses the operating system and architecture of the image, such as linux/arm64.")},
    {"--privileged", QT_TRANSLATE_NOOP("core", "Turns most isolation off; use it only when you must.")},
    {"--publish",
     QT_TRANSLATE_NOOP("core",
                       "Publishes a port of the container on a port of this computer: HOST:CONTAINER.")},
    {"--publish-all", QT_TRANSLATE_NOOP("core", "Publishes all exposed ports on random ports.")},
    {"--pull", QT_TRANSLATE_NOOP("core", "Chooses when the image is downloaded: missing, always or never.")},
    {"--quiet", QT_TRANSLATE_NOOP("core", "Hides the progress of the download.")},
    {"--read-only",
     QT_TRANSLATE_NOOP("core", "Makes the container's own file system read-only; volumes stay writable.")},
    {"--restart", QT_TRANSLATE_NOOP("core", "Chooses whether the container is started again after it ends: "
                                            "no, on-failure, always or unless-stopped.")},
    {"--rm", QT_TRANSLATE_NOOP("core", "Removes the container when it ends.")},
    {"--runtime", QT_TRANSLATE_NOOP("core", "Chooses another container runtime than runc.")},
    {"--security-opt",
     QT_TRANSLATE_NOOP("core", "Sets a security option, such as no-new-privileges or apparmor=unconfined.")},
    {"--shm-size",
     QT_TRANSLATE_NOOP("core", "Sets the size of /dev/shm, the memory that programs share; usually 64m.")},
    {"--sig-proxy",
     QT_TRANSLATE_NOOP("core", "Passes signals such as Ctrl+C on to the container; this is the default.")},
    {"--stop-signal",
     QT_TRANSLATE_NOOP("core", "Sets the signal that asks the container to end; usually SIGTERM.")},
    {"--stop-timeout",
     QT_TRANSLATE_NOOP("core",
                       "Sets how many seconds a stop waits before the container is killed; usually 10.")},
    {"--storage-opt", QT_TRANSLATE_NOOP("core", "Sets an option of the storage driver, such as size=20G.")},
    {"--sysctl",
     QT_TRANSLATE_NOOP("core", "Sets a kernel parameter for this container, such as net.ipv4.ip_forward=1.")},
    {"--tmpfs",
     QT_TRANSLATE_NOOP("core",
                       "Mounts an empty folder in memory, whose content is gone when the container stops.")},
    {"--tty", QT_TRANSLATE_NOOP("core", "Gives the program a terminal.")},
    {"--ulimit",
     QT_TRANSLATE_NOOP("core",
                       "Limits a resource of each process, such as nofile=1024, the number of open files.")},
    {"--use-api-socket",
     QT_TRANSLATE_NOOP("core",
                       "Lets the container talk to the Docker engine itself; only for programs you trust.")},
    {"--user", QT_TRANSLATE_NOOP(
                   "core", "Runs the program as this user, a name or number, with a group after a colon.")},
    {"--userns",
     QT_TRANSLATE_NOOP("core", "With host, switches off the engine's mapping of users for this container.")},
    {"--uts", QT_TRANSLATE_NOOP("core", "With host, the container shares the host name of the host.")},
    {"--volume",
     QT_TRANSLATE_NOOP("core", "Mounts a volume or host folder: SOURCE:TARGET, with :ro for reading only.")},
    {"--volume-driver", QT_TRANSLATE_NOOP("core", "Chooses the driver that makes the volumes of -v.")},
    {"--volumes-from", QT_TRANSLATE_NOOP("core", "Mounts all the volumes of another container, too.")},
    {"--workdir", QT_TRANSLATE_NOOP("core", "Sets the folder in the container in which the program starts.")},
});

} // namespace

QString flagText(const RunFlag &flag)
{
    static const QHash<QString, const char *> sentences = [] {
        QHash<QString, const char *> map;
        for (const auto &[name, sentence] : texts)
            map.insert(QLatin1String(name), sentence);
        return map;
    }();
    const auto *sentence = sentences.value(flag.name);
    return sentence ? Text::tr(sentence) : QString();
}

} // namespace core
