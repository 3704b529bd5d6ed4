#!/usr/bin/env bash
# A Docker engine of its own, beside whatever else runs on the machine.
#
#   private-engine.sh start [--registry-mirror URL] DIR   start it; the last line printed is the socket's path
#   private-engine.sh stop [--now|--purge] DIR            stop it, and take back all it set up outside DIR
#   private-engine.sh kill [--signal SIGNAL] DIR          end it as a crash would (KILL), or otherwise (TERM, ...)
#
# Everything the engine keeps is in DIR: docker.sock, data/ (images, containers, volumes), exec/ and the logs.
# `stop` keeps data/ for the next start. With --now containers are not given time to end; with --purge that too, and
# DIR is removed.
#
# The engine is kept apart from any other one:
# - its own containerd and an empty configuration file, so the settings of the machine's engine don't matter;
# - its own bridge `goraeN` with the networks 10.N.0.0/16, N from 200 on;
# - no firewall rules by the engine, since two engines that both write them destroy each other's. Published ports
#   are served by docker-proxy; three rules for 10.N.0.0/16 let containers reach the network.
#
# Runs as root, or as a user who may use sudo; the socket then belongs to the user's group.

set -euo pipefail

PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin

say() { printf 'private-engine: %s\n' "$*" >&2; }
die() {
    say "$*"
    exit 1
}
usage() {
    sed -n '2,/^$/s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

# The words that make a command run as root: none for root itself. sudo may ask for a password only at a terminal.
ROOT=()
if [ "$(id -u)" -ne 0 ]; then
    ROOT=(sudo)
    [ -t 0 ] || ROOT=(sudo -n)
    ROOT+=(env "PATH=$PATH")
fi
as_root() { "${ROOT[@]}" "$@"; }

answers() { curl -fs -m 5 -o /dev/null --unix-socket "$DIR/docker.sock" http://localhost/_ping; }

# ---------------------------------------------------------------------------------------------- processes

# launch LOG COMMAND...: start a daemon as root that holds none of our open files. Its pid is left in LAUNCHED.
launch() {
    local log=$1
    shift
    (
        for fd in /proc/"$BASHPID"/fd/*; do
            fd=${fd##*/}
            if [ "$fd" -gt 2 ] && [ "$fd" -ne 255 ]; then eval "exec $fd>&-"; fi
        done
        exec setsid "${ROOT[@]}" "$@" </dev/null >>"$log" 2>&1
    ) &
    LAUNCHED=$!
}

# pid_of PIDFILE WORD: the process of that file, if it lives and has WORD among its arguments.
pid_of() {
    local pid
    pid=$(cat "$1" 2>/dev/null) || return 1
    [[ $pid =~ ^[0-9]+$ ]] && [ -r "/proc/$pid/cmdline" ] || return 1
    grep -qzxF -s -- "$2" "/proc/$pid/cmdline" || return 1
    echo "$pid"
}
dockerd_pid() { pid_of "$DIR/pid" "--config-file=$DIR/daemon.json"; }
containerd_pid() { pid_of "$DIR/containerd.pid" "--config=$DIR/containerd.toml"; }

# gone PID SECONDS: wait for the end of a process.
gone() {
    local tries=$(($2 * 20))
    while [ -d "/proc/$1" ]; do
        # A process nobody has waited for yet is gone too.
        if grep -qs '^State:[[:space:]]*Z' "/proc/$1/status"; then break; fi
        ((tries-- > 0)) || return 1
        sleep 0.05
    done
}

# end_process PID SIGNAL SECONDS: signal a process, wait, and use force if it doesn't end in time.
end_process() {
    as_root kill "-$2" "$1" 2>/dev/null || true
    gone "$1" "$3" && return
    as_root kill -KILL "$1" 2>/dev/null || true
    gone "$1" 10 || say "process $1 doesn't end"
}

# The first processes of the engine's containers.
container_pids() {
    [ -d "$DIR/exec" ] || return 0
    as_root find "$DIR/exec" -name init.pid -path '*/io.containerd.runtime.v2.task/*' -exec cat {} \; -exec echo \; 2>/dev/null || true
}

# The processes that stand between containerd and a container; they outlive a killed engine.
shim_pids() {
    local file
    # Command lines are words that end in NUL: one grep reads them all.
    grep -lzxF -s -- "$DIR/exec/containerd.sock" /proc/[0-9]*/cmdline | while read -r file; do
        if [[ $(cat "${file%cmdline}comm" 2>/dev/null) == containerd-shim* ]]; then basename "${file%/cmdline}"; fi
    done || true
}

kill_containers() {
    local pid
    for pid in $(container_pids); do
        as_root kill -KILL "$pid" 2>/dev/null || true
    done
}

# ---------------------------------------------------------------------------------------------- networks

# firewall -I|-D N: let (or no longer let) containers of the engine with the networks 10.N.0.0/16 reach the world.
firewall() {
    local net=10.$2.0.0/16 ok=true
    as_root iptables -w -t nat "$1" POSTROUTING -s "$net" ! -d "$net" -j MASQUERADE 2>/dev/null || ok=false
    as_root iptables -w "$1" FORWARD -s "$net" -j ACCEPT 2>/dev/null || ok=false
    as_root iptables -w "$1" FORWARD -d "$net" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT 2>/dev/null || ok=false
    $ok
}

remove_bridge() {
    firewall -D "$1" || true
    as_root ip link delete "gorae$1" 2>/dev/null || true
}

# free_range N STRICT: nothing on the machine uses 10.N.0.0/16; when strict, no wider route leads there either.
free_range() {
    [ -z "$(ip -4 route show root "10.$1.0.0/16" table all 2>/dev/null)" ] || return 1
    ! $2 || [ -z "$(ip -4 route show match "10.$1.0.0/16" 2>/dev/null | grep -v '^default' || true)" ]
}

# Make the bridge, or take the one of an earlier run; NUMBER becomes its number. Making the link of that name is
# what keeps two engines that start at once apart.
make_bridge() {
    local link owner strict saved n
    # Bridges whose folder is gone are left from runs that were killed.
    for link in /sys/class/net/gorae[0-9]*; do
        [ -e "$link" ] || continue
        owner=$(cat "$link/ifalias" 2>/dev/null || true)
        n=${link##*/gorae}
        if [ -n "$owner" ] && [ ! -d "$owner" ]; then remove_bridge "$n"; fi
    done
    saved=$(cat "$DIR/net" 2>/dev/null || true)
    if [[ $saved =~ ^[0-9]+$ ]] && [ "$(cat "/sys/class/net/gorae$saved/ifalias" 2>/dev/null)" = "$DIR" ]; then
        NUMBER=$saved
    else
        NUMBER=
        for strict in true false; do
            for n in $saved {200..249}; do
                free_range "$n" "$strict" || continue
                if as_root ip link add name "gorae$n" type bridge 2>/dev/null; then
                    NUMBER=$n
                    break 2
                fi
            done
        done
        [ -n "$NUMBER" ] || die "no network bridge can be made (see: ip link add name gorae200 type bridge)"
        as_root ip link set dev "gorae$NUMBER" alias "$DIR"
        echo "$NUMBER" >"$DIR/net"
    fi
    as_root ip address replace "10.$NUMBER.0.1/24" dev "gorae$NUMBER"
    as_root ip link set dev "gorae$NUMBER" up
    firewall -D "$NUMBER" || true
    firewall -I "$NUMBER" || say "the firewall takes no rules: containers may not reach the network"
}

# Networks that people made are bridges called after the network's id; the engine leaves them, and remakes them.
remove_network_bridges() {
    local id
    [ -d "$DIR/data/network" ] || as_root test -d "$DIR/data/network" || return 0
    for id in $(as_root grep -aohE '[0-9a-f]{64}' "$DIR/data/network/files/local-kv.db" 2>/dev/null | cut -c1-12 | sort -u); do
        if [ -d "/sys/class/net/br-$id/bridge" ]; then as_root ip link delete "br-$id" 2>/dev/null || true; fi
    done
}

# ---------------------------------------------------------------------------------------------- the machine

# A container needs control groups. Machines with an init system have them mounted; a bare container may not.
mount_cgroups() {
    local name
    if grep -qE ' cgroup2? ' /proc/self/mounts; then
        # A version 1 hierarchy that is in use but mounted nowhere leaves the engine without any stats.
        while read -r name; do
            awk -v name="$name" '$3 == "cgroup" && ("," $4 ",") ~ ("," name ",") { found = 1 } END { exit !found }' \
                /proc/self/mounts && continue
            as_root mkdir -p "/sys/fs/cgroup/$name"
            as_root mount -t cgroup -o "$name" cgroup "/sys/fs/cgroup/$name" || as_root rmdir "/sys/fs/cgroup/$name" || true
        done < <(awk '!/^#/ && $2 != 0 && $4 == 1 { print $1 }' /proc/cgroups)
        return 0
    fi
    say "no control groups are mounted: mounting them"
    if awk '!/^#/ && $2 != 0 { used = 1 } END { exit used }' /proc/cgroups; then
        as_root mount -t cgroup2 cgroup2 /sys/fs/cgroup && return 0
    fi
    as_root mount -t tmpfs -o mode=755 cgroup /sys/fs/cgroup || return 0
    while read -r name; do
        as_root mkdir -p "/sys/fs/cgroup/$name"
        as_root mount -t cgroup -o "$name" cgroup "/sys/fs/cgroup/$name" || as_root rmdir "/sys/fs/cgroup/$name"
    done < <(awk '!/^#/ && $4 == 1 { print $1 }' /proc/cgroups)
}

unmount_all() {
    local mount
    # The kernel writes a space as \040, and so on.
    awk '{ print $2 }' /proc/self/mounts | sort -r | while read -r mount; do
        printf -v mount '%b' "$mount"
        case $mount in
            "$DIR"/*) as_root umount -l "$mount" 2>/dev/null || say "can't unmount $mount" ;;
        esac
    done
}

# ---------------------------------------------------------------------------------------------- commands

start() {
    local mirror=$1 tool pid containerd_args docker_args
    for tool in dockerd containerd runc ip iptables curl; do
        command -v "$tool" >/dev/null || die "$tool is not installed (see tools/setup.sh)"
    done
    # Names of sockets may have 107 characters; the longest one in DIR adds about 35.
    [ ${#DIR} -le 70 ] || die "the folder's name is too long for the sockets in it: $DIR"
    mkdir -p "$DIR"
    exec 9>"$DIR/lock"
    flock -w 120 9 || die "another start or stop of $DIR doesn't end"

    if dockerd_pid >/dev/null; then
        answers || die "an engine runs in $DIR but doesn't answer"
        echo "$DIR/docker.sock"
        return
    fi
    clear_leftovers
    mount_cgroups
    make_bridge

    printf 'version = 2\ndisabled_plugins = ["io.containerd.grpc.v1.cri"]\n' >"$DIR/containerd.toml"
    printf '{}\n' >"$DIR/daemon.json"
    : >"$DIR/log"
    : >"$DIR/containerd.log"
    as_root mkdir -p "$DIR/data" "$DIR/exec"

    containerd_args=(
        "--config=$DIR/containerd.toml"
        "--root=$DIR/data/containerd"
        "--state=$DIR/exec/containerd"
        "--address=$DIR/exec/containerd.sock"
        --log-level=warn
    )
    launch "$DIR/containerd.log" containerd "${containerd_args[@]}"
    # With sudo between, the process started is sudo: look for the daemon itself.
    pid=
    for _ in {1..400}; do
        pid=$(find_daemon containerd "--config=$DIR/containerd.toml") && [ -S "$DIR/exec/containerd.sock" ] && break
        [ -d "/proc/$LAUNCHED" ] || break
        sleep 0.05
    done
    if [ -z "$pid" ] || [ ! -d "/proc/$pid" ]; then
        give_up containerd.log "containerd doesn't start"
    fi
    echo "$pid" >"$DIR/containerd.pid"

    docker_args=(
        "--config-file=$DIR/daemon.json"
        "--host=unix://$DIR/docker.sock"
        "--group=$(id -g)"
        "--containerd=$DIR/exec/containerd.sock"
        "--data-root=$DIR/data"
        "--exec-root=$DIR/exec"
        "--pidfile=$DIR/pid"
        "--bridge=gorae$NUMBER"
        "--default-address-pool=base=10.$NUMBER.0.0/16,size=24"
        --iptables=false
        --ip6tables=false
        --live-restore=false
    )
    if [ -n "$mirror" ]; then docker_args+=("--registry-mirror=$mirror"); fi
    launch "$DIR/log" dockerd "${docker_args[@]}"
    for _ in {1..1200}; do
        if answers; then
            echo "$DIR/docker.sock"
            return
        fi
        [ -d "/proc/$LAUNCHED" ] || break
        sleep 0.05
    done
    give_up log "the engine doesn't start"
}

# find_daemon NAME ARGUMENT: the pid of a running program with that argument.
find_daemon() {
    local pid
    for pid in $(pgrep -x "$1"); do
        if grep -qzxF -s -- "$2" "/proc/$pid/cmdline"; then
            echo "$pid"
            return
        fi
    done
    return 1
}

give_up() {
    say "$2; the end of $DIR/$1:"
    tail -n 15 "$DIR/$1" >&2 || true
    halt true
    exit 1
}

# What an engine that was killed has left: its containers, the processes around them and their mounts.
clear_leftovers() {
    local pid
    if pid=$(containerd_pid); then end_process "$pid" TERM 10; fi
    kill_containers
    for pid in $(shim_pids); do end_process "$pid" KILL 5; done
    unmount_all
    as_root rm -rf "$DIR/exec" "$DIR/docker.sock" "$DIR/pid" "$DIR/containerd.pid"
}

# halt FORCE: end the engine and all that belongs to it.
halt() {
    local pid number
    if pid=$(dockerd_pid); then
        as_root kill -TERM "$pid" 2>/dev/null || true
        # Told to end, the engine restarts nothing any more: what its containers do no longer matters.
        if $1; then
            sleep 0.1
            kill_containers
        fi
        gone "$pid" 40 || end_process "$pid" KILL 1
    fi
    clear_leftovers
    remove_network_bridges
    number=$(cat "$DIR/net" 2>/dev/null || true)
    if [[ $number =~ ^[0-9]+$ ]] && [ "$(cat "/sys/class/net/gorae$number/ifalias" 2>/dev/null)" = "$DIR" ]; then
        remove_bridge "$number"
    fi
}

stop() {
    [ -d "$DIR" ] || return 0
    exec 9>"$DIR/lock"
    flock -w 120 9 || die "another start or stop of $DIR doesn't end"
    halt "$1"
    if $2; then as_root rm -rf --one-file-system "$DIR"; fi
}

# Only the engine ends, with its containerd. Containers live on as they do when an engine crashes, until the next
# start; an engine that is told to end ends them itself, and then they need not be waited for.
kill_engine() {
    local pid signal=${1#SIG}
    pid=$(dockerd_pid) || die "no engine runs in $DIR"
    as_root kill "-$signal" "$pid"
    if [ "$signal" != KILL ]; then
        sleep 0.1
        kill_containers
    fi
    gone "$pid" 40 || die "the engine in $DIR doesn't end by SIG$signal"
    if pid=$(containerd_pid); then end_process "$pid" KILL 5; fi
}

main() {
    local command=${1:-} mirror='' now=false purge=false signal=KILL
    [ $# -gt 0 ] || usage
    shift
    while [ $# -gt 1 ]; do
        case $command:$1 in
            start:--registry-mirror)
                mirror=$2
                shift 2
                ;;
            stop:--now)
                now=true
                shift
                ;;
            stop:--purge)
                now=true
                purge=true
                shift
                ;;
            kill:--signal)
                signal=$2
                shift 2
                ;;
            *) usage ;;
        esac
    done
    if [ $# -ne 1 ] || [[ $1 == -* ]]; then usage; fi
    DIR=$(realpath -m -- "$1")
    case $command in
        start) start "$mirror" ;;
        stop) stop "$now" "$purge" ;;
        kill) kill_engine "$signal" ;;
        *) usage ;;
    esac
}

main "$@"
