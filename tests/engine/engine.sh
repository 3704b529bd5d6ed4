#!/usr/bin/env bash
# A real Docker engine for tests, with no internet and apart from any engine of the machine.
#
#   engine.sh prepare                    make the images once, into ~/.cache/gorae-test-engine; otherwise at once
#   engine.sh start DIR                  start the engine; the last line printed is the socket's path
#   engine.sh load DIR [busybox|nginx]...  make images present there
#   engine.sh kill [--signal SIGNAL] DIR end the engine as a crash would; `start DIR` brings it back
#   engine.sh stop [--purge] DIR         stop it; --purge removes DIR too
#   engine.sh registry DIR [USER PASSWORD]  one more, empty registry to push to; prints its address. Ends with `stop`
#   engine.sh run [--images "NAME..."] -- COMMAND...
#                                        run the command beside an engine in a temporary folder. It sees
#                                        GORAE_TEST_SOCKET, GORAE_TEST_ENGINE_DIR, GORAE_TEST_ENGINE_SH and
#                                        GORAE_TEST_REGISTRY (the address of the registry that pulls come from)
#
# `docker pull nginx` and `docker pull busybox` work: the engine has a registry beside it as its mirror.

set -euo pipefail

PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
SELF=$HERE/engine.sh
ENGINE=$HERE/../../tools/private-engine.sh
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/gorae-test-engine
RECIPE=1 # raise it when images must be made anew for another reason than a change in images/

say() { printf 'engine: %s\n' "$*" >&2; }
die() {
    say "$*"
    exit 1
}
usage() {
    sed -n '2,/^$/s/^# \{0,1\}//p' "$0" >&2
    exit 2
}
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}
folder() { realpath -m -- "$1"; }

# ---------------------------------------------------------------------------------------------- registries

# start_registry FOLDER STORAGE READONLY [USER PASSWORD]: a registry on a free port of 127.0.0.1. FOLDER gets its
# pid and, when it listens, its address.
start_registry() {
    local dir=$1 storage=$2 readonly=$3
    mkdir -p "$dir" "$storage"
    {
        printf 'version: 0.1\nlog: {level: info, accesslog: {disabled: true}}\n'
        printf 'http: {addr: "127.0.0.1:0"}\n'
        printf 'storage:\n  delete: {enabled: true}\n  maintenance:\n    uploadpurging: {enabled: false}\n'
        printf '    readonly: {enabled: %s}\n' "$readonly"
        printf '  filesystem: {rootdirectory: "%s"}\n' "$storage"
        if [ $# -eq 5 ]; then
            # bcrypt, which is what the registry takes
            perl -e 'my $salt = join "", map { (".", "/", 0..9, "A".."Z", "a".."z")[rand 64] } 1 .. 22;
                     print "$ARGV[0]:", crypt($ARGV[1], "\$2y\$05\$$salt"), "\n"' "$4" "$5" >"$dir/htpasswd"
            printf 'auth: {htpasswd: {realm: gorae-test, path: "%s"}}\n' "$dir/htpasswd"
        fi
    } >"$dir/config.yml"
    rm -f "$dir/address"
    (
        for fd in /proc/"$BASHPID"/fd/*; do
            fd=${fd##*/}
            if [ "$fd" -gt 2 ] && [ "$fd" -ne 255 ]; then eval "exec $fd>&-"; fi
        done
        exec setsid docker-registry serve "$dir/config.yml" </dev/null >"$dir/log" 2>&1
    ) &
    echo $! >"$dir/pid"
    for _ in {1..200}; do
        sed -n 's/.*listening on \(127\.0\.0\.1:[0-9]*\).*/\1/p' "$dir/log" 2>/dev/null | head -1 >"$dir/address"
        [ -s "$dir/address" ] && return
        kill -0 "$(cat "$dir/pid")" 2>/dev/null || break
        sleep 0.05
    done
    cat "$dir/log" >&2
    die "the registry doesn't start"
}

# registry_pid FOLDER: the pid of the registry of that folder if it runs.
registry_pid() {
    local pid
    pid=$(cat "$1/pid" 2>/dev/null) || return 1
    grep -qzxF -s -- "$1/config.yml" "/proc/$pid/cmdline" || return 1
    echo "$pid"
}

stop_registries() {
    local dir pid
    for dir in "$1"/registry-*; do
        if pid=$(registry_pid "$dir"); then kill "$pid" 2>/dev/null || true; fi
    done
}

# ---------------------------------------------------------------------------------------------- the engine's API

# api DIR METHOD PATH [curl options]: one request; its answer on stdout.
api() {
    local socket=$1/docker.sock method=$2 path=$3
    shift 3
    curl -sS --fail-with-body --unix-socket "$socket" -X "$method" "$@" "http://localhost$path"
}

# progress DIR METHOD PATH [curl options]: the same where the answer is a stream of progress, with errors in it.
progress() {
    local log
    log=$(mktemp)
    if ! api "$@" >"$log" || grep -q '"errorDetail"' "$log"; then
        tail -n 5 "$log" >&2
        rm -f "$log"
        die "failed: $2 $3"
    fi
    rm -f "$log"
}

