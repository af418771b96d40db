#!/usr/bin/env bash
# Sets everything up on Debian 12 and opens Tessera: run.sh [FILE…]. Without a display it converts FILE…, or a demonstration
# clip, on the command line. Safe to repeat.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
"$here/install_dependencies.sh" build
"$here/build.sh" release -DTESSERA_BUILD_TESTS=OFF
bin=$here/../build/release/bin

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/tessera" "$@"
fi

echo "There is no display, so Tessera runs on the command line."
if [ $# -eq 0 ]; then
    folder=$(mktemp -d "${TMPDIR:-/tmp}/tessera-demo.XXXXXX")
    echo "Making a demonstration clip: $folder/demo.mkv"
    "$bin/tessera-cli" demo "$folder/demo.mkv"
    set -- "$folder/demo.mkv"
fi
for file in "$@"; do
    echo "Converting $file"
    "$bin/tessera-cli" convert "$file"
done
