#!/usr/bin/env bash
# Configures and builds a preset: build.sh PRESET [CMAKE_OPTION…]. Prints the build log only when something fails.
set -euo pipefail
cd "$(dirname "$0")/.."
preset=$1
shift
log=build/$preset.log
mkdir -p build
# Precompiled headers and ccache agree only with these.
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
echo "Building Tessera ($preset); the log is $log"
if ! { cmake --preset "$preset" "$@" && cmake --build --preset "$preset"; } >"$log" 2>&1; then
    tail -n 60 "$log" >&2
    exit 1
fi
