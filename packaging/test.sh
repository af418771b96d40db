#!/usr/bin/env bash
# Installs, builds and runs every test on a system that install_dependencies.sh knows: test.sh [--full]. Safe to repeat. --full takes hours: more kills and
# full disks, the whole suite under sanitizers, the fuzzers, and the window for an hour.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
"$here/install_dependencies.sh" test
"$here/check.sh"
"$here/build.sh" release -DTESSERA_BUILD_TESTS=ON
cd "$here/.."
if [ "${1:-}" != --full ]; then
    exec ctest --preset release --parallel "$(nproc)" --output-on-failure --timeout 600
fi

# Per test program, and per function of one.
long=-DTESSERA_TEST_TIMEOUT=3600
export QTEST_FUNCTION_TIMEOUT=3600000

"$here/build.sh" release -DTESSERA_BUILD_TESTS=ON $long
TESSERA_TEST_KILLS=50 TESSERA_TEST_DISK_POSITIONS=20 ctest --preset release --output-on-failure

# LibTorch and the codecs keep memory until the end of the process and define some symbols twice.
export ASAN_OPTIONS=detect_odr_violation=0:detect_leaks=0 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
"$here/build.sh" asan -DTESSERA_BUILD_TESTS=ON $long
ctest --preset asan --output-on-failure

# Threads of our own, with a fake model: OpenMP, which LibTorch uses, is not made for this sanitizer.
"$here/build.sh" tsan -DTESSERA_BUILD_TESTS=ON $long
export TSAN_OPTIONS=suppressions=$PWD/tests/sanitizers/thread.supp
TESSERA_TEST_CYCLES=1000 ctest --preset tsan --output-on-failure -R 'core/job|core/base|ui/job|ui/session'

"$here/fuzz.sh" 300
xvfb-run -a build/release/tests/bin/bench_queue 204 1080x720 --judge
xvfb-run -a build/release/tests/bin/soak_window 60
