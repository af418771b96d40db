#!/usr/bin/env bash
# Records the journey that the README shows: opening a video, stepping to a new frame, a speed ramp, a
# conversion, its result beside the forecast, and the report: recording.sh OUT.webp [CLIP]. Look at all of it afterwards. TESSERA names the
# program, PATIENCE how many times longer than on a quiet machine things may take.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
program=${TESSERA:-$here/build/release/bin/tessera}
out=$(realpath -m "$1")
clip=${2:-}
patience=${PATIENCE:-1}
rate=30
screen=1280x800
work=$(mktemp -d "${TMPDIR:-/tmp}/tessera-recording.XXXXXX")
pids=()
trap '[ ${#pids[@]} -eq 0 ] || kill "${pids[@]}" 2>/dev/null; rm -rf "$work"' EXIT
mkdir -p "$work/videos" "$work/config/tessera"
if [ -z "$clip" ]; then
    clip=$work/videos/evening.mp4
    "$(dirname "$program")/tessera-cli" demo "$clip" --seconds 2 --size 960x540 >/dev/null
else
    cp "$clip" "$work/videos/"
    clip=$work/videos/$(basename "$clip")
fi

display=:$((RANDOM % 900 + 100))
Xvfb "$display" -screen 0 "${screen}x24" -nolisten tcp 2>/dev/null &
pids+=($!)
export DISPLAY=$display
sleep 2
printf '[window]\nlanguage=en\nappearance=2\n' >"$work/config/tessera/window.ini"
XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_STATE_HOME=$work/state \
    DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent "$program" >"$work/log" 2>&1 &
pids+=($!)
window=$(xdotool search --sync --onlyvisible --name Tessera | tail -1)
xdotool windowmove "$window" 0 0 windowsize "$window" "${screen%x*}" "${screen#*x}" windowfocus "$window"
sleep 3
ffmpeg -loglevel error -f x11grab -draw_mouse 0 -framerate $rate -video_size $screen -i "$DISPLAY" -c:v libx264 -qp 0 \
    -preset ultrafast "$work/all.mkv" &
recorder=$!
pids+=("$recorder")
began=$(date +%s.%N)

calculated() { printf '%.3f' "$(echo "$1" | bc -l)"; }
now() { calculated "$(date +%s.%N) - $began"; }
# What is done from here to the end of `scene` is shown so many times faster.
scenes=()
scene() {
    local from=$1 faster=$2
    scenes+=("$from $(now) $faster")
}
rest() { sleep "$(calculated "$1 * $patience")"; }

from=$(now)
sleep 1
xdotool key ctrl+o
sleep 1
scene "$from" 1
xdotool type --delay 5 "$clip"
sleep 0.5
from=$(now)
xdotool key Return
rest 8
scene "$from" "$(calculated "4 * $patience")"
from=$(now)
for _ in 1 2 3; do
    xdotool key Right
    rest 1.2
done
scene "$from" "$(calculated "2 * $patience")"
from=$(now)
xdotool mousemove 464 753 click 1 # the middle of the playhead's slider
sleep 1
xdotool key alt+e
sleep 0.8
xdotool key p
sleep 0.8
xdotool key Down Down Return # half as fast
sleep 1.5
scene "$from" 1.5
rest 15 # the forecast
from=$(now)
sleep 1.5
xdotool mousemove 1104 768 click 1
sleep 1
scene "$from" 1
from=$(now)
until compgen -G "$work/videos/*_x*" >/dev/null; do sleep 0.2; done
sleep 1
scene "$from" "$(calculated "($(now) - $from) / 3")"
from=$(now)
sleep 3
scene "$from" 1
xdotool key ctrl+r
sleep 1
from=$(now)
sleep 2
scene "$from" 1
kill -INT "$recorder"
wait "$recorder" || true

filter=
inputs=
for number in "${!scenes[@]}"; do
    read -r start end faster <<<"${scenes[$number]}"
    filter+="[0:v]trim=start=$start:end=$end,setpts=(PTS-STARTPTS)/$faster,fps=${rate}[s$number];"
    inputs+="[s$number]"
done
filter+="${inputs}concat=n=${#scenes[@]}:v=1,scale=960:-2:flags=lanczos[v]"
ffmpeg -loglevel error -y -i "$work/all.mkv" -filter_complex "$filter" -map '[v]' -c:v libwebp_anim -loop 0 -q:v 55 \
    -compression_level 5 "$out"
ls -l "$out"
