/** Puts a scene together from its written files, as the stage does. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { readPictures } from './records.ts';
import type { Picture } from './scene.ts';
import { assetFolder, scratchFolder } from './settings.ts';
import type { Scene } from './sources.ts';
import type { Size } from '../kit/drawing.tsx';

/** Cuts off what lies outside the frame, which sharp refuses to lay on. */
async function overlay(folder: string, picture: Picture, frame: Size, scale: number): Promise<OverlayOptions | null> {
  const [x = 0, y = 0, width = 0, height = 0] = picture.box.map((value) => Math.round(value * scale));
  const left = Math.max(0, x);
  const top = Math.max(0, y);
  const right = Math.min(frame.width, x + width);
  const bottom = Math.min(frame.height, y + height);
  if (right <= left || bottom <= top) return null;
  const input = await sharp(join(assetFolder, folder, picture.image))
    .resize(width, height, { fit: 'fill' })
    .extract({ left: left - x, top: top - y, width: right - left, height: bottom - top })
    .png()
    .toBuffer();
  return { input, left, top };
}

/** The whole scene at `scale` pixels a unit. */
export async function compose(folder: string, name: string, size: Size, scale: number) {
  const frame = { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
  const overlays: OverlayOptions[] = [];
  for (const picture of readPictures(folder)[name] ?? []) {
    const entry = await overlay(folder, picture, frame, scale);
    if (entry) overlays.push(entry);
  }
  const canvas = sharp({ create: { ...frame, channels: 4, background: '#ffffff' } });
  return canvas.composite(overlays).png().toBuffer();
}

export async function preview({ folder, name, size, scale }: Scene) {
  mkdirSync(scratchFolder, { recursive: true });
  await sharp(await compose(folder, name, size, scale)).toFile(join(scratchFolder, `${name}.png`));
}
