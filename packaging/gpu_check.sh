#!/usr/bin/env bash
# What a card does with Tessera, in a quarter of an hour:
#   gpu_check.sh pack FOLDER [SHARED]   prepares a folder from build/gpu, for a machine with a card and little else: programs,
#                                       libraries, recorded results and weights from SHARED (default: ../shared). LibTorch
#                                       itself (5.4 GB) is fetched there, or named with --torch
#   FOLDER/gpu_check.sh run [--torch=DIR] [--device=cuda:0] [--seconds=900] [--quick] OUT
#                                       runs everything that the time allows and leaves OUT/gpu.json and OUT/gpu.txt
# Steps: devices, recorded results of RIFE and TLB-VFI, the planes' conversion, tiled against untiled with memory predicted
# and measured at 1080p, 4K and 8K, conversions with frames a second, decoding and encoding in hardware, and the ladder of a
# small memory budget. --quick: small pictures, for a rehearsal on a processor. A step that fails or takes too long is a line of the
# table like any other.
set -euo pipefail
export LC_ALL=C.UTF-8
here=$(cd "$(dirname "$0")" && pwd)

pack() { # FOLDER SHARED
    local folder=$1 shared=$2 build=$here/../build/gpu
    [ -x "$build/bin/tessera-cli" ] || { echo "There is no build: packaging/build.sh gpu -DTESSERA_TORCH=DIR" >&2; exit 1; }
    mkdir -p "$folder/bin" "$folder/lib" "$folder/data/models"
    cp -a "$build/bin/tessera-cli" "$folder/bin/"
    cp -a "$build/lib/." "$folder/lib/"
    [ ! -d "$build/share" ] || cp -a "$build/share" "$folder/"
    for program in rife_parity tlbvfi_parity tlbvfi_formula tst_picture_colours tst_tiled_generator tst_hardware_device; do
        [ ! -x "$build/tests/bin/$program" ] || cp "$build/tests/bin/$program" "$folder/bin/"
    done
    # The libraries of this system that the programs need, but for the C library's own and LibTorch's.
    for file in "$folder"/bin/* "$folder"/lib/*.so*; do
        ldd "$file" 2>/dev/null | sed -n 's/.*=> \(\/[^ ]*\) .*/\1/p'
    done | sort -u | while read -r library; do
        case $(basename "$library") in
            libc.so* | libm.so* | libdl.so* | libpthread.so* | librt.so* | ld-linux* | libtorch* | libc10* | libcu* | libnv* | libtessera* | libgomp-*) ;;
            *) [ -e "$folder/lib/$(basename "$library")" ] || cp -L "$library" "$folder/lib/" ;;
        esac
    done
    [ ! -d "$shared/rife" ] || cp -r "$shared/rife" "$folder/data/rife"
    [ ! -d "$shared/tlbvfi/fixtures" ] || { mkdir -p "$folder/data/tlbvfi" && cp -r "$shared/tlbvfi/fixtures" "$folder/data/tlbvfi/"; }
    cp "$here/gpu_check.sh" "$here/get_torch.sh" "$folder/"
    echo "$folder: $(du -sh "$folder" | cut -f 1), without LibTorch"
}

# Runs one step; what it prints lies in OUT/NAME.txt, its end and time in OUT/steps.tsv.
step() { # NAME SECONDS COMMAND…
    local name=$1 most=$2 start result=0 left
    shift 2
    left=$((limit - SECONDS))
    if [ $left -lt 5 ]; then
        printf '%s\tno time left\t0\n' "$name" >>"$out/steps.tsv"
        return
    fi
    [ "$most" -lt "$left" ] || most=$left
    start=${EPOCHREALTIME/./}
    timeout "$most" "$@" >"$out/$name.txt" 2>"$out/$name.log" || result=$?
    case $result in
        0) result=passed ;;
        124) result="took too long" ;;
        *) result="failed ($result)" ;;
    esac
    printf '%s\t%s\t%s\n' "$name" "$result" "$(((${EPOCHREALTIME/./} - start) / 1000))e-3" >>"$out/steps.tsv"
    tail -n 1 "$out/steps.tsv"
}

