#!/usr/bin/env bash
# Compares what is forecast before a conversion with what it takes: forecast.sh CLIP…, each with several settings. A table on
# standard output: seconds, bytes of the file and bytes of memory, said and true, and how far apart in percent.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
program=${TESSERA_CLI:-$here/build/release/bin/tessera-cli}
settings=("--preset 1080p-fast" "--model blend --codec hevc" "--model blend --codec ffv1" "--fps 60 --preset 1080p-fast --from 1 --to 4")
work=$(mktemp -d "${TMPDIR:-/tmp}/tessera-forecast.XXXXXX")
trap 'rm -rf "$work"' EXIT

# The value of a key of one line of JSON.
value() { sed -n "s/.*\"$2\":\([0-9.e+]*\).*/\1/p" <<<"$1" | head -1; }
apart() { awk -v said="$1" -v true_="$2" 'BEGIN { printf "%+.0f", (said / true_ - 1) * 100 }'; }

printf '%-16s %-48s %8s %8s %6s %10s %10s %6s %8s %8s %6s\n' clip settings 'said s' 'took s' '%' 'said kB' 'is kB' '%' \
    'said MB' 'took MB' '%'
for clip in "$@"; do
    for options in "${settings[@]}"; do
        read -r -a words <<<"$options"
        output=$work/out.mkv
        said=$("$program" convert "$clip" -o "$output" "${words[@]}" --dry-run --progress json)
        start=$(date +%s.%N)
        "$program" convert "$clip" -o "$output" "${words[@]}" --quiet >"$work/report" 2>&1 &
        job=$!
        memory=0
        while [ -e "/proc/$job/status" ] && kill -0 $job 2>/dev/null; do
            now=$(awk '/VmHWM/ { print $2 }' "/proc/$job/status" 2>/dev/null || true)
            memory=${now:-$memory}
            sleep 0.1
        done
        wait $job
        took=$(awk -v start="$start" -v end="$(date +%s.%N)" 'BEGIN { print end - start }')
        bytes=$(stat -c %s "$output")
        seconds=$(value "$said" seconds) size=$(value "$said" outputBytes) peak=$(value "$said" processBytes)
        printf '%-16s %-48s %8.1f %8.1f %6s %10d %10d %6s %8d %8d %6s\n' "$(basename "$clip")" "$options" "$seconds" "$took" \
            "$(apart "$seconds" "$took")" $((size / 1000)) $((bytes / 1000)) "$(apart "$size" "$bytes")" \
            $((peak / 1000000)) $((memory * 1024 / 1000000)) "$(apart "$peak" $((memory * 1024)))"
        rm -f "$output"
    done
done
