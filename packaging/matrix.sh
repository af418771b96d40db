#!/usr/bin/env bash
# Builds Tessera with warnings as errors and runs its tests against several LibTorch; one line for each at the end:
# matrix.sh [--tests=REGEX] [--jobs=N] WHERE…
#   system     the LibTorch of this system
#   DIR        a LibTorch: an unpacked zip, or a folder that pip put the Python package torch into
#   DIR        another Debian, unpacked into a folder (debootstrap): what is missing there is installed, and everything is
#              built and tested inside with its own compiler and libraries; as root
# Logs and builds lie in build/matrix-NAME. Ends with 1 when any of them failed.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 2
tests=.
jobs=$(nproc)
places=()
for argument; do
    case $argument in
        --tests=*) tests=${argument#--tests=} ;;
        --jobs=*) jobs=${argument#--jobs=} ;;
        -h | --help)
            sed -n '2,9s/^# *//p' "$0"
            exit
            ;;
        *) places+=("$argument") ;;
    esac
done
[ ${#places[@]} -gt 0 ] || places=(system)
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
mkdir -p build
mounted=()
trap 'for place in "${mounted[@]}"; do umount -R "$place"; done' EXIT

# The last step that worked is left in $state.
check_here() { # FOLDER CMAKE_OPTION…
    local folder=$1
    shift
    state="not configured"
    cmake --preset release -B "$folder" -DTESSERA_BUILD_TESTS=ON "$@" || return
    state="not built"
    cmake --build "$folder" -- -j"$jobs" || return
    state="tests failed"
    QTEST_FUNCTION_TIMEOUT=1200000 ctest --test-dir "$folder" --parallel "$jobs" --output-on-failure --timeout 1200 -R "$tests" || return
    state=passed
}

check_inside() { # ROOT FOLDER
    local root=$1 folder=$2 tree=$1/tmp/tessera-matrix
    state="not prepared"
    for place in proc dev; do
        if ! mountpoint -q "$root/$place"; then
            mount --rbind "/$place" "$root/$place" && mount --make-rslave "$root/$place" || return
            mounted=("$root/$place" "${mounted[@]}")
        fi
    done
    rm -rf "$tree" && mkdir -p "$tree" && git archive HEAD | tar -x -C "$tree" || return
    chroot "$root" /tmp/tessera-matrix/packaging/install_dependencies.sh test || return
    state="not built"
    chroot "$root" env CCACHE_SLOPPINESS="$CCACHE_SLOPPINESS" sh -c "cd /tmp/tessera-matrix &&
        cmake --preset release -DTESSERA_BUILD_TESTS=ON && cmake --build --preset release -- -j$jobs" || return
    state="tests failed"
    chroot "$root" sh -c "cd /tmp/tessera-matrix && QTEST_FUNCTION_TIMEOUT=1200000 ctest --preset release --parallel $jobs --timeout 1200 -R '$tests'"
    local result=$?
    cp -r "$tree/build/release/Testing" "$folder/" 2>/dev/null
    [ $result -eq 0 ] && state=passed
}

failed=0
table=
for place in "${places[@]}"; do
    if [ "$place" != system ] && ! place=$(cd "$place" 2>/dev/null && pwd); then
        echo "There is no such folder." >&2
        exit 2
    fi
    name=$(basename "$place")
    folder=$PWD/build/matrix-$name
    log=$folder/matrix.log
    mkdir -p "$folder"
    echo "$place: the log is $log"
    if [ "$place" = system ]; then
        check_here "$folder" >"$log" 2>&1
    elif [ -e "$place/etc/debian_version" ]; then
        check_inside "$place" "$folder" >"$log" 2>&1
    else
        check_here "$folder" "-DTESSERA_TORCH=$place" >"$log" 2>&1
    fi
    version=$(sed -n 's/^-- LibTorch \([0-9.]*\).*/\1/p' "$log" | head -n 1)
    count=$(sed -n 's/^\([0-9]*% tests passed.*\)/\1/p' "$log" | tail -n 1)
    table+=$(printf '%-24s LibTorch %-8s %-16s %s' "$name" "${version:-?}" "$state" "$count")$'\n'
    [ "$state" = passed ] || failed=1
done
printf '\n%s' "$table"
exit $failed
