#!/usr/bin/env bash
# Installs what is missing from Debian 12: install_dependencies.sh [build|test|screenshots|fuzz]. Safe to repeat; asks for root only
# when something is missing.
set -euo pipefail

build_packages=(
    g++ cmake ninja-build pkg-config ccache
    libtorch-dev libopenblas0-pthread
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev
    libavcodec-dev libavformat-dev libavutil-dev libavfilter-dev libswscale-dev
    nlohmann-json3-dev libcli11-dev zlib1g-dev
    fonts-dejavu-core qt6-wayland qt6-translations-l10n
)
# The ffmpeg program makes odd files for the tests, Xvfb gives the window a display and D-Bus a desktop to talk to,
# Parallel and Slurm spread a job.
test_packages=(clang-format shellcheck ffmpeg xvfb xauth dbus-daemon parallel slurm-wlm munge)

fuzz_packages=(clang libclang-rt-14-dev)

packages=("${build_packages[@]}")
case ${1:-build} in
    test) packages+=("${test_packages[@]}") ;;
    screenshots) packages+=("${test_packages[@]}" fonts-noto-cjk imagemagick openbox xdotool) ;;
    fuzz) packages+=("${test_packages[@]}" "${fuzz_packages[@]}") ;;
esac

missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
    [ "$status" = "install ok installed" ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing; install them as root: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing from Debian: ${missing[*]}"
"${as_root[@]}" apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
