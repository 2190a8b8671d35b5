/** All pages of a story in one small picture, for a first look at it. */
import { join } from 'node:path';
import sharp from 'sharp';
import { compose } from './preview.ts';
import { readPictures } from './records.ts';
import { assetFolder, pageSize } from './settings.ts';

const columns = 4;
const scale = 0.2;
const gap = 12;

/** Writes assets/stories/<story>/contact.webp from the pictures that are there. */
export async function writeContactSheet(story: string) {
  const folder = `stories/${story}`;
  const names = Object.keys(readPictures(folder));
  if (!names.length) throw new Error(`${story} has no pictures yet`);
  const [wide, high] = [pageSize.width * scale + gap, pageSize.height * scale + gap];
  const pages = await Promise.all(
    names.map(async (name, index) => ({
      input: await compose(folder, name, pageSize, scale),
      left: gap + (index % columns) * wide,
      top: gap + Math.floor(index / columns) * high,
    })),
  );
  const size = { width: gap + columns * wide, height: gap + Math.ceil(names.length / columns) * high };
  const sheet = sharp({ create: { ...size, channels: 3, background: '#FFF8EE' } }).composite(pages);
  const { size: bytes } = await sheet
    .webp({ quality: 76, effort: 6 })
    .toFile(join(assetFolder, folder, 'contact.webp'));
  console.log(`${story}: ${names.length} pages, ${(bytes / 1000).toFixed(0)} kB`);
}
