#!/usr/bin/env bash
# Installs what is missing on Debian (12 and later) and Ubuntu (24.04 and later).
#
#   setup.sh run           to build and show the program (the default)
#   setup.sh engine        to run a private Docker engine
#   setup.sh test-engine   to run one with test images and no internet
#   setup.sh test          all of these, and what the tests need besides
#
# Nothing is asked of apt when all is there. As a user it needs sudo.

set -euo pipefail

# Alternatives are written a|b: the first that is installed counts, else the first that the distribution has.
RUN=(
    cmake ninja-build g++ ccache pkg-config python3 git curl
    qt6-base-dev 'qt6-svg-dev|libqt6svg6-dev' libqt6svg6 qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-translations-l10n qt6-wayland libgl1-mesa-dev
    libsimdjson-dev nlohmann-json3-dev
    fonts-noto-cjk fonts-dejavu-core xvfb xauth
)
ENGINE=('docker.io|docker-ce|moby-engine' iproute2 iptables procps curl ca-certificates)
TEST_ENGINE=("${ENGINE[@]}" docker-registry busybox-static python3)
TEST=(clang clang-format clang-tidy lld openssl)

say() { printf 'setup: %s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# missing NAME...: which of these are not installed, one a line.
missing() {
    local installed name alternative
    installed=$'\n'$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' 2>/dev/null | sed -n 's/ installed$//p')$'\n'
    for name in $(printf '%s\n' "$@" | sort -u); do
        for alternative in ${name//|/ }; do
            if [[ $installed == *$'\n'"$alternative"$'\n'* ]]; then continue 2; fi
        done
        echo "$name"
    done
}

has_candidate() { apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [^(]'; }

# choose NAME: the alternative to install.
choose() {
    local alternative
    for alternative in ${1//|/ }; do
        if has_candidate "$alternative"; then
            echo "$alternative"
            return
        fi
    done
    echo "${1%%|*}"
}

UPDATED=false
update() {
    if $UPDATED; then return 1; fi
    UPDATED=true
    # A source of packages that can't be reached is no reason to stop: the others may have all we want.
    as_root apt-get -qq -o DPkg::Lock::Timeout=600 update || say "apt-get update has complaints; going on"
}

# Nothing is removed for what is missing: apt then fails, and says why.
install() {
    local names=() name
    for name; do has_candidate "${name%%|*}" || has_candidate "${name##*|}" || update || true; done
    for name; do names+=("$(choose "$name")"); done
    say "installing ${names[*]}"
    local command=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=600
        -o Dpkg::Use-Pty=0 install --no-remove --no-install-recommends "${names[@]}")
    # Lists that are old name packages that are gone.
    as_root "${command[@]}" >&2 || { update && as_root "${command[@]}" >&2; }
}

need() {
    local list
    mapfile -t list < <(missing "$@")
    if [ ${#list[@]} -gt 0 ]; then install "${list[@]}"; fi
}

# libFuzzer comes in a package whose name has the compiler's version.
need_fuzzer() {
    local major
    if compgen -G "$(clang -print-resource-dir)/lib/*/libclang_rt.fuzzer*.a" >/dev/null; then return; fi
    major=$(clang -dumpversion)
    major=${major%%.*}
    install "libclang-rt-$major-dev|libclang-common-$major-dev"
}

what=${1:-run}
if ! command -v apt-get >/dev/null; then
    case $what in
        run | test) say "this system has no apt: install a C++20 compiler, CMake, Ninja, Qt 6.4, simdjson and nlohmann-json yourself" ;;
        *) say "this system has no apt: install Docker yourself" ;;
    esac
    exit 0
fi
case $what in
    run) need "${RUN[@]}" ;;
    engine) need "${ENGINE[@]}" ;;
    test-engine) need "${TEST_ENGINE[@]}" ;;
    test)
        need "${RUN[@]}" "${TEST_ENGINE[@]}" "${TEST[@]}"
        need_fuzzer
        ;;
    *)
        sed -n '2,/^$/s/^# \{0,1\}//p' "$0" >&2
        exit 2
        ;;
esac
