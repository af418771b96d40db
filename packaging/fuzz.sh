#!/usr/bin/env bash
# Feeds the readers of files from elsewhere with damaged ones: fuzz.sh [SECONDS_EACH]. Findings land in build/fuzz/findings.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
seconds=${1:-300}
"$here/install_dependencies.sh" fuzz
"$here/build.sh" fuzz
work=$here/../build/fuzz
mkdir -p "$work/corpus/media" "$work/findings"

# Small whole files to begin with: every container and codec that the ffmpeg program makes in a moment.
for made in clip.mkv:libx264 clip.mp4:libx264 clip.avi:mpeg4 clip.webm:libvpx clip.ts:mpeg2video clip.mov:prores clip.nut:ffv1 \
            clip.gif:gif clip.264:libx264; do
    file=$work/corpus/media/${made%%:*}
    [ -s "$file" ] || ffmpeg -v error -y -f lavfi -i testsrc2=s=48x32:r=10:d=0.4 -c:v "${made##*:}" "$file"
done
"$work/bin/make_corpus" "$work/corpus"

# A program that is killed for its memory or its time is a finding too.
for target in media records weights; do
    echo "Fuzzing $target for $seconds s"
    "$work/bin/fuzz_$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=3000 -max_len=65536 -print_final_stats=1 \
        -artifact_prefix="$work/findings/$target-" "$work/corpus/$target" 2>&1 |
        grep -E "stat::|ERROR|SUMMARY|DONE" || true
done
[ -z "$(ls -A "$work/findings")" ] || { echo "There are findings in $work/findings" >&2; exit 1; }
