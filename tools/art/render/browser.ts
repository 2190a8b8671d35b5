/** One headless browser that turns SVG into pixels. */
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import type { Size } from '../kit/drawing.tsx';

/** Pixels, four bytes each: red, green, blue, alpha. */
export interface Pixels extends Size {
  data: Buffer;
}

export interface Shot {
  size: Size;
  /** Pixels for one unit of the drawing. */
  scale: number;
  /** Units drawn round the drawing's own frame. */
  margin: number;
}

export interface Painter {
  paint(svg: string, shot: Shot): Promise<Pixels>;
  close(): Promise<void>;
}

export async function openPainter(): Promise<Painter> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const page = await browser.newPage();
  return {
    async paint(svg, { size, scale, margin }) {
      const edge = margin * scale;
      const width = Math.round(size.width * scale);
      const height = Math.round(size.height * scale);
      const box = `left:${edge}px;top:${edge}px;width:${width}px;height:${height}px`;
      await page.setViewportSize({ width: width + 2 * edge, height: height + 2 * edge });
      await page.setContent(
        `<style>body{margin:0;overflow:hidden}svg{position:absolute;overflow:visible;${box}}</style>${svg}`,
      );
      const shot = await page.screenshot({ omitBackground: true, type: 'png' });
      const { data, info } = await sharp(shot).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      return { data, width: info.width, height: info.height };
    },
    close: () => browser.close(),
  };
}
