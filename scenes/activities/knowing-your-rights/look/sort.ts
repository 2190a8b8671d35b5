/** Twelve bags in the basket, six empty patches on the canopy, wants waiting in the valley. */
import type { Box, Piece } from '../../../../src/core/picture.ts';
import { bagOrder, type Bag, type Level } from '../level.ts';
import type { State } from '../state.ts';
import { bag, basket, bench, canopy, emptyPatch, patch } from './balloon.ts';
import { heightOf } from './height.ts';
import { scenery } from './images.ts';
import { bagInBasket, bagInValley, hanging, patchBox, type At } from './layout.ts';

export const bagPicture = (id: string) => `cards/${id}`;

const rightsOf = (level: Level) => level.bags.filter(({ right }) => right);

/** The patch a right has on the canopy: each has its own. */
export function sewnBox(at: At, level: Level, id: string): Box {
  const rights = rightsOf(level);
  return patchBox(
    at,
    rights.length,
    rights.findIndex((each) => each.id === id),
  );
}

interface Shown {
  at?: At;
  /** Where a bag is seen other than the state says. */
  moved?: { id: string; pieces: readonly Piece[] };
}

export function sortPieces(level: Level, state: State, { at = hanging(heightOf(level, state)), moved }: Shown = {}) {
  const rights = rightsOf(level);
  const lying = (place: string, of: readonly Bag[] = bagOrder(level)) =>
    of.filter(({ id }) => state.place[id] === place && id !== moved?.id);
  const sewn = lying('sewn', rights);
  const empty = rights.filter((each) => !sewn.includes(each));
  return [
    ...scenery('valley', 'behind'),
    ...canopy(at),
    ...empty.flatMap(({ id }) =>
      emptyPatch(
        rights.findIndex((each) => each.id === id),
        sewnBox(at, level, id),
      ),
    ),
    ...sewn.flatMap(({ id }) => patch(id, bagPicture(id), sewnBox(at, level, id))),
    ...bench(at),
    ...lying('basket').flatMap(({ id }) => bag(id, bagPicture(id), bagInBasket(at, level, id))),
    ...basket(at),
    ...scenery('valley', 'before'),
    ...lying('valley').flatMap(({ id }) => bag(id, bagPicture(id), bagInValley(level, id), { chute: true })),
    ...(moved?.pieces ?? []),
  ];
}
