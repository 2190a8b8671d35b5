/** The drawings themselves, as SVG text: no browser is needed to see that one is whole. */
import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { BlueSnail } from '../../tools/art/animals/blue-snail.tsx';
import { Dog } from '../../tools/art/animals/dog/dog.tsx';
import { drawPicture, type Variant } from '../../tools/art/kit/drawing.tsx';
import { aru, hugo } from '../../tools/art/people/cast.ts';
import { Person, shoulderOf } from '../../tools/art/people/person.tsx';
import { findSheets } from '../../tools/art/render/gallery.ts';
import { Sango } from '../../tools/art/sango/sango.tsx';

const size = { width: 400, height: 400 };

const parts: [string, VNode, Variant[]][] = [
  ['a child who stands', <Person {...hugo} face="happy" />, ['blink', 'talk', 'look']],
  [
    'a child who waves from a wheelchair',
    <Person {...aru} pose="wheelWave" face="curious" />,
    ['blink', 'talk', 'look'],
  ],
  ['a child in profile', <Person {...hugo} pose="profile" face="calm" />, ['blink', 'talk', 'look']],
  ['Sango', <Sango pose="stand" />, ['blink', 'talk', 'look']],
  ['the dog', <Dog pose="sit" />, ['blink', 'talk', 'look']],
  ['the blue snail', <BlueSnail />, ['blink', 'look']],
];

const draw = (part: VNode, variant?: Variant) => drawPicture(part, size, { variant });

/** Elements in their order, without the names of the fills that they refer to. */
const elements = (svg: string) =>
  svg
    .replace(/<defs>.*<\/defs>/, '')
    .replaceAll(/url\(#\w+\)/g, 'fill')
    .split(/(?=<)/);

/** The elements of the still, from the first to the last, that the variant changes: `start` inclusive, `end` not. */
function changed(still: readonly string[], variant: readonly string[]) {
  const start = still.findIndex((element, index) => element !== variant[index]);
  const same = [...still].reverse().findIndex((element, index) => element !== variant[variant.length - 1 - index]);
  return { start, end: Math.max(start, still.length - same) };
}

const faults = /undefined|NaN|null|\[object|<text|<tspan/;

describe.each(parts)('%s', (_name, part, variants) => {
  const still = draw(part);

  it('is drawn the same every time, and whole', () => {
    expect(draw(part)).toBe(still);
    expect(still).not.toMatch(faults);
  });

  it.each(variants)('shows a %s that changes little', (variant) => {
    const svg = draw(part, variant);
    expect(svg).not.toMatch(faults);
    expect(svg).not.toBe(still);
    const before = elements(still);
    const { start, end } = changed(before, elements(svg));
    expect((end - start) / before.length).toBeLessThan(0.3);
  });
});

describe.each(parts.filter(([, , variants]) => variants.includes('talk')))('%s', (_name, part) => {
  it('blinks with its eyes and talks with its mouth', () => {
    const still = elements(draw(part));
    const eyes = changed(still, elements(draw(part, 'blink')));
    const mouth = changed(still, elements(draw(part, 'talk')));
    expect(eyes.end).toBeLessThanOrEqual(mouth.start);
  });
});

it('does not blink with eyes that laugh', () => {
  const laughing = <Person {...hugo} face="laughing" />;
  expect(draw(laughing, 'blink')).toBe(draw(laughing));
});

it('turns an arm that is drawn apart round its shoulder', () => {
  const [x, y] = shoulderOf({ ...hugo, at: [100, 300], scale: 2, arm: 'left' });
  expect(x).toBeLessThan(100);
  expect(y).toBeLessThan(300);
  expect(shoulderOf({ ...hugo, at: [100, 300], scale: 2, arm: 'left', flipped: true })).toEqual([200 - x, y]);
});

describe('the sheets of the kit', async () => {
  it.each(await findSheets())('$name is whole', ({ picture, size: sheetSize }) => {
    const svg = drawPicture(picture, sheetSize);
    expect(svg.length).toBeGreaterThan(10_000);
    expect(svg).not.toMatch(faults);
  });
});
