/** Bundles a small classic script that stands apart from the game's modules. */
import { build, type Rolldown } from 'vite';

/** `constants` are put in for the names that the script declares. */
export async function buildScript(entry: string, constants: Readonly<Record<string, unknown>>): Promise<string> {
  const define = Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)] as const);
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: Object.fromEntries(define),
    build: {
      write: false,
      target: ['chrome109', 'firefox115', 'safari15.6'],
      lib: { entry, formats: ['iife'], name: 'sango' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = result[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be built`);
  return chunk.code;
}
