#!/usr/bin/env bash
# Whether every encoder makes the same bytes each time while the machine is overloaded: same_bytes.sh [RUNS [CODEC...]], 30 runs of
# each by default. Prints a line for each; ends with 1 when any differs. TESSERA_CLI names another program than the built one.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
cli=${TESSERA_CLI:-$here/build/release/bin/tessera-cli}
runs=${1:-30}
shift || true
codecs=("$@")
[ ${#codecs[@]} -gt 0 ] || codecs=(h264 hevc av1 vp9 ffv1 prores png tiff jpeg apng gif)
work=$(mktemp -d)
load=()
finish() {
    [ ${#load[@]} = 0 ] || kill "${load[@]}" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
export HOME=$work XDG_STATE_HOME=$work/state XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache LC_ALL=C.UTF-8

declare -A names=([h264]=out.mp4 [hevc]=out.mkv [av1]=out.mkv [vp9]=out.webm [ffv1]=out.mkv [prores]=out.mov
    [png]=frames/%05d.png [tiff]=frames/%05d.tif [jpeg]=frames/%05d.jpg [apng]=out.apng [gif]=out.gif)
"$cli" demo "$work/clip.mkv" --size 320x192 --seconds 1.5 >"$work/words" 2>&1 || { cat "$work/words" >&2; exit 2; }
for ((i = 0; i < 2 * $(nproc); ++i)); do
    while :; do :; done &
    load+=($!)
done

differing=0
for codec in "${codecs[@]}"; do
    name=${names[$codec]:-out.mkv}
    declare -A sums=()
    failed=0
    for ((i = 0; i < runs; ++i)); do
        rm -rf "$work/made"
        mkdir "$work/made"
        if ! "$cli" convert "$work/clip.mkv" -o "$work/made/$name" --codec "$codec" --model blend --segment-seconds 0.8 -q \
            >"$work/words" 2>&1; then
            failed=$((failed + 1))
            continue
        fi
        sum=$(cd "$work/made" && find . -type f | sort | xargs cat | sha256sum)
        sums[$sum]=$((${sums[$sum]:-0} + 1))
    done
    if [ "$failed" -gt 0 ]; then
        printf '%-8s %d of %d runs failed: %s\n' "$codec" "$failed" "$runs" "$(tail -1 "$work/words")"
        differing=1
    elif [ ${#sums[@]} -gt 1 ]; then
        printf '%-8s %d different results in %d runs (%s)\n' "$codec" ${#sums[@]} "$runs" "${sums[*]}"
        differing=1
    else
        printf '%-8s the same bytes in %d runs\n' "$codec" "$runs"
    fi
    unset sums
done
exit $differing
