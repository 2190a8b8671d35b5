/** Paints one picture into one file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Painter } from './browser.ts';
import { open, webp } from './crop.ts';
import type { DrawnStill } from './drawn.ts';
import { assetFolder, quality } from './settings.ts';
import type { Still } from './sources.ts';

export const stillFile = ({ folder, name, format = 'webp' }: Still) => join(assetFolder, folder, `${name}.${format}`);

/** An SVG that fits any box: no size of its own, no empty definitions. */
const freeSized = (svg: string) => svg.replace(/ width="\d+" height="\d+">/, '>').replace('<defs></defs>', '') + '\n';

async function contentOf({ source, svg }: DrawnStill, painter: Painter): Promise<Buffer> {
  const { size, scale, format = 'webp' } = source;
  if (format === 'svg') return Buffer.from(freeSized(svg));
  const pixels = await painter.paint(svg, { size, scale, margin: 0 });
  if (format === 'png') return open(pixels).png({ palette: true, quality: 90, effort: 10 }).toBuffer();
  return webp(pixels, { left: 0, top: 0, width: pixels.width, height: pixels.height }, quality.still);
}

/** Writes the still's file; returns its bytes. */
export async function paintStill(drawn: DrawnStill, painter: Painter): Promise<number> {
  const content = await contentOf(drawn, painter);
  mkdirSync(join(assetFolder, drawn.source.folder), { recursive: true });
  writeFileSync(stillFile(drawn.source), content);
  return content.length;
}
