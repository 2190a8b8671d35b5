/** Notices a machine that paints too slowly: the median of a second's frames lies over 40 ms. */
const TOO_LONG = 40;
const WINDOW = 1000;

export interface Meter {
  /** Takes the time of one frame in milliseconds; true when the last second was too slow. */
  slow(frame: number): boolean;
  reset(): void;
}

export function createMeter(): Meter {
  let frames: number[] = [];
  return {
    slow(frame) {
      frames = [...frames, frame];
      if (frames.reduce((sum, each) => sum + each, 0) < WINDOW) return false;
      const middle = [...frames].sort((one, other) => one - other)[Math.floor(frames.length / 2)] ?? 0;
      frames = [];
      return middle > TOO_LONG;
    },
    reset() {
      frames = [];
    },
  };
}
