#!/usr/bin/env bash
# Build all sounds of the game from source. Needs Debian 12 packages (see docs/audio.md), about 3 minutes on 2 cores.
#   ./build.sh [OUTDIR]        default: build
# PY must be Debian's python3 (apt's numpy/scipy/mido are not seen by a pyenv or venv python).
set -euo pipefail
cd "$(dirname "$0")"
OUT=${1:-build}; PY=${PY:-python3}
for c in abc2midi fluidsynth sox ffmpeg; do command -v "$c" >/dev/null || { echo "missing: $c" >&2; exit 2; }; done
"$PY" -c 'import numpy, scipy, mido'
mkdir -p "$OUT/wav" "$OUT/audio"
"$PY" music.py "$OUT/wav"
"$PY" synth.py "$OUT/wav"
"$PY" sprites.py "$OUT/wav" "$OUT/audio"
"$PY" check.py "$OUT/wav" "$OUT/audio"
