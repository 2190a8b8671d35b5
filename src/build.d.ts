/** What the build puts in: see vite.config.ts and tools/build. */

/** Whether this build has a service worker. */
declare const __SW__: boolean;

declare module 'virtual:narration-packs' {
  /** Addresses of the packs, relative to the page, by language and scene; the interface is the scene `ui`. */
  const packs: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  export default packs;
}
