/**
 * Makes Phaser small enough for slow networks: only what a canvas of still and moving images needs is bundled.
 * `src/stage/phaser.ts` names the parts to take; this plugin says what those parts shall not drag along.
 * Exact for Phaser 4.2.1: whoever raises its version runs `test/e2e` and looks at a page.
 */
import { realpathSync } from 'node:fs';
import type { Plugin } from 'vite';

const source = realpathSync(new URL('../../node_modules/phaser/src', import.meta.url)).replaceAll('\\', '/');

/** Phaser asks `typeof NAME`, which Vite's `define` cannot answer; a name that is not defined would count as wanted. */
const flags = /typeof (CANVAS_RENDERER|WEBGL_RENDERER|WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT)\b/g;

/** Stands for a class that Phaser makes one of and never uses here. */
const unused = 'module.exports = class { setOrigin() { return this; } destroy() {} };';

/** Modules that the taken parts require without needing them. The page takes all input; textures are plain images. */
const replaced: readonly (readonly [path: RegExp, code: string])[] = [
  [/^(filters|renderer\/webgl)\//, unused],
  [/^textures\/(DynamicTexture|parsers\/(KTX|PVR|PCT|Unity|AtlasXML|SpriteSheet)\w*)\.js$/, unused],
  [/^gameobjects\/(tilesprite\/TileSprite|components\/PathFollower)\.js$/, unused],
  [/^input\/InputManager\.js$/, unused],
  [/^animations\/Animation(Manager|State)\.js$/, unused],
  [/^math\/index\.js$/, "exports.RandomDataGenerator = require('./random-data-generator/RandomDataGenerator');"],
];

function inPhaser(id: string): string | undefined {
  return id.replaceAll('\\', '/').split('?')[0]?.split('/phaser/src/')[1];
}

const trim: Plugin = {
  name: 'phaser-trim',
  enforce: 'pre',
  load(id) {
    const path = inPhaser(id);
    const match = path && replaced.find(([pattern]) => pattern.test(path));
    return match ? match[1] : null;
  },
  transform(code, id) {
    if (!inPhaser(id) || !code.includes('typeof ')) return null;
    return { code: code.replace(flags, (_, flag: string) => String(flag === 'CANVAS_RENDERER')), map: null };
  },
};

/** Vite plugins that let `phaser-src/…` be imported, in builds and in the development server. */
export function phaserTrim(): Plugin[] {
  const alias = { find: /^phaser-src\//, replacement: `${source}/` };
  const settings: Plugin = {
    name: 'phaser-trim-settings',
    config: () => ({ resolve: { alias: [alias] }, optimizeDeps: { rolldownOptions: { plugins: [trim] } } }),
  };
  return [settings, trim];
}
