#!/usr/bin/env bash
# Tries the .deb as a stranger would, in a Debian that has nothing: test_package.sh PACKAGE SUITE (bookworm, trixie). Installs,
# makes and converts and verifies a clip, opens the window, removes, and sees that nothing is left. As root; takes minutes.
set -euo pipefail
package=$(readlink -f "$1")
suite=$2
mirror=${TESSERA_MIRROR:-http://deb.debian.org/debian}
root=$(mktemp -d "${TMPDIR:-/var/tmp}/tessera-root.XXXXXX")
cleanup() {
    for place in dev/pts dev proc; do
        ! mountpoint -q "$root/$place" || umount "$root/$place"
    done
    rm -rf --one-file-system "$root"
}
trap cleanup EXIT

echo "Making a $suite in $root"
debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "$mirror" >"$root.log"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
cp -rL --remove-destination /etc/ssl/certs/. "$root/etc/ssl/certs/"
cp /etc/resolv.conf "$root/etc/"
cp "$package" "$root/tmp/tessera.deb"
cat >"$root/tmp/inside.sh" <<'INSIDE'
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 HOME=/tmp/home XDG_RUNTIME_DIR=/tmp/run
mkdir -p -m 700 /tmp/home /tmp/run
apt-get update -q >/dev/null
apt-get install -q -y --no-install-recommends xvfb xauth >/dev/null
dpkg-query -W -f='${Package}\n' | sort >/tmp/before
find /usr /etc /var/lib -xdev -name '*tessera*' ! -name '*tesseract*' >/tmp/files-before
apt-get install -q -y --no-install-recommends /tmp/tessera.deb >/dev/null
cd /tmp
tessera-cli --version
tessera-cli devices
tessera-cli demo demo.mkv --seconds 1 --size 320x192
tessera-cli convert demo.mkv -o out.mkv
tessera-cli verify demo.mkv out.mkv
xvfb-run -a sh -c 'tessera demo.mkv & window=$!; sleep 8; kill -0 $window && echo "the window is open"; kill $window; wait $window || true'
apt-get remove -q -y --purge tessera >/dev/null
find /usr /etc /var/lib -xdev -name '*tessera*' ! -name '*tesseract*' | diff /tmp/files-before - && echo "nothing is left"
INSIDE
chroot "$root" bash /tmp/inside.sh
