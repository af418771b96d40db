#!/usr/bin/env bash
# Measures how far picture and sound of the preview in motion are apart: preview_sync.sh [SECONDS] (default 30). A clip flashes and beeps at
# every second; the window plays it under Xvfb, its sound goes to a sink of PulseAudio that nobody hears, and both are recorded.
# TESSERA names the program. Ends with 1 when the mean is 20 ms or more.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
program=${TESSERA:-$here/build/release/bin/tessera}
seconds=${1:-30}
for tool in Xvfb xdotool pulseaudio pactl ffmpeg python3; do
    command -v $tool >/dev/null || { echo "$tool is not installed" >&2; exit 2; }
done
work=$(mktemp -d "${TMPDIR:-/tmp}/tessera-sync.XXXXXX")
started=()
trap 'kill "${started[@]}" 2>/dev/null || true; wait 2>/dev/null; rm -rf "$work"' EXIT
mkdir -m 700 "$work/run"
mkdir -p "$work/config/tessera"
export XDG_RUNTIME_DIR=$work/run XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_STATE_HOME=$work/state
export XDG_CACHE_HOME=$work/cache PULSE_SERVER=unix:$work/run/sound DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent
printf '[window]\nlanguage=en\nappearance=light\n' >"$work/config/tessera/window.ini"

ffmpeg -v error -f lavfi -i "color=gray:size=640x360:rate=30:duration=12" \
    -f lavfi -i "aevalsrc='0.5*sin(1000*2*PI*t)*lt(mod(t,1),0.2)':s=48000:d=12" \
    -vf "drawbox=x=220:y=80:w=200:h=200:color=white:t=fill:enable='lt(mod(t,1),0.2)'" \
    -c:v libx264 -g 30 -c:a pcm_s16le "$work/flash.mkv"

pulseaudio -n --daemonize=no --exit-idle-time=-1 --load="module-null-sink sink_name=nobody" \
    --load="module-native-protocol-unix socket=$work/run/sound auth-anonymous=1" >"$work/pulse.log" 2>&1 &
started+=($!)
Xvfb -displayfd 9 -screen 0 1366x768x24 9>"$work/display" >/dev/null 2>&1 &
started+=($!)
for _ in $(seq 50); do [ -s "$work/display" ] && pactl info >/dev/null 2>&1 && break || sleep 0.2; done
DISPLAY=:$(cat "$work/display")
export DISPLAY
"$program" "$work/flash.mkv" >"$work/log" 2>&1 &
started+=($!)
xdotool search --sync --onlyvisible --pid $! >/dev/null
sleep 8
xdotool mousemove 400 300 click 1
xdotool key p
# Until all of it is made, the sound is not heard.
for _ in $(seq 120); do
    pactl list short sink-inputs 2>/dev/null | grep -q . && break || sleep 0.5
done
sleep 2
ffmpeg -v error -y -thread_queue_size 512 -f x11grab -framerate 60 -video_size 1366x768 -t "$seconds" -i "$DISPLAY" \
    -thread_queue_size 512 -f pulse -fragment_size 480 -sample_rate 48000 -channels 1 -t "$seconds" -i nobody.monitor \
    -copyts -map 0:v -map 1:a -vf "scale=171:96,format=gray" -fps_mode passthrough -c:v rawvideo -c:a pcm_s16le "$work/both.mkv"
import -window root "$work/shot.png" 2>/dev/null || true
[ -z "${KEEP:-}" ] || cp "$work"/{shot.png,both.mkv,log,pulse.log} "$KEEP/"
ffprobe -v error -select_streams v -show_entries frame=pts_time -of csv=p=0 "$work/both.mkv" >"$work/times.txt"
ffmpeg -v error -i "$work/both.mkv" -map 0:v -f rawvideo "$work/video.raw"
ffmpeg -v error -i "$work/both.mkv" -map 0:a -f s16le "$work/audio.raw"
ffprobe -v error -select_streams a -show_entries packet=pts_time,size -of csv=p=0 "$work/both.mkv" >"$work/packets.txt"
python3 - "$work" <<'PYTHON'
import array, pathlib, statistics, sys
work = pathlib.Path(sys.argv[1])
times = [float(line.strip().rstrip(",")) for line in (work / "times.txt").read_text().split()]
video = (work / "video.raw").read_bytes()
size = 171 * 96
frames = [video[i * size:(i + 1) * size] for i in range(min(len(times), len(video) // size))]
# The place that changes most is the square.
spread = [max(f[k] for f in frames[::7]) - min(f[k] for f in frames[::7]) for k in range(size)]
place = [k for k in range(size) if spread[k] > max(spread) * 0.7]
level = [sum(f[k] for k in place) / len(place) for f in frames]
middle = (max(level) + min(level)) / 2
flashes = [times[i] for i in range(1, len(level)) if level[i] > middle >= level[i - 1]]
audio = array.array("h", (work / "audio.raw").read_bytes())
# A busy machine loses sound on the way into the recording: each packet has its own time.
beeps, heard, at = [], float("-inf"), 0
for line in (work / "packets.txt").read_text().split():
    start, size = line.rstrip(",").split(",")[:2]
    samples = audio[at:at + int(size) // 2]
    at += len(samples)
    for i, sample in enumerate(samples):
        if abs(sample) > 3000:
            moment = float(start) + i / 48000
            if moment - heard > 0.05:
                beeps.append(moment)
            heard = moment
apart = []
for flash in flashes:
    near = min(beeps, key=lambda beep: abs(beep - flash), default=None)
    if near is not None and abs(near - flash) < 0.4:
        apart.append((flash - near) * 1000)
if len(apart) < 5:
    sys.exit(f"too little was seen and heard: {len(flashes)} flashes, {len(beeps)} beeps")
mean = statistics.mean(apart)
print(f"{len(apart)} flashes: picture after sound by {mean:.1f} ms on average, "
      f"median {statistics.median(apart):.1f}, from {min(apart):.1f} to {max(apart):.1f}")
sys.exit(abs(mean) >= 20)
PYTHON
