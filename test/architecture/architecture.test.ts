/** Who may know whom. A folder's row lists all it may import from the project; the front doors are named below. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../content/texts.ts';

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/core': ['src/core'],
  'src/services': ['src/services', 'src/core', 'locales', 'assets'],
  'src/stage': ['src/stage', 'src/core'],
  'src/ui': ['src/ui', 'src/core'],
  'src/grownups': ['src/grownups', 'src/core', 'src/services', 'src/ui', 'locales'],
  'src/app': ['src', 'scenes', 'locales', 'assets'],
  'src/worker': ['src/worker', 'src/core', 'src/services/checked-file.ts'],
  scenes: ['scenes', 'src/core', 'locales', 'assets'],
};

/** Each library has one front door. */
const FRONT_DOORS: Readonly<Record<string, readonly string[]>> = {
  i18next: ['src/services/text.ts'],
  howler: ['src/services/voice-howler.ts', 'src/services/howler-core.d.ts'],
  'idb-keyval': ['src/services/save.ts'],
  phaser: ['src/stage'],
  valibot: ['src/core/progress/parse.ts'],
};

const code = ['src', 'scenes'].flatMap((folder) => filesUnder(folder)).filter((file) => /\.tsx?$/.test(file));

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);

const isUnder = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

describe('every folder imports only what it may', () => {
  it.each(Object.entries(MAY_IMPORT))('%s', (folder, allowed) => {
    for (const file of code.filter((each) => isUnder(each, folder))) {
      for (const name of importsOf(file).filter((each) => each.startsWith('.'))) {
        const target = posix.join(posix.dirname(file), name);
        expect(
          allowed.some((place) => isUnder(target, place)),
          `${file} imports ${target}`,
        ).toBe(true);
      }
    }
  });
});

describe('every library has one front door', () => {
  it.each(Object.entries(FRONT_DOORS))('%s', (library, doors) => {
    const users = code.filter((file) => importsOf(file).some((name) => name.split('/')[0] === library));
    users.forEach((file) =>
      expect(
        doors.some((door) => isUnder(file, door)),
        file,
      ).toBe(true),
    );
    expect(users.length).toBeGreaterThan(0);
  });
});

describe('the game never', () => {
  const never: readonly (readonly [string, RegExp])[] = [
    ['speaks with a browser’s own voice, which may send text away', /speechSynthesis/],
    ['runs text as code', /\beval\(|new Function\(/],
    ['makes markup from text', /innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write/],
    ['sends anything', /sendBeacon|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|method:\s*'(POST|PUT|PATCH)/],
    ['asks for typed text', /<textarea|type="text"|contenteditable/i],
    ['leads out', /href="https?:|window\.open/],
    ['keeps cookies or session data', /document\.cookie|sessionStorage|localStorage/],
  ];
  it.each(never)('%s', (_what, pattern) => {
    for (const file of code) expect(readFileSync(file, 'utf8'), file).not.toMatch(pattern);
  });
});

describe('styles', () => {
  it('name no left or right, so that they turn with the reading direction', () => {
    const LEFT_RIGHT = /(^|[\s;{])(margin|padding|border|inset)?-?(left|right)\s*:|text-align:\s*(left|right)|float:/m;
    for (const file of filesUnder('src', '.css')) expect(readFileSync(file, 'utf8'), file).not.toMatch(LEFT_RIGHT);
  });
});
