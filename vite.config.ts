import { defineConfig } from 'vitest/config';
import { earlyLinks } from './tools/build/early-links.ts';
import { fileList } from './tools/build/file-list.ts';
import { narrationPacks } from './tools/build/narration-packs.ts';
import { phaserTrim } from './tools/build/phaser-flags.ts';
import { webApp } from './tools/build/web-app.ts';

/** A package for a learning platform has no service worker: NO_SW=1 leaves it out. */
const withWorker = process.env['NO_SW'] !== '1';

/** Loaded when a story or an activity is opened. */
const players = { story: 'src/app/story/story-player.tsx', activity: 'src/app/activity/activity-screen.tsx' };

const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

export default defineConfig(({ command }) => ({
  base: './',
  publicDir: 'src/early/public',
  appType: 'mpa',
  oxc: { jsx },
  optimizeDeps: { rolldownOptions: { transform: { jsx } } },
  define: { __SW__: JSON.stringify(command === 'build' && withWorker) },
  plugins: [phaserTrim(), webApp(), narrationPacks(), earlyLinks(players), fileList({ worker: withWorker })],
  build: {
    target: ['chrome109', 'firefox115', 'safari15.6'],
    // Phaser's loader fetches pictures, and the security policy lets it fetch no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    rolldownOptions: { output: { hashCharacters: 'hex' } },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // Thousands of random cases in one test take a while on a busy machine.
    testTimeout: 30_000,
    exclude: ['test/e2e/**', 'test/.scratch/**'],
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'test-results/unit.json' }]] : ['default'],
  },
}));
