#!/usr/bin/env bash
# Builds and tests all of Gorae; on success the last line is "N passed, 0 failed".
#
#   ./test.sh [--quick] [arguments for ctest...]
#
# What is missing is installed first (Debian, Ubuntu). Tests run against a real Docker engine that is made for them,
# needs no internet and is gone afterwards (see tests/engine/engine.sh); the machine's own engine is left alone.
#
#   --quick   only the formatting and the first run of the tests: no sanitizers, no clang-tidy, no fuzzing
#
# GORAE_FUZZ_SECONDS is how long each new fuzz target runs (30).

set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
ROOT=$PWD
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
# What another checkout has compiled serves this one too.
export CCACHE_BASEDIR=$ROOT CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1:halt_on_error=1}
FUZZ_SECONDS=${GORAE_FUZZ_SECONDS:-30}
PASSED=0
FAILED=0

# step NAME COMMAND...: run it under a heading; the first one to fail ends all.
step() {
    local name=$1 started=$SECONDS code=0
    shift
    printf '\n== %s\n' "$name"
    "$@" || code=$?
    if [ "$code" -ne 0 ]; then
        printf '== %s: failed after %d s\n' "$name" "$((SECONDS - started))"
        if [ "$FAILED" -gt 0 ]; then printf '%d passed, %d failed\n' "$PASSED" "$FAILED"; fi
        exit "$code"
    fi
    printf '== %s: %d s\n' "$name" "$((SECONDS - started))"
}

# build PRESET [cmake options]
build() {
    local preset=$1 log=build/configure-$1.log
    shift
    mkdir -p build
    if ! cmake --preset "$preset" "$@" >"$log" 2>&1; then
        cat "$log"
        return 1
    fi
    cmake --build --preset "$preset"
}

# suite PRESET: its tests beside an engine. nginx is for the tests to pull.
suite() {
    local preset=$1 code=0 log=build/ctest-$1.log
    tests/engine/engine.sh run --images busybox -- \
        ctest --preset "$preset" --output-on-failure "${CTEST_ARGUMENTS[@]}" </dev/null 2>&1 | tee "$log" || code=$?
    count "$log" "$code" || code=1
    return "$code"
}

# count LOG CODE: add up what ctest says at its end, "100% tests passed, 0 tests failed out of 12".
count() {
    local failed all
    read -r failed all < <(sed -n 's/.* tests passed, \([0-9]*\) tests\{0,1\} failed out of \([0-9]*\).*/\1 \2/p' "$1" | tail -n 1) || true
    if [ -z "${all:-}" ]; then
        # With arguments for ctest it may be that nothing is to be done.
        [ ${#CTEST_ARGUMENTS[@]} -gt 0 ] && [ "$2" -eq 0 ] && return
        echo "ctest ran no test"
        return 1
    fi
    PASSED=$((PASSED + all - failed))
    FAILED=$((FAILED + failed))
}

# fuzz_one PROGRAM: run it for a while. One that has had its time before meets only the inputs that are known.
fuzz_one() {
    local program=$1 name seconds=$FUZZ_SECONDS inputs limit stamp
    name=$(basename "$program")
    inputs=build/fuzz/inputs/$name
    stamp=$inputs.done
    mkdir -p "$inputs"
    limit=(-max_total_time="$seconds")
    if [ "$(sha256sum <"$program") $seconds" = "$(cat "$stamp" 2>/dev/null)" ]; then limit=(-runs=0); fi
    local folders=("$inputs")
    if [ -d "tests/fuzz/$name" ]; then folders+=("tests/fuzz/$name"); fi
    if "$program" "${limit[@]}" -timeout=10 -rss_limit_mb=2048 -artifact_prefix="build/fuzz/$name-" \
        "${folders[@]}" >"$inputs.log" 2>&1; then
        printf '%s: passed (%s)\n' "$name" "$(grep -E '^Done|^INFO: exiting|^#[0-9]+.*DONE' "$inputs.log" | tail -n 1)"
        printf '%s\n' "$(sha256sum <"$program") $seconds" >"$stamp"
    else
        printf '%s: failed\n' "$name"
        tail -n 40 "$inputs.log"
        return 1
    fi
}

fuzz() {
    local program pid running=()
    shopt -s nullglob
    for program in build/fuzz/tests/fuzz/fuzz_*; do
        if [ ! -f "$program" ] || [ ! -x "$program" ]; then continue; fi
        # Two at a time.
        if [ ${#running[@]} -ge 2 ]; then
            end_of "${running[0]}"
            running=("${running[@]:1}")
        fi
        fuzz_one "$program" &
        running+=($!)
    done
    for pid in "${running[@]}"; do end_of "$pid"; done
    [ "$FAILED" -eq 0 ]
}
end_of() { if wait "$1"; then PASSED=$((PASSED + 1)); else FAILED=$((FAILED + 1)); fi; }

QUICK=false
CTEST_ARGUMENTS=()
for argument; do
    case $argument in
        --quick) QUICK=true ;;
        --help)
            sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
            exit
            ;;
        *) CTEST_ARGUMENTS+=("$argument") ;;
    esac
done

step 'What is needed' tools/setup.sh test
step 'Formatting' ./format.sh --check
step 'A Docker engine for tests' tests/engine/engine.sh prepare
step 'Build (dev)' build dev -DGORAE_WERROR=ON
step 'Tests (dev)' suite dev
if ! $QUICK; then
    step 'Build (asan)' build asan -DGORAE_WERROR=ON
    step 'Tests (asan)' suite asan
    step 'clang-tidy' tools/tidy.py build/dev
    step 'Build (fuzz)' build fuzz
    step 'Fuzzing' fuzz
fi
printf '\nAll done in %d s.\n' "$SECONDS"
printf '%d passed, %d failed\n' "$PASSED" "$FAILED"
