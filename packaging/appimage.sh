#!/usr/bin/env bash
# Makes one file that runs on any x86-64 Linux with glibc 2.36 or newer, with everything inside: appimage.sh [PRESET]
# (gpu: LibTorch of the Python package; release: the distribution's). To be run on Debian 12, whose glibc it then
# asks for. The file unpacks itself once into the user's cache and starts there; no FUSE is needed.
#
#   ./Tessera-VERSION-x86_64.AppImage [FILE…]            the window
#   ./Tessera-VERSION-x86_64.AppImage cli COMMAND …      the command line
#   ./Tessera-VERSION-x86_64.AppImage --appimage-extract unpacks into ./squashfs-root and does nothing else
#   TESSERA_TORCH=DIR ./Tessera-… …                      with that LibTorch (the same version, with CUDA) instead of the one inside
set -euo pipefail
cd "$(dirname "$0")/.."
preset=${1:-gpu}
build=build/$preset
version=$(sed -n 's/^project(Tessera VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
for program in patchelf gzip cmake; do
    command -v $program >/dev/null || { echo "$program is not installed" >&2; exit 1; }
done
folder=build/appimage
root=$folder/root
rm -rf "$folder"
mkdir -p "$root"
cmake --install "$build" --prefix "$PWD/$root/usr" --strip >"$folder/install.log"

plugins=$(qmake6 -query QT_INSTALL_PLUGINS 2>/dev/null || /usr/lib/qt6/bin/qmake6 -query QT_INSTALL_PLUGINS)
translations=$(qmake6 -query QT_INSTALL_TRANSLATIONS 2>/dev/null || echo /usr/share/qt6/translations)
for kind in platforms imageformats iconengines platformthemes platforminputcontexts \
    wayland-shell-integration wayland-decoration-client wayland-graphics-integration-client; do
    [ ! -d "$plugins/$kind" ] || { mkdir -p "$root/usr/plugins" && cp -r "$plugins/$kind" "$root/usr/plugins/"; }
done
mkdir -p "$root/usr/translations"
cp "$translations"/qtbase_*.qm "$root/usr/translations/" 2>/dev/null || true
# Letters for a system that has none; what the system has comes first.
mkdir -p "$root/usr/share/tessera/fonts"
cp /usr/share/fonts/truetype/dejavu/DejaVuSans{,-Bold,Mono}.ttf "$root/usr/share/tessera/fonts/"
cat >"$root/usr/share/tessera/fonts.conf" <<'FONTS'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
FONTS
printf '[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n' >"$root/usr/bin/qt.conf"

# glibc belongs to the system. Everything else that a program asks for comes along.
belongs_to_system='^(ld-linux.*|libc|libm|libdl|libpthread|librt|libresolv|libutil|libnsl|libanl|libmvec|libnss_.*|libthread_db|libBrokenLocale)\.so'
torch=$(sed -n 's/^TESSERA_TORCH_CPU:FILEPATH=//p; s/^TORCH_LIBRARY:FILEPATH=//p' "$build/CMakeCache.txt" | head -n 1 | xargs dirname)
libraries=$root/usr/lib
list_needed() {
    find "$root/usr" -type f \( -name '*.so*' -o -perm -u+x \) -print0 |
        LD_LIBRARY_PATH="$PWD/$libraries:$PWD/$libraries/tessera:$torch" xargs -0 -n 1 ldd 2>/dev/null |
        sed -n 's/^\t\([^ ]*\) => \(\/[^ ]*\) .*/\1 \2/p' | sort -u
}
list_needed | while read -r name path; do
    if [[ ! $name =~ $belongs_to_system && $path != "$PWD/$root"/* ]]; then
        cp -L --update=none "$path" "$libraries/$name" 2>/dev/null || cp -nL "$path" "$libraries/$name"
    fi
done
chmod -R u+w "$root"
# Each finds the others by its own path; a LibTorch that the user names goes first by LD_LIBRARY_PATH.
find "$libraries" -maxdepth 1 -name '*.so*' -type f -exec patchelf --force-rpath --remove-rpath {} \;
find "$libraries" -maxdepth 1 -name '*.so*' -type f -exec patchelf --set-rpath '$ORIGIN' {} \;
find "$libraries/tessera" -type f -name '*.so*' -exec patchelf --set-rpath '$ORIGIN:$ORIGIN/..' {} \;
find "$root/usr/plugins" -name '*.so' -exec patchelf --set-rpath '$ORIGIN/../../lib' {} \;
find "$root/usr/bin" -type f -name 'tessera*' -exec patchelf --set-rpath '$ORIGIN/../lib/tessera:$ORIGIN/../lib' {} \;

cat >"$root/AppRun" <<'RUN'
#!/bin/sh
# Starts the window, or with "cli" first the command line.
here=$(dirname "$(readlink -f "$0")")
if [ -n "${TESSERA_TORCH:-}" ]; then
    for place in "$TESSERA_TORCH/torch/lib" "$TESSERA_TORCH/lib" "$TESSERA_TORCH/libtorch/lib"; do
        [ ! -e "$place/libtorch_cpu.so" ] || { LD_LIBRARY_PATH=$place${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH} && break; }
    done
    export LD_LIBRARY_PATH
fi
export FONTCONFIG_FILE="${FONTCONFIG_FILE:-$here/usr/share/tessera/fonts.conf}"
if [ "${1:-}" = cli ]; then
    shift
    exec "$here/usr/bin/tessera-cli" "$@"
fi
exec "$here/usr/bin/tessera" "$@"
RUN
chmod +x "$root/AppRun"
id=io.github.tessera_video.Tessera
cp "$root/usr/share/applications/$id.desktop" "$root/usr/share/icons/hicolor/scalable/apps/$id.svg" "$root/"

payload=$folder/payload.tar.gz
tar -C "$root" --sort=name --mtime="@${SOURCE_DATE_EPOCH:-0}" --owner=0 --group=0 --numeric-owner -cf - . | gzip -6n >"$payload"
sum=$(sha256sum "$payload" | cut -c 1-16)
output=build/Tessera-$version-x86_64.AppImage
cat >"$output" <<HEAD
#!/bin/sh
# Tessera $version, whole. Unpacks itself once and starts; see --help, and "cli --help".
set -eu
self=\$(readlink -f "\$0")
payload() { tail -c +000000 "\$self"; }
if [ "\${1:-}" = --appimage-extract ]; then
    mkdir -p squashfs-root
    payload | tar -xz -C squashfs-root
    exit
fi
cache=\${XDG_CACHE_HOME:-\$HOME/.cache}/tessera-appimage
place=\$cache/$version-$sum
if [ ! -x "\$place/AppRun" ]; then
    mkdir -p "\$cache"
    part=\$(mktemp -d "\$cache/part.XXXXXX")
    trap 'rm -rf "\$part"' EXIT
    payload | tar -xz -C "\$part"
    chmod 755 "\$part"
    mv -T "\$part" "\$place" 2>/dev/null || [ -x "\$place/AppRun" ]
    rm -rf "\$part"
    trap - EXIT
fi
exec "\$place/AppRun" "\$@"
__PAYLOAD__
HEAD
# Where the payload begins is written as six digits, which do not change the length that they stand for.
start=$(($(stat -c %s "$output") + 1))
sed -i "s/tail -c +000000/tail -c +$(printf %06d $start)/" "$output"
cat "$payload" >>"$output"
chmod +x "$output"
rm "$payload"
echo "$output ($(du -h "$output" | cut -f 1))"
