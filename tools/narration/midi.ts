// Notes to a standard MIDI file of one track.

export interface Note {
  /** Beats from the start. */
  at: number;
  beats: number;
  /** MIDI number; 60 is middle C. */
  pitch: number;
  /** 1 to 127. */
  strength: number;
}

export interface Part {
  /** General MIDI instrument, from 0. */
  instrument: number;
  /** 0 to 127, as the two below. */
  volume: number;
  /** 64 is the middle. */
  pan?: number;
  reverb?: number;
  notes: Note[];
}

const TICKS_PER_BEAT = 480;
const TICKS_BETWEEN_NOTES = 4;

interface MidiEvent {
  tick: number;
  bytes: number[];
}

/** A file that plays the parts together, `passes` times over. */
export function midiFile(beatsPerMinute: number, beats: number, parts: Part[], passes: number): Buffer {
  const microseconds = Math.round(60e6 / beatsPerMinute);
  const tempo = [0xff, 0x51, 3, microseconds >> 16, (microseconds >> 8) & 255, microseconds & 255];
  const events = [
    { tick: 0, bytes: tempo },
    ...parts.flatMap((part, channel) => eventsOf(part, channel, beats, passes)),
  ];
  const track = trackBytes(events.sort((one, other) => one.tick - other.tick));
  const header = [...Buffer.from('MThd'), ...bigEndian(6), 0, 0, 0, 1, TICKS_PER_BEAT >> 8, TICKS_PER_BEAT & 255];
  return Buffer.from([...header, ...Buffer.from('MTrk'), ...bigEndian(track.length), ...track]);
}

function eventsOf(part: Part, channel: number, beats: number, passes: number): MidiEvent[] {
  const control = (number: number, value: number) => ({ tick: 0, bytes: [0xb0 | channel, number, value] });
  const setup = [
    { tick: 0, bytes: [0xc0 | channel, part.instrument] },
    control(7, part.volume),
    control(10, part.pan ?? 64),
    control(91, part.reverb ?? 60),
  ];
  const notes = Array.from({ length: passes }, (_, pass) =>
    part.notes.flatMap((note) => {
      const start = Math.round((pass * beats + note.at) * TICKS_PER_BEAT);
      const end = start + Math.round(note.beats * TICKS_PER_BEAT) - TICKS_BETWEEN_NOTES;
      return [
        { tick: start, bytes: [0x90 | channel, note.pitch, note.strength] },
        { tick: end, bytes: [0x80 | channel, note.pitch, 0] },
      ];
    }),
  );
  return [...setup, ...notes.flat()];
}

function trackBytes(events: MidiEvent[]): number[] {
  let before = 0;
  const bytes = events.flatMap((event) => {
    const wait = event.tick - before;
    before = event.tick;
    return [...variableLength(wait), ...event.bytes];
  });
  return [...bytes, 0, 0xff, 0x2f, 0];
}

const bigEndian = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >> shift) & 255);

/** Seven bits a byte, the highest bit set on all but the last. */
function variableLength(value: number): number[] {
  const bytes = [value & 127];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 127) | 128);
  return bytes;
}
