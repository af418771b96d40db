#!/usr/bin/env bash
# Tries the AppImage as a stranger would: test_appimage.sh APPIMAGE ROOT [SCREENSHOT.png]. ROOT: a system that has nothing, as
# debootstrap --variant=minbase makes it. Makes, converts and verifies a clip there and opens the window. As root.
set -euo pipefail
root=$2
screenshot=${3:-}
home=$root/tmp/appimage-home
cleanup() {
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
    for place in dev proc; do
        [ -z "${mounted[$place]:-}" ] || umount "$root/$place"
    done
    rm -rf "$home"
}
declare -A mounted
trap cleanup EXIT
mkdir -p "$home"
cp "$1" "$home/Tessera.AppImage"
mountpoint -q "$root/proc" || { mount -t proc proc "$root/proc" && mounted[proc]=yes; }
mountpoint -q "$root/dev" || { mount --bind /dev "$root/dev" && mounted[dev]=yes; }
inside() {
    chroot "$root" sh -ec "cd /tmp/appimage-home; export HOME=\$PWD LC_ALL=C.UTF-8 DISPLAY=:77; unset XDG_RUNTIME_DIR; $1"
}
sed -n 's/^PRETTY_NAME=//p' "$root/etc/os-release"
start=$(date +%s)
inside './Tessera.AppImage cli demo demo.mkv --seconds 1 --size 320x192
        ./Tessera.AppImage cli convert demo.mkv -o out.mkv -q'
echo "From nothing to a converted clip: $(($(date +%s) - start)) s"
inside './Tessera.AppImage cli verify demo.mkv out.mkv | tail -n 1'
Xvfb :77 -screen 0 1280x800x24 >/dev/null 2>&1 &
screen=$!
sleep 2
inside 'timeout 40 ./Tessera.AppImage demo.mkv & window=$!; sleep 15; kill -0 $window; echo "The window is open"; sleep 5; kill $window' &
sleep 17
[ -z "$screenshot" ] || DISPLAY=:77 import -window root "$screenshot"
wait $!