# ---------------------------------------------------------------------------------------------- prepare

recipe() {
    {
        echo "$RECIPE $(uname -m)"
        cd "$HERE/images"
        find . -type f | LC_ALL=C sort | xargs sha256sum
    } | sha256sum | cut -d' ' -f1
}

# unpack FOLDER PACKAGE...: the files of Debian packages, without documentation, /bin being /usr/bin and so on.
unpack() {
    local root=$1 package dir
    shift
    mkdir -p "$root"/usr/{bin,sbin,lib,lib64}
    for dir in bin sbin lib lib64; do ln -s "usr/$dir" "$root/$dir"; done
    for package; do
        dpkg-deb --fsys-tarfile "$package" | tar -x --no-same-owner --keep-directory-symlink -C "$root"
    done
    rm -rf "$root"/usr/share/{doc,man,lintian,bug,doc-base} "$root"/usr/lib/*/gconv "$root"/etc/{init.d,logrotate.d,ufw}
}

# package NAME...: the first of these that the distribution has.
package() {
    local name
    for name; do
        if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then
            echo "$name"
            return
        fi
    done
    die "none of the packages $* is there"
}

make_contexts() {
    local work=$1 root ssl zlib crypt pcre i
    mkdir -p "$work/debs"
    # Machines that were just installed have no package lists.
    if ! apt-cache show nginx >/dev/null 2>&1; then as_root apt-get update -qq; fi
    ssl=$(package libssl3t64 libssl3)
    zlib=$(package zlib1g)
    crypt=$(package libcrypt1)
    pcre=$(package libpcre2-8-0)
    (
        cd "$work/debs"
        download=(apt-get -qq download nginx nginx-common libc6 "$ssl" "$zlib" "$crypt" "$pcre")
        "${download[@]}" 2>"$work/apt.log" || {
            as_root apt-get update -qq
            "${download[@]}"
        }
    )

    cp -r "$HERE/images/busybox" "$HERE/images/nginx" "$work"

    root=$work/busybox/root
    mkdir -p "$root"/{bin,etc,root,home,tmp,var/www}
    chmod 1777 "$root/tmp"
    cp /bin/busybox "$root/bin/busybox"
    accounts "$root/etc"

    root=$work/nginx/base
    unpack "$root" "$work"/debs/{libc6,zlib1g,libcrypt1}_*.deb
    mkdir -p "$root"/{etc,root,home,tmp,run,var/log}
    chmod 1777 "$root/tmp"
    cp /bin/busybox "$root/usr/bin/busybox"
    accounts "$root/etc"

    # Layers of some size, so that a pull over loopback has progress to show: 2 x 12 MiB that don't compress.
    for i in 1 2; do
        mkdir -p "$work/nginx/padding-$i/usr/share/padding"
        python3 -c 'import random, sys; sys.stdout.buffer.write(random.Random(int(sys.argv[1])).randbytes(12 << 20))' \
            "$i" >"$work/nginx/padding-$i/usr/share/padding/$i"
    done

    root=$work/nginx/nginx
    unpack "$root" "$work"/debs/{nginx,nginx-common,libssl3*,libpcre2-8-0}_*.deb
    rm -f "$root"/{bin,sbin,lib,lib64} # links, which the layer below has
    rm -rf "$root"/etc/nginx/{sites-*,modules-*,snippets} "$root/var/www"
    mkdir -p "$root"/var/{log,lib}/nginx "$root/usr/share/nginx/html"
    find "$root" -type d -empty -path '*/usr/*' -delete
    mkdir -p "$root/usr/share/nginx/html"
}

accounts() {
    cat >"$1/passwd" <<'END'
root:x:0:0:root:/root:/bin/sh
www-data:x:33:33:www-data:/var/www:/bin/false
nobody:x:65534:65534:nobody:/home:/bin/false
END
    cat >"$1/group" <<'END'
root:x:0:
www-data:x:33:
nogroup:x:65534:
END
}

# build DIR CONTEXT NAME ADDRESS [QUERY]: build an image, push it to the registry and keep it as a file.
build() {
    local dir=$1 context=$2 name=$3 address=$4 query=${5:-}
    tar -c --owner=0 --group=0 --numeric-owner -C "$context" . |
        progress "$dir" POST "/build?t=$name:latest&t=$address/library/$name:latest&rm=1$query" \
            -H 'Content-Type: application/x-tar' -H Expect: -T -
    progress "$dir" POST "/images/$address/library/$name/push?tag=latest" -H 'X-Registry-Auth: e30='
    api "$dir" GET "/images/$name:latest/get" -o "$CACHE/$name.tar"
}

prepare() (
    stamp=$(recipe)
    [ "$(cat "$CACHE/stamp" 2>/dev/null)" = "$stamp" ] && return
    for tool in dockerd docker-registry busybox curl dpkg-deb python3; do
        command -v "$tool" >/dev/null || die "$tool is not installed (run tools/setup.sh test)"
    done
    mkdir -p "$CACHE"
    exec 8>"$CACHE/lock"
    flock 8
    [ "$(cat "$CACHE/stamp" 2>/dev/null)" = "$stamp" ] && return
    say "making the images for tests; this is done once"
    rm -rf "$CACHE"/{stamp,registry,*.tar}
    work=$(mktemp -d "${TMPDIR:-/tmp}/gorae-images.XXXXXX")
    # shellcheck disable=SC2317 # called by the trap
    clean() {
        stop_registries "$work"
        "$ENGINE" stop --purge "$work/e" || true
        rm -rf "$work"
    }
    trap clean EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    make_contexts "$work"
    start_registry "$work/registry-mirror" "$CACHE/registry" false
    "$ENGINE" start "$work/e" >/dev/null
    address=$(cat "$work/registry-mirror/address")
    version=$(dpkg-deb -f "$work"/debs/nginx_*.deb Version)
    version=${version%%-*}
    build "$work/e" "$work/busybox" busybox "$address"
    build "$work/e" "$work/nginx" nginx "$address" "&buildargs=%7B%22VERSION%22%3A%22$version%22%7D"
    echo "$stamp" >"$CACHE/stamp"
)

# ---------------------------------------------------------------------------------------------- commands

start() {
    local dir=$1
    prepare
    mkdir -p "$dir"
    if ! registry_pid "$dir/registry-mirror" >/dev/null; then
        start_registry "$dir/registry-mirror" "$CACHE/registry" true
    fi
    "$ENGINE" start --registry-mirror "http://$(cat "$dir/registry-mirror/address")" "$dir"
}

load() {
    local dir=$1 name
    shift
    [ $# -gt 0 ] || set -- busybox nginx
    prepare
    for name; do
        # What the registry gave has a digest, as any pulled image has; engines without it get the file.
        if registry_pid "$dir/registry-mirror" >/dev/null; then
            progress "$dir" POST "/images/create?fromImage=$name&tag=latest"
        else
            progress "$dir" POST '/images/load?quiet=1' -H 'Content-Type: application/x-tar' -H Expect: -T "$CACHE/$name.tar"
        fi
    done
}

stop() {
    local purge=$1 dir=$2
    stop_registries "$dir"
    if $purge; then "$ENGINE" stop --purge "$dir"; else "$ENGINE" stop --now "$dir"; fi
}

registry() {
    local dir=$1 n=1
    shift
    while [ -e "$dir/registry-$n" ]; do n=$((n + 1)); done
    start_registry "$dir/registry-$n" "$dir/registry-$n/data" false "$@"
    cat "$dir/registry-$n/address"
}

# Who runs: the pid, and since when, as pids come round again.
identity() { echo "$1 $(sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20)"; }

# Engines whose `run` was killed before it could stop them.
sweep() {
    local dir owner
    for dir in "${TMPDIR:-/tmp}"/gorae-engine.*; do
        [ -O "$dir" ] || continue
        owner=$(cat "$dir/owner" 2>/dev/null) || continue
        [ "$(identity "${owner%% *}")" = "$owner" ] && continue
        say "stopping what a killed run has left in $dir"
        stop true "$dir" || true
    done
}

run() {
    local images=busybox code=0 child='' dir
    while [ $# -gt 0 ]; do
        case $1 in
            --images)
                images=$2
                shift 2
                ;;
            --)
                shift
                break
                ;;
            *) usage ;;
        esac
    done
    [ $# -gt 0 ] || usage
    sweep
    dir=$(mktemp -d "${TMPDIR:-/tmp}/gorae-engine.XXXXXX")
    identity $$ >"$dir/owner"
    # shellcheck disable=SC2064 # the folder as it is now
    trap "stop true '$dir'" EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    start "$dir" >/dev/null
    # shellcheck disable=SC2086 # a list of names
    if [ -n "$images" ]; then load "$dir" $images; fi
    export GORAE_TEST_SOCKET=$dir/docker.sock GORAE_TEST_ENGINE_DIR=$dir GORAE_TEST_ENGINE_SH=$SELF
    GORAE_TEST_REGISTRY=$(cat "$dir/registry-mirror/address")
    export GORAE_TEST_REGISTRY
    # In the background, so that a signal reaches us at once; env undoes that such commands ignore Ctrl-C.
    env --default-signal=INT,QUIT "$@" <&0 &
    child=$!
    trap 'kill -INT $child 2>/dev/null; wait $child; exit 130' INT
    trap 'kill -TERM $child 2>/dev/null; wait $child; exit 143' TERM HUP
    wait "$child" || code=$?
    exit "$code"
}

main() {
    local command=${1:-} purge=false
    [ $# -gt 0 ] || usage
    shift
    case $command in
        prepare) prepare ;;
        start) start "$(folder "${1:?DIR}")" ;;
        load) load "$(folder "${1:?DIR}")" "${@:2}" ;;
        kill) "$ENGINE" kill "$@" ;;
        stop)
            if [ "${1:-}" = --purge ]; then
                purge=true
                shift
            fi
            stop "$purge" "$(folder "${1:?DIR}")"
            ;;
        registry) registry "$(folder "${1:?DIR}")" "${@:2}" ;;
        run) run "$@" ;;
        *) usage ;;
    esac
}

main "$@"
