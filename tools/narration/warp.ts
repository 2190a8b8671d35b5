// Dynamic time warping: which moment of a recording answers to each moment of a reference.
import type { Features } from './mfcc.ts';

/** Price of letting one of the two go on alone. */
const STEP_PRICE = 0.6;
/** Price of speech against silence. */
const SILENCE_PRICE = 3;
/** How far from the diagonal the path may stray, as a part of the recording. */
const BAND = 0.25;
const TOGETHER = 0;
const REFERENCE_ALONE = 1;
const RECORDING_ALONE = 2;

/** For every moment of the reference, the last moment of the recording that answers to it. */
export function warp(reference: Features, recording: Features): Int32Array {
  const rows = reference.frames.length;
  const columns = recording.frames.length;
  const reach = Math.max(30, Math.floor(BAND * columns));
  const costs = new Float64Array(rows * columns).fill(Infinity);
  const steps = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const centre = Math.floor((row * columns) / rows);
    for (let column = Math.max(0, centre - reach); column < Math.min(columns, centre + reach); column++) {
      const at = row * columns + column;
      const together = row > 0 && column > 0 ? costs[at - columns - 1] : row + column === 0 ? 0 : Infinity;
      const up = row > 0 ? costs[at - columns] + STEP_PRICE : Infinity;
      const left = column > 0 ? costs[at - 1] + STEP_PRICE : Infinity;
      const best = Math.min(together, up, left);
      costs[at] = best + distance(reference, row, recording, column);
      steps[at] = best === together ? TOGETHER : best === up ? REFERENCE_ALONE : RECORDING_ALONE;
    }
  }
  return answersOf(steps, rows, columns);
}

function answersOf(steps: Uint8Array, rows: number, columns: number): Int32Array {
  const answers = new Int32Array(rows).fill(-1);
  let row = rows - 1;
  let column = columns - 1;
  while (row >= 0 && column >= 0) {
    answers[row] = Math.max(answers[row], column);
    if (row === 0 && column === 0) break;
    const step = steps[row * columns + column];
    if (step !== RECORDING_ALONE && row > 0) row--;
    if (step !== REFERENCE_ALONE && column > 0) column--;
  }
  return answers;
}

function distance(reference: Features, row: number, recording: Features, column: number): number {
  if (reference.silent[row] && recording.silent[column]) return 0.5;
  const one = reference.frames[row];
  const other = recording.frames[column];
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index] - other[index]) ** 2;
  return Math.sqrt(sum) + (reference.silent[row] === recording.silent[column] ? 0 : SILENCE_PRICE);
}
