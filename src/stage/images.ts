/** Loads and decodes images, so that putting them on the canvas costs no pause. */
import type { Picture } from '../core/picture.ts';

/** Every image a picture needs, once each. */
export function imagesOf(picture: Picture): readonly string[] {
  const all = picture.pieces.flatMap(({ image, blink, talk, look }) =>
    [image, blink?.image, talk?.image, look?.image].filter((each) => each !== undefined),
  );
  return [...new Set(all)];
}

async function load(url: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image.naturalWidth > 0 ? image : null;
  } catch {
    return null;
  }
}

export interface Loaded {
  images: ReadonlyMap<string, HTMLImageElement>;
  missing: string[];
}

/** Never rejects; what could not be loaded or decoded is listed. */
export async function loadImages(urls: readonly string[]): Promise<Loaded> {
  const found = await Promise.all(urls.map(async (url) => [url, await load(url)] as const));
  return {
    images: new Map(found.flatMap(([url, image]) => (image ? [[url, image]] : []))),
    missing: found.flatMap(([url, image]) => (image ? [] : [url])),
  };
}
