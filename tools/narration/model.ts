// Kokoro-82M on onnxruntime: symbols to sound, with the model's own length of every symbol. Runs are kept in the cache
// of voices, so that a change of pauses, levels or timings needs no new synthesis.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { VoiceMix } from './cast.ts';
import { CACHE, DURATIONS, MODEL, setUpVoices, VOICES } from './setup.ts';

export const MODEL_RATE = 24000;
/** Samples a frame, the unit of the durations. */
export const FRAME = 600;

export interface ModelRun {
  samples: Float32Array;
  /** Frames of each symbol, with a zero symbol before the first and after the last. */
  durations: Float32Array;
}

/** A voice has one row of numbers for each count of symbols. */
const STYLE_ROWS = 510;
const STYLE_LENGTH = 256;
const RUNS = join(CACHE, 'runs');

let session: Promise<InferenceSession> | undefined;

/** Speaks symbols (by number). Throws above 508 of them: such a sentence must be split. */
export async function runModel(symbols: number[], voice: VoiceMix, speed: number): Promise<ModelRun> {
  if (symbols.length > STYLE_ROWS - 2) throw new Error(`a sentence of ${symbols.length} symbols is too long`);
  const mix = typeof voice === 'string' ? { [voice]: 1 } : voice;
  const name = createHash('sha256')
    .update(JSON.stringify([symbols, mix, speed]))
    .digest('hex')
    .slice(0, 24);
  const path = join(RUNS, `${name}.bin`);
  if (existsSync(path)) return readRun(path);
  const run = await infer(symbols, mix, speed);
  writeRun(path, run);
  return run;
}

async function infer(symbols: number[], mix: Record<string, number>, speed: number): Promise<ModelRun> {
  setUpVoices();
  session ??= InferenceSession.create(MODEL, {
    logSeverityLevel: 3,
    graphOptimizationLevel: 'all',
    executionMode: 'sequential',
    intraOpNumThreads: Number(process.env.SANGO_THREADS ?? 0),
  });
  const numbers = BigInt64Array.from([0, ...symbols, 0], BigInt);
  const output = await (
    await session
  ).run({
    tokens: new Tensor('int64', numbers, [1, numbers.length]),
    style: new Tensor('float32', styleRow(mix, symbols.length), [1, STYLE_LENGTH]),
    speed: new Tensor('float32', Float32Array.of(speed), [1]),
  });
  return { samples: Float32Array.from(output.audio.data), durations: Float32Array.from(output[DURATIONS].data) };
}

function styleRow(mix: Record<string, number>, row: number): Float32Array {
  const total = Object.values(mix).reduce((sum, weight) => sum + weight, 0);
  const style = new Float32Array(STYLE_LENGTH);
  for (const [name, weight] of Object.entries(mix)) {
    const file = readFileSync(join(VOICES, `${name}.bin`));
    for (let index = 0; index < STYLE_LENGTH; index++) {
      style[index] += (file.readFloatLE((row * STYLE_LENGTH + index) * 4) * weight) / total;
    }
  }
  return style;
}

/** File of a run: how many durations, the durations, the samples; all little-endian, four bytes each. */
function writeRun(path: string, { samples, durations }: ModelRun): void {
  mkdirSync(RUNS, { recursive: true });
  const count = Buffer.alloc(4);
  count.writeUInt32LE(durations.length);
  const bytes = (values: Float32Array) => Buffer.from(values.buffer, values.byteOffset, values.byteLength);
  writeFileSync(`${path}.part`, Buffer.concat([count, bytes(durations), bytes(samples)]));
  renameSync(`${path}.part`, path);
}

function readRun(path: string): ModelRun {
  const file = readFileSync(path);
  const values = new Float32Array(file.buffer.slice(file.byteOffset + 4, file.byteOffset + file.length));
  const count = file.readUInt32LE(0);
  return { durations: values.slice(0, count), samples: values.slice(count) };
}
