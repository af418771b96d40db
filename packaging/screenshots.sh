#!/usr/bin/env bash
# Makes the screenshots of the README and the metainfo from real clips, in packaging/screenshots: screenshots.sh CLIP…
# Look at each of them afterwards. Set QT_SCALE_FACTOR for a denser screen.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$here/../build/release
"$here/install_dependencies.sh" screenshots
cmake --build "$build" --target make_screenshots tessera_engine >/dev/null
work=$(mktemp -d "${TMPDIR:-/tmp}/tessera-screenshots.XXXXXX")
trap 'rm -rf "$work"' EXIT
clips=()
for clip in "$@"; do
    cp "$clip" "$work/"  # the new videos stand beside it
    clips+=("$work/$(basename "$clip")")
done
XDG_DATA_HOME=$work/data XDG_STATE_HOME=$work/state xvfb-run -a -s "-screen 0 2600x1700x24" \
    "$build/tests/bin/make_screenshots" "$here/screenshots" "${clips[@]}"
