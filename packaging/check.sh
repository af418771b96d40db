#!/usr/bin/env bash
# What a look at the text of the tree can find: format of the C++, faults in the shell scripts. check.sh [--fix] formats.
# What takes a build to find, tidy.py finds.
set -euo pipefail
cd "$(dirname "$0")/.."
mode=(--dry-run --Werror)
[ "${1:-}" != --fix ] || mode=(-i)
# Each release formats a little differently; this one decides.
release=14
if clang-format --version | grep -q "version $release\."; then
    find app core ui tests \( -name '*.h' -o -name '*.cpp' \) -print0 | xargs -0 clang-format "${mode[@]}"
else
    echo "The format is not checked: that takes clang-format $release."
fi
shellcheck --severity=warning packaging/*.sh packaging/completions/*.bash .ci/run
