#!/usr/bin/env bash
# Attacks tessera-cli for about an hour with damaged files and jobs, senseless options, kills and limits, all drawn from one
# seed: attack.sh [--quick] [--seed N] [--kind inputs|options|jobs|kills|limits]. Prints a line for each kind, then "N passed,
# M failed"; what did harm is kept.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
"$here/build.sh" release -DTESSERA_BUILD_TESTS=ON
cd "$here/.."
# Of its own: no model, no job and no setting of whoever runs it.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
env HOME="$home" XDG_STATE_HOME="$home/state" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" LC_ALL=C.UTF-8 \
    build/release/tests/bin/attack "$@"