run() {
    local torch="" device=cuda:0 quick="" sizes="1920x1080 3840x2160 7680x4320" seconds=4 models="flow rife"
    limit=900
    while [ $# -gt 1 ]; do
        case $1 in
            --torch=*) torch=${1#--torch=} ;;
            --device=*) device=${1#--device=} ;;
            --seconds=*) limit=${1#--seconds=} ;;
            --quick) quick=yes ;;
            *) echo "Unknown: $1" >&2; exit 2 ;;
        esac
        shift
    done
    mkdir -p "$1"
    out=$(cd "$1" && pwd)
    rm -f "$out"/*.txt "$out"/*.log "$out"/*.tsv
    cd "$here"
    [ -n "$torch" ] || torch=$(./get_torch.sh)
    export LD_LIBRARY_PATH=$here/lib:$torch/torch/lib:$torch/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
    export XDG_DATA_HOME=$out/data XDG_CACHE_HOME=$out/cache XDG_STATE_HOME=$out/state OMP_WAIT_POLICY=passive
    local cli=$here/bin/tessera-cli
    [ -z "$quick" ] || { sizes="320x192 640x360"; seconds=1; }

    step devices 60 "$cli" devices --json
    if [ -d data/rife ]; then
        step install_rife 60 "$cli" models install data/rife/flownet_425_family.pkl --id rife --replace
        step parity_rife 120 bin/rife_parity data/rife/fixtures/manifest.json --device "$device"
        step parity_rife_real 60 bin/rife_parity data/rife/fixtures/real.json --weights data/rife/flownet_425_family.pkl --device "$device"
    fi
    # Weights of TLB-VFI from a formula: as large and as slow as real ones.
    if [ -z "$quick" ] && [ -x bin/tlbvfi_formula ]; then
        step make_tlbvfi 120 bin/tlbvfi_formula "$out/tlbvfi.pth"
        step install_tlbvfi 120 "$cli" models install "$out/tlbvfi.pth" --id tlbvfi --replace
        rm -f "$out/tlbvfi.pth"
        models+=" tlbvfi"
    fi
    step frames 60 bin/tst_picture_colours
    [ ! -d data/tlbvfi ] || step parity_tlbvfi 120 bin/tlbvfi_parity data/tlbvfi/fixtures/manifest.json "$device"
    for model in $models; do
        for size in $sizes; do
            [ "$model $size" != "tlbvfi 7680x4320" ] || continue
            step "tiling_${model}_$size" 120 "$cli" bench tiling "$size" --model "$model" --device "$device" --runs 3 --json
        done
        for size in $sizes; do
            [ "$size" != 7680x4320 ] || continue
            local clip=$out/demo_$size.mkv
            [ -e "$clip" ] || "$cli" demo "$clip" --size "$size" --seconds $seconds >/dev/null 2>&1
            step "convert_${model}_$size" 120 "$cli" convert "$clip" -o "$out/out.mkv" -f --model "$model" --device "$device" \
                --codec ffv1 --progress json
            rm -f "$out/out.mkv"
        done
    done
    # Several times of a pair: one by one, together, recorded.
    local way first=${sizes%% *}
    if [ -d data/rife ]; then
        for way in "" "--batch 3" "--graphs" "--batch 3 --graphs"; do
            # shellcheck disable=SC2086  # several words
            step "times_rife${way// /_}" 120 "$cli" convert "$out/demo_$first.mkv" -o "$out/out.mkv" -f --model rife --device "$device" \
                --factor 4 --codec ffv1 --progress json $way
            rm -f "$out/out.mkv"
        done
    fi
    # FFmpeg's own devices: frames up and down, decoding against software, encoding.
    local clip=$out/demo_${sizes%% *}.mkv kind
    [ ! -x bin/tst_hardware_device ] || step video_frames 60 bin/tst_hardware_device
    for kind in cuda vaapi qsv vulkan; do
        step "decode_$kind" 60 "$cli" convert "$clip" -o "$out/decoded.mkv" -f --model blend --device cpu --decode $kind --codec ffv1 --progress json
        [ ! -e "$out/decoded.mkv" ] || step "decode_${kind}_verify" 60 "$cli" verify "$clip" "$out/decoded.mkv" --json
        rm -f "$out/decoded.mkv"
    done
    step encode_fast 60 "$cli" convert "$clip" -o "$out/out.mkv" -f --model blend --device cpu --codec fast --progress json
    rm -f "$out/out.mkv"
    step ladder 120 "$cli" convert "$out/demo_${sizes%% *}.mkv" -o "$out/out.mkv" -f --model rife --device "$device" \
        --preset automatic --memory-limit 400MB --codec ffv1 --progress none
    rm -f "$out"/*.mkv
    summarise
}

summarise() {
    python3 - "$out" <<'PYTHON' | tee "$out/gpu.txt"
import json, pathlib, sys
out = pathlib.Path(sys.argv[1])
steps = []
for line in (out / "steps.tsv").read_text().splitlines():
    name, result, seconds = line.split("\t")
    step = {"name": name, "result": result, "seconds": float(seconds)}
    text = (out / f"{name}.txt").read_text() if (out / f"{name}.txt").exists() else ""
    try:
        step["output"] = json.loads(text)
    except ValueError:
        step["output"] = text[-2000:]
    log = out / f"{name}.log"
    lines = log.read_text().splitlines() if log.exists() else []
    step["log"] = "\n".join(lines[-20:])
    for line in lines:
        if line.startswith('{"schema":1,"event":"progress"') and "inferPerSecond" in line:
            step["rates"] = {key: value for key, value in json.loads(line).items() if key.endswith("PerSecond")}
    steps.append(step)
(out / "gpu.json").write_text(json.dumps({"schema": 1, "steps": steps}, indent=1))
print(f"{'step':<32} {'result':<16} {'seconds':>8}")
for step in steps:
    print(f"{step['name']:<32} {step['result']:<16} {step['seconds']:8.1f}")
    if "rates" in step:
        print("    frames a second: " + ", ".join(f"{key.removesuffix('PerSecond')} {value:.1f}" for key, value in step["rates"].items()))
    rows = step["output"].get("rows", []) if isinstance(step["output"], dict) else []
    for row in rows:
        psnr = f"{row['psnr']:.1f} dB" if "psnr" in row else ""
        print(f"    {row['cut']:<16} {row['tiles']:>4} tiles {row['seconds'] * 1000:9.1f} ms {row['peakBytes'] / 1e6:9.0f} MB, "
              f"predicted {row['predictedPeakBytes'] / 1e6:.0f} MB {psnr}")
PYTHON
}

case ${1:-} in
    pack) shift; pack "$1" "${2:-$here/../../shared}" ;;
    run) shift; run "$@" ;;
    *) sed -n '2,12s/^# *//p' "$0"; exit 2 ;;
esac
