import type { Picture } from '../core/picture.ts';

/** Fetches and decodes all images of a picture; resolves to the addresses that could not be had. */
export async function loadPicture(picture: Picture): Promise<string[]> {
  const results = await Promise.all(picture.pieces.map((piece) => loadImage(piece.image)));
  return results.flatMap((ok, index) => (ok ? [] : [picture.pieces[index]?.image ?? '']));
}

async function loadImage(address: string): Promise<boolean> {
  if (!address) return false;
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return true;
  } catch {
    return false;
  }
}
