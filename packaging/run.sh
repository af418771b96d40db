#!/usr/bin/env bash
# Sets everything up and opens Tessera: run.sh [--gpu[=DIR]] [--no-run] [FILE…]. Without a display it converts FILE…, or a
# demonstration clip, on the command line. Safe to repeat. Offers the weights of RIFE once, and works
# without them. Known systems: see install_dependencies.sh.
#   --gpu       computes on a graphics card: takes LibTorch from the Python package torch (some 5 GB, once)
#   --gpu=DIR   the same with a LibTorch that you have: an unpacked zip, or a folder that pip put torch into
#   --no-run    converts a demonstration clip on the command line, says what computed it, and opens no window
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
preset=release
torch=
window=yes
files=()
for argument; do
    case $argument in
        --gpu) preset=gpu ;;
        --gpu=*)
            preset=gpu
            torch=$(cd "${argument#--gpu=}" && pwd)
            ;;
        --no-run) window=no ;;
        -h | --help)
            sed -n '2,7s/^# *//p' "$0"
            exit
            ;;
        *) files+=("$argument") ;;
    esac
done

if [ $preset = gpu ]; then
    "$here/install_dependencies.sh" gpu
    [ -n "$torch" ] || torch=$("$here/get_torch.sh")
    "$here/build.sh" gpu "-DTESSERA_TORCH=$torch" -DTESSERA_BUILD_TESTS=OFF
else
    "$here/install_dependencies.sh" build
    "$here/build.sh" release -DTESSERA_BUILD_TESTS=OFF
fi
bin=$here/../build/$preset/bin
[ $preset != gpu ] || "$bin/tessera-cli" devices

# Asked once: an answer is remembered, and no answer is no.
declined=${XDG_DATA_HOME:-$HOME/.local/share}/tessera/rife-declined
if [ $window = yes ] && [ -t 0 ] && [ ! -e "$declined" ] && ! "$bin/tessera-cli" models show rife >/dev/null 2>&1; then
    printf 'RIFE 4.25 makes sharper frames and takes two to three times as long. Get its weights (23 MB, MIT)? [y/N] '
    read -r answer || answer=
    case $answer in
        [yY]*) "$here/get_model.sh" rife || echo "That failed; Tessera works without them." ;;
        *) mkdir -p "$(dirname "$declined")" && touch "$declined" ;;
    esac
fi

if [ $window = yes ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/tessera" ${files+"${files[@]}"}
fi

[ $window = no ] || echo "There is no display, so Tessera runs on the command line."
if [ ${#files[@]} -eq 0 ]; then
    folder=$(mktemp -d "${TMPDIR:-/tmp}/tessera-demo.XXXXXX")
    echo "Making a demonstration clip: $folder/demo.mkv"
    "$bin/tessera-cli" demo "$folder/demo.mkv"
    files=("$folder/demo.mkv")
fi
for file in "${files[@]}"; do
    echo "Converting $file"
    "$bin/tessera-cli" convert "$file"
done
