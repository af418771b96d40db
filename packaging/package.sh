#!/usr/bin/env bash
# Makes the .deb for the system that it runs on, into build/package, and has lintian look at it: package.sh. Safe to repeat.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/.."
"$here/install_dependencies.sh" package
# The same source makes the same bytes: times are those of the release.
SOURCE_DATE_EPOCH=$(date -d "$(sed -n 's/^ -- .*>  //p' packaging/debian/changelog | head -n 1)" +%s)
export SOURCE_DATE_EPOCH
"$here/build.sh" package -DTESSERA_BUILD_TESTS=OFF
rm -f build/package/*.deb
(umask 022 && cd build/package && cpack -G DEB) >build/package.cpack.log || { cat build/package.cpack.log >&2; exit 1; }
package=$(ls build/package/*.deb)
lintian --fail-on error "$package"
echo "$package ($(du -h "$package" | cut -f 1))"
