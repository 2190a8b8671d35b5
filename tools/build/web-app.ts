/** What makes the page an installable web app: its icons and its manifest. In development also a looser policy. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';

const MANIFEST = 'manifest.webmanifest';
const POLICY = /\s*<meta\s+http-equiv="Content-Security-Policy"[^>]*>/;

interface Icon {
  src: string;
  sizes: string;
  type: string;
  purpose: 'any' | 'maskable';
}

/** Among the interface's icons: `app.svg`, `app-<pixels>.png`, `favicon.svg`; `maskable-<pixels>.png` may be cut. */
export function iconOf(file: string): Icon {
  const pixels = /-(\d+)\.png$/.exec(file)?.[1];
  return {
    src: `./icons/${file}`,
    sizes: pixels ? `${pixels}x${pixels}` : 'any',
    type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    purpose: file.includes('maskable') ? 'maskable' : 'any',
  };
}

export const manifestOf = (icons: readonly string[]) => ({
  id: './',
  name: 'Play with Sango',
  short_name: 'Sango',
  description: 'Picture-book stories and workbook activities about children’s rights and safety online',
  start_url: './',
  scope: './',
  display: 'standalone',
  orientation: 'any',
  background_color: '#fff8ee',
  theme_color: '#0b6e74',
  icons: icons.filter((file) => file !== 'favicon.svg').map(iconOf),
});

function linksTo(icons: readonly string[], folder: string): HtmlTagDescriptor[] {
  const link = (rel: string, href: string): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { rel, href },
    injectTo: 'head',
  });
  const drawn = icons.find((file) => file === 'favicon.svg');
  const touch = icons.find((file) => file === 'app-180.png');
  return [
    ...(drawn ? [link('icon', `${folder}/${drawn}`)] : []),
    ...(touch ? [link('apple-touch-icon', `${folder}/${touch}`)] : []),
  ];
}

export function webApp(): Plugin {
  let folder = '';
  let serving = false;
  const icons = () =>
    existsSync(folder)
      ? readdirSync(folder).filter((file) => /^(app|favicon|maskable)\b.*\.(svg|png)$/.test(file))
      : [];
  return {
    name: 'web-app',
    configResolved(config) {
      folder = join(config.root, 'assets/icons');
      serving = config.command === 'serve';
    },
    generateBundle() {
      for (const file of icons()) {
        this.emitFile({ type: 'asset', fileName: `icons/${file}`, source: readFileSync(join(folder, file)) });
      }
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: JSON.stringify(manifestOf(icons())) });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (serving) return { html: html.replace(POLICY, ''), tags: linksTo(icons(), './assets/icons') };
        const manifest: HtmlTagDescriptor = { tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` } };
        return { html, tags: [...linksTo(icons(), './icons'), { ...manifest, injectTo: 'head' }] };
      },
    },
  };
}
