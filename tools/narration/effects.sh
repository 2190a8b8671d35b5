#!/bin/sh
# sh tools/narration/effects.sh [folder]
# The nine soft effects of assets/sounds/effects, made with sox and ffmpeg (Debian).
# Mono, 48 kHz; peaks at -12 to -18 dBFS, so that none startles.
set -e
out=${1:-assets/sounds/effects}
work=$(mktemp -d)
mkdir -p "$out"

make() { # name, peak in dBFS, then what sox makes
  name=$1
  peak=$2
  shift 2
  sox -q -R -n -r 48000 -c 1 -b 16 "$work/raw.wav" "$@"
  sox -q "$work/raw.wav" "$work/$name.wav" gain -n "$peak"
  ffmpeg -v error -y -i "$work/$name.wav" -c:a libmp3lame -b:a 48k \
    -map_metadata -1 -id3v2_version 0 -fflags +bitexact "$out/$name.mp3"
}

make page -18 synth 0.42 pinknoise bandpass 2600 1.6q fade q 0.10 0.42 0.26 tremolo 11 35
make tap -18 synth 0.09 sine 520 synth 0.09 sine fmod 1040 fade q 0.004 0.09 0.08 lowpass 2500
make choose -12 synth 0.55 pluck G4 pluck D5 delay 0 0.09 remix - fade q 0.005 0.55 0.3 lowpass 5000 gain -8 reverb 20
make no -14 synth 0.6 sine E4 sine C4 delay 0 0.16 remix - fade q 0.03 0.6 0.35 lowpass 1400 gain -8 reverb 20
make yes -14 synth 0.9 pluck C5 pluck E5 pluck G5 delay 0 0.10 0.20 remix - \
  fade q 0.005 0.9 0.5 lowpass 6000 gain -8 reverb 30
make sparkle -14 synth 1.0 pluck C6 pluck E6 pluck G6 pluck B6 pluck C7 delay 0 0.07 0.14 0.21 0.28 remix - \
  fade q 0.005 1.0 0.6 lowpass 7000 gain -8 reverb 40
make ending -16 synth 2.2 pluck C4 pluck G4 pluck C5 pluck E5 pluck G5 delay 0 0.16 0.32 0.48 0.8 remix - \
  fade q 0.01 2.2 1.2 lowpass 3200 gain -8 reverb 45
make whoosh -18 synth 0.7 pinknoise lowpass 3000 highpass 300 fade q 0.32 0.7 0.34 flanger 3 2 0 60 0.8
make pop -18 synth 0.11 sine 280-620 fade q 0.005 0.11 0.07 lowpass 3000
rm -r "$work"
