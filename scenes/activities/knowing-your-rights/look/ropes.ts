/** Ways in the basket with ropes up to the rights they serve; a right without a rope hangs softly. */
import type { Box, Piece } from '../../../../src/core/picture.ts';
import { bareNeeds, type Level, type Need, type Way } from '../level.ts';
import { waysAboard } from '../phases/ropes.ts';
import type { State } from '../state.ts';
import { bag, basket, bench, canopy, hemOf, patch, rope } from './balloon.ts';
import { heightOf } from './height.ts';
import { scenery } from './images.ts';
import { hanging, neckOf, patchBox, wayInBasket, wayInValley, type At } from './layout.ts';

export const wayPicture = (id: string) => `loads/${id}`;

/** In level 3 a need is one child's, and the patch shows that child. */
export const needPicture = (need: Need) => (need.id === need.right ? `cards/right-${need.right}` : `cards/${need.id}`);

export function needBox(at: At, level: Level, need: Need): Box {
  return patchBox(at, level.needs.length, level.needs.indexOf(need));
}

/** The ropes of the open bag stand out; without one all are alike. */
function ropesOf(at: At, level: Level, ways: readonly Way[], open: string | null): Piece[] {
  const isOpen = ways.some(({ id }) => id === open);
  return ways.flatMap((way) =>
    level.needs
      .filter(({ id }) => way.serves.includes(id))
      .flatMap((need) =>
        rope(`${need.id}:${way.id}`, hemOf(needBox(at, level, need)), neckOf(wayInBasket(at, level, way)), {
          opacity: isOpen && way.id !== open ? 0.3 : 1,
        }),
      ),
  );
}

interface Shown {
  at?: At;
  open?: string | null;
  /** Where a bag is seen other than the state says. */
  moved?: { id: string; pieces: readonly Piece[] };
}

export function ropesPieces(level: Level, state: State, { at, open = null, moved }: Shown = {}): Piece[] {
  const hangs = at ?? hanging(heightOf(level, state));
  const aboard = waysAboard(level, state).filter(({ id }) => id !== moved?.id);
  const away = level.ways.filter(({ id }) => !state.aboard[id] && id !== moved?.id);
  const bare = bareNeeds(level, waysAboard(level, state));
  return [
    ...scenery('valley', 'behind'),
    ...canopy(hangs),
    ...level.needs.flatMap((need) =>
      patch(need.id, needPicture(need), needBox(hangs, level, need), bare.includes(need)),
    ),
    ...bench(hangs),
    ...ropesOf(hangs, level, aboard, open),
    ...aboard.flatMap((way) => bag(way.id, wayPicture(way.id), wayInBasket(hangs, level, way))),
    ...basket(hangs),
    ...scenery('valley', 'before'),
    ...away.flatMap((way) => bag(way.id, wayPicture(way.id), wayInValley(level, way), { chute: true })),
    ...(moved?.pieces ?? []),
  ];
}
