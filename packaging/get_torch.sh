#!/usr/bin/env bash
# Fetches LibTorch for graphics cards, from the Python package torch, into a folder of its own, and prints that folder.
# Safe to repeat: what is there whole is not fetched again. The package for NVIDIA's cards (CUDA) computes on the CPU as well.
set -euo pipefail
version=2.14.1
folder=${TESSERA_TORCH_FOLDER:-${XDG_DATA_HOME:-$HOME/.local/share}/tessera/torch-$version}
if [ ! -e "$folder/torch/lib/libtorch_cpu.so" ]; then
    needed=9000000  # kB: what is fetched and what is unpacked lie beside each other for a while
    mkdir -p "$(dirname "$folder")"
    free=$(df --output=avail -k "$(dirname "$folder")" | tail -n 1)
    if [ "$free" -lt $needed ]; then
        echo "LibTorch for cards needs 9 GB in $(dirname "$folder"), where $((free / 1000000)) GB are free." >&2
        echo "Name another folder with TESSERA_TORCH_FOLDER." >&2
        exit 1
    fi
    echo "Fetching LibTorch $version into $folder" >&2
    rm -rf "$folder.part"
    python3 -m pip install --quiet --no-cache-dir --target "$folder.part" "torch==$version" >&2
    mv "$folder.part" "$folder"  # a fetch that was interrupted leaves nothing under the name
fi
echo "$folder"
