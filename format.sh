#!/usr/bin/env bash
# Formats every C++ file; with --check only tells which would change and fails.
set -euo pipefail
cd "$(dirname "$0")"
mapfile -d '' files < <(find src tests -name '*.cpp' -print0 -o -name '*.h' -print0 | sort -z)
if [[ "${1:-}" == --check ]]; then
    exec clang-format --dry-run --Werror "${files[@]}"
fi
clang-format -i "${files[@]}"
