#!/usr/bin/env bash
# Walks through the real program on small screens and keeps a picture of every view, in several languages, light and dark:
# tour.sh FOLDER [CLIP [SCREEN…]], where a screen is WIDTHxHEIGHT or WIDTHxHEIGHT@PERCENT. Look at each of them afterwards.
# TESSERA names the program, TOUR_LANGUAGES the languages.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
program=${TESSERA:-$here/build/release/bin/tessera}
folder=$(realpath -m "$1")
clip=${2:-}
screens=("${@:3}")
[ ${#screens[@]} -gt 0 ] || screens=(1024x600 1366x768 1920x1080@150)
read -r -a languages <<<"${TOUR_LANGUAGES:-en de ja}"
looks=([1]=light [2]=dark)
work=$(mktemp -d "${TMPDIR:-/tmp}/tessera-tour.XXXXXX")
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
mkdir -p "$folder"
if [ -z "$clip" ]; then
    clip=$work/demo.mp4
    "$(dirname "$program")/tessera-cli" demo "$clip" --seconds 2 >/dev/null
fi

picture() { import -window root "$folder/$screen-$language-$look-$1.png"; }
# Waits until the screen stands still, at most ten seconds.
settle() {
    local last='' now
    for _ in $(seq 10); do
        sleep 1
        now=$(import -window root rgb:- | cksum)
        [ "$now" != "$last" ] || return 0
        last=$now
    done
}
press() {
    xdotool key --clearmodifiers "$1"
    settle
}

tour() {
    local home=$work/$screen-$language-$look
    mkdir -p "$home/config/tessera" "$home/clips"
    cp "$clip" "$home/clips/a walk.${clip##*.}"
    cp "$clip" "$home/clips/another video.${clip##*.}"
    printf '[window]\nlanguage=%s\nappearance=%s\ntuningOpen=true\n' "$language" "$1" >"$home/config/tessera/window.ini"
    XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_STATE_HOME=$home/state XDG_CACHE_HOME=$work/cache \
        DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent "$program" >"$home/log" 2>&1 &
    local tessera=$!
    xdotool search --sync --onlyvisible --pid $tessera >/dev/null
    settle
    picture 1-first
    kill $tessera
    wait $tessera || true
    XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_STATE_HOME=$home/state XDG_CACHE_HOME=$work/cache \
        DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent "$program" "$home"/clips/* >>"$home/log" 2>&1 &
    tessera=$!
    xdotool search --sync --onlyvisible --pid $tessera >/dev/null
    sleep 8
    settle
    picture 2-open
    press Right
    picture 3-generated
    press F1
    picture 4-shortcuts
    press Escape
    press ctrl+e
    picture 5-evaluation
    press Escape
    press ctrl+m
    picture 6-mask
    press Escape
    press p
    sleep 4
    picture 7-motion
    press Escape
    press ctrl+shift+n
    picture 8-naming
    press Escape
    press ctrl+shift+l
    picture 9-models
    press Escape
    press ctrl+Return
    sleep 3
    picture a-running
    press Escape
    picture b-stopping
    press Escape
    for _ in $(seq 90); do
        [ "$(find "$home/clips" -name '*2*' | wc -l)" -lt 2 ] || break
        sleep 1
    done
    settle
    picture c-result
    press ctrl+r
    picture d-report
    press Escape
    kill $tessera
    wait $tessera || true
}

for screen in "${screens[@]}"; do
    display=:$((RANDOM % 900 + 100))
    percent=100
    [[ $screen != *@* ]] || percent=${screen#*@}
    printf -v QT_SCALE_FACTOR "%d.%02d" $((percent / 100)) $((percent % 100))
    export QT_SCALE_FACTOR
    Xvfb "$display" -screen 0 "${screen%@*}x24" -nolisten tcp 2>/dev/null &
    server=$!
    export DISPLAY=$display
    sleep 2
    ! command -v openbox >/dev/null || openbox &
    sleep 1
    for language in "${languages[@]}"; do
        for number in "${!looks[@]}"; do
            look=${looks[$number]}
            tour "$number"
        done
    done
    kill "$server"
    wait "$server" 2>/dev/null || true
    server=
done
