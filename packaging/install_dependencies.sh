#!/usr/bin/env bash
# Installs what is missing: install_dependencies.sh [build|gpu|test|package|screenshots|fuzz]. Safe to repeat; asks for root
# only when something is missing. Known are Debian 12 (tested), 13 and unstable and Ubuntu 24.04 and later, which have
# packages of the same names. Elsewhere it says what is needed.
set -euo pipefail

elsewhere() {
    cat >&2 <<'TABLE'
This script installs packages on Debian and Ubuntu only. Tessera needs these to build, with their headers:

              Fedora                          Arch              openSUSE
  compiler    gcc-c++ cmake ninja-build       gcc cmake ninja   gcc-c++ cmake ninja
              pkgconf                         pkgconf           pkgconf
  Qt 6.4      qt6-qtbase-devel qt6-qtsvg-devel qt6-base qt6-svg qt6-base-devel qt6-svg-devel
              qt6-qttools-devel               qt6-tools         qt6-tools-devel qt6-linguist-devel
              qt6-qtmultimedia-devel          qt6-multimedia    qt6-multimedia-devel
  FFmpeg 5.1  ffmpeg-devel (RPM Fusion)       ffmpeg            ffmpeg-7-libavformat-devel …
  others      json-devel cli11-devel          nlohmann-json     nlohmann_json-devel
              zlib-devel                      cli11 zlib        cli11-devel zlib-devel
  LibTorch    packaging/get_torch.sh          python-pytorch    packaging/get_torch.sh

With them, "packaging/build.sh release" builds; with a LibTorch of your own, "packaging/build.sh gpu -DTESSERA_TORCH=DIR".
TABLE
}

if ! command -v apt-get >/dev/null; then
    if pkg-config --exists libavformat libavfilter libswscale Qt6Widgets Qt6Svg Qt6Multimedia 2>/dev/null &&
        command -v cmake >/dev/null && command -v ninja >/dev/null; then
        exit 0
    fi
    elsewhere
    exit 1
fi

build_packages=(
    g++ cmake ninja-build pkg-config ccache
    qt6-base-dev qt6-svg-dev qt6-multimedia-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev
    libavcodec-dev libavformat-dev libavutil-dev libavfilter-dev libswscale-dev
    nlohmann-json3-dev libcli11-dev zlib1g-dev
    fonts-dejavu-core qt6-wayland qt6-translations-l10n
)
torch_packages=(libtorch-dev libopenblas0-pthread)
# LibTorch for cards comes from the Python package.
gpu_packages=(python3 python3-pip)
# The ffmpeg program makes odd files for the tests, Xvfb gives the window a display and D-Bus a desktop to talk to,
# Parallel and Slurm spread a job; what describes Tessera to a desktop is checked by the desktop's own programs.
test_packages=(
    clang-format clang-tidy python3 shellcheck ffmpeg xvfb xauth dbus-daemon parallel slurm-wlm munge
    desktop-file-utils appstream man-db groff-base
)
package_packages=(dpkg-dev lintian)

case ${1:-build} in
    build) packages=("${build_packages[@]}" "${torch_packages[@]}") ;;
    gpu) packages=("${build_packages[@]}" "${gpu_packages[@]}") ;;
    test) packages=("${build_packages[@]}" "${torch_packages[@]}" "${test_packages[@]}") ;;
    package) packages=("${build_packages[@]}" "${torch_packages[@]}" "${package_packages[@]}") ;;
    screenshots) packages=("${build_packages[@]}" "${torch_packages[@]}" "${test_packages[@]}" fonts-noto-cjk imagemagick openbox xdotool) ;;
    fuzz)
        # The sanitizers' library has the compiler's version in its name.
        clang=$(apt-cache depends clang | sed -n 's/.*Depends: clang-\([0-9]*\)$/\1/p' | head -n 1)
        packages=("${build_packages[@]}" "${torch_packages[@]}" "${test_packages[@]}" clang "libclang-rt-${clang:-14}-dev")
        ;;
    *)
        echo "Say build, gpu, test, package, screenshots or fuzz." >&2
        exit 2
        ;;
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
echo "Installing from the distribution: ${missing[*]}"
"${as_root[@]}" apt-get update -q
if [[ " ${missing[*]} " == *" libtorch-dev "* ]] && ! apt-cache show libtorch-dev >/dev/null 2>&1; then
    echo "This distribution has no LibTorch. Run packaging/run.sh --gpu, which takes it from the Python package torch." >&2
    exit 1
fi
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
