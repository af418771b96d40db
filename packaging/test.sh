#!/usr/bin/env bash
# Installs, builds and runs every test on Debian 12: test.sh. Safe to repeat.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
"$here/install_dependencies.sh" test
"$here/build.sh" release -DTESSERA_BUILD_TESTS=ON
cd "$here/.."
ctest --preset release --output-on-failure --timeout 600
