#!/usr/bin/env bash
# Builds Gorae and opens its window.
#
#   ./run.sh [--no-engine] [--tour DIR] [arguments for gorae...]
#
# What is missing to build is installed first (Debian, Ubuntu). If no Docker engine answers, a private one is started
# for as long as the window is open; what it holds is kept in ~/.local/share/gorae/engine.
#
#   --no-engine   start none, and show the window as it is without an engine
#   --tour DIR    let the program walk through itself and leave pictures in DIR
#
# Without a display the tour is what there is to see; its pictures go to build/tour.

set -euo pipefail

CALLED_IN=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")"
ROOT=$PWD
GORAE=$ROOT/build/release/src/app/gorae
ENGINE_DIR=${XDG_DATA_HOME:-$HOME/.local/share}/gorae/engine

say() { printf '%s\n' "run.sh: $*" >&2; }

# ---------------------------------------------------------------------------------------------- the engine

# Where the program will look for its engine: --host, --context, and as the docker command does DOCKER_HOST,
# DOCKER_CONTEXT, the current context, the default.
docker_endpoint() {
    python3 - "$SAID_HOST" "$SAID_CONTEXT" <<'PYTHON'
import hashlib, json, os, sys

def load(path):
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError):
        return {}

config = os.environ.get("DOCKER_CONFIG") or os.path.expanduser("~/.docker")
said_host, said_context = sys.argv[1:3]
host = said_host or ("" if said_context else os.environ.get("DOCKER_HOST", ""))
if not host:
    context = said_context or os.environ.get("DOCKER_CONTEXT") or load(os.path.join(config, "config.json")).get("currentContext", "")
    if context and context != "default":
        folder = hashlib.sha256(context.encode()).hexdigest()
        meta = load(os.path.join(config, "contexts", "meta", folder, "meta.json"))
        host = meta.get("Endpoints", {}).get("docker", {}).get("Host", "")
print(host or "unix:///var/run/docker.sock")
PYTHON
}

answers() { curl -fs -m 5 -o /dev/null --unix-socket "$1" http://localhost/_ping; }

# has_engine: an engine answers where docker would look, or it is of a kind that only the program can tell.
has_engine() {
    local endpoint
    endpoint=$(docker_endpoint)
    case $endpoint in
        unix://*) answers "${endpoint#unix://}" ;;
        *) return 0 ;;
    esac
}

why_no_engine() {
    local endpoint
    endpoint=$(docker_endpoint)
    if [ -S "${endpoint#unix://}" ] && [ ! -w "${endpoint#unix://}" ]; then
        echo "the Docker engine at $endpoint is not for this user (people in its group, often docker, may use it)"
    else
        echo "no Docker engine answers at $endpoint"
    fi
}

may_start_engine() {
    local answer
    if [ ! -t 0 ] || [ ! -t 1 ]; then return 0; fi
    read -r -p "Start a private Docker engine for as long as the window is open (it needs root)? [Y/n] " answer || return 1
    case $answer in
        [Nn]* | ㅜ*) return 1 ;; # the latter is N on a Korean keyboard
    esac
}

# Several windows may share the private engine: each holds the lock, and the last one out stops it.
SHARES_ENGINE=false
leave_engine() {
    if ! $SHARES_ENGINE; then return; fi
    SHARES_ENGINE=false
    if flock -n -x 7; then
        say "stopping the private engine"
        "$ROOT/tools/private-engine.sh" stop "$ENGINE_DIR" || true
    fi
    exec 7>&-
}

# start_engine: start the private engine; PRIVATE becomes its address.
start_engine() {
    local socket
    if ! command -v dockerd >/dev/null && [ ! -x /usr/sbin/dockerd ]; then
        tools/setup.sh engine || return 1
        # A system may start the engine that it has just got.
        if has_engine; then return; fi
    fi
    mkdir -p "$(dirname "$ENGINE_DIR")"
    exec 7>"$ENGINE_DIR.lock"
    flock -s 7
    SHARES_ENGINE=true
    socket=$(tools/private-engine.sh start "$ENGINE_DIR" | tail -n 1) || return 1
    PRIVATE=unix://$socket
}

