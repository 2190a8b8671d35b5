/** Finds the modules that hold pictures, and says for each what it is and where its picture goes. */
import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createElement, type FunctionComponent, type VNode } from 'preact';
import type { Size } from '../kit/drawing.tsx';
import { cardSize, coverSize, pageScale, pageSize, placeScale, placeSize, sourceFolder } from './settings.ts';

/** A page or place that is cut into pictures. */
export interface Scene {
  kind: 'scene';
  /** The folder below assets that holds `pictures.json`. */
  folder: string;
  /** The scene's name in `pictures.json`, and its own folder of pictures. */
  name: string;
  size: Size;
  scale: number;
  picture: VNode;
  /** Layers that also exist under soft pixels. */
  softened?: readonly string[];
}

type Format = 'webp' | 'png' | 'svg';

/** One picture in one file. */
export interface Still {
  kind: 'still';
  folder: string;
  name: string;
  size: Size;
  scale: number;
  picture: VNode;
  /** WebP when it does not say. */
  format?: Format;
}

export type Source = Scene | Still;

/** What a picture module may export; a module of stills has no default. */
interface PictureModule {
  default?: FunctionComponent;
  size?: Size;
  scale?: number;
  softened?: readonly string[];
  folder?: string;
  stills?: Record<string, VNode>;
  format?: Format;
  /** Each still in several widths, which end its name. */
  widths?: number[];
}

export const nameOf = (source: Source) => `${source.folder}/${source.name}`;

const load = (file: string) => import(pathToFileURL(resolve(file)).href) as Promise<PictureModule>;

interface Kind {
  files: RegExp;
  describe(file: string, module: PictureModule): Source[];
}

function single(kind: Source['kind'], file: string, module: PictureModule, defaults: Omit<Still, 'kind' | 'picture'>) {
  if (!module.default) return [];
  const picture = createElement(module.default, null);
  const { size = defaults.size, scale = defaults.scale, softened } = module;
  const name = basename(file, '.tsx');
  return [{ ...defaults, kind, size, scale, picture, name, ...(kind === 'scene' && { softened }) } as Source];
}

function several({ folder, size, scale = 1, format, widths }: PictureModule, name: string, picture: VNode): Still[] {
  if (!folder || !size) throw new Error('Stills need a folder and a size');
  const still: Still = { kind: 'still', folder, name, size, scale, picture, format };
  if (!widths) return [still];
  return widths.map((width) => ({ ...still, name: `${name}-${width}`, scale: width / size.width }));
}

const parent = (file: string) => basename(dirname(file));

const kinds: Kind[] = [
  {
    files: /^pages\/[^/]+\/[^/]+\.tsx$/,
    describe(file, module) {
      const folder = `stories/${parent(file)}`;
      const name = basename(file, '.tsx');
      return name === 'cover'
        ? single('still', file, module, { folder, name, size: coverSize, scale: 1 })
        : single('scene', file, module, { folder, name, size: pageSize, scale: pageScale });
    },
  },
  {
    files: /^cards\/[^/]+\/[^/]+\.tsx$/,
    describe: (file, module) =>
      single('still', file, module, { folder: `stories/${parent(file)}/cards`, name: '', size: cardSize, scale: 1 }),
  },
  {
    files: /^activities\/[^/]+\/scenes\/[^/]+\.tsx$/,
    describe: (file, module) =>
      single('scene', file, module, {
        folder: relative(sourceFolder, dirname(dirname(file))),
        name: '',
        size: placeSize,
        scale: placeScale,
      }),
  },
  {
    files: /\/stills\/[^/]+\.tsx$/,
    describe: (_file, module) =>
      Object.entries(module.stills ?? {}).flatMap(([name, picture]) => several(module, name, picture)),
  },
];

export interface Found {
  sources: Source[];
  /** Modules that could not be loaded, with the reason. */
  broken: string[];
}

/** All pictures there are; a module that fails is named, and the others go on. */
export async function findSources(): Promise<Found> {
  const sources: Source[] = [];
  const broken: string[] = [];
  const files = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files) {
    const kind = kinds.find((each) => each.files.test(file));
    if (!kind) continue;
    try {
      sources.push(...kind.describe(join(sourceFolder, file), await load(join(sourceFolder, file))));
    } catch (reason) {
      broken.push(`${file}: ${reason}`);
    }
  }
  return { sources, broken };
}
