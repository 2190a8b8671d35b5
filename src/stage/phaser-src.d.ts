/** Phaser's own source files have no types of their own; `phaser.ts` gives each the type of the published package. */
declare module 'phaser-src/*' {
  const part: unknown;
  export default part;
}
