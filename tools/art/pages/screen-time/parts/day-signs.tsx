/** One small sign for each good part of a day, as a child draws it or as a light: about 60 across, round 0,0. */
import type { Placed } from '../../../kit/shapes.tsx';
import { Line, Place } from '../../../kit/shapes.tsx';

export type DaySignName = 'soup' | 'snow' | 'friends' | 'book' | 'moon' | 'penguin';

/** What is filled (overlaps are holes) and what is drawn as lines. */
const signs: Record<DaySignName, { solid?: string; lines?: string }> = {
  soup: {
    solid: 'M-30-4H30C28 16 16 26 8 28H-8C-16 26-28 16-30-4Z',
    lines: 'M-12-14q-6-8 0-14M2-14q-6-8 0-14M16-14q-6-8 0-14',
  },
  snow: {
    lines:
      'M0-28V28M-24-14L24 14M-24 14L24-14M-7-24L0-16L7-24M-7 24L0 16L7 24' +
      'M-24-5L-14-8L-17-18M24 5L14 8L17 18M-24 5L-14 8L-17 18M24-5L14-8L17-18',
  },
  friends: {
    solid:
      'M-15-26a10 10 0 1 0 .1 0ZM15-26a10 10 0 1 0 .1 0Z' +
      'M-15-4C-25-4-28 8-28 24H-4C-4 8-5-4-15-4ZM15-4C25-4 28 8 28 24H4C4 8 5-4 15-4Z',
    lines: 'M-8 8H8',
  },
  book: {
    solid: 'M-3-14C-12-22-24-22-32-18V18C-24 14-12 14-3 22ZM3-14C12-22 24-22 32-18V18C24 14 12 14 3 22Z',
  },
  moon: { solid: 'M10-28A28 28 0 1 0 28 12A23 23 0 0 1 10-28Z' },
  penguin: {
    solid: [
      'M0-32C13-32 16-22 16-13C26-6 30 8 27 16C23 16 20 12 18 8C18 20 12 27 4 28H-4C-12 27-18 20-18 8',
      'C-20 12-23 16-27 16C-30 8-26-6-16-13C-16-22-13-32 0-32Z',
      'M0-6C8-6 12 4 11 12C10 19 5 22 0 22S-10 19-11 12C-12 4-8-6 0-6Z',
      'M-6-22a3 3 0 1 0 .1 0ZM6-22a3 3 0 1 0 .1 0ZM-4-14L0-8L4-14Z',
    ].join(''),
    lines: 'M-12 31H-3M3 31H12',
  },
};

export function DaySign({ name, colour, ...placed }: Placed & { name: DaySignName; colour: string }) {
  const { solid, lines } = signs[name];
  return (
    <Place {...placed}>
      {solid && (
        <path d={solid} fill={colour} fill-rule="evenodd" stroke={colour} stroke-width={2} stroke-linejoin="round" />
      )}
      {lines && <Line path={lines} colour={colour} width={5} />}
    </Place>
  );
}
