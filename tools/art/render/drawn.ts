/** Draws a source to SVG text: whole, or group by group in every variant. */
import { createHash } from 'node:crypto';
import { drawPicture, type Variant } from '../kit/drawing.tsx';
import type { Group } from '../kit/page.tsx';
import { edition, quality } from './settings.ts';
import type { Scene, Source, Still } from './sources.ts';

const variants: Variant[] = ['blink', 'talk', 'look'];

export interface DrawnGroup extends Omit<Group, 'children'> {
  /** The name of its picture. */
  file: string;
  svg: string;
  /** Only those that differ from the still. */
  variants: Partial<Record<Variant, string>>;
}

export interface DrawnScene {
  source: Scene;
  groups: DrawnGroup[];
  hash: string;
}

export interface DrawnStill {
  source: Still;
  svg: string;
  hash: string;
}

const hashOf = (source: Source, parts: unknown) => {
  const { size, scale } = source;
  return createHash('sha256')
    .update(JSON.stringify([edition, quality, size, scale, parts]))
    .digest('hex')
    .slice(0, 16);
};

export function drawStill(source: Still): DrawnStill {
  const svg = drawPicture(source.picture, source.size);
  return { source, svg, hash: hashOf(source, svg) };
}

function groupsIn(scene: Scene): Group[] {
  let groups: Group[] = [];
  drawPicture(scene.picture, scene.size, { seen: (found) => (groups = found) });
  if (!groups.length) throw new Error('A page draws a <Page> with children');
  return groups;
}

function fileNames(groups: Group[]): string[] {
  const layers = groups.map((group) => group.layer).filter((layer) => layer !== null);
  const twice = layers.find((layer, index) => layers.indexOf(layer) !== index);
  if (twice) throw new Error(`Two layers are called ${twice}`);
  return groups.map(({ layer }, index) => layer ?? (index ? `still-${index}` : 'back'));
}

export function drawScene(source: Scene): DrawnScene {
  const found = groupsIn(source);
  const names = fileNames(found);
  const groups = found.map(({ children: _children, ...about }, group) => {
    const svg = drawPicture(source.picture, source.size, { group });
    const drawn = (about.layer === null ? [] : variants)
      .map((variant) => [variant, drawPicture(source.picture, source.size, { group, variant })] as const)
      .filter(([, text]) => text !== svg);
    return { ...about, file: names[group] ?? '', svg, variants: Object.fromEntries(drawn) };
  });
  return { source, groups, hash: hashOf(source, [groups, source.softened]) };
}
