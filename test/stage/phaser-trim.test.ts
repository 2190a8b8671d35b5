import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { phaserTrim } from '../../tools/build/phaser-flags.ts';

const source = new URL('../../node_modules/phaser/src/', import.meta.url).pathname;
const trim = phaserTrim().find(({ name }) => name === 'phaser-trim');
const call = (hook: unknown, ...values: string[]) => (hook as (...given: string[]) => unknown)(...values);
const isReplaced = (path: string) => Boolean(call(trim?.load, source + path));

it('is exact for one version of Phaser', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', `file://${source}`), 'utf8')) as {
    version: string;
  };
  expect(version).toBe('4.2.1');
});

it('finds every module that it leaves out', () => {
  const paths = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
  const left = paths.filter(isReplaced);
  for (const start of ['filters/', 'renderer/webgl/', 'textures/parsers/', 'animations/']) {
    expect(left.some((path) => path.startsWith(start))).toBe(true);
  }
  for (const path of ['textures/DynamicTexture.js', 'input/InputManager.js', 'math/index.js']) {
    expect(left).toContain(path);
  }
});

it.each(['core/Game.js', 'textures/parsers/Image.js', 'renderer/canvas/CanvasRenderer.js'])('keeps %s', (path) => {
  expect(isReplaced(path)).toBe(false);
});

it('answers the questions about features', () => {
  const code = 'if (typeof WEBGL_RENDERER) a(); if (typeof CANVAS_RENDERER) b();';
  const { code: answered } = call(trim?.transform, code, `${source}core/Game.js`) as { code: string };
  expect(answered).toBe('if (false) a(); if (true) b();');
  expect(call(trim?.transform, code, '/elsewhere/file.js')).toBe(null);
});