images() { curl -fs -m 10 --unix-socket "$ENGINE_DIR/docker.sock" http://localhost/images/json; }
online() { curl -s -m 5 -o /dev/null https://registry-1.docker.io/v2/; }
pull() {
    say "pulling $1"
    curl -fs -o /dev/null --unix-socket "$ENGINE_DIR/docker.sock" -X POST \
        "http://localhost/images/create?fromImage=$1&tag=latest"
}

# ---------------------------------------------------------------------------------------------- the program

# show COMMAND...: run it, so that a signal to us reaches it, and return its exit code.
show() {
    local code=0
    env --default-signal=INT,QUIT "$@" <&0 &
    CHILD=$!
    wait "$CHILD" || code=$?
    CHILD=
    return "$code"
}

CHILD=
XVFB=
TEMP=
# shellcheck disable=SC2317 # called by the trap
leave() {
    if [ -n "$CHILD" ]; then
        kill -TERM "$CHILD" 2>/dev/null || true
        wait "$CHILD" 2>/dev/null || true
    fi
    if [ -n "$XVFB" ]; then kill "$XVFB" 2>/dev/null || true; fi
    if [ -n "$TEMP" ]; then rm -rf "$TEMP"; fi
    leave_engine
}

# A display in memory; DISPLAY becomes its name.
start_display() {
    TEMP=$(mktemp -d)
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$TEMP/display" >"$TEMP/log" 2>&1 7>&- &
    XVFB=$!
    for _ in {1..200}; do
        if [ -s "$TEMP/display" ]; then
            DISPLAY=:$(cat "$TEMP/display")
            export DISPLAY
            return
        fi
        sleep 0.05
    done
    cat "$TEMP/log" >&2
    say "no display can be made"
    exit 1
}

tour() {
    local code=0
    mkdir -p "$TOUR"
    show "$@" || code=$?
    if [ "$code" -eq 0 ]; then say "the pictures are in $TOUR"; fi
    return "$code"
}

main() {
    local no_engine=false headless=false test_engine=false code=0
    TOUR=
    PRIVATE=
    SAID_HOST=
    SAID_CONTEXT=
    ARGUMENTS=()
    while [ $# -gt 0 ]; do
        case $1 in
            --no-engine) no_engine=true ;;
            --tour)
                TOUR=$(cd "$CALLED_IN" && realpath -m -- "${2:?--tour needs a folder}")
                shift
                ;;
            --host | --context)
                if [ "$1" = --host ]; then SAID_HOST=${2:?--host needs an address}; else SAID_CONTEXT=${2:?--context needs a name}; fi
                ARGUMENTS+=("$1" "$2")
                shift
                ;;
            --host=*)
                SAID_HOST=${1#*=}
                ARGUMENTS+=("$1")
                ;;
            --context=*)
                SAID_CONTEXT=${1#*=}
                ARGUMENTS+=("$1")
                ;;
            --help)
                sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
                exit
                ;;
            *) ARGUMENTS+=("$1") ;;
        esac
        shift
    done
    trap leave EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP

    tools/setup.sh run
    build

    if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ] && [ "$(uname)" = Linux ]; then
        headless=true
        TOUR=${TOUR:-$ROOT/build/tour}
        say "there is no display: the program takes a tour and leaves pictures"
        start_display
    fi

    if $no_engine; then
        export DOCKER_HOST=unix://${XDG_RUNTIME_DIR:-/tmp}/gorae-no-engine.sock
        unset DOCKER_CONTEXT
    elif [ "$(uname)" = Linux ] && [ -z "$SAID_HOST$SAID_CONTEXT" ] && ! has_engine; then
        say "$(why_no_engine)"
        # A tour of an engine without images shows little, and without a network there is nowhere to get any from.
        if $headless && [ ! -d "$ENGINE_DIR/data" ] && ! online; then
            test_engine=true
        elif may_start_engine; then
            say "starting a private engine in $ENGINE_DIR"
            start_engine || say "that failed; the window shows what it shows without an engine"
            if $headless && [ -n "$PRIVATE" ] && [ "$(images)" = '[]' ]; then
                if online; then
                    if ! pull busybox || ! pull nginx; then say "not all images could be pulled"; fi
                else
                    leave_engine
                    PRIVATE=
                    test_engine=true
                fi
            fi
        fi
    fi

    if [ -n "$TOUR" ]; then ARGUMENTS=(--tour "$TOUR" "${ARGUMENTS[@]}"); fi
    if [ -n "$PRIVATE" ]; then ARGUMENTS=(--host "$PRIVATE" "${ARGUMENTS[@]}"); fi
    if $test_engine; then
        say "there is no network either: taking the tour on an engine with images made here"
        tools/setup.sh test-engine
        # shellcheck disable=SC2016 # for the shell that runs beside the engine
        tour tests/engine/engine.sh run --images "busybox nginx" -- \
            bash -c 'tests/engine/furnish.sh && exec "$0" --host "unix://$GORAE_TEST_SOCKET" --tour-acts "$@"' "$GORAE" "${ARGUMENTS[@]}" || code=$?
    elif [ -n "$TOUR" ]; then
        tour "$GORAE" "${ARGUMENTS[@]}" || code=$?
    else
        show "$GORAE" "${ARGUMENTS[@]}" || code=$?
    fi
    exit "$code"
}

build() {
    # What another checkout has compiled serves this one too.
    export CCACHE_BASEDIR=$ROOT CCACHE_NOHASHDIR=1
    mkdir -p build
    if ! cmake --preset release >build/configure.log 2>&1; then
        cat build/configure.log >&2
        exit 1
    fi
    cmake --build --preset release
}

main "$@"
