#!/usr/bin/env bash
# What a look at the text of the tree can find: format of the C++, faults in the shell scripts. check.sh [--fix] formats.
set -euo pipefail
cd "$(dirname "$0")/.."
mode=(--dry-run --Werror)
[ "${1:-}" != --fix ] || mode=(-i)
find app core ui tests \( -name '*.h' -o -name '*.cpp' \) -print0 | xargs -0 clang-format "${mode[@]}"
shellcheck --severity=warning packaging/*.sh .ci/run
